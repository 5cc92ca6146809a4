"""Small files that people may write too, replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path

from indexer.sources.errors import unwritable


def write_beside(path: Path, content: str, *, mode: int = 0o666) -> None:
    """Write beside, then rename; a file that would be empty is removed. `mode` is for a new file, as `open` takes it.
    Raises SourceError; the file stays then."""
    new = path.with_name(f".{path.name}.nouveau")
    try:
        if not content.strip():
            path.unlink(missing_ok=True)
            return
        made = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with open(made, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
        os.replace(new, path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        new.unlink(missing_ok=True)
