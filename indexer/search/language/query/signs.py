"""A query cut into its signs and the words between them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from indexer.model import QueryError
from indexer.patterns import searching as patterns
from indexer.patterns.core import Match
from indexer.search.language.limits import DEEPEST, MOST_COSTLY, MOST_LEAVES


class Sign(StrEnum):
    """Kinds of pieces, in the order in which they are looked for."""

    QUOTED = "quoted"
    OPENING = "opening"
    CLOSING = "closing"
    FIELD = "field"
    MINUS = "minus"
    OR = "or"
    EXCEPT = "except"
    AND = "and"
    BEGINNING = "beginning"
    APPROXIMATE = "approximate"
    BLANK = "blank"
    WORD = "word"
    """Whatever stands between the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A sign or a word of a query."""

    sign: Sign
    text: str
    """Without its signs."""
    start: int
    end: int
    reach: int | None = None
    field: str | None = None
    """Name that stands before it, as typed."""


EXPRESSIONS = (
    (Sign.QUOTED, patterns.QUOTED),
    (Sign.OPENING, patterns.OPENING),
    (Sign.CLOSING, patterns.CLOSING),
    (Sign.FIELD, patterns.FIELD),
    (Sign.MINUS, patterns.MINUS),
    (Sign.OR, patterns.OR),
    (Sign.EXCEPT, patterns.EXCEPT),
    (Sign.AND, patterns.AND),
    (Sign.BEGINNING, patterns.BEGINNING),
    (Sign.APPROXIMATE, patterns.APPROXIMATE),
    (Sign.BLANK, patterns.BLANK),
)
LEAVES = frozenset((Sign.WORD, Sign.QUOTED, Sign.BEGINNING, Sign.APPROXIMATE))
COSTLY = frozenset((Sign.BEGINNING, Sign.APPROXIMATE))
"""Need more than the postings of their words."""
_PLAIN = str.maketrans("«»“”", '""""')


def composed(text: str) -> str:
    """The text in NFC, as the sources are, and its numbers without the spaces or dots between their thousands."""
    return patterns.GROUPED_DIGITS.regex.sub(_digits, unicodedata.normalize("NFC", text))


def _digits(number: Match) -> str:
    return "".join(filter(str.isdigit, number[0]))


def pieces(text: str) -> list[Piece]:
    """Pieces of a composed query without its blanks, each with the field named before it.

    Raises QueryError when they are too many or a parenthesis lacks its pair.
    """
    found = [piece for piece in _fielded(_cut(text.translate(_PLAIN))) if piece.sign is not Sign.BLANK]
    _check(found)
    return found


def _cut(text: str) -> Iterator[Piece]:
    """Signs, and words between them."""
    word = place = 0
    while place < len(text):
        found = _sign_at(text, place)
        if found is None:
            place += 1
            continue
        if word < place:
            yield Piece(sign=Sign.WORD, text=text[word:place], start=word, end=place)
        yield found
        word = place = found.end
    if word < place:
        yield Piece(sign=Sign.WORD, text=text[word:place], start=word, end=place)


def _sign_at(text: str, place: int) -> Piece | None:
    for sign, expression in EXPRESSIONS:
        match = expression.regex.match(text, place)
        if match and match[0]:
            named = match.groupdict()
            reach = int(named["reach"]) if named.get("reach") else None
            return Piece(
                sign=sign, text=named.get("text", match[0]), start=place, end=match.end(), reach=reach
            )
    return None


def _fielded(found: Iterator[Piece]) -> Iterator[Piece]:
    """Names of fields given to what follows them."""
    name: str | None = None
    for piece in found:
        if piece.sign is Sign.FIELD:
            name = piece.text
        else:
            yield replace(piece, field=name) if name else piece
            name = None


def _check(found: Sequence[Piece]) -> None:
    depth = 0
    for piece in found:
        depth += (piece.sign is Sign.OPENING) - (piece.sign is Sign.CLOSING)
        if depth < 0:
            raise QueryError("Une parenthèse est fermée sans être ouverte ; écrivez par exemple (a OU b) c.")
        if depth > DEEPEST:
            raise QueryError(f"Trop de parenthèses imbriquées ; {DEEPEST} au plus.")
    if depth:
        raise QueryError("Une parenthèse n’est pas fermée ; écrivez par exemple (a OU b) c.")
    if sum(piece.sign in LEAVES for piece in found) > MOST_LEAVES:
        raise QueryError(f"La recherche compte trop de mots ; {MOST_LEAVES} au plus.")
    if sum(piece.sign in COSTLY or bool(piece.reach) for piece in found) > MOST_COSTLY:
        raise QueryError(f"La recherche compte trop de « * » et de « ~ » ; {MOST_COSTLY} au plus.")
