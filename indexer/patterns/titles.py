"""Headings of clauses and the words that join them."""

from __future__ import annotations

from indexer.patterns.core import pattern

DIGIT = pattern(r"\d", matches=("a1",), refuses=("abc",))

NOT_WORD = pattern(r"[\W_]+", matches=("a b", "l'eau"), refuses=("abc",))
