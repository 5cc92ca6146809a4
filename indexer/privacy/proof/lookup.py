"""Many hidden values looked up in a text at once, in a time that does not grow with their number."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.spelling import Squashed

BESIDE = 8
"""Letters on each side of a value that tell one place from another, in whatever folder or markup it stands."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """Values and the automaton that finds all of them in one pass (Aho and Corasick, 1975)."""

    secrets: tuple[Secret, ...]
    automaton: AhoCorasick
    said: frozenset[str] = frozenset()
    """Places (`surroundings`) where the site says a value by itself, which comes of no text."""

    def candidates(self, plain: str) -> frozenset[Secret]:
        """Values whose letters stand somewhere in a squashed text."""
        return frozenset(self.secrets[n] for n, _, _ in self._matches(plain))

    def places(self, where: Squashed, *, inside: bool = False) -> Iterator[tuple[Secret, int, int]]:
        """Values with their places in the original text; `inside`: long codes inside longer words too."""
        for n, start, end in self._matches(where.text):
            secret = self.secrets[n]
            if self.said and _surroundings(where.text, start, end) in self.said:
                continue
            span = where.span(start, secret.text, whole_words=not (inside and secret.inside))
            if span:
                yield secret, *span

    def surroundings(self, plain: str) -> Iterator[str]:
        """Values in a squashed text, each with the letters beside it."""
        for _, start, end in self._matches(plain):
            yield _surroundings(plain, start, end)

    def _matches(self, plain: str) -> list[tuple[int, int, int]]:
        return self.automaton.find_matches_as_indexes(plain, overlapping=True) if self.secrets else []


def lookup(secrets: Collection[Secret], said: frozenset[str] = frozenset()) -> Lookup:
    """The values ready for looking up, anywhere but at the places that are `said`."""
    ordered = tuple(sorted(secrets))
    return Lookup(ordered, AhoCorasick([secret.text for secret in ordered]), said)


def _surroundings(plain: str, start: int, end: int) -> str:
    return "|".join((plain[max(0, start - BESIDE) : start], plain[start:end], plain[end : end + BESIDE]))
