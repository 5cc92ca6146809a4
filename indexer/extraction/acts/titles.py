"""Lines of a head that may be the title of an act, and what is none."""

from __future__ import annotations

from indexer.patterns.assemblies import authorities
from indexer.patterns.assemblies.attendance import LABEL, LONE_LABEL
from indexer.patterns.facts import facts, objects
from indexer.patterns.structure import heads, items
from indexer.segmenting.lines import Line

OBJECT_WORDS = 3
"""A title that no label announces is never shorter, in words of four letters."""
LISTING = 2
"""So many commas in a line make it a list,"""
DASHES = 4
"""and so many dashes."""
FEWEST_LETTERS = 9
"""Letters of a title in capitals; a code or an abbreviation has fewer,"""
MOSTLY = 0.85
"""and so great a part of them are capitals: a scan misreads some."""
TITLE_WIDTH = 160
"""Nor is a line of it longer, in characters."""
NAMED = (
    heads.ACT_TITLE,
    heads.SESSION_LINE,
    heads.BODY_LINE,
    heads.AUTHORITY_LINE,
    heads.EMBLEM,
    heads.OFFICE,
    heads.MINUTES_TITLE,
)
"""What a line of a head may say that is no object."""
SAID = (heads.ATTENDANCE_LINE, heads.SESSION_FORMULA, facts.SECRETARY, facts.BODY, authorities.KIND_LINE)
"""What else a line in capitals may say."""
STOPS = (
    heads.HEAD_NUMBER,
    items.LONE_CODE,
    heads.SESSION_LINE,
    heads.BODY_STARTS,
    heads.ATTENDANCE_LINE,
    heads.HEAD_END,
    heads.FIELD,
    items.SPEAKS,
    items.OUTCOME,
    LABEL,
    LONE_LABEL,
)
"""What a line opens with that is no object."""


def object_ends(line: Line) -> bool:
    """Whether a line opens with something else than an object."""
    stopped = any(pattern.match(line.flat) for pattern in STOPS)
    return stopped or heads.SESSION_FORMULA.search(line.flat) is not None


def may_title(line: Line) -> bool:
    """Whether a line may be part of a title above who speaks."""
    said = object_ends(line) or any(line.matched(pattern) for pattern in NAMED)
    plain = line.text[-1] not in ".,;:" and not is_list(line.text)
    return plain and len(line.text) <= TITLE_WIDTH and not said


def is_title(line: Line, words: int = OBJECT_WORDS) -> bool:
    """Whether a line may be a title: some long words, no list, no sentence, nothing that a head says otherwise."""
    plain = line.text[-1:] not in ".,;:" and "," not in line.text and not line.starts_lower
    calm = plain and long_words(line.text) >= words and not object_ends(line)
    return calm and not any(pattern.search(line.flat) for pattern in (*NAMED, facts.SECRETARY))


def is_list(text: str) -> bool:
    """Whether a line is a list: of commas, or of names parted by dashes."""
    return text.count(",") >= LISTING or len(objects.PARTING_DASH.regex.findall(text)) >= DASHES


def long_words(text: str) -> int:
    """How many words of four letters or more a text has."""
    return len(facts.LONG_WORD.regex.findall(text))


def is_capital_title(line: Line) -> bool:
    """Whether a line in capitals may be of a title: no list, nothing that a head says otherwise."""
    listed = is_list(line.text) or line.text.endswith(",")
    bare = _in_capitals(line.text) and not listed and not line.matched(LABEL)
    return bare and not any(pattern.search(line.flat) for pattern in (*NAMED, *SAID))


def _in_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= FEWEST_LETTERS and sum(c.isupper() for c in letters) > MOSTLY * len(letters)
