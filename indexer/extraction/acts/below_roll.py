"""The title right below those who sat, which no sign announces but its place."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.titles import LISTING, NAMED, STOPS, TITLE_WIDTH, long_words
from indexer.patterns.assemblies.attendance import LABEL, LONE_LABEL, SAT
from indexer.patterns.facts import facts, objects
from indexer.patterns.structure import heads, items, layout, ranks
from indexer.segmenting.items.page_width import width_of
from indexer.segmenting.items.series import HEADINGS
from indexer.segmenting.items.titles_of_items import spacing_of, title_end
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import role, roles

NUMBERS = (
    facts.NUMBER_SIGN,
    heads.HEAD_NUMBER,
    heads.FIELD,
    items.LONE_CODE,
    ranks.LONE_WORDED,
    ranks.LONE_RANK,
    heads.RAPPORTEUR,
)
"""Lines that may stand between those who sat and the title."""
WORDS = 2
"""A title has at least so many long words, unless a number stands before it."""


def title_below_roll(act: Act) -> Sequence[Line]:
    """Lines of the title between the last of those who sat and who speaks; nothing where none looks like one."""
    start = _roll_end(act.head)
    if not start:
        return ()
    while start < act.body and any(pattern.match(act.lines[start].flat) for pattern in NUMBERS):
        start += 1
    if start >= act.body or not _title_like(act.lines[start]):
        return ()
    letters = roles(act.lines[: act.body + 1])
    width, spacing = width_of(act.lines), spacing_of(act.lines)
    end = min(title_end(act.lines[: act.body + 1], letters, start, width=width, spacing=spacing), act.body)
    return act.lines[start:end] if _ends(act.lines, end) else ()


def _roll_end(head: Sequence[Line]) -> int:
    """Position below the last line of those who sat; 0 when nobody is said to sit."""
    end = 0
    for n, line in enumerate(head):
        sits = any(pattern.search(line.flat) for pattern in (LABEL, LONE_LABEL, SAT))
        if sits or (end and (_person(line) or (end == n and _goes_on(line)))):
            end = n + 1
    return end


def _goes_on(line: Line) -> bool:
    """Whether a line goes on with the list of names above."""
    return line.starts_lower or line.text.count(",") >= LISTING


def _person(line: Line) -> bool:
    """Whether a line names one person and says nothing else."""
    named = objects.PERSON_ALONE.match(layout.BULLET.regex.sub("", line.flat))
    return named is not None or facts.WHOLE_PERSON.match(line.text) is not None


def _title_like(line: Line) -> bool:
    headed = role(line) in HEADINGS
    calm = not (line.starts_lower or _person(line)) and len(line.text) <= TITLE_WIDTH and line.text[-1] not in ".;,"
    said = any(line.matched(pattern) for pattern in (*STOPS, *NAMED))
    return calm and not said and (headed or (long_words(line.text) >= WORDS and line.text.count(",") < LISTING))


def _ends(lines: Sequence[Line], end: int) -> bool:
    """Whether the phrase is over: no sentence, and none that goes on below."""
    goes_on = end < len(lines) and lines[end].starts_lower
    return lines[end - 1].text[-1] not in ".;," and not goes_on
