"""Running heads and feet and page numbers that are told by where pages print them, in files that have pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from indexer.french import flat
from indexer.model import FurnitureKind, Origin, Page
from indexer.patterns.structure import pages
from indexer.segmenting.pages.numbers import HEAD_REPEATS
from indexer.segmenting.pages.placed import Placed, placed_lines
from indexer.sequences import grouped

HEAD, FOOT = 0.09, 0.93
"""Shares of the height of a page above and below which heads and feet are printed."""
LEVEL = 4.0
"""Points by which the same foot may stand higher or lower on another page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edge:
    """A line in the head or the foot of its page."""

    line: Placed
    page: Page
    text: str
    """Flat."""

    @property
    def top(self) -> float:
        """Points from the top of the page."""
        return self.line.place.box[1]

    @property
    def is_head(self) -> bool:
        """Whether it stands in the head of the page."""
        return self.line.place.box[3] < HEAD * self.page.height

    @property
    def is_foot(self) -> bool:
        """Whether it stands in the foot of the page."""
        return self.top > FOOT * self.page.height

    @property
    def is_first(self) -> bool:
        """Whether the page begins with it."""
        return self.line.number == self.page.first_line


def printed_edges(lines: Sequence[str], origin: Origin | None) -> dict[int, FurnitureKind]:
    """Numbers of lines that are furniture; none for a text without pages.

    A foot is one line at one height of several pages. A head is only one where several pages begin with it, wherever
    in the head it stands on the others: extracts of a register, a page each, share the title that opens every act.
    """
    if origin is None or len(origin.pages) < HEAD_REPEATS:
        return {}
    edges = _edges(lines, origin)
    feet = _feet(edge for edge in edges if not edge.is_head)
    heads = _heads(edge for edge in edges if edge.is_head)
    running = dict.fromkeys(chain(feet, heads), FurnitureKind.RUNNING_HEAD)
    return running | dict.fromkeys(_numbers(edges), FurnitureKind.PAGE_NUMBER)


def _edges(lines: Sequence[str], origin: Origin) -> list[_Edge]:
    pages = {page.number: page for page in origin.pages}
    placed = placed_lines(lines, origin)
    found = [_Edge(line=line, page=pages[line.place.page], text=flat(line.text)) for line in placed]
    return [edge for edge in found if edge.is_head or edge.is_foot]


def _feet(edges: Iterable[_Edge]) -> Iterator[int]:
    for same in grouped(edges, attrgetter("text")).values():
        level = _level(same)
        if len({edge.page.number for edge in level}) >= HEAD_REPEATS:
            yield from (edge.line.number for edge in level)


def _level(edges: Sequence[_Edge]) -> list[_Edge]:
    """Those of some edges that stand as high as most."""
    middle = sorted(edge.top for edge in edges)[len(edges) // 2]
    return [edge for edge in edges if abs(edge.top - middle) <= LEVEL]


def _heads(edges: Iterable[_Edge]) -> Iterator[int]:
    """All but the first, which may be the title of the text."""
    for same in grouped(edges, attrgetter("text")).values():
        if sum(edge.is_first for edge in same) >= HEAD_REPEATS:
            yield from (edge.line.number for edge in same[1:])


def _numbers(edges: Iterable[_Edge]) -> Iterator[int]:
    """Numbers alone on their line, in one place of several pages, that grow with them."""
    matched = ((edge, pages.EDGE_NUMBER.match(edge.text)) for edge in edges)
    counted = [(edge, match) for edge, match in matched if match]
    for run in grouped(counted, lambda one: (one[0].is_head, one[1]["of"])).values():
        behind = {int(match["page"]) - edge.page.number for edge, match in run}
        if len(run) >= HEAD_REPEATS and len(behind) == 1:
            yield from (edge.line.number for edge, _ in run)
