"""What was read of a source, as a text that a lawyer can check against the source line by line."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.model import BlockKind, Document, Dossier, Moment, Reading


def outline(reading: Reading) -> str:
    """Facts that were read, each with its line, documents with their clauses, decisions, notices, furniture."""
    parts = [line for dossier in reading.dossiers for line in _dossier(dossier)]
    furniture = ", ".join(f"{item.line} {item.kind}" for item in reading.furniture) or "none"
    return "\n".join([*parts, f"furniture: {furniture}", ""])


def _dossier(dossier: Dossier) -> Iterator[str]:
    yield f"# {dossier.id}"
    for name, value in _facts(dossier):
        line = dossier.fact_lines.get(name)
        if value is not None:
            yield f"{name}: {value}" + (f"  [{line}]" if line else "")
    for name in ("present_names", "represented_names", "excused_names", "absent_names", "withdrawn"):
        names = getattr(dossier.attendance, name)
        if names:
            yield f"{name}: {', '.join(names)}"
    for proxy in dossier.attendance.proxies:
        yield f"proxy: {proxy.giver} -> {proxy.holder}"
    for stay in dossier.attendance.stays:
        bounds = f"{_moment('since', stay.since)}{_moment('until', stay.until)}"
        yield f"stay: {stay.name} {stay.state}{bounds}{_held(stay.holder)}  [{stay.line}]"
    yield from _presence(dossier)
    for group in dossier.vote.groups:
        yield f"{group.choice}: {group.name}"
    for amount in dossier.amounts:
        yield f"amount: {amount.euros} « {amount.text} » for {amount.purpose}  [{amount.line}]"
    for decision in dossier.decisions:
        yield f"decision: {decision.text[:90]}  [{decision.line}]"
    for document in dossier.documents:
        yield from _document(document)
    for notice in dossier.notices:
        yield f"notice {notice.code}: {notice.message}  [{notice.line}]"


def _presence(dossier: Dossier) -> Iterator[str]:
    here = dossier.presence
    if here:
        yield f"at this act: {here.present} present, {here.represented} represented"
        yield from (f"seat: {seat.name} {seat.state}{_held(seat.holder)}" for seat in here.seats)


def _moment(word: str, moment: Moment | None) -> str:
    how = {True: "", False: " (excluded)", None: " (or not)"}
    return f" {word} {moment.item}{how[moment.included]}" if moment else ""


def _held(holder: str | None) -> str:
    return f" -> {holder}" if holder else ""


def _facts(dossier: Dossier) -> Iterator[tuple[str, object]]:
    for name in ("authority", "body", "meeting_date", "convocation_date", "number", "object"):
        yield name, getattr(dossier, name)
    for name in ("president", "secretary", "signatory"):
        yield name, getattr(dossier, name)
    for name in ("members", "present", "represented", "excused", "absent"):
        yield f"attendance.{name}", getattr(dossier.attendance, name)
    for name in ("for", "against", "abstain", "cast", "majority", "took_part", "unanimous", "outcome"):
        yield f"vote.{name}", getattr(dossier.vote, "for_" if name == "for" else name)
    for name in ("identifier", "received_date", "published_date"):
        yield f"receipt.{name}", getattr(dossier.receipt, name)


def _document(document: Document) -> Iterator[str]:
    nested = "" if document.parent is None else f" in {document.parent}"
    yield f"## {document.start_line}-{document.end_line} {document.kind}{nested} /{document.slug} {document.title}"
    for name in ("parties", "signatories"):
        values = getattr(document, name)
        if values:
            yield f"{name}: {' | '.join(values)}"
    if document.duration:
        yield f"duration: {document.duration} -> {document.end_date}"
    for item in document.items:
        yield f"item {item.number}: {item.object} -> {item.outcome}  [{item.line}]"
    for part in document.parts:
        indent, name = "  " * part.level, f"{part.label} {part.heading}" if part.label else part.title
        yield f"{indent}{part.start_line}-{part.end_line} {name} #{part.anchor}"
    for note in (block for block in document.blocks if block.kind == BlockKind.NOTE):
        yield f"  note {note.text}  [{note.start_line}]"
