"""What labelled acts taught: made again byte for byte, waiting where it alone speaks, and never read damaged."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pycrfsuite
import pytest

from indexer.model import ArchiveError
from indexer.patterns.learnt.words import WORD
from indexer.privacy import Policy, protect, redact
from indexer.privacy.detectors.findings import Category
from indexer.privacy.learnt import model, tagging
from indexer.privacy.learnt.paragraphs import told_of
from indexer.privacy.learnt.words import word_of
from indexer.privacy.policies.policy import Action, Allowed
from indexer.privacy.wrapped import unwrapped
from tests.factories import source
from tests.privacy.labels import read_labels
from tests.privacy.teaching import LEAST, labelled_acts, teach

ACT = "Mme Solange Kerbrat, FRX 7 4410 B, obtient une aide.\n"
"""A number of a kind that no rule lists."""
CARD = "7 4410"
ILL = "Mme Solange Kerbrat, atteinte de diabète de type 1, obtient une aide.\n"
"""What a rule and the model find, each from another word on."""
HOME = "M. Luc Kerbrat, résidence les Hauts-Fourneaux, bâtiment D, objet du référé n° 2301988, est relogé.\n"
"""What the model finds is longer than the homes that rules find."""
PREEMPTION = (
    "Droit de préemption sur la propriété de Madame Raymonde KERBRAT située 13 rue\n"
    "du Fbg du Puits, cadastrée section HW 110, pour un montant de 130.000 €\n"
)
NO_HOMES = (
    ("Mme Solange Kerbrat :\n2B-219998812-20250408-DE4-25-04-044-DE\n", "2B-219998812-20250408-DE4-25-04-044-DE"),
    (PREEMPTION, "HW 110"),
    ("Mme Solange Kerbrat, atteinte de diabète de type 1, obtient une aide de 300 euros.\n", "une aide de 300 euros"),
)
"""What is no home and no number of anybody, beside somebody."""
TABLE = "Macaron | Titulaire | Motif\nZP-031 | Lise Kerbrat | âge\n"


def taught(act: str = ACT, policy: Policy | None = None) -> list[tuple[str, bool]]:
    found = redact(source(act), policy)
    return [(act[f.start : f.end], f.waits) for f in found.review if f.rule == tagging.RULE]


def test_the_same_acts_make_the_same_model(tmp_path: Path) -> None:
    acts = labelled_acts()[:6]
    for name in ("one", "other"):
        teach(acts, tmp_path / f"{name}.crfsuite")
    one, other = (tmp_path / f"{name}.crfsuite" for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
    assert model.load(one) == one.read_bytes()


def test_the_model_knows_no_word_that_one_act_alone_prints() -> None:
    """So no name of its acts that only one of them has."""
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(model.load(model.PLACE))
    known = {name[2:] for name in tagger.info().attributes if name.startswith("w=")}
    printed = Counter(word for act in labelled_acts() for word in words_of(read_labels(act)[0]))
    alone = {word for word, acts in printed.items() if acts < LEAST}
    assert len(alone) > 1000
    assert "commune" in known
    assert known.isdisjoint(alone)


def words_of(act: str) -> set[str]:
    return {word_of(match.group()).folded for match in WORD.finditer(unwrapped(act))}


def test_the_acts_are_many_and_marked() -> None:
    acts = [read_labels(act)[1] for act in labelled_acts()]
    assert len(acts) == 150
    categories = {label.category for act in acts for label in act} - {"="}
    assert categories <= {str(category) for category in Category}


def test_what_it_alone_finds_waits_hidden() -> None:
    assert any(CARD in value and waits for value, waits in taught())
    assert CARD not in redact(source(ACT)).source.text


def test_who_publishes_the_undecided_sees_it_listed_and_published() -> None:
    found = redact(source(ACT), Policy(holds=False))
    assert CARD in found.source.text
    assert any(CARD in ACT[f.start : f.end] for f in found.review)


def test_what_is_allowed_or_published_stays() -> None:
    (found,) = (f for f in redact(source(ACT)).review if f.rule == tagging.RULE)
    value = ACT[found.start : found.end]
    assert CARD in redact(source(ACT), Policy(allowed=(Allowed(value=value, reason="carte"),))).source.text
    assert taught(policy=Policy(actions={found.category: Action.PUBLISH})) == []


def test_what_a_rule_finds_too_is_hidden_whoever_publishes_the_undecided() -> None:
    found = redact(source(ILL), Policy(holds=False))
    assert "diabète" not in found.source.text
    assert not found.review


def test_a_decision_to_show_holds_for_what_acts_taught_of_the_same_value() -> None:
    decided = Policy(allowed=(Allowed(value="résidence les Hauts-Fourneaux, bâtiment D", reason="annexe"),))
    assert "les Hauts-Fourneaux" in redact(source(HOME), decided).source.text


@pytest.mark.parametrize(("act", "value"), NO_HOMES)
def test_acts_plots_and_what_is_decided_stay(act: str, value: str) -> None:
    assert value in redact(source(act)).source.text


def test_a_run_ends_with_its_cell() -> None:
    row = "Mme Solange Kerbrat, 3 rue Haute\t97998 Kerguen"
    assert [row[run.start : run.end] for run in tagging.likely(row)] == ["3 rue Haute", "97998 Kerguen"]
    found = redact(source("Factures :\nPUIGMAL Tao          EQ-104-3350    930 m³     871,22 €\n"))
    assert "930 m³" in found.source.text and "3350" not in found.source.text


def test_nothing_is_found_far_from_a_person() -> None:
    assert taught(ACT.replace("Mme Solange Kerbrat", "Le titulaire")) == []


@pytest.mark.parametrize("damage", [b"", b"lCRF" + bytes(64), None])
def test_a_damaged_model_is_refused_in_one_sentence(damage: bytes | None, tmp_path: Path) -> None:
    place = tmp_path / "personal.crfsuite"
    shutil.copy(model.PLACE.with_suffix(model.DIGEST), tmp_path)
    if damage is not None:
        place.write_bytes(damage)
    with pytest.raises(ArchiveError, match=r"absent ou abîmé .*personal\.crfsuite.* « make model »"):
        model.load(place)


def test_nothing_is_published_without_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "PLACE", tmp_path / "missing.crfsuite")
    with pytest.raises(ArchiveError, match="rien n'est publié sans lui"):
        protect([source(ACT)], {}, aside=[])
    with pytest.raises(ArchiveError, match="rien n'est publié sans lui"):
        redact(source(ACT))


def test_a_row_is_told_the_title_of_its_column() -> None:
    told = {TABLE[first:last]: words for (first, last), words in told_of(TABLE)}
    assert "head=macaron" in told["ZP"]
    assert "head=macaron" not in told["Kerbrat"]


def test_a_label_and_the_sentence_so_far_are_told() -> None:
    line = "Adresse : logée chez 4 Anne."
    told = {line[first:last]: words for (first, last), words in told_of(line)}
    assert {"lab=adresse", "L=logee", "L=chez"} <= set(told["4"])
