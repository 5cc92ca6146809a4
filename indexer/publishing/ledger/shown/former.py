"""Addresses below an act that were published and are read no more: clauses and documents, and where they lead now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from indexer.model import Document, Dossier, Section
from indexer.publishing.ledger.acts import Act, Known, Part


def with_former_anchors(dossier: Dossier, known: Known | None) -> Dossier:
    """The dossier, each clause with the anchors under which the ledger knew it; others lead to their document."""
    if known is None:
        return dossier
    paths = Act(dossier).paths
    documents = [
        _document(document, known.former[path]) if path in known.former else document
        for path, document in zip(paths, dossier.documents, strict=True)
    ]
    return replace(dossier, documents=tuple(documents))


def _document(document: Document, former: Part) -> Document:
    now = {part.anchor for part in document.parts}
    lost = {anchor: line for anchor, line in former.anchors.items() if anchor not in now}
    if not lost:
        return document
    homes: dict[int, list[str]] = defaultdict(list)
    for anchor, line in lost.items():
        homes[_part_at(document.parts, line)].append(anchor)
    parts = tuple(replace(part, former_anchors=tuple(homes[n])) for n, part in enumerate(document.parts))
    clauses = len(document.sections)
    return replace(
        document, sections=parts[:clauses], closing=parts[clauses:], former_anchors=tuple(homes[-1])
    )


def _part_at(parts: Sequence[Section], line: int) -> int:
    """Position of the part that holds a line, -1 for what stands before the first one."""
    return max((n for n, part in enumerate(parts) if part.start_line <= line), default=-1)


def destination(path: str, former: Part, parts: Mapping[str, Part]) -> str:
    """Which document of an act stands where one of its earlier documents stood; `""` is the act itself."""
    if path in parts:
        return path
    shared = {
        name: min(part.end, former.end) - max(part.start, former.start) + 1
        for name, part in parts.items()
        if name
    }
    best = max(shared, key=lambda name: shared[name], default="")
    return best if shared.get(best, 0) > 0 else ""
