"""Each pattern matches what it says it matches and refuses what it says it refuses."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path

import pytest

import indexer.patterns
from indexer.french import flat
from indexer.patterns.core import Pattern

MODULES = [
    importlib.import_module(m.name)
    for m in pkgutil.walk_packages(indexer.patterns.__path__, "indexer.patterns.")
]
PATTERNS = {
    f"{module.__name__.rsplit('.', 1)[1]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Pattern)
}


def seen(pattern: Pattern, example: str) -> str:
    return example if pattern.cased else flat(example)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_matches_its_examples(name: str) -> None:
    pattern = PATTERNS[name]
    assert pattern.matches, f"{name} has no example"
    assert [e for e in pattern.matches if not pattern.search(seen(pattern, e))] == []


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_refuses_its_false_friends(name: str) -> None:
    pattern = PATTERNS[name]
    assert [e for e in pattern.refuses if pattern.search(seen(pattern, e))] == []


HOSTILE = 50_000
"""Characters of a text made to be slow."""
SEEDS_OF_HOSTILITY = (
    "a", "1", " ", "A", "-", "(", "a ", "1 ", "1.", "a, ", "Ab ", "AB ", "l'", "x x ", "a\t", "de ", "12 000 ", "pour ",
    "article 1 ", "annexe ", "entre ", "vu le ", "conseil municipal de ", "M. Jean DUPONT ", "présents : ",
    "donne pouvoir à ", "subvention ", "unanimité ", "loi n° ", "L. ", "59-", "FR76", "Groupe (", "représenté par ",
)  # fmt: skip


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_reads_hostile_text_to_its_end(name: str) -> None:
    """A pattern whose cost grows with the square of the text does not end before the test's time is up."""
    pattern = PATTERNS[name]
    for part in SEEDS_OF_HOSTILITY:
        text = seen(pattern, part * (HOSTILE // len(part)))
        assert all(match.end() <= len(text) for match in pattern.finditer(text))


def test_every_pattern_is_used() -> None:
    """A pattern that nothing reads with is dead code: its name stands somewhere besides its definition."""
    words = Counter(w for path in Path("indexer").rglob("*.py") for w in re.findall(r"\w+", path.read_text("utf-8")))
    assert {name for name in (name.rsplit(".", 1)[1] for name in PATTERNS) if words[name] < 2} == set()
