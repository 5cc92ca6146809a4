"""The card of facts of a deliberation: each fact with the line of the source it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from indexer.french import format_date
from indexer.model import Amount, Dossier
from indexer.publishing.archive import (
    authority_address,
    authority_of,
    is_deliberation,
    main_document,
    session_address,
)
from indexer.publishing.display import euros
from indexer.subjects import UNKNOWN, subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line of the card."""

    name: str
    value: str
    line: int | None = None
    address: str | None = None
    """Page of the archive about this value."""


def facts(dossier: Dossier) -> list[Fact]:
    """What the text prints of itself; what it does not print is not shown."""
    return [fact for fact in _identity(dossier) if fact.value] + list(_amounts(dossier))


def _identity(dossier: Dossier) -> Iterator[Fact]:
    lines = dossier.fact_lines
    receipt = dossier.receipt
    authority = authority_of(dossier)
    topic = subject(dossier)
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
    if is_deliberation(dossier):
        name = "non renseignée" if topic is UNKNOWN else topic.title
        yield Fact(name="Matière", value=name, address=topic.address)


def _printed(name: str, value: str | None, field: str, lines: Mapping[str, int]) -> Fact:
    return Fact(name=name, value=value or "", line=lines.get(field))


def _date(day: date | None) -> str:
    return format_date(day) if day else ""


def _amounts(dossier: Dossier) -> Iterator[Fact]:
    for amount in decided_amounts(dossier):
        yield Fact(name="Montant décidé", value=euros(amount.euros), line=amount.line)


def decided_amounts(dossier: Dossier) -> list[Amount]:
    """Sums that stand in a decision, each value once: a sum is often printed again in the next decision."""
    main = main_document(dossier)
    runs = [*main.introduction, *(block for section in main.sections for block in section.blocks)]
    decisions = {decision.line for decision in dossier.decisions}
    inside = [
        range(block.start_line, block.end_line + 1)
        for block in runs
        if decisions.intersection(range(block.start_line, block.end_line + 1))
    ]
    values: dict[Decimal, Amount] = {}
    for amount in dossier.amounts:
        if any(amount.line in lines for lines in inside):
            values.setdefault(amount.euros, amount)
    return list(values.values())
