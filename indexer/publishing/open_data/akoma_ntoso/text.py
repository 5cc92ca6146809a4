"""The text of a document: clauses inside one another, paragraphs with their citations as links."""

from __future__ import annotations

from typing import Any

from indexer.publishing.open_data.akoma_ntoso.citations import Cited, leads_to, linked
from indexer.publishing.open_data.akoma_ntoso.elements import add, identifier, parts, place
from indexer.publishing.record import Json
from indexer.publishing.writing.xml_text import xml_text

BEFORE = "introduction"
_ELEMENTS = {
    "article": "article",
    "partie": "part",
    "section": "section",
    "chapitre": "chapter",
    "titre": "title",
}
"""Element of a clause by the first word of its anchor; any other is a `clause`."""


def add_text(body: Any, act: Json, rank: int, cited: Cited) -> None:
    """What stands before the first clause, the clauses, what follows them; linked citations leave `cited`."""
    document = act["documents"][rank]
    names, sections = place(act, document), parts(document)
    if document["introduction"] or not sections:
        first = add(body, "hcontainer", name=BEFORE, eId=identifier(*names, BEFORE))
        _add_paragraphs(add(first, "content"), act, document["introduction"], cited.get((rank, None), []))
    parents: list[tuple[int, Any]] = [(0, body)]
    for n, section in enumerate(sections):
        while parents[-1][0] >= section["level"]:
            parents.pop()
        element = _clause(parents[-1][1], names, section)
        holds = n + 1 < len(sections) and sections[n + 1]["level"] > section["level"]
        words = add(element, "intro" if holds else "content")
        _add_paragraphs(words, act, section["text"], cited.get((rank, n), []))
        parents.append((section["level"], element))


def _clause(parent: Any, names: tuple[str, ...], section: Json) -> Any:
    if not section["label"]:
        return _closing(parent, names, section)
    kind = _ELEMENTS.get(section["anchor"].partition("-")[0], "clause")
    element = add(parent, kind, eId=identifier(*names, section["anchor"]))
    heading = section["heading"]
    printed = section["title"].removesuffix(heading).strip() if heading else section["title"]
    add(element, "num", printed or section["label"])
    if heading:
        add(element, "heading", heading)
    return element


def _closing(parent: Any, names: tuple[str, ...], part: Json) -> Any:
    element = add(parent, "hcontainer", name=part["anchor"], eId=identifier(*names, part["anchor"]))
    add(element, "heading", part["title"])
    return element


def _add_paragraphs(parent: Any, act: Json, text: str, waiting: list[Json]) -> None:
    for line in text.split("\n"):
        _add_linked(add(parent, "p"), act, line, waiting)


def _add_linked(paragraph: Any, act: Json, line: str, waiting: list[Json]) -> None:
    last = None
    for words, citation in linked(line, waiting):
        if citation:
            last = add(paragraph, "ref", words, href=leads_to(act, citation))
        elif last is None:
            paragraph.text = xml_text(words)
        else:
            last.tail = xml_text(words)
