"""Dossiers of a source: documents bundled, named and read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from indexer.extraction.acts.head import Act, make_act
from indexer.extraction.acts.identity import (
    NO_ACT,
    Identity,
    act_identity,
    item_identity,
    merge,
    session_identity,
)
from indexer.extraction.acts.matter import find_matter
from indexer.extraction.acts.naming import dossier_id
from indexer.extraction.acts.orders import order_identity
from indexer.extraction.acts.receipts import find_receipt
from indexer.extraction.assemblies.attendance import Sitting, find_attendance
from indexer.extraction.assemblies.votes import find_vote
from indexer.extraction.bundling import ONE_PERSON, Bundle, bundle
from indexer.extraction.citations import find_citations
from indexer.extraction.decisions import find_decisions
from indexer.extraction.documents import make_documents
from indexer.extraction.given import given_facts, with_given_attendance, with_given_vote, without_given
from indexer.extraction.lists.rows import list_date
from indexer.extraction.money.amounts import find_amounts
from indexer.extraction.notices.checks import check
from indexer.model import DocumentKind, Dossier, SourceText, Vote
from indexer.segmenting.bundles.documents import Layout, Span
from indexer.segmenting.clauses import printed_lines, split_clauses
from indexer.segmenting.lines import Line

WITHOUT_VOTE = frozenset({DocumentKind.LIST, DocumentKind.ORDER, DocumentKind.DECISION})
"""Kinds on which no assembly votes; figures that they print are those of other acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What is said once for several acts: the frame of minutes, or the act that another one was parted from."""

    frame: Act
    identity: Identity
    sitting: Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A source laid out: its spans, the printed lines of each, and those below its title."""

    source: SourceText
    spans: tuple[Span, ...]
    printed: tuple[tuple[Line, ...], ...]
    body: tuple[tuple[Line, ...], ...]
    session: Session | None
    """None for acts that stand alone."""

    @property
    def all_printed(self) -> list[Line]:
        """Printed lines of the whole source."""
        return [line for lines in self.printed for line in lines]


def read_dossiers(source: SourceText, layout: Layout) -> tuple[Dossier, ...]:
    """All dossiers of a source, in printed order."""
    pages = lay_out(source, layout)
    found: list[Dossier] = []
    session: Session | None = None
    groups = bundle(pages.spans, pages.printed)
    first = _first(groups, in_session=pages.session is not None)
    for order, group in enumerate(groups, 1):
        session = pages.session or _session(pages, _main(group), session)
        given = given_facts(source, pages.printed[_main(group)], is_first=group is first)
        dossier = _dossier(pages, group, order, session, given)
        taken = {other.id for other in found}
        found.append(dossier if dossier.id not in taken else replace(dossier, id=f"{dossier.id}-bis-{order}"))
    return tuple(found)


def lay_out(source: SourceText, layout: Layout) -> Pages:
    """Spans of a source with their printed lines, and the frame of its session."""
    printed, body, offset = [], [], 0
    for span in layout.spans:
        printed.append(tuple(printed_lines(replace(span, body=0), layout.furniture, offset)))
        body.append(tuple(printed_lines(span, layout.furniture, offset)))
        offset += len(span.lines)
    pages = Pages(source=source, spans=layout.spans, printed=tuple(printed), body=tuple(body), session=None)
    if not any(span.item for span in layout.spans):
        return pages
    frame = replace(make_act(printed[0]), below=tuple(chain.from_iterable(printed[1:3])))
    session = Session(
        frame=frame,
        identity=session_identity(frame, pages.all_printed),
        sitting=find_attendance(frame),
    )
    return replace(pages, session=session)


def _first(groups: Sequence[Bundle], *, in_session: bool) -> Bundle | None:
    """The first act of a text, or the frame of a session; the first document where there is neither."""
    return next((group for group in groups if (group.main is None) == in_session), next(iter(groups), None))


def _main(group: Bundle) -> int:
    return group.main if group.main is not None else group.members[0]


