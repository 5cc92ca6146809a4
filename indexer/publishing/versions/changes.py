"""What a new text of an act changed, in a sentence and in a table of facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from indexer.french import format_date
from indexer.linking.acts.versions import History, Step
from indexer.model import Dossier
from indexer.publishing.versions.edition import history_address
from indexer.publishing.writing.display import ballot, plural
from indexer.publishing.writing.verdicts import verdict
from indexer.sources.corrections.facts import VERSION_REASON


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A new text of an act, as a feed tells it."""

    dossier: Dossier
    """The text that counts."""
    address: str
    """Of the differences, with their anchor."""
    day: date
    words: str


def latest_changes(dossiers: Iterable[Dossier], found: Mapping[str, History]) -> list[Change]:
    """New texts of some acts, newest first; `found` are acts with earlier texts by id."""
    changes = [
        Change(
            dossier=history.current,
            address=f"{history_address(history.current)}#{anchor(step)}",
            day=step.version.replaced.day,
            words=". ".join(filter(None, [told(step), reason(step)])),
        )
        for history in (found[dossier.id] for dossier in dossiers if dossier.id in found)
        for step in history.steps
    ]
    return sorted(changes, key=lambda change: change.day, reverse=True)


def anchor(step: Step) -> str:
    """`version-2024-03-20`: where the page of versions tells it."""
    return f"version-{step.version.replaced.name}"


def reason(step: Step) -> str:
    """Why the text was replaced, as whoever filed the new one said; empty where nobody did."""
    return step.after.source.overrides.get(VERSION_REASON, "")


def changed_facts(step: Step) -> list[tuple[str, str, str]]:
    """Name, value before and value after of each fact that is not the same; empty where none was printed."""
    both = zip(_facts(step.version.dossier), _facts(step.after), strict=True)
    return [(name, before, after) for (name, before), (_, after) in both if before != after]


def _facts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    yield "Numéro", dossier.number or ""
    yield "Objet", dossier.object or ""
    yield "Séance du", format_date(dossier.meeting_date) if dossier.meeting_date else ""
    yield "Vote", " : ".join(filter(None, [verdict(dossier.vote), ballot(dossier.vote)]))


def told(step: Step) -> str:
    """`2 clauses changées sur le fond, 1 document ajouté, 1 fait changé (numéro)`; or that the words are the same."""
    pairs = [pair for comparison in step.comparisons for pair in comparison.pairs]
    deep = sum(pair.substantial for pair in pairs)
    light = sum(not pair.substantial and any(piece.kind for piece in pair.pieces) for pair in pairs)
    gone = sum(len(comparison.only_left) for comparison in step.comparisons)
    new = sum(len(comparison.only_right) for comparison in step.comparisons)
    counts = (
        (deep, "clause changée sur le fond", "clauses changées sur le fond"),
        (light, "clause retouchée", "clauses retouchées"),
        (new, "clause ajoutée", "clauses ajoutées"),
        (gone, "clause retirée", "clauses retirées"),
        (len(step.added), "document ajouté", "documents ajoutés"),
        (len(step.removed), "document retiré", "documents retirés"),
    )
    found = [plural(count, one, several) for count, one, several in counts if count]
    facts = [name.lower().removesuffix(" du") for name, _, _ in changed_facts(step)]
    found += [f"{plural(len(facts), 'fait changé', 'faits changés')} ({', '.join(facts)})"] if facts else []
    return ", ".join(found) or "mêmes mots, mise en page différente"
