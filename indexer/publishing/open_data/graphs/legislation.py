"""JSON-LD: `Legislation` of schema.org with the properties of ELI (http://data.europa.eu/eli/ontology), one graph.

The vocabulary is written into the file, which is read without fetching a context.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from indexer.addresses import ROOT
from indexer.model import DocumentKind
from indexer.publishing.open_data.act import base_url
from indexer.publishing.open_data.data_package import LICENCE
from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.open_data.of_acts.json_lines import ACT
from indexer.publishing.record import Json
from indexer.publishing.writing.display import kind_name

NAME = "actes.jsonld"
CONTEXT = {
    "@vocab": "https://schema.org/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "eli:date_document": {"@type": "xsd:date"},
    "legislationDate": {"@type": "xsd:date"},
    "datePublished": {"@type": "xsd:date"},
}
LEGISLATION = ("deliberation", "agreement", "amendment", "annex", "order", "decision")
"""Kinds of documents that bind; others are `CreativeWork`."""


@contextmanager
def legislation(root: Path) -> Iterator[Take]:
    """`donnees/actes.jsonld`."""
    with (root / "donnees" / NAME).open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"@context":{json.dumps(CONTEXT)},"@graph":[')
        before = "\n"

        def take(act: ActData) -> None:
            nonlocal before
            file.write(before + json.dumps(described(act.record), ensure_ascii=False, separators=(",", ":")))
            before = ",\n"

        yield take
        file.write("\n]}\n")


def described(act: Json) -> Json:
    """The act and the documents that are part of it; a fact that is not printed has no property."""
    main = act["documents"][act["main"]]
    day, title = act["meeting_date"], main["title"] or act["object"]
    publisher = _publisher(act)
    return _known(
        {
            "@id": act["url"],
            "@type": _types(main),
            "url": act["url"],
            "name": title,
            "eli:title": title,
            "inLanguage": "fr",
            "license": LICENCE["path"],
            "legislationType": kind_name(DocumentKind(main["kind"])),
            "legislationIdentifier": act["number"],
            "eli:id_local": act["number"],
            "legislationDate": day,
            "eli:date_document": day,
            "datePublished": act["receipt"]["published_date"],
            "legislationPassedBy": publisher,
            "eli:passed_by": {"@id": publisher["@id"]},
            "about": _matter(act),
            "citation": _cited(act),
            "eli:cites": _cited(act),
            **_relations(act),
            "hasPart": [_part(document) for document in act["documents"] if document is not main],
            "encoding": {
                "@type": "MediaObject", "contentUrl": f"{act['url']}{ACT}", "encodingFormat": "application/json",
            },
        }
    )  # fmt: skip


def _relations(act: Json) -> Json:
    found: Json = {}
    for relation in act["relations"]:
        found.setdefault(f"eli:{relation['eli']}", []).append({"@id": relation["url"]})
    return found


def _types(document: Json) -> list[str]:
    binding = document["kind"] in LEGISLATION
    return ["Legislation", "eli:LegalResource"] if binding else ["CreativeWork"]


def _publisher(act: Json) -> Json:
    publisher = act["publisher"]
    siren = publisher["siren"]
    return _known(
        {
            "@id": f"{base_url(act)}{ROOT}/{publisher['slug']}/",
            "@type": "GovernmentOrganization",
            "name": publisher["name"],
            "identifier": f"SIREN {siren}" if siren else None,
        }
    )


def _matter(act: Json) -> Json | None:
    matter = act["subject"]
    if not matter:
        return None
    names = {"termCode": matter["code"], "name": matter["name"], "inDefinedTermSet": "Nomenclature ACTES"}
    return {"@type": "DefinedTerm", **names}


def _cited(act: Json) -> list[Json]:
    return [{"@id": url} for url in dict.fromkeys(c["url"] for c in act["citations"] if c["url"])]


def _part(document: Json) -> Json:
    return _known(
        {"@id": document["url"], "@type": _types(document), "url": document["url"], "name": document["title"]}
    )


def _known(facts: dict[str, Any]) -> Json:
    return {name: value for name, value in facts.items() if value not in (None, [], "")}
