"""The browser reads words and queries as the staff's search does."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer import french
from indexer.model import QueryError, Reading
from indexer.search.entries import entries
from indexer.search.language.analyser import stem_of, tokens, words
from indexer.search.language.query.grammar import parse
from tests.search.archive import SPECIFICATION
from tests.search.forms import data, printed, unplaced
from tests.search_browser.conftest import Ask
from tests.search_browser.generated import EVERY

MANY = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
_ENDINGS = """
ance iques isme able istes eux atrices ateur ations logies usion ution ence ements ives ifs eaux aux oux euses
issement amment emment ments ira ies isse issantes ir is ait issait irions issiez ions erait ez a antes assions
ais aises aient e iere ion ier ell eill enn onn ett s ees us ois
"""
ENDINGS = _ENDINGS.split()


def parsed(ask: Ask, queries: list[str]) -> list[Any]:
    """Tree or message of each query."""
    (answer,) = ask("parse", ["-"], queries=queries)
    return [found.get("error") or unplaced(found["form"]) for found in answer["forms"]]


def expected(query: str) -> Any:
    """Tree or message of the other side."""
    try:
        return data(parse(query))
    except QueryError as refusal:
        return str(refusal)


@pytest.mark.parametrize("case", SPECIFICATION["form"], ids=lambda case: case["query"])
def test_a_query_is_read_as_specified(ask: Ask, case: dict[str, str]) -> None:
    (tree,) = parsed(ask, [case["query"]])
    assert printed(tree) == case["form"]


@pytest.mark.parametrize("case", SPECIFICATION["error"], ids=lambda case: case["query"])
def test_a_refused_query_gets_the_same_message(ask: Ask, case: dict[str, Any]) -> None:
    (message,) = parsed(ask, [case["query"]])
    assert case["message"] in message and message == expected(case["query"])


@MANY
@given(st.lists(EVERY, min_size=30, max_size=60))
def test_any_text_is_read_or_refused_alike(ask: Ask, queries: list[str]) -> None:
    assert parsed(ask, queries) == list(map(expected, queries))


def test_every_word_of_the_archive_and_many_more_have_the_same_stem(ask: Ask, archive: list[Reading]) -> None:
    printed = {word for entry in entries(archive) for word in words(f"{entry.heading} {entry.text}")}
    roots = sorted(printed)
    made = {root[: len(root) - n % 3] + ENDINGS[n % len(ENDINGS)] for n, root in enumerate(roots * 12)}
    every = sorted(printed | made | {root + ending for root in roots[::9] for ending in ENDINGS})
    assert len(every) > 20_000
    (answer,) = ask("stems", ["-"], words=every)
    differing = {
        word: (stem_of(word), found)
        for word, found in zip(every, answer["stems"], strict=True)
        if found != stem_of(word)
    }
    assert differing == {}


@MANY
@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=60), min_size=20))
def test_any_text_has_the_same_words_at_the_same_places(ask: Ask, texts: list[str]) -> None:
    (answer,) = ask("tokens", ["-"], texts=texts)
    for text, found in zip(texts, answer["tokens"], strict=True):
        sixteen = [len(text[:n].encode("utf-16-le")) // 2 for n in range(len(text) + 1)]
        wanted = [[token.word, sixteen[token.start], sixteen[token.end]] for token in tokens(text)]
        assert found == wanted


def test_every_letter_folds_alike(ask: Ask) -> None:
    letters = [chr(code) for code in range(0x20, 0x2FFFF) if chr(code).isalnum()]
    (answer,) = ask("folds", ["-"], texts=letters)
    differing = [
        letter
        for letter, found in zip(letters, answer["folds"], strict=True)
        if found != "".join(c for c in french.fold(letter) if unicodedata.category(c)[0] != "M")
    ]
    assert differing == []


def test_the_modules_of_the_engine_are_small() -> None:
    folder = Path(__file__).parents[2] / "docs/assets/search"
    long = {path.name for path in folder.glob("*.js") if len(path.read_text().splitlines()) > 250}
    assert long == set()
