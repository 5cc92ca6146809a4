"""Citations of an act by the clause that prints them, and the address that each leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from indexer.linking.cited import OF_ONE_AUTHORITY
from indexer.publishing.lists.citation_addresses import text_address
from indexer.publishing.open_data.act import base_url
from indexer.publishing.open_data.akoma_ntoso.elements import parts
from indexer.publishing.record import Json

Spot = tuple[int, int | None]
"""Rank of a document and of one of its clauses, None before the first."""
Cited = dict[Spot, list[Json]]


def cited_by_spot(act: Json) -> Cited:
    """Citations of each spot, in printed order."""
    found: defaultdict[Spot, list[Json]] = defaultdict(list)
    for citation in act["citations"]:
        found[_spot(act, citation["line"])].append(citation)
    return found


def leads_to(act: Json, citation: Json) -> str:
    """The cited text where its address is known, else its page in the archive; the act for one of its own clauses."""
    if citation["kind"] == "interne":
        return str(citation["url"] or act["url"])
    own = f"@{act['publisher']['slug']}" if citation["kind"] in OF_ONE_AUTHORITY else ""
    return str(citation["url"] or f"{base_url(act)}{text_address(citation['key'] + own)}")


def linked(text: str, waiting: list[Json]) -> Iterator[tuple[str, Json | None]]:
    """A paragraph cut at its citations, which leave `waiting`: words, then the citation that they are or None."""
    position = 0
    for citation in list(waiting):
        start = text.find(citation["text"], position)
        if start < 0:
            continue
        waiting.remove(citation)
        yield text[position:start], None
        position = start + len(citation["text"])
        yield citation["text"], citation
    yield text[position:], None


def _spot(act: Json, line: int) -> Spot:
    documents = act["documents"]
    holding = [n for n, d in enumerate(documents) if d["start_line"] <= line <= d["end_line"]]
    rank = min(
        holding, key=lambda n: documents[n]["end_line"] - documents[n]["start_line"], default=act["main"]
    )
    clauses = parts(documents[rank])
    inside = [n for n, s in enumerate(clauses) if s["start_line"] <= line <= s["end_line"]]
    return rank, min(inside, key=lambda n: clauses[n]["end_line"] - clauses[n]["start_line"], default=None)
