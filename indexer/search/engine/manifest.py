"""What a generation of the index was made from, and by which code."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

_NAME = "sources.json"
_BEGINNING = 1 << 16


def write(generation: Path, digests: Mapping[str, str], version: str) -> None:
    """Notes the digest of each source, by its path; never into the note of before, whose file may be shared."""
    content = {"version": version, "sources": digests, "files": _states(generation)}
    manifest = json.dumps(content, ensure_ascii=False, indent=1)
    (generation / _NAME).unlink(missing_ok=True)
    (generation / _NAME).write_text(manifest, encoding="utf-8")


def read(generation: Path, version: str) -> dict[str, str] | None:
    """Digest of each source, by its path; None when the generation was made by other code.

    Raises OSError or ValueError when the note cannot be read.
    """
    manifest = json.loads((generation / _NAME).read_text(encoding="utf-8"))
    if manifest.get("version") != version:
        return None
    if manifest.get("files") != _states(generation):
        raise ValueError("a file of the index is missing or cut")
    return dict(manifest["sources"])


def _states(generation: Path) -> dict[str, str]:
    """Size and hash of the beginning of each file.

    One that was cut would stop the process when it is read through a map of memory; the table of contents, which
    Whoosh unpickles, is small enough to be hashed whole.
    """
    files = (path for path in sorted(generation.rglob("*")) if path.is_file() and path.name != _NAME)
    return {
        path.relative_to(generation).as_posix(): f"{path.stat().st_size}-{_beginning(path)}" for path in files
    }


def _beginning(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.sha256(file.read(_BEGINNING)).hexdigest()
