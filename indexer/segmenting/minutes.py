"""Minutes of a session: items instead of acts, each an act of its own when something was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indexer.french import flat, roman
from indexer.model import DocumentKind
from indexer.patterns import heads, layout, minutes
from indexer.patterns.core import Match
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
    """The items in order: by their codes or objects, else by the titles of the agenda, else by their numbers."""
    finders = (_coded, _lone_coded, _announced, _lone_romans, _with_objects, _numbered)
    starts = next((found for finder in finders if (found := finder(printed))), {})
    if not starts:
        return []
    others = [
        n
        for n in range(min(starts) + 1, len(printed))
        if minutes.OTHER_BUSINESS.match(printed[n].flat) and not (n - 1 in starts and _alone(printed[n - 1]))
    ]
    ordered = sorted({**dict.fromkeys(others, None), **starts}.items())
    ends = [start for start, _ in ordered[1:]] + [len(printed)]
    agenda = _letters(printed[(_agenda(printed) or 0) + 1 : min(starts)])
    return [
        _item(printed, start, end, number, agenda) for (start, number), end in zip(ordered, ends, strict=True)
    ]


def _item(printed: Sequence[Line], start: int, end: int, number: str | None, agenda: str) -> Item:
    end_title = start + (2 if _alone(printed[start]) and start + 1 < end else 1)
    while end_title < end and (
        _continues(printed[end_title - 1], printed[end_title])
        or _announced_on(printed[end_title - 1 : end_title + 1], agenda)
    ):
        end_title += 1
    numbered = _alone(printed[start]) and end_title > start + 1
    title = _without_number(" ".join(line.text for line in printed[start + numbered : end_title]))
    lines = printed[start:end]
    other = any(minutes.OTHER_BUSINESS.match(line.flat) for line in (lines[0], lines[numbered]))
    decided = not other and any(minutes.VOTED.search(line.flat) for line in lines)
    kind = DocumentKind.DELIBERATION if decided else DocumentKind.OTHER
    return Item(start=start, end_title=end_title, title=title.rstrip(" :."), number=number, kind=kind)


def _alone(line: Line) -> bool:
    """Whether the number of an item stands on a line of its own, above its title."""
    return (
        any(p.match(line.flat) for p in (minutes.LONE_NUMBER, minutes.LONE_CODE)) or _roman(line) is not None
    )


def _roman(line: Line) -> int | None:
    match = minutes.LONE_ROMAN.match(line.text)
    return roman(match["number"]) if match else None


def _continues(line: Line, following: Line) -> bool:
    unfinished = layout.UNFINISHED.search(line.flat) is not None
    return (
        following.row - line.row <= 2
        and (unfinished or following.starts_lower)
        and line.text[-1:] not in ":.;"
    )


def _announced_on(lines: Sequence[Line], agenda: str) -> bool:
    """Whether the agenda prints two lines as one title, however it breaks them."""
    listed = layout.BULLET.match(lines[-1].text) is not None
    return not listed and all(len(_letters([line])) >= 3 for line in lines) and _letters(lines) in agenda


def _letters(lines: Sequence[Line]) -> str:
    return NOT_WORD.regex.sub("", " ".join(line.flat for line in lines))


def _without_number(title: str) -> str:
    plain = flat(title)
    label = heads.OBJECT_LABEL.match(plain)
    if label:
        return title[label.end() :]
    coded = (
        minutes.ITEM_CODE.match(plain)
        or minutes.ITEM_NUMBER.match(plain)
        or minutes.LONE_PREFIX.match(plain)
        or minutes.ITEM_ROMAN.match(title)
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


def _lone_coded(printed: Sequence[Line]) -> dict[int, str | None]:
    """« DELIBERATION N° 22-031 », each above its object."""
    found = {
        n: line.text[slice(*match.span("number"))]
        for n, line in enumerate(printed)
        if (match := minutes.LONE_CODE.match(line.flat)) and not line.starts_lower
    }
    return dict(found) if len(found) > 1 else {}


def _with_objects(printed: Sequence[Line]) -> dict[int, str | None]:
    """Items without a code: each opens with « Objet : »."""
    found = [n for n, line in enumerate(printed) if heads.OBJECT_LABEL.match(line.flat)]
    return {_with_number(printed, n): None for n in found} if len(found) > 1 else {}


def _lone_romans(printed: Sequence[Line]) -> dict[int, str | None]:
    """« I », « II »… alone on their lines; where the agenda counts too, the last count is that of the items."""
    counts: list[list[int]] = []
    for n, value in ((n, value) for n, line in enumerate(printed) if (value := _roman(line))):
        if value == 1:
            counts.append([])
        if counts and value == len(counts[-1]) + 1:
            counts[-1].append(n)
    items = counts[-1] if counts else []
    return {n: str(i) for i, n in enumerate(items, 1)} if len(items) > 2 else {}


def _at(line: Line, number: str) -> int:
    return line.flat.index(number)


def _agenda(printed: Sequence[Line]) -> int | None:
    lines = enumerate(printed[:AGENDA_REACH])
    return next((n for n, line in lines if minutes.AGENDA_LINE.match(line.flat)), None)


def _key(text: str) -> str:
    return NOT_WORD.regex.sub("", flat(_without_number(text)))[:SAME_TITLE]


def _announced(printed: Sequence[Line]) -> dict[int, str | None]:
    """Headings that repeat a line of the agenda; the second line of a long title is no heading."""
    lines = _agenda_lines(printed)
    if not lines:
        return {}
    end = (_agenda(printed) or 0) + 1 + len(lines)
    titles = {key for line in lines if len(key := _key(line.text)) >= SHORT_TITLE}
    numbered = {pair for line in lines if (pair := _numbered_key(line))}
    matched = {
        n
        for n in range(end, len(printed))
        if not printed[n].starts_lower
        and (_key(printed[n].text) in titles or _numbered_key(printed[n]) in numbered)
    }
    heads = sorted(n for n in matched if n - 1 not in matched or minutes.ITEM_NUMBER.match(printed[n].flat))
    return {_with_number(printed, n): _number(printed, n) for n in heads}


def _agenda_lines(printed: Sequence[Line]) -> Sequence[Line]:
    agenda = _agenda(printed)
    if agenda is None:
        return ()
    end = next(
        (n for n in range(agenda + 2, len(printed)) if _agenda_ends(printed, agenda, n)),
        agenda + AGENDA_REACH,
    )
    return printed[agenda + 1 : end]


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
    """The run of headings « 1/ … », « 2/ … » that counts from one; else of « I – … », « II – … »."""
    arabic = ((n, minutes.ITEM_NUMBER.match(line.flat)) for n, line in enumerate(printed))
    counted = ((n, int(m["number"]), m) for n, m in arabic if m and m["sep"])
    letters = ((n, minutes.ITEM_ROMAN.match(line.text)) for n, line in enumerate(printed))
    romans = ((n, roman(m["number"]), m) for n, m in letters if m)
    return _count(printed, counted) or _count(printed, romans)


def _count(
    printed: Sequence[Line], candidates: Iterable[tuple[int, int | None, Match]]
) -> dict[int, str | None]:
    chain: dict[int, str | None] = {}
    for n, value, match in candidates:
        if value == len(chain) + 1 and not printed[n].text[match.start("title")].islower():
            chain[n] = str(value)
    return chain if len(chain) > 1 else {}
