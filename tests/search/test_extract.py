"""An extract shows the passage that matters, marks what was searched and loses no sign."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from indexer.search.extract import ELLIPSIS, LENGTH, Marks, extract, highlight
from indexer.search.results import Segment

RESILIATION = Marks(stems=frozenset({"resil"}))


def marked(segments: tuple[Segment, ...]) -> list[str]:
    return [segment.text for segment in segments if segment.is_match]


def whole(segments: tuple[Segment, ...]) -> str:
    return "".join(segment.text for segment in segments)


def test_every_form_of_a_word_is_marked_without_its_elision() -> None:
    text = "La résiliation, si l’on résilie ; L’ASSOCIATION résiliée"
    assert marked(highlight(text, RESILIATION)) == ["résiliation", "résilie", "résiliée"]


def test_a_wording_is_marked_as_one() -> None:
    marks = Marks(wordings=(("lettre", "recommandee"), ("recommandee", "avec")))
    assert marked(highlight("une lettre recommandée avec avis, lettre simple", marks)) == [
        "lettre recommandée avec"
    ]


def test_the_beginning_of_a_word_marks_the_whole_word() -> None:
    assert marked(highlight("un conventionnement", Marks(beginnings=("conv",)))) == ["conventionnement"]


def test_markup_in_the_text_stays_text() -> None:
    segments = highlight("<b>résiliation</b> & co", RESILIATION)
    assert whole(segments) == "<b>résiliation</b> & co" and marked(segments) == ["résiliation"]


def test_a_long_text_is_cut_around_its_matches() -> None:
    text = "avant " * 200 + "la résiliation prend effet" + " après" * 200
    segments = extract(text, RESILIATION)
    assert marked(segments) == ["résiliation"]
    assert segments[0].text == ELLIPSIS + " " and segments[-1].text == " " + ELLIPSIS
    assert "avant la résiliation prend effet après" in whole(segments)


def test_the_passage_with_most_matches_is_shown() -> None:
    text = "résiliation " + "mot " * 200 + "résiliation puis résilier " + "mot " * 200
    assert marked(extract(text, RESILIATION)) == ["résiliation", "résilier"]


def test_without_a_match_the_beginning_is_shown() -> None:
    segments = extract("mot " * 200, Marks())
    assert whole(segments).startswith("mot mot") and whole(segments).endswith(ELLIPSIS)


@given(st.text(max_size=900), st.sets(st.sampled_from(["a", "b", "mot"])))
def test_any_text_is_shown_in_its_own_words(text: str, searched: set[str]) -> None:
    segments = extract(text, Marks(words=frozenset(searched)))
    shown = whole(segments).removeprefix(ELLIPSIS + " ").removesuffix(" " + ELLIPSIS)
    assert shown in " ".join(text.split())
    assert len(shown) <= LENGTH + 100 or " " not in shown


@given(st.text(max_size=200), st.text(max_size=3))
def test_highlighting_keeps_every_sign(text: str, beginning: str) -> None:
    assert whole(highlight(text, Marks(beginnings=(beginning,)))) == text
