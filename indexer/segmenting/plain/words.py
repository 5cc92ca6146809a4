"""Words divided at the end of a line: made whole on the line where they start.

A hyphen of the line's end goes, one of the word's own stays: `munici-` / `palisation` gives `municipalisation`,
`procès-` / `verbal` and `Saint-` / `Aubert` keep theirs. What the text prints whole elsewhere decides first, then
whether the second half starts with a capital, then the words that French joins by a hyphen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.french import flat
from indexer.patterns.structure.plain import (
    ADDRESS,
    COMPOUND_ENDS,
    COMPOUND_STARTS,
    FIRST_HALF,
    NEVER_SECOND,
    SECOND_HALF,
    SOFT_HYPHENS,
    WORDS,
)
from indexer.segmenting.lines import Line

LONGEST = 40
"""No half of a word is longer, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Flat words of a text, with how often they stand there; compounds count as a whole too."""

    times: Counter[str]

    def known(self, word: str) -> bool:
        """Whether the text prints the word."""
        return flat(word) in self.times

    def only_here(self, word: str) -> bool:
        """Whether the text prints the word once."""
        return self.times[flat(word)] == 1


def make_lexicon(lines: Sequence[Line]) -> Lexicon:
    """The words of printed lines."""
    tokens = Counter(" ".join([line.flat for line in lines]).split())
    times = Counter({token: times for token, times in tokens.items() if token.isalpha()})
    for token in tokens.keys() - times.keys():
        for word in WORDS.regex.findall(token):
            times[word] += tokens[token]
    return Lexicon(times=times)


def make_whole(end: str, start: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The end of a line and the start of the next with the word cut between them on the first; None if none was."""
    token, _, rest = start.partition(" ")
    halves = _halves(end, token)
    if halves is None:
        return None
    head, mark, tail = halves
    if not mark and not _unmarked(head, tail, lexicon):
        return None
    own = _in_address(end, token) or _own(head, tail, mark, lexicon)
    return end[: len(end) - len(mark)] + (mark if own else "") + token, rest


def _halves(end: str, token: str) -> tuple[str, str, str] | None:
    """The halves of a word that a line's end cuts before the first token of the next line, with the mark between."""
    second = SECOND_HALF.match(token[:LONGEST])
    if second is None or second["word"] in NEVER_SECOND:
        return None
    first = FIRST_HALF.search(end[-LONGEST:].rpartition(" ")[2])
    return (first["word"], first["mark"], second["word"]) if first else None


def _in_address(end: str, token: str) -> bool:
    """Whether what is cut is the address of a site or a mailbox, in which a hyphen counts."""
    return bool(ADDRESS.search(end[-LONGEST:].rpartition(" ")[2]) or ADDRESS.search(token))


def _unmarked(head: str, tail: str, lexicon: Lexicon) -> bool:
    """Whether two halves without a hyphen are one word: the text has it whole, and neither half a second time."""
    return (
        tail[0].islower()
        and lexicon.known(head + tail)
        and lexicon.only_here(head)
        and lexicon.only_here(tail)
    )


def _own(head: str, tail: str, mark: str, lexicon: Lexicon) -> bool:
    """Whether the hyphen is the word's own."""
    if mark in SOFT_HYPHENS or lexicon.known(head + tail):
        return False
    return (
        tail[0].isupper()
        or lexicon.known(f"{head}-{tail}")
        or flat(head) in COMPOUND_STARTS
        or flat(tail) in COMPOUND_ENDS
    )
