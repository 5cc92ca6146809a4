"""Pages of an act with earlier texts: all its versions with their differences, and each earlier text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from indexer.extraction.shown_titles import shown_title
from indexer.linking.acts.versions import History, Step, earlier_texts, histories
from indexer.linking.archive import Linked
from indexer.linking.model import Comparison
from indexer.model import Reading
from indexer.publishing.acts.dossier_pages import dossier_pages
from indexer.publishing.acts.withheld import is_withheld
from indexer.publishing.archive import Step as TrailStep
from indexer.publishing.lists.comparison_pages import clause_rows, passages_alone
from indexer.publishing.sources.source_pages import source_pages
from indexer.publishing.terminal.comparison_text import CHANGES
from indexer.publishing.versions.changes import anchor, changed_facts, reason, told
from indexer.publishing.versions.edition import Edition, editions, history_address
from indexer.publishing.writing.display import document_name
from indexer.publishing.writing.render import Page, page
from indexer.publishing.writing.trails import act_step, steps_to

_NAMES = ("Avant", "Après")


def version_pages(found: Mapping[str, History], linked: Linked) -> Iterator[Page]:
    """For each act: the page of its versions, the pages of every earlier text, and that text line by line."""
    for history in found.values():
        every = list(editions(history))
        yield _history(history, every)
        for edition in every[:-1]:
            yield from dossier_pages(edition.dossier, linked, edition)
    for source, dossiers in earlier_texts(found):
        yield from source_pages(source, dossiers)


def replaced_readings(readings: Iterable[Reading], older: Iterable[Reading]) -> tuple[Reading, ...]:
    """What is read of earlier texts that are published, under the addresses of their versions."""
    acts = (dossier for reading in readings for dossier in reading.dossiers)
    texts = earlier_texts(histories(acts, older, is_withheld))
    return tuple(Reading(source=source, dossiers=dossiers) for source, dossiers in texts)


def _history(history: History, every: list[Edition]) -> Page:
    current = history.current
    trail: list[TrailStep] = [*steps_to(current), act_step(current), ("Versions", None)]
    return page(
        history_address(current),
        "versions.md",
        {
            "title": f"Versions : {shown_title(current)}",
            "description": f"Les {len(every)} textes publiés de cet acte, et ce qui change de l’un à l’autre.",
            "robots": "noindex",
            "hide": ["navigation", "toc"],
        },
        origin=str(current.source.path),
        trail=trail,
        current=current,
        editions=every[::-1],
        steps=[_step(step) for step in reversed(history.steps)],
        kinds=CHANGES,
    )


def _step(step: Step) -> dict[str, object]:
    compared = [_compared(comparison) for comparison in step.comparisons]
    return {
        "anchor": anchor(step),
        "day": step.version.replaced.day,
        "told": told(step),
        "reason": reason(step),
        "facts": changed_facts(step),
        "documents": [one for one in compared if one["clauses"] or one["alone"]],
        "added": step.added,
        "removed": step.removed,
    }


def _compared(comparison: Comparison) -> dict[str, object]:
    dossier, document = comparison.right.dossier, comparison.right.document
    name = f"{document_name(document)} : {shown_title(dossier, document)}"
    touched = [pair for pair in comparison.pairs if any(piece.kind for piece in pair.pieces)]
    return {
        "name": "L’acte lui-même" if document is dossier.main_document else name,
        "same": len(comparison.pairs) - len(touched),
        "clauses": [clause_rows(pair) for pair in touched],
        "alone": passages_alone(comparison, ("Clauses retirées", "Clauses ajoutées")),
        "sides": [(place, name) for place, name in zip((comparison.left, comparison.right), _NAMES, strict=True)],
    }
