"""YAML front matter: what a page says of itself, written so that MkDocs reads back exactly the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from indexer.addresses import address
from indexer.extraction.shown_titles import shown_title
from indexer.model import Document, Dossier

_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""The same YAML in a quarter of the time where PyYAML comes with libyaml."""


def front_matter(facts: Mapping[str, Any]) -> str:
    """A YAML block between two `---` lines; facts that are None are left out."""
    known = {key: value for key, value in facts.items() if value is not None}
    return f"---\n{yaml.dump(known, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)}---\n"


def document_facts(dossier: Dossier, document: Document) -> dict[str, Any]:
    """Front matter of the page of a document, in the order of `docs/contribuer/pages.md`."""
    parent = dossier.documents[document.parent] if document.parent is not None else None
    main = dossier.main_document
    owner = parent or (main if document is not main else None)
    return {
        "title": shown_title(dossier, document),
        "authority": dossier.publisher.name,
        "body": dossier.body,
        "date": dossier.meeting_date,
        "number": dossier.number,
        "kind": str(document.kind),
        "annex_number": document.number,
        "object": dossier.object,
        "parent": address(dossier, owner) if owner else None,
        "address": address(dossier, document),
        "source": str(dossier.source.path),
        "lines": [document.start_line, document.end_line],
        "sha256": dossier.source.text_sha256,
        "hmac_sha256": dossier.source.seal,
        "siren": dossier.publisher.siren,
        "hide": ["navigation"],
    }
