"""Elements in the namespace of Akoma Ntoso, and names inside a document."""

from __future__ import annotations

from typing import Any

from lxml import etree

from indexer.publishing.record import Json
from indexer.publishing.writing.xml_text import xml_text

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def root() -> Any:
    """An empty `akomaNtoso`."""
    return etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})


def add(parent: Any, name: str, text: str = "", /, **facts: str | None) -> Any:
    """A new last child of `parent`; facts that are None are left out, `as_` is written `as`."""
    told = {key.rstrip("_"): xml_text(value) for key, value in facts.items() if value is not None}
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", told)
    element.text = xml_text(text) or None
    return element


def place(act: Json, document: Json) -> tuple[str, ...]:
    """Slugs that lead from the act to a document: `("annexe-3", "annexe-5")`; none for the act itself."""
    here = act["documents"][document["parent"]] if document["parent"] is not None else None
    return tuple(filter(None, (*(place(act, here) if here else ()), document["slug"])))


def parts(document: Json) -> list[Json]:
    """Its clauses and what follows them; a citation names its part by its rank here."""
    return [*document["sections"], *document["closing"]]


def identifier(*names: str) -> str:
    """`annexe-3__annexe-5__article-5-2`: the permanent address below that of the act, `/` and `#` as `__`."""
    return "__".join(filter(None, names))
