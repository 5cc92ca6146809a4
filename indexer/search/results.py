"""What a search gives back, free of any search engine: each front end escapes and marks by itself."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """Order of the results."""

    RELEVANCE = "pertinence"
    DATE = "date"
    """Newest first."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text that is, or is not, what was searched."""

    text: str
    is_match: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A clause that was found."""

    address: str
    """Permanent address on the site, with the anchor of the clause."""
    dossier: str
    authority: str
    authority_slug: str
    body: str
    number: str
    object: str
    subject: str
    """`8.2 Aide sociale`; empty when not given."""
    date: datetime.date | None
    kind: str
    document: str
    label: str
    """Printed label of the clause, or the name of what follows the last one; empty for an introduction."""
    heading: tuple[Segment, ...]
    extract: tuple[Segment, ...]
    source: str
    lines: tuple[int, int]
    score: float
    is_apart: bool = False
    """Some word that was searched stands only in the title of its document or in the object of its act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResults:
    """A page of results."""

    query: str
    total: int
    """Clauses that have the words themselves, on all pages."""
    apart: int
    """Clauses that follow them: some word stands only in the title of the document or in the object of the act."""
    also: tuple[str, ...]
    """Words of acts that were searched beside everyday words of the query."""
    page: int
    pages: int
    limit: int
    sort: Sort
    hits: tuple[Hit, ...]
    nearest: tuple[Hit, ...]
    """Where few clauses were found (`limits.FEW`): others that hold some of the words, as many as fill the page."""
    correction: str | None
    """When nothing was found: the query with unknown words corrected."""
    remarks: tuple[str, ...]
    """Sentences on what could not be searched: a server of the index that does not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A whole clause, with those that stand before and after it in its document."""

    hit: Hit
    """What is known of it; its extract is the whole text, a segment may hold line ends."""
    previous: Hit | None
    following: Hit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """A value of a facet."""

    label: str
    count: int
    refinement: str
    """What to add to the query to keep these results only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """How the results are spread over the values of a field."""

    name: str
    """Name of the field in the query language."""
    values: tuple[FacetValue, ...]
    """Most frequent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What the user may be about to type."""

    text: str
    """A word, or the object of a deliberation."""
    address: str | None
    """Address of the deliberation; None for a word."""
    count: int
    """Clauses that hold the word; 0 for a deliberation."""
