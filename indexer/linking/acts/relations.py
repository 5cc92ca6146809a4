"""Acts of the archive that repeal, replace, amend, extend or withdraw others: by the verb around the citation.

Only what an act decides counts: its visas tell the history of other acts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from indexer.french import flat, squeeze
from indexer.linking.model import Link
from indexer.model import Dossier
from indexer.patterns.citations import relations as relation_words


class RelationKind(StrEnum):
    """What one act does to another; in the order in which it is looked for."""

    REPEALS = "repeals"
    REPLACES = "replaces"
    WITHDRAWS = "withdraws"
    AMENDS = "amends"
    EXTENDS = "extends"


_VERBS = {
    RelationKind.REPEALS: (relation_words.REPEALS, relation_words.REPEALED),
    RelationKind.REPLACES: (relation_words.REPLACES, relation_words.REPLACED),
    RelationKind.WITHDRAWS: (relation_words.WITHDRAWS, relation_words.WITHDRAWN),
    RelationKind.AMENDS: (relation_words.AMENDS, relation_words.AMENDED),
    RelationKind.EXTENDS: (relation_words.EXTENDS, relation_words.EXTENDED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One act and the act that it changes."""

    kind: RelationKind
    by: Dossier
    of: Dossier
    line: int
    """Of the citation, in the source of `by`."""


def relations(links: Iterable[Link]) -> tuple[Relation, ...]:
    """What acts do to each other, each pair once, in the order of the links."""
    found: dict[tuple[str, str], Relation] = {}
    for link in links:
        by, of = link.use.place.dossier, link.target.dossier
        kind = relation_of(by, link.use.citation.text) if by.id != of.id else None
        if kind:
            relation = Relation(kind=kind, by=by, of=of, line=link.use.citation.line)
            found.setdefault((by.id, of.id), relation)
    return tuple(found.values())


def by_act(found: Iterable[Relation]) -> dict[str, tuple[Relation, ...]]:
    """Relations by the id of each of their two acts."""
    groups: defaultdict[str, list[Relation]] = defaultdict(list)
    for relation in found:
        for dossier in (relation.by, relation.of):
            groups[dossier.id].append(relation)
    return {name: tuple(run) for name, run in groups.items()}


def relation_of(dossier: Dossier, citation: str) -> RelationKind | None:
    """What the decisions of an act do to the act that they cite with these words; None when they only cite it."""
    cited = flat(squeeze(citation))
    for decision in dossier.decisions:
        for before, after in _around(flat(squeeze(decision.text)), cited):
            for kind, (active, passive) in _VERBS.items():
                if active.search(before) or passive.search(after):
                    return kind
    return None


def _around(text: str, cited: str) -> Iterator[tuple[str, str]]:
    position = text.find(cited) if cited else -1
    while position >= 0:
        yield text[:position], text[position + len(cited) :]
        position = text.find(cited, position + 1)
