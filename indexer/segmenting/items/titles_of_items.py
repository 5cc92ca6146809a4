"""Titles of the items of a session: where they end, and what they say without their number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.french import flat, squeeze
from indexer.patterns.facts.objects import OBJECT_END, SIGN_LAST
from indexer.patterns.structure import heads, layout, ranks
from indexer.patterns.structure.items import BODY_DECIDES, CODED_TITLE, OUTCOME
from indexer.patterns.structure.titles import TOLD
from indexer.segmenting.items.page_width import PageWidth
from indexer.segmenting.lines import LAST_WORD, Line

TITLE_LINES = 7
"""A title is never longer, in printed lines."""
SPEECH_GAP = 3
"""Rows from a title to who speaks, at most."""
DOUBLE = 2
"""Rows from a line to the next where each is followed by a blank one."""
SPACES = 3
"""Spaces in a point that is the second half of a title, a dash before it; a shorter one is no title."""
SUBTITLES = 2
"""Lines below a title that may still name the matter, above who speaks."""
LONGEST = 120
"""Nor is a line of it that stands for itself, in characters."""
SHORTEST = 12
"""An object is never shorter, in characters."""
STOPS = "VDdsvOPpFfaQ"
"""Roles of lines above which a title ends."""
STARTS = "kKWwnrRtNl"
"""Roles of lines that open an item."""
BULLET, SPEAKER, BODY = "-sB"
"""Roles of a point of a list, of who speaks, of the body."""
SPOKEN, SUBTITLE = "svO", ".KNBC"
"""Roles of lines right below the last line of a title; of what that line may be."""
NUMBERED = (CODED_TITLE, ranks.WORDED_RANK, ranks.DOTTED_RANK, ranks.RANK, ranks.ROMAN, ranks.LETTERED)
"""What parts the number of an item from its title."""
PAIRS = (("(", ")"), ("«", "»"), ("“", "”"))
"""Signs that open and close."""
ALONE = "knrwo"
"""Roles of a number or a label without its title;"""
UNTITLED = ALONE + "f"
"""below them a field may stand above it too."""


def spacing_of(printed: Sequence[Line]) -> int:
    """How far apart most printed lines stand: 1, or 2 where each is followed by a blank one."""
    apart = [below.rows_below(above) for above, below in pairwise(printed)]
    return DOUBLE if apart.count(DOUBLE) > len(apart) / 2 else 1


def title_end(printed: Sequence[Line], roles: str, start: int, *, width: PageWidth, spacing: int) -> int:
    """Position after the last line of the title whose first line stands at `start`."""
    end, stop = start + 1, min(start + TITLE_LINES, len(printed))
    while end < stop and _goes_on(printed, roles, end, width=width, spacing=spacing):
        end += 1
    return end + _subtitles(printed, roles, end, spacing)


def _goes_on(printed: Sequence[Line], roles: str, position: int, *, width: PageWidth, spacing: int) -> bool:
    """Whether the line at a position goes on with the phrase above."""
    above, line, role = printed[position - 1], printed[position], roles[position]
    apart = line.rows_below(above)
    if SIGN_LAST.search(above.flat) and apart <= spacing:
        return True
    if apart > max(DOUBLE, spacing) or _ends(above, line, role):
        return False
    if role == BULLET:
        return line.text.count(" ") >= SPACES and roles[position + 1 : position + 2] == SPEAKER
    if _leaves_open(above) or _continues(line):
        return True
    return apart <= spacing and _is_of_title(above, line, role, width)


def _is_of_title(above: Line, line: Line, role: str, width: PageWidth) -> bool:
    """Whether a line right below one of a title opens nothing and looks like it."""
    return role not in STARTS and _looks_alike(above, line, width)


def _ends(above: Line, line: Line, role: str) -> bool:
    """Whether a title ends above a line: by a sign, by what the line is, or because it is printed otherwise."""
    if role in STOPS + ALONE or (role == BODY and not above.unfinished):
        return True
    return above.text[-1:] in ":;." or above.strong != line.strong


def _leaves_open(line: Line) -> bool:
    """Whether a phrase goes on below a line: it stops in the middle, at a dash, inside a bracket or a quotation."""
    return line.unfinished or layout.DASHED.search(line.text) is not None or _is_open(line.text)


def _continues(line: Line) -> bool:
    """Whether a line starts as no title does: in small letters or with a bracket."""
    return line.starts_lower or line.text.startswith("(")


def _looks_alike(above: Line, line: Line, width: PageWidth) -> bool:
    """Whether two lines are in capitals, or the first is so full that its phrase had to go on."""
    if above.text.isupper() and line.text.isupper():
        return True
    return not line.text.endswith(".") and width.fills(above, line)


def _is_open(text: str) -> bool:
    """Whether a bracket or a quotation is not closed."""
    return any(text.rfind(sign) > text.rfind(closed) for sign, closed in PAIRS)


def _subtitles(printed: Sequence[Line], roles: str, end: int, spacing: int) -> int:
    """How many lines below still name the matter: short ones, right above who speaks or what is considered."""
    for n in range(end, min(end + SUBTITLES + 1, len(printed))):
        apart = printed[n].rows_below(printed[n - 1])
        if roles[n] in SPOKEN and apart <= SPEECH_GAP:
            return n - end
        if apart > spacing or not _is_subtitle(printed[n], roles[n]):
            return 0
    return 0


def _is_subtitle(line: Line, role: str) -> bool:
    if role not in SUBTITLE or len(line.text) > LONGEST:
        return False
    return line.text[-1] not in ".;,:" and not line.starts_lower


def without_number(title: str) -> str:
    """A title without the code, rank or label that it starts with."""
    plain = flat(title)
    label = heads.OBJECT_LABEL.match(plain)
    if label:
        return title[label.end() :]
    for pattern in NUMBERED:
        match = pattern.match(title if pattern.cased else plain)
        if match and match["title"]:
            rest = _without_label(title[match.start("title") :])
            ranked = pattern is CODED_TITLE and ranks.WORDED_RANK.match(flat(rest))
            return without_number(rest) if ranked else rest
    return title


def _without_label(title: str) -> str:
    """A title without the word for an act or its object, where the title itself follows with a capital."""
    label = ranks.LABEL.match(flat(title))
    return title[label.end() :] if label and title[label.end() : label.end() + 1].isupper() else title


def title_of(lines: Sequence[Line]) -> str:
    """The words of a title over several lines."""
    title = squeeze(without_number(" ".join(line.text for line in lines)))
    return before_speech(told_title(title) or title).rstrip(" :.")


def told_title(text: str) -> str | None:
    """The title of « Voirie : le devis est accepté à l'unanimité. », where the sentence behind it decides."""
    match = TOLD.match(text)
    rest = text[match.end() :] if match else ""
    decided = rest[:1].islower() and any(pattern.search(flat(f": {rest}")) for pattern in (OUTCOME, BODY_DECIDES))
    return match["title"] if match and decided else None


def before_speech(text: str) -> str:
    """An object up to who speaks or what is considered, where the line goes on with it and no phrase is cut."""
    ends = (match.start() for match in OBJECT_END.finditer(text))
    end = next((end for end in ends if not layout.HANGING.search(flat(text[:end])[-LAST_WORD:])), 0)
    return (text[:end] if end >= SHORTEST else text).strip("> ,;:-–—")
