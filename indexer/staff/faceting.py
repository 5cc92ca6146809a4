"""Facets beside the results, as on the site: each value is the same search with one more condition, or without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.kinds import QUERIED, WORDS
from indexer.search.results import Facet, FacetValue

TITLES = {
    "collectivite": "Collectivité",
    "annee": "Année",
    "type": "Nature du document",
    "instance": "Assemblée",
    "matiere": "Matière (imprimée ou déduite)",
}
"""As in `docs/assets/search/facets-view.js`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value of a facet."""

    label: str
    count: int
    query: str
    """The search that a click asks."""
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A facet that still tells something apart, or that was chosen from."""

    title: str
    choices: tuple[Choice, ...]


def groups(facets: Iterable[Facet], query: str) -> Iterator[Group]:
    """Facets of the results of a query, in their order."""
    for facet in facets:
        choices = tuple(_choice(facet.name, value, query) for value in facet.values)
        if len(choices) > 1 or any(choice.is_chosen for choice in choices):
            yield Group(title=TITLES[facet.name], choices=choices)


def _choice(facet: str, value: FacetValue, query: str) -> Choice:
    is_chosen = value.refinement in query
    without = " ".join(query.replace(value.refinement, " ").split())
    label = WORDS[QUERIED[value.label]].name if facet == "type" and value.label in QUERIED else value.label
    return Choice(
        label=label,
        count=value.count,
        query=without if is_chosen else f"{query} {value.refinement}",
        is_chosen=is_chosen,
    )
