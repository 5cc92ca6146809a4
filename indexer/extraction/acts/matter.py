"""The code of the nomenclature ACTES that an act prints: after a cue, or with the label that it has there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from rapidfuzz import fuzz

from indexer.french import flat
from indexer.model import Fact
from indexer.patterns.core import Match
from indexer.patterns.facts.matters import MATTER_CODE, MATTER_LABEL
from indexer.segmenting.lines import Line
from indexer.subjects.nomenclature import SUBJECTS

_HEAD = 60
"""Printed lines of an act among which its code stands, above its text."""
_ALIKE = 85.0
"""Likeness, of 100, of a printed label to that of the nomenclature."""


def find_matter(lines: Iterable[Line]) -> Fact[str] | None:
    """The first code of the head that the nomenclature knows."""
    found = (Fact(code, line.number) for line in islice(lines, _HEAD) for code in _codes(line.flat))
    return next((fact for fact in found if fact.value in SUBJECTS), None)


def _codes(text: str) -> Iterator[str]:
    cue, label = MATTER_CODE.search(text), MATTER_LABEL.match(text)
    if cue:
        yield cue["code"]
    if label and _is_label(label):
        yield label["code"]


def _is_label(match: Match) -> bool:
    subject = SUBJECTS.get(match["code"])
    return subject is not None and fuzz.ratio(match["name"].strip(" ."), flat(subject.name)) >= _ALIKE
