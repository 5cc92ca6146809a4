"""Runs of words of an act, as numbers: a function of its documents alone; what is alike is found from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from indexer.linking.clauses.alignment import document_text
from indexer.linking.clauses.candidates import hashes
from indexer.linking.clauses.words import numbers
from indexer.linking.model import Passage, Place
from indexer.linking.places import passages
from indexer.model import DocumentKind, Dossier

if TYPE_CHECKING:
    from numpy import uint32
    from numpy.typing import NDArray

SHORTEST = 15
"""Words below which a clause is a formula and not worth a link to its twins."""
COMPARED = frozenset({DocumentKind.AGREEMENT, DocumentKind.AMENDMENT, DocumentKind.ANNEX, DocumentKind.OTHER})
"""Documents that travel from one authority to another; deliberations and reports are each their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Distinct runs of words, each as a number."""

    documents: tuple[NDArray[uint32], ...]
    """Of each document that is compared: `compared`."""
    clauses: tuple[NDArray[uint32], ...]
    """Of each clause: `clauses`; none of one of less than SHORTEST words."""


RunsOf = Callable[[Sequence[Dossier]], Iterable[Runs]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """An act and its runs of words."""

    dossier: Dossier
    runs: Runs


def worded(dossiers: Iterable[Dossier], runs: RunsOf | None = None) -> list[Worded]:
    """Acts, oldest first, so that the order in which texts arrive makes no difference; `runs` are those of each."""
    ordered = sorted(dossiers, key=lambda d: (d.meeting_date or date.max, d.id))
    found = runs(ordered) if runs else map(runs_of_words, ordered)
    return [Worded(dossier=each, runs=own) for each, own in zip(ordered, found, strict=True)]


def compared(dossier: Dossier) -> list[Place]:
    """Documents of an act that may stand in other acts too."""
    return [Place(dossier=dossier, document=each) for each in dossier.documents if each.kind in COMPARED]


def clauses(dossier: Dossier) -> list[Passage]:
    """Every clause of an act."""
    return [
        passage
        for document in dossier.documents
        for passage in passages(dossier, document)
        if passage.place.section
    ]


def runs_of_words(dossier: Dossier) -> Runs:
    """Runs of words of an act, of which nothing counts but its documents."""
    return Runs(
        documents=tuple(hashes(numbers(document_text(dossier, each.document))) for each in compared(dossier)),
        clauses=tuple(runs_of_clause(clause.text) for clause in clauses(dossier)),
    )


def runs_of_clause(text: str) -> NDArray[uint32]:
    """Runs of words of a clause; none of one of less than SHORTEST words."""
    words = numbers(text)
    return hashes(words if len(words) >= SHORTEST else words[:0])
