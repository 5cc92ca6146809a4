"""What of all links bears on the pages of one act: they are made of it alone, and made again when it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from indexer.addresses import address
from indexer.linking.acts.people import People
from indexer.linking.archive import Linked
from indexer.model import Dossier

Kind = TypeVar("Kind")
NOBODY = People(members={}, groups={}, by_name={})


class Near:
    """Links around each act."""

    def __init__(self, linked: Linked) -> None:
        self._linked = linked
        self._people = named_people(linked.people)

    def around(self, dossier: Dossier) -> Linked:
        """Links of an act, of its clauses and of its affair, and who its names are."""
        linked, own = self._linked, (dossier.id,)
        thread = linked.thread_of.get(dossier.id)
        affair = (dossier.id, *(event.dossier.id for event in thread.events)) if thread else own
        places = [
            address(dossier, document, section)
            for document in dossier.documents
            for section in (None, *document.sections)
        ]
        return Linked(
            texts=(),
            links=(),
            families=(),
            threads=(),
            by_origin=_of(linked.by_origin, affair),
            changes=_of(linked.changes, affair),
            changed_by=_of(linked.changed_by, own),
            cited_by=_of(linked.cited_by, own),
            outgoing=_of(linked.outgoing, places),
            incoming=_of(linked.incoming, places),
            comparisons=_of(linked.comparisons, places),
            twins=_of(linked.twins, places),
            amendments=_of(linked.amendments, places),
            people=self._people.get(dossier.folder, NOBODY),
            thread_of={dossier.id: thread} if thread else {},
        )


def named_people(people: People) -> dict[str, People]:
    """By slug of the authority: whose name is whose, without what anybody did."""
    slugs = {*people.groups, *(slug for slug, _ in people.by_name)}
    return {slug: _named(people, slug) for slug in sorted(slugs)}


def _named(people: People, slug: str) -> People:
    names = ((key, member) for key, member in people.by_name.items() if key[0] == slug)
    return People(
        members={},
        groups={slug: tuple(replace(group, votes=()) for group in people.groups.get(slug, ()))},
        by_name={key: replace(member, mentions=(), seats=()) for key, member in names},
    )


def _of(found: Mapping[str, Kind], keys: Iterable[str]) -> dict[str, Kind]:
    return {key: found[key] for key in keys if key in found}
