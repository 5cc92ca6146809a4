"""Families of near-identical documents across dossiers, and the twins of each clause."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from indexer.linking.clauses.alignment import compare_documents, document_text, similarity
from indexer.linking.clauses.candidates import candidates
from indexer.linking.clauses.groups import Groups
from indexer.linking.clauses.runs import Worded, clauses, compared
from indexer.linking.model import Comparison, Family, Passage, Place, Twin

SAME_INSTRUMENT = 0.5
"""Likeness from which two documents are versions of one instrument."""
SAME_WORDING = 0.8
"""Likeness from which a clause of any document is a twin."""


def families(acts: Sequence[Worded]) -> tuple[Family, ...]:
    """Families with at least two dossiers, the largest first. Time is near linear in the number of documents."""
    places = [place for act in acts for place in compared(act.dossier)]
    runs = [own for act in acts for own in act.runs.documents]

    @cache
    def text(n: int) -> str:
        return document_text(places[n].dossier, places[n].document)

    groups = Groups(len(places))
    for n, m in candidates(runs, loose=True):
        if places[n].dossier.id != places[m].dossier.id and similarity(text(n), text(m)) >= SAME_INSTRUMENT:
            groups.join(n, m)
    found = [_family([places[n] for n in run]) for run in groups.runs()]
    return tuple(sorted(found, key=lambda f: (-len(f.members), f.members[0].address)))


def by_document(found: Iterable[Family]) -> dict[str, tuple[Comparison, ...]]:
    """Comparisons by the address of either document."""
    groups: defaultdict[str, list[Comparison]] = defaultdict(list)
    for family in found:
        for comparison in family.comparisons:
            groups[comparison.left.address].append(comparison)
            groups[comparison.right.address].append(comparison)
    return {address: tuple(run) for address, run in groups.items()}


def twins(acts: Sequence[Worded], found: Iterable[Family] = ()) -> dict[str, tuple[Twin, ...]]:
    """The same clause in other dossiers, by address of the clause, the most alike first.

    Clauses that the families pair are twins, and so is a clause of the same wording in any other document.
    """
    pairs: dict[tuple[str, str], tuple[Passage, Passage, float]] = {}
    for a, b, likeness in (*_of_families(found), *_of_wording(acts)):
        pairs.setdefault((a.place.address, b.place.address), (a, b, likeness))
    by_address: defaultdict[str, list[Twin]] = defaultdict(list)
    for a, b, likeness in pairs.values():
        by_address[a.place.address].append(Twin(place=b.place, similarity=likeness))
        by_address[b.place.address].append(Twin(place=a.place, similarity=likeness))
    return {
        address: tuple(sorted(run, key=lambda twin: (-twin.similarity, twin.place.address)))
        for address, run in by_address.items()
    }


def _family(members: Sequence[Place]) -> Family:
    return Family(
        members=tuple(members),
        comparisons=tuple(compare_documents(members[0], other) for other in members[1:]),
    )


def _of_families(found: Iterable[Family]) -> Iterator[tuple[Passage, Passage, float]]:
    for family in found:
        for comparison in family.comparisons:
            yield from (
                (p.left, p.right, p.similarity)
                for p in comparison.pairs
                if p.left.place.section and p.right.place.section
            )


def _of_wording(acts: Iterable[Worded]) -> Iterator[tuple[Passage, Passage, float]]:
    every = [clause for act in acts for clause in clauses(act.dossier)]
    for n, m in candidates([own for act in acts for own in act.runs.clauses]):
        a, b = every[n], every[m]
        if a.place.dossier.id != b.place.dossier.id and (likeness := similarity(a.text, b.text)) >= SAME_WORDING:
            yield a, b, likeness
