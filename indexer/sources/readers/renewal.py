"""A kept reading made anew on request: after a new version of a library, or once tesseract is there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from indexer.model import FileKind, SourceError
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unusable
from indexer.sources.readers import stored
from indexer.sources.readers.child import read_apart
from indexer.sources.readers.extract import Extract
from indexer.sources.readers.ongoing import end, ongoing
from indexer.sources.readers.text_of import known_kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What a new reading of a file changed."""

    lines: int
    """Of the new text."""
    changed: tuple[int, ...]
    """Numbers of the lines of the new text that the kept one does not have at that place."""
    shifted: bool
    """Whether lines that did not change have another number."""
    first: bool
    """Whether nothing usable was kept before."""


def renew(path: Path) -> Renewal:
    """Read a file anew and keep that beside it, when it differs; raises SourceError, and what was kept stays."""
    data = read_bytes(path)
    kind = known_kind(path, data)
    if kind is FileKind.TEXT:
        raise unusable(path, "un texte n'a pas de lecture gardée", "Donnez un PDF, un document Word ou OpenDocument.")
    digest = hashlib.sha256(data).hexdigest()
    before = _kept(path, digest)
    extract = read_apart(path, kind, ongoing(path, digest))
    if before != extract:
        stored.keep(path, digest, extract)
    end(path)
    return _compared(before.text.split("\n") if before else [], extract.text.split("\n"), first=before is None)


def _kept(path: Path, digest: str) -> Extract | None:
    try:
        return stored.recall(path, digest)
    except SourceError:
        return None


def _compared(before: list[str], now: list[str], *, first: bool) -> Renewal:
    parts = SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    return Renewal(
        lines=len(now),
        changed=tuple(_numbers((b, b2) for kind, _, _, b, b2 in parts if kind != "equal")),
        shifted=any(kind == "equal" and a != b for kind, a, _, b, _ in parts),
        first=first,
    )


def _numbers(ranges: Iterable[tuple[int, int]]) -> Iterable[int]:
    return (number + 1 for start, end in ranges for number in range(start, end))
