"""How facts read in French, and the shapes of the drawings."""

from decimal import Decimal
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import DocumentKind, Vote
from indexer.publishing.lists.drawing import HEIGHT, WIDTH, columns, hemicycle
from indexer.publishing.writing import display
from tests.factories import document


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("470210.46", "470\u202f210,46\u00a0€"),
        ("60000", "60\u202f000\u00a0€"),
        ("1.5", "1,50\u00a0€"),
        ("0", "0\u00a0€"),
    ],
)
def test_sums_are_written_as_in_french(value: str, words: str) -> None:
    assert display.euros(Decimal(value)) == words


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0\u00a0page"), (1, "1\u00a0page"), (1200, "1\u202f200\u00a0pages")]
)
def test_the_plural_starts_at_two(count: int, words: str) -> None:
    assert display.plural(count, "page") == words


def test_only_counts_that_are_printed_are_shown() -> None:
    assert display.ballot(Vote(for_=12, abstain=2)) == "12\u00a0pour, 2\u00a0abstentions"


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        (DocumentKind.ANNEX, "3", "Annexe n°\u00a03"),
        (DocumentKind.AGREEMENT, "2", "Convention, annexe n°\u00a02"),
        (DocumentKind.REPORT, None, "Rapport"),
    ],
)
def test_a_document_is_called_by_its_kind_and_number(
    kind: DocumentKind, number: str | None, name: str
) -> None:
    assert display.document_name(document(kind=kind, number=number)) == name


@given(st.integers(0, 300), st.integers(0, 60), st.integers(0, 30))
def test_the_hemicycle_has_a_seat_per_vote_inside_its_frame(for_: int, against: int, abstain: int) -> None:
    seats = hemicycle({"pour": for_, "contre": against, "abstention": abstain})
    assert [seat.choice for seat in seats].count("contre") == against
    assert len(seats) == for_ + against + abstain
    assert all(seat.radius <= seat.x <= WIDTH - seat.radius for seat in seats)
    assert all(seat.radius <= seat.y <= HEIGHT - seat.radius for seat in seats)


@given(st.integers(1, 250))
def test_seats_do_not_cover_each_other(votes: int) -> None:
    seats = hemicycle({"pour": votes})
    assert all(hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius for a, b in combinations(seats, 2))


def test_the_highest_column_is_a_hundred_high() -> None:
    assert [column.height for column in columns([("a", 5.0, "5"), ("b", 10.0, "10"), ("c", 0.0, "0")])] == [
        50,
        100,
        0,
    ]
