"""What a database of Xapian holds: its files cut and pack texts in ways of their own, which hide what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

GLASS = "iamglass"
"""The file that every such database has."""
APART = b"\nzqz\n"
"""Stands between two terms: they are in the order of their letters, and two that follow one another are no name."""
TOGETHER = 500
"""Documents read at a time."""


def documents(folder: Path) -> Iterator[bytes]:
    """Data, values and terms of all documents, some at a time, each on lines of its own.

    Raises ImportError when Xapian, which made them, is not installed.
    """
    import xapian

    base = xapian.Database(str(folder))
    held: list[bytes] = []
    for found in base.postlist(""):
        document = base.get_document(found.docid)
        terms = APART.join(term.term[1:] for term in document.termlist())
        held += [document.get_data(), *(value.value for value in document.values()), terms]
        if found.docid % TOGETHER == 0:
            yield b"\n".join(held)
            held = []
    base.close()
    yield b"\n".join(held)
