"""Operative points of an act: its articles, else its listed points, else the one that its sentence holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from indexer.extraction.acts.head import Act
from indexer.extraction.listed_points import listed, marked_points, parted, unquoted
from indexer.extraction.stream import Stream, make_stream
from indexer.french import flat, squeeze
from indexer.model import Decision, Section
from indexer.patterns.assemblies.decisions import (
    ADOPTED_WHOLE,
    AMENDED,
    ANNOUNCING,
    ASSEMBLY,
    ASSEMBLY_ALONE,
    ASSEMBLY_DOES,
    INLINE_POINT,
    NEXT_INLINE,
    OPERATIVE,
    POINTS_END,
    PROPOSED,
    QUESTION,
    SENTENCE_END,
    VERDICT_ALONE,
)
from indexer.patterns.core import Match, Pattern
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line, any_tells
from indexer.sequences import up_to

PARAGRAPH = 12
"""Lines over which one sentence of a decision may go."""


def find_decisions(act: Act, cut: Clauses, *, body: str | None, adopted: bool) -> tuple[Decision, ...]:
    """The points decided, in printed order, each from its first line.

    `body` is the assembly that decides: what another one does is no decision. Where an act that is `adopted` prints
    no decision of its own, what was proposed to the assembly was decided, unless it was amended.
    """
    operative = _operative(act.lines)
    own = _operative_points(operative, cut, body) if operative else _sentence(act.lines, body)
    agreed = adopted or any(line.matched(ADOPTED_WHOLE) for line in act.lines)
    return own or (_agreed(act.lines) if agreed else ())


def _operative(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines from the words on that open what is decided, else from who decides it; none where nothing opens it."""
    return _from(lines, OPERATIVE) or _from(lines, ASSEMBLY_ALONE)


def _from(lines: Sequence[Line], opening: Pattern) -> Sequence[Line]:
    return lines[len(up_to(lines, lambda line: opening.search(line.flat))) :]


def _operative_points(operative: Sequence[Line], cut: Clauses, body: str | None) -> tuple[Decision, ...]:
    return _articles(cut, operative[0]) or _in_zone(operative, cut, body)


def _articles(cut: Clauses, first: Line) -> tuple[Decision, ...]:
    articles = (section for section in cut.sections if section.start_line >= first.number)
    return tuple(Decision(text=_article_text(section), line=section.start_line) for section in articles)


def _in_zone(operative: Sequence[Line], cut: Clauses, body: str | None) -> tuple[Decision, ...]:
    """Points of a list, else those of one sentence, down to what closes the act."""
    zone = parted(_zone(list(takewhile(lambda line: line is not cut.closed_by, operative))))
    points = listed(zone)
    return (*_before(zone, points), *points) or _inline(zone) or _sentence(zone, body)


def _before(zone: Sequence[Line], points: Sequence[Decision]) -> tuple[Decision, ...]:
    """Points of the sentence that opens the zone, where its list starts further down: « alloue… > Dit que »."""
    first = points[0].line if points else 0
    return _inline(list(takewhile(lambda line: line.number < first, zone)))


def _article_text(section: Section) -> str:
    return squeeze(" ".join([section.heading, *(block.text for block in section.blocks)]))


def _zone(lines: Sequence[Line]) -> Sequence[Line]:
    return up_to(lines, lambda line: line.matched(POINTS_END), after=1)


def _inline(zone: Sequence[Line]) -> tuple[Decision, ...]:
    """Points of one sentence: « à l'unanimité, habilite le maire à signer ; donne mandat… »."""
    stream = make_stream([unquoted(line) for line in zone])
    opening = INLINE_POINT.search(stream.flat)
    return _chained(stream, opening.start("verb")) if opening else ()


def _chained(stream: Stream, start: int) -> tuple[Decision, ...]:
    """Points of the sentence that goes on from a verb, each from a verb of its own: « adopte… ; charge… »."""
    said = stream.flat[: _sentence_end(stream.text, start)]
    cuts = [match.span() for match in NEXT_INLINE.finditer(said) if match.start() > start]
    starts = [start, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), len(said)]
    return tuple(
        Decision(text=squeeze(stream.text[a:b]).rstrip(" ;.,"), line=stream.line_at(a))
        for a, b in zip(starts, ends, strict=True)
        if not ANNOUNCING.match(stream.flat[a:b])
    )


def _sentence_end(text: str, start: int) -> int | None:
    """Where a sentence ends that semicolons part; None where nothing ends it."""
    ends = (end.start() for end in SENTENCE_END.finditer(text, start) if end[0].strip() != ";")
    return next(ends, None)


def _sentence(lines: Sequence[Line], body: str | None) -> tuple[Decision, ...]:
    """What « Le conseil approuve… » says, wherever its sentence is cut."""
    for n, line in enumerate(lines):
        opening = ASSEMBLY.match(line.flat)
        said = _said(lines[n : n + PARAGRAPH]) if opening and _is_own(opening, body) else ()
        if said:
            return () if VERDICT_ALONE.match(flat(said[0].text)) else said
    return ()


def _said(lines: Sequence[Line]) -> tuple[Decision, ...]:
    """What an assembly does in the first sentence of some lines; « a approuvé » tells of another day."""
    stream = make_stream([unquoted(line) for line in _zone(lines)])
    match = ASSEMBLY_DOES.match(stream.flat)
    if match is None or stream.text[: match.end("verb")].rstrip().endswith(("é", "É")):
        return ()
    return _chained(stream, match.start("verb"))


def _is_own(opening: Match, body: str | None) -> bool:
    """Whether words name the body of the act: a town's act tells what the conseil départemental grants, too."""
    own = flat(body or "conseil municipal")
    kind = opening["kind"]
    return (opening["noun"] in own or opening["noun"] == "assemblee") and (
        kind in (None, "deliberante") or kind in own
    )


def _agreed(lines: Sequence[Line]) -> tuple[Decision, ...]:
    """What was proposed as a list, or asked in one question, and not amended."""
    return _proposed(lines) or _asked(lines)


def _asked(lines: Sequence[Line]) -> tuple[Decision, ...]:
    stream = make_stream(lines)
    questions = list(QUESTION.finditer(stream.flat))
    if len(questions) != 1 or AMENDED.search(stream.flat, questions[0].end()):
        return ()
    start, end = questions[0].span("what")
    return (Decision(text=squeeze(stream.text[start:end]), line=stream.line_at(start)),)


def _proposed(lines: Sequence[Line]) -> tuple[Decision, ...]:
    """The list after the last words that propose it, each point up to the line on which it ends."""
    start = max((n for n, line in enumerate(lines, 1) if PROPOSED.search(line.flat)), default=len(lines))
    if any_tells(lines[start:], AMENDED):
        return ()
    return tuple(
        replace(point, text=SENTENCE_END.regex.split(point.text, maxsplit=1)[0])
        for point in marked_points(_zone(lines[start:]))
    )
