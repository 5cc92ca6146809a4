"""The labelled passages of `citations.txt`, read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PASSAGES = Path(__file__).with_name("citations.txt")
MARKED = re.compile(r"\[\[(?P<text>.*?)\]\]\{(?P<key>[^}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A few lines and what they cite: text and key, in printed order."""

    kind: str
    lines: tuple[str, ...]
    cited: tuple[tuple[str, str], ...]


def passages() -> list[Passage]:
    """All passages; `faux` cites nothing."""
    rows = [
        row for row in PASSAGES.read_text(encoding="utf-8").splitlines() if row and not row.startswith("#")
    ]
    return [_passage(*row.split(" | ", 1)) for row in rows]


def _passage(kind: str, marked: str) -> Passage:
    cited = tuple((_one_line(m["text"]), m["key"]) for m in MARKED.finditer(marked))
    plain = MARKED.sub(lambda m: m["text"], marked)
    return Passage(kind=kind, lines=tuple(part.strip() for part in plain.split("⏎")), cited=cited)


def _one_line(text: str) -> str:
    return " ".join(text.replace("⏎", " ").split())
