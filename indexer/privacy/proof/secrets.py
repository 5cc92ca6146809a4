"""What must stand in no published file: codes that are searched inside anything, names as whole words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.privacy.detectors.findings import NAMES, Category, Finding
from indexer.privacy.proof.likeness import SHORTEST_INSIDE
from indexer.privacy.proof.spelling import squash

SHORTEST = 6
"""Shorter values would be found by chance; they are hidden where they stand all the same."""
_ALWAYS = frozenset({Category.BANK, Category.EMAIL, Category.OFFICE_EMAIL})
"""Categories whose values are codes even without a digit: a BIC, an address."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Secret:
    """A hidden value in its one spelling (`spelling.squash`)."""

    text: str
    words: tuple[str, ...]
    """Its words as they were printed, squashed."""
    category: Category
    only_in: tuple[str, ...] = ()
    """Authorities (slugs) whose files must not hold it, where another one lets it stay; empty: no file at all may."""

    @property
    def inside(self) -> bool:
        """Distinctive enough to be looked for inside longer words."""
        return len(self.text) >= SHORTEST_INSIDE and any(map(str.isdigit, self.text))


def secrets_of(finding: Finding) -> Iterator[Secret]:
    """Secrets of a hidden passage; a name is one in both orders, « Jeanne Martin » and « Martin Jeanne »."""
    for value in finding.secrets:
        words = tuple(filter(None, map(squash, value.split())))
        text = "".join(words)
        distinct = any(map(str.isdigit, text)) or len(words) > 1 or finding.category in _ALWAYS
        if len(text) >= SHORTEST and distinct:
            yield Secret(text=text, words=words, category=finding.category)
            if finding.category in NAMES and len(words) > 1:
                turned = (words[-1], *words[:-1])
                yield Secret(text="".join(turned), words=turned, category=finding.category)
