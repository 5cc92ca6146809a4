"""Fields of the Whoosh index and what an entry puts into each."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from whoosh import columns, fields, formats

from indexer.search import terms
from indexer.search.engine.cards import card_of
from indexer.search.engine.version import made_by
from indexer.search.entries import Entry
from indexer.search.language.analyser import words
from indexer.subjects.matter import unmarked

VERSION = made_by()
"""An index of another version is built anew."""

BOUNDARY = "|"
"""Stands between heading and text in `wording`; no word holds it, so no phrase crosses it."""


class Terms(fields.FieldType):
    """Words that are ready to index, maybe with weights; no positions are kept: see `wording`."""

    def __init__(self, *, scorable: bool = False) -> None:
        super().__init__(formats.Existence(), None, scorable=scorable)  # type: ignore[arg-type]

    def index(self, value: Any, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:  # type: ignore[override]
        """Postings of a term or of several."""
        found = (value,) if isinstance(value, str) else value
        weights = value if isinstance(value, Mapping) else dict.fromkeys(found, 1.0)
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
    weights = terms.weights(entry, heading, text)
    values: dict[str, Any] = {
        "source": entry.source,
        "text": {stem: weight / terms.UNIT for stem, weight in weights.items()},
        "here": terms.own_stems(heading, text),
        "word": {*heading, *text},
        **terms.facts(entry),
        **terms.numbers(entry),
        **_columns(entry, heading, text),
        "card": card_of(entry),
    }
    return {name: value for name, value in values.items() if value}


def _columns(entry: Entry, heading: list[str], text: list[str]) -> dict[str, Any]:
    return {
        "address": entry.address.encode(),
        "wording": f" {' '.join(heading)} {BOUNDARY} {' '.join(text)} ".encode(),
        "day": terms.day(entry),
        "facet_collectivite": entry.authority.encode(),
        "facet_instance": entry.body.encode(),
        "facet_type": entry.kind.encode(),
        "facet_matiere": unmarked(entry.subject).encode(),
    }
