"""A word, a quoted wording, a beginning of a word or the value of a field, as a Whoosh query."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from indexer.french import fold
from indexer.model import QueryError
from indexer.patterns import searching as patterns
from indexer.search.engine.query import queries as query
from indexer.search.engine.query.sets import Approximate, Beginning
from indexer.search.engine.wording import Wording
from indexer.search.language import values
from indexer.search.language.analyser import joined_words, stem_of, stems, subject_terms, words
from indexer.search.language.citations import cited
from indexer.search.language.query_fields import FIELDS, QueryField, Shape

LEAST_BEGINNING = 3
"""Letters before `*`: fewer would match a large part of the lexicon."""
LONG_WORD = 6
"""From this many letters on, `~` forgives two letters; below, one."""

Leaf = query.Query | None


def word(field: QueryField | None, text: str) -> Leaf:
    """A bare word or value; None for a word that is too common to be searched."""
    if stray := patterns.STRAY.search(text):
        raise QueryError(STRAY_SIGNS[stray[0]].format(text))
    if field:
        return READERS[field.shape](field.name, text)
    if (lonely := patterns.LONELY_FIELD.match(text)) and fold(lonely["text"]) in FIELDS:
        example = FIELDS[fold(lonely["text"])].example
        raise QueryError(f"« {text} » attend une valeur, sans espace : {example}.")
    found = joined_words(text)
    if len(found) > 1:
        return Wording(found)
    stem = stem_of(found[0]) if found else None
    return query.Term("text", stem) if stem else None


def quoted(field: QueryField | None, text: str, reach: int | None) -> Leaf:
    """Words in quotes: in this order, or at most `reach` words apart."""
    if field:
        if reach is not None:
            raise QueryError(f"« ~{reach} » ne s’emploie pas avec « {field.name}: » ; retirez-le.")
        return READERS[field.shape](field.name, text)
    found = words(text)
    if reach is None:
        return Wording(found) if found else None
    distinct = len(set(found))
    if distinct < 2:
        raise QueryError('« ~ » après des guillemets veut au moins deux mots : "convention résiliation"~10.')
    if reach < distinct - 1:
        raise QueryError(f"{distinct} mots ne tiennent pas à ~{reach} ; écrivez au moins ~{distinct - 1}.")
    return Wording(found, reach)


def beginning(field: QueryField | None, text: str) -> Leaf:
    """A word of which only the beginning is given."""
    if field and field.shape is Shape.SLUG:
        return Beginning(field.name, values.slug(text))
    name = _word_field(field, "*")
    found = words(text)
    if not found or len(found[-1]) < LEAST_BEGINNING:
        raise QueryError(
            f"« {text}* » est trop court ; donnez {LEAST_BEGINNING} lettres au moins avant « * »."
        )
    return _all([*(query.Term(name, known) for known in found[:-1]), Beginning(name, found[-1])])


def approximate(field: QueryField | None, text: str, reach: int | None) -> Leaf:
    """A word with one or two letters added, missing or replaced; its first letter is right."""
    name = _word_field(field, "~")
    found = words(text)
    if len(found) != 1 or len(found[0]) < LEAST_BEGINNING:
        raise QueryError(f"« {text}~ » : « ~ » suit un seul mot de {LEAST_BEGINNING} lettres au moins.")
    forgiven = 2 if len(found[0]) >= LONG_WORD else 1
    return Approximate(name, found[0], maxdist=reach or forgiven, prefixlength=1)


STRAY_SIGNS = {
    '"': 'Un guillemet n’est pas fermé près de « {} » ; écrivez par exemple "lettre recommandée".',
    "*": "Dans « {} », le signe « * » ne s’emploie qu’à la fin d’un mot : résili*.",
    "~": 'Dans « {} », le signe « ~ » ne suit qu’un mot (conventoin~) ou des guillemets ("a b"~10).',
}


def _word_field(field: QueryField | None, sign: str) -> str:
    if field is None:
        return "word"
    if field.shape is Shape.WORDS:
        return field.name
    raise QueryError(
        f"« {sign} » ne s’emploie pas avec « {field.name}: » ; écrivez par exemple {field.example}."
    )


def _all(leaves: list[query.Query]) -> Leaf:
    if len(leaves) > 1:
        return query.And(leaves)
    return leaves[0] if leaves else None


def _words(split: Callable[[str], list[str]], name: str, text: str) -> Leaf:
    return _all([query.Term(name, term) for term in dict.fromkeys(split(text))])


def _term(read: Callable[[str], str], name: str, text: str) -> Leaf:
    return query.Term(name, read(text))


def _range(read: Callable[[str], values.Range], name: str, text: str) -> Leaf:
    low, high = read(text)
    return query.NumericRange(name, low, high)


READERS: dict[Shape, Callable[[str, str], Leaf]] = {
    Shape.WORDS: partial(_words, words),
    Shape.STEMS: partial(_words, stems),
    Shape.SUBJECT: partial(_words, subject_terms),
    Shape.SLUG: partial(_term, values.slug),
    Shape.KIND: partial(_term, values.kind),
    Shape.CITATION: partial(_term, cited),
    Shape.YEAR: partial(_range, values.year_range),
    Shape.DATE: partial(_range, values.date_range),
    Shape.AMOUNT: partial(_range, values.amount_range),
}
