"""Text in capitals as it would be printed otherwise: case tells names from words, and there it says nothing."""

from __future__ import annotations

from collections.abc import Set
from itertools import accumulate

from indexer.french import flat
from indexer.patterns.case import LETTERS, OPENS_SENTENCE, SMALL, WORD
from indexer.patterns.core import Match
from indexer.patterns.ordinary_words import HONORIFICS, ORDINARY
from indexer.patterns.personal.first_names import FIRST_NAMES

SHARE = 0.05
"""Share of small letters below which a text is in capitals."""
TELLING = 200
"""Fewer letters say nothing: a title is in capitals in any text."""
PARTICLE = 3
"""Letters of the longest word that is lowered after a first name: « de », « et », « est »."""
BEFORE = 4
"""Characters before a word in which a sentence opens."""


def calm(text: str, words: Set[str] = ORDINARY) -> str:
    """The text, character for character; in one printed in capitals `words` lose them, first names keep their first.

    `M. JEAN ROUVEL, MAIRE, DONNE POUVOIR` gives `M. Jean ROUVEL, maire, donne pouvoir`.
    """
    return lowered(text, words) if shouts(text) else text


def shouts(text: str) -> bool:
    """Whether a text has no small letters to speak of."""
    small = accumulate(len(run[0]) for run in SMALL.finditer(text))
    if any(count >= SHARE * len(text) for count in small):
        return False
    letters = sum(len(run[0]) for run in LETTERS.finditer(text))
    return letters >= TELLING and sum(len(run[0]) for run in SMALL.finditer(text)) < SHARE * letters


def lowered(text: str, words: Set[str] = ORDINARY) -> str:
    """The text as `calm` gives it, however short: a line in capitals is known to be one."""
    plain = flat(text)
    pieces: list[str] = []
    position = named = 0
    for match in WORD.finditer(plain):
        start, end = match.span()
        named_before = named > 0 and not plain[named:start].strip()
        named = end if _first_name(match[0]) and not named_before else 0
        word = _first(text[start:end]) if named else _plain(text, match, words, after_first_name=named_before)
        pieces += [text[position:start], word]
        position = end
    return "".join([*pieces, text[position:]])


def _first_name(word: str) -> bool:
    return all(part in FIRST_NAMES for part in word.split("-"))


def _first(word: str) -> str:
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def _plain(text: str, match: Match, words: Set[str], *, after_first_name: bool) -> str:
    """One of the words in small letters, with a capital where it opens a sentence; any other as it is."""
    word = text[slice(*match.span())]
    if match[0] in HONORIFICS:
        return word[:1] + word[1:].lower()
    if match[0] not in words or (after_first_name and len(word) > PARTICLE):
        return word
    before = text[max(match.start() - BEFORE, 0) : match.start()].rpartition("\n")[2]
    return word[:1] + word[1:].lower() if OPENS_SENTENCE.search(before) else word.lower()
