"""Runs of signs in bytes: the same as a sign-by-sign walk finds."""

from __future__ import annotations

from itertools import groupby
from string import ascii_lowercase, hexdigits

from hypothesis import given
from hypothesis import strategies as st

from indexer.privacy.byte_runs import base64_words, hexadecimal_runs, may_be_wide

SIGNS = st.text(alphabet="abFé9+/-_ :.=Zz\0", max_size=80)


@given(SIGNS)
def test_runs_of_hexadecimal_figures_are_those_of_a_walk(text: str) -> None:
    walked = ["".join(run) for among, run in groupby(text, (hexdigits + " :").__contains__) if among]
    written = text.encode()
    found = [written[start:end].decode() for start, end in hexadecimal_runs(written)]
    assert found == [run for run in walked if len(run) >= 12]


@given(SIGNS)
def test_words_of_base64_are_those_of_a_walk(text: str) -> None:
    plain = ascii_lowercase + "/_-"
    walked = ["".join(run) for among, run in groupby(text, (plain + "FZ9+").__contains__) if among]
    told = [word for word in walked if len(word) >= 8 and not set(word[1:]) <= set(plain)]
    assert [word.decode() for word in base64_words(text.encode())] == list(dict.fromkeys(told))


def test_a_word_of_french_is_no_base64() -> None:
    assert base64_words(b"la convention, Convention, court, RlI3NjEwMjc4Mzk0=") == [b"RlI3NjEwMjc4Mzk0"]


@given(st.text(alphabet="aé’œ Z9", min_size=6, max_size=20), st.booleans(), st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_letters_of_utf_16_may_be_wide_wherever_they_start(text: str, odd: bool, order: str) -> None:
    assert may_be_wide(b"\xff" * odd + text.encode(order))


def test_plain_letters_are_not_wide() -> None:
    assert not may_be_wide("Le conseil municipal, à l'unanimité".encode())
