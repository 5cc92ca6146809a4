"""Which printed names are one person's: the same words in any order, or part of them where one person alone fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.privacy.policies.roster import CIVILITIES, Name, as_read, bare, words_of

SEVERAL = CIVILITIES | {"et"}
"""Words that stand inside what names several persons."""
RARER = 5
"""Times fewer acts than a name that is nearly the same, from which a name is taken for a misreading of it."""
LONG = 3
"""Letters of a word that is more than initials or a particle."""
ALIKE = 85
"""Likeness of two names, in percent of the letters that both have in order."""
_FIRST = frozenset(as_read((name,))[0] for name in FIRST_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person within one authority."""

    slug: str
    """Words of the name in alphabetical order, so that the order of print changes no address."""
    name: str
    """The most frequent whole spelling."""
    spellings: tuple[str, ...]
    """Every name that is this person's, in alphabetical order."""


def persons(names: Mapping[str, int], sessions: Mapping[str, int], held: int) -> tuple[Person, ...]:
    """Persons by slug, of names with the number of acts and of sessions that print them, out of `held` sessions.

    A name that is nobody's for sure is nobody's: without a first name, in one session only, fitting two persons,
    or nearly the name of somebody whom far more acts print.
    """
    joined: defaultdict[Name, list[str]] = defaultdict(list)
    for name in sorted(names):
        joined[tuple(sorted(as_read(words_of(name))))].append(name)
    every = {key: run for key, run in joined.items() if _is_whole(key, run, sessions, held)}
    acts = {key: sum(names[name] for name in run) for key, run in every.items()}
    by_word = _by_word(every)
    whole = {key: run for key, run in every.items() if not _is_misread(key, acts, by_word)}
    by_word = _by_word(whole)
    spelt = {key: list(run) for key, run in whole.items()}
    for part, run in joined.items():
        longest = max(part, key=len, default="")
        fitting = [key for key in by_word[longest] if part not in every and _fits(part, key)]
        if len(fitting) == 1:
            spelt[fitting[0]] += run
    return _named({key: (_frequent(whole[key], names), run) for key, run in spelt.items()})


def _by_word(keys: Iterable[Name]) -> defaultdict[str, list[Name]]:
    found: defaultdict[str, list[Name]] = defaultdict(list)
    for key in keys:
        for word in sorted(set(key)):
            found[word].append(key)
    return found


def _is_whole(words: Name, run: Sequence[str], sessions: Mapping[str, int], held: int) -> bool:
    """A known first name and another word, no initial; or two long words that several sessions print.

    Where one session was held, a word in small letters beside one in capitals is enough.
    """
    if len(words) <= 1 or min(map(len, words)) <= 1 or all(len(name.split()) <= 1 for name in run):
        return False
    if any("," in name for name in run) or not SEVERAL.isdisjoint(words):
        return False
    if any(word in _FIRST for word in words):
        return True
    long = sum(len(word) >= LONG and "." not in word for word in words)
    several = sum(sessions[name] for name in run) > 1
    return long > 1 and (several or (held == 1 and any(map(_has_capital_surname, run))))


def _has_capital_surname(name: str) -> bool:
    words = name.split()
    return any(word.isupper() for word in words) and any(word.istitle() for word in words)


def _is_misread(words: Name, acts: Mapping[Name, int], by_word: Mapping[str, Sequence[Name]]) -> bool:
    """Whether a name that far more acts print is nearly the same: it may be that name, or a namesake's."""
    near = {key for word in words for key in by_word[word] if acts[key] >= RARER * acts[words]}
    whole = " ".join(words)
    return any(fuzz.ratio(whole, " ".join(key)) >= ALIKE for key in near)


def _fits(part: Name, whole: Name) -> bool:
    """Whether each word is one of the other name, or its initial; a first name alone fits nobody."""
    rest = list(whole)
    for word in sorted(part, key=len, reverse=True):
        found = next((w for w in rest if w == word or (len(word) == 1 and w.startswith(word))), None)
        if found is None:
            return False
        rest.remove(found)
    return any(len(word) >= LONG and word not in _FIRST for word in part)


def _frequent(run: Iterable[str], names: Mapping[str, int]) -> str:
    """Spelling of the most acts; of two alike, one with small letters."""
    return max(sorted(run), key=lambda name: (names[name], not name.isupper()))


def _named(found: Mapping[Name, tuple[str, Sequence[str]]]) -> tuple[Person, ...]:
    taken: dict[str, Person] = {}
    for _, (name, run) in sorted(found.items()):
        slug = base = "-".join(sorted(bare(words_of(name))))
        number = 1
        while slug in taken:
            number += 1
            slug = f"{base}-{number}"
        taken[slug] = Person(slug=slug, name=name, spellings=tuple(sorted(run)))
    return tuple(taken[slug] for slug in sorted(taken))
