"""Terms of an index of Xapian: the letter of a field, then the term; numbers by each beginning of their digits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

LETTERS = {
    "text": "t", "here": "h", "word": "w", "titre": "i", "collectivite": "c", "instance": "b", "type": "k",
    "matiere": "m", "numero": "n", "article": "a", "cite": "r", "partie": "p", "elu": "e", "annee": "y", "date": "d",
    "fin": "f", "montant": "s", "source": "q", "address": "u",
}  # fmt: skip
LONGEST = 240
"""Bytes of a term; Xapian takes 245."""
DIGITS = {"annee": 4, "date": 7, "fin": 7, "montant": 12}
"""Hexadecimal digits of the values of a field."""
LEAST = {"montant": -(1 << 47)}
"""What the digits count from; a sum may be negative."""
_BASE = 16


def key(field: str, term: str) -> bytes:
    """The term of a field in UTF-8; one that is too long ends in its digest, after a whole letter."""
    whole = (LETTERS[field] + term).encode()
    if len(whole) <= LONGEST:
        return whole
    digest = hashlib.sha256(whole).hexdigest()
    return whole[: LONGEST - len(digest)].decode(errors="ignore").encode() + digest.encode()


def number_keys(field: str, value: int) -> list[bytes]:
    """A value as the terms that ranges are covered by: its digits, and each of their beginnings."""
    digits = _digits(value - LEAST.get(field, 0), DIGITS[field])
    return [key(field, digits[:size]) for size in range(1, len(digits) + 1)]


def covering(field: str, low: int | None, high: int | None) -> list[bytes]:
    """The fewest terms that the values of a range have, and no other; both bounds belong to it."""
    size, least = DIGITS[field], LEAST.get(field, 0)
    last = _BASE**size - 1
    first_value = 0 if low is None else max(0, low - least)
    last_value = last if high is None else min(last, high - least)
    return [key(field, digits) for digits in _covering(first_value, last_value, size)]


def _covering(low: int, high: int, size: int) -> Iterator[str]:
    """Numbers at both ends that fill no number of one digit less, then what is between, of one digit less."""
    while low <= high and size > 1:
        while low <= high and low % _BASE:
            yield _digits(low, size)
            low += 1
        while low <= high and high % _BASE != _BASE - 1:
            yield _digits(high, size)
            high -= 1
        low, high, size = -(-low // _BASE), (high + 1) // _BASE - 1, size - 1
    for number in range(low, high + 1):
        yield _digits(number, size)


def _digits(number: int, size: int) -> str:
    return f"{number:0{size}x}"
