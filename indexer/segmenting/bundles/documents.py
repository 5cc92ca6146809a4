"""Documents of a source: from openings to ranges, titles, parents and running heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.french import flat
from indexer.kinds import AGREEMENTS
from indexer.model import Boundary, DocumentKind, FurnitureKind
from indexer.patterns.structure import documents, heads
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.bundles.boundaries import Start, opening_start, with_boundaries
from indexer.segmenting.bundles.decided import deciding, is_alone_decided, is_bare_session
from indexer.segmenting.bundles.motives import without_motives
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.bundles.openings import find_openings
from indexer.segmenting.items.sessions import Item, find_items
from indexer.segmenting.lines import Line, PageParts
from indexer.segmenting.roles import roles as roles_of

TOP_LINES = 14
"""So few printed lines above the first document are the top of its head."""
LIST, MINUTES = "LM"
"""Roles of the titles of a list and of minutes."""
WHOLE_TITLES = (
    (documents.AMENDMENT_TITLE, DocumentKind.AMENDMENT),
    (documents.AGREEMENT_TITLE, DocumentKind.AGREEMENT),
)
"""First lines by which a text without any opening is known."""
RUNNING_TITLE = 10
"""Letters from which a repeated title is a running head and no coincidence."""
TITLED = frozenset({*AGREEMENTS, DocumentKind.ANNEX})
"""Kinds whose title stands above their text, and again on their pages."""
TITLE_LENGTH = 160
"""Characters of the first line of a text that nothing entitles, which are its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A document as a run of lines, before its clauses are read."""

    kind: DocumentKind
    title: str
    lines: tuple[Line, ...]
    """All its own lines, blank ones and furniture included."""
    top: int
    """Position of the first of them among the lines of the source."""
    body: int
    """Position in `lines` after its title."""
    number: str | None = None
    """Number printed in an annex's title, or of an item of minutes."""
    parent: int | None = None
    """Position of the span that it is annexed to."""
    item: bool = False
    """Whether it is an item of minutes."""
    given: bool = False
    """Whether a person said that it starts here."""

    @property
    def start(self) -> int:
        """Number of its first line."""
        return self.lines[0].number

    @property
    def end(self) -> int:
        """Number of its last line."""
        return self.lines[-1].last


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The lines of a source in documents, and what is furniture, by position in `lines`."""

    lines: tuple[Line, ...]
    spans: tuple[Span, ...]
    furniture: PageParts
    lost: tuple[int, ...] = ()
    """Lines at which nothing could start that a person said to."""


def split_documents(lines: Sequence[Line], boundaries: Iterable[Boundary] = ()) -> Layout:
    """Every line in exactly one span or among the furniture; a text of which nothing is known is one OTHER span.

    `boundaries` win over what is read.
    """
    furniture = {n: line.furniture for n, line in enumerate(lines) if line.furniture}
    positions = [n for n, line in enumerate(lines) if not line.blank and n not in furniture]
    printed = [lines[n] for n in positions]
    starts, lost = with_boundaries(printed, _starts(printed), boundaries)
    spans = _with_parents(_spans(lines, positions, starts))
    furniture = _running_heads(spans) | furniture
    return Layout(lines=tuple(lines), spans=tuple(spans), furniture=furniture, lost=lost)


def _starts(printed: Sequence[Line]) -> list[Start]:
    roles = roles_of(printed)
    if LIST in roles[:TOP_LINES]:
        return [_list(printed, roles.index(LIST))]
    openings = without_motives(printed, find_openings(printed))
    items = find_items(printed, roles)
    if _is_session(items, deciding(openings, roles)):
        return _minutes_starts(printed, roles, items)
    if is_bare_session(printed, roles):
        return [_frame(printed, roles)]
    starts = _merge_announced(opening_start(printed, opening) for opening in openings)
    return _cover_top(printed, starts) if starts else [_whole(printed, roles)]


def _is_session(items: Sequence[Item], openings: Sequence[Opening]) -> bool:
    """Whether a text is one session with its items, and no bundle of acts that count up what they decide.

    What an agreement counts up is its clauses.
    """
    agreed = [opening.start for opening in openings if opening.kind in AGREEMENTS]
    if items and agreed and agreed[0] < items[0].start:
        return False
    acts = sum(opening.kind is DocumentKind.DELIBERATION for opening in openings)
    decided = sum(item.kind is DocumentKind.DELIBERATION for item in items)
    return decided > (2 * acts if acts > 1 else 0)


def _list(printed: Sequence[Line], title: int) -> Start:
    return Start(start=0, body=0, kind=DocumentKind.LIST, title=printed[title].text)


def _whole(printed: Sequence[Line], roles: str) -> Start:
    title = printed[0].text[:TITLE_LENGTH] if printed else ""
    return Start(start=0, body=0, kind=_kind_of_whole(printed, roles), title=title)


def _kind_of_whole(printed: Sequence[Line], roles: str) -> DocumentKind:
    top = printed[0].flat if printed else ""
    decided = DocumentKind.DELIBERATION if is_alone_decided(printed, roles) else DocumentKind.OTHER
    return next((kind for pattern, kind in WHOLE_TITLES if pattern.match(top)), decided)


def _cover_top(printed: Sequence[Line], starts: list[Start]) -> list[Start]:
    """Lines above the first document belong to it if they are few, else they are a document of their own."""
    first = starts[0]
    if first.start <= TOP_LINES:
        return [replace(first, start=0), *starts[1:]]
    return [_whole(printed[: first.start], roles_of(printed[: first.start])), *starts]


def _merge_announced(starts: Iterable[Start]) -> list[Start]:
    """« ANNEXE 2 » right above the title of an agreement is that agreement's number, not a document."""
    merged: list[Start] = []
    for start in starts:
        if merged and _announces(merged[-1], start):
            annex = merged.pop()
            start = replace(start, start=annex.start, number=annex.number)
        merged.append(start)
    return merged


