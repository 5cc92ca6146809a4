"""The JSON record of a reading: what golden tests, exports and other programs read.

It follows the types of `model`, field by field and in their order; the tables say what it leaves out and what it
calls otherwise. What is left out is the text of clauses, and what is known of an act but not read from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from indexer.model import Document, Dossier, Reading, Section, Vote

Json = dict[str, Any]

LEFT_OUT: dict[type, tuple[str, ...]] = {
    Section: ("title", "blocks", "former_anchors"),
    Document: ("introduction", "former_anchors"),
    Dossier: ("source", "main", "matter_code", "posted_date", "mentions"),
}
RENAMED: dict[type, dict[str, str]] = {
    Vote: {"for_": "for"},
    Dossier: {"decisions": "decision_points", "fact_lines": "lines"},
}


def _converter() -> Converter:
    made = Converter(unstruct_collection_overrides={tuple: list})
    made.register_unstructure_hook(date, date.isoformat)
    made.register_unstructure_hook(Decimal, str)
    for kind in (Section, Document, Vote, Dossier):
        changed: dict[str, Any] = {name: override(omit=True) for name in LEFT_OUT.get(kind, ())}
        changed |= {name: override(rename=other) for name, other in RENAMED.get(kind, {}).items()}
        made.register_unstructure_hook(kind, make_dict_unstructure_fn(kind, made, **changed))
    return made


_CONVERTER = _converter()


def record(reading: Reading) -> Json:
    """Record of one source, in the shape that `docs/` gives; dates are ISO, a fact not printed is null."""
    source = reading.source
    return {
        "source": {"path": str(source.path), "sha256": source.text_sha256, "lines": len(source.lines)},
        "dossiers": [dossier_record(dossier) for dossier in reading.dossiers],
        "furniture": _CONVERTER.unstructure(reading.furniture),
    }


def dossier_record(dossier: Dossier) -> Json:
    """Record of one act, `dossiers[…]` in that of its source; `decisions` counts its points, null for none."""
    return dict(_counted(_CONVERTER.unstructure(dossier)))


def _counted(facts: Json) -> Iterator[tuple[str, Any]]:
    for name, value in facts.items():
        if name == "decision_points":
            yield "decisions", len(value) or None
        yield name, dict(sorted(value.items())) if name == "lines" else value
