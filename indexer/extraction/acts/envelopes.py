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
    acts = [
        dossier for dossier in dossiers if dossier.is_deliberation
    ]
    if len(acts) > 1 or len(dossiers) != 1:
        return {}
    (dossier,) = dossiers
    given = {"meeting_date": envelope.day.isoformat()}
    if not _same_number(dossier.number, envelope.number):
        given["number"] = envelope.number
    if envelope.object and not _same_object(dossier.object, envelope.object):
        given["object"] = envelope.object
    if envelope.matter:
        given["matiere_code"] = envelope.matter
    return given


def _same_number(printed: str | None, told: str) -> bool:
    """« 2024-03-05 » is transmitted as `2024_03_05`, or without signs, or after letters of the application."""
    a, b = (slugify(number or "").replace("-", "") for number in (printed, told))
    return bool(a) and (a == b or a.endswith(b) or b.endswith(a))


def _same_object(printed: str | None, told: str) -> bool:
    return printed is not None and fuzz.token_set_ratio(fold(printed), fold(told)) >= _ALIKE


def enveloped(dossier: Dossier, printed: Dossier, envelope: Envelope) -> Dossier:
    """The dossier with its receipt and with what the text, as `printed` tells it, says against the envelope."""
    receipt = replace(
        dossier.receipt,
        identifier=dossier.receipt.identifier or envelope.identifier,
        received_date=dossier.receipt.received_date or envelope.received,
    )
    return replace(dossier, receipt=receipt, notices=(*dossier.notices, *_notices(printed, envelope)))


def _notices(printed: Dossier, envelope: Envelope) -> Iterator[Notice]:
    day, number = printed.meeting_date, printed.number
    if day is not None and day != envelope.day:
        message = (
            f"Le texte est daté du {format_date(day)}, l’enveloppe @ctes du {format_date(envelope.day)}."
        )
        yield Notice(code="enveloppe", message=message, line=printed.fact_lines.get("meeting_date"))
    if number is not None and not _same_number(number, envelope.number):
        message = f"Le texte porte le numéro {number}, l’enveloppe @ctes le numéro {envelope.number}."
        yield Notice(code="enveloppe", message=message, line=printed.fact_lines.get("number"))
    if printed.object and envelope.object and not _same_object(printed.object, envelope.object):
        message = f"L’objet lu dans le texte n’est pas celui de l’enveloppe @ctes : « {envelope.object} »."
        yield Notice(code="enveloppe", message=message, line=printed.fact_lines.get("object"))
    if envelope.nature == _INDIVIDUAL:
        message = "L’enveloppe @ctes dit que cet acte est individuel : il se notifie et ne se publie pas."
        yield Notice(code="acte-individuel", message=message)
