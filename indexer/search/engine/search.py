"""Search and facets over an open index."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from indexer.kinds import QUERIED
from indexer.search.engine.index import Index
from indexer.search.engine.query import tree
from indexer.search.engine.query.finding import find
from indexer.search.engine.query.grammar import composed, parse
from indexer.search.engine.query.widening import widened
from indexer.search.engine.ranking import best
from indexer.search.engine.suggesting import correction
from indexer.search.extract import Marks, extract, highlight
from indexer.search.results import Clause, Facet, FacetValue, Hit, SearchResults, Sort

SECONDS = 10.0
"""Longest time a query may take."""
FACETS = ("collectivite", "annee", "type", "instance", "matiere")
"""Fields over which the clauses found are counted, in the order in which they are shown."""
_FRENCH_KINDS = {kind.value: word for word, kind in QUERIED.items()}


def search(
    index: Index,
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
    found = find(index, wide, seconds)
    shown = best(index, found, limit * page, sort)[limit * (page - 1) :]
    wider = None if found else tree.loosened(parsed)
    near = best(index, find(index, wider, seconds), limit, sort) if wider else []
    marks = tree.marks(wide, index.searcher.reader())
    in_clause = {number for number, _ in found.own}
    return SearchResults(
        query=query,
        total=len(found.own),
        apart=len(found.apart),
        also=also,
        page=page,
        pages=math.ceil(len(found) / limit),
        limit=limit,
        sort=sort,
        hits=tuple(
            _hit(index, number, score, marks, is_apart=number not in in_clause) for number, score in shown
        ),
        nearest=tuple(_hit(index, number, score, marks) for number, score in near),
        correction=None if found else correction(index, composed(query), parsed),
    )


def facets(index: Index, query: str, *, widen: bool = True, seconds: float = SECONDS) -> tuple[Facet, ...]:
    """How the clauses found are spread over authorities, years, kinds of document, bodies and subjects.

    Those found only by their title or object are counted when no other was found.
    """
    parsed = parse(query)
    wide = widened(parsed)[0] if widen else parsed
    numbers = [number for number, _ in find(index, wide, seconds).counted]
    counts = {name: _count(_labels(index, name), numbers) for name in FACETS}
    return tuple(
        Facet(name=name, values=_values(name, counter)) for name, counter in counts.items() if counter
    )


def _labels(index: Index, facet: str) -> list[str]:
    values = index.values(facet)
    return [_FRENCH_KINDS.get(kind, kind) for kind in values] if facet == "type" else values


def _count(values: list[str], numbers: Iterable[int]) -> Counter[str]:
    counter = Counter(map(values.__getitem__, numbers))
    del counter[""]
    return counter


def _values(field: str, counter: Counter[str]) -> tuple[FacetValue, ...]:
    ordered = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        FacetValue(label=label, count=count, refinement=_refinement(field, label)) for label, count in ordered
    )


def _refinement(field: str, value: str) -> str:
    return f'{field}:"{value.replace(chr(34), " ")}"' if " " in value else f"{field}:{value}"


def clause(index: Index, address: str, query: str = "") -> Clause | None:
    """The whole clause at an address, with its neighbours and what the query searched marked; None without one."""
    number = index.numbers_by_address.get(address)
    if number is None:
        return None
    marks = tree.marks(widened(parse(query))[0], index.searcher.reader()) if query.strip() else Marks()
    card = index.card(number)
    text, heading = card.pop("text"), card.pop("heading")
    hit = Hit(heading=highlight(heading, marks), extract=highlight(text, marks), score=0.0, **card)
    return Clause(hit=hit, previous=_neighbour(index, number, -1), following=_neighbour(index, number, 1))


def _neighbour(index: Index, number: int, step: int) -> Hit | None:
    """The clause printed before or after, when it belongs to the same document."""
    other = number + step
    if not 0 <= other < len(index):
        return None
    pages = {index.address(n).partition(b"#")[0] for n in (number, other)}
    return _hit(index, other, 0.0, Marks()) if len(pages) == 1 else None


def _hit(index: Index, number: int, score: float, marks: Marks, *, is_apart: bool = False) -> Hit:
    card = index.card(number)
    text, heading = card.pop("text"), card.pop("heading")
    return Hit(
        heading=highlight(heading, marks),
        extract=extract(text, marks),
        score=round(score, 4),
        is_apart=is_apart,
        **card,
    )
