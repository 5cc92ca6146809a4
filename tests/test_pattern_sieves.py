"""What a pattern looks at before it tries a text never refuses what its expression matches."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.french import flat
from indexer.patterns.core import Match, branches, pattern
from indexer.patterns.first import FirstOf
from indexer.patterns.openings import finder, first_characters, opening_words, openings
from indexer.segmenting.lines import make_line
from indexer.segmenting.roles import TABLE, TEXT, role
from tests.test_patterns import PATTERNS, seen

SIFTED = sorted(name for name, found in PATTERNS.items() if found.needs)
PLACED = {name: finder(known) for name, found in PATTERNS.items() if (known := openings(found.source))}
SPELT = {name: words for name, found in PATTERNS.items() if (words := opening_words(found.source))}
OPENING = {
    name: first
    for name, found in PATTERNS.items()
    if found.opens_line and (first := first_characters(found.source))
}
ALL = "\n".join(example for found in PATTERNS.values() for example in (*found.matches, *found.refuses))
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


@settings(max_examples=60)
@given(st.sampled_from(sorted(PLACED)), st.data())
def test_a_text_drawn_from_a_pattern_opens_with_one_of_its_openings(name: str, data: st.DataObject) -> None:
    regex = PATTERNS[name].regex
    match = regex.search(data.draw(st.from_regex(regex)))
    assert match is None or PLACED[name].match(match.string, match.start())


@settings(max_examples=60)
@given(st.sampled_from(sorted(SPELT)), st.data())
def test_a_text_drawn_from_a_pattern_opens_with_one_of_its_words(name: str, data: st.DataObject) -> None:
    regex = PATTERNS[name].regex
    match = regex.search(data.draw(st.from_regex(regex)))
    assert match is None or match.string.startswith(tuple(SPELT[name]), match.start())


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"\b(?:pour|contre)\b", ["contr", "pour"]),
        (r"^vu\s|[a-c]e", ["ae", "be", "ce", "vu"]),
        (r"n°?\.\d|[)\-]x", [")x", "-x", "n.", "n°"]),
        (r"a\sb|cd", []),
        (r"[\w]ab|cd", []),
        (r"\d\d", []),
        (r"(?i:ab)", []),
    ],
)
def test_words_that_open_a_match_are_spelt_out(source: str, words: list[str]) -> None:
    assert opening_words(source) == words


def test_a_text_with_half_of_a_pair_is_searched_too() -> None:
    found = pattern(r"\bcontrat", matches=("contrat",))
    for text in ("x" * 40_000 + " contrat", "\ud800 contrat, contrat"):
        assert len(list(found.finditer(text))) == text.count("contrat")


@pytest.mark.parametrize("name", PLACED)
def test_a_pattern_finds_in_much_text_what_its_expression_finds(name: str) -> None:
    found = PATTERNS[name]
    text = ALL if found.cased else flat(ALL)
    spans = [match.span() for match in found.regex.finditer(text)]
    assert [match.span() for match in found.finditer(text)] == spans
    assert span(found.search(text)) == next(iter(spans), None)


@pytest.mark.parametrize(
    ("source", "found", "missed"),
    [
        (r"\b(?:pour|contre)\b", ("pour", "contre"), ("vapour", "port")),
        (r"(?<![\w'-])vu\s", ("vu le",), ("revu le", "vue")),
        (r"\b'a", ("l'a",), ("l'b",)),
        (r"(?:a|bc?)d", ("ad", "bd", "bcd"), ("d", "c")),
        (r"\d{2,3}€", ("12€",), ("x",)),
        (r"[ab]{0,2}c", ("abc", "c"), ("d",)),
        (r"a*+c", ("ac", "c"), ("d",)),
        (r"(?:ab){0,3}+c", ("abc", "c"), ("d",)),
        (r"(?<![^\w])vu", ("revu", "vu"), ("v",)),
        (r"\b[b-]a", ("b-a", " ba"), ("a",)),
        (r"^\W*a|bc", ("x\n- a", "bc"), ()),
        (r"^ab|\bc", ("x\nab", "c"), ("xab", "ax")),
    ],
)
def test_openings_are_read_off_an_expression(
    source: str, found: tuple[str, ...], missed: tuple[str, ...]
) -> None:
    known = openings(source)
    assert known is not None
    assert all(finder(known).search(text) for text in found)
    assert not any(finder(known).search(text) for text in missed)


@pytest.mark.parametrize("source", [r"a?", r"\w+a", r"[^a]b", r".a", r"(?i:a)b", r"(a)b|c\1|\1d", r"(?=a)"])
def test_nothing_is_known_of_an_expression_that_may_open_with_nearly_anything(source: str) -> None:
    assert openings(source) is None


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


def test_the_first_of_several_patterns_that_fits_a_line_is_told_by_its_rank() -> None:
    first = FirstOf([pattern(r"^-\s", matches=("- a",)), pattern(r"^\W|^a", matches=("a",))])
    assert [first.rank(text) for text in ("- a", "+a", "a", "b", "")] == [0, 1, 1, None, None]


@pytest.mark.parametrize(
    ("source", "opens", "does_not"),
    [(r"^\W{0,3}(?:vu|oui)\s", "v- o", "u1"), (r"^a|^\d", "a1", "b"), (r"^(?:le\s)?(?:maire|adjoint)", "lma", "d")],
)
def test_first_characters_of_a_line_are_read_off_an_expression(source: str, opens: str, does_not: str) -> None:
    first = first_characters(source)
    assert first is not None
    assert all(map(first.match, opens)) and not any(map(first.match, does_not))


@pytest.mark.parametrize("source", [r"^a?", r"^a|b", r"^$", r"^(?i:a)"])
def test_nothing_is_known_of_a_line_that_an_expression_may_open_anyhow(source: str) -> None:
    assert first_characters(source) is None


@pytest.mark.parametrize("name", sorted(OPENING))
def test_no_example_of_a_pattern_opens_a_line_with_another_character(name: str) -> None:
    found = PATTERNS[name]
    texts = (seen(found, example) for other in PATTERNS.values() for example in other.matches)
    matched = [text for text in texts if found.regex.match(text)]
    assert all(map(OPENING[name].match, matched))


@given(st.sampled_from(sorted({example for _, _, row in TABLE for example in (*row.matches, *row.refuses)})))
def test_the_role_of_a_line_is_that_of_the_first_row_that_fits(text: str) -> None:
    line = make_line(1, text)
    rows = (letter for letter, _, p in TABLE if p.regex.search(line.text if p.cased else line.flat))
    assert role(line) == next(rows, TEXT)
