"""A text on one line gets line ends where its parts open; then it is read like any other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.patterns import flattened
from indexer.segmenting.lines import Line, part
from indexer.segmenting.plain.calm import calm

LONG = 1000
"""A line of so many characters is no paragraph."""
FEW = 3
"""Of so few lines"""
SHORT = 250
"""this is long."""
SHARE = 0.8
"""Share of a text on such lines from which its line ends are lost."""
TITLE_WORDS = 3
"""So many words in capitals in a row are a title"""
TITLE_LENGTH = 18
"""if they have so many letters."""


def is_flattened(lines: Sequence[Line]) -> bool:
    """Whether a text lost its line ends."""
    lengths = [len(line.text) for line in lines if not line.blank]
    long = LONG if len(lengths) > FEW else SHORT
    return sum(length for length in lengths if length >= long) > SHARE * sum(lengths)


def parts(line: Line) -> list[Line]:
    """The pieces of such a line."""
    text, printed = calm(line.text), line.text
    formulas = {m.start() for p in flattened.STARTS for m in p.finditer(text)}
    formulas |= {m.start() for p in flattened.NUMBERS for m in p.finditer(printed)}
    titles = _in_capitals(text) if text == printed else set()
    cuts = sorted(formulas | _counting_up(text) | titles | {0, len(text)})
    pieces = (part(line, a, b) for a, b in pairwise(cuts))
    return [piece for piece in pieces if not piece.blank] or [line]


def _counting_up(text: str) -> set[int]:
    """Positions of ranks that count up from one, at least to two; an agenda and its items each count anew."""
    found: set[int] = set()
    first, last = 0, 0
    for match in flattened.RANKED.finditer(text):
        rank = int(match["rank"])
        if rank == 1:
            first, last = match.start(), 1
        elif rank == last + 1:
            found |= {first, match.start()}
            last = rank
    return found


def _in_capitals(text: str) -> set[int]:
    """Where titles in capitals start, unless their number stands before, and where they end."""
    found: set[int] = set()
    run: list[tuple[int, str]] = []
    above = ""
    for token in flattened.TOKEN.finditer(text):
        if token[0].upper() == token[0]:
            run.append((token.start(), token[0]))
            continue
        if _is_title(run):
            found |= {token.start()} if _numbered(run, above) else {run[0][0], token.start()}
        run, above = [], token[0]
    return found


def _numbered(run: Sequence[tuple[int, str]], above: str) -> bool:
    """Whether a number stands before a title; where a line starts there is for other rules to say."""
    return above[-1:].isdigit() or not any(map(str.isalpha, run[0][1]))


def _is_title(run: Sequence[tuple[int, str]]) -> bool:
    words = [token for _, token in run if sum(map(str.isalpha, token)) > 1]
    return len(words) >= TITLE_WORDS and sum(map(len, words)) >= TITLE_LENGTH
