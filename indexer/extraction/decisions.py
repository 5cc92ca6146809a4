"""Operative points of an act: its articles, else its listed points, else the one that its sentence holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from indexer.extraction.acts.head import Act
from indexer.french import squeeze
from indexer.model import Decision, Section
from indexer.patterns.assemblies import votes as p
from indexer.patterns.structure import layout
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line


def find_decisions(act: Act, cut: Clauses) -> tuple[Decision, ...]:
    """The points decided, in printed order, each from its first line."""
    start = _operative_start(act.lines)
    if start is None:
        return ()
    articles = [s for s in cut.sections if s.start_line >= act.lines[start].number]
    if articles:
        return tuple(Decision(text=_article_text(section), line=section.start_line) for section in articles)
    zone = _zone(list(takewhile(lambda line: line is not cut.closed_by, act.lines[start:])))
    return _points(zone, _is_point) or _points(zone, _is_verb) or _inline(zone)


def _article_text(section: Section) -> str:
    return squeeze(" ".join([section.heading, *(block.text for block in section.blocks)]))


def _operative_start(lines: Sequence[Line]) -> int | None:
    return next((n for n, line in enumerate(lines) if p.OPERATIVE.search(line.flat)), None)


def _zone(lines: Sequence[Line]) -> list[Line]:
    end = next((n for n, line in enumerate(lines) if n and p.POINTS_END.match(line.flat)), len(lines))
    return list(lines[:end])


def _is_point(line: Line) -> bool:
    return p.POINT.match(line.flat) is not None


def _is_verb(line: Line) -> bool:
    return p.VERB_POINT.match(line.flat) is not None and line.text[:1].isupper()


def _points(zone: Sequence[Line], starts: Callable[[Line], bool]) -> tuple[Decision, ...]:
    positions = [n for n, line in enumerate(zone) if starts(line)]
    ends = [*positions[1:], len(zone)] if positions else []
    return tuple(_decision(zone[a:b]) for a, b in zip(positions, ends, strict=True))


def _decision(lines: Sequence[Line]) -> Decision:
    text = squeeze(" ".join(line.text for line in lines))
    bullet = layout.BULLET.match(text)
    return Decision(text=text[bullet.end() :] if bullet else text, line=lines[0].number)


def _inline(zone: Sequence[Line]) -> tuple[Decision, ...]:
    found = [line for line in zone if p.INLINE_POINT.search(line.flat)]
    return tuple(Decision(text=line.text, line=line.number) for line in found[:1])
