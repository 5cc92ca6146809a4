"""The expressions of the query language in JavaScript's notation, so that they are written once."""

from __future__ import annotations

from indexer.patterns import dates, searching
from indexer.patterns.citations import codes
from indexer.patterns.core import Pattern

_BLANK = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `\\s` matches in Python."""
_ALIKE = (
    ("(?P<", "(?<"),
    (r"[^\W_]", r"[\p{L}\p{N}]"),
    (r"[^\W\d_]", r"[\p{L}\p{Nl}\p{No}]"),
    (r"\d", r"\p{Nd}"),
)
_NAMED = {name.lower(): value for name, value in vars(searching).items() if isinstance(value, Pattern)} | {
    "code_of_article": codes.CODE_OF_ARTICLE,
    "not_slug": dates.NOT_SLUG,
}


def expressions() -> dict[str, str]:
    """Source of each expression by its name, for the flag `u`."""
    return {name: translated(pattern) for name, pattern in _NAMED.items()}


def translated(pattern: Pattern) -> str:
    """`(?P<text>[^\\W_]+) \\s` in verbose notation gives `(?<text>[\\p{L}\\p{N}]+)[\\t-\\r…]`."""
    source = pattern.regex.pattern
    for python, javascript in _ALIKE:
        source = source.replace(python, javascript)
    return "".join(_pieces(source))


def _pieces(source: str) -> list[str]:
    pieces, in_class, place = [], False, 0
    while place < len(source):
        size = 2 if source[place] == "\\" else 1
        piece = source[place : place + size]
        if piece == r"\s":
            piece = _BLANK if in_class else f"[{_BLANK}]"
        elif piece == "." and not in_class:
            piece = r"[^\n]"
        elif piece.isspace() and not in_class:
            piece = ""
        elif piece in "[]":
            in_class = piece == "["
        pieces.append(piece)
        place += size
    return pieces
