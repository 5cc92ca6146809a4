"""What a clause puts into an index, by field of the query language: every index is made of these terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from indexer.french import slugify
from indexer.search.entries import Entry
from indexer.search.language.analyser import stem_of, stems, subject_terms, words
from indexer.search.language.citations import forms
from indexer.search.language.values import day_number

TEXT_WEIGHT, HEADING_WEIGHT, TITLE_WEIGHT, OBJECT_WEIGHT, UNIT = 2, 8, 3, 1, 2
"""What a word counts in the text, the heading, the title of the document and the object, in halves."""

MOST_CENTS = 10**14
"""A sum beyond, in cents, is a misreading; the query language refuses it too."""


def weights(entry: Entry, heading: Sequence[str], text: Sequence[str]) -> Counter[str]:
    """Weight of each stem, in halves, over the words of the clause and of its titles."""
    total: Counter[str] = Counter()
    for found, weight in (
        (_stemmed(text), TEXT_WEIGHT),
        (_stemmed(heading), HEADING_WEIGHT),
        (_title_stems(entry.document), TITLE_WEIGHT),
        (_title_stems(entry.object), OBJECT_WEIGHT),
    ):
        for stem in found:
            total[stem] += weight
    return total


def own_stems(heading: Iterable[str], text: Iterable[str]) -> set[str]:
    """Stems that the clause has itself, in its heading or in its text."""
    return {*_stemmed(heading), *_stemmed(text)}


def facts(entry: Entry) -> dict[str, frozenset[str]]:
    """Terms of the fields that only say whether a clause has a value."""
    titles = (entry.heading, entry.document, entry.object)
    return {
        "titre": frozenset(stem for title in titles for stem in _title_stems(title)),
        "collectivite": _title_words(entry.authority) | _title_words(entry.authority_slug),
        "instance": _title_words(entry.body),
        "type": frozenset((entry.kind,)),
        "matiere": _subject_terms(entry.subject) | _subject_terms(entry.subject_family),
        "numero": frozenset(filter(None, (slugify(entry.number),))),
        "article": frozenset(filter(None, (slugify(entry.label),))),
        "cite": frozenset(form for key in entry.citations for form in forms(key)),
        "partie": _title_words(" ".join(entry.parties)),
        "elu": _title_words(" ".join(entry.people)),
    }


def numbers(entry: Entry) -> dict[str, tuple[int, ...]]:
    """Values of the fields that have ranges: years, `aaaammjj` numbers, cents; none where a fact is not known."""
    return {
        "annee": (entry.date.year,) if entry.date else (),
        "date": (day_number(entry.date),) if entry.date else (),
        "fin": (day_number(entry.end_date),) if entry.end_date else (),
        "montant": tuple(cents for cents in entry.amounts if abs(cents) < MOST_CENTS),
    }


def day(entry: Entry) -> int:
    """`20230515`; 0 when the date is unknown."""
    return day_number(entry.date) if entry.date else 0


def _stemmed(found: Iterable[str]) -> Iterable[str]:
    return filter(None, map(stem_of, found))


@lru_cache(maxsize=4096)
def _title_stems(text: str) -> tuple[str, ...]:
    """Stems of what many clauses share."""
    return tuple(stems(text))


@lru_cache(maxsize=1024)
def _title_words(text: str) -> frozenset[str]:
    return frozenset(words(text))


@lru_cache(maxsize=1024)
def _subject_terms(text: str) -> frozenset[str]:
    return frozenset(subject_terms(text))
