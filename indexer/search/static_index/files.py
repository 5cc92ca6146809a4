"""Files that never change: compressed, and named by what they hold."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path
from typing import Any

SUFFIX = ".bin"
_NAME = 12
"""Hexadecimal digits of SHA-256 in a name."""


class Files:
    """A folder of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: set[str] = set()

    def write(self, content: bytes) -> str:
        """Name of the file that holds `content` compressed (zlib, RFC 1950); one that is there is left alone."""
        packed = zlib.compress(content, 9)
        name = hashlib.sha256(packed).hexdigest()[:_NAME]
        path = self.folder / (name + SUFFIX)
        if not path.exists():
            path.write_bytes(packed)
        self.written.add(path.name)
        return name

    def write_json(self, value: Any) -> str:
        """Name of the file that holds `value` as JSON."""
        return self.write(compact(value).encode())


def compact(value: Any) -> str:
    """JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
