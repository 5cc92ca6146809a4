"""The manifest, the one file with a fixed name, which leads to all others; and the tables of the language."""

from __future__ import annotations

import unicodedata
from dataclasses import astuple
from functools import cache
from typing import Any

from indexer import french
from indexer.kinds import QUERIED
from indexer.search.engine.whoosh.measures import LENGTHS, PARAMETERS
from indexer.search.help import NOTES, RULES
from indexer.search.language import analyser, everyday, limits
from indexer.search.language.query_fields import FIELDS
from indexer.search.static_index.expressions import expressions
from indexer.search.static_index.keys import FIELDS as LETTERS
from indexer.search.static_index.storage.runs import INLINE_LENGTHS, USUAL_WEIGHT
from indexer.search.terms import UNIT

_LAST = 0xABFF
"""Last character looked at: none after it folds in a way of its own, save compatibility forms of CJK and others
that NFKD takes apart."""
EARLY, MOST = 40_000, 8_000_000
"""Bytes left to fetch from which the newest results are shown before; bytes after which a search stops and says so,
unless it is asked to go on."""
VERSION = 3
"""Raised when a reader of the format before would misread this one."""


def manifest(*, clauses: int, average: float, language: str, directory: str) -> dict[str, Any]:
    """What a reader needs before it fetches another file."""
    return {
        "version": VERSION,
        "clauses": clauses,
        "average_length": average,
        "language": language,
        "directory": directory,
    }


def tables() -> dict[str, Any]:
    """The analyser and the query language, as far as they are tables."""
    return {
        "letters": LETTERS,
        "weight_unit": UNIT,
        "inline_lengths": INLINE_LENGTHS,
        "usual_weight": USUAL_WEIGHT,
        "lengths": LENGTHS,
        "bm25": PARAMETERS,
        "folds": folds(),
        "stop_words": sorted(analyser.STOP_WORDS),
        "clitics": sorted(analyser.CLITICS),
        "folded_endings": analyser.FOLDED_ENDINGS,
        "shortest_inflected": analyser.SHORTEST_INFLECTED,
        "expressions": expressions(),
        "fields": {field.name: [field.shape.value, field.example] for field in FIELDS.values()},
        "kinds": {word: kind.value for word, kind in QUERIED.items()},
        "early_bytes": EARLY,
        "most_bytes": MOST,
        "few": limits.FEW,
        "longest": limits.LONGEST,
        "deepest": limits.DEEPEST,
        "most_leaves": limits.MOST_LEAVES,
        "most_costly": limits.MOST_COSTLY,
        "least_beginning": limits.LEAST_BEGINNING,
        "long_word": limits.LONG_WORD,
        "everyday": _everyday(),
        "rules": [astuple(rule) for rule in RULES],
        "notes": NOTES,
    }


def _everyday() -> dict[str, list[Any]]:
    """Stems of each name of the table, ranks of those beside it, and all names with what is searched for them."""
    names = sorted({name for phrase in everyday.NAMES for name in phrase.others})
    rank = {name: n for n, name in enumerate(names)}
    return {
        "stems": [" ".join(phrase.stems) for phrase in everyday.NAMES],
        "others": [[rank[name] for name in phrase.others] for phrase in everyday.NAMES],
        "names": names,
        "wordings": [everyday.forms(name) for name in names],
    }


@cache
def folds() -> dict[str, str]:
    """Characters whose fold is not their lower case, decomposed (NFKD), lower case again, without marks."""
    characters = (chr(code) for code in range(_LAST + 1))
    folded = ((character, french.fold(character)) for character in characters)
    return {character: fold for character, fold in folded if _bare(fold) != _bare(_decomposed(character))}


def _decomposed(character: str) -> str:
    return unicodedata.normalize("NFKD", character.lower()).lower()


def _bare(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] != "M")
