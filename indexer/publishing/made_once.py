"""Pages of an act and of its source are made once, until what they are made of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from indexer.digests import Digests
from indexer.kept import Kept, made, temporary
from indexer.linking.acts.people import People
from indexer.linking.archive import Linked, link_archive
from indexer.linking.clauses.runs import Runs, runs_of_words
from indexer.linking.model import Comparison
from indexer.model import Document, Dossier, Reading, Section, SourceText
from indexer.publishing.originals.shown import Originals
from indexer.publishing.sources.source_addresses import path_address, source_address
from indexer.publishing.writing.render import Page

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What pages and data of the same acts are made of besides the acts."""

    linked: Linked
    digests: Digests
    """Of what holds acts."""
    kept: Kept


def shared(
    dossiers: Sequence[Dossier], kept: Kept | None = None, told: Iterable[tuple[Reading, bytes]] = ()
) -> Shared:
    """What the pages and the data of some acts have in common; what `kept` holds is not made again.

    `told` are readings with digests of all that they say: what they hold is not gone through to tell it from others.
    """
    store = kept or temporary()
    digests = Digests(Dossier, Document, Section, SourceText, Comparison, People)
    for reading, digest in told:
        _know(digests, reading, digest)

    def runs(acts: Sequence[Dossier]) -> list[Runs]:
        found = made(store, "suites de mots", acts, runs_of_words, lambda act: digests.of(act.documents))
        return [outcome.result() for outcome in found]

    return Shared(linked=link_archive(dossiers, runs), digests=digests, kept=store)


def _know(digests: Digests, reading: Reading, digest: bytes) -> None:
    """Acts, documents and clauses of a reading stand as its digest and their place in it."""
    for n, act in enumerate(reading.dossiers):
        digests.know(act, digest + b"%d" % n)
        for m, document in enumerate(act.documents):
            digests.know(document, digest + b"%d %d" % (n, m))
            for rank, part in enumerate(document.parts):
                digests.know(part, digest + b"%d %d %d" % (n, m, rank))


def pages_once(
    common: Shared | None, kind: str, items: Sequence[Item], make: Callable[[Item], Iterable[Page]]
) -> Iterator[Page]:
    """Pages of each item in order, made on all cores; what `common` keeps is not made again.

    `make` looks at its item and at nothing else.
    """
    if common is None:
        yield from (page for item in items for page in make(item))
        return
    for outcome in made(common.kept, kind, items, lambda item: tuple(make(item)), common.digests.of):
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
