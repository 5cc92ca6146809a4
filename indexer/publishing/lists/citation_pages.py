"""Pages « Textes cités »: the list of cited texts, a page for each with every clause that cites it, the graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from indexer.french import slugify
from indexer.linking.archive import Linked
from indexer.linking.graph import CitationGraph, as_graphml, as_json_lines, citation_graph
from indexer.linking.model import CitedText, Use
from indexer.patterns.citations.codes import CODES
from indexer.publishing.archive import Step
from indexer.publishing.lists.citation_addresses import ROOT, article_anchor, text_address
from indexer.publishing.made_once import Shared, pages_once
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.writing.feed_file import FILE
from indexer.publishing.writing.render import Page, page
from indexer.sequences import grouped

ALL: Step = ("Textes cités", ROOT)
LONGEST_LIST = 1_000
"""A list with more rows is split by year."""

Part = tuple[str | None, str | None, tuple[Use, ...], str | None]
"""Title and anchor of a part of a page, who cites it, where it can be read."""
Listed = tuple[str, str, str | None, Sequence[Part]]
"""Address of a page, its title, where the text can be read, its parts."""
_HIDE = {"hide": ["navigation", "toc"]}
_UNNAMED = "Articles dont le texte ne nomme pas le code"
GROUPS: dict[str, str] = {
    "code": "Codes",
    "loi": "Lois",
    "ordonnance": "Ordonnances",
    "decret": "Décrets",
    "arrete": "Arrêtés",
    "circulaire": "Circulaires",
    "ue": "Textes européens",
    "deliberation": "Délibérations",
    "convention": "Conventions et accords",
    "rapport": "Rapports",
}
"""Kinds of cited texts in the order in which they are listed."""


def citation_pages(linked: Linked, common: Shared | None = None) -> Iterator[Page]:
    """The list, the pages of texts and codes, and the citation graph in two formats.

    What `common` keeps is not made again.
    """
    codes = grouped((t for t in linked.texts if t.kind == "code"), lambda text: text.key.split(":")[1])
    others = [text for text in linked.texts if text.kind != "code"]
    yield _index(codes, others)
    cited = [
        *(_code(code, texts) for code, texts in codes.items()),
        *((text_address(text.key), text.name, text.url, [(None, None, text.uses, None)]) for text in others),
    ]
    yield from pages_once(common, "textes cités", cited, lambda listed: _lists(*listed))
    yield from pages_once(common, "graphe", [citation_graph(linked.texts, linked.links)], _graph_files)


def _graph_files(graph: CitationGraph) -> Iterator[Page]:
    yield Page(path=f"{ROOT}citations.jsonl", text="".join(f"{line}\n" for line in as_json_lines(graph)))
    yield Page(path=f"{ROOT}citations.graphml", text=as_graphml(graph))


def code_name(code: str) -> str:
    """Official name of a code."""
    return CODES[code].name if code in CODES else _UNNAMED


def _index(codes: dict[str, tuple[CitedText, ...]], others: Sequence[CitedText]) -> Page:
    rows: dict[str, list[tuple[str, str, int]]] = {kind: [] for kind in GROUPS}
    for code, texts in codes.items():
        rows["code"].append((code_name(code), f"{ROOT}code-{code}/", sum(len(t.uses) for t in texts)))
    for text in others:
        rows[text.kind].append((text.name, text_address(text.key), len(text.uses)))
    groups = [(GROUPS[kind], sorted(run, key=lambda row: -row[2])) for kind, run in rows.items() if run]
    facts = {
        "title": "Textes cités",
        "description": "Les lois, codes et actes que citent les délibérations.",
        **_HIDE,
    }
    return page(ROOT, "cited_texts.md", facts, groups=groups, root=ROOT)


def _code(code: str, texts: Sequence[CitedText]) -> Listed:
    """Articles in the order of their numbers, the code itself first."""
    parts: list[Part] = []
    for text in sorted(texts, key=lambda text: _in_order(text.key)):
        number = text.key.split(":", 2)[2:]
        name, anchor = (
            (f"Article {number[0]}", article_anchor(number[0])) if number else ("Le code lui-même", "le-code")
        )
        parts.append((name, anchor, text.uses, text.url if number else None))
    url = next((text.url for text in texts if text.key.count(":") == 1), None)
    return f"{ROOT}code-{code}/", code_name(code), url, parts


def _in_order(key: str) -> list[tuple[int, str]]:
    words = slugify(key).replace("-", " ").split()
    return [(int(digits) if (digits := "".join(filter(str.isdigit, word))) else -1, word) for word in words]


def _lists(where: str, title: str, url: str | None, parts: Sequence[Part]) -> Iterator[Page]:
    """One page, or one per year when it would be longer than LONGEST_LIST rows."""
    every = [use for _, _, uses, _ in parts for use in uses]
    years = grouped(every, lambda use: use.place.dossier.year) if len(every) > LONGEST_LIST else {}
    facts = {"title": title, "feed": f"{where}{FILE}", **_HIDE}
    shown = [(n, a, (), official) for n, a, _, official in parts] if years else parts
    links = [(year, f"{where}{year}/", len(run)) for year, run in sorted(years.items(), reverse=True)]
    counts = (len(every), len({use.place.dossier.id for use in every}))
    common: dict[str, Any] = {"url": url, "counts": counts, "source_address": source_address}
    yield page(where, "cited_text.md", facts, trail=[ALL, (title, None)], parts=shown, years=links, **common)
    for year, _, _ in links:
        chosen = [
            (n, a, tuple(u for u in uses if u.place.dossier.year == year), official)
            for n, a, uses, official in parts
        ]
        trail = [ALL, (title, where), (year, None)]
        facts = {"title": f"{title}, {year}", **_HIDE}
        filled = [part for part in chosen if part[2]]
        yield page(f"{where}{year}/", "cited_text.md", facts, trail=trail, parts=filled, years=[], **common)
