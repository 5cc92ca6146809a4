"""The card of facts of a deliberation: each fact with the line of the source it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from indexer.french import format_date
from indexer.model import Dossier
from indexer.publishing.archive import authority_address, session_address
from indexer.subjects import Origin, matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line of the card."""

    name: str
    value: str
    line: int | None = None
    address: str | None = None
    """Page of the archive about this value."""


def facts(dossier: Dossier, *, with_pages: bool = True) -> list[Fact]:
    """What the text prints of itself; what it does not print is not shown.

    The archive has pages about the values of texts that count; for an earlier text, `with_pages` is False.
    """
    known = [fact for fact in _identity(dossier) if fact.value]
    return known if with_pages else [replace(fact, address=None) for fact in known]


def _identity(dossier: Dossier) -> Iterator[Fact]:
    lines = dossier.fact_lines
    receipt = dossier.receipt
    authority = dossier.publisher
    topic = matter(dossier)
    yield Fact(
        name="Collectivité",
        value=authority.name,
        line=lines.get("authority"),
        address=authority_address(authority.slug),
    )
    yield Fact(name="Assemblée", value=dossier.body or "", line=lines.get("body"))
    yield Fact(
        name="Séance",
        value=_date(dossier.meeting_date),
        line=lines.get("meeting_date"),
        address=session_address(dossier),
    )
    yield _printed("Numéro", dossier.number, "number", lines)
    yield _printed("Présidence de séance", dossier.president, "president", lines)
    yield _printed("Secrétariat de séance", dossier.secretary, "secretary", lines)
    yield _printed("Signature", dossier.signatory, "signatory", lines)
    yield _printed("Convocation", _date(dossier.convocation_date), "convocation_date", lines)
    yield _printed("Reçue en préfecture", _date(receipt.received_date), "receipt.received_date", lines)
    yield _printed("Mise en ligne", _date(receipt.published_date), "receipt.published_date", lines)
    yield _printed("Accusé de réception", receipt.identifier, "receipt.identifier", lines)
    if dossier.is_deliberation:
        yield Fact(
            name="Matière",
            value="non renseignée" if topic.origin is Origin.UNKNOWN else topic.title,
            line=lines.get("matter_code") if topic.origin is Origin.PRINTED else None,
            address=topic.subject.address,
        )


def _printed(name: str, value: str | None, field: str, lines: Mapping[str, int]) -> Fact:
    return Fact(name=name, value=value or "", line=lines.get(field))


def _date(day: date | None) -> str:
    return format_date(day) if day else ""
