"""Hidden values looked for in the bytes of a file and in its name, under any spelling that a reader could rebuild."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from indexer.kept import key_of
from indexer.patterns.encodings import CONTROLS
from indexer.privacy.detectors.findings import BAR, LABELS, Category
from indexer.privacy.portable import PDF, shown_texts
from indexer.privacy.proof.decoding import bare_views, views
from indexer.privacy.proof.fragments import APART
from indexer.privacy.proof.lookup import Lookup, lookup
from indexer.privacy.proof.parts_of_pages import MOST, parts_of_page
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.spelling import squash, squashed


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Leak:
    """A hidden value found in a file; the value itself is never told."""

    path: str
    line: int
    how: str
    category: Category
    secret: Secret = field(repr=False, compare=False)

    def __str__(self) -> str:
        how = f" ({self.how})" if self.how else ""
        return f"{self.path}, ligne {self.line}{how} : {LABELS[self.category]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Hidden values ready for looking up."""

    everywhere: Lookup
    within: Mapping[str, Lookup]
    """What must stand in no file of an authority (slug) alone."""
    key: bytes
    """Changes with any of the values."""

    def of(self, name: str) -> list[Lookup]:
        """What must not stand in a file of this name, whose folders say which authority it is of."""
        return [self.everywhere, *(self.within[part] for part in name.split("/") if part in self.within)]

    def might_stand(self, name: str, letters: Iterable[str]) -> bool:
        """Whether the letters of a value stand in a file or in its name, be it by chance."""
        lookups = self.of(name)
        return any(each.candidates(plain) for plain in (squash(name), *letters) for each in lookups)


def watched(secrets: Collection[Secret], said: frozenset[str] = frozenset()) -> Watched:
    """Values by where they must not stand; `said`: see `Lookup`."""
    slugs = {slug for secret in secrets for slug in secret.only_in}
    return Watched(
        everywhere=lookup([secret for secret in secrets if not secret.only_in], said),
        within={slug: lookup([secret for secret in secrets if slug in secret.only_in], said) for slug in slugs},
        key=key_of("valeurs", (sorted(secrets), sorted(said))),
    )


def letters_of(data: bytes, *, is_bare: bool = False) -> tuple[str, ...]:
    """What a file holds as values are first looked for in it: every view of it, or its bytes alone, squashed."""
    if is_bare:
        return tuple(squash(text) for _, text in bare_views(data))
    parts = parts_of_page(data)
    letters = _letters_of_part if len(parts) > 1 else _letters_of
    return tuple(dict.fromkeys(chain.from_iterable(map(letters, parts))))


def _letters_of(data: bytes) -> tuple[str, ...]:
    return tuple({squash(text): None for _, text in _texts(data)})


_letters_of_part = lru_cache(maxsize=MOST)(_letters_of)


def places_said(name: str, data: bytes, values: Watched) -> Iterator[str]:
    """Places (`Lookup.said`) of values in a file and in its name."""
    for text in chain((name,), (text for _, text in _texts(data))):
        for known in values.of(name):
            yield from known.surroundings(squash(text))


def _texts(data: bytes) -> Iterator[tuple[str, str]]:
    """How a text of a file was found, and the text."""
    if data.startswith(PDF):
        yield from (("texte d'un PDF", text) for text in shown_texts(data))
    yield from views(data)


def leaks_in(name: str, data: bytes, values: Watched, *, is_bare: bool = False) -> Iterator[Leak]:
    """Hidden values in what a file holds, or in its bytes alone, and in its name."""
    known = values.of(name)
    told = "/".join(BAR if any(_found(part, known)) else part for part in name.split("/"))
    seen = _fields(data) if is_bare else _texts(data)
    for how, text in chain((("nom du fichier", name),), seen):
        for secret, line in _found(text, known):
            yield Leak(path=told, line=line, how=how, category=secret.category, secret=secret)


def _fields(data: bytes) -> Iterator[tuple[str, str]]:
    """The bytes as they are, with more than a blank between two fields: their last and first words are no name."""
    for how, text in bare_views(data):
        yield how, CONTROLS.regex.sub(APART.decode(), text)


def _found(text: str, lookups: Iterable[Lookup]) -> Iterator[tuple[Secret, int]]:
    """Secrets of a text with the line of their first place."""
    where = squashed(text)
    for known in lookups:
        told = set()
        for secret, start, _ in known.places(where, inside=True):
            if secret not in told:
                told.add(secret)
                yield secret, text.count("\n", 0, start) + 1
