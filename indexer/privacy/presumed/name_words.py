"""What the words of a run may be in a name, by the lists of names in use; the runs of them that may name a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.ordinary_words import HONORIFICS, ORDINARY
from indexer.patterns.personal.persons import COMMON, ORGANISATIONS
from indexer.patterns.presumed import candidates
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, GIVEN_WORDS, SURNAME_WORDS, SURNAMES

ACRONYM = 4
"""Letters in capitals up to which an unknown word is taken for an acronym."""
SHORTEST = 3
"""Letters of the shortest first name that needs no surname from the list."""
PAIR = 2
"""A surname and one word that no list holds."""
WITH_INITIALS = 3
"""Words of the longest name that has initials."""
ROW = 120
"""Characters of a row within which a sign parts its first cell from the next."""
LONGEST = 2
"""Parts between hyphens of the longest name: « rue Paul-Émile-Victor » has three."""
GIVENS = GIVEN | GIVEN_WORDS | GIVEN_RARE
BREAKS = (COMMON | ORDINARY | HONORIFICS) - GIVEN
"""Words that a name does not go across."""
PARTICLES = frozenset(("de", "du", "la", "le", "van", "von", "der", "den", "el", "al", "ben", "da", "dos", "di"))
FOREIGN_PARTICLES = PARTICLES - frozenset(("de", "du", "la", "le"))


class Kind(Enum):
    """What a capitalised word may be in a name."""

    INITIALS = auto()
    GIVEN = auto()
    GIVEN_WORD = auto()
    """A first name that is a word or a place too."""
    SURNAME = auto()
    SURNAME_WORD = auto()
    """A surname that is a word of acts too."""
    CAPITALS = auto()
    """An unknown word in capitals, longer than an acronym."""
    UNKNOWN = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a text."""

    start: int
    end: int
    folded: str
    kind: Kind


Piece = Sequence[Word]
"""Words that may be one name."""
FAMILY = frozenset({Kind.SURNAME, Kind.CAPITALS})
FULL = FAMILY | {Kind.UNKNOWN}
UNLISTED = frozenset({Kind.CAPITALS, Kind.UNKNOWN})
ALONE = frozenset({Kind.GIVEN, Kind.SURNAME})
"""What one word with nothing beside it must be to name somebody."""


def key_of(piece: Piece) -> tuple[str, ...]:
    """Folded words in alphabetical order, hyphens parted."""
    return tuple(sorted(part for word in piece for part in word.folded.split("-")))


@lru_cache(maxsize=2)
def small_words(text: str) -> frozenset[str]:
    """Words that a text prints in small letters: with a capital they name nobody."""
    return frozenset(map(folded_word, {match.group() for match in candidates.SMALL_WORD.finditer(text)}))


def pieces(text: str, match: Match, small: frozenset[str]) -> Iterator[Piece]:
    """The names in a run of capitalised words: each goes up to the next word that names nobody.

    What stands behind the word of a legal person or of a street is its name; so is a whole run that is no title.
    """
    if match.group().isalpha() and kind_of_word(match.group()) not in ALONE:
        return
    words = [_word(part, small) for part in candidates.PART.regex.finditer(text, match.start(), match.end())]
    for line in _parted(text, words):
        yield from _pieces(text, line)


def _parted(text: str, words: Piece) -> Iterator[Piece]:
    """Words of each line; a first name or a particle at its end goes on with the next line, save in a row of cells."""
    first = 0
    for place, (word, following) in enumerate(pairwise(words), start=1):
        parted = text[word.end : following.start] == "\n"
        if parted and (word.kind is not Kind.GIVEN or _is_in_row(text, following.start)):
            yield words[first:place]
            first = place
    yield words[first:]


def _is_in_row(text: str, position: int) -> bool:
    """Whether tabs or bars part the words of the line that starts at a position."""
    line = text[position : position + ROW].partition("\n")[0]
    return "\t" in line or "|" in line


def _pieces(text: str, words: Piece) -> Iterator[Piece]:
    borne = [_bears(word) for word in words]
    if any(borne) and (borne[0] or not text[words[0].start : words[-1].end].isupper()):
        return
    piece: list[Word] = []
    bearer = False
    for word, bears in [*zip(words, borne, strict=True), (None, False)]:
        if word and piece and _is_particle(text, word, piece[-1]):
            continue
        if word and not bears and _goes_on(text, piece, word, last=word is words[-1]):
            piece.append(_with_particle(text, piece, word))
            continue
        if (found := _trimmed(piece)) and not bearer:
            yield found
        piece, bearer = [], bears


def _is_particle(text: str, word: Word, before: Word) -> bool:
    """« LA » among capitals or after initials; « Dos » of « Rui Dos Santos » anywhere, which no sentence has."""
    if before.kind is Kind.INITIALS and word.folded in PARTICLES:
        return True
    return word.folded in (PARTICLES if text[word.start : word.end].isupper() else FOREIGN_PARTICLES)


