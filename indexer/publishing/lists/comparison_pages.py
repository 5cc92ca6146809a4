"""Pages « Clauses communes »: the families of near-identical documents, and documents clause beside clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from markupsafe import Markup

from indexer.addresses import address, document_path
from indexer.french import format_date
from indexer.linking.archive import Linked
from indexer.linking.clauses.paragraphs import Paragraph, Row, rows
from indexer.linking.clauses.words import ELISIONS, folded, straight
from indexer.linking.model import ChangeKind, Comparison, Family, PairedClause, Place, Twin
from indexer.linking.places import paragraphs
from indexer.model import Document, Dossier, Section
from indexer.publishing.archive import Step
from indexer.publishing.terminal.comparison_text import CHANGES, figures, percent, title_of
from indexer.publishing.writing.markdown import plain_html
from indexer.publishing.writing.render import Page, page, relative
from indexer.typography import FIXED, NARROW

ROOT = "clauses-communes/"
ALL: Step = ("Clauses communes", ROOT)
MOST_TWINS = 5
"""Twins named under a clause; the comparison pages name them all."""

_HIDE = {"hide": ["navigation", "toc"]}
_MARKS = {
    ChangeKind.SUBSTANCE: "fond",
    ChangeKind.PARTY: "leger",
    ChangeKind.SCAN: "leger",
    ChangeKind.TYPOGRAPHY: "leger",
}

_SIDES = (("premier", "del"), ("second", "ins"))
"""Class of each side, and the element that marks what only that side says."""


def comparison_address(member: Place) -> str:
    """Where a document is compared with the oldest one of its family."""
    return f"{ROOT}{document_path(member.dossier, member.document).partition('/')[2]}/"


def comparison_pages(linked: Linked) -> Iterator[Page]:
    """The list of families and a page for each document that is compared with the oldest of its family."""
    facts = {
        "title": "Clauses communes",
        "description": "Les conventions que plusieurs collectivités ont signées, clause par clause.",
        **_HIDE,
    }
    found = [_row(family) for family in linked.families]
    yield page(ROOT, "families.md", facts, families=found)
    for family in linked.families:
        for comparison in family.comparisons:
            yield _comparison(comparison)


def twins_note(
    dossier: Dossier, document: Document, section: Section, twins: Mapping[str, Sequence[Twin]]
) -> Markup:
    """« Aussi dans : Département du Pas-de-Calais, 14 avril 2023, 98 % de mots communs »; empty without a twin."""
    origin = address(dossier, document)[1:]
    links = [
        f'<a href="{relative(origin, twin.place.address[1:])}">{plain_html(holder(twin.place))}</a>, '
        f"{_likeness(twin.similarity)}"
        for twin in twins.get(address(dossier, document, section), ())[:MOST_TWINS]
    ]
    between = f"{NARROW}; "
    return Markup(f'<p class="ailleurs">Aussi dans{FIXED}: {between.join(links)}</p>' if links else "")


def _likeness(similarity: float) -> str:
    """`mot pour mot`, else `62 % de mots communs`: what differs is not identical."""
    return "mot pour mot" if similarity == 1 else f"{percent(similarity)} de mots communs"


def versions(dossier: Dossier, document: Document, linked: Linked) -> list[tuple[str, str, str]]:
    """Holder, address of the comparison and likeness of each document that this one is compared with."""
    here = address(dossier, document)
    found = linked.comparisons.get(here, ())[:MOST_TWINS]
    others = [(c, c.right if c.left.address == here else c.left) for c in found]
    return [(holder(other), comparison_address(c.right), percent(c.similarity)) for c, other in others]


def holder(place: Place) -> str:
    """`Département du Pas-de-Calais, 14 avril 2023`."""
    day = place.dossier.meeting_date
    return ", ".join(filter(None, [place.dossier.publisher.name, format_date(day) if day else None]))


def _row(family: Family) -> dict[str, object]:
    return {
        "reference": family.members[0],
        "holder": holder(family.members[0]),
        "others": [
            (holder(c.right), comparison_address(c.right), percent(c.similarity), figures(c))
            for c in family.comparisons
        ],
    }


def _comparison(comparison: Comparison) -> Page:
    left, right = comparison.left, comparison.right
    title = f"{left.document.title} : deux versions"
    facts = {"title": title, "robots": "noindex", **_HIDE}
    return page(
        comparison_address(right),
        "comparison.md",
        facts,
        trail=[ALL, (left.document.title, None)],
        sides=[(place, holder(place)) for place in (left, right)],
        figures=figures(comparison),
        similarity=percent(comparison.similarity),
        clauses=[clause_rows(pair) for pair in comparison.pairs],
        alone=passages_alone(comparison, (holder(left), holder(right))),
        kinds=CHANGES,
    )


def passages_alone(
    comparison: Comparison, names: Sequence[str]
) -> list[tuple[str, list[tuple[str, str, list[str]]]]]:
    """What only one side has under the name of that side: title, address and paragraphs of each clause."""
    return [
        (name, [(title_of(p), p.place.address[1:], list(paragraphs(p))) for p in run])
        for name, run in zip(names, (comparison.only_left, comparison.only_right), strict=True)
        if run
    ]


def clause_rows(pair: PairedClause) -> dict[str, object]:
    """A clause of both sides as `comparison_macros.html` shows it."""
    same = folded(title_of(pair.left)) == folded(title_of(pair.right))
    return {
        "title": title_of(pair.left),
        "other_title": "" if same else title_of(pair.right),
        "similarity": percent(pair.similarity),
        "substantial": pair.substantial,
        "links": (pair.left.place.address[1:], pair.right.place.address[1:]),
        "cells": list(_cells(pair)),
    }


def _cells(pair: PairedClause) -> Iterator[tuple[str, int | None, list[Markup]]]:
    """Class, side (None for both) and paragraphs of each cell; what both texts print alike is told once."""
    for alike, group in groupby(rows(pair), key=_alike):
        if alike:
            yield "commun", None, [_marked(paragraph, "") for left, _ in group for paragraph in left]
            continue
        for row in group:
            for side, (name, tag) in enumerate(_SIDES):
                if row[side]:
                    yield name, side, [_marked(paragraph, tag) for paragraph in row[side]]


def _alike(row: Row) -> bool:
    """Whether both sides print the same; how an apostrophe is drawn does not count."""
    left, right = ([[straight(words) for words, _ in paragraph] for paragraph in side] for side in row)
    return left == right


def _marked(paragraph: Paragraph, tag: str) -> Markup:
    """Words of a paragraph; what the other side does not say stands in `<del>` on the left, `<ins>` on the right."""
    parts = []
    for words, kind in paragraph:
        html = plain_html(words)
        marked = f'<{tag} class="{_MARKS[kind]}">{html}</{tag}>' if kind else html
        parts.append(f"{marked}{'' if words.endswith(ELISIONS) else ' '}")
    return Markup("".join(parts).rstrip())
