"""What a generation of the index was made from, and by which code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from indexer.search.engine import schema

_NAME = "sources.json"


def write(generation: Path, digests: Mapping[str, str]) -> None:
    """Notes the digest of each source, by its path."""
    manifest = json.dumps({"version": schema.VERSION, "sources": digests}, ensure_ascii=False, indent=1)
    (generation / _NAME).write_text(manifest, encoding="utf-8")


def read(generation: Path) -> dict[str, str] | None:
    """Digest of each source, by its path; None when the generation was made by other code.

    Raises OSError or ValueError when the note cannot be read.
    """
    manifest = json.loads((generation / _NAME).read_text(encoding="utf-8"))
    return dict(manifest["sources"]) if manifest.get("version") == schema.VERSION else None
