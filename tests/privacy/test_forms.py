"""Forms of real acts, written before the rules were looked at: what is hidden, and what in vain.

A name counts without its civility. Persons who are in no matter of their own may wait for a decision.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import CIVILITY, KIN
from indexer.privacy import Redacted, redact
from indexer.privacy.detectors.findings import Finding
from tests.factories import source
from tests.privacy.labels import LOOK_ALIKE, Label, read_labels

FOLDER = Path(__file__).parent / "forms"
EXACT = ("banque", "carte", "courriel", "nir", "telephone")
CLOSE = ("adresse", "beneficiaire", "debiteur", "mineur", "naissance", "plaque")
OTHERS = ("acquereur", "agent", "concession", "dossier", "homonyme", "plaideur", "sante", "secret")
LEAST = dict.fromkeys(EXACT, 1.0) | dict.fromkeys(CLOSE, 0.95) | dict.fromkeys(OTHERS, 0.9)
BESIDE = pattern(
    rf"(?<!\w)(?:{CIVILITY}|{KIN}|et|pour|née|ép\.|ep\.|clé)(?!\w)", matches=("M.", "famille"), cased=True
)
"""Words of a label that need not be hidden."""


@cache
def acts() -> list[tuple[str, list[Label], Redacted]]:
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        text, labels = read_labels(path.read_text(encoding="utf-8"))
        found.append((text, labels, redact(source(text))))
    return found


def is_hidden(findings: tuple[Finding, ...], label: Label) -> bool:
    beside = {n for match in BESIDE.finditer(label.value) for n in range(*match.span())}
    places = [label.start + n for n, c in enumerate(label.value) if c.isalnum() and n not in beside]
    return all(any(f.start <= place < f.end for f in findings) for place in places)


def missed(category: str) -> list[str]:
    return [
        label.value
        for _, labels, result in acts()
        for label in labels
        if label.category == category and not is_hidden(result.masked, label)
    ]


def test_the_set_holds_values_of_18_categories_look_alikes_and_namesakes() -> None:
    count = Counter(label.category for _, labels, _ in acts() for label in labels)
    assert set(LEAST) | {LOOK_ALIKE, "personne"} == set(count)
    assert len(LEAST) == 19
    assert sum(count[category] for category in LEAST) >= 480
    assert count["homonyme"] == 60
    assert count[LOOK_ALIKE] >= 400
    assert min(count.values()) >= 15


@pytest.mark.parametrize("category", LEAST)
def test_as_much_is_hidden_as_is_asked(category: str) -> None:
    count = sum(label.category == category for _, labels, _ in acts() for label in labels)
    assert len(missed(category)) <= (1 - LEAST[category]) * count, missed(category)


def test_97_of_100_passages_that_are_hidden_or_listed_are_sensitive() -> None:
    found = [(text, labels, f) for text, labels, result in acts() for f in result.masked + result.review]
    wrong = [
        text[f.start : f.end]
        for text, labels, f in found
        if not any(f.start < la.end and la.start < f.end for la in labels if la.category != LOOK_ALIKE)
    ]
    assert len(wrong) <= 0.03 * len(found), wrong


def test_no_look_alike_is_hidden_and_no_member_in_the_mandate_is_listed() -> None:
    wrong = [
        label.value
        for _, labels, result in acts()
        for label in labels
        if label.category == LOOK_ALIKE
        and any(f.start < label.end and label.start < f.end for f in result.masked + result.review)
    ]
    assert wrong == []
