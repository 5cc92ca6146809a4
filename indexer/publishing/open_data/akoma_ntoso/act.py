"""The document of an act: what it says of itself, its text, its annexes inside one another."""

from __future__ import annotations

from typing import Any

from indexer.publishing.open_data.akoma_ntoso.citations import Cited, cited_by_spot, leads_to
from indexer.publishing.open_data.akoma_ntoso.elements import add, identifier, parts, place, root
from indexer.publishing.open_data.akoma_ntoso.identification import ACTS, AUTHORITY, identify, subtype
from indexer.publishing.open_data.akoma_ntoso.text import BEFORE, add_text
from indexer.publishing.open_data.akoma_ntoso.vote import CONCEPTS, add_counts, add_step
from indexer.publishing.record import Json


def act_element(act: Json) -> Any:
    """`akomaNtoso` of an act that has a date."""
    element = root()
    kind = act["documents"][act["main"]]["kind"]
    _add_document(element, "act" if kind in ACTS else "doc", act, act["main"], cited_by_spot(act))
    return element


def _add_document(parent: Any, name: str, act: Json, rank: int, cited: Cited) -> None:
    document = act["documents"][rank]
    element = add(parent, name, name=subtype(document["kind"]))
    meta = add(element, "meta")
    if document["title"]:
        add(add(add(element, "preface"), "longTitle"), "p", document["title"])
    add_text(add(element, "body" if name == "act" else "mainBody"), act, rank, cited)
    annexes = [
        n for n, other in enumerate(act["documents"]) if n != act["main"] and _holder(act, other) == rank
    ]
    if annexes:
        holder = add(element, "attachments")
        for n in annexes:
            eid = identifier(*place(act, act["documents"][n]))
            _add_document(add(holder, "attachment", eId=eid), "doc", act, n, cited)
    _add_meta(meta, act, rank, cited)


def _holder(act: Json, document: Json) -> int:
    return act["main"] if document["parent"] is None else int(document["parent"])


def _add_meta(meta: Any, act: Json, rank: int, cited: Cited) -> None:
    is_main = rank == act["main"]
    identify(meta, act, act["documents"][rank])
    if is_main:
        _add_classification(meta, act)
        add_step(meta, act)
    _add_analysis(meta, act, rank, cited, with_vote=is_main)
    if is_main:
        _add_references(meta, act)


def _add_classification(meta: Any, act: Json) -> None:
    matter = act["subject"]
    if matter:
        add(
            add(meta, "classification", source=AUTHORITY), "keyword",
            value=matter["code"], showAs=matter["name"], dictionary="nomenclature-actes",
        )  # fmt: skip


def _add_analysis(meta: Any, act: Json, rank: int, cited: Cited, *, with_vote: bool) -> None:
    analysis = add(meta, "analysis", source=AUTHORITY)
    if with_vote:
        add_counts(analysis, act)
    left = [(clause, citation) for (n, clause), run in cited.items() if n == rank for citation in run]
    other = add(analysis, "otherReferences", source=AUTHORITY) if left else None
    for clause, citation in left:
        add(
            other, "implicitReference", for_=_clause(act, rank, clause),
            href=leads_to(act, citation), showAs=citation["text"],
        )  # fmt: skip
    if not len(analysis):
        meta.remove(analysis)


def _clause(act: Json, rank: int, clause: int | None) -> str | None:
    """Where a citation stands whose words are not those of a paragraph, across two of them or in a heading."""
    document = act["documents"][rank]
    if clause is not None:
        return f"#{identifier(*place(act, document), parts(document)[clause]['anchor'])}"
    return f"#{identifier(*place(act, document), BEFORE)}" if document["introduction"] else None


def _add_references(meta: Any, act: Json) -> None:
    publisher = act["publisher"]
    found = add(meta, "references", source=AUTHORITY)
    where = f"/akn/ontology/organization/fr/{publisher['slug']}"
    add(found, "TLCOrganization", eId=AUTHORITY[1:], href=where, showAs=publisher["name"])
    for name, words in CONCEPTS.items():
        add(found, "TLCConcept", eId=name, href=f"/akn/ontology/concept/fr/{name}", showAs=words)
