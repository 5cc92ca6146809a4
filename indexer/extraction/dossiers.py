"""Dossiers of a source: documents bundled, named and read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.extraction.acts.head import Act, make_act
from indexer.extraction.acts.identity import NO_ACT, Identity, act_identity, item_identity
from indexer.extraction.acts.matter import find_matter
from indexer.extraction.acts.naming import dossier_id
from indexer.extraction.acts.orders import order_identity
from indexer.extraction.acts.receipts import find_stamp
from indexer.extraction.assemblies.credible import credible
from indexer.extraction.assemblies.votes import NO_BALLOT, Ballot, find_vote
from indexer.extraction.bundling import ONE_PERSON, Bundle, bundle
from indexer.extraction.citations import find_citations
from indexer.extraction.decisions import find_decisions
from indexer.extraction.documents import Part, make_documents
from indexer.extraction.given import given_facts, with_given_attendance, with_given_vote
from indexer.extraction.laid_out import Pages, Session, lay_out
from indexer.extraction.lists.rows import list_date
from indexer.extraction.money.amounts import find_amounts
from indexer.extraction.notices.checks import check
from indexer.extraction.presence.order import Register
from indexer.extraction.presence.sessions import agenda, said_once, seated
from indexer.extraction.rules import lines_of, value_of
from indexer.model import Decision, DocumentKind, Dossier, SourceText
from indexer.segmenting.bundles.documents import Layout, Span
from indexer.segmenting.clauses import split_clauses

WITHOUT_VOTE = frozenset({DocumentKind.LIST, DocumentKind.ORDER, DocumentKind.DECISION})
"""Kinds on which no assembly votes; figures that they print are those of other acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A dossier to be read: a bundle on the pages of its source, and what is known of it before."""

    pages: Pages
    bundle: Bundle
    order: int
    """Among the dossiers of the source, from 1."""
    session: Session
    given: Mapping[str, str]
    """Facts that a person gives."""

    @property
    def span(self) -> Span:
        """Of the deliberation, or of what stands in its place."""
        return self.pages.spans[self.bundle.first]

    @property
    def position(self) -> int:
        """Of the deliberation among the documents of the dossier."""
        return self.bundle.members.index(self.bundle.first)

    @property
    def in_session(self) -> bool:
        """Whether it is read in minutes, whose head says who sat."""
        return self.pages.session is not None

    @property
    def decides(self) -> bool:
        """Whether it holds a deliberation: the frame of a session and a bundle of annexes hold none."""
        return self.bundle.main is not None

    @property
    def parts(self) -> list[Part]:
        """What each document is made from."""
        pages = self.pages
        return [
            Part(
                place=n,
                span=pages.spans[n],
                lines=pages.printed[n],
                clauses=split_clauses(pages.spans[n], pages.body[n]),
            )
            for n in self.bundle.members
        ]


def read_dossiers(source: SourceText, layout: Layout) -> tuple[Dossier, ...]:
    """All dossiers of a source, in printed order."""
    pages = lay_out(source, layout)
    found: dict[str, Dossier] = {}
    read: list[tuple[Unread, Dossier]] = []
    session: Session | None = None
    bundles = bundle(pages.spans, pages.printed)
    first = _first(bundles, in_session=pages.session is not None)
    for order, one in enumerate(bundles, 1):
        session = pages.session or pages.session_of(one.first, session)
        given = given_facts(source, pages.printed[one.first], is_first=one is first)
        unread = Unread(pages=pages, bundle=one, order=order, session=session, given=given)
        read.append((unread, _read(unread)))
    for order, dossier in enumerate(said_once(_seated(pages, read)), 1):
        name = dossier.id if dossier.id not in found else f"{dossier.id}-bis-{order}"
        found[name] = replace(dossier, id=name)
    return tuple(found.values())


def _seated(pages: Pages, read: Sequence[tuple[Unread, Dossier]]) -> Iterator[Dossier]:
    """Dossiers with who sat at each act: an item of minutes by its place, another act by its number."""
    acts = {unread.bundle.first: dossier for unread, dossier in read if unread.decides}
    items = agenda(pages.spans, acts) if pages.session else None
    for unread, dossier in read:
        movements = unread.session.sitting.movements
        if items:
            place = items.place(unread.span.lines) if unread.decides else None
            yield seated(dossier, movements, items, place)
        else:
            alone = _register(dossier)
            yield seated(dossier, movements, alone, alone.here if unread.decides else None)


def _register(dossier: Dossier) -> Register:
    return Register(number=dossier.number or "", year=dossier.meeting_date.year if dossier.meeting_date else None)


def _first(bundles: Sequence[Bundle], *, in_session: bool) -> Bundle | None:
    """The first act of a text, or the frame of a session; the first document where there is neither."""
    wanted = (each for each in bundles if (each.main is None) == in_session)
    return next(wanted, next(iter(bundles), None))


def _read(unread: Unread) -> Dossier:
    parts, act = unread.parts, make_act(unread.pages.printed[unread.bundle.first])
    decided = Act(lines=act.lines, body=0) if unread.in_session else act
    found = _own(unread, act).over(unread.session.identity).numbered_on_its_day(unread.span.lines)
    identity = found.corrected(unread.given)
    sitting = with_given_attendance(unread.session.sitting, unread.given)
    voted = find_vote(decided, sitting.movements.known) if _is_voted(unread) else NO_BALLOT
    ballot = with_given_vote(credible(voted, sitting.attendance), unread.given)
    stamp, matter = find_stamp(unread.span.lines), find_matter(act.lines)
    decisions = _decisions(unread, decided, parts, identity, ballot)
    dossier = Dossier(
        id=_id(unread, identity),
        source=_source(unread),
        authority=value_of(identity.authority),
        body=value_of(identity.body),
        meeting_date=value_of(identity.meeting_date),
        convocation_date=value_of(identity.convocation_date),
        number=value_of(identity.number),
        object=value_of(identity.object),
        president=value_of(identity.president),
        secretary=value_of(identity.secretary),
        signatory=value_of(identity.signatory),
        documents=make_documents(
            parts, position=unread.position, decisions=decisions, about=value_of(identity.object)
        ),
        main=unread.position,
        decisions=decisions,
        vote=ballot.vote,
        attendance=sitting.attendance,
        receipt=stamp.receipt,
        matter_code=value_of(matter),
        amounts=find_amounts(act.lines),
        citations=find_citations([line for part in parts for line in part.lines]),
        fact_lines={
            **identity.lines,
            **sitting.lines,
            **ballot.lines,
            **stamp.lines,
            **lines_of({"matter_code": matter}),
        },
    )
    return replace(dossier, notices=check(dossier, (*sitting.notices.values(), *ballot.notices)))


def _decisions(
    unread: Unread, decided: Act, parts: Sequence[Part], identity: Identity, ballot: Ballot
) -> tuple[Decision, ...]:
    if not unread.decides:
        return ()
    clauses = parts[unread.position].clauses
    return find_decisions(decided, clauses, body=value_of(identity.body), adopted=ballot.adopted)


def _source(unread: Unread) -> SourceText:
    """The source with the facts that are given of this act alone."""
    source = unread.pages.source
    return source if unread.given == source.overrides else replace(source, overrides=unread.given)


def _is_voted(unread: Unread) -> bool:
    """Whether what is voted is voted on this act: neither the frame of a session nor a list of acts is one."""
    return (unread.decides or not unread.in_session) and unread.span.kind not in WITHOUT_VOTE


def _own(unread: Unread, act: Act) -> Identity:
    """Facts that are the act's own, by what it is."""
    span = unread.span
    if span.kind == DocumentKind.LIST:
        return Identity(meeting_date=list_date(act.lines))
    if not unread.decides:
        return NO_ACT
    if span.kind in ONE_PERSON:
        return order_identity(act.lines)
    return item_identity(span) if unread.in_session else act_identity(act, span.lines)


def _id(unread: Unread, identity: Identity) -> str:
    return dossier_id(
        unread.pages.source.authority,
        value_of(identity.authority),
        value_of(identity.meeting_date),
        value_of(identity.number) or _point(unread),
        _fallback(unread),
    )


def _point(unread: Unread) -> str:
    """Place in the agenda of an item without a number, `point-7`; empty where it has none."""
    is_item = unread.in_session and unread.decides and unread.span.number
    return f"point-{unread.span.number}" if is_item else ""


def _fallback(unread: Unread) -> str:
    """Name of what has no number: a list, the frame above the items of a session, the third act of its source."""
    if unread.span.kind == DocumentKind.LIST:
        return "liste"
    is_frame = unread.in_session and not unread.decides and len(unread.pages.spans) > 1
    return "seance" if is_frame else f"acte-{unread.order}"
