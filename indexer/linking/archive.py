"""Everything that linking finds in an archive, at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from indexer.linking.acts.amendments import amendments
from indexer.linking.acts.people import People, people
from indexer.linking.acts.relations import Relation, relations
from indexer.linking.acts.threads import Thread, by_act, threads
from indexer.linking.cited import cited_texts
from indexer.linking.clauses.families import by_document, families, twins
from indexer.linking.clauses.runs import RunsOf, worded
from indexer.linking.internal import by_origin, cited_by, incoming, internal_links, outgoing
from indexer.linking.model import CitedText, Comparison, Family, Link, Place, Twin
from indexer.model import Dossier
from indexer.sequences import grouped


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Links of an archive."""

    texts: tuple[CitedText, ...]
    """The most cited first."""
    links: tuple[Link, ...]
    by_origin: Mapping[str, tuple[Link, ...]]
    """By id of the dossier that cites."""
    outgoing: Mapping[str, tuple[Link, ...]]
    """By address of the clause or document that cites."""
    incoming: Mapping[str, tuple[Link, ...]]
    """By address of the clause or document that is cited."""
    cited_by: Mapping[str, tuple[Link, ...]]
    """By id of the dossier that is cited."""
    changes: Mapping[str, tuple[Relation, ...]]
    """What an act does to others of the archive, by the id of the dossier that does it."""
    changed_by: Mapping[str, tuple[Relation, ...]]
    """By id of the dossier to which it is done."""
    families: tuple[Family, ...]
    comparisons: Mapping[str, tuple[Comparison, ...]]
    """By address of either document."""
    twins: Mapping[str, tuple[Twin, ...]]
    """By address of the clause."""
    people: People
    amendments: Mapping[str, tuple[Place, ...]]
    """Oldest first, by address of the agreement that they amend."""
    threads: tuple[Thread, ...]
    """The most recent first."""
    thread_of: Mapping[str, Thread]
    """By id of the act."""


def link_archive(dossiers: Sequence[Dossier], runs: RunsOf | None = None) -> Linked:
    """Links of all dossiers; the order in which they came makes no difference to what is linked.

    `runs` gives the runs of words of acts, for who keeps them.
    """
    links = internal_links(dossiers)
    acts = worded(dossiers, runs)
    found = families(acts)
    done = relations(links)
    origins = by_origin(links)
    amended = amendments(dossiers, origins)
    affairs = threads(dossiers, links, done, amended)
    return Linked(
        texts=cited_texts(dossiers),
        links=links,
        by_origin=origins,
        outgoing=outgoing(links),
        incoming=incoming(links),
        cited_by=cited_by(links),
        changes=grouped(done, lambda relation: relation.by.id),
        changed_by=grouped(done, lambda relation: relation.of.id),
        families=found,
        comparisons=by_document(found),
        twins=twins(acts, found),
        people=people(dossiers),
        amendments=amended,
        threads=affairs,
        thread_of=by_act(affairs),
    )
