"""The one stream of words that both the Whoosh index and the browser index are made of.

A word is folded first (accents, case, ligatures, apostrophes), then loses its elision (`l'`, `qu'`…), then is
stemmed: in this order on both sides, so that a query typed without accents finds what one with accents finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from indexer import french
from indexer.patterns import searching as patterns

_COMMON = """
a ai ainsi au aux avec c ce ces cet cette d dans de des du elle elles en entre est et etre eux il ils j
je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas pour
qu que qui s sa se ses si son sont sous sur t ta te tes toi ton tu un une vos votre vous y
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Folded words too common to be searched alone; they count inside quotes."""


CLITICS = frozenset(("ce", "elle", "elles", "en", "il", "ils", "je", "nous", "on", "t", "tu", "vous", "y"))
"""Pronouns that a hyphen ties to the verb before them: `peut-on`, `a-t-il`."""
FOLDED_ENDINGS = (("ees", "e"), ("ee", "e"), ("us", "u"), ("ois", "oi"))
"""What Snowball misses in folded words: `adoptee`, `elus` and `lois` go with `adopte`, `elu` and `loi`."""
SHORTEST_INFLECTED = 4
"""Letters from which a word loses these endings; a longer stem loses a last `i` (`resili`, `resil`)."""


_one_at_a_time = Lock()
"""The stemmer works on a state of its own, which threads would share."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text."""

    word: str
    """Folded, without its elision, not stemmed."""
    start: int
    """Position of its first character in the text, after the elision."""
    end: int
    """Position after its last character."""

    @property
    def stem(self) -> str | None:
        """Stem that is searched; None for a stop word."""
        return stem_of(self.word)


@lru_cache(maxsize=65536)
def _bare(printed: str) -> tuple[str, int]:
    """Folded word without its elision, and the length of the elision."""
    folded = french.fold(printed)
    elision = patterns.ELISION.match(folded)
    skipped = elision.end() if elision else 0
    return "".join(character for character in folded[skipped:] if character.isalnum()), skipped


@lru_cache(maxsize=65536)
def stem_of(word: str) -> str | None:
    """Stem of a folded word; None for a stop word."""
    if word in STOP_WORDS:
        return None
    for ending, regular in FOLDED_ENDINGS:
        if word.endswith(ending) and len(word) >= SHORTEST_INFLECTED:
            word = word.removesuffix(ending) + regular
            break
    with _one_at_a_time:
        stem = french.stem(word)
    return stem[:-1] if stem.endswith("i") and len(stem) > SHORTEST_INFLECTED else stem


def tokens(text: str) -> Iterator[Token]:
    """Words of a text in order, with their positions."""
    for match in patterns.WORD.finditer(text):
        word, skipped = _bare(match[0])
        if word:
            yield Token(word, match.start() + skipped, match.end())


def words(text: str) -> list[str]:
    """Folded words in order, stop words included: the `exact` variant."""
    return [word for match in patterns.WORD.finditer(text) if (word := _bare(match[0])[0])]


def joined_words(text: str) -> list[str]:
    """Folded words of what has no space in it, without the pronouns after a verb: `peut-on` gives `peut`."""
    found = words(text)
    while len(found) > 1 and found[-1] in CLITICS:
        found.pop()
    return found


def stems(text: str) -> list[str]:
    """Stems in order, without stop words."""
    return [stem for word in words(text) if (stem := stem_of(word))]


def subject_terms(text: str) -> list[str]:
    """`8.2 Aide sociale` gives `8.2`, `aid`, `social`: a code stays whole, since 5.7 is not 7.5."""
    codes = [match[0] for match in patterns.SUBJECT_CODE.finditer(text)]
    return [*codes, *stems(patterns.SUBJECT_CODE.regex.sub(" ", text))]
