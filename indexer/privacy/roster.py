"""Who sits in an assembly: names that stay, because the law wants the acts of elected members public.

D. 312-1-3 of the code des relations entre le public et l'administration lets the « répertoire des élus » be named.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from indexer.french import fold
from indexer.model import Dossier, Reading
from indexer.patterns.searching import WORD

ALIKE = 0.85
"""Ratio from which two spellings of a name are one name that OCR read in two ways."""
SHORTEST_SURNAME = 3

Name = tuple[str, ...]


def words_of(name: str) -> Name:
    """Folded words: `M. Jean-Marie LE GUEN` gives `("m", "jean", "marie", "le", "guen")`."""
    return tuple(
        match.group() for match in WORD.regex.finditer(fold(name).replace("-", " ").replace("'", " "))
    )


def roster(reading: Reading) -> frozenset[Name]:
    """Names of the members that the attendance, the votes and the signatures of a source print."""
    return frozenset(
        filter(None, (words_of(name) for dossier in reading.dossiers for name in _names(dossier)))
    )


def _names(dossier: Dossier) -> Iterable[str]:
    sat = dossier.attendance
    yield from (*sat.present_names, *sat.excused_names, *sat.absent_names, *sat.withdrawn)
    for proxy in sat.proxies:
        yield from (proxy.giver, proxy.holder)
    yield from (group.name for group in dossier.vote.groups)
    yield from filter(None, (dossier.president, dossier.secretary, dossier.signatory))


@lru_cache(maxsize=65536)
def is_elected(name: str, members: frozenset[Name]) -> bool:
    """The name of a member: all its words, or its surname alone, or one spelling of it."""
    words = words_of(name)
    return any(_is_same(words, member) for member in members)


def _is_same(words: Name, member: Name) -> bool:
    long = {word for word in words if len(word) >= SHORTEST_SURNAME}
    full = {word for word in member if len(word) >= SHORTEST_SURNAME}
    if not long or not full:
        return False
    same_end = words[-len(member) :] == member or words[: len(member)] == member
    return long <= full or (full <= long and same_end) or _is_spelt_alike(" ".join(words), " ".join(member))


def _is_spelt_alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE
