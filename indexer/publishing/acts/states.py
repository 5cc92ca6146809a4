"""What other acts of the archive did to an act, and what it does to them, as its page says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.linking.acts.relations import Relation, RelationKind
from indexer.linking.archive import Linked
from indexer.model import Dossier

_DONE = {
    RelationKind.REPEALS: "Abrogée par",
    RelationKind.REPLACES: "Remplacée par",
    RelationKind.WITHDRAWS: "Retirée par",
    RelationKind.AMENDS: "Modifiée par",
    RelationKind.EXTENDS: "Prorogée par",
}
_DOES = {
    RelationKind.REPEALS: "Abroge",
    RelationKind.REPLACES: "Remplace",
    RelationKind.WITHDRAWS: "Retire",
    RelationKind.AMENDS: "Modifie",
    RelationKind.EXTENDS: "Proroge",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A sentence of the banner."""

    words: str
    other: Dossier
    name: str
    source: str
    """Address of the page of the source text that says so."""
    line: int


def states(dossier: Dossier, linked: Linked) -> list[State]:
    """What was done to the act first, then what it does."""
    return [
        *_states(linked.changed_by.get(dossier.id, ()), _DONE),
        *_states(linked.changes.get(dossier.id, ()), _DOES),
    ]


def _states(found: tuple[Relation, ...], words: dict[RelationKind, str]) -> Iterator[State]:
    for relation in found:
        other = relation.by if words is _DONE else relation.of
        name = f"la délibération n°\u00a0{other.number}" if other.number else "une délibération"
        source = f"sources/{relation.by.source.path.with_suffix('')}/"
        yield State(words=words[relation.kind], other=other, name=name, source=source, line=relation.line)
