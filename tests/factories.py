"""Small dossiers for tests: every argument has a sensible default, a test names only what it is about."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from indexer.model import (
    Authority,
    Block,
    BlockKind,
    Document,
    DocumentKind,
    Dossier,
    Reading,
    Section,
    SourceText,
)

NORD = Authority(
    slug="departement-du-nord", name="Département du Nord", kind="departement", siren="225900018"
)


def source(text: str = "", *, path: str = "departement-du-nord/2023/exemple.txt", **facts: Any) -> SourceText:
    """A text as `sources` would give it."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return SourceText(path=PurePosixPath(path), text=text, sha256=digest, **{"authority": NORD, **facts})


def block(text: str, *, kind: BlockKind = BlockKind.PARAGRAPH, line: int = 1, **facts: Any) -> Block:
    """A block of one line."""
    return Block(kind=kind, text=text, start_line=line, end_line=line, **facts)


def section(label: str = "1", heading: str = "Objet", *texts: str, line: int = 1, **facts: Any) -> Section:
    """A clause `Article <label> <heading>` with a paragraph per text."""
    values: dict[str, Any] = {
        "label": label,
        "heading": heading,
        "title": f"Article {label} {heading}".strip(),
        "level": 1 + label.count("."),
        "anchor": "article-" + label.replace(".", "-").lower(),
        "start_line": line,
        "end_line": line + len(texts),
        "blocks": tuple(block(text, line=line + n) for n, text in enumerate(texts, 1)),
    }
    return Section(**{**values, **facts})


def document(
    title: str = "Objet de la délibération",
    *sections: Section,
    kind: DocumentKind = DocumentKind.DELIBERATION,
    slug: str = "",
    **facts: Any,
) -> Document:
    """A document of lines 1 to 1 unless told otherwise."""
    values: dict[str, Any] = {"start_line": 1, "end_line": 1, "sections": tuple(sections)}
    return Document(kind=kind, title=title, slug=slug, **{**values, **facts})


def dossier(
    *documents: Document, number: str = "2023-1", meeting: date = date(2023, 5, 15), **facts: Any
) -> Dossier:
    """A deliberation of the Nord with its documents."""
    values: dict[str, Any] = {
        "id": f"departement-du-nord/{meeting.year}/{meeting.isoformat()}-{number.lower()}",
        "source": source(),
        "authority": NORD.name,
        "body": "Commission permanente",
        "object": "Objet de la délibération",
        "documents": documents or (document(),),
    }
    return Dossier(number=number, meeting_date=meeting, **{**values, **facts})


def reading(*dossiers: Dossier, **facts: Any) -> Reading:
    """All that was read of one source."""
    chosen = dossiers or (dossier(),)
    return Reading(**{"source": chosen[0].source, "dossiers": chosen, **facts})
