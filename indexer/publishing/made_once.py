"""Pages of an act and of its source are made once, until what they are made of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from indexer.digests import Digests
from indexer.kept import Kept, made
from indexer.linking.acts.people import People
from indexer.linking.archive import Linked
from indexer.linking.model import Comparison
from indexer.model import Document, Dossier, Section, SourceText
from indexer.publishing.originals.shown import Originals
from indexer.publishing.sources.source_addresses import path_address, source_address
from indexer.publishing.writing.render import Page

Item = TypeVar("Item")


def act_digests() -> Digests:
    """Digests of what holds acts."""
    return Digests(Dossier, Document, Section, SourceText, Comparison, People)


def pages_of_each(
    kind: str,
    items: Sequence[Item],
    make: Callable[[Item], Iterable[Page]],
    digest: Callable[[Item], bytes],
    kept: Kept,
) -> Iterator[Page]:
    """Pages of each item in order, made on all cores; `digest` is that of all that `make` looks at."""
    for outcome in made(kept, kind, items, lambda item: tuple(make(item)), digest):
        yield from outcome.result()


def originals_near(originals: Originals, dossier: Dossier, linked: Linked) -> Originals:
    """Those to which the pages of an act lead: of its sources, and of acts that say what they do to it."""
    relations = (*linked.changes.get(dossier.id, ()), *linked.changed_by.get(dossier.id, ()))
    return originals.of(
        [
            source_address(dossier.source),
            *(path_address(mention.path) for mention in dossier.mentions),
            *(source_address(relation.by.source) for relation in relations),
        ]
    )
