"""Reading order of a page: rows from top to bottom, columns one after the other, rows of a table with their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from indexer.patterns import files
from indexer.sources.readers.pdf_pages.printed import (
    Fragment,
    PrintedLine,
    Word,
    around,
    make_fragment,
    make_line,
)

WIDE = 1.2
"""Heights of a letter from which a gap may part columns, when it goes through several rows."""
HUGE = 3.0
"""Heights of a letter from which a gap parts columns by itself."""
TOUCHING = 0.12
"""Heights of a letter below which two fragments are one word."""
CLOSE = 0.6
"""Heights of a letter below which two fragments are words of one sentence."""
GUTTER = 6.0
"""Narrowest gap, in points, that goes through all rows of columns."""
ROWS = 3
"""Rows on both sides of a gap that make columns; two are enough around a huge one."""
SPACING = 2.6
"""Heights of a letter between rows beyond which columns end."""
ALIGNED = 4.0
"""Points by which beginnings of lines of a column may differ."""
PROSE = 24
"""Characters of a line of a column of prose, on average."""

Row = tuple[Fragment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Rows `start` to `end` (not included) that a gap from `left` to `right` goes through."""

    start: int
    end: int
    left: float
    right: float


def fragments_of(words: Sequence[Word]) -> list[Fragment]:
    """Words as the file orders them, cut where a gap, a step back or a step down parts them."""
    cuts = [n for n, (before, word) in enumerate(pairwise(words), 1) if not _goes_on(before, word)]
    return [make_fragment(words[a:b]) for a, b in pairwise([0, *cuts, len(words)])] if words else []


def _goes_on(before: Word, word: Word) -> bool:
    if before.run != word.run:
        return False
    a, b = before.box, word.box
    height = max(a[3] - a[1], b[3] - b[1])
    return -height < b[0] - a[2] < WIDE * height and abs(a[1] + a[3] - b[1] - b[3]) < 1.2 * height


def rows_of(fragments: Sequence[Fragment]) -> list[Row]:
    """Fragments on one level, from left to right; rows from top to bottom."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (f.box[1] + f.box[3], f.box[0])):
        if rows and _level(rows[-1][0], fragment):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [_row(row) for row in rows]


def _row(fragments: list[Fragment]) -> Row:
    """Fragments from left to right; what nearly touches is one: a note's number, words of another run."""
    if len(fragments) == 1:
        return tuple(fragments)
    row: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda f: f.box[0]):
        gap = fragment.box[0] - row[-1].box[2] if row else 0.0
        if row and gap < CLOSE * min(row[-1].height, fragment.height):
            row[-1] = _joined(row[-1], fragment, touching=gap < TOUCHING * fragment.height)
        else:
            row.append(fragment)
    return tuple(row)


def _joined(before: Fragment, after: Fragment, *, touching: bool) -> Fragment:
    if not touching:
        return make_fragment((*before.words, *after.words))
    last, first = before.words[-1], after.words[0]
    glued = last._replace(text=last.text + first.text, box=around((last.box, first.box)))
    return make_fragment((*before.words[:-1], glued, *after.words[1:]))


def _level(first: Fragment, fragment: Fragment) -> bool:
    shared = min(first.box[3], fragment.box[3]) - max(first.box[1], fragment.box[1])
    return shared > 0.5 * min(first.height, fragment.height)


def lines_of(fragments: Sequence[Fragment]) -> list[PrintedLine]:
    """Lines of a page, or of a part of it, in the order in which a person reads them."""
    return list(_read(rows_of(fragments)))


def _read(rows: Sequence[Row]) -> Iterator[PrintedLine]:
    position = 0
    while position < len(rows):
        run = _run(rows, position)
        if run is None:
            yield make_line(rows[position], "   " if _apart(rows[position]) else " ")
            position += 1
            continue
        yield from _parted(rows[run.start : run.end], run)
        position = run.end


def _apart(row: Row) -> bool:
    pairs = [] if files.MARK.fullmatch(row[0].text) and len(row) == 2 else pairwise(row)
    return any(_gap(a, b) >= HUGE * min(a.height, b.height) for a, b in pairs)


