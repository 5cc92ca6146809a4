"""Clauses of two documents paired by text, heading and label; documents of two dossiers paired by text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from indexer.linking.clauses.candidates import shingles
from indexer.linking.clauses.differences import differences
from indexer.linking.clauses.words import folded
from indexer.linking.model import Comparison, PairedClause, Passage, Place
from indexer.linking.places import passages
from indexer.model import Document, Dossier

SAME_TEXT = 0.6
"""Clauses whose words are so alike are the same clause whatever their number."""
SAME_CLAUSE = 0.3
"""Enough for clauses that also share label and heading, in documents that are already known to be alike."""
SAME_HEADING = 0.8
"""Headings so alike are one heading, a word or a number apart."""
HEADING, LABEL = 0.3, 0.1
"""What heading and label weigh beside the words, between two clauses that may both be the same one."""
SAME_DOCUMENT = 0.2
"""Share of common shingles from which two documents are versions of one instrument."""


def compare_documents(left: Place, right: Place) -> Comparison:
    """Two documents clause by clause, in the order of the left one."""
    a, b = passages(left.dossier, left.document), passages(right.dossier, right.document)
    names = _names(left) | _names(right)
    chosen = _matching(a, b)
    pairs = tuple(_paired(a[n], b[m], names) for n, m in sorted(chosen.items()))
    return Comparison(
        left=left,
        right=right,
        pairs=pairs,
        only_left=tuple(p for n, p in enumerate(a) if n not in chosen),
        only_right=tuple(p for m, p in enumerate(b) if m not in chosen.values()),
    )


def pair_documents(left: Sequence[Place], right: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Documents that are versions of one instrument, each at most once, in the order of the left ones."""
    a = [set(shingles(document_text(place.dossier, place.document))) for place in left]
    b = [set(shingles(document_text(place.dossier, place.document))) for place in right]
    scores = [(overlap(x, y), n, m) for n, x in enumerate(a) for m, y in enumerate(b)]
    chosen = best_first([entry for entry in scores if entry[0] >= SAME_DOCUMENT])
    for n, m in sorted(chosen.items()):
        yield left[n], right[m]


def document_text(dossier: Dossier, document: Document) -> str:
    """Title, headings and text of a document without its annexes."""
    return "\n".join([document.title, *(f"{p.heading}\n{p.text}" for p in passages(dossier, document))])


def similarity(left: str, right: str) -> float:
    """Likeness of the words of two texts, 0 to 1; two texts without words are alike."""
    return fuzz.ratio(folded(left), folded(right)) / 100


def overlap(a: set[bytes], b: set[bytes]) -> float:
    """Share of the runs of words of both that they have in common, 0 to 1."""
    return len(a & b) / len(a | b) if a and b else 0.0


def _matching(a: Sequence[Passage], b: Sequence[Passage]) -> dict[int, int]:
    scores = [(score, n, m) for n, x in enumerate(a) for m, y in enumerate(b) if (score := _score(x, y))]
    return best_first(scores)


def _score(a: Passage, b: Passage) -> float:
    """0 for clauses that are not the same one; a number alone never makes two clauses one."""
    if bool(a.label) != bool(b.label):
        return 0.0
    text = similarity(a.text, b.text)
    heading = similarity(a.heading, b.heading)
    label = folded(a.label) == folded(b.label)
    same = text >= SAME_TEXT or (
        label and heading >= SAME_HEADING and (text >= SAME_CLAUSE or not (a.text and b.text))
    )
    return text + HEADING * heading + LABEL * label if same else 0.0


def best_first(scores: Sequence[tuple[float, int, int]]) -> dict[int, int]:
    """Each left and each right at most once, the best pairs first; of equals the first in order."""
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, n, m in sorted(scores, key=lambda entry: (-entry[0], entry[1], entry[2])):
        if n not in chosen and m not in taken:
            chosen[n] = m
            taken.add(m)
    return chosen


def _paired(a: Passage, b: Passage, names: frozenset[str]) -> PairedClause:
    return PairedClause(
        left=a, right=b, similarity=similarity(a.text, b.text), pieces=differences(a.text, b.text, names)
    )


def _names(place: Place) -> frozenset[str]:
    """Folded words of the names of authority, parties, signatories and president."""
    dossier = place.dossier
    owner = dossier.source.authority
    documents = dossier.documents
    printed = [
        dossier.authority or "",
        owner.name if owner else "",
        dossier.president or "",
        *(name for d in documents for name in (*d.parties, *d.signatories)),
    ]
    return frozenset(word for name in printed for word in folded(name))
