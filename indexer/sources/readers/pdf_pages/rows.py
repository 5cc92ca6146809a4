"""Words of a page as fragments and rows: what stands side by side, and what is on one level."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.sequences import runs
from indexer.sources.readers.pdf_pages.printed import Fragment, Word, around, make_fragment

WIDE = 1.2
"""Heights of a letter from which a gap may part columns, when it goes through several rows."""
DOWN = 0.6
"""Heights of a letter by which the middles of two words of one line may differ: an exponent, a larger initial."""
TOUCHING = 0.12
"""Heights of a letter below which two fragments are one word."""
CLOSE = 0.6
"""Heights of a letter below which two fragments are words of one sentence."""
SPACING = 2.6
"""Heights of a letter between rows beyond which columns end."""
SHARED = 0.5
"""Part of the smaller height that two fragments on one level share."""

Row = tuple[Fragment, ...]


def fragments_of(words: Sequence[Word]) -> list[Fragment]:
    """Words as the file orders them, cut where a gap, a step back or a step down parts them."""
    return [make_fragment(run) for run in runs(words, lambda run, word: _goes_on(run[-1], word))]


def _goes_on(before: Word, word: Word) -> bool:
    a, b = before.box, word.box
    height = max(a[3] - a[1], b[3] - b[1])
    beside = -height < b[0] - a[2] < WIDE * height
    return beside and before.run == word.run and abs(a[1] + a[3] - b[1] - b[3]) < 2 * DOWN * height


def rows_of(fragments: Sequence[Fragment]) -> list[Row]:
    """Fragments on one level, from left to right; rows from top to bottom."""
    ordered = sorted(fragments, key=lambda f: (f.top + f.bottom, f.left))
    return [_row(row) for row in runs(ordered, lambda row, fragment: _level(row[0], fragment))]


def _level(first: Fragment, fragment: Fragment) -> bool:
    shared = min(first.bottom, fragment.bottom) - max(first.top, fragment.top)
    return shared > SHARED * min(first.height, fragment.height)


def _row(fragments: Sequence[Fragment]) -> Row:
    """Fragments from left to right; what nearly touches is one: a note's number, words of another run."""
    row: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda f: f.left):
        if row and row[-1].heights_to(fragment) < CLOSE:
            row[-1] = _joined(row[-1], fragment)
        else:
            row.append(fragment)
    return tuple(row)


def _joined(before: Fragment, after: Fragment) -> Fragment:
    """Two fragments as one; their words that touch are one word."""
    if before.gap_to(after) >= TOUCHING * after.height:
        return make_fragment((*before.words, *after.words))
    last, first = before.words[-1], after.words[0]
    glued = last._replace(text=last.text + first.text, box=around((last.box, first.box)))
    return make_fragment((*before.words[:-1], glued, *after.words[1:]))


def near(above: Row, below: Row) -> bool:
    """Whether a row stands so near below another that both may be of the same columns."""
    height = max(fragment.height for fragment in above)
    return min(f.top for f in below) - min(f.top for f in above) < SPACING * height
