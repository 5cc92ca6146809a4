"""A line of the ledger, and the chain that its lines make.

    {"sequence":7,"date":"2026-11-25","event":"published","address":"bourg/2024/2024-03-14-5", …,
     "previous":"<SHA-256 of the line before>","seal":"<SHA-256 of the evidence>","evidence":{…}}

The hash of a line is that of what stands before its evidence. So the site publishes the same chain without the
evidence: the hash of a text or the name of a file could tell a value that was hidden later. A salt stands in it, or the
seal, which is published, would tell the hash of a file to whoever tries all values that may be hidden there.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from secrets import token_hex
from typing import Any

from indexer.workers import thaw

START = "0" * 64
"""What the first line names as the hash of the line before."""
SALT, SALT_BYTES = "salt", 16
_EVIDENCE = ',"evidence":'
"""Stands in no string of a line, whose quotation marks are escaped."""


class Event(StrEnum):
    """What happened to an address."""

    PUBLISHED = "published"
    VERSION = "version"
    """The same act was received again with another text."""
    REREAD = "reread"
    """The same text is read otherwise: documents, clauses or lines changed."""
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    """What was withdrawn may be published again."""
    PAGES = "pages"
    """Addresses that are not an act's: sessions, lists, source texts."""
    SITE = "site"
    """The whole site was published, with its manifest."""
    MENDED = "mended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line; `facts` are those of its event, `evidence` is what the site does not publish."""

    event: Event
    day: date
    address: str = ""
    """Id of a dossier; empty for what is about the whole site."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)
    sequence: int = 0
    """From 1; 0 for what is not yet written."""
    previous: str = START
    seal: str = ""

    @property
    def body(self) -> str:
        """The line without its evidence and its closing brace: what its hash is made of."""
        known: dict[str, Any] = {
            "sequence": self.sequence,
            "date": self.day.isoformat(),
            "event": str(self.event),
        }
        if self.address:
            known["address"] = self.address
        known |= {**self.facts, "previous": self.previous}
        if self.seal:
            known["seal"] = self.seal
        return _json(known).removesuffix("}")

    @property
    def digest(self) -> str:
        """SHA-256 that the next line names."""
        return hashlib.sha256(self.body.encode()).hexdigest()

    @property
    def line(self) -> str:
        """As it is written, without line end."""
        return f"{self.body}{_EVIDENCE}{_json(self.evidence)}}}" if self.evidence else self.public_line

    @property
    def public_line(self) -> str:
        """As the site publishes it."""
        return f"{self.body}}}"


def chained(entries: Iterable[Entry], last: Entry | None) -> tuple[Entry, ...]:
    """The entries numbered and sealed, as they follow on `last`."""
    found: list[Entry] = []
    for entry in entries:
        evidence = {**entry.evidence, SALT: token_hex(SALT_BYTES)} if entry.evidence else {}
        seal = _digest(_json(evidence)) if evidence else entry.seal
        sequence, previous = (last.sequence + 1, last.digest) if last else (1, START)
        last = replace(entry, sequence=sequence, previous=previous, seal=seal, evidence=evidence)
        found.append(last)
    return tuple(found)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the cycle collector, which would look again and again at a hundred thousand objects without cycles.

    At the end they count as old ones, at which it looks least often.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        thaw()
        if was:
            gc.enable()


def parse(line: str) -> Entry:
    """The entry of a line; raises ValueError when it is none, or when its evidence is not what was sealed."""
    content = json.loads(line)
    if not isinstance(content, dict):
        raise ValueError("not an object")
    take = content.pop
    evidence, seal = take("evidence", {}), take("seal", "")
    if evidence and _digest(line.partition(_EVIDENCE)[2][:-1]) != seal:
        raise ValueError("the evidence is not what was sealed")
    return Entry(
        sequence=take("sequence"),
        day=date.fromisoformat(take("date")),
        event=Event(take("event")),
        address=take("address", ""),
        previous=take("previous"),
        seal=seal,
        facts=content,
        evidence=evidence,
    )


def body_of(line: str) -> str:
    """What the hash of a written line is made of."""
    body, mark, _ = line.partition(_EVIDENCE)
    return body if mark else body.removesuffix("}")


def hash_of(line: str) -> str:
    """Hash of a written line, as the next one names it."""
    return _digest(body_of(line))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
