"""Which documents go together: a dossier is a deliberation with what was sent to the prefecture with it.

In a register each deliberation of the session opens a dossier. A deliberation of an earlier session, or a draft
without a date, is annexed to one of them. The prefecture stamps every page with the number of the act it was
sent with, so the stamp decides; without stamps a document belongs to the deliberation above it, else below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from indexer.extraction.acts.head import Act, make_act
from indexer.extraction.acts.number import digits, find_number
from indexer.extraction.assemblies.meeting import find_meeting_date
from indexer.french import flat
from indexer.model import DocumentKind
from indexer.patterns.facts import receipts
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.lines import Line

SENT_WITHIN = timedelta(days=60)
"""A stamp that is later than the session by more than this is another act's."""
ONE_PERSON = frozenset({DocumentKind.ORDER, DocumentKind.DECISION})
"""Acts of one person."""
STAMP_DIGITS = 5
"""Digits below which a number says too little to be known in a stamp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Spans of one dossier, by their positions; `main` is the deliberation itself, None when there is none."""

    members: tuple[int, ...]
    main: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    position: int
    act: Act
    day: date | None
    number: str


def bundle(spans: Sequence[Span], printed: Sequence[Sequence[Line]]) -> list[Bundle]:
    """The dossiers of a source, in printed order of their first document."""
    if any(span.item for span in spans):
        return _session(spans)
    candidates = [
        _candidate(n, printed[n]) for n, span in enumerate(spans) if span.kind == DocumentKind.DELIBERATION
    ]
    orders = tuple(n for n, span in enumerate(spans) if span.kind in ONE_PERSON)
    if not candidates and orders:
        return _orders(spans, orders)
    if not candidates:
        return [Bundle(members=tuple(range(len(spans))), main=None)] if spans else []
    mains = _mains(spans, candidates)
    owners = _owners(spans, mains)
    return [
        Bundle(
            members=tuple(n for n, owner in enumerate(owners) if owner == main.position), main=main.position
        )
        for main in mains
    ]


def _orders(spans: Sequence[Span], orders: Sequence[int]) -> list[Bundle]:
    """Acts of one person: each with the documents below it; what stands above the first goes with it."""
    tops = [0, *orders[1:], len(spans)]
    return [
        Bundle(members=tuple(range(top, end)), main=main)
        for main, (top, end) in zip(orders, pairwise(tops), strict=True)
    ]


def _session(spans: Sequence[Span]) -> list[Bundle]:
    """Minutes: a dossier an item that decides, and one for the frame of the session."""
    frame = tuple(n for n, span in enumerate(spans) if span.kind != DocumentKind.DELIBERATION)
    acts = [
        Bundle(members=(n,), main=n) for n, span in enumerate(spans) if span.kind == DocumentKind.DELIBERATION
    ]
    return [Bundle(members=frame, main=None), *acts] if frame else acts


def _candidate(position: int, printed: Sequence[Line]) -> _Candidate:
    act = make_act(printed)
    day, number = find_meeting_date(act), find_number(act)
    return _Candidate(
        position=position,
        act=act,
        day=day.value if day else None,
        number=digits(number.value) if number else "",
    )


def _mains(spans: Sequence[Span], candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Deliberations that are not annexed: those neither older than one above them nor stamped with a later session.

    What a person said to be an act is one.
    """
    mains: list[_Candidate] = []
    latest: date | None = None
    for candidate in candidates:
        draft = candidate.day is None and len(candidates) > 1 and bool(mains)
        older = candidate.day is not None and latest is not None and candidate.day < latest
        span = spans[candidate.position]
        if not span.given and (draft or older or _stamped_later(span, candidate.day)):
            continue
        mains.append(candidate)
        latest = candidate.day or latest
    return mains or [candidates[-1]]


def _stamped_later(span: Span, day: date | None) -> bool:
    """Whether its pages carry the stamp of an act of a later session."""
    days = (line.flat for line in span.lines if receipts.STAMPED_DAY.search(line.flat))
    stamps = [match["date"] for text in days for match in layout.DAMAGED_IDENTIFIER.finditer(text)]
    limit = day + SENT_WITHIN if day else None
    return limit is not None and any(stamp > f"{limit:%Y%m%d}" for stamp in stamps)


def _owners(spans: Sequence[Span], mains: Sequence[_Candidate]) -> list[int]:
    """For each span the position of the deliberation that it goes with; annexes go with their agreement."""
    positions = [main.position for main in mains]
    owners = [n if n in positions else _stamped_owner(span, mains) for n, span in enumerate(spans)]
    for n, span in enumerate(spans):
        if span.parent is not None:
            owners[n] = owners[span.parent]
        elif owners[n] is None:
            owners[n] = _neighbour(owners, positions, n)
    return [owner if owner is not None else positions[0] for owner in owners]


def _neighbour(owners: Sequence[int | None], mains: Sequence[int], position: int) -> int:
    """Owner of an unstamped document: the nearest stamped one's between the same deliberations, else the one above."""
    above = max((main for main in mains if main < position), default=None)
    below = min((main for main in mains if main > position), default=len(owners))
    start = above + 1 if above is not None else 0
    stamped = [n for n in range(start, below) if owners[n] is not None]
    if stamped:
        return owners[min(stamped, key=lambda n: abs(n - position))] or 0
    return above if above is not None else mains[0]


def _stamped_owner(span: Span, mains: Sequence[_Candidate]) -> int | None:
    stamps = Counter[int]()
    for line in span.lines:
        if not layout.STAMP_NUMBER.search(line.flat):
            continue
        stamp = digits(NOT_WORD.regex.sub("", flat(line.text)))
        stamps.update(
            m.position for m in mains if len(m.number) >= STAMP_DIGITS and stamp.endswith(m.number)
        )
    return stamps.most_common(1)[0][0] if stamps else None
