"""Who sits in an assembly: names that stay in the exercise of the mandate, because the law wants them public.

D. 312-1-3 of the code des relations entre le public et l'administration lets the « répertoire des élus » be named.
A namesake is somebody else: two names are one when they have the same words (OCR's doubles aside).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from indexer.french import fold
from indexer.model import Dossier, Reading
from indexer.patterns.searching import WORD
from indexer.privacy.policies.seats import seated

Name = tuple[str, ...]

CIVILITIES = frozenset(
    [
        "m",
        "mm",
        "mr",
        "mme",
        "mmes",
        "mlle",
        "mlles",
        "monsieur",
        "messieurs",
        "madame",
        "mesdames",
        "mademoiselle",
        "maitre",
        "me",
        "dr",
        "docteur",
    ]
)
_CONFUSED = str.maketrans({"1": "l", "i": "l", "j": "l", "0": "o", "5": "s", "8": "b", "q": "o"})


def words_of(name: str) -> Name:
    """Folded words: `M. Jean-Marie LE GUEN` gives `("m", "jean", "marie", "le", "guen")`."""
    return tuple(
        match.group() for match in WORD.regex.finditer(fold(name).replace("-", " ").replace("'", " "))
    )


def roster(reading: Reading) -> frozenset[Name]:
    """Names of members that attendance, votes and signatures of a source print, save those of private matters only."""
    names = filter(None, (words_of(name) for dossier in reading.dossiers for name in _names(dossier)))
    return frozenset(seated(frozenset(names), reading.source.text))


def _names(dossier: Dossier) -> Iterable[str]:
    sat = dossier.attendance
    yield from (*sat.present_names, *sat.represented_names, *sat.excused_names, *sat.absent_names, *sat.withdrawn)
    for proxy in sat.proxies:
        yield from (proxy.giver, proxy.holder)
    yield from (group.name for group in dossier.vote.groups)
    yield from filter(None, (dossier.president, dossier.secretary, dossier.signatory))


@dataclass(frozen=True, slots=True)
class _Known:
    """The names of an assembly, ready for looking one up."""

    whole: frozenset[Name]
    """Words in alphabetical order."""
    surnames: frozenset[Name]
    """Last words, and first words, of each name."""


@lru_cache(maxsize=256)
def _known(members: frozenset[Name]) -> _Known:
    read = [as_read(member) for member in members]
    whole = {tuple(sorted(words)) for words in read}
    initials = {
        tuple(sorted((word[0], *words[:n], *words[n + 1 :])))
        for words in read
        for n, word in enumerate(words[:1])
        if len(words) > 1
    }
    parts = {words[n:] for words in read for n in range(1, len(words))} | {
        words[:n] for words in read for n in range(1, len(words))
    }
    return _Known(whole=frozenset(whole | initials), surnames=frozenset(parts))


def bare(words: Name) -> Name:
    """Words of a name without civility."""
    return words[1:] if len(words) > 1 and words[0] in CIVILITIES else words


def as_read(words: Name) -> Name:
    """Without civility, letters that OCR confuses made one: `("m", "jean")` gives `("lean",)`."""
    return tuple(word.replace("rn", "m").translate(_CONFUSED) for word in bare(words))


def is_elected(name: str, members: frozenset[Name]) -> bool:
    """The name of a member: the same words in any order, its first name or initial left out at most."""
    words = as_read(words_of(name))
    known = _known(members)
    return bool(words) and (tuple(sorted(words)) in known.whole or words in known.surnames)
