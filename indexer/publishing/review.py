"""What `check` prints of the whole archive: the notices, by code, each with its text and line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rich.text import Text

from indexer.console import printable
from indexer.model import Notice, Reading
from indexer.publishing.display import plural

Placed = tuple[str, Notice]
"""Path of the text and what is to be said of it."""


def review(readings: Sequence[Reading]) -> Text:
    """Notices by code, the most frequent first, then the totals."""
    groups = _by_code(readings)
    dossiers = sum(len(reading.dossiers) for reading in readings)
    notices = sum(map(len, groups.values()))
    totals = (plural(len(readings), "texte"), plural(dossiers, "délibération"), plural(notices, "remarque"))
    parts = [_group(code, group) for code, group in groups.items()]
    return Text("\n").join([*parts, Text(", ".join(totals))])


def _by_code(readings: Iterable[Reading]) -> dict[str, list[Placed]]:
    groups: dict[str, list[Placed]] = defaultdict(list)
    for reading in readings:
        for dossier in reading.dossiers:
            for notice in dossier.notices:
                groups[notice.code].append((printable(str(reading.source.path)), notice))
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def _group(code: str, group: Sequence[Placed]) -> Text:
    head = Text.assemble((code, "bold yellow"), f" · {plural(len(group), 'remarque')}\n")
    rows = [Text(f"  {_place(path, notice)} {printable(notice.message)}\n") for path, notice in group]
    return Text().join([head, *rows])


def _place(path: str, notice: Notice) -> str:
    """`path:12:`, which editors open at the line."""
    return f"{path}:{notice.line}:" if notice.line else f"{path}:"
