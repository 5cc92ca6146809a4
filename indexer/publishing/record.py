"""The JSON record of a reading: what golden tests, exports and other programs read."""

from __future__ import annotations

from typing import Any

from indexer.model import Document, Dossier, Reading, Section

Json = dict[str, Any]


def record(reading: Reading) -> Json:
    """Record of one source, in the shape that `docs/` gives; dates are ISO, a fact not printed is null."""
    source = reading.source
    return {
        "source": {"path": str(source.path), "sha256": source.text_sha256, "lines": len(source.lines)},
        "dossiers": [dossier_record(dossier) for dossier in reading.dossiers],
        "furniture": [{"kind": str(item.kind), "line": item.line} for item in reading.furniture],
    }


def dossier_record(dossier: Dossier) -> Json:
    """Record of one act, `dossiers[…]` in that of its source."""
    attendance, vote, receipt = dossier.attendance, dossier.vote, dossier.receipt
    return {
        "id": dossier.id,
        "authority": dossier.authority,
        "body": dossier.body,
        "meeting_date": _iso(dossier.meeting_date),
        "convocation_date": _iso(dossier.convocation_date),
        "number": dossier.number,
        "object": dossier.object,
        "president": dossier.president,
        "secretary": dossier.secretary,
        "signatory": dossier.signatory,
        "attendance": {
            "members": attendance.members,
            "present": attendance.present,
            "represented": attendance.represented,
            "excused": attendance.excused,
            "absent": attendance.absent,
            "present_names": list(attendance.present_names),
            "proxies": [{"giver": proxy.giver, "holder": proxy.holder} for proxy in attendance.proxies],
            "excused_names": list(attendance.excused_names),
            "absent_names": list(attendance.absent_names),
            "withdrawn": list(attendance.withdrawn),
        },
        "vote": {
            "for": vote.for_,
            "against": vote.against,
            "abstain": vote.abstain,
            "cast": vote.cast,
            "majority": vote.majority,
            "took_part": vote.took_part,
            "unanimous": vote.unanimous,
            "outcome": vote.outcome,
            "groups": [{"choice": group.choice, "name": group.name} for group in vote.groups],
        },
        "decisions": len(dossier.decisions) or None,
        "decision_points": [{"text": point.text, "line": point.line} for point in dossier.decisions],
        "receipt": {
            "identifier": receipt.identifier,
            "siren": receipt.siren,
            "received_date": _iso(receipt.received_date),
            "published_date": _iso(receipt.published_date),
        },
        "documents": [_document(document) for document in dossier.documents],
        "amounts": [
            {"euros": str(a.euros), "text": a.text, "purpose": a.purpose, "line": a.line}
            for a in dossier.amounts
        ],
        "citations": [
            {"kind": c.kind, "text": c.text, "key": c.key, "line": c.line, "url": c.url}
            for c in dossier.citations
        ],
        "notices": [{"code": n.code, "message": n.message, "line": n.line} for n in dossier.notices],
        "lines": dict(sorted(dossier.fact_lines.items())),
    }


def _document(document: Document) -> Json:
    return {
        "kind": str(document.kind),
        "title": document.title,
        "number": document.number,
        "parent": document.parent,
        "slug": document.slug,
        "start_line": document.start_line,
        "end_line": document.end_line,
        "parties": list(document.parties),
        "signatories": list(document.signatories),
        "duration": document.duration,
        "end_date": _iso(document.end_date),
        "sections": list(map(_section, document.sections)),
        "closing": list(map(_section, document.closing)),
        "items": [
            {"number": item.number, "object": item.object, "outcome": item.outcome, "line": item.line}
            for item in document.items
        ],
    }


def _section(section: Section) -> Json:
    return {
        "label": section.label,
        "heading": section.heading,
        "level": section.level,
        "anchor": section.anchor,
        "start_line": section.start_line,
        "end_line": section.end_line,
    }


def _iso(day: object) -> str | None:
    return day.isoformat() if hasattr(day, "isoformat") else None
