"""Ranges are covered by the terms of their values and by no other; terms have a bounded size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.search.engine.xapian.keys import DIGITS, LONGEST, covering, key, number_keys

SUMS = st.integers(-(10**14), 10**14) | st.integers(-300, 300)


@given(st.tuples(SUMS, SUMS).map(sorted), SUMS)
def test_a_sum_is_found_by_the_ranges_that_hold_it_alone(bounds: list[int], value: int) -> None:
    low, high = bounds
    for sum_ in (value, low, high, low - 1, high + 1):
        outside = set(covering("montant", low, high)).isdisjoint(number_keys("montant", sum_))
        assert outside != (low <= sum_ <= high)


@given(st.integers(1, 99991231), st.none() | st.integers(0, 10**8), st.none() | st.integers(0, 10**8))
def test_an_open_range_has_no_bound(day: int, low: int | None, high: int | None) -> None:
    inside = (low is None or low <= day) and (high is None or day <= high)
    outside = set(covering("date", low, high)).isdisjoint(number_keys("date", day))
    assert outside != inside


@pytest.mark.parametrize("field", DIGITS)
def test_few_terms_cover_a_range(field: str) -> None:
    assert len(covering(field, 1, None)) <= 15 * DIGITS[field] + 1
    assert covering(field, 5, 4) == []


@given(st.text(min_size=1, max_size=400), st.text(min_size=1, max_size=400))
def test_terms_have_a_bounded_size_and_stay_different(one: str, other: str) -> None:
    one, other = one.encode(errors="ignore").decode(), other.encode(errors="ignore").decode()
    assert len(key("word", one)) <= LONGEST
    assert (key("word", one) == key("word", other)) == (one == other)
