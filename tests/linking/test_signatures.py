"""Signatures tell how far sets overlap, and texts that are alike are candidates of each other."""

from __future__ import annotations

import numpy
import pytest
from numpy.typing import NDArray

from indexer.linking.clauses import signatures as module
from indexer.linking.clauses.candidates import candidates, hashes
from indexer.linking.clauses.signatures import signatures
from indexer.linking.clauses.words import numbers

ROWS = 512
WORDS = [f"mot{n}" for n in range(400)]


def numbered(start: int, end: int) -> NDArray[numpy.uint32]:
    """A set of numbers."""
    return numpy.arange(start, end, dtype=numpy.uint32)


def pairs(*texts: str) -> list[tuple[int, int]]:
    """Positions of candidates."""
    return list(candidates([hashes(numbers(text)) for text in texts]))


@pytest.mark.parametrize("shared", [0, 300, 900])
def test_equal_rows_are_as_many_as_the_overlap_says(shared: int) -> None:
    one, other = numbered(0, 1_000), numbered(1_000 - shared, 2_000 - shared)
    signed = signatures([one, other], ROWS)
    assert (signed[0] == signed[1]).mean() == pytest.approx(shared / (2_000 - shared), abs=0.08)


def test_signatures_are_the_same_in_batches_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    sets = [numbered(n, 3 * n) for n in (5, 0, 40, 7, 0, 2)]
    whole = signatures(sets, 9).tolist()
    monkeypatch.setattr(module, "_TOGETHER", 8)
    assert signatures(sets, 9).tolist() == whole
    assert whole[1] == whole[4] == [0] * 9


def test_a_text_and_its_copies_with_a_few_other_words_are_candidates() -> None:
    clause, other = " ".join(WORDS[:60]), " ".join(WORDS[200:260])
    changed = clause.replace("mot30 ", "avenant ")
    assert pairs(clause, other, changed, "", clause) == [(0, 2), (0, 4), (2, 4)]
    assert pairs("", "un mot", "") == []
