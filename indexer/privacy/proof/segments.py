"""What a segment of Whoosh holds: every document, column and term in words; beside them its file has numbers alone."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.codec.base import Segment
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC
from whoosh.reading import SegmentReader

from indexer.privacy.proof.fragments import APART

CONTENTS = ".toc"
"""Suffix of the file that names the segments of an index."""
_SEGMENT = ".seg"


def readers(folder: Path) -> Mapping[str, Callable[[], bytes]]:
    """What reads each segment of the index in a folder, by the name of its file; a segment is open while it is read.

    Nothing for an index that does not open: its files are bytes like any others. Of a segment that cannot be read its
    bytes are given.
    """
    storage = FileStorage(str(folder))
    try:
        contents = TOC.read(storage, storage.open_index().indexname)
    except Exception:
        return {}
    found = {each.make_filename(_SEGMENT): each for each in contents.segments}
    return {name: partial(_read, folder / name, storage, contents.schema, each) for name, each in found.items()}


def _read(path: Path, storage: FileStorage, schema: Schema, segment: Segment) -> bytes:
    try:
        with closing(SegmentReader(storage, schema, segment)) as reader:
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
