"""Flat text is as long as the printed one, and each sign is flat for itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.french import flat


@given(st.text(st.sampled_from("aZÀéÿŸ’–—“”‘`´œŒæßµªº\t\u00a0\u202f€ ")))
def test_a_sign_is_flat_whatever_stands_beside_it(text: str) -> None:
    assert flat(text) == "".join(map(flat, text))
    assert len(flat(text)) == len(text)


@pytest.mark.parametrize(
    ("printed", "plain"),
    [("Œuvre", "œuvre"), ("12 µg", "12 μg"), ("n º 3", "n ° 3"), ("« A–B »", "« a-b »"), ("Ÿ\t€", "y €")],
)
def test_flat_text(printed: str, plain: str) -> None:
    assert flat(printed) == plain
