"""Names that are the name of somebody in a mandate too, or a part of it: « Odile ROUX » beside « Odile ROUX-VIDAL »."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from indexer.french import fold
from indexer.privacy.policies.roster import Name, bare

_SIGNS = str.maketrans("-,()", "    ")
WHOLE = 2
"""Words of the shortest name that is looked for elsewhere."""


def words_in_order(name: str) -> Name:
    """Folded words as they are printed, without signs: « ROUX (Odile) », « ROUX, Odile »."""
    return tuple(fold(name).translate(_SIGNS).split())


def runs_of(names: Iterable[Name]) -> frozenset[Name]:
    """Each two words or more of a name that follow one another, in alphabetical order."""
    return frozenset(run for name in names for run in _runs(bare(name)))


def longer_than(names: Iterable[Name]) -> frozenset[Name]:
    """The same without the names themselves."""
    return frozenset(run for name in names for run in _runs(bare(name)) if len(run) < len(bare(name)))


@lru_cache(maxsize=4096)
def _runs(words: Name) -> frozenset[Name]:
    ends = combinations(range(len(words) + 1), 2)
    return frozenset(tuple(sorted(words[first:last])) for first, last in ends if last - first >= WHOLE)
