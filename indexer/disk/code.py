"""Which code runs: the package, the interpreter, the libraries."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

_DESCRIPTIONS = ("*.dist-info", "*.egg-info")
"""Folders that describe what is installed."""


@cache
def code_version() -> bytes:
    """Digest of the package, of the interpreter and of the versions of all that is installed."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=32)
    package = Path(__file__).parents[1]
    for path in sorted(path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(f"{path.relative_to(package)}\n".encode())
        digest.update(path.read_bytes())
    for name in sorted(_installed()):
        digest.update(name.encode())
    return digest.digest()


def _installed() -> set[str]:
    """`jinja2-3.1.6.dist-info` of each library: its name and version, in a folder that its installer names so."""
    folders = [Path(folder) for folder in sys.path if os.path.isdir(folder)]
    return {path.name for folder in folders for kind in _DESCRIPTIONS for path in folder.glob(kind)}