def _session(pages: Pages, main: int, above: Session | None) -> Session:
    """The session of an act that stands alone; one that a person parted from the act above it is of the same, unless
    it prints another."""
    frame = make_act(pages.printed[main])
    own = Session(
        frame=frame, identity=session_identity(frame, pages.all_printed), sitting=find_attendance(frame)
    )
    if above is None or not pages.spans[main].given:
        return own
    sitting = own.sitting if own.sitting.lines else above.sitting
    return replace(own, identity=merge(above.identity, own.identity, overrides={}), sitting=sitting)


def _is_adopted(vote: Vote) -> bool:
    """Whether the text was adopted: said, unanimous, or by more votes for than against (CGCT, article L. 2121-20)."""
    if vote.outcome is not None:
        return vote.outcome == "adopted"
    return vote.unanimous is True or (vote.for_ or 0) > (vote.against or 0)


def _dossier(
    pages: Pages, group: Bundle, order: int, session: Session, given: Mapping[str, str]
) -> Dossier:
    main = _main(group)
    act = make_act(pages.printed[main])
    identity = merge(session.identity, _own(pages, group, main, act), overrides=given)
    clauses = [split_clauses(pages.spans[n], pages.body[n]) for n in group.members]
    position = group.members.index(main)
    decided = Act(lines=act.lines, body=0) if pages.session else act
    vote, vote_lines = find_vote(decided) if _votes(pages, group, main) else (Vote(), {})
    vote = with_given_vote(vote, given)
    adopted = _is_adopted(vote)
    body = identity.value("body")
    decisions = (
        find_decisions(decided, clauses[position], body=body, adopted=adopted) if group.main is not None else ()
    )
    sitting = with_given_attendance(session.sitting, given)
    receipt, receipt_lines = find_receipt(pages.spans[main].lines)
    matter = find_matter(act.lines)
    dossier = Dossier(
        id=_id(pages, group, main, identity, order),
        source=pages.source if given == pages.source.overrides else replace(pages.source, overrides=given),
        documents=make_documents(
            [pages.spans[n] for n in group.members],
            [pages.printed[n] for n in group.members],
            clauses,
            position=position,
            members=group.members,
            decisions=decisions,
            about=identity.value("object"),
        ),
        main=position,
        decisions=decisions,
        vote=vote,
        attendance=sitting.attendance,
        receipt=receipt,
        matter_code=matter.value if matter else None,
        amounts=find_amounts(act.lines),
        citations=find_citations([line for n in group.members for line in pages.printed[n]]),
        fact_lines={
            **identity.lines,
            **sitting.lines,
            **without_given(vote_lines, given),
            **receipt_lines,
            **({"matter_code": matter.line} if matter else {}),
        },
        **identity.values,
    )
    return replace(dossier, notices=check(dossier, sitting.notices.values()))


def _votes(pages: Pages, group: Bundle, main: int) -> bool:
    """Whether what is voted is voted on this act: neither the frame of a session nor a list of acts is one."""
    return not (pages.session and group.main is None) and pages.spans[main].kind not in WITHOUT_VOTE


def _own(pages: Pages, group: Bundle, main: int, act: Act) -> Identity:
    """Facts that are the act's own, by what it is."""
    span = pages.spans[main]
    if span.kind == DocumentKind.LIST:
        return Identity(facts={**NO_ACT.facts, "meeting_date": list_date(act.lines)})
    if group.main is None:
        return NO_ACT
    if span.kind in ONE_PERSON:
        return order_identity(act.lines)
    return item_identity(span) if pages.session else act_identity(act, span.lines)


def _id(pages: Pages, group: Bundle, main: int, identity: Identity, order: int) -> str:
    span = pages.spans[main]
    point = f"point-{span.number}" if pages.session and span.number and group.main is not None else ""
    frame = pages.session and group.main is None
    fallback = "liste" if span.kind == DocumentKind.LIST else "seance" if frame else f"acte-{order}"
    number = identity.value("number") or point
    return dossier_id(
        pages.source.authority, identity.value("authority"), identity.value("meeting_date"), number, fallback
    )