def _run(rows: Sequence[Row], start: int) -> _Run | None:
    """The longest run of columns that starts at a row; None when its gaps end with it."""
    found = [_extend(rows, start, a, b) for a, b in pairwise(rows[start]) if _gap(a, b) >= GUTTER]
    return max(filter(None, found), key=lambda run: (run.end, run.right - run.left), default=None)


def _gap(a: Fragment, b: Fragment) -> float:
    return b.box[0] - a.box[2]


def _extend(rows: Sequence[Row], start: int, a: Fragment, b: Fragment) -> _Run | None:
    left, right = a.box[2], b.box[0]
    both = [start]
    narrowest = _gap(a, b) / min(a.height, b.height)
    end = start + 1
    while end < len(rows) and _near(rows[end - 1], rows[end]):
        before = [f for f in rows[end] if f.box[2] < (left + right) / 2]
        after = [f for f in rows[end] if f.box[0] > (left + right) / 2]
        if len(before) + len(after) < len(rows[end]):
            break
        low = max([left, *(f.box[2] for f in before)])
        high = min([right, *(f.box[0] for f in after)])
        if high - low < GUTTER or (not (before and after) and not _continues(rows[start], before or after)):
            break
        left, right = low, high
        if before and after:
            both.append(end)
            narrowest = min(narrowest, _gap(before[-1], after[0]) / min(before[-1].height, after[0].height))
        end += 1
    enough = len(both) >= (2 if narrowest >= HUGE else ROWS)
    return _Run(start=start, end=end, left=left, right=right) if enough else None


def _near(above: Row, below: Row) -> bool:
    height = max(fragment.height for fragment in above)
    return min(f.box[1] for f in below) - min(f.box[1] for f in above) < SPACING * height


def _continues(first: Row, side: Sequence[Fragment]) -> bool:
    """Whether a row on one side begins where a column begins."""
    return any(abs(side[0].box[0] - fragment.box[0]) < ALIGNED for fragment in first)


def _parted(rows: Sequence[Row], run: _Run) -> Iterator[PrintedLine]:
    middle = (run.left + run.right) / 2
    left = [tuple(f for f in row if f.box[2] < middle) for row in rows]
    right = [tuple(f for f in row if f.box[0] > middle) for row in rows]
    if _are_columns(left, right):
        yield from _read([row for row in left if row])
        yield from _read([row for row in right if row])
        return
    gap = " " if _is_hanging(left, right) else "\t"
    for row, before in zip(rows, left, strict=True):
        line = make_line(row, gap)
        yield line if len(row) > 1 or gap == " " else _one_cell(line, first=bool(before))


def _is_hanging(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the left side only holds bullets, numbers or « Vu » before paragraphs that hang from them."""
    marks = [row[0].text for row in left if row]
    texts = [row[0].text for row in right if row]
    return (
        all(len(row) == 1 for row in (*left, *right) if row)
        and _share(marks, files.MARK.fullmatch) == 1
        and _share(texts, files.MOSTLY_FIGURES.search) == 0
    )


def _one_cell(line: PrintedLine, *, first: bool) -> PrintedLine:
    text = f"{line.text}\t" if first else f"\t{line.text}"
    return PrintedLine(text=text, box=line.box, size=line.size, bold=line.bold)


def _are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Prose or persons on both sides, or a label above each side; anything else is a table."""
    sides = [[" ".join(f.text for f in row) for row in side if row] for side in (left, right)]
    if any(_share(side, files.MOSTLY_FIGURES.search) >= 0.4 for side in sides):
        return False
    if all(_share(side, files.HONORIFIC.search) >= 0.5 for side in sides):
        return True
    if all(side[0].rstrip().endswith(":") for side in sides):
        return True
    if _share(sides[0], lambda text: text.rstrip().endswith(":")) >= 0.5:
        return False
    return all(sum(map(len, side)) / len(side) >= PROSE for side in sides)


def _share(side: Sequence[str], test: Callable[[str], object]) -> float:
    return sum(1 for text in side if test(text)) / len(side)
