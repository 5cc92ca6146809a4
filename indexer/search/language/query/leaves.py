"""A word, a quoted wording, a beginning of a word or the value of a field, as a leaf of the tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from indexer.french import fold
from indexer.model import QueryError
from indexer.patterns import searching as patterns
from indexer.search.language import values
from indexer.search.language.analyser import joined_words, stem_of, stems, subject_terms, words
from indexer.search.language.citations import cited
from indexer.search.language.limits import LEAST_BEGINNING, LONG_WORD
from indexer.search.language.query.signs import Piece, Sign
from indexer.search.language.query.tree import Fuzzy, Leaf, Node, Prefix, Range, Term, Wording, all_of
from indexer.search.language.query_fields import FIELDS, QueryField, Shape, field_named


def leaf(piece: Piece) -> Node | None:
    """The leaf that a piece stands for, with its span; None for one that is too common to be searched.

    Raises QueryError with a message that teaches the syntax.
    """
    field = field_named(piece.field) if piece.field else None
    made = _READ[piece.sign](field, piece)
    return replace(made, span=(piece.start, piece.end)) if isinstance(made, Leaf) else made


def word(field: QueryField | None, text: str) -> Node | None:
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
        return Wording(tuple(found))
    stem = stem_of(found[0]) if found else None
    return Term("text", stem) if stem else None


def quoted(field: QueryField | None, text: str, reach: int | None) -> Node | None:
    """Words in quotes: in this order, or at most `reach` words apart."""
    if field:
        if reach is not None:
            raise QueryError(f"« ~{reach} » ne s’emploie pas avec « {field.name}: » ; retirez-le.")
        return READERS[field.shape](field.name, text)
    found = words(text)
    if reach is None:
        return Wording(tuple(found)) if found else None
    distinct = len(set(found))
    if distinct <= 1:
        raise QueryError('« ~ » après des guillemets veut au moins deux mots : "convention résiliation"~10.')
    if reach < distinct - 1:
        raise QueryError(f"{distinct} mots ne tiennent pas à ~{reach} ; écrivez au moins ~{distinct - 1}.")
    return Wording(tuple(found), reach)


def beginning(field: QueryField | None, text: str) -> Node | None:
    """A word of which only the beginning is given."""
    if field and field.shape is Shape.SLUG:
        return Prefix(field.name, values.slug(text))
    name = _word_field(field, "*")
    found = words(text)
    if not found or len(found[-1]) < LEAST_BEGINNING:
        raise QueryError(
            f"« {text}* » est trop court ; donnez {LEAST_BEGINNING} lettres au moins avant « * »."
        )
    return all_of([*(Term(name, known) for known in found[:-1]), Prefix(name, found[-1])])


def approximate(field: QueryField | None, text: str, reach: int | None) -> Node | None:
    """A word with one or two letters added, missing or replaced; its first letter is right."""
    name = _word_field(field, "~")
    found = words(text)
    if len(found) != 1 or len(found[0]) < LEAST_BEGINNING:
        raise QueryError(f"« {text}~ » : « ~ » suit un seul mot de {LEAST_BEGINNING} lettres au moins.")
    forgiven = 2 if len(found[0]) >= LONG_WORD else 1
    return Fuzzy(name, found[0], reach or forgiven)


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


def _words(split: Callable[[str], list[str]], name: str, text: str) -> Node | None:
    found = [Term(name, term) for term in dict.fromkeys(split(text))]
    return all_of(found) if found else None


def _term(read: Callable[[str], str], name: str, text: str) -> Node | None:
    return Term(name, read(text))


def _range(read: Callable[[str], values.Range], name: str, text: str) -> Node | None:
    low, high = read(text)
    return Range(name, low, high)


READERS: dict[Shape, Callable[[str, str], Node | None]] = {
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

_READ: dict[Sign, Callable[[QueryField | None, Piece], Node | None]] = {
    Sign.WORD: lambda field, piece: word(field, piece.text),
    Sign.QUOTED: lambda field, piece: quoted(field, piece.text, piece.reach),
    Sign.BEGINNING: lambda field, piece: beginning(field, piece.text),
    Sign.APPROXIMATE: lambda field, piece: approximate(field, piece.text, piece.reach),
}
