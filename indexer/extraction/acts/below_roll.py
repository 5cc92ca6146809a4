"""Titles that no sign announces but their place: right below those who sat, or alone in a head that says the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.titles import NAMED, STOPS, TITLE_WIDTH, is_list, long_words
from indexer.patterns.assemblies.attendance import HAPPENED, LABEL, LONE_LABEL, SAT
from indexer.patterns.facts import facts, objects
from indexer.patterns.personal.names import FULL_NAME, HONORIFIC, MANDATE
from indexer.patterns.structure import heads, items, layout, ranks
from indexer.segmenting.items.page_width import PageWidth, width_of
from indexer.segmenting.items.series import HEADINGS
from indexer.segmenting.items.titles_of_items import spacing_of, title_end
from indexer.segmenting.lines import Line
from indexer.segmenting.plain.calm import lowered
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
ROLL = (LABEL, LONE_LABEL, SAT)
"""What a line of those who sat says;"""
SESSION = (heads.ATTENDANCE_LINE, heads.SESSION_FORMULA, heads.SESSION_LINE, facts.BODY, facts.SECRETARY)
SITS = (*ROLL, *SESSION, HAPPENED, heads.CONTACT)
"""what else a line of a head says of the session, and of the authority."""
KEPT = 16
"""Acts whose title is remembered: lists of those who sat end there, and the object is it."""
WORDS = 2
"""A title has at least so many long words, unless a number stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printed:
    """An act with what tells how far a title goes: roles of its lines, how wide and how far apart they are."""

    act: Act
    roles: str
    width: PageWidth
    spacing: int

    def title_at(self, start: int) -> Sequence[Line]:
        """Lines of the title that opens at a position, above the body; nothing where none does."""
        act = self.act
        if start >= act.body or not _title_like(act.lines[start]):
            return ()
        lines = act.lines[: act.body + 1]
        end = min(title_end(lines, self.roles, start, width=self.width, spacing=self.spacing), act.body)
        return lines[start:end] if _ends(act.lines, end) else ()

    def opening_at(self, position: int) -> Sequence[Line]:
        """Lines of the title that may open at a position of the head."""
        title = self.title_at(position)
        return title if title and _says_nothing(title[0]) else ()


def _printed(act: Act) -> _Printed:
    letters = roles(act.lines[: act.body + 1])
    return _Printed(act=act, roles=letters, width=width_of(act.lines), spacing=spacing_of(act.lines))


@lru_cache(maxsize=KEPT)
def title_below_roll(act: Act) -> Sequence[Line]:
    """Lines of the title between the last of those who sat and who speaks; nothing unless one alone looks like it."""
    start = _roll_end(act.head)
    if not start:
        return ()
    while start < act.body and any(pattern.match(act.lines[start].flat) for pattern in NUMBERS):
        start += 1
    printed = _printed(act)
    title = printed.title_at(start)
    return () if any(map(printed.opening_at, range(start + len(title), act.body))) else title


def only_title(act: Act) -> Sequence[Line]:
    """Lines of the one title of a head in which every other line says who sat, when, or whose act it is."""
    printed = _printed(act)
    opened = filter(None, map(printed.opening_at, range(1, len(act.head))))
    found = [title for title in opened if all(map(_says_nothing, title))]
    apart = [title for title in found if not any(title[0] in other[1:] for other in found)]
    return apart[0] if len(apart) == 1 else ()


def _says_nothing(line: Line) -> bool:
    sits = any(pattern.search(line.flat) for pattern in SITS)
    return not sits and not any(line.matched(pattern) for pattern in NUMBERS)


def _roll_end(head: Sequence[Line]) -> int:
    """Position below the last line of those who sat; 0 when nobody is said to sit."""
    end = 0
    for n, line in enumerate(head):
        if _sits(line) or (end and _stays(line, right_below=end == n)):
            end = n + 1
    return end


def _sits(line: Line) -> bool:
    """Whether a line says that somebody sits."""
    return any(pattern.search(line.flat) for pattern in ROLL)


def _stays(line: Line, *, right_below: bool) -> bool:
    """Whether a line below those who sat is still of them."""
    return _is_of_roll(line) or (right_below and _goes_on(line))


def _is_of_roll(line: Line) -> bool:
    """Whether a line below those who sat names one more person, or what happened at the session."""
    return _person(line) or HAPPENED.search(line.flat) is not None


def _names_first(line: Line) -> bool:
    """Whether a line opens with a person who does not speak: « Mme Ida SERT mandataire M. Luc ADREL »."""
    return objects.PERSON_FIRST.match(line.flat) is not None and not line.matched(items.SPEAKS)


def _goes_on(line: Line) -> bool:
    """Whether a line goes on with the list of names above."""
    return line.starts_lower or is_list(line.text) or _names_first(line)


def _person(line: Line) -> bool:
    """Whether a line names one person and says nothing else but an office."""
    named = objects.PERSON_ALONE.match(layout.BULLET.regex.sub("", line.flat))
    text = lowered(line.text) if line.text.isupper() else line.text
    return bool(named or facts.WHOLE_PERSON.match(text)) or _in_office(text)


def _in_office(text: str) -> bool:
    """Whether a name opens a text and, behind a comma, what this person is: « Maître Sophie LARUE, notaire »."""
    name, comma, office = text.partition(",")
    title = HONORIFIC.match(name) if comma else None
    if not (title or (comma and MANDATE.match(office.lstrip()))):
        return False
    return FULL_NAME.regex.fullmatch(name[title.end() :].strip() if title else name.strip()) is not None


def _title_like(line: Line) -> bool:
    said = any(line.matched(pattern) for pattern in (*STOPS, *NAMED))
    return _is_phrase(line) and not (said or _names_first(line)) and (role(line) in HEADINGS or _is_worded(line.text))


def _is_phrase(line: Line) -> bool:
    """Whether a line may be a whole phrase: it opens one, ends none and names no person."""
    return not (line.starts_lower or line.text[-1] in ".;," or len(line.text) > TITLE_WIDTH or _person(line))


def _is_worded(text: str) -> bool:
    """Whether a text has the words of a title and is no list."""
    return long_words(text) >= WORDS and not is_list(text)


def _ends(lines: Sequence[Line], end: int) -> bool:
    """Whether the phrase is over: no sentence, and none that goes on below."""
    goes_on = end < len(lines) and lines[end].starts_lower
    return lines[end - 1].text[-1] not in ".;," and not goes_on
