"""Operative points of an act: its articles, else its listed points, else the one that its sentence holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from indexer.extraction.acts.head import Act
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
    INNER_POINT,
    LATER_PARAGRAPH,
    NEXT_INLINE,
    OPERATIVE,
    POINT,
    POINTS_END,
    PROPOSED,
    QUESTION,
    RANKED_POINT,
    SENTENCE_END,
    SPEECH,
    VERB_POINT,
    VERDICT_ALONE,
)
from indexer.patterns.core import Match, Pattern
from indexer.patterns.structure import layout
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line, any_tells, joined, part
from indexer.sequences import runs, up_to

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
    zone = _parted(_zone(list(takewhile(lambda line: line is not cut.closed_by, operative))))
    listed = _listed(zone)
    return (*_before(zone, listed), *listed) or _inline(zone) or _sentence(zone, body)


def _before(zone: Sequence[Line], listed: Sequence[Decision]) -> tuple[Decision, ...]:
    """Points of the sentence that opens the zone, where its list starts further down: « alloue… > Dit que »."""
    first = listed[0].line if listed else 0
    return _inline(list(takewhile(lambda line: line.number < first, zone)))


def _listed(zone: Sequence[Line]) -> tuple[Decision, ...]:
    return (
        _points(zone, _is_point)
        or _points(zone, _is_verb)
        or _points(_marked(zone), _is_point)
        or _announced(zone)
    )


def _article_text(section: Section) -> str:
    return squeeze(" ".join([section.heading, *(block.text for block in section.blocks)]))


def _zone(lines: Sequence[Line]) -> Sequence[Line]:
    return up_to(lines, lambda line: line.matched(POINTS_END), after=1)


def _parted(lines: Sequence[Line]) -> list[Line]:
    """Lines, those that hold several points cut where each starts."""
    return [piece for line in lines for piece in _pieces(line)]


def _pieces(line: Line) -> list[Line]:
    starts = [match.end() for match in INNER_POINT.finditer(line.text)]
    return [part(line, a, b) for a, b in pairwise([0, *starts, len(line.text)])] if starts else [line]


def _marked(lines: Sequence[Line]) -> list[Line]:
    """Lines, each mark that stands alone joined to the words that it stands for."""
    pairs = runs(lines, lambda run, line: run[-1].lone_bullet and not line.lone_bullet)
    return [joined(pair, ["-", pair[1].text]) if pair[1:] else pair[0] for pair in pairs]


def _unquoted(line: Line) -> Line:
    """The line without the mark of a quotation that some extractors put before each line."""
    mark = layout.QUOTE_MARK.match(line.text)
    return part(line, mark.end()) if mark else line


def _is_point(line: Line) -> bool:
    return POINT.match(line.flat) is not None


def _is_verb(line: Line) -> bool:
    return VERB_POINT.match(line.flat) is not None and line.text[:1].isupper()


def _points(zone: Sequence[Line], starts: Callable[[Line], bool]) -> tuple[Decision, ...]:
    positions = [n for n, line in enumerate(zone) if starts(line)]
    return tuple(
        _decision(_until_over(zone[a:b], is_last=b == len(zone))) for a, b in pairwise([*positions, len(zone)])
    )


def _until_over(lines: Sequence[Line], *, is_last: bool) -> Sequence[Line]:
    """Lines of a point up to where somebody speaks; the last one ends with its paragraph, too."""
    pairs = enumerate(pairwise(lines), 1)
    end = next((n for n, (above, line) in pairs if line.matched(SPEECH) or (is_last and _is_later(above, line))), None)
    return lines[:end]


def _is_later(above: Line, line: Line) -> bool:
    """Whether another paragraph starts here, that goes on with neither a list nor a sentence."""
    is_apart = line.number > above.last + 1
    is_whole = above.text.endswith(".") and SENTENCE_END.search(above.text, len(above.text) - 1) is not None
    return is_apart and is_whole and LATER_PARAGRAPH.match(line.text) is not None and not _is_verb(line)


def _announced(zone: Sequence[Line]) -> tuple[Decision, ...]:
    """Points right after words that end with a colon, whatever they begin with: « 1. Le prix est fixé… »."""
    lead, *below = zone
    if not below or not lead.text.endswith(":"):
        return ()
    rank = RANKED_POINT.match(below[0].flat)
    mark = RANKED_POINT if rank and rank["rank"] == "1" else layout.BULLET
    marked = mark.match(below[0].text)
    return _points(below, lambda line: mark.match(line.text) is not None) if marked else ()


def _decision(lines: Sequence[Line]) -> Decision:
    text = squeeze(" ".join([lines[0].text, *(_unquoted(line).text for line in lines[1:])]))
    bullet = layout.BULLET.match(text)
    return Decision(text=text[bullet.end() :] if bullet else text, line=lines[0].number)


def _inline(zone: Sequence[Line]) -> tuple[Decision, ...]:
    """Points of one sentence: « à l'unanimité, habilite le maire à signer ; donne mandat… »."""
    stream = make_stream([_unquoted(line) for line in zone])
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
    stream = make_stream([_unquoted(line) for line in _zone(lines)])
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
        for point in _points(_marked(_zone(lines[start:])), _is_point)
    )
