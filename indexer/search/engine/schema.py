"""Fields of the Whoosh index and what an entry puts into each."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from whoosh import columns, fields, formats

from indexer.french import slugify
from indexer.search.engine.version import made_by
from indexer.search.entries import Entry
from indexer.search.language.analyser import stem_of, stems, subject_terms, words
from indexer.search.language.citations import forms
from indexer.search.language.values import day_number
from indexer.subjects.matter import unmarked

VERSION = made_by()
"""An index of another version is built anew."""

TEXT_WEIGHT, HEADING_WEIGHT, TITLE_WEIGHT, OBJECT_WEIGHT, UNIT = 2, 8, 3, 1, 2
"""What a word counts in the text, the heading, the title of the document and the object, in halves."""

MOST_CENTS = 10**14
"""A sum beyond, in cents, is a misreading; the query language refuses it too."""

BOUNDARY = "|"
"""Stands between heading and text in `wording`; no word holds it, so no phrase crosses it."""

CARD = (
    "address", "dossier", "authority", "authority_slug", "body", "number", "object", "subject",
    "date", "kind", "document", "label", "heading", "text", "source", "lines",
)  # fmt: skip
"""Facts of an entry that are kept to show it."""


class Terms(fields.FieldType):
    """Words that are ready to index, maybe with weights; no positions are kept: see `wording`."""

    def __init__(self, *, scorable: bool = False) -> None:
        super().__init__(formats.Existence(), None, scorable=scorable)  # type: ignore[arg-type]

    def index(self, value: Any, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:  # type: ignore[override]
        """Postings of a term or of several."""
        terms = (value,) if isinstance(value, str) else value
        weights = value if isinstance(value, Mapping) else dict.fromkeys(terms, 1.0)
        for term, weight in weights.items():
            yield term.encode(), 1, weight, b""


def schema() -> fields.Schema:
    """The schema of an index of clauses."""
    return fields.Schema(
        source=Terms(),
        text=Terms(scorable=True),
        here=Terms(),
        word=Terms(),
        titre=Terms(),
        collectivite=Terms(),
        instance=Terms(),
        type=Terms(),
        matiere=Terms(),
        numero=Terms(),
        article=Terms(),
        cite=Terms(),
        partie=Terms(),
        elu=Terms(),
        annee=fields.NUMERIC(int, shift_step=16),
        date=fields.NUMERIC(int, shift_step=8),
        fin=fields.NUMERIC(int, shift_step=8),
        montant=fields.NUMERIC(int, bits=64, shift_step=8),
        address=fields.COLUMN(columns.VarBytesColumn()),
        wording=fields.COLUMN(columns.VarBytesColumn()),
        day=fields.COLUMN(columns.NumericColumn("i")),
        facet_collectivite=fields.COLUMN(columns.RefBytesColumn()),
        facet_instance=fields.COLUMN(columns.RefBytesColumn()),
        facet_type=fields.COLUMN(columns.RefBytesColumn()),
        facet_matiere=fields.COLUMN(columns.RefBytesColumn()),
        card=fields.STORED(),
    )


def document(entry: Entry) -> dict[str, Any]:
    """What Whoosh is given for an entry; a fact that is not known is left out."""
    heading, text = words(entry.heading), words(entry.text)
    card = tuple(getattr(entry, name) for name in CARD)
    values = _words(entry, heading, text) | _facts(entry) | _columns(entry, heading, text) | {"card": card}
    return {name: value for name, value in values.items() if value}


def _words(entry: Entry, heading: list[str], text: list[str]) -> dict[str, Any]:
    title, purpose = _title_stems(entry.document), _title_stems(entry.object)
    weights: Counter[str] = Counter()
    for stemmed, weight in (
        (map(stem_of, text), TEXT_WEIGHT),
        (map(stem_of, heading), HEADING_WEIGHT),
        (title, TITLE_WEIGHT),
        (purpose, OBJECT_WEIGHT),
    ):
        for stem in filter(None, stemmed):
            weights[stem] += weight
    return {
        "text": {stem: weight / UNIT for stem, weight in weights.items()},
        "here": {*filter(None, map(stem_of, heading)), *filter(None, map(stem_of, text))},
        "word": {*heading, *text},
        "titre": {*filter(None, map(stem_of, heading)), *title, *purpose},
    }


def _facts(entry: Entry) -> dict[str, Any]:
    return {
        "source": entry.source,
        "collectivite": {*_title_words(entry.authority), *_title_words(entry.authority_slug)},
        "instance": _title_words(entry.body),
        "type": entry.kind,
        "matiere": {*_subject_terms(entry.subject), *_subject_terms(entry.subject_family)},
        "numero": slugify(entry.number),
        "article": slugify(entry.label),
        "cite": {form for key in entry.citations for form in forms(key)},
        "partie": _title_words(" ".join(entry.parties)),
        "elu": _title_words(" ".join(entry.people)),
        "annee": entry.date.year if entry.date else None,
        "date": day_number(entry.date) if entry.date else None,
        "fin": day_number(entry.end_date) if entry.end_date else None,
        "montant": [cents for cents in entry.amounts if abs(cents) < MOST_CENTS],
    }


def _columns(entry: Entry, heading: list[str], text: list[str]) -> dict[str, Any]:
    return {
        "address": entry.address.encode(),
        "wording": f" {' '.join(heading)} {BOUNDARY} {' '.join(text)} ".encode(),
        "day": day_number(entry.date) if entry.date else None,
        "facet_collectivite": entry.authority.encode(),
        "facet_instance": entry.body.encode(),
        "facet_type": entry.kind.encode(),
        "facet_matiere": unmarked(entry.subject).encode(),
    }


@lru_cache(maxsize=1024)
def _title_words(text: str) -> frozenset[str]:
    """Words of what many clauses share."""
    return frozenset(words(text))


@lru_cache(maxsize=1024)
def _title_stems(text: str) -> tuple[str, ...]:
    return tuple(stems(text))


@lru_cache(maxsize=1024)
def _subject_terms(text: str) -> tuple[str, ...]:
    return tuple(subject_terms(text))
