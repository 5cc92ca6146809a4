"""Runs of signs of one class in bytes: where a value may be written in another way, found without trying each byte."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

_IN, _OUT = b"x", b"."
_HEX = bytes(_IN[0] if code in b"0123456789abcdefABCDEF :" else _OUT[0] for code in range(256))
_LEAST_HEX = 12
"""Signs of the shortest value in hexadecimal figures, the blanks and colons between them not counted."""
_HIGH = bytes(_IN[0] if code in b"\0\1\2 " else _OUT[0] for code in range(256))
"""Upper halves of the letters and signs of a French text in UTF-16."""
_LEAST_WIDE = 6
_SMALL, _TELLING = 1, 2
_BASE64 = bytes(
    _SMALL if code in b"abcdefghijklmnopqrstuvwxyz/_-"
    else _TELLING if code in b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+"
    else 0
    for code in range(256)
)  # fmt: skip
"""Signs of base64 and of its form for addresses; those that no French word has after its first letter tell it."""
_LEAST_BASE64 = 8
"""Signs of a word that is long enough to hold a value."""


def hexadecimal_runs(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of all runs of hexadecimal figures, blanks and colons that may hold a value."""
    marked = data.translate(_HEX)
    start = marked.find(_IN * _LEAST_HEX)
    while start >= 0:
        end = marked.find(_OUT, start)
        end = len(marked) if end < 0 else end
        yield start, end
        start = marked.find(_IN * _LEAST_HEX, end)


def may_be_wide(data: bytes) -> bool:
    """Whether every other byte of some in a row could be the upper half of a letter in UTF-16."""
    return any(_IN * _LEAST_WIDE in data[half::2].translate(_HIGH) for half in (0, 1))


def base64_words(data: bytes) -> list[bytes]:
    """Different words of signs of base64 in their order, without those that may be French: `convention`."""
    kinds = np.frombuffer(data.translate(_BASE64), np.uint8)
    inside = np.concatenate(([False], kinds > 0, [False]))
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    starts, ends = edges[::2], edges[1::2]
    long = ends - starts >= _LEAST_BASE64
    starts, ends = starts[long], ends[long]
    telling = np.flatnonzero(kinds == _TELLING)
    told = np.searchsorted(telling, ends) > np.searchsorted(telling, starts + 1)
    return list(
        dict.fromkeys(
            data[start:end] for start, end in zip(starts[told].tolist(), ends[told].tolist(), strict=True)
        )
    )
