"""Cited texts, so that `cite:` finds one by any usual spelling."""

from __future__ import annotations

from re import Match

from indexer.french import fold
from indexer.model import QueryError
from indexer.patterns import searching as patterns
from indexer.patterns.citations import codes
from indexer.search.language.analyser import words

CODES = {
    " ".join(words(spelling)): key
    for key, code in codes.CODES.items()
    for spelling in (code.name, *code.short.split("|"))
    if spelling
}
"""Short name of a code, as keys have it, by each of its spellings in folded words."""


def forms(key: str) -> frozenset[str]:
    """Every name under which a key is found: `code:casf:L115-2` also as `casf:l115-2` and `l115-2`."""
    parts = fold(key).split(":")
    return frozenset(":".join(parts[start:]) for start in range(len(parts)))


def cited(text: str) -> str:
    """The form that a spelling names: `L. 115-2` gives `l115-2`, `L115-2 du CASF` gives `casf:l115-2`.

    Raises QueryError when no number is found.
    """
    folded = fold(text)
    if ":" in folded:
        return "".join(folded.split())
    found = max(patterns.CITED_NUMBER.finditer(folded), key=_precision, default=None)
    if found is None:
        example = 'cite:"L. 115-2" ou cite:2020-1577'
        raise QueryError(f"« {text} » ne désigne pas un texte ; écrivez par exemple {example}.")
    number = (found["letter"] or "") + (found["organic"] or "") + "".join(found["number"].split())
    code = _code(folded)
    return f"{code}:{number}" if code else number


def _code(folded: str) -> str | None:
    """The code that is named, in full or shortened, dotted or not."""
    named = f" {' '.join(words(folded))} {' '.join(words(folded.replace('.', '')))} "
    return next((key for spelling, key in CODES.items() if f" {spelling} " in named), None)


def _precision(match: Match[str]) -> tuple[bool, bool, int]:
    """The longest way to name a text wins: `article 5 de la loi 78-17` names the law."""
    return (not match["number"].isdigit(), bool(match["letter"]), -match.start())
