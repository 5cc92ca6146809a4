"""Words of the program: what pages of all texts say, be it hidden in one of them (« M. Texte SOURCE »)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from indexer.privacy import Redacted, Secret
from indexer.privacy.policies.given import given_facts
from indexer.privacy.proof.lookup import Lookup, lookup
from indexer.privacy.proof.spelling import squash
from indexer.privacy.watching import Leak, letters_of

_PROGRAM = Path(__file__).parents[2]
_ROOMS = ("publishing", "subjects")
"""Where what pages print is written; other folders hold lists of names, and names as examples."""
_KINDS = frozenset({".py", ".html", ".md", ".json", ".xml", ".toml", ".css", ".js", ".typ", ".txt"})


def not_by_program(leaks: Collection[Leak], texts: Iterable[Redacted], others: Iterable[bytes] = ()) -> list[Leak]:
    """Leaks but those of values that the program prints itself, and that no text hides and nothing else says.

    `others` are bytes that pages are made of besides.
    """
    own = said_by_program({plain(leak.secret) for leak in leaks})
    doubtful = own.difference(_said(own, texts, others)) if own else own
    return [leak for leak in leaks if plain(leak.secret) not in doubtful]


def said_by_program(secrets: Collection[Secret]) -> frozenset[Secret]:
    """Values whose letters stand in templates and other files of the program."""
    return lookup(secrets).candidates(_words()) if secrets else frozenset()


def plain(secret: Secret) -> Secret:
    """The value as a text hides it, wherever it may stand."""
    return replace(secret, only_in=())


def _said(secrets: Collection[Secret], texts: Iterable[Redacted], others: Iterable[bytes]) -> Iterator[Secret]:
    known = lookup(secrets)
    for text in texts:
        yield from text.secrets
        yield from _standing_in("\n".join(_published(text)).encode(), known)
    for words in others:
        yield from _standing_in(words, known)


def _standing_in(words: bytes, known: Lookup) -> Iterator[Secret]:
    return (secret for letters in letters_of(words) for secret in known.candidates(letters))


def _published(text: Redacted) -> Iterator[str]:
    yield str(text.source.path)
    yield text.source.text
    yield from given_facts(text.source).values()
    yield from (entry.rule for entry in text.entries)


@cache
def _words() -> str:
    """Letters of each line, parted."""
    files = (path for room in _ROOMS for path in (_PROGRAM / room).rglob("*") if path.suffix in _KINDS)
    lines = (line for path in files for line in path.read_text(encoding="utf-8").splitlines())
    return "|".join(map(squash, lines))
