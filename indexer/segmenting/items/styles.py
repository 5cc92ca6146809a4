"""Titles of items without a number: lines of one look that stand apart, each above a decision of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.patterns.structure import layout
from indexer.segmenting.items.series import Heading, decided
from indexer.segmenting.lines import Line

HEAD_LINES = 60
"""Printed lines in which the head of a session ends."""
HEAD = "MPFGSU"
"""Roles of lines of a head."""
TITLES = ".-CX"
"""Roles that a title without a number may have."""
ABOVE = "VDdQ" + HEAD + "NRk"
"""Roles of lines below which a title needs no blank line."""
STOPS = ".!?)»"
"""What a sentence ends with."""
SHORTEST, LONGEST = 8, 160
"""Characters of a title."""
COMMAS = 2
"""So many commas make a list or a sentence."""

Look = tuple[bool, bool, bool]
"""Whether a line is in capitals, in bold, a point of a list."""


def styled(printed: Sequence[Line], roles: str, *, width: int, spacing: int) -> list[Heading]:
    """Titles of the look of which most have a vote below them; of two such looks the bold one."""
    done = decided(printed, roles, "V")
    looks: dict[Look, list[int]] = defaultdict(list)
    for position in _titles(printed, roles, width=width, spacing=spacing):
        looks[_look(printed[position])].append(position)
    found = []
    for look, positions in looks.items():
        voted = [a for a, b in pairwise([*positions, len(printed)]) if done.between(a, b)]
        if len(voted) > 1 and 2 * len(voted) > len(positions):
            found.append((look[1], len(voted), voted))
    _, _, best = max(found, default=(False, 0, []))
    return [Heading(position=n) for n in best]


def _titles(printed: Sequence[Line], roles: str, *, width: int, spacing: int) -> Iterator[int]:
    """Positions of lines below the head that look like titles and are printed once."""
    times = Counter(line.flat for line in printed)
    for n in range(_head_end(roles), len(printed)):
        apart = printed[n].row - printed[n - 1].row > spacing or roles[n - 1] in ABOVE
        apart = apart or _stands_alone(printed[n - 1 : n + 2], width)
        apart = apart or (printed[n].strong and not printed[n - 1].strong)
        if roles[n] in TITLES and apart and times[printed[n].flat] == 1 and _title_like(printed[n]):
            yield n


def _head_end(roles: str) -> int:
    """Position below the head: what is like one further down, below a vote, is none."""
    reach = min(HEAD_LINES, max(roles.find("V"), 0) or HEAD_LINES)
    return max(1, *(roles.rfind(letter, 0, reach) + 1 for letter in HEAD))


def _stands_alone(lines: Sequence[Line], width: int) -> bool:
    """Whether the second of three lines goes on with no sentence above, and none below with it."""
    above, line, *below = lines
    if above.text[-1] not in STOPS or not below:
        return False
    room = len(line.text) + 1 + len(below[0].text.split(" ", 1)[0]) <= width
    return room and not below[0].starts_lower


def _title_like(line: Line) -> bool:
    text = layout.BULLET.regex.sub("", line.text)
    return (
        SHORTEST <= len(text) <= LONGEST
        and not text[:1].islower()
        and text[-1] not in ".;,"
        and text.count(",") < COMMAS
        and "€" not in text
    )


def _look(line: Line) -> Look:
    bold = line.strong or line.raw.lstrip().startswith(("**", "__", "#"))
    bullet = layout.BULLET.match(line.text) is not None
    return (line.text.isupper(), bold, bullet)
