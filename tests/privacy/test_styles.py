"""What is hidden of acts whose names, matters, layouts and look-alikes are drawn: floors."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.drawing import draw
from tests.factories import source
from tests.privacy.labels import LOOK_ALIKE
from tests.privacy.styles.beside import KINDS
from tests.privacy.styles.writing import ALIKE, CHOICES, MEMBERS, write

DRAWS = 120
SITTING = frozenset(map(words_of, MEMBERS))
CERTAIN = ("mail", "card", "account", "nir", "tax number")


@cache
def measured() -> dict[str, tuple[int, int]]:
    """Of each kind of label, how many are hidden, wholly (look-alikes in any part), and how many there are."""
    hidden, printed = Counter[str](), Counter[str]()
    for seed in range(DRAWS):
        text, labels = write(draw(CHOICES, seed), seed)
        places = {n for f in redact(source(text), members=SITTING).masked for n in range(f.start, f.end)}
        for label in labels:
            of_label = {n for n in range(label.start, label.end) if text[n].isalnum()}
            told = of_label & places if label.category == LOOK_ALIKE else of_label <= places
            hidden[label.category] += bool(told)
            printed[label.category] += 1
    return {kind: (hidden[kind], printed[kind]) for kind in printed}


def share(kinds: set[str]) -> float:
    found = [measured()[kind] for kind in kinds]
    return sum(hidden for hidden, _ in found) / sum(printed for _, printed in found)


def test_at_least_six_persons_in_seven_are_hidden() -> None:
    assert share(set(measured()) - set(KINDS) - {LOOK_ALIKE}) >= 0.86


def test_at_least_nine_in_ten_of_what_stands_beside_them_are_hidden() -> None:
    assert share(set(measured()) & set(KINDS)) >= 0.9


@pytest.mark.parametrize("kind", CERTAIN)
def test_no_number_that_is_one_persons_is_missed(kind: str) -> None:
    hidden, printed = measured()[kind]
    assert hidden == printed


def test_at_most_three_look_alikes_in_a_hundred_are_hidden() -> None:
    assert share({LOOK_ALIKE}) <= 0.03


def test_every_choice_is_drawn() -> None:
    drawn = [draw(CHOICES, seed) for seed in range(DRAWS)]
    assert {style["alike"] for style in drawn} == set(ALIKE)
