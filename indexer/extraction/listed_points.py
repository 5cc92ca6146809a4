"""Points of a list of decisions: where each starts and ends, in lines that hold one, several or a part of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from indexer.french import flat, squeeze
from indexer.model import Decision
from indexer.patterns.assemblies.decisions import (
    INNER_POINT,
    LATER_PARAGRAPH,
    POINT,
    RANKED_POINT,
    SENTENCE_END,
    SPEECH,
    VERB_POINT,
)
from indexer.patterns.structure import layout
from indexer.segmenting.lines import Line, joined, part
from indexer.sequences import runs

SPOKEN = 80
"""Characters of a sentence in which its speaker and verb stand."""


def parted(lines: Sequence[Line]) -> list[Line]:
    """Lines, those that hold several points cut where each starts."""
    return [piece for line in lines for piece in _pieces(line)]


def _pieces(line: Line) -> list[Line]:
    starts = [match.end() for match in INNER_POINT.finditer(line.text)]
    return [part(line, a, b) for a, b in pairwise([0, *starts, len(line.text)])] if starts else [line]


def listed(zone: Sequence[Line]) -> tuple[Decision, ...]:
    """Points of the list that what is decided is printed as; none where it is no list."""
    return (
        _points(zone, _is_point)
        or _points(zone, _is_verb)
        or marked_points(zone)
        or _announced(zone)
    )


def marked_points(lines: Sequence[Line]) -> tuple[Decision, ...]:
    """Points of a list whose marks may stand alone on their lines."""
    return _points(_marked(lines), _is_point)


def _marked(lines: Sequence[Line]) -> list[Line]:
    """Lines, each mark that stands alone joined to the words that it stands for."""
    pairs = runs(lines, lambda run, line: run[-1].lone_bullet and not line.lone_bullet)
    return [joined(pair, ["-", pair[1].text]) if pair[1:] else pair[0] for pair in pairs]


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
    text = squeeze(" ".join([lines[0].text, *(unquoted(line).text for line in lines[1:])]))
    bullet = layout.BULLET.match(text)
    said = _before_speech(text[bullet.end() :] if bullet else text)
    return Decision(text=said, line=lines[0].number)


def _before_speech(text: str) -> str:
    """What is decided, without what somebody says after it on the same line."""
    ends = (match.end() for match in SENTENCE_END.finditer(text))
    return text[: next((end for end in ends if SPEECH.match(flat(text[end : end + SPOKEN].lstrip()))), None)]


def unquoted(line: Line) -> Line:
    """The line without the mark of a quotation that some extractors put before each line."""
    mark = layout.QUOTE_MARK.match(line.text)
    return part(line, mark.end()) if mark else line
