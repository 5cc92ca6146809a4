"""Is a run of capitalised words the name of a natural person? Told by its words alone."""

from __future__ import annotations

from functools import lru_cache

from indexer.french import fold, number_words
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.patterns.personal.persons import COMMON, ORGANISATIONS, PHRASE

SURE, LIKELY, POSSIBLE, NO = 3, 2, 1, 0
"""With a civility; with a first name or « NOM Prénom »; two words that are no others; anything else."""
_LINKS = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "d",
        "l",
        "van",
        "von",
        "den",
        "el",
        "al",
        "ben",
        "da",
        "dos",
        "di",
        "et",
        "nee",
        "ne",
        "ep",
        "epouse",
        "veuve",
        "vve",
        "dit",
        "dite",
    ]
)
SHORTEST = 3
"""Letters of an acronym that no surname is taken for."""


@lru_cache(maxsize=65536)
def strength(name: str) -> int:
    """How sure it is, from `NO` to `LIKELY`, that a run of capitalised words without civility names a person."""
    printed = [
        word
        for word in name.replace("’", "'").replace("'", " ").replace(".", " ").split()
        if fold(word) not in _LINKS
    ]
    words = [fold(word) for word in printed]
    parts = {part for word in words for part in (word, *word.split("-"))}
    if len(words) < 2 or max(map(len, words)) <= SHORTEST or _is_institution(words, parts):
        return NO
    if printed[0] in ("Le", "La", "Les", "Un", "Une") and not parts & FIRST_NAMES:
        return NO
    if parts & FIRST_NAMES or _is_surname_first(printed):
        return LIKELY
    return POSSIBLE


def _is_institution(words: list[str], parts: set[str]) -> bool:
    """A word of a legal person, a sum in words; a common word, unless all others are first names (« Rose PLACE »)."""
    others = {word for word in words if word not in COMMON}
    return (
        bool(parts & ORGANISATIONS)
        or number_words(" ".join(words)) is not None
        or (len(others) < len(words) and not (others and others <= FIRST_NAMES))
    )


def _is_surname_first(printed: list[str]) -> bool:
    """Words in capitals and one or two that are not: « NOËL Berthe », « Berthe NOËL »; an acronym is shorter."""
    upper = [word for word in printed if word.isupper()]
    others = [word for word in printed if not word.isupper()]
    return (
        bool(upper)
        and len(others) in (1, 2)
        and min(map(len, upper)) > SHORTEST
        and min(map(len, others)) > 2
    )


def is_surname(name: str) -> bool:
    """One word that may be a surname alone: in capitals, no word of acts or of legal persons."""
    words = [word for word in fold(name).replace("'", " ").split() if word not in _LINKS]
    return (
        bool(words) and len("".join(words)) >= 3 and not any(word in COMMON | ORGANISATIONS for word in words)
    )


def is_person(phrase: str) -> bool:
    """The whole phrase names a person, with a civility or a first name that is one."""
    match = PHRASE.fullmatch(phrase.strip())
    if not match:
        return False
    parts = {part for word in match["name"].split() for part in (fold(word), *fold(word).split("-"))}
    return bool(match["civility"] or match["kin"]) or bool(strength(match["name"]) and parts & FIRST_NAMES)
