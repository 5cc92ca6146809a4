"""Titles of items without a number: lines of one look that stand apart, each above a decision of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from indexer.patterns.assemblies.attendance import APPOINTS, LABEL
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import BRACKETED
from indexer.segmenting.items.page_width import PageWidth
from indexer.segmenting.items.series import Decided, Heading, decided
from indexer.segmenting.items.titles_of_items import told_title
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import having
from indexer.sequences import grouped

HEAD_LINES = 60
"""Printed lines in which the head of a session ends."""
HEAD = "MPFGSU"
"""Roles of lines of a head."""
TITLES = ".-CX"
"""Roles that a title without a number may have."""
ABOVE = "VDdQ" + HEAD + "NRk"
"""Roles of lines below which a title needs no blank line."""
STOPS = ".!?)»|"
"""What a sentence ends with, or the row of a table."""
SHORTEST, LONGEST = 8, 160
"""Characters of a title."""
COMMAS = 2
"""So many commas make a list or a sentence."""


class Look(NamedTuple):
    """How a line is printed."""

    capitals: bool
    bold: bool
    bullet: bool


def styled(
    printed: Sequence[Line], roles: str, first: Heading | None, *, width: PageWidth, spacing: int
) -> list[Heading]:
    """Titles of the look of which most have a vote below them, `first` among them; of two such looks the bold one."""
    done = decided(printed, roles, "V")
    known = {first.position} if first else set()
    titles = sorted(known.union(_titles(printed, roles, width=width, spacing=spacing)))
    looks = grouped(titles, lambda n: _look(printed[n])).items()
    voted = [(look, len(titles), _voted(titles, done, len(printed))) for look, titles in looks]
    sure = [(look.bold, len(found), found) for look, times, found in voted if len(found) > max(1, times / 3)]
    _, _, best = max(sure, default=(False, 0, []))
    return [Heading(position=n) for n in best]


def told(printed: Sequence[Line], roles: str) -> list[Heading]:
    """Titles on the line of the sentence that decides: « Voirie : le devis est accepté à l'unanimité. »."""
    found = [n for n in having(roles, "V", _head_end(printed, roles)) if told_title(printed[n].text)]
    return [Heading(position=n) for n in found] if len(found) > 1 else []


def _voted(titles: Sequence[int], done: Decided, length: int) -> list[int]:
    """Titles that have a vote below them, above the next one."""
    return [title for title, below in pairwise([*titles, length]) if done.between(title, below)]


def _titles(printed: Sequence[Line], roles: str, *, width: PageWidth, spacing: int) -> Iterator[int]:
    """Positions of lines below the head that look like titles and are printed once."""
    times = Counter(line.flat for line in printed)
    once = (n for n in having(roles, TITLES, _head_end(printed, roles)) if times[printed[n].flat] == 1)
    apart = (n for n in once if roles[n - 1] in ABOVE or _is_apart(printed[n - 1 : n + 2], width, spacing))
    return (n for n in apart if _title_like(printed[n]) and not LABEL.match(printed[n].flat))


def _is_apart(lines: Sequence[Line], width: PageWidth, spacing: int) -> bool:
    """Whether the second of three lines is printed apart from the first, or alone between sentences."""
    return _set_apart(lines[1], lines[0], spacing) or _stands_alone(lines, width)


def _set_apart(line: Line, above: Line, spacing: int) -> bool:
    """Whether a line stands further down than others do, is in bold below one that is not, or is cut in capitals."""
    cut = line.number == above.last and line.text.isupper() and not above.text.isupper()
    return line.rows_below(above) > spacing or cut or (line.strong and not above.strong)


def _head_end(printed: Sequence[Line], roles: str) -> int:
    """Position below the head: what is like one further down, below a vote but that on its secretary, is none."""
    votes = (n for n in having(roles[:HEAD_LINES], "V", 1) if not APPOINTS.search(printed[n].flat))
    reach = next(votes, HEAD_LINES)
    return max(1, *(roles.rfind(letter, 0, reach) + 1 for letter in HEAD))


def _stands_alone(lines: Sequence[Line], width: PageWidth) -> bool:
    """Whether the second of three lines goes on with no sentence above, and none below with it."""
    above, line, *below = lines
    if above.text[-1] not in STOPS or not below:
        return False
    return not (width.fills(line, below[0]) or below[0].starts_lower)


def _title_like(line: Line) -> bool:
    text = layout.BULLET.regex.sub("", line.text)
    return (
        SHORTEST <= len(text) <= LONGEST
        and not text[:1].islower()
        and text[-1] not in ".;,"
        and text.count(",") < COMMAS
        and "€" not in BRACKETED.regex.sub("", text)
    )


def _look(line: Line) -> Look:
    bold = line.strong or line.raw.lstrip().startswith(("**", "__", "#"))
    return Look(capitals=line.text.isupper(), bold=bold, bullet=line.bulleted)
