"""Is a run of capitalised words the name of a natural person? Told by its words alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from indexer.french import flat, fold, number_words
from indexer.patterns.core import Match
from indexer.patterns.personal import people
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.patterns.personal.persons import AND_FIRST, COMMON, HEAD, ORGANISATIONS, PHRASE

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
_OF_ACTS = COMMON | ORGANISATIONS
_SAINTS = frozenset(["saint", "sainte", "st", "ste"])
WHOLE = 2
"""Words of a whole name, a first name and a surname."""
NEAR = 20
"""How far after a saint the rest of a town stands."""
SHORTEST = 3
"""Letters of an acronym that no surname is taken for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name in a text, without civility."""

    start: int
    end: int
    sure: int
    """As `strength` counts; `SURE` after a civility."""


def name_of(match: Match) -> Named:
    """A phrase of capitalised words as a name, without a word of acts before it or a title after it."""
    start, end = match.span("name")
    head = HEAD.match(match["name"])
    start += head.end() if head and _is_of_acts(head["word"]) else 0
    words = match.string[start:end].split()
    while len(words) > 1 and _is_no_part(words):
        end = start + match.string[start:end].rindex(words.pop())
    end = start + len(match.string[start:end].rstrip())
    end = _with_spouse(match.string, words, end)
    name = match.string[start:end]
    civil = bool(match["civility"] or match["kin"] or match["married"])
    if civil and not begins_with_title(name) and (strength(name) or is_surname(name)):
        return Named(start=start, end=end, sure=SURE)
    return Named(start=start, end=end, sure=NO if _is_town(match.string, start, end) else strength(name))


def _is_town(text: str, start: int, end: int) -> bool:
    """« Saint Hilaire » of « Saint Hilaire sous Aubrac », whose second word is a first name too."""
    return fold(text[start:end].split()[0]) in _SAINTS and bool(people.TOWN_GOES_ON.match(text[end : end + NEAR]))


def _with_spouse(text: str, words: list[str], end: int) -> int:
    """« PAGET Noël et Huguette »: one surname, two first names."""
    surname_first = words[0].isupper() and fold(words[-1]) in FIRST_NAMES and not words[-1].isupper()
    other = AND_FIRST.regex.match(text, end) if surname_first else None
    return other.end() if other and fold(other["first"]) in FIRST_NAMES else end


def _is_of_acts(word: str) -> bool:
    """« Droits », « PPS »."""
    return fold(word) in _OF_ACTS or (
        word.isupper() and len(word) <= SHORTEST and fold(word) not in FIRST_NAMES
    )


def begins_with_title(name: str) -> bool:
    """« Le Maire », « Présidente »; « Le Hir », « LE MEUR » are names."""
    first, *others = flat(name).split()
    if others and first in ("le", "la"):
        first = others[0]
    return bool(people.ONLY_TITLE.search(first.rstrip(".'")))


def _is_no_part(words: list[str]) -> bool:
    """The last word is a title, or a word of acts after a whole name: « Zélie HOCQUET CP »."""
    last = fold(words[-1])
    return bool(people.ONLY_TITLE.search(last) and not words[-1].isupper()) or (len(words) > WHOLE and last in COMMON)


@lru_cache(maxsize=65536)
def strength(name: str) -> int:
    """How sure it is, from `NO` to `LIKELY`, that a run of capitalised words without civility names a person."""
    printed = _printed(name)
    words = [fold(word) for word in printed]
    parts = {part for word in words for part in (word, *word.split("-"))}
    if len(words) < WHOLE or max(map(len, words)) <= SHORTEST or _is_institution(words, parts):
        return NO
    if printed[0] in ("Le", "La", "Les", "Un", "Une") and not parts & FIRST_NAMES:
        return NO
    if parts & FIRST_NAMES or has_surname_in_capitals(name):
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


def _printed(name: str) -> list[str]:
    """The words of a name without particles."""
    words = name.replace("’", "'").replace("'", " ").replace(".", " ").replace("/", " ").split()
    return [word for word in words if fold(word) not in _LINKS]


def has_surname_in_capitals(name: str) -> bool:
    """Words in capitals and one or two that are not: « NOËL Berthe », « Berthe NOËL »; an acronym is shorter."""
    printed = _printed(name)
    upper = [word for word in printed if word.isupper() and len(word) > 1]
    others = [word for word in printed if not word.isupper()]
    return (
        bool(upper)
        and len(others) in (1, 2)
        and min(map(len, upper)) > SHORTEST
        and min(map(len, others)) >= SHORTEST
    )


def is_surname(name: str) -> bool:
    """One word that may be a surname alone: in capitals, no word of acts or of legal persons."""
    words = [word for word in fold(name).replace("'", " ").split() if word not in _LINKS]
    return len("".join(words)) >= SHORTEST and _OF_ACTS.isdisjoint(words)


def is_person(phrase: str) -> bool:
    """The whole phrase names a person, with a civility or a first name that is one."""
    match = PHRASE.fullmatch(phrase.strip())
    if not match:
        return False
    parts = {part for word in match["name"].split() for part in (fold(word), *fold(word).split("-"))}
    return bool(match["civility"] or match["kin"]) or bool(strength(match["name"]) and parts & FIRST_NAMES)
