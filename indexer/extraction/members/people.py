"""Names of persons: the one named at a place, and all that a list holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from indexer.extraction.members.pieces import Piece, pieces_of
from indexer.extraction.stream import Stream
from indexer.french import fold, squeeze
from indexer.patterns.personal import names as spelled
from indexer.sequences import unique

KEPT = 4096
"""Lists whose names are remembered: those of a session are read for each of its acts."""
NAMED_BEFORE = 90
"""Characters in which who is elected is named before the verb."""
GAP = 3
"""Characters between that name and the verb: a comma, a line's end."""
REACH = 160
"""Characters in which a person is named, title and offices included."""


def person_at(stream: Stream, position: int) -> str | None:
    """The person named right at a position, after honorifics and offices; a name may go on with the next line."""
    text = stream.text[position : position + REACH]
    start, titled = _lead(text)
    first, _, below = text[start:].lstrip().partition("\n")
    whole = f"{first} {below.partition(chr(10))[0]}"
    name = _whole(whole) if _cut(first) or _goes_on(first, below) else _whole(first)
    alone = spelled.SURNAME_ALONE.match(first) if titled else None
    return name or (squeeze(alone["name"]) if alone else None)


def person_before(stream: Stream, position: int) -> str | None:
    """The last person named before a position, in the same sentence."""
    text = stream.text[max(position - NAMED_BEFORE, 0) : position]
    lines = chain(spelled.FULL_NAME.finditer(text), spelled.FULL_NAME.finditer(text, text.rfind("\n") + 1))
    whole = [(match.end(), match["name"]) for match in lines if match.end() >= len(text) - GAP][-1:]
    found = max([*whole, *_surnames_before(text)], default=None)
    return squeeze(found[1]) if found else None


def _surnames_before(text: str) -> Iterator[tuple[int, str]]:
    """Surnames after an honorific that a text ends with, and where they end."""
    for match in spelled.HONORIFIC.finditer(text):
        rest = text[match.end() :]
        alone = spelled.SURNAME_ALONE.match(rest)
        if alone and not spelled.FULL_NAME.match(rest) and len(rest) - alone.end() <= GAP:
            yield match.end() + alone.end(), alone["name"]


def _whole(text: str) -> str | None:
    match = spelled.FULL_NAME.match(text)
    return squeeze(match["name"]).rstrip(".") if match else None


def _cut(first: str) -> bool:
    """Whether a line ends inside a name: one capitalised word, or a title alone."""
    return spelled.MIXED_WORD.match(first.strip()) is not None or spelled.UNFINISHED.search(first.strip()) is not None


def _goes_on(first: str, below: str) -> bool:
    """Whether a name that ends a line goes on with the surnames that open the next, up to a sign."""
    name = spelled.FULL_NAME.regex.fullmatch(first.strip())
    return name is not None and spelled.SURNAMES_LAST.match(below) is not None


def _lead(text: str) -> tuple[int, bool]:
    """Where the name starts after honorifics, offices and signs, and whether an honorific stands before it."""
    position, titled = 0, False
    while True:
        rest = text[position:]
        skipped = len(rest) - len(rest.lstrip(" \n\t,:;«\"'’.*-–—_"))
        match = spelled.HONORIFIC.match(rest[skipped:]) or spelled.MANDATE.match(rest[skipped:])
        if match is None or not match.end():
            return position + skipped, titled
        titled = titled or match.re is spelled.HONORIFIC.regex
        position += skipped + match.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The persons of a list."""

    names: tuple[str, ...]
    """In printed order, each once."""
    whole: bool
    """Whether every piece that looks like a name gave one."""


def names_in(text: str, *, loose: bool = False) -> tuple[str, ...]:
    """Persons of a list, in order, up to where it becomes a sentence; `loose`: one word is a name.

    `M. Jean DUPONT, maire, Mme Zoé NOËL (arrivée à 19 h)` gives two names.
    """
    return read_names(text, loose=loose).names


@lru_cache(maxsize=KEPT)
def read_names(text: str, *, loose: bool = False) -> Named:
    """The same, and whether none was left unread."""
    pieces = list(pieces_of(text))
    surnames = loose or any(piece.several for piece in pieces)
    kept = _persons(pieces)
    named = [tuple(_names(piece, surnames=surnames)) for piece in kept]
    whole = all(names or not _like_name(piece) for names, piece in zip(named, kept, strict=True))
    return Named(names=unique(chain.from_iterable(named), fold), whole=whole)


def _persons(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Pieces without those alone on their line where most have a title: places, groups, heads of columns."""
    titled = sum(piece.titled for piece in pieces) * 2 >= len(pieces) > 1
    return [piece for piece in pieces if piece.titled or not piece.alone] if titled else pieces


def _like_name(piece: Piece) -> bool:
    mandate = spelled.MANDATE.match(piece.text)
    return piece.text[:1].isupper() and mandate is None and spelled.LIKE_NAME.search(piece.text) is not None


def _names(piece: Piece, *, surnames: bool) -> Iterator[str]:
    """The name of a piece; several where the signs between them are lost."""
    names, rest = [], piece.text
    while rest and (match := spelled.FULL_NAME.match(rest)):
        names.append(match["name"])
        rest = rest[match.end() :].lstrip()
    alone = None if names else _surname(piece, surnames=surnames)
    return map(squeeze, [*names, alone] if alone else names)


def _surname(piece: Piece, *, surnames: bool) -> str | None:
    """The surname that a piece is, or that stands after an honorific."""
    find = spelled.SURNAME_ALONE.match if piece.titled else spelled.SURNAME_ALONE.fullmatch
    alone = find(piece.text) if piece.titled or surnames else None
    return alone["name"] if alone else None
