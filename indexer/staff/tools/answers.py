"""The five answers: search, an act, a clause, a comparison, a citation; each with permanent addresses and lines."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from indexer.french import format_date
from indexer.linking.clauses.differences import differences
from indexer.model import SearchError
from indexer.publishing.record import Json
from indexer.search import clause, search
from indexer.search.results import Hit, Segment, Sort
from indexer.staff.tools.published import Published, below

SECONDS = 5.0
"""Longest time a search may take."""
MOST = 50
"""Results of a page at most."""
FACTS = (
    "url", "publisher", "body", "meeting_date", "number", "object", "president", "subject", "proposed_subject",
    "attendance", "presence", "seats", "vote", "decision_points", "receipt", "amounts", "grants", "notices", "lines",
)  # fmt: skip
"""What is told of an act; its clauses are read one by one."""


def found(archive: Published, query: str, page: int, limit: int) -> Json:
    """Clauses that a query of the archive's language finds; raises QueryError, whose message teaches it."""
    chosen = max(1, min(limit, MOST))
    results = search(
        archive.live.current(), query, limit=chosen, page=max(page, 1), sort=Sort.RELEVANCE, seconds=SECONDS
    )
    return {
        "total": results.total + results.apart,
        "page": results.page,
        "pages": results.pages,
        "correction": results.correction,
        "clauses": [_hit(hit) for hit in results.hits or results.nearest],
    }


def act(archive: Published, address: str) -> Json:
    """Facts of an act with their lines, its documents and the addresses of their clauses; raises SearchError."""
    record = archive.act(address)
    documents = [
        {
            **{name: document[name] for name in ("kind", "title", "url", "start_line", "end_line")},
            "clauses": [
                {name: section[name] for name in ("title", "url", "start_line", "end_line")}
                for section in document["sections"]
            ],
        }
        for document in record["documents"]
    ]
    return {**{name: record[name] for name in FACTS}, "documents": documents}


def whole_clause(archive: Published, address: str) -> Json:
    """The text of a clause, or of what precedes the first of a document; raises SearchError."""
    told = clause(archive.live.current(), below(address))
    if told is None:
        raise SearchError(f"Aucune clause publiée à l’adresse « {address} ».")
    return {
        **_hit(told.hit),
        "text": _words(told.hit.extract),
        "previous": told.previous and told.previous.address,
        "following": told.following and told.following.address,
    }


def compared(archive: Published, left: str, right: str) -> Json:
    """Two clauses word by word: what each has where they differ, and whether it is more than typography."""
    first, second = whole_clause(archive, left), whole_clause(archive, right)
    pieces = differences(first["text"], second["text"])
    return {
        "left": {name: first[name] for name in ("address", "title", "lines")},
        "right": {name: second[name] for name in ("address", "title", "lines")},
        "same": all(piece.kind is None for piece in pieces),
        "differences": [
            {"left": piece.before, "right": piece.after, "kind": str(piece.kind)}
            for piece in pieces
            if piece.kind
        ],
    }


def citation(archive: Published, address: str) -> Json:
    """A reference to an act or to a clause of it, ready to be pasted, and what proves it."""
    record = archive.act(address)
    wanted = below(address)
    places = [
        (place["title"], place["url"], place["start_line"], place["end_line"])
        for document in record["documents"]
        for place in (document, *document["sections"])
        if below(place["url"]).endswith(wanted)
    ]
    if not places:
        raise SearchError(f"L’acte n’a pas de page ni de clause à l’adresse « {address} ».")
    title, url, first, last = places[0]
    day = record["meeting_date"]
    parts = (
        record["publisher"]["name"],
        record["body"],
        f"n° {record['number']}" if record["number"] else None,
        format_date(date.fromisoformat(day)) if day else None,
        title,
    )
    return {
        "citation": f"{', '.join(part for part in parts if part)}. {url}",
        "url": url,
        "lines": [first, last],
        "source": record["source"],
    }


def _hit(hit: Hit) -> Json:
    return {
        "address": hit.address,
        "authority": hit.authority,
        "date": hit.date.isoformat() if hit.date else None,
        "number": hit.number,
        "document": hit.document,
        "title": _words(hit.heading),
        "extract": _words(hit.extract),
        "source": hit.source,
        "lines": list(hit.lines),
    }


def _words(segments: Iterable[Segment]) -> str:
    return "".join(segment.text for segment in segments)
