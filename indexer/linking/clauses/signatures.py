"""MinHash signatures: of two sets of numbers, as many rows are equal, on average, as their overlap says.

Broder, « On the resemblance and containment of documents », 1997; rows are made by multiplying and shifting
(Dietzfelbinger and others, « A reliable randomized algorithm for the closest-pair problem », 1997).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import uint32
    from numpy.typing import NDArray

_TOGETHER = 1 << 20
"""Numbers gone through at once: what bounds memory."""
_SEED = 1


def signatures(sets: Sequence[NDArray[uint32]], rows: int) -> NDArray[uint32]:
    """An array (sets × rows): of each set of 32-bit numbers the smallest hash of each row; zeros for an empty set."""
    import numpy  # stops at a wrong SOURCE_DATE_EPOCH

    drawn = numpy.random.RandomState(_SEED).randint(1, 1 << 63, size=(2, rows), dtype=numpy.uint64)
    factors, shifts = drawn | numpy.uint64(1)
    found = numpy.zeros((len(sets), rows), dtype=numpy.uint32)
    for some in _batches(sets):
        numbers = numpy.concatenate([sets[n].astype(numpy.uint64) for n in some])
        starts = numpy.cumsum([0, *(len(sets[n]) for n in some[:-1])])
        for row in range(rows):
            hashes = (numbers * factors[row] + shifts[row]) >> numpy.uint64(32)
            found[some, row] = numpy.minimum.reduceat(hashes, starts)
    return found


def _batches(sets: Sequence[NDArray[uint32]]) -> Iterator[list[int]]:
    """Positions of the sets that are not empty, some of them at a time."""
    held, batches = 0, []
    for position, own in enumerate(sets):
        held += len(own)
        if len(own):
            batches.append((held // _TOGETHER, position))
    for _, some in groupby(batches, key=lambda pair: pair[0]):
        yield [position for _, position in some]
