"""The envelope of an act against its text: what the text lacks is given, what it contradicts is a notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from indexer.french import fold, format_date, slugify
from indexer.model import Dossier, Envelope, Notice

_ALIKE = 60.0
"""Likeness, of 100, of an object as printed and as transmitted, which is often cut."""
_INDIVIDUAL = "3"
"""Nature of an act about one person, which is notified to that person and not published."""


def facts_of(envelope: Envelope, dossiers: Sequence[Dossier]) -> Mapping[str, str]:
    """Facts to take from the envelope; none when the text holds several acts, which one envelope cannot name.

    The number stays as printed where the envelope only writes it in its own way.
    """
    if len(dossiers) != 1:
        return {}
    (dossier,) = dossiers
    told = {
        "number": None if _same_number(dossier.number, envelope.number) else envelope.number,
        "object": None if _same_object(dossier.object, envelope.object) else envelope.object,
        "matiere_code": envelope.matter,
    }
    return {"meeting_date": envelope.day.isoformat(), **{name: value for name, value in told.items() if value}}


def _same_number(printed: str | None, told: str) -> bool:
    """« 2024-03-05 » is transmitted as `2024_03_05`, or without signs, or after letters of the application."""
    a, b = (slugify(number or "").replace("-", "") for number in (printed, told))
    return bool(a) and (a == b or a.endswith(b) or b.endswith(a))


def _same_object(printed: str | None, told: str | None) -> bool:
    return fuzz.token_set_ratio(fold(printed or ""), fold(told or "")) >= _ALIKE


def enveloped(dossier: Dossier, printed: Dossier, envelope: Envelope) -> Dossier:
    """The dossier with its receipt and with what the text, as `printed` tells it, says against the envelope."""
    receipt = replace(
        dossier.receipt,
        identifier=dossier.receipt.identifier or envelope.identifier,
        received_date=dossier.receipt.received_date or envelope.received,
    )
    return replace(dossier, receipt=receipt, notices=(*dossier.notices, *_notices(printed, envelope)))


def _notices(printed: Dossier, envelope: Envelope) -> Iterator[Notice]:
    for fact, message in _contradicted(printed, envelope):
        yield Notice(code="enveloppe", message=message, line=printed.line_of(fact))
    if envelope.nature == _INDIVIDUAL:
        message = "L’enveloppe @ctes dit que cet acte est individuel : il se notifie et ne se publie pas."
        yield Notice(code="acte-individuel", message=message)


def _contradicted(printed: Dossier, envelope: Envelope) -> Iterator[tuple[str, str]]:
    """Facts of the text that the envelope tells otherwise, each with its message."""
    day, number, told = printed.meeting_date, printed.number, envelope.object
    if day is not None and day != envelope.day:
        when, sent = format_date(day), format_date(envelope.day)
        yield "meeting_date", f"Le texte est daté du {when}, l’enveloppe @ctes du {sent}."
    if number is not None and not _same_number(number, envelope.number):
        yield "number", f"Le texte porte le numéro {number}, l’enveloppe @ctes le numéro {envelope.number}."
    if printed.object and told and not _same_object(printed.object, told):
        yield "object", f"L’objet lu dans le texte n’est pas celui de l’enveloppe @ctes : « {told} »."