def _announces(above: Start, start: Start) -> bool:
    is_annex = above.kind is DocumentKind.ANNEX and start.kind in AGREEMENTS
    return is_annex and start.start <= above.body + 1


def _minutes_starts(printed: Sequence[Line], roles: str, items: Sequence[Item]) -> list[Start]:
    found = [
        Start(start=i.start, body=i.end_title, kind=i.kind, title=i.title, number=i.number, item=True)
        for i in items
    ]
    return found if found[0].start == 0 else [_frame(printed, roles), *found]


def _frame(printed: Sequence[Line], roles: str) -> Start:
    """What stands above the items of a session."""
    title = roles.find(MINUTES, 0, TOP_LINES)
    kind = DocumentKind.OTHER if title < 0 else DocumentKind.MINUTES
    return Start(start=0, body=0, kind=kind, title=printed[max(title, 0)].text, item=True)


def _spans(lines: Sequence[Line], positions: Sequence[int], starts: Sequence[Start]) -> list[Span]:
    placed = {positions[s.start] if n and positions else 0: s for n, s in reversed([*enumerate(starts)])}
    tops = sorted(placed)
    return [_span(lines, positions, placed[top], top, end) for top, end in pairwise([*tops, len(lines)])]


def _span(lines: Sequence[Line], positions: Sequence[int], start: Start, top: int, end: int) -> Span:
    body = positions[start.body] if start.body < len(positions) else end
    return Span(
        kind=start.kind,
        title=start.title,
        number=start.number,
        item=start.item,
        given=start.given,
        lines=tuple(lines[top:end]),
        top=top,
        body=max(body - top, 0),
    )


def _with_parents(spans: Sequence[Span]) -> list[Span]:
    """An annex belongs to the agreement above it; one that follows no agreement is a document of the bundle."""
    agreement: int | None = None
    found = []
    for position, span in enumerate(spans):
        if span.kind != DocumentKind.ANNEX:
            agreement = position if span.kind in AGREEMENTS else None
            found.append(span)
        else:
            found.append(replace(span, parent=agreement))
    return found


def _running_heads(spans: Sequence[Span]) -> PageParts:
    """Titles repeated inside their document and its annexes, and the act's number at the top of its pages."""
    heads: PageParts = {}
    for span in spans:
        owner = spans[span.parent] if span.parent is not None else span
        heads |= dict.fromkeys(_running_numbers(span), FurnitureKind.RUNNING_NUMBER)
        heads |= dict.fromkeys(_running_titles(span, {span.title, owner.title}), FurnitureKind.RUNNING_HEAD)
    return heads


def _running_numbers(span: Span) -> Iterator[int]:
    """Positions of lines that print the number of the act again."""
    numbers = [n for n, line in enumerate(span.lines) if heads.HEAD_NUMBER.match(line.flat)]
    first = _letters(span.lines[numbers[0]].text) if numbers else ""
    return (span.top + n for n in numbers[1:] if _letters(span.lines[n].text) == first)


def _running_titles(span: Span, titles: Iterable[str]) -> Iterator[int]:
    """Positions of lines below the title of an agreement or an annex that print one of some titles again."""
    if span.kind not in TITLED:
        return iter(())
    known = {letters for letters in map(_letters, titles) if len(letters) >= RUNNING_TITLE}
    below = enumerate(span.lines[span.body :], span.top + span.body)
    return (n for n, line in below if _letters(line.text) in known)


def _letters(text: str) -> str:
    return NOT_WORD.regex.sub("", flat(text))
