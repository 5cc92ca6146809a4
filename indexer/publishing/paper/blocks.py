"""The text of a document as pieces that a sheet can hold: headings, paragraphs, lists, tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from indexer.model import Block, BlockKind, Document
from indexer.publishing.paper.signs import as_heading
from indexer.publishing.record import Json

DEEPEST = 6
_LEAST, _MOST = 4, 40
"""Characters between which the longest cell of a column decides how wide it is."""


def parts(document: Document) -> list[Json]:
    """Everything that a document prints, without its annexes; a clause is never two levels below the one before."""
    found = list(_pieces(document.introduction))
    depth = 1
    for section in document.parts:
        depth = min(section.level + 1, depth + 1, DEEPEST)
        found.append({"kind": "heading", "level": depth, "text": as_heading(section.title)})
        found += _pieces(section.blocks)
    return found


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Json:
    """Rows of cells with what decides how wide each column is."""
    columns = list(zip(head, strict=True)) if not rows else list(zip(*([head] if head else []), *rows, strict=True))
    widest = [min(max(max(map(len, column)), _LEAST), _MOST) for column in columns]
    return {"head": list(head), "rows": [list(row) for row in rows], "weights": widest}


def _pieces(blocks: Iterable[Block]) -> Iterator[Json]:
    for (kind, depth), run in groupby(blocks, lambda block: (block.kind, block.depth)):
        if kind is BlockKind.LIST_ITEM:
            yield {"kind": "list", "depth": depth, "items": [block.text for block in run]}
        else:
            yield from map(_piece, run)


def _piece(block: Block) -> Json:
    if block.kind is BlockKind.TABLE and block.rows:
        head = block.rows[0] if block.header_rows else ()
        return {"kind": "table", **table(head, block.rows[bool(head) :])}
    if block.kind is BlockKind.SIGNATURE:
        return {"kind": "lines", "lines": block.text.split("\n")}
    return {"kind": _NAMES.get(block.kind, "paragraph"), "text": block.text}


_NAMES = {BlockKind.PREFORMATTED: "preformatted", BlockKind.SUBHEADING: "strong"}
