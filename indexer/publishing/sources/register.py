"""The register of redactions, published with the archive: where, what, by which rule, since when; never the value."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from indexer.privacy import Redacted
from indexer.privacy.policies.review import HIDDEN, WAITING
from indexer.privacy.redaction import Entry
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.terminal.privacy_list import NAMES
from indexer.publishing.writing.render import Page, page

ADDRESS = "donnees-personnelles/registre/"
NEAR = 2
"""Lines between two entries that are told as one."""
COLUMNS = ("texte", "ligne", "derniere_ligne", "categorie", "regle", "date", "etat")


def register_pages(redacted: Iterable[Redacted], published: Collection[str] | None = None) -> Iterator[Page]:
    """The page, and the same as CSV and JSON; of texts whose page is among the `published` addresses (None: all)."""
    results = [r for r in redacted if published is None or source_address(r.source) in published]
    entries = [entry for result in results for entry in result.entries]
    facts = {"title": "Registre des occultations", "hide": ["navigation"]}
    rows = [(e, source_address(r.source), _day(e)) for r in results for e in _joined(r.entries)]
    shown = sum(len(result.review) for result in results if not any(entry.waits for entry in result.entries))
    waiting = sum(entry.waits for entry in entries)
    yield page(
        ADDRESS, "register.md", facts, rows=rows, names=NAMES, total=len(entries), waiting=waiting, shown=shown
    )
    yield Page(path=f"{ADDRESS}occultations.csv", text=_as_csv(entries))
    yield Page(path=f"{ADDRESS}occultations.json", text=_as_json(entries))


def _day(entry: Entry) -> date | None:
    return date.fromisoformat(entry.date) if entry.date else None


def _joined(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Neighbours of one category as one entry: the lines of a bank block."""
    last: Entry | None = None
    for entry in entries:
        if last and _follows(last, entry):
            last = replace(last, end_line=max(last.end_line, entry.end_line))
            continue
        if last:
            yield last
        last = entry
    if last:
        yield last


def _follows(last: Entry, entry: Entry) -> bool:
    same = (last.source, last.category, last.date, last.waits) == (
        entry.source, entry.category, entry.date, entry.waits,
    )  # fmt: skip
    return same and bool(entry.line and last.line) and entry.line - last.end_line <= NEAR


def _row(entry: Entry) -> tuple[object, ...]:
    state = WAITING if entry.waits else HIDDEN
    lines = entry.line or "", entry.end_line or ""
    return entry.source, *lines, entry.category.value, entry.rule, entry.date or "", state


def _as_csv(entries: Iterable[Entry]) -> str:
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, entries))
    return output.getvalue()


def _as_json(entries: Iterable[Entry]) -> str:
    rows = [dict(zip(COLUMNS, _row(entry), strict=True)) for entry in entries]
    return json.dumps({"occultations": rows}, ensure_ascii=False, indent=1) + "\n"
