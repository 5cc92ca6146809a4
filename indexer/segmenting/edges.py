"""Running heads and feet and page numbers that are told by where pages print them, in files that have pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from indexer.french import flat
from indexer.model import FurnitureKind, Origin
from indexer.patterns.structure import pages

HEAD, FOOT = 0.09, 0.93
"""Shares of the height of a page above and below which heads and feet are printed."""
LEVEL = 4.0
"""Points by which the same foot may stand higher or lower on another page."""
REPEATS = 3
"""Pages from which a line repeats; the same number as `furniture.HEAD_REPEATS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edge:
    """A line in the head or the foot of a page."""

    number: int
    text: str
    page: int
    top: float
    is_head: bool
    is_first: bool
    """Whether the page begins with it."""


def printed_edges(lines: Sequence[str], origin: Origin | None) -> dict[int, FurnitureKind]:
    """Numbers of lines that are furniture; none for a text without pages.

    A foot is one line at one height of several pages. A head is only one where several pages begin with it, wherever
    in the head it stands on the others: extracts of a register, a page each, share the title that opens every act.
    """
    edges = list(_edges(lines, origin)) if origin and len(origin.pages) >= REPEATS else []
    feet = dict.fromkeys(_feet([e for e in edges if not e.is_head]), FurnitureKind.RUNNING_HEAD)
    heads = dict.fromkeys(_heads([e for e in edges if e.is_head]), FurnitureKind.RUNNING_HEAD)
    return feet | heads | dict.fromkeys(_numbers(edges), FurnitureKind.PAGE_NUMBER)


def _edges(lines: Sequence[str], origin: Origin) -> Iterator[_Edge]:
    sizes = {page.number: page.height for page in origin.pages}
    first = {page.first_line for page in origin.pages}
    for number, (text, place) in enumerate(zip(lines, origin.places, strict=False), 1):
        if place is None or not text.strip():
            continue
        _, top, _, bottom = place.box
        is_head = bottom < HEAD * sizes[place.page]
        if is_head or top > FOOT * sizes[place.page]:
            yield _Edge(
                number=number, text=flat(text.strip()), page=place.page, top=top, is_head=is_head,
                is_first=number in first,
            )


def _feet(edges: Iterable[_Edge]) -> Iterator[int]:
    for same in _alike(edges).values():
        middle = sorted(edge.top for edge in same)[len(same) // 2]
        level = [edge for edge in same if abs(edge.top - middle) <= LEVEL]
        if len({edge.page for edge in level}) >= REPEATS:
            yield from (edge.number for edge in level)


def _heads(edges: Iterable[_Edge]) -> Iterator[int]:
    """All but the first, which may be the title of the text."""
    for same in _alike(edges).values():
        if sum(edge.is_first for edge in same) >= REPEATS:
            yield from (edge.number for edge in same[1:])


def _numbers(edges: Iterable[_Edge]) -> Iterator[int]:
    """Numbers alone on their line, in one place of several pages, that grow with them."""
    counted: defaultdict[tuple[bool, str], list[tuple[_Edge, int]]] = defaultdict(list)
    for edge in edges:
        if match := pages.EDGE_NUMBER.match(edge.text):
            counted[edge.is_head, match["of"] or ""].append((edge, int(match["page"])))
    for run in counted.values():
        if len(run) >= REPEATS and all(b[1] - a[1] == b[0].page - a[0].page for a, b in pairwise(run)):
            yield from (edge.number for edge, _ in run)


def _alike(edges: Iterable[_Edge]) -> Mapping[str, list[_Edge]]:
    groups: defaultdict[str, list[_Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.text].append(edge)
    return groups
