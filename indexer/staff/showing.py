"""What `show` reads of a file; a zip of @ctes envelopes holds several acts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from indexer.model import Reading
from indexer.privacy import protect_file
from indexer.sources.received import received
from indexer.staff.intake.filing import unpacked


def readings_of(file: Path) -> Iterator[Reading]:
    """Each act of a file as it would be published; raises SourceError for what cannot be read."""
    if file.suffix.lower() != ".zip":
        yield protect_file(file)
        return
    with tempfile.TemporaryDirectory() as folder:
        for act in received(unpacked(file, Path(folder))):
            told = act.others[0] if act.envelope else act.main
            yield _named(protect_file(told), PurePosixPath(file, act.main.name))


def _named(reading: Reading, path: PurePosixPath) -> Reading:
    """The reading with the path by which the user knows the file."""
    source = replace(reading.source, path=path)
    dossiers = tuple(replace(dossier, source=source) for dossier in reading.dossiers)
    return replace(reading, source=source, dossiers=dossiers)
