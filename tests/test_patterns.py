"""Each pattern matches what it says it matches and refuses what it says it refuses."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import indexer.patterns
from indexer.french import flat
from indexer.patterns.core import Pattern

MODULES = [importlib.import_module(m.name) for m in pkgutil.iter_modules(indexer.patterns.__path__, "indexer.patterns.")]
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
