"""What acts of the archive do to each other, in the words of ELI (http://data.europa.eu/eli/ontology)."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.addresses import address
from indexer.linking.acts.relations import Relation, RelationKind
from indexer.model import Dossier
from indexer.publishing.record import Json

_ELI = {
    RelationKind.REPEALS: ("repeals", "repealed_by"),
    RelationKind.REPLACES: ("repeals", "repealed_by"),
    RelationKind.WITHDRAWS: ("repeals", "repealed_by"),
    RelationKind.AMENDS: ("amends", "amended_by"),
    RelationKind.EXTENDS: ("changes", "changed_by"),
}
"""Property of the act that does it, and of the one to which it is done; ELI knows no finer one."""


def relations_of(dossier: Dossier, found: Sequence[Relation], site_url: str) -> list[Json]:
    """Relations that name an act, in their order: what it does and what is done to it."""
    return [_told(relation, dossier, site_url) for relation in found]


def _told(relation: Relation, dossier: Dossier, site_url: str) -> Json:
    does = relation.by.id == dossier.id
    other = relation.of if does else relation.by
    return {
        "kind": str(relation.kind),
        "done_by_this": does,
        "eli": _ELI[relation.kind][0 if does else 1],
        "id": other.id,
        "url": f"{site_url}{address(other, other.main_document)[1:]}",
        "number": other.number,
        "meeting_date": other.meeting_date.isoformat() if other.meeting_date else None,
        "source": str(relation.by.source.path),
        "line": relation.line,
    }
