"""Minutes of a session: items instead of acts, each an act of its own when something was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.french import flat
from indexer.model import DocumentKind
from indexer.patterns import heads, layout, minutes
from indexer.patterns.titles import DIGIT, NOT_WORD
from indexer.segmenting.lines import Line

TOP = 12
"""Printed lines in which minutes say what they are."""
AGENDA_REACH = 90
"""An agenda is never longer, in printed lines."""
SAME_TITLE = 28
"""Letters by which a heading is known from the agenda."""
SHORT_TITLE = 8
"""Letters below which a title says too little to be known again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of the minutes, by positions in the printed lines."""

    start: int
    end_title: int
    """Position after its title."""
    title: str
    number: str | None
    kind: DocumentKind


def say_minutes(printed: Sequence[Line]) -> bool:
    """Whether a text calls itself minutes, or prints an agenda."""
    top = printed[:TOP]
    return any(heads.MINUTES_TITLE.match(line.flat) for line in top) or _agenda(printed) is not None


def find_items(printed: Sequence[Line]) -> list[Item]:
    """The items in order: by their codes, else by the titles of the agenda, else by their numbers."""
    starts = _coded(printed) or _announced(printed) or _numbered(printed)
    if not starts:
        return []
    others = [
        n for n in range(min(starts) + 1, len(printed)) if minutes.OTHER_BUSINESS.match(printed[n].flat)
    ]
    ordered = sorted({**dict.fromkeys(others, None), **starts}.items())
    ends = [start for start, _ in ordered[1:]] + [len(printed)]
    return [_item(printed, start, end, number) for (start, number), end in zip(ordered, ends, strict=True)]


def _item(printed: Sequence[Line], start: int, end: int, number: str | None) -> Item:
    end_title = start + 1
    if minutes.LONE_NUMBER.match(printed[start].flat):
        end_title += 1
    while end_title < end and _continues(printed[end_title - 1], printed[end_title]):
        end_title += 1
    title = _without_number(" ".join(line.text for line in printed[start:end_title]))
    lines = printed[start:end]
    decided = not minutes.OTHER_BUSINESS.match(printed[start].flat) and any(
        minutes.VOTED.search(line.flat) for line in lines
    )
    kind = DocumentKind.DELIBERATION if decided else DocumentKind.OTHER
    return Item(start=start, end_title=end_title, title=title.rstrip(" :."), number=number, kind=kind)


def _continues(line: Line, following: Line) -> bool:
    unfinished = layout.UNFINISHED.search(line.flat) is not None
    return (
        following.number - line.number <= 2
        and (unfinished or following.starts_lower)
        and line.text[-1:] not in ":.;"
    )


def _without_number(title: str) -> str:
    plain = flat(title)
    coded = (
        minutes.ITEM_CODE.match(plain) or minutes.ITEM_NUMBER.match(plain) or minutes.LONE_PREFIX.match(plain)
    )
    return title[coded.start("title") :] if coded else title


def _coded(printed: Sequence[Line]) -> dict[int, str | None]:
    found = {n: m["number"] for n, line in enumerate(printed) if (m := minutes.ITEM_CODE.match(line.flat))}
    shapes = Counter(DIGIT.regex.sub("9", number) for number in found.values())
    if not shapes:
        return {}
    shape, times = shapes.most_common(1)[0]
    kept = {n: number for n, number in found.items() if DIGIT.regex.sub("9", number) == shape}
    return (
        {n: printed[n].text[_at(printed[n], number) :][: len(number)] for n, number in kept.items()}
        if times > 1
        else {}
    )


def _at(line: Line, number: str) -> int:
    return line.flat.index(number)


def _agenda(printed: Sequence[Line]) -> int | None:
    lines = enumerate(printed[:AGENDA_REACH])
    return next((n for n, line in lines if minutes.AGENDA_LINE.match(line.flat)), None)


def _key(text: str) -> str:
    return NOT_WORD.regex.sub("", flat(_without_number(text)))[:SAME_TITLE]


def _announced(printed: Sequence[Line]) -> dict[int, str | None]:
    """Headings that repeat a line of the agenda; the second line of a long title is no heading."""
    agenda = _agenda(printed)
    if agenda is None:
        return {}
    end = next(
        (n for n in range(agenda + 2, len(printed)) if _agenda_ends(printed, agenda, n)),
        agenda + AGENDA_REACH,
    )
    titles = {key for line in printed[agenda + 1 : end] if len(key := _key(line.text)) >= SHORT_TITLE}
    numbered = {pair for line in printed[agenda + 1 : end] if (pair := _numbered_key(line))}
    matched = {
        n
        for n in range(end, len(printed))
        if not printed[n].starts_lower
        and (_key(printed[n].text) in titles or _numbered_key(printed[n]) in numbered)
    }
    heads = sorted(n for n in matched if n - 1 not in matched or minutes.ITEM_NUMBER.match(printed[n].flat))
    return {_with_number(printed, n): _number(printed, n) for n in heads}


def _numbered_key(line: Line) -> tuple[str, str] | None:
    """Number and first words: enough to know a heading that was reworded after the agenda."""
    match = minutes.ITEM_NUMBER.match(line.flat)
    return (match["number"], _key(line.text)[: SHORT_TITLE + 4]) if match else None


def _agenda_ends(printed: Sequence[Line], agenda: int, position: int) -> bool:
    first = _key(printed[agenda + 1].text)
    ruled = layout.RULE.match(printed[position].text) is not None
    return ruled or (len(first) >= SHORT_TITLE and _key(printed[position].text) == first)


def _with_number(printed: Sequence[Line], position: int) -> int:
    """The number may stand alone on the line above."""
    return position - 1 if minutes.LONE_NUMBER.match(printed[position - 1].flat) else position


def _number(printed: Sequence[Line], position: int) -> str | None:
    line = printed[_with_number(printed, position)]
    match = minutes.ITEM_NUMBER.match(line.flat) or minutes.LONE_NUMBER.match(line.flat)
    return match["number"] if match else None


def _numbered(printed: Sequence[Line]) -> dict[int, str | None]:
    """The longest run of headings « 1/ … », « 2/ … » that counts from one."""
    chain: dict[int, str | None] = {}
    expected = 1
    for n, line in enumerate(printed):
        match = minutes.ITEM_NUMBER.match(line.flat)
        if (
            match
            and match["sep"]
            and int(match["number"]) == expected
            and not line.text[match.start("title")].islower()
        ):
            chain[n] = match["number"]
            expected += 1
    return chain if len(chain) > 1 else {}
