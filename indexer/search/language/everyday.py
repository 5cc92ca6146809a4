"""Names of the same thing in everyday words and in acts, as both searches use them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from indexer.search.language.analyser import stems, words
from indexer.search.language.everyday_words import TABLE

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A name that a query may hold."""

    stems: tuple[str, ...]
    others: Names
    """What the same thing is called besides, as readers write it."""


def entries() -> list[tuple[Names, Names]]:
    """Names that are replaced and by which, an entry a line of the table."""
    found = []
    for line in TABLE.strip().splitlines():
        sign = "=" if " = " in line else ">"
        everyday, _, others = line.partition(f" {sign} ")
        names = (everyday, *others.split(", "))
        found.append((names if sign == "=" else names[:1], names))
    return found


def phrases() -> tuple[Phrase, ...]:
    """Every name with its others, those of most words first, then in alphabetical order of their stems."""
    others: dict[tuple[str, ...], dict[str, None]] = {}
    for typed, names in entries():
        for name in typed:
            key = tuple(dict.fromkeys(stems(name)))
            others.setdefault(key, {}).update(dict.fromkeys(o for o in names if stems(o) != stems(name)))
    return tuple(
        Phrase(stems=key, others=tuple(found))
        for key, found in sorted(others.items(), key=lambda item: (-len(item[0]), item[0]))
    )


def wordings(name: str) -> list[list[str]]:
    """Folded words of a name as it stands and in the plural, up to its first link word (`aires d’accueil`)."""
    printed = name.split()
    head = len(list(takewhile(lambda word: stems(word) and "’" not in word, printed)))
    plural = [word if word[-1] in "sxz" else f"{word}s" for word in printed[:head]]
    found = [words(name), words(" ".join([*plural, *printed[head:]]))]
    return found if found[0] != found[1] else found[:1]


def forms(name: str) -> list[str]:
    """The stem of a name of one word, else its wordings: what is searched for it."""
    found = wordings(name)
    return stems(name) if len(found[0]) == 1 else [" ".join(wording) for wording in found]


NAMES = phrases()
"""Every name of the table."""
