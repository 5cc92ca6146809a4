"""The query language is what `queries.toml` says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.french import fold
from indexer.model import QueryError
from indexer.search.help import RULES
from indexer.search.language.query.grammar import parse
from indexer.search.language.query_fields import FIELDS
from tests.search.archive import SPECIFICATION
from tests.search.forms import form


@pytest.mark.parametrize("case", SPECIFICATION["form"], ids=lambda case: case["query"])
def test_a_query_is_read_as_specified(case: dict[str, str]) -> None:
    assert form(parse(case["query"])) == case["form"]


@pytest.mark.parametrize("case", SPECIFICATION["error"], ids=lambda case: case["query"])
def test_a_refused_query_gets_a_message_that_teaches(case: dict[str, str]) -> None:
    with pytest.raises(QueryError) as refusal:
        parse(case["query"])
    assert case["message"] in str(refusal.value)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example)
def test_every_example_of_the_help_can_be_searched(rule: Any) -> None:
    assert parse(rule.example)


def test_every_field_has_a_specified_form() -> None:
    forms = " ".join(case["form"] for case in SPECIFICATION["form"])
    assert [name for name in FIELDS if f"{name}:" not in forms] == []


HOSTILE = {
    "long": "a" * 10_000,
    "many words": " ".join(f"mot{n}" for n in range(100)),
    "many beginnings": " OU ".join("abc*" for _ in range(80)),
    "short beginnings": " OU ".join("a*" for _ in range(20)),
    "open parentheses": "(" * 400,
    "nested parentheses": "(" * 400 + "x1" + ")" * 400,
    "closed parentheses": ")" * 400,
}


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_query_is_refused(query: str) -> None:
    with pytest.raises(QueryError):
        parse(query)


SIGNS = st.sampled_from(
    [
        "résiliation",
        "x1",
        "de",
        " ",
        "(",
        ")",
        '"',
        "~10",
        "~",
        "*",
        "-",
        " OU ",
        " ET ",
        " SAUF ",
        "annee:",
        "..",
        ">=",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(SIGNS, max_size=14).map("".join)))
def test_any_text_is_read_or_refused_in_french(text: str) -> None:
    try:
        assert form(parse(text))
    except QueryError as refusal:
        assert str(refusal).endswith(".") or ";" in str(refusal)


@given(st.lists(st.sampled_from(["résiliation", "convention", "l’élu", "œuvre"]), min_size=1, max_size=4))
def test_accents_and_case_change_nothing(words: list[str]) -> None:
    query = " ".join(words)
    assert form(parse(query)) == form(parse(fold(query))) == form(parse(query.upper()))
