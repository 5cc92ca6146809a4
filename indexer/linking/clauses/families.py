"""Families of near-identical documents across dossiers, and the twins of each clause."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from indexer.linking.clauses.alignment import compare_documents, document_text, similarity
from indexer.linking.clauses.candidates import candidates
from indexer.linking.clauses.groups import Groups
from indexer.linking.clauses.words import numbers
from indexer.linking.model import Comparison, Family, Passage, Place, Twin
from indexer.linking.places import passages
from indexer.model import DocumentKind, Dossier

SHORTEST = 15
"""Words below which a clause is a formula and not worth a link to its twins."""
SAME_INSTRUMENT = 0.5
"""Likeness from which two documents are versions of one instrument."""
SAME_WORDING = 0.8
"""Likeness from which a clause of any document is a twin."""
COMPARED = frozenset({DocumentKind.AGREEMENT, DocumentKind.AMENDMENT, DocumentKind.ANNEX, DocumentKind.OTHER})
"""Documents that travel from one authority to another; deliberations and reports are each their own."""


def families(dossiers: Sequence[Dossier]) -> tuple[Family, ...]:
    """Families with at least two dossiers, the largest first. Time is near linear in the number of documents."""
    places = [
        Place(dossier=d, document=x) for d in _by_day(dossiers) for x in d.documents if x.kind in COMPARED
    ]
    texts = [document_text(place.dossier, place.document) for place in places]
    groups = Groups(len(places))
    for n, m in candidates(list(map(numbers, texts)), loose=True):
        if places[n].dossier.id != places[m].dossier.id and similarity(texts[n], texts[m]) >= SAME_INSTRUMENT:
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


def twins(dossiers: Sequence[Dossier], found: Iterable[Family] = ()) -> dict[str, tuple[Twin, ...]]:
    """The same clause in other dossiers, by address of the clause, the most alike first.

    Clauses that the families pair are twins, and so is a clause of the same wording in any other document.
    """
    pairs: dict[tuple[str, str], tuple[Passage, Passage, float]] = {}
    for a, b, likeness in (*_of_families(found), *_of_wording(dossiers)):
        pairs.setdefault((a.place.address, b.place.address), (a, b, likeness))
    by_address: defaultdict[str, list[Twin]] = defaultdict(list)
    for a, b, likeness in pairs.values():
        by_address[a.place.address].append(Twin(place=b.place, similarity=likeness))
        by_address[b.place.address].append(Twin(place=a.place, similarity=likeness))
    return {
        address: tuple(sorted(run, key=lambda twin: (-twin.similarity, twin.place.address)))
        for address, run in by_address.items()
    }


def same_wording(texts: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """Pairs of positions (earlier, later) whose words are alike by SAME_WORDING, with their likeness (0 to 1).

    Texts of less than SHORTEST words have none.
    """
    worded = list(map(numbers, texts))
    long = [n for n, words in enumerate(worded) if len(words) >= SHORTEST]
    for a, b in candidates([worded[n] for n in long]):
        n, m = long[a], long[b]
        if (likeness := similarity(texts[n], texts[m])) >= SAME_WORDING:
            yield n, m, likeness


def _by_day(dossiers: Iterable[Dossier]) -> list[Dossier]:
    """Oldest first, so that the order in which texts arrive makes no difference."""
    return sorted(dossiers, key=lambda d: (d.meeting_date or date.max, d.id))


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


def _of_wording(dossiers: Iterable[Dossier]) -> Iterator[tuple[Passage, Passage, float]]:
    clauses = [
        passage
        for dossier in _by_day(dossiers)
        for document in dossier.documents
        for passage in passages(dossier, document)
        if passage.place.section
    ]
    for n, m, likeness in same_wording([clause.text for clause in clauses]):
        if clauses[n].place.dossier.id != clauses[m].place.dossier.id:
            yield clauses[n], clauses[m], likeness
