"""The figures of a vote: every one that a text prints, and which belong to one result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

CHOICES = ("for", "against", "abstain")
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
    results: list[list[Figure]] = []
    for figure in find_figures(stream):
        current = results[-1] if results else []
        again = any(known.choice == figure.choice for known in current)
        if not current or again or figure.start - current[-1].end > REACH:
            results.append([figure])
        else:
            current.append(figure)
    whole = [result for result in results if any(figure.choice == "for" for figure in result)]
    return tuple((whole or results or [[]])[-1])


def find_figures(stream: Stream) -> Sequence[Figure]:
    """Every figure of a vote, in printed order, none inside another."""
    found = [*_columns(stream.flat), *_rows(stream.flat), *_single(stream.flat)]
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda figure: (figure.start, -figure.end)):
        if not kept or figure.start >= kept[-1].end or figure.end == kept[-1].end != figure.start:
            kept.append(figure)
    return _once(kept)


def _once(figures: Sequence[Figure]) -> list[Figure]:
    """Without a figure that two forms give: the first form is the wider."""
    seen: dict[tuple[str, int], Figure] = {}
    for figure in figures:
        seen.setdefault((figure.choice, figure.end), figure)
    return list(seen.values())


def _single(flat: str) -> Iterator[Figure]:
    for match in LABELLED.finditer(flat):
        value, choice = _value(match), _choice(match)
        if value is not None:
            yield Figure(choice=choice, value=value, start=match.start(choice), end=match.end())
    taken = 0
    for match in COUNTED.finditer(flat):
        value = _value(match)
        if value is None:
            continue
        label = LABEL_BEFORE.search(flat[max(match.start() - LABEL, taken) : match.start()])
        if label and label.lastgroup:
            yield Figure(choice=label.lastgroup, value=value, start=match.start(), end=match.end())
        else:
            yield Figure(choice=_choice(match), value=value, start=match.start(), end=match.end())
            taken = match.end()


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
        for choice in CHOICES:
            if match[choice]:
                yield Figure(choice=choice, value=int(match[choice]), start=match.start(), end=match.end())


def _columns(flat: str) -> Iterator[Figure]:
    for match in COLUMNS.finditer(flat):
        labels = [label.lastgroup for label in COLUMN_LABEL.finditer(match["labels"])]
        figures = [int(word) for word in FIGURES.regex.findall(match["figures"])]
        if len(labels) == len(figures):
            for label, value in zip(labels, figures, strict=True):
                if label and label != "other":
                    yield Figure(choice=label, value=value, start=match.start(), end=match.end())


def find_count(stream: Stream, pattern: Pattern, start: int = 0, end: int | None = None) -> Fact[int] | None:
    """The first count of a pattern with one figure, between two positions."""
    match = pattern.search(stream.flat[start : len(stream.flat) if end is None else end])
    if match is None:
        return None
    return Fact(int(next(group for group in match.groups() if group)), stream.line_at(start + match.start()))
