"""What a printed line knows of itself is what the patterns say of the whole of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.patterns.structure import layout
from indexer.segmenting.lines import make_line

WORDS = ("dans", "entre", "l’", "n°", "Mme", "accord-", "fin", "formation,", "\t", "   ", "à")


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join))
def test_a_line_hangs_when_its_last_word_calls_for_another(raw: str) -> None:
    line = make_line(1, raw)
    assert line.hangs == (layout.HANGING.regex.search(line.flat) is not None)


@pytest.mark.parametrize(
    ("raw", "gapped"),
    [("Autres      40 €", True), ("Autres \u00a0\u00a040 €", True), ("pour  un", False), ("      marge", False)],
)
def test_blanks_part_a_line(raw: str, gapped: bool) -> None:
    assert make_line(1, raw).gapped == gapped


def test_a_line_with_tabs_is_parted_by_these() -> None:
    assert not make_line(1, "Autres\t\t\t40 €").gapped
