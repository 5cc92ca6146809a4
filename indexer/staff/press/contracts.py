"""Agreements of an archive, as the office follows their end: the register of the site, with what prolongs each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from indexer.extraction.money.terms import Term, term
from indexer.extraction.shown_titles import shown_title
from indexer.linking.model import Place
from indexer.publishing.archive import Archive
from indexer.publishing.lists.agreements import Agreement, register
from indexer.staff.press.forecast import Contract


def contracts(archive: Archive, amendments: Mapping[str, Sequence[Place]]) -> tuple[Contract, ...]:
    """Every agreement, the newest first."""
    return tuple(_contract(row) for row in register(archive, amendments))


def _contract(row: Agreement) -> Contract:
    last, by = _last(row)
    document = row.place.document
    return Contract(
        authority=row.dossier.publisher.name,
        title=shown_title(row.dossier, document),
        source=str(row.dossier.source.path),
        line=document.start_line,
        address=row.place.address[1:],
        partners=tuple(partner.name for partner in row.partners),
        amount="" if row.amount is None else str(row.amount),
        start=row.term.start.isoformat() if row.term.start else "",
        end=last.end.isoformat() if last.end else "",
        computed=last.computed,
        renewable=last.renewable,
        prolonged_by=shown_title(by.dossier, by.document) if by else "",
    )


def _last(row: Agreement) -> tuple[Term, Place | None]:
    """The latest end that the agreement or one of its amendments prints, and which amendment does."""
    known: list[tuple[Term, Place | None]] = [(row.term, None)]
    known += [(term(place.document), place) for place in row.amendments]
    ended = [(each.end, each, place) for each, place in known if each.end]
    if not ended:
        return known[0]
    _, found, place = max(ended, key=lambda one: one[0])
    return found, place