def _bears(word: Word) -> bool:
    return word.folded in candidates.BEARERS or any(part in ORGANISATIONS for part in _parts(word.folded))


def _parts(folded: str) -> list[str]:
    """Parts between hyphens, without an article; « floc'h » is one."""
    whole = folded[2:] if folded[1:2] == "'" else folded.replace("'", "")
    return whole.split("-")


def _with_particle(text: str, piece: Piece, word: Word) -> Word:
    """« GOFF » after « LE » is a surname, as « LE GOFF » is one."""
    return replace(word, kind=Kind.SURNAME) if _ends_surname(text, piece, word) else word


def _ends_surname(text: str, piece: Piece, word: Word) -> bool:
    between = fold(text[piece[-1].end : word.start]).split() if piece and word.folded not in BREAKS else []
    return bool(between) and between[-1] + word.folded in SURNAMES


def _goes_on(text: str, piece: Piece, word: Word, *, last: bool) -> bool:
    """An initial without a point ends a name, whose surname is in capitals; elsewhere it is « M » or part of a code."""
    if word.kind is Kind.INITIALS and text[word.start : word.end].isalpha():
        if not (piece and last):
            return False
        return piece[-1].kind is Kind.GIVEN or text[piece[-1].start : piece[-1].end].isupper()
    return word.kind is not Kind.NONE or _ends_surname(text, piece, word)


def _word(part: Match, small: frozenset[str]) -> Word:
    printed = part.group()
    return Word(start=part.start(), end=part.end(), folded=folded_word(printed), kind=kind_of_word(printed, small))


def kind_of_word(printed: str, small: frozenset[str] = frozenset()) -> Kind:
    """What a word that begins with a capital may be, where `small` are words that name nobody."""
    kind = _kind(printed)
    return Kind.NONE if kind in UNLISTED and folded_word(printed) in small else kind


@lru_cache(maxsize=65536)
def folded_word(printed: str) -> str:
    """`french.fold` of one word, kept."""
    return fold(printed)


@lru_cache(maxsize=65536)
def _kind(printed: str) -> Kind:
    if printed in ("M.", "MM."):
        return Kind.NONE
    if printed.endswith(".") or len(printed) == 1:
        return Kind.INITIALS
    folded = fold(printed)
    parts = _parts(folded)
    if len(parts) > LONGEST or (printed.isupper() and len(printed) <= SHORTEST and folded in GIVENS):
        return Kind.NONE
    if folded in PARTICLES:
        return Kind.GIVEN_WORD if folded in GIVENS else Kind.NONE
    if all(part in GIVENS for part in parts):
        return Kind.GIVEN_WORD if all(part in GIVEN_WORDS for part in parts) else Kind.GIVEN
    if parts[0] in GIVEN and printed[1].islower():
        return Kind.GIVEN_WORD
    if any(part in SURNAMES for part in parts):
        return Kind.SURNAME
    if folded in SURNAME_WORDS:
        return Kind.SURNAME_WORD
    return _unlisted(printed, folded, parts[0])


def _unlisted(printed: str, folded: str, first: str) -> Kind:
    """What a word that no list holds may be."""
    if folded in BREAKS or first in BREAKS or len(printed) < SHORTEST:
        return Kind.NONE
    if not printed.isupper():
        return Kind.UNKNOWN
    return Kind.CAPITALS if len(printed) > ACRONYM else Kind.NONE


def _trimmed(piece: Piece) -> Piece:
    """Without unknown words on the side where a whole name is left; nothing when no person is left."""
    unknown = [word.kind is Kind.UNKNOWN for word in piece]
    while piece and unknown[-len(piece)] and not unknown[-1] and _is_whole(piece[1:]):
        piece = piece[1:]
    while piece and piece[-1].kind is Kind.UNKNOWN and _is_whole(piece[:-1]):
        piece = piece[:-1]
    return piece if is_person(piece) else ()


def _is_whole(piece: Piece) -> bool:
    kinds = {word.kind for word in piece}
    return Kind.GIVEN in kinds and not kinds.isdisjoint(FAMILY)


def is_person(piece: Piece) -> bool:
    """A first name and anything, a surname and initials, or a first name alone."""
    kinds = [word.kind for word in piece]
    family = not FAMILY.isdisjoint(kinds)
    given = any(word.kind is Kind.GIVEN and (family or len(word.folded) >= SHORTEST) for word in piece)
    if Kind.INITIALS in kinds:
        named = given or not FULL.isdisjoint(kinds)
        return named and 1 < len(piece) <= WITH_INITIALS and kinds[1:-1] != [Kind.INITIALS]
    if len(piece) == 1:
        return given or kinds[0] is Kind.SURNAME
    two = len(piece) == PAIR and Kind.SURNAME in kinds and set(kinds) <= {Kind.UNKNOWN, Kind.SURNAME}
    return given or Kind.GIVEN_WORD in kinds or two
