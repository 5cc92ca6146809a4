"""What a pattern looks at before it tries a text never refuses what its expression matches."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.patterns.core import Match, branches, first_of, pattern
from indexer.segmenting.lines import make_line
from indexer.segmenting.roles import TABLE, TEXT, role
from tests.test_patterns import PATTERNS, seen

SIFTED = sorted(name for name, found in PATTERNS.items() if found.needs)
LINES = st.text(st.sampled_from("aAé1 .:-\n°*"), max_size=12)


def span(match: Match | None) -> tuple[int, int] | None:
    return match.span() if match else None


@pytest.mark.parametrize("name", SIFTED)
@settings(max_examples=6)
@given(data=st.data())
def test_every_match_holds_one_of_the_strings_that_a_pattern_needs(name: str, data: st.DataObject) -> None:
    found = PATTERNS[name]
    text = data.draw(st.from_regex(found.regex))
    assert found.may_match(text) or found.regex.search(text) is None


@settings(max_examples=25)
@given(LINES)
def test_a_pattern_finds_what_its_expression_finds(text: str) -> None:
    for name, found in PATTERNS.items():
        for tried in (text, *(text + seen(found, example) for example in found.matches[:1])):
            assert span(found.search(tried)) == span(found.regex.search(tried)), name
            assert span(found.search(tried, 1)) == span(found.regex.search(tried, 1)), name
            assert span(found.match(tried)) == span(found.regex.match(tried)), name


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        (r"^a(?:b|c)", [r"^a(?:b|c)"]),
        (r"^a|^[|)]b|\|c", ["^a", r"^[|)]b", r"\|c"]),
        (r"^a[^]|]|b", [r"^a[^]|]", "b"]),
    ],
)
def test_alternatives_outside_of_groups_are_parted(source: str, parts: list[str]) -> None:
    assert list(branches(source)) == parts


def test_a_pattern_opens_a_line_when_all_its_alternatives_do() -> None:
    assert pattern("^a | ^b", matches=("a",)).opens_line
    assert not pattern("^a | b", matches=("a",)).opens_line


def test_one_expression_tells_the_first_of_several_patterns_that_fits() -> None:
    found = first_of([pattern(r"^(?P<sign>-)\s", matches=("- a",)), pattern(r"^(?P<sign>\W)|^a", matches=("a",))])
    ranks = [match and match.lastgroup for match in map(found.match, ("- a", "+a", "a", "b"))]
    assert ranks == ["p0", "p1", "p1", None]


@given(st.sampled_from(sorted({example for _, _, row in TABLE for example in (*row.matches, *row.refuses)})))
def test_the_role_of_a_line_is_that_of_the_first_row_that_fits(text: str) -> None:
    line = make_line(1, text)
    rows = (letter for letter, _, p in TABLE if p.regex.search(line.text if p.cased else line.flat))
    assert role(line) == next(rows, TEXT)
