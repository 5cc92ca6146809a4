"""Which documents go together: a dossier is a deliberation with what was sent to the prefecture with it.

In a register each deliberation of the session opens a dossier. A deliberation of an earlier session, or a draft
without a date, is annexed to one of them. The prefecture stamps every page with the number of the act it was
sent with, so the stamp decides; without stamps a document belongs to the deliberation above it, else below.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from indexer.extraction.acts.head import make_act
from indexer.extraction.acts.number import digits, find_number
from indexer.extraction.assemblies.meeting import find_meeting_date
from indexer.extraction.rules import value_of
from indexer.french import flat
from indexer.model import DocumentKind
from indexer.patterns.facts import receipts
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.lines import Line, telling

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

    @property
    def first(self) -> int:
        """Position of the deliberation, else of the first document."""
        return self.members[0] if self.main is None else self.main


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """A deliberation that may be one of the source or annexed to another."""

    position: int
    span: Span
    day: date | None
    number: str
    """Its figures."""

    def is_older(self, latest: date | None) -> bool:
        """Whether its session is earlier than one that was met before it."""
        return self.day is not None and latest is not None and self.day < latest

    def is_annexed(self, latest: date | None, *, to: Sequence[_Candidate]) -> bool:
        """Whether it goes with one of the acts above it: a draft without a date, or of another session."""
        is_draft = self.day is None and bool(to)
        return is_draft or self.is_older(latest) or self.is_stamped_later

    @property
    def is_stamped_later(self) -> bool:
        """Whether its pages carry the stamp of an act of a later session."""
        if self.day is None:
            return False
        limit = f"{self.day + SENT_WITHIN:%Y%m%d}"
        stamped = telling(self.span.lines, receipts.STAMPED_DAY)
        stamps = (stamp for line, _ in stamped for stamp in layout.DAMAGED_IDENTIFIER.finditer(line.flat))
        return any(stamp["date"] > limit for stamp in stamps)


def bundle(spans: Sequence[Span], printed: Sequence[Sequence[Line]]) -> list[Bundle]:
    """The dossiers of a source, in printed order of their first document."""
    if any(span.item for span in spans):
        return _session(spans)
    acts = _places(spans, {DocumentKind.DELIBERATION})
    if acts:
        return _deliberations(spans, [_candidate(n, spans[n], printed[n]) for n in acts])
    orders = _places(spans, ONE_PERSON)
    return _orders(spans, orders) if orders else _without_act(spans)


def _places(spans: Sequence[Span], kinds: Set[DocumentKind]) -> tuple[int, ...]:
    return tuple(n for n, span in enumerate(spans) if span.kind in kinds)


def _deliberations(spans: Sequence[Span], candidates: Sequence[_Candidate]) -> list[Bundle]:
    """Deliberations, each with the documents that go with it."""
    mains = _mains(candidates)
    owners = _owners(spans, mains)
    owned = {main.position: tuple(n for n, owner in enumerate(owners) if owner == main.position) for main in mains}
    return [Bundle(members=members, main=main) for main, members in owned.items()]


def _orders(spans: Sequence[Span], orders: Sequence[int]) -> list[Bundle]:
    """Acts of one person: each with the documents below it; what stands above the first goes with it."""
    tops = [0, *orders[1:], len(spans)]
    return [
        Bundle(members=tuple(range(top, end)), main=main)
        for main, (top, end) in zip(orders, pairwise(tops), strict=True)
    ]


def _without_act(spans: Sequence[Span]) -> list[Bundle]:
    return [Bundle(members=tuple(range(len(spans))), main=None)] if spans else []


def _session(spans: Sequence[Span]) -> list[Bundle]:
    """Minutes: a dossier an item that decides, and one for the frame of the session."""
    acts = _places(spans, {DocumentKind.DELIBERATION})
    frame = tuple(n for n in range(len(spans)) if n not in acts)
    decided = [Bundle(members=(n,), main=n) for n in acts]
    return [Bundle(members=frame, main=None), *decided] if frame else decided


def _candidate(position: int, span: Span, printed: Sequence[Line]) -> _Candidate:
    act = make_act(printed)
    number = value_of(find_number(act, None)) or ""
    return _Candidate(
        position=position, span=span, day=value_of(find_meeting_date(act)), number=digits(number)
    )


def _mains(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Deliberations that are not annexed: those neither older than one above them nor stamped with a later session.

    What a person said to be an act is one.
    """
    mains: list[_Candidate] = []
    latest: date | None = None
    for candidate in candidates:
        if candidate.span.given or not candidate.is_annexed(latest, to=mains):
            mains.append(candidate)
            latest = candidate.day or latest
    return mains or [candidates[-1]]


def _owners(spans: Sequence[Span], mains: Sequence[_Candidate]) -> list[int]:
    """For each span the position of the deliberation that it goes with; annexes go with their agreement."""
    positions = [main.position for main in mains]
    owners = [n if n in positions else _stamped_owner(span, mains) for n, span in enumerate(spans)]
    for n, span in enumerate(spans):
        owners[n] = _owner(owners, positions, n) if span.parent is None else owners[span.parent]
    return [positions[0] if owner is None else owner for owner in owners]


def _owner(owners: Sequence[int | None], mains: Sequence[int], position: int) -> int | None:
    stamped = owners[position]
    return _neighbour(owners, mains, position) if stamped is None else stamped


def _neighbour(owners: Sequence[int | None], mains: Sequence[int], position: int) -> int:
    """Owner of an unstamped document: the nearest stamped one's between the same deliberations, else the one above."""
    above = bisect_left(mains, position)
    start = mains[above - 1] + 1 if above else 0
    end = mains[above] if above < len(mains) else len(owners)
    stamped = ((abs(n - position), owner) for n, owner in enumerate(owners) if start <= n < end and owner is not None)
    nearest = min(stamped, key=lambda pair: pair[0], default=None)
    return nearest[1] if nearest else mains[max(above - 1, 0)]


def _stamped_owner(span: Span, mains: Sequence[_Candidate]) -> int | None:
    """The deliberation whose number most stamps of a document print."""
    told = [main for main in mains if len(main.number) >= STAMP_DIGITS]
    owners = Counter(main.position for stamp in _stamps(span) for main in told if stamp.endswith(main.number))
    return max(owners, key=lambda position: owners[position], default=None)


def _stamps(span: Span) -> list[str]:
    """Figures of each line that is stamped with a number."""
    return [digits(NOT_WORD.regex.sub("", flat(line.text))) for line, _ in telling(span.lines, layout.STAMP_NUMBER)]
