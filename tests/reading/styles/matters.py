"""What sessions of invented towns decide on: titles, what is told and what is decided, all written for this test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One matter of a session."""

    title: str
    told: str
    """A sentence or two without any word of a decision."""
    decided: str
    """An infinitive clause."""
    present: str
    """The same in the present tense."""


def _matter(row: str) -> Matter:
    title, told, infinitive, present, rest = row.split(" | ")
    return Matter(title=title, told=told, decided=f"{infinitive} {rest}", present=f"{present} {rest}")


_ROWS = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
MATTERS = tuple(_matter(row) for row in _ROWS if not row.startswith("#"))
