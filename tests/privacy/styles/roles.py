"""In what matter of their own persons are named: a heading, a label, a title of a column, sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """One matter."""

    title: str
    label: str
    column: str
    detail: str
    sentences: tuple[str, ...]
    """With « {who} » and maybe « {sum} »."""


def _role(row: str) -> tuple[str, Role]:
    name, title, label, column, detail, sentences = row.split(" | ")
    return name, Role(title=title, label=label, column=column, detail=detail, sentences=tuple(sentences.split(" / ")))


_ROWS = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
ROLES: Mapping[str, Role] = dict(_role(row) for row in _ROWS if not row.startswith("#"))
