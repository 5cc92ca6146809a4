"""A text on one line gets line ends where its parts open; then it is read like any other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from indexer.patterns.core import Match, Pattern
from indexer.patterns.structure import flattened
from indexer.patterns.structure.layout import NUMBERS
from indexer.segmenting.items.ranks import dotted_rank, roman_rank, successors, whole_rank
from indexer.segmenting.items.series import Rank, shape
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
ABOVE = 20
"""Characters in which the word above a cut is looked at."""
COUNTED: tuple[tuple[Pattern, Callable[[str], Rank]], ...] = (
    (flattened.RANKED, whole_rank),
    (flattened.ORDINAL, whole_rank),
    (flattened.DOTTED, dotted_rank),
    (flattened.ROMAN, roman_rank),
)
"""What counts up, and how it is read."""


def is_flattened(lines: Sequence[Line]) -> bool:
    """Whether a text lost its line ends."""
    lengths = [len(line.text) for line in lines if not line.blank]
    long = LONG if len(lengths) > FEW else SHORT
    return sum(length for length in lengths if length >= long) > SHARE * sum(lengths)


def parts(line: Line) -> list[Line]:
    """The pieces of such a line."""
    text, printed, plain = calm(line.text), line.text, line.flat
    opened = {m.start() for p in flattened.STARTS for m in p.finditer(text)}
    opened |= {m.start() for p in flattened.NUMBERS for m in p.finditer(printed)}
    formulas = {start for start in opened if not _called(plain, start, flattened.LINKS)}
    titles = _in_capitals(text) if text == printed else set()
    found = (formulas, titles, _counting_up(plain, text), _coded(plain, text), _sentences(plain, text))
    cuts = sorted({0, len(text)}.union(*found))
    pieces = (part(line, a, b) for a, b in pairwise(cuts))
    return [piece for piece in pieces if not piece.blank] or [line]


def _counting_up(plain: str, text: str) -> set[int]:
    """Positions of ranks that count up from the first, to the second at least; an agenda and its items count anew."""
    found = {cut for pattern, read in COUNTED for cut in _counted(text, pattern, read)}
    return {cut for cut in found if not _called(plain, cut, flattened.RANK_CALLS)}


def _counted(text: str, pattern: Pattern, read: Callable[[str], Rank]) -> Iterator[int]:
    first, last = 0, Rank()
    for match in pattern.finditer(text):
        rank = read(match["rank"])
        if last and rank in successors(last, 1):
            yield from (first, match.start())
            last = rank
        elif rank[-1:] == (1,):
            first, last = match.start(), rank


def _coded(plain: str, text: str) -> set[int]:
    """Positions of codes before a title: with a sign between, or of a shape of which there are several."""
    shapes: dict[str, list[Match]] = defaultdict(list)
    for match in flattened.CODED.finditer(plain):
        if not (text[match.end() - 1].islower() or _called(plain, match.start())):
            shapes[shape(match["number"])].append(match)
    codes = [code for same in shapes.values() for code in _sure(same)]
    return {code.start() for code in codes}


def _sure(codes: Sequence[Match]) -> list[Match]:
    """Codes of one shape that a sign parts from a title; where they differ, those of a sign and those that follow."""
    following = {code for pair in pairwise(codes) if _rank(pair[1]) == _rank(pair[0]) + 1 for code in pair}
    several = len({code["number"] for code in codes}) > 1
    return [code for code in codes if code["sep"] or (several and (code["sign"] or code in following))]


def _rank(code: Match) -> int:
    """The last figures of a code."""
    return int(NUMBERS.regex.findall(code["number"])[-1])


def _sentences(plain: str, text: str) -> set[int]:
    """Positions of sentences that start in the middle of one: a title stood above."""
    starts = (match.start() for match in flattened.SENTENCE_OPENS.finditer(text))
    return {start for start in starts if not _called(plain, start)}


def _called(plain: str, position: int, words: Pattern = flattened.CALLS) -> bool:
    """Whether the word above calls for what stands at a position."""
    return words.search(plain[max(position - ABOVE, 0) : position]) is not None


def _in_capitals(text: str) -> set[int]:
    """Where titles in capitals start, unless their number stands before, and where they end."""
    found: set[int] = set()
    run: list[tuple[int, str]] = []
    above = ""
    for token in flattened.TOKEN.finditer(text):
        if token[0].upper() == token[0] and not flattened.HONORIFIC.fullmatch(token[0]):
            run.append((token.start(), token[0]))
            continue
        if _is_title(run):
            found |= set() if _numbered(run, above) else {run[0][0]}
            found |= set() if flattened.DASH.fullmatch(run[-1][1]) else {token.start()}
        run, above = [], token[0]
    return found


def _numbered(run: Sequence[tuple[int, str]], above: str) -> bool:
    """Whether a number stands before a title; where a line starts there is for other rules to say."""
    return above[-1:].isdigit() or not any(map(str.isalpha, run[0][1]))


def _is_title(run: Sequence[tuple[int, str]]) -> bool:
    words = [token for _, token in run if sum(map(str.isalpha, token)) > 1]
    return len(words) >= TITLE_WORDS and sum(map(len, words)) >= TITLE_LENGTH
