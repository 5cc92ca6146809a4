"""A small folder of sources, written for one test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from indexer.model import SourceError

AUTHORITY = 'slug = "commune-test"\nname = "Commune de Test"\n'
TEXT = "commune-test/2023/acte.txt"


def write_tree(root: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """Write `files` below `root`, beside a commune with one text; returns `root`."""
    tree = {"commune-test/authority.toml": AUTHORITY, TEXT: "DÉLIBÉRATION\n"} | (files or {})
    for name, content in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


@contextmanager
def refused(*told: str) -> Iterator[None]:
    """What stands inside raises SourceError, in one printable line that holds all of `told`."""
    with pytest.raises(SourceError) as caught:
        yield
    message = str(caught.value)
    assert message.isprintable()
    for words in told:
        assert words in message
