"""Near-identical texts without comparing all pairs: MinHash signatures in banded buckets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING

from indexer.linking.clauses.signatures import signatures
from indexer.linking.clauses.words import folded

if TYPE_CHECKING:
    from array import array

    from numpy import uint32
    from numpy.typing import NDArray

SHINGLE = 3
"""Words of a shingle: long enough that frequent words alone do not make two clauses alike."""
BANDS = (21, 3)
"""Bands and rows of a signature: of two texts with half of their shingles in common 94 % share a bucket."""
LOOSE_BANDS = (32, 2)
"""For texts with a quarter of their shingles in common: 87 %."""
LEAST, LOOSE_LEAST = 0.3, 0.12
"""Estimated overlap below which two texts shared a bucket by chance."""
COMMON = 200
"""Texts from which a shingle is a formula, which tells nothing of what a clause says."""
MOST = 20
"""Candidates given for one text, the likeliest: many copies of one text must not make the cost quadratic."""
_CELLS = 1 << 22
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
"""Odd numbers by which the words of a shingle are multiplied; their sum is cut to its upper half."""


def candidates(texts: Sequence[NDArray[uint32]], *, loose: bool = False) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of positions whose shingles probably overlap, by half or (`loose`) by a quarter.

    Of each text the shingles come as `hashes`. Time is near linear in the number of texts. A text without any has no
    candidates. Of many copies each is paired with the first ones, so that all belong to one family.
    """
    bands, rows = LOOSE_BANDS if loose else BANDS
    least = LOOSE_LEAST if loose else LEAST
    shingled = _telling(texts)
    signed = signatures(shingled, bands * rows)
    buckets: defaultdict[tuple[int, bytes], list[int]] = defaultdict(list)
    for position in (n for n in _in_company(signed, bands) if len(shingled[n])):
        shared = _bands(signed[position].tobytes(), bands)
        near = sorted({other for band in shared for other in buckets.get(band, ())})
        overlap = (signed[near] == signed[position]).mean(axis=1).tolist() if near else []
        found = ((-likely, other) for likely, other in zip(overlap, near, strict=True) if likely >= least)
        likeliest = nsmallest(MOST, found)
        yield from ((other, position) for _, other in likeliest)
        if len(likeliest) < MOST:
            for band in shared:
                buckets[band].append(position)


def _in_company(signed: NDArray[uint32], bands: int) -> list[int]:
    """Positions of the texts that share a bucket with another one, and by chance a few more: most texts share none."""
    import numpy

    found = numpy.zeros(len(signed), dtype=bool)
    for band in numpy.split(signed, bands, axis=1):
        rows = band.astype(numpy.uint64)
        told = sum(rows[:, n] * numpy.uint64(factor) for n, factor in enumerate(_FACTORS[: rows.shape[1]]))
        _, same, counts = numpy.unique(told, return_inverse=True, return_counts=True)
        found |= counts[same] > 1
    return [int(n) for n in numpy.flatnonzero(found)]


def _bands(signature: bytes, count: int) -> list[tuple[int, bytes]]:
    """The parts of a signature, of which two texts must have one in common to be compared."""
    width = len(signature) // count
    return [(n, signature[n * width : (n + 1) * width]) for n in range(count)]


def shingles(text: str) -> list[bytes]:
    """Distinct runs of SHINGLE folded words, in order of appearance; a shorter text is one run."""
    words = folded(text)
    runs = (
        [" ".join(words[n : n + SHINGLE]) for n in range(max(len(words) - SHINGLE + 1, 1))] if words else []
    )
    return [run.encode() for run in dict.fromkeys(runs)]


def hashes(words: array[int]) -> NDArray[uint32]:
    """A number for each distinct shingle of a text, whose words come as numbers."""
    import numpy

    told = numpy.frombuffer(words, dtype=numpy.uint64)
    if 0 < len(told) < SHINGLE:
        told = numpy.pad(told, (0, SHINGLE - len(told)))
    runs = max(len(told) - SHINGLE + 1, 0)
    factors = numpy.array(_FACTORS, dtype=numpy.uint64)
    summed = sum(told[n : n + runs] * factor for n, factor in enumerate(factors))
    return numpy.unique(summed >> numpy.uint64(32)).astype(numpy.uint32)


def _telling(shingled: Sequence[NDArray[uint32]]) -> list[NDArray[uint32]]:
    """Hashes without those of formulas, save in texts that are formula by half; the counts take a fixed memory."""
    import numpy

    counts = numpy.zeros(_CELLS, dtype=numpy.uint32)
    for own in shingled:
        counts[own % _CELLS] += 1
    rare = (own[counts[own % _CELLS] < COMMON] for own in shingled)
    return [kept if 2 * len(kept) > len(own) else own for kept, own in zip(rare, shingled, strict=True)]
