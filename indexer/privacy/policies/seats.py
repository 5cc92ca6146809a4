"""Names of lists of presence that a text prints only in a matter of their bearers: no members, whoever read them so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from indexer.french import flat, fold
from indexer.patterns.personal.own_matter import PRIVATE_LIST
from indexer.patterns.searching import WORD

LONGEST = 200
"""Characters of a line above which it tells of more than one thing."""
ABOVE = 12
"""Lines above a row among which its heading stands."""


def seated(names: Iterable[tuple[str, ...]], text: str) -> Iterator[tuple[str, ...]]:
    """Those of the names, folded words each, that some line names outside what it tells of debtors, pupils, jurors."""
    lines = text.split("\n")
    places = _places(lines)
    private: dict[int, bool] = {}
    for name in names:
        rows = min((places.get(word, ()) for word in name), key=len, default=())
        held = [row for row in rows if all(row in places[word] for word in name if word in places)]
        for row in held:
            if row not in private:
                private[row] = _is_private(lines, row)
        if not held or not all(private[row] for row in held):
            yield name


def _places(lines: Sequence[str]) -> Mapping[str, dict[int, None]]:
    """Lines that hold each word."""
    places: dict[str, dict[int, None]] = {}
    for row, line in enumerate(lines):
        for match in WORD.finditer(fold(line).replace("-", " ").replace("'", " ")):
            places.setdefault(match.group(), {})[row] = None
    return places


def _is_private(lines: Sequence[str], row: int) -> bool:
    """The line, or the heading of its list, tells of what persons get, owe, live in or are drawn for."""
    if len(lines[row]) > LONGEST:
        return False
    if PRIVATE_LIST.search(flat(lines[row])):
        return True
    for above in reversed(lines[max(0, row - ABOVE) : row]):
        if not above.strip():
            return False
        if above.rstrip().endswith(":"):
            return bool(PRIVATE_LIST.search(flat(above)))
    return False
