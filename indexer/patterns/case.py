"""Letters, words and the start of a sentence: what tells a text in capitals from another."""

from __future__ import annotations

from indexer.patterns.core import pattern

LETTERS = pattern(r"[^\W\d_]+", matches=("É",), refuses=("1",), cased=True)
SMALL = pattern(r"[a-zà-ÿœæ]+", matches=("é",), refuses=("É",), cased=True)

WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*", matches=("jean-luc", "a"), refuses=("12",))

OPENS_SENTENCE = pattern(r"(?:^|[.:;!?•*|])[\s\W]*$", matches=("", "fin. ", "Présents : "), refuses=("le ", "mot, "), cased=True)
"""What stands before the first word of a line or of a sentence."""
