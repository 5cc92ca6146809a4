"""Lines of an object: which go on with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.extraction.acts.titles import TITLE_WIDTH, object_ends
from indexer.patterns.facts import objects
from indexer.patterns.structure import heads, items, layout
from indexer.segmenting.lines import NEXT, Line


def following(lines: Sequence[Line], *, spaced: bool) -> Iterator[str]:
    """Lines that go on with the object of the first one: up to the number, a visa, a speaker, a sentence.

    In a head that is `spaced` a blank line parts nothing, unless a whole paragraph stands above it on one line.
    """
    for above, line in pairwise(lines):
        parting = not spaced or len(above.text) > TITLE_WIDTH
        if _ends(above, line) or (parting and _parted(above, line)) or _sentence(above, line):
            return
        yield line.text
        if line.text.endswith("."):
            return


def _sentence(above: Line, line: Line) -> bool:
    """Whether a sentence opens below a title that is over, which a change from capitals shows too."""
    if above.unfinished or layout.DASHED.search(above.text):
        return False
    told = above.text.isupper() and not line.text.isupper() and line.text.endswith(".")
    return told or layout.OPENS_SENTENCE.match(line.text) is not None


def _parted(above: Line, line: Line) -> bool:
    """Whether a blank line parts two lines and neither shows that the phrase goes on."""
    label = heads.OBJECT_LABEL.fullmatch(above.flat) or above.matched(heads.LONE_OBJECT)
    return line.rows_below(above) > 1 and not (line.starts_lower or above.unfinished or label)


def double_spaced(lines: Sequence[Line]) -> bool:
    """Whether blank lines stand between most printed lines, so that they part nothing."""
    apart = [below.row - above.row > 1 for above, below in pairwise(lines)]
    return sum(apart) * 2 > len(apart)


def unfinished(lines: Sequence[Line]) -> Iterator[str]:
    """Lines below the first that go on with the phrase above them."""
    for above, line in pairwise(lines):
        goes_on = above.unfinished or line.starts_lower or _both_in_capitals(above, line)
        if not _called(above, line) and (object_ends(line) or not goes_on):
            return
        yield line.text


def _ends(above: Line, line: Line) -> bool:
    """Whether something else than the object opens below a line of it."""
    return object_ends(line) and not _called(above, line)


def _called(above: Line, line: Line) -> bool:
    """Whether a line opens with a number that the one above calls for: « fixés par la / délibération n° 2021-32 »."""
    cited = above.hangs and line.matched(items.LONE_CODE)
    return bool(cited or objects.SIGN_LAST.search(above.flat))


def _both_in_capitals(above: Line, line: Line) -> bool:
    return above.text.isupper() and line.text.isupper() and line.rows_below(above) <= NEXT
