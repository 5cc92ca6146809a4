"""Corrections written beside a text: one fact at a time, what a person wrote there kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.model import SourceError
from indexer.sources.corrections.facts import NOT_PRINTED
from indexer.sources.corrections.reading import read_corrections
from indexer.sources.corrections.writing import (
    ABSENT,
    bound,
    correct,
    correct_again,
    state,
    unbound,
    uncorrect,
)

BY_HAND = '# relu le 3 avril\nnumber = "12"  # sur le registre\n\n# à revoir\nobject = "Voirie"\n'


def test_a_correction_keeps_the_comments_and_the_order_of_a_person(tmp_path: Path) -> None:
    text = written(tmp_path, BY_HAND)
    correct(text, "number", "13", seen=state(text))
    correct(text, "meeting_date", "2024-03-14", seen=state(text))
    expected = BY_HAND.replace('"12"', '"13"') + 'meeting_date = "2024-03-14"\n'
    assert content(text) == expected


def test_taking_every_correction_back_leaves_no_file(tmp_path: Path) -> None:
    text = tmp_path / "acte.txt"
    correct(text, "object", 'Place « des "Tilleuls" »', seen=ABSENT)
    assert content(text) == 'object = "Place « des \\"Tilleuls\\" »"\n'
    uncorrect(text, "object", seen=state(text))
    assert state(text) == ABSENT and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("meeting_date", "hier", "Il faut une date"),
        ("couleur", "bleu", "ne peut pas être corrigé"),
        ("number", " ", "Il faut un texte"),
    ],
)
def test_a_value_that_is_refused_changes_nothing(tmp_path: Path, key: str, value: str, told: str) -> None:
    text = written(tmp_path, BY_HAND)
    with pytest.raises(SourceError, match=told):
        correct(text, key, value, seen=state(text))
    assert content(text) == BY_HAND


@pytest.mark.parametrize("by_hand", ["number = ", 'couleur = "bleu"\n', 'number = "1"\nnumber = "2"\n'])
def test_a_file_that_is_wrong_already_is_told_and_stays(tmp_path: Path, by_hand: str) -> None:
    text = written(tmp_path, by_hand)
    with pytest.raises(SourceError, match=r"/acte\.toml :"):
        correct(text, "object", "Voirie", seen=state(text))
    assert content(text) == by_hand and len(list(tmp_path.iterdir())) == 1


def test_a_file_that_changed_since_it_was_seen_is_not_written(tmp_path: Path) -> None:
    text = written(tmp_path, BY_HAND)
    with pytest.raises(SourceError, match="modifié entre-temps"):
        uncorrect(text, "number", seen=ABSENT)
    assert content(text) == BY_HAND


def test_figures_names_limits_and_facts_of_one_act_are_written_apart_and_taken_back(tmp_path: Path) -> None:
    text, spot = written(tmp_path, BY_HAND), (12, "Délibération   n° 7")
    correct(text, "vote.for", " 12 ", seen=state(text))
    correct(text, "attendance.present_names", ["Anne ROY", "Luc NOIR"], seen=state(text))
    bound(text, (45, "Règlement"), "annex", seen=state(text))
    correct(text, "vote.against", NOT_PRINTED, seen=state(text), spot=spot)
    correct(text, "secretary", "Luc NOIR", seen=state(text))
    told = read_corrections(text)
    assert dict(told.facts) == {
        "number": "12", "object": "Voirie", "secretary": "Luc NOIR",
        "vote.for": "12", "attendance.present_names": "Anne ROY\nLuc NOIR",
    }
    assert [(each.line, each.words, each.facts) for each in told.acts] == [
        (12, "Délibération n° 7", {"vote.against": ""})
    ]
    again = tmp_path / "autre.txt"
    correct_again(again, told)
    assert read_corrections(again) == told
    for key in ("vote.for", "attendance.present_names", "secretary"):
        uncorrect(text, key, seen=state(text))
    unbound(text, 45, seen=state(text))
    uncorrect(text, "vote.against", seen=state(text), spot=spot)
    assert content(text).strip() == BY_HAND.strip()


def test_facts_of_an_act_never_pass_to_another_one_at_its_line(tmp_path: Path) -> None:
    text, new = tmp_path / "acte.txt", tmp_path / "nouveau.txt"
    correct(text, "object", "Voirie", seen=ABSENT, spot=(12, "Délibération n° 6"))
    before = content(text)
    with pytest.raises(SourceError, match="un autre acte"):
        correct(text, "number", "7", seen=state(text), spot=(12, "Délibération n° 7"))
    assert content(text) == before
    correct(new, "number", "7", seen=ABSENT, spot=(12, "Délibération n° 7"))
    correct_again(text, read_corrections(new))
    assert read_corrections(text) == read_corrections(new)


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("vote.for", "-1", "nombre entier"),
        ("vote.for", "12345", "nombre entier"),
        ("attendance.absent_names", ["Anne ROY", ""], "liste de noms"),
        ("secretary", "Luc", "ne peut pas être corrigé"),
    ],
)
def test_a_value_that_one_act_cannot_have_changes_nothing(tmp_path: Path, key: str, value: object, told: str) -> None:
    text = tmp_path / "acte.txt"
    with pytest.raises(SourceError, match=told):
        correct(text, key, value, seen=ABSENT, spot=(1, "Acte"))
    with pytest.raises(SourceError, match="n'est pas une nature"):
        bound(text, (1, "Acte"), "chapitre", seen=ABSENT)
    with pytest.raises(SourceError, match="est vide"):
        bound(text, (1, " "), "annex", seen=ABSENT)
    assert list(tmp_path.iterdir()) == []


def written(folder: Path, by_hand: str) -> Path:
    (folder / "acte.toml").write_text(by_hand, encoding="utf-8")
    return folder / "acte.txt"


def content(text: Path) -> str:
    return text.with_suffix(".toml").read_text(encoding="utf-8")
