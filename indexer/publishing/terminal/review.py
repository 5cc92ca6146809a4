"""What `check` prints of the whole archive: the notices, by code, each with its text and line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rich.text import Text

from indexer.console import printable
from indexer.model import Notice, Reading
from indexer.publishing.ledger.repair.collisions import collisions, told
from indexer.publishing.writing.display import plural
from indexer.typography import typeset

Placed = tuple[str, Notice]
"""Path of the text and what is to be said of it."""


def review(readings: Sequence[Reading]) -> Text:
    """Notices by code, the most frequent first, then the totals."""
    groups = _by_code(readings)
    dossiers = sum(len(reading.dossiers) for reading in readings)
    notices = sum(map(len, groups.values()))
    totals = (plural(len(readings), "texte"), plural(dossiers, "délibération"), plural(notices, "remarque"))
    parts = [_group(code, group) for code, group in groups.items()]
    shared = collisions(readings)
    if shared:
        parts.append(Text("\n".join(map(typeset, map(printable, told(shared)))) + "\n", "red"))
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
    return Text().join([head, *(_row(path, notice) for path, notice in group)])


def _row(path: str, notice: Notice) -> Text:
    """`path:12: message`, which editors open at the line."""
    place = f"{path}:{notice.line}:" if notice.line else f"{path}:"
    return Text(f"  {place} {typeset(printable(notice.message))}\n")
