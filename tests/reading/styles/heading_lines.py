"""The head of a text in a style, and what is true of its session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.reading.styles.habits import TABLES
from tests.reading.styles.names import ABSENTEES, MEMBERS, Person

Style = Mapping[str, Any]


def session_of(style: Style) -> dict[str, Any]:
    """What is true of a session; of a count that nothing tells, nothing."""
    return {
        "meeting_date": "2023-04-04",
        "authority": TABLES["assembly"][style["assembly"]].name,
        "president": MEMBERS[0],
        "secretary": MEMBERS[1],
        "present": style["sitting"],
        **TABLES["absent"][style["absent"]][1],
    }


def voters_of(style: Style) -> int:
    """Members who may vote in a session: those present and those represented."""
    return int(style["sitting"]) + _represented(style)


def head_of(style: Style, title: str, heading: str = "", beside: str = "") -> list[str]:
    """Paragraphs of a head; the heading of a lone act stands among them, or below."""
    assembly = TABLES["assembly"][style["assembly"]]
    day, called = TABLES["day"][style["day"]], TABLES["naming"][style["naming"]]
    session, label = _session(style, called(MEMBERS[0]))
    return [
        beside,
        _authority(style) + "\n" + title.format(day=day),
        heading if style["place"] == "above the session" else "",
        session.format(day=day, of=assembly.of),
        label,
        heading if style["place"] == "above the present" else "",
        _counts(style),
        _present(style, called),
        _absent(style, called),
        TABLES["secretary"][style["secretary"]].format(secretary=called(MEMBERS[1])),
    ]


def _authority(style: Style) -> str:
    assembly = TABLES["assembly"][style["assembly"]]
    template = TABLES["authority"][style["authority"]]
    alone = "Lorelle" in template and "Lorelle" in assembly.name
    return str("{name}" if alone else template).format(name=assembly.name, capitals=assembly.name.upper())


def _session(style: Style, chair: str) -> tuple[str, str]:
    """The sentence of the session and the line below it; who presides stands in one of them."""
    session = TABLES["session"][style["session"]]
    within, below = TABLES["presided"][style["presided"]]
    if within and "{presided}" not in session:
        below = "Sous la présidence de {chair}"
    return session.replace("{presided}", within.format(chair=chair)), below.format(chair=chair)


def _counts(style: Style) -> str:
    template = TABLES["counts"][style["counts"]]
    present, represented = style["sitting"], _represented(style)
    return str(template.format(present=present, represented=represented, voters=voters_of(style)))


def _represented(style: Style) -> int:
    return int(TABLES["absent"][style["absent"]][1].get("represented", 0))


def _present(style: Style, called: Callable[[Person], str]) -> str:
    before, between, after = TABLES["present"][style["present"]]
    sitting = [called(person) for person in MEMBERS[: style["sitting"]]]
    for place, office in TABLES["offices"][style["offices"]].items():
        sitting[place] += office
    return _listed(sitting, before, between, after)


def _listed(sitting: Sequence[str], before: str, between: str, after: str) -> str:
    *first, last = sitting
    names = first if "{last}" in after else sitting
    return before.format(present=len(sitting)) + between.join(names) + after.format(last=last)


def _absent(style: Style, called: Callable[[Person], str]) -> str:
    template = TABLES["absent"][style["absent"]][0]
    a, b, c = map(called, ABSENTEES)
    h, i = map(called, MEMBERS[2:4])
    return str(template.format(a=a, b=b, c=c, h=h, i=i))
