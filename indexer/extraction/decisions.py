"""Operative points of an act: its articles, else its listed points, else the one that its sentence holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

from indexer.extraction.acts.head import Act
from indexer.french import flat, squeeze
from indexer.model import Decision, Section
from indexer.patterns.assemblies import votes as p
from indexer.patterns.core import Match
from indexer.patterns.structure import layout
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line

PARAGRAPH = 12
"""Lines over which one sentence of a decision may go."""


def find_decisions(act: Act, cut: Clauses, *, body: str | None, adopted: bool) -> tuple[Decision, ...]:
    """The points decided, in printed order, each from its first line.

    `body` is the assembly that decides: what another one does is no decision. Where an act that is `adopted` prints
    no decision of its own, what was proposed to the assembly was decided, unless it was amended.
    """
    start = _operative_start(act.lines)
    adopted = adopted or any(p.ADOPTED_WHOLE.match(line.flat) for line in act.lines)
    if start is None:
        return _sentence(act.lines, body) or (_proposed(act.lines) if adopted else ())
    articles = [s for s in cut.sections if s.start_line >= act.lines[start].number]
    if articles:
        return tuple(Decision(text=_article_text(section), line=section.start_line) for section in articles)
    zone = _zone(list(takewhile(lambda line: line is not cut.closed_by, act.lines[start:])))
    points = _points(zone, _is_point) or _points(zone, _is_verb) or _inline(zone) or _sentence(zone, body)
    return points or (_proposed(act.lines) if adopted else ())


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


def _sentence(lines: Sequence[Line], body: str | None) -> tuple[Decision, ...]:
    """What « Le conseil approuve… » says, wherever its sentence is cut; « a approuvé » tells of another day."""
    for n in range(len(lines)):
        opening = p.ASSEMBLY.match(lines[n].flat)
        if opening and _is_own(opening, body):
            text = squeeze(" ".join(line.text for line in _zone(lines[n : n + PARAGRAPH])))
            match = p.ASSEMBLY_DOES.match(flat(text))
            if match and not text[: match.end("verb")].rstrip().endswith(("é", "É")):
                said = p.SENTENCE_END.regex.split(text[match.start("verb") :], maxsplit=1)[0]
                return (
                    () if p.VERDICT_ALONE.match(flat(said)) else (Decision(text=said, line=lines[n].number),)
                )
    return ()


def _is_own(opening: Match, body: str | None) -> bool:
    """Whether words name the body of the act: a town's act tells what the conseil départemental grants, too."""
    own = flat(body or "conseil municipal")
    kind = opening["kind"]
    return (opening["noun"] in own or opening["noun"] == "assemblee") and (kind in (None, "deliberante") or kind in own)


def _proposed(lines: Sequence[Line]) -> tuple[Decision, ...]:
    """The list after the last words that propose it, each point up to the line on which it ends."""
    start = max((n for n, line in enumerate(lines, 1) if p.PROPOSED.search(line.flat)), default=len(lines))
    if any(p.AMENDED.search(line.flat) for line in lines[start:]):
        return ()
    return tuple(
        replace(point, text=p.SENTENCE_END.regex.split(point.text, maxsplit=1)[0])
        for point in _points(_zone(lines[start:]), _is_point)
    )
