"""The facts of a text do not change with its margins, blank lines, page numbers, justification, accents or widths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from indexer.french import fold, slugify
from indexer.model import Dossier, Reading
from indexer.reading import read
from indexer.segmenting.lines import make_line
from indexer.segmenting.plain.reading import read_lines
from indexer.segmenting.plain.widths import broken_at
from indexer.sources import read_text
from tests.factories import source
from tests.reading.disturbances import (
    Disturbance,
    indented,
    justified,
    on_one_line,
    paged,
    spaced,
    without_accents,
    wrapped,
)

TEXTS = {path.stem: read_text(path).text for path in sorted((Path(__file__).parent / "cases").glob("*.txt"))}
CASES = st.sampled_from(sorted(TEXTS))

SETTINGS: dict[str, st.SearchStrategy[Disturbance]] = {
    "spaced": st.just(spaced(1)),
    "indented": st.integers(1, 30).map(indented),
    "justified": st.just(justified),
    "paged": st.integers(30, 60).map(paged),
    "without accents": st.just(without_accents),
}
"""Ways to set a text that lose no fact."""

Facts = dict[str, object]


def of_dossier(dossier: Dossier) -> Iterator[tuple[str, object]]:
    for name in ("authority", "body", "number", "object", "president", "secretary"):
        value = getattr(dossier, name)
        yield name, value and slugify(value)
    yield "meeting_date", dossier.meeting_date
    for name in ("members", "present", "represented", "excused", "absent"):
        yield name, getattr(dossier.attendance, name)
    for name in ("for_", "against", "abstain", "unanimous", "outcome"):
        yield name, getattr(dossier.vote, name)


def facts(reading: Reading) -> list[Facts]:
    return [dict(of_dossier(dossier)) for dossier in reading.dossiers]


def structure(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (document.kind, tuple(fold(section.label) for section in document.sections))
        for dossier in reading.dossiers
        for document in dossier.documents
    ]


@pytest.mark.parametrize("setting", SETTINGS)
@settings(max_examples=40)
@given(data=st.data())
def test_a_text_set_otherwise_says_the_same(setting: str, data: st.DataObject) -> None:
    text = TEXTS[data.draw(CASES)]
    before, after = read(source(text)), read(source(data.draw(SETTINGS[setting])(text)))
    assert facts(after) == facts(before)
    assert structure(after) == structure(before)


OF_SESSION = ("president", "meeting_date", "members", "present", "represented", "excused", "absent")


@settings(max_examples=30)
@given(st.sampled_from(sorted(case for case in TEXTS if "aplati" not in case)))
def test_a_text_in_capitals_tells_the_same_of_its_session_and_of_its_votes(case: str) -> None:
    before, after = facts(read(source(TEXTS[case]))), facts(read(source(TEXTS[case].upper())))
    told = (*OF_SESSION, "for_", "against", "abstain", "unanimous", "outcome")
    assert [{name: said[name] for name in told} for said in after] == [
        {name: said[name] for name in told} for said in before
    ]


@settings(max_examples=60)
@given(CASES, st.integers(72, 90))
def test_a_text_broken_at_a_width_says_the_same_or_less_but_nothing_else(case: str, width: int) -> None:
    before, after = facts(read(source(TEXTS[case]))), facts(read(source(wrapped(width)(TEXTS[case]))))
    assert len(before) == len(after)
    for said, again in zip(before, after, strict=True):
        assert {name: value for name, value in again.items() if value not in (said[name], None)} == {}


def letters(text: str) -> str:
    """Marks that count at the start of a line only left out."""
    return "".join(filter(str.isalnum, text))


def words(text: str) -> list[str]:
    return [line.text for line in read_lines(text.split("\n")) if not line.blank]


UNMARKED = sorted(case for case, text in TEXTS.items() if len(text) > 500 and "#" not in text)
"""Long cases without marks of headings, which mean something at the start of a line alone."""


@given(st.sampled_from(UNMARKED), st.integers(60, 100))
def test_a_paragraph_broken_at_a_width_is_one_line_again(case: str, width: int) -> None:
    paragraphs = " ".join(TEXTS[case].replace("-\n", "").split())
    broken = wrapped(width)(paragraphs)
    assume(broken_at([make_line(n, line) for n, line in enumerate(broken.split("\n"), 1)]) is not None)
    assert [*map(letters, words(broken))] == [*map(letters, words(paragraphs))]


@given(CASES)
def test_every_word_of_a_text_on_one_line_stands_in_one_of_its_pieces(case: str) -> None:
    text = on_one_line(TEXTS[case])
    assert "".join(words(text)).replace(" ", "") == make_line(1, text).text.replace(" ", "")


@given(CASES, st.integers(60, 100))
def test_a_position_of_a_line_knows_its_physical_line(case: str, width: int) -> None:
    lines = wrapped(width)(TEXTS[case]).split("\n")
    for line in read_lines(lines):
        for spot, number in line.spots:
            start = line.text[spot : spot + 20].split(" ")[0]
            assert not start or start in " ".join(lines[number - 1].split())
