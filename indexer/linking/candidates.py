"""Near-identical texts without comparing all pairs: MinHash signatures in banded buckets."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from datasketch import MinHash, MinHashLSH

from indexer.linking.words import folded

SHINGLE = 3
"""Words of a shingle: long enough that formula words alone do not make two clauses alike."""
PERMUTATIONS = 64
MOST = 20
"""Candidates looked at for one text: a formula that stands everywhere must not make the cost quadratic."""


def candidates(texts: Sequence[str], *, threshold: float) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of positions whose shingles probably overlap by `threshold` (0 to 1) or more.

    Time is near linear in the number of texts. A text without words has no candidates. Of many copies each
    is paired with the first ones, so that all belong to one family.
    """
    shingled = [shingles(text) for text in texts]
    signatures = MinHash.bulk(shingled, num_perm=PERMUTATIONS, hashfunc=zlib.crc32)
    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    for position, (signature, own) in enumerate(zip(signatures, shingled, strict=True)):
        if own:
            near = sorted(index.query(signature))
            yield from ((other, position) for other in near[:MOST])
            if len(near) < MOST:
                index.insert(position, signature, check_duplication=False)


def shingles(text: str) -> list[bytes]:
    """Distinct runs of SHINGLE folded words, in order of appearance; a shorter text is one run."""
    words = folded(text)
    runs = (
        [" ".join(words[n : n + SHINGLE]) for n in range(max(len(words) - SHINGLE + 1, 1))] if words else []
    )
    return [run.encode() for run in dict.fromkeys(runs)]
