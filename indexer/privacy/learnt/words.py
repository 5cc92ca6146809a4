"""What a word tells by itself, whatever stands around it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from indexer.french import fold
from indexer.patterns.learnt.words import LONG_RUN
from indexer.patterns.personal.persons import ORGANISATIONS
from indexer.privacy.presumed.name_words import kind_of_word

CIVILITIES = frozenset({"m", "mr", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle"}) | frozenset(
    {"consorts", "famille", "epoux", "veuve"}
)
"""Folded words that say that a person follows."""
LONGEST_NUMBER = 12
"""Figures from which on a number is only long."""
SHORT_NUMBER = 2
"""Figures of a number that is told as it is: a door, a month; longer ones are told by their length."""
SMALL = 4
"""Letters of the shortest word in small letters that a sentence is remembered by."""


class Word(NamedTuple):
    """A word and what it tells."""

    folded: str
    own: tuple[str, ...]
    """Attributes of the word itself."""
    shape: str
    """`Xxx+` for « Jean », `99` for « 12 », the sign itself for a sign."""
    kind: str
    """What it may be in a name (`name_words.Kind`), or its shape in small letters."""
    is_told: bool
    """Whether words behind it are told that the sentence had it."""
    is_civility: bool
    is_body: bool
    """Whether it opens the name of a legal person."""


@lru_cache(maxsize=65536)
def word_of(printed: str) -> Word:
    """What a word tells."""
    if printed.isdigit():
        return _number(printed)
    folded = fold(printed) or printed
    if not printed[0].isalpha():
        return Word(printed, (f"w={printed}",), printed, printed, False, False, False)
    shape = _shape(printed)
    kind = kind_of_word(printed).name if printed[0].isupper() else shape
    own = (
        f"w={folded}",
        f"s={shape}",
        f"k={kind}",
        f"p={folded[:3]}",
        *(f"x{letters}={folded[-letters:]}" for letters in (3, 4, 5)),
    )
    is_told = printed[0].islower() and len(folded) >= SMALL
    return Word(folded, own, shape, kind, is_told, folded in CIVILITIES, folded in ORGANISATIONS)


def _number(printed: str) -> Word:
    shape = "9" * min(len(printed), LONGEST_NUMBER)
    told = printed if len(printed) <= SHORT_NUMBER else "#"
    return Word(printed, (f"w={told}", f"s={shape}"), shape, shape, False, False, False)


def _shape(printed: str) -> str:
    letters = "".join("X" if sign.isupper() else "x" if sign.islower() else sign for sign in printed)
    return LONG_RUN.sub(r"\g<sign>\g<sign>+", letters)
