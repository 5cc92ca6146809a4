"""What a segment of Whoosh holds: every document, column and term in words; beside them its file has numbers alone."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage

from indexer.privacy.proof.fragments import APART

CONTENTS = ".toc"
"""Suffix of the file that names the segments of an index."""
_SEGMENT = ".seg"


def readers(folder: Path) -> Mapping[str, Callable[[], bytes]]:
    """What reads each segment of the index in a folder, by the name of its file.

    Nothing for an index that does not open: its files are bytes like any others. Of a segment that cannot be read its
    bytes are given.
    """
    try:
        opened = FileStorage(str(folder)).open_index().reader().leaf_readers()
    except Exception:
        return {}
    names = {reader.segment().make_filename(_SEGMENT): reader for reader, _ in opened if reader.segment()}
    return {name: partial(_read, folder / name, reader) for name, reader in names.items()}


def _read(path: Path, reader: Any) -> bytes:
    try:
        values = "\n".join(_values(reader)).encode()
        found = values + APART + APART.join(term for _, term in reader.all_terms())
    except Exception:
        return path.read_bytes()
    return found.replace(b"\0", b" ").decode(errors="ignore").encode()


def _values(reader: Any) -> Iterator[str]:
    """Those of documents that were taken out too."""
    columns = [reader.column_reader(name) for name in reader.schema.names() if reader.has_column(name)]
    for number in range(reader.doc_count_all()):
        yield from _texts(reader.stored_fields(number))
        for column in columns:
            yield from _texts(column[number])


def _texts(value: Any) -> Iterator[str]:
    """The texts in a value, each by itself."""
    if isinstance(value, bytes):
        yield value.decode(errors="ignore")
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
    else:
        yield str(value)
