"""Search and facets over an open index."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from indexer.kinds import QUERIED
from indexer.search.engine.interface import Engine, Match
from indexer.search.engine.suggesting import correction
from indexer.search.extract import Marks, extract, highlight
from indexer.search.language.limits import FEW
from indexer.search.language.query.grammar import parse
from indexer.search.language.query.parts import loosened, marks
from indexer.search.language.query.signs import composed
from indexer.search.language.query.widening import widened
from indexer.search.results import Clause, Facet, FacetValue, Hit, SearchResults, Sort

SECONDS = 10.0
"""Longest time a query may take."""
FACETS = ("collectivite", "annee", "type", "instance", "matiere")
"""Fields over which the clauses found are counted, in the order in which they are shown."""
_FRENCH_KINDS = {kind.value: word for word, kind in QUERIED.items()}


def search(
    index: Engine,
    query: str,
    *,
    limit: int = 20,
    page: int = 1,
    sort: Sort = Sort.RELEVANCE,
    widen: bool = True,
    seconds: float = SECONDS,
) -> SearchResults:
    """A page of the clauses found, best or newest first; ties are broken by address.

    `widen` also looks for what everyday words are called in acts.

    Raises QueryError for a query that cannot be read, SearchError when it takes longer than `seconds`.
    """
    parsed = parse(query)
    wide, also = widened(parsed) if widen else (parsed, ())
    found = index.find(wide, seconds)
    shown = found.best(limit * page, sort)[limit * (page - 1) :]
    total = found.own + found.apart
    marked = marks(wide, index.lexicon.near)
    hits = tuple(_hit(index, match, marked) for match in shown)
    wider = loosened(parsed) if total < FEW and page == 1 else None
    near = index.find(widened(wider)[0] if widen else wider, seconds).best(limit, sort) if wider else []
    return SearchResults(
        query=query,
        total=found.own,
        apart=found.apart,
        also=also,
        page=page,
        pages=math.ceil(total / limit),
        limit=limit,
        sort=sort,
        hits=hits,
        nearest=_others([_hit(index, replace(match, is_apart=False), marked) for match in near], hits, limit),
        correction=None if total else correction(index, composed(query), parsed),
        remarks=index.remarks,
    )


def _others(near: Sequence[Hit], hits: Sequence[Hit], limit: int) -> tuple[Hit, ...]:
    """Clauses near those found that are none of them, as many as fill the page."""
    found = {hit.address for hit in hits}
    return tuple(hit for hit in near if hit.address not in found)[: max(limit - len(hits), 0)]


def facets(index: Engine, query: str, *, widen: bool = True, seconds: float = SECONDS) -> tuple[Facet, ...]:
    """How the clauses found are spread over authorities, years, kinds of document, bodies and subjects.

    Those found only by their title or object are counted when no other was found.
    """
    parsed = parse(query)
    wide = widened(parsed)[0] if widen else parsed
    found = index.find(wide, seconds)
    counts = {name: _labelled(name, found.counts(name)) for name in FACETS}
    return tuple(
        Facet(name=name, values=_values(name, counter)) for name, counter in counts.items() if counter
    )


def _labelled(facet: str, counts: Mapping[str, int]) -> Mapping[str, int]:
    return {_FRENCH_KINDS.get(kind, kind): n for kind, n in counts.items()} if facet == "type" else counts


def _values(field: str, counter: Mapping[str, int]) -> tuple[FacetValue, ...]:
    ordered = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        FacetValue(label=label, count=count, refinement=_refinement(field, label)) for label, count in ordered
    )


def _refinement(field: str, value: str) -> str:
    return f'{field}:"{value.replace(chr(34), " ")}"' if " " in value else f"{field}:{value}"


def clause(index: Engine, address: str, query: str = "") -> Clause | None:
    """The whole clause at an address, with its neighbours and what the query searched marked; None without one."""
    number = index.number_of(address)
    if number is None:
        return None
    marked = marks(widened(parse(query))[0], index.lexicon.near) if query.strip() else Marks()
    card = index.card(number)
    text, heading = card.pop("text"), card.pop("heading")
    hit = Hit(heading=highlight(heading, marked), extract=highlight(text, marked), score=0.0, **card)
    return Clause(hit=hit, previous=_neighbour(index, number, -1), following=_neighbour(index, number, 1))


def _neighbour(index: Engine, number: int, step: int) -> Hit | None:
    """The clause printed before or after, when it belongs to the same document."""
    other = index.neighbour(number, step)
    return None if other is None else _hit(index, Match(other, 0.0), Marks())


def _hit(index: Engine, match: Match, marked: Marks) -> Hit:
    card = index.card(match.number)
    text, heading = card.pop("text"), card.pop("heading")
    return Hit(
        heading=highlight(heading, marked),
        extract=extract(text, marked),
        score=round(match.score, 4),
        is_apart=match.is_apart,
        **card,
    )
