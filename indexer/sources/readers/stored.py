"""An extract as JSON, and as the file `<name>.lecture.json` that stands beside the file it was read from.

What was read once is read for ever: another version of a library may read a line differently, and lines are what
pages and decisions of privacy refer to. Removing the file has it read anew; so has another file of the same name.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from indexer.disk.refusals import cause
from indexer.model import FileKind, Origin, Page, PageKind, Place
from indexer.sources.errors import unusable
from indexer.sources.readers.extract import Extract

SUFFIX = ".lecture.json"
_VERSION = 1
_HEAD = 100
"""Characters in which the hash stands."""

Json = dict[str, Any]


def stored_path(path: Path) -> Path:
    """Where what was read of a file is kept: `acte.pdf.lecture.json`."""
    return path.with_name(path.name + SUFFIX)


def to_json(extract: Extract) -> Json:
    """A line of the text is an entry of `lines`, with its page, box, size and weight where it has them."""
    origin = extract.origin
    places = origin.places or (None,) * (extract.text.count("\n") + 1)
    return {
        "version": _VERSION,
        "kind": origin.kind,
        "engine": origin.engine,
        "remarks": list(origin.remarks),
        "pages": [asdict(page) for page in origin.pages],
        "lines": [
            [text, *([place.page, place.box, place.size, int(place.bold)] if place else [])]
            for text, place in zip(extract.text.split("\n"), places, strict=True)
        ],
    }


def from_json(content: Json) -> Extract:
    """The extract that `to_json` wrote; raises KeyError, TypeError or ValueError for anything else."""
    if content["version"] != _VERSION:
        raise ValueError(content["version"])
    pages = tuple(Page(**{**page, "kind": PageKind(page["kind"])}) for page in content["pages"])
    lines = content["lines"]
    origin = Origin(
        kind=FileKind(content["kind"]),
        engine=str(content["engine"]),
        pages=pages,
        places=tuple(_place(*line[1:]) if line[1:] else None for line in lines) if pages else (),
        remarks=tuple(content["remarks"]),
    )
    return Extract(text="\n".join(line[0] for line in lines), origin=origin)


def _place(page: int, box: list[float], size: float, bold: int) -> Place:
    left, top, right, bottom = box
    return Place(page=page, box=(left, top, right, bottom), size=size, bold=bool(bold))


def recall(path: Path, digest: str) -> Extract | None:
    """What was read of the file with this SHA-256, None when nothing was kept of it.

    Raises SourceError when what was kept cannot be understood.
    """
    kept = stored_path(path)
    if not kept.is_file():
        return None
    try:
        content = json.loads(kept.read_text(encoding="utf-8"))
        return from_json(content) if content["sha256"] == digest else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise unusable(
            kept, "ce fichier est abîmé", f"Retirez-le : {path.name} sera lu de nouveau."
        ) from error


def is_kept(path: Path, digest: str) -> bool:
    """Whether what is kept beside a file was read of bytes with this SHA-256, as far as its first lines tell."""
    try:
        with stored_path(path).open(encoding="utf-8") as kept:
            return f'"sha256": "{digest}"' in kept.read(_HEAD)
    except (OSError, ValueError):
        return False


def keep(path: Path, digest: str, extract: Extract) -> None:
    """Write what was read of a file beside it; one line a line of the text. Raises SourceError."""
    content = to_json(extract)
    lines = content.pop("lines")
    head = json.dumps({"sha256": digest, **content}, ensure_ascii=False, indent=1)[:-2]
    rows = ",\n  ".join(json.dumps(line, ensure_ascii=False) for line in lines)
    kept = stored_path(path)
    beside = kept.with_name(f".{kept.name}.nouveau")
    try:
        beside.write_text(f'{head},\n "lines": [\n  {rows}\n ]\n}}\n', encoding="utf-8", newline="\n")
        os.replace(beside, kept)
    except OSError as error:
        raise unusable(
            kept,
            f"ce fichier ne peut pas être écrit ({cause(error)})",
            "Vérifiez la place libre et les droits du dossier.",
        ) from error
