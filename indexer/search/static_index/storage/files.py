"""Files that never change, named by what they hold: one or several chunks, each compressed by itself."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path
from typing import Any

from indexer.disk.same_file import put

SUFFIX = ".bin"
_NAME = 12
"""Hexadecimal digits of SHA-256 in a name."""


class Files:
    """A folder of them."""

    def __init__(self, folder: Path, before: Path | None = None) -> None:
        """`before` is the folder that stands, whose files are used where they hold the same."""
        self.folder = folder
        self._before = before
        self.written: set[str] = set()

    def keep(self, content: bytes) -> str:
        """Name of the file that holds `content` as it is; one that is there is left alone."""
        digest = hashlib.sha256(content)
        name = digest.hexdigest()[:_NAME]
        path = self.folder / (name + SUFFIX)
        if not path.exists():
            put(path, content, self._before and self._before / path.name, digest.digest())
        self.written.add(path.name)
        return name

    def write(self, content: bytes) -> str:
        """Name of the file that holds `content` as its only chunk."""
        return self.keep(packed(content))

    def write_json(self, value: Any) -> str:
        """Name of the file that holds `value` as JSON."""
        return self.write(compact(value).encode())


class Held(Files):
    """Files that are not written yet."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.contents: list[bytes] = []

    def keep(self, content: bytes) -> str:
        """Name of the file that will hold `content`."""
        self.contents.append(content)
        return hashlib.sha256(content).hexdigest()[:_NAME]


class Packs:
    """Chunks in their order, put into files of a bounded size.

    A reader fetches a chunk alone where the host serves parts of files, and the whole file elsewhere.
    """

    def __init__(self, files: Files, most: int) -> None:
        """`most` is the size of a file in bytes, unless a single chunk is larger."""
        self._files = files
        self._most = most
        self._held = bytearray()
        self.places: list[tuple[int, int, int]] = []
        """Number of the file, offset in it and length of each chunk."""
        self.names: list[str] = []
        """Names of the files that are closed."""

    def add(self, content: bytes) -> None:
        """Puts a chunk after the others."""
        self.put(packed(content))

    def put(self, chunk: bytes) -> None:
        """The same of a chunk that is packed."""
        if len(self._held) + len(chunk) > self._most:
            self.close()
        self.places.append((len(self.names), len(self._held), len(chunk)))
        self._held += chunk

    def close(self) -> None:
        """Ends a file here."""
        if self._held:
            self.names.append(self._files.keep(bytes(self._held)))
            self._held.clear()

    def table(self) -> dict[str, Any]:
        """Names of the files, number of chunks in each, length of each chunk; when all files are closed."""
        counts = [0] * len(self.names)
        for file, _, _ in self.places:
            counts[file] += 1
        return {"files": self.names, "chunks": counts, "lengths": [length for _, _, length in self.places]}


def packed(content: bytes) -> bytes:
    """A chunk: zlib (RFC 1950), which checks itself when it is read."""
    return zlib.compress(content, 9)


def compact(value: Any) -> str:
    """JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
