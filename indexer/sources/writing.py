"""Small files that people may write too, replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path

from indexer.sources.errors import unreadable


def write_beside(path: Path, content: str) -> None:
    """Write beside, then rename; a file that would be empty is removed. Raises SourceError; the file stays then."""
    new = path.with_name(f".{path.name}.nouveau")
    try:
        if not content.strip():
            path.unlink(missing_ok=True)
            return
        new.write_text(content, encoding="utf-8", newline="\n")
        os.replace(new, path)
    except OSError as error:
        raise unreadable(path, error) from error
    finally:
        new.unlink(missing_ok=True)
