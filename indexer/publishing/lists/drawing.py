"""Shapes of the pictures: seats of an assembly in half a circle, columns of a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

WIDTH = 200.0
HEIGHT = 104.0
INNER = 38.0
OUTER = 92.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A disc of the hemicycle."""

    x: float
    y: float
    radius: float
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A bar of a chart; heights count upwards from 0 to 100."""

    label: str
    value: str
    x: int
    height: float


def hemicycle(votes: Mapping[str, int]) -> list[Seat]:
    """A seat per vote, from left to right in the order of `votes`; nothing for an empty vote."""
    choices = [choice for choice, count in votes.items() for _ in range(count)]
    places = sorted(_places(len(choices)), key=lambda place: (-place[0], place[1]))
    radius = _radius(len(choices))
    return [
        Seat(
            x=round(WIDTH / 2 + distance * cos(angle), 2),
            y=round(HEIGHT - 6 - distance * sin(angle), 2),
            radius=radius,
            choice=choice,
        )
        for (angle, distance), choice in zip(places, choices, strict=True)
    ]


def _radius(seats: int) -> float:
    """As large as seats beside and behind each other allow."""
    gaps = [(OUTER - INNER) / max(1, _rows(seats) - 1), *_spacing(seats), 12.0]
    return round(0.42 * min(gaps), 2)


def _spacing(seats: int) -> list[float]:
    return [pi * distance / count for distance, count in _row_sizes(seats) if count]


def _rows(seats: int) -> int:
    return 1 + sum(seats > limit for limit in (12, 30, 60, 110, 180))


def _places(seats: int) -> list[tuple[float, float]]:
    """Angle and distance of each seat."""
    return [
        (pi * (seat + 0.5) / count, distance)
        for distance, count in _row_sizes(seats)
        for seat in range(count)
    ]


def _row_sizes(seats: int) -> list[tuple[float, int]]:
    """Distance and number of seats of each row: rows hold seats in proportion to their length."""
    rows = _rows(seats)
    distances = [OUTER - row * (OUTER - INNER) / max(1, rows - 1) for row in range(rows)]
    total = sum(distances)
    bounds = [round(seats * sum(distances[: row + 1]) / total) for row in range(rows)]
    counts = [bound - before for bound, before in zip(bounds, [0, *bounds], strict=False)]
    return list(zip(distances, counts, strict=True))


def columns(values: Sequence[tuple[str, float, str]], *, step: int = 44) -> list[Column]:
    """Bars for `(label, size, size in words)`; the highest is 100 high."""
    highest = max((size for _, size, _ in values), default=0) or 1
    return [
        Column(label=label, value=words, x=n * step, height=round(100 * size / highest, 1))
        for n, (label, size, words) in enumerate(values)
    ]
