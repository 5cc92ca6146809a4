"""JSON: the record of each act beside its page, and all of them in one file, a line each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.record import Json

NAME = "actes.ndjson"
ACT = "index.json"


def indented(act: Json) -> bytes:
    """`index.json` of an act."""
    return f"{json.dumps(act, ensure_ascii=False, indent=1)}\n".encode()


def line(act: Json) -> str:
    """A line of `actes.ndjson`, without its end."""
    return json.dumps(act, ensure_ascii=False, separators=(",", ":"))


@contextmanager
def json_lines(root: Path) -> Iterator[Take]:
    """`donnees/actes.ndjson` (https://github.com/ndjson/ndjson-spec)."""
    with (root / "donnees" / NAME).open("w", encoding="utf-8", newline="\n") as file:

        def take(act: ActData) -> None:
            file.write(f"{act.line}\n")

        yield take
