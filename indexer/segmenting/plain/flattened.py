"""A text on one line gets line ends where its parts open; then it is read like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import chain, pairwise

from indexer.patterns.core import Match, Pattern
from indexer.patterns.one_line import calls, counted, flattened
from indexer.patterns.structure.layout import NUMBERS
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.items.ranks import dotted_rank, roman_rank, successors, whole_rank
from indexer.segmenting.items.series import Rank, shape
from indexer.segmenting.lines import Line, part
from indexer.segmenting.plain.calm import calm
from indexer.segmenting.plain.capitals import called, titles_in_capitals
from indexer.segmenting.plain.own_lines import own_lines
from indexer.sequences import grouped

LONG = 1000
"""A line of so many characters is no paragraph."""
FEW = 3
"""Of so few lines"""
SHORT = 250
"""this is long."""
SHARE = 0.8
"""Share of a text on such lines from which its line ends are lost."""
TITLE_REACH = 60
"""Characters from a rank to a number in the same title."""
ABOVE = 40
"""Characters above a code in which its initials stand."""
FIGURES = 5
"""Characters of a code, of which no rank has so many."""
SEVERAL = 2
"""Initials stand above so many codes at least."""
DEEPEST = 2
"""Counts that go on around another."""
COUNTED: tuple[tuple[Pattern, Callable[[str], Rank]], ...] = (
    (counted.RANKED, whole_rank),
    (counted.BARE_RANK, whole_rank),
    (counted.SIGNED_RANK, whole_rank),
    (counted.ORDINAL, whole_rank),
    (counted.DOTTED, dotted_rank),
    (counted.ROMAN, roman_rank),
)
"""What counts up, and how it is read."""


def is_flattened(lines: Sequence[Line]) -> bool:
    """Whether a text lost its line ends."""
    lengths = [len(line.text) for line in lines if not line.blank]
    long = LONG if len(lengths) > FEW else SHORT
    return sum(length for length in lengths if length >= long) > SHARE * sum(lengths)


def parts(line: Line) -> list[Line]:
    """The pieces of such a line."""
    cuts = sorted({0, len(line.text)} | _cuts(line))
    pieces = (part(line, a, b) for a, b in pairwise(cuts))
    return [piece for piece in pieces if not piece.blank] or [line]


def _cuts(line: Line) -> set[int]:
    """Positions at which the parts of a text open."""
    text, plain = calm(line.text), line.flat
    formulas = _formulas(line, text)
    ranks = _counting_up(plain, text)
    titles = titles_in_capitals(text, plain, formulas) if text == line.text else set()
    coded = _uncalled(plain, _coded(plain, text), calls.NUMBER_CALLS)
    codes = {code for code in coded if not _in_title(plain, ranks, code)}
    others = (titles, ranks, codes, _ended(plain), _above_formulas(plain, formulas), _sentences(plain, text))
    return _with_initials(formulas.union(*others, own_lines(line.text)), line.text)


def _formulas(line: Line, text: str) -> set[int]:
    """Positions of words that open a part wherever they stand, and of numbers that do."""
    opened = _starts(flattened.STARTS, text) | _starts(flattened.NUMBERS, line.text)
    return _uncalled(line.flat, opened, calls.LINKS)


def _starts(patterns: Iterable[Pattern], text: str) -> set[int]:
    """Where some patterns match."""
    return {match.start() for pattern in patterns for match in pattern.finditer(text)}


def _uncalled(plain: str, positions: Iterable[int], words: Pattern = calls.CALLS) -> set[int]:
    """The positions at which a line may start: the word above calls for nothing."""
    return {position for position in positions if not called(plain, position, words)}


def _counting_up(plain: str, text: str) -> set[int]:
    """Positions of ranks that count up from the first, to the second at least; an agenda and its items count anew."""
    found = (_counted(text, pattern, read) for pattern, read in COUNTED)
    return _uncalled(plain, chain.from_iterable(found), calls.RANK_CALLS)


def _counted(text: str, pattern: Pattern, read: Callable[[str], Rank]) -> Iterator[int]:
    """Of counts within counts the innermost goes on first: an item may hold a list, or what looks like a rank."""
    counts: list[tuple[int, Rank]] = []
    for match in pattern.finditer(text):
        rank = read(match["rank"])
        depth = next((n for n, (_, last) in reversed([*enumerate(counts)]) if rank in successors(last, 1)), None)
        if depth is not None:
            first = counts[depth][0]
            yield from (first, match.start())
            counts[depth:] = [(first, rank)]
        elif rank[-1:] == (1,):
            counts = [*counts[-DEEPEST:], (match.start(), rank)]


def _coded(plain: str, text: str) -> set[int]:
    """Positions of codes before a title: with a sign between, or of a shape of which there are several."""
    codes = (match for match in flattened.CODED.finditer(plain) if not text[match.end() - 1].islower())
    shapes = grouped(codes, lambda match: shape(match["number"]))
    return {start for same in shapes.values() for start in _sure(same, plain)}


def _sure(codes: Sequence[Match], plain: str) -> set[int]:
    """Codes of one shape that count up; others too where a sign parts them from a title, or says what they are."""
    places = {_place(code) for code in codes}
    several = _several(codes)
    counting = {code.start() for code in codes if _counts(code, places)}
    signed = {code.start() for code in codes if code["sep"] or (several and code["sign"])}
    return _uncalled(plain, counting, calls.CODE_CALLS) | _uncalled(plain, signed - counting)


def _counts(code: Match, places: Set[tuple[str, int]]) -> bool:
    """Whether the code before or the code after one stands in the text too."""
    series, rank = _place(code)
    return not places.isdisjoint({(series, rank - 1), (series, rank + 1)})


def _ended(plain: str) -> set[int]:
    """Positions behind the codes that titles end with, where several of one shape do."""
    shapes = grouped(flattened.ENDED.finditer(plain), lambda match: shape(match["number"]))
    several = (same for same in shapes.values() if _several(same))
    return {match.end() for match in chain.from_iterable(several)}


def _several(codes: Sequence[Match]) -> bool:
    """Whether codes are not one that is printed again."""
    return len({code["number"] for code in codes}) > 1


def _with_initials(cuts: Set[int], text: str) -> set[int]:
    """The positions, those of codes before the initials that stand above several of them and nowhere else."""
    above = {cut: flattened.INITIALS.search(text[max(cut - ABOVE, 0) : cut + FIGURES]) for cut in cuts}
    same = grouped(((cut, found) for cut, found in above.items() if found), lambda one: one[1]["letters"])
    sure = (pairs for letters, pairs in same.items() if SEVERAL <= len(pairs) == text.count(f" {letters} "))
    moved = {cut: cut - len(found["code"]) for pairs in sure for cut, found in pairs}
    return {moved.get(cut, cut) for cut in cuts}


def _in_title(plain: str, ranks: Set[int], code: int) -> bool:
    """Whether a title that a rank opens goes on with a code: « 5. DECISION MODIFICATIVE N° 6/2018 »."""
    near = [rank for rank in ranks if 0 < code - rank <= TITLE_REACH]
    return any(counted.RANK_AND_WORDS.match(plain[rank:code].rstrip()) for rank in near)


def _place(code: Match) -> tuple[str, int]:
    """What stands before the last figures of a code, and these figures."""
    *_, last = NUMBERS.finditer(code["number"])
    return NOT_WORD.regex.sub(" ", code["number"][: last.start()]), int(last[0])


def _above_formulas(plain: str, formulas: Set[int]) -> set[int]:
    """Positions of codes right above what opens a part: the number of the act, at the top of its page."""
    codes = flattened.LONE_CODE.finditer(plain)
    above = _uncalled(plain, (code.start() for code in codes if code.end() in formulas))
    return _uncalled(plain, above, calls.NUMBER_CALLS)


def _sentences(plain: str, text: str) -> set[int]:
    """Positions of sentences that start in the middle of one: a title stood above."""
    return _uncalled(plain, _starts([flattened.SENTENCE_OPENS], text))
