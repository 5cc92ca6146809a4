"""Whether a name stands in a matter of its bearer's own: an age, a home, a number behind it; what they ask."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from indexer.patterns.personal import own_matter
from indexer.privacy.detectors.findings import Text

BESIDE = 4
"""Signs between a name and what is its own wherever it stands, at most."""
ROW = 70
"""How far behind a name, on its line, what is its own stands, where no mandate is told."""
BEFORE = 60
ROWS = 30
"""Rows of the longest list of which the heading is looked for."""


def is_in_own_matter(text: Text, start: int, end: int, own: Sequence[int]) -> bool:
    """« ROY Anne, née le 3 mai 1980 », « Mme ROY, 91 ans »; `own` are sorted places of births, homes, numbers."""
    after = text.after(end, ROW).partition("\n")[0].partition(";")[0]
    place = bisect_left(own, end + 1)
    distance = own[place] - end if place < len(own) else ROW
    if distance < BESIDE or own_matter.BEHIND.match(after):
        return True
    if place < len(own) and _is_in_own_row(text, start, own[place]):
        return True
    between = text.text[end : end + distance]
    beside = distance < len(after) and own_matter.PARTED.match(between) and not own_matter.OTHER_NAME.search(between)
    return bool(beside) and not own_matter.IN_MANDATE.search(after[:distance] + _line_before(text, start))


def _is_in_own_row(text: Text, start: int, number: int) -> bool:
    """A number, a home or a birth further on in the row, whose cells tell no mandate."""
    first, last = text.line(text.line_at(start))
    row = text.flat[first:last]
    return number < last and ("|" in row or "\t" in row) and not own_matter.IN_MANDATE.search(row)


def is_asked_or_given(text: Text, start: int) -> bool:
    """« la demande de Mme ROY », « accorde à M. ROY »."""
    return bool(own_matter.ASKED.search(text.before(start, BEFORE))) or is_given(text, start)


def is_given(text: Text, start: int) -> bool:
    """« au profit de Mme ROY », no mandate and no proxy."""
    if _is_listed(text, start):
        return True
    given = own_matter.GIVEN.search(text.before(start, BEFORE))
    return bool(given) and not own_matter.OF_MANDATE.search(text.before(start, 2 * BEFORE))


def _is_listed(text: Text, start: int) -> bool:
    """At the head of a row below « Bénéficiaires : », « Ont été tirés au sort : »."""
    if any(map(str.isalpha, _line_before(text, start))):
        return False
    row = text.line_at(start)
    for above in range(row - 1, max(0, row - ROWS), -1):
        line = text.flat[slice(*text.line(above))].rstrip()
        if not line or line.endswith(":"):
            return bool(own_matter.DRAWN.search(line))
    return False


def _line_before(text: Text, start: int) -> str:
    return text.before(start, BEFORE).rpartition("\n")[2]
