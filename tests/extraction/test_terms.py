"""When an agreement starts and ends."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.extraction.money.terms import Term, term
from indexer.model import DocumentKind
from tests.factories import document


def of(sentence: str, end: date | None = None) -> Term:
    return term(document("Convention", kind=DocumentKind.AGREEMENT, duration=sentence, end_date=end))


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("D'une durée de trois ans à compter du 1er janvier 2023.", date(2023, 1, 1), date(2025, 12, 31)),
        ("La convention prend effet le 15 mars 2024 pour une durée de 18 mois.", date(2024, 3, 15), date(2025, 9, 14)),
        ("Conclue pour une durée d'un (1) an à partir du 31 janvier 2023.", date(2023, 1, 31), date(2024, 1, 30)),
        ("D'une durée de 1 mois à compter du 31 janvier 2023.", date(2023, 1, 31), date(2023, 2, 28)),
    ],
)  # fmt: skip
def test_an_end_follows_from_a_printed_start_and_duration(sentence: str, start: date, end: date) -> None:
    assert of(sentence) == Term(start=start, end=end, computed=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle est conclue pour une durée de trois ans à compter de sa signature.",
        "Elle prend effet le 1er janvier 2023 pour la durée du mandat.",
        "Elle dure un an à compter du 1er mai 2023, ou deux ans à compter du 1er juin 2023.",
        "La convention du 14 mars 2022 est prolongée d'une durée de deux ans.",
    ],
)
def test_what_is_not_printed_once_gives_no_end(sentence: str) -> None:
    assert of(sentence).end is None


def test_a_printed_end_wins_and_is_not_computed() -> None:
    end = date(2025, 6, 30)
    found = of("D'une durée de trois ans à compter du 1er janvier 2023 et jusqu'au 30 juin 2025.", end)
    assert found == Term(start=date(2023, 1, 1), end=end)


def test_a_renewal_is_told() -> None:
    assert of("D'une durée d'un an à compter du 1er mai 2023, renouvelable tacitement.").renewable


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(1, 99), st.sampled_from(["mois", "ans"]))
def test_an_end_lies_as_many_months_after_the_start(start: date, count: int, unit: str) -> None:
    end = of(f"Conclue pour une durée de {count} {unit} à compter du {start:%d/%m/%Y}.").end
    assert end is not None
    months = count * (12 if unit == "ans" else 1)
    assert months - 1 <= (end.year - start.year) * 12 + end.month - start.month <= months
