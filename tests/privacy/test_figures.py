"""How much is found and how much is hidden in vain, measured on acts written for it (`labelled/`, `labels.py`)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

import pytest

from indexer.privacy import Policy, redact
from indexer.privacy.detectors.findings import Category, Finding
from tests.factories import source
from tests.privacy.labels import FOLDER, LOOK_ALIKE, Label, read_labels

REVIEWED = {Category.AGENT, Category.PERSON}
CERTAIN = {Category.BANK, Category.NIR, Category.EMAIL, Category.PHONE}
CATEGORIES = {
    Category(label.category)
    for path in FOLDER.glob("*.txt")
    for label in read_labels(path.read_text(encoding="utf-8"))[1]
    if label.category != LOOK_ALIKE
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One act: its labels, and what was found in it."""

    name: str
    text: str
    labels: list[Label]
    masked: tuple[Finding, ...]
    found: tuple[Finding, ...]
    """Masked or listed for review."""


@cache
def measured() -> list[Measured]:
    acts = []
    for path in sorted(FOLDER.glob("*.txt")):
        text, labels = read_labels(path.read_text(encoding="utf-8"))
        result = redact(source(text), Policy(holds=False))
        found = result.masked + result.review
        acts.append(Measured(name=path.name, text=text, labels=labels, masked=result.masked, found=found))
    return acts


def covers(findings: tuple[Finding, ...], label: Label) -> bool:
    """Every letter and digit of the label lies in a finding."""
    places = [label.start + n for n, c in enumerate(label.value) if c.isalnum()]
    return all(any(f.start <= place < f.end for f in findings) for place in places)


def touches(finding: Finding, label: Label) -> bool:
    return finding.start < label.end and label.start < finding.end


def missed() -> dict[Category, list[str]]:
    """Labelled values that are not wholly hidden (or listed, where a person decides)."""
    lost = defaultdict(list)
    for act in measured():
        for label in act.labels:
            if label.category != LOOK_ALIKE:
                category = Category(label.category)
                if not covers(act.found if category in REVIEWED else act.masked, label):
                    lost[category].append(f"{act.name}: {label.value}")
    return lost


def count(category: str) -> int:
    return sum(label.category == category for act in measured() for label in act.labels)


def test_the_labelled_set_is_large_enough() -> None:
    assert len(CATEGORIES) == 12
    assert sum(map(count, CATEGORIES)) >= 300
    assert min(map(count, CATEGORIES)) >= 20
    assert count(LOOK_ALIKE) >= 300


@pytest.mark.parametrize("category", sorted(CERTAIN))
def test_no_bank_detail_nir_mail_or_phone_is_missed(category: Category) -> None:
    assert missed()[category] == []


@pytest.mark.parametrize("category", sorted(CATEGORIES - CERTAIN))
def test_at_least_95_percent_of_the_other_categories_are_found(category: Category) -> None:
    lost = missed()[category]
    assert len(lost) <= 0.05 * count(category), lost


def test_at_least_97_percent_of_what_is_found_is_sensitive() -> None:
    found = [(act, finding) for act in measured() for finding in act.found]
    wrong = [
        f"{act.name}: {act.text[f.start : f.end]}"
        for act, f in found
        if not any(touches(f, label) for label in act.labels if label.category != LOOK_ALIKE)
    ]
    assert len(wrong) <= 0.03 * len(found), wrong


def test_no_look_alike_is_hidden() -> None:
    """Articles, laws, act numbers, SIRET of companies, budget codes, offices, elected members."""
    wrong = [
        f"{act.name}: {label.value}"
        for act in measured()
        for label in act.labels
        if label.category == LOOK_ALIKE and any(touches(f, label) for f in act.masked)
    ]
    assert wrong == []


def test_labels_are_read_with_their_places() -> None:
    text, labels = read_labels("à ⟦courriel:a@b.fr⟧,\n⟦=:article 5⟧.")
    assert text == "à a@b.fr,\narticle 5."
    assert [text[label.start : label.end] for label in labels] == ["a@b.fr", "article 5"]
