"""All that is apposed to persons besides what they suffer from: homes, numbers, cells of rows, what acts taught."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from indexer.privacy.apposed.habitations import find_habitations
from indexer.privacy.apposed.homes import find_apposed_homes
from indexer.privacy.apposed.identifiers import find_identifiers
from indexer.privacy.apposed.open_numbers import find_open_numbers
from indexer.privacy.apposed.rows import find_cells_beside
from indexer.privacy.detectors.findings import Finding, Text
from indexer.privacy.learnt.tagging import find_learnt

FINDERS: tuple[Callable[[Text, Sequence[Finding]], Iterator[Finding]], ...] = (
    find_apposed_homes,
    find_habitations,
    find_identifiers,
    find_open_numbers,
    find_cells_beside,
    find_learnt,
)
"""Where two claim one passage, the first one names it."""


def find_apposed(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """What every rule finds beside the persons."""
    for find in FINDERS:
        yield from find(text, persons)
