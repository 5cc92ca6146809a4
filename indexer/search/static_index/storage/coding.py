"""How numbers are written: in as few bytes as they need."""

from __future__ import annotations

from collections.abc import Iterable

_MORE = 0x80


def add(number: int, to: bytearray) -> None:
    """Appends a number of 0 or more, seven bits a byte, lowest first; the high bit says that more follow."""
    while number >= _MORE:
        to.append(number & 0x7F | _MORE)
        number >>= 7
    to.append(number)


def varint(number: int) -> bytes:
    """`300` gives `ac 02`."""
    to = bytearray()
    add(number, to)
    return bytes(to)


def varints(numbers: Iterable[int]) -> bytes:
    """Numbers one after the other."""
    to = bytearray()
    for number in numbers:
        add(number, to)
    return bytes(to)
