"""French spacing and safe text on the command line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.console import printable
from indexer.typography import typeset


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("« oui » : n° 3 ; quoi ? ah !", "«\u00a0oui\u00a0»\u00a0: n°\u00a03\u202f; quoi\u202f? ah\u202f!"),
        ('siren = "x"', 'siren = "x"'),
        ("https://exemple.fr/a?b", "https://exemple.fr/a?b"),
    ],
)
def test_french_spaces_do_not_break(typed: str, printed: str) -> None:
    assert typeset(typed) == printed


@given(st.text())
def test_typesetting_keeps_the_words(text: str) -> None:
    assert typeset(text).split() == text.split()


@given(st.text())
def test_printable_text_is_one_line_without_controls(text: str) -> None:
    shown = printable(text)
    assert all(c.isprintable() or c in "\u00a0\u202f" for c in shown)
