"""The figures of a vote: every one that a text prints, and which belong to one result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from indexer.extraction.stream import Stream
from indexer.french import number_words
from indexer.model import Fact
from indexer.patterns.assemblies.ballots import (
    ADOPTED_BY,
    COLUMN_LABEL,
    COLUMNS,
    COUNTED,
    FIGURES,
    LABEL_BEFORE,
    LABELLED,
    ROW,
)
from indexer.patterns.core import Match, Pattern
from indexer.sequences import runs, unique

CHOICES = ("for", "against", "abstain")
OTHER = "other"
"""Group of a column that counts no votes."""
LABEL = 14
"""Characters in which a label stands before its figure."""
REACH = 700
"""Characters between two figures of one result: names may stand between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One choice and its count."""

    choice: str
    """`for`, `against`, `abstain`, `cast` or `took_part`."""
    value: int
    start: int
    """Position in the stream."""
    end: int


def last_result(stream: Stream) -> tuple[Figure, ...]:
    """Figures of the last result printed: that on the whole act. A choice that comes again opens another result."""
    results = list(runs(find_figures(stream), _is_of_result))
    whole = [result for result in results if any(figure.choice == "for" for figure in result)]
    return tuple((whole or results or [[]])[-1])


def _is_of_result(result: Sequence[Figure], figure: Figure) -> bool:
    again = any(known.choice == figure.choice for known in result)
    return not again and figure.start - result[-1].end <= REACH


def find_figures(stream: Stream) -> Sequence[Figure]:
    """Every figure of a vote, in printed order, none inside another; of two forms of one figure the wider."""
    found = [*_columns(stream.flat), *_rows(stream.flat), *_single(stream.flat)]
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda figure: (figure.start, -figure.end)):
        if not kept or figure.start >= kept[-1].end or figure.end == kept[-1].end != figure.start:
            kept.append(figure)
    return unique(kept, lambda figure: (figure.choice, figure.end))


def _single(flat: str) -> Iterator[Figure]:
    for match in LABELLED.finditer(flat):
        value, choice = _value(match), _choice(match)
        if value is not None:
            yield Figure(choice=choice, value=value, start=match.start(choice), end=match.end())
    yield from _counted(flat)


def _counted(flat: str) -> Iterator[Figure]:
    """Figures before their choice, « 12 voix pour », or behind a label that no figure before them has."""
    taken = 0
    for match in COUNTED.finditer(flat):
        value = _value(match)
        if value is None:
            continue
        label = LABEL_BEFORE.search(flat[max(match.start() - LABEL, taken) : match.start()])
        before = label.lastgroup if label else None
        yield Figure(choice=before or _choice(match), value=value, start=match.start(), end=match.end())
        taken = taken if before else match.end()


def _value(match: Match) -> int | None:
    if match["figure"]:
        return int(match["figure"])
    return number_words(match["words"]) if match["words"] else None


def _choice(match: Match) -> str:
    return next(choice for choice in CHOICES if match[choice])


def _rows(flat: str) -> Iterator[Figure]:
    for match in ADOPTED_BY.finditer(flat):
        yield Figure(choice="for", value=int(match["for"]), start=match.start(), end=match.end())
    for match in ROW.finditer(flat):
        told = {choice: match[choice] for choice in CHOICES if match[choice]}
        for choice, value in told.items():
            yield Figure(choice=choice, value=int(value), start=match.start(), end=match.end())


def _columns(flat: str) -> Iterator[Figure]:
    for match in COLUMNS.finditer(flat):
        told = ((label, value) for label, value in _row(match) if label != OTHER)
        yield from (Figure(choice=label, value=n, start=match.start(), end=match.end()) for label, n in told)


def _row(match: Match) -> Iterable[tuple[str, int]]:
    """Labels of columns and the figure below each; nothing where there are more of one than of the other."""
    labels = [label.lastgroup or OTHER for label in COLUMN_LABEL.finditer(match["labels"])]
    figures = [int(word) for word in FIGURES.regex.findall(match["figures"])]
    return zip(labels, figures, strict=True) if len(labels) == len(figures) else ()


def find_count(stream: Stream, pattern: Pattern, start: int = 0, end: int | None = None) -> Fact[int] | None:
    """The first count of a pattern with one figure, between two positions."""
    match = pattern.search(stream.flat[start : len(stream.flat) if end is None else end])
    if match is None:
        return None
    return Fact(int(next(group for group in match.groups() if group)), stream.line_at(start + match.start()))
