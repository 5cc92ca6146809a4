"""What publishing an archive now would change, as pages of the office show it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

FILE = "epreuve.json"
PAGES = "pages"
"""Folder of the pages as they will be, beside the file."""
NEW, VERSION, MOVED, CHANGED, SAME = "nouveau", "version", "deplace", "modifie", ""
"""What publishing does to an act."""

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act that would be published."""

    id: str
    source: str
    """Path of its text below the folder of sources."""
    address: str
    """Of its page, below the root of the site."""
    title: str
    place: str
    """Number and session, in French."""
    change: str
    """One of `NEW`, `VERSION`, `MOVED`, `CHANGED`, `SAME`."""
    missing: tuple[tuple[str, str], ...]
    """Name and words of each line of the legal block whose fact is not known."""
    is_rendered: bool = False
    """Whether its pages stand in `PAGES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the agenda of a session, in the order in which a clerk counts."""

    number: str
    title: str
    outcome: str
    source: str
    """Path of the text of the act; empty for what only a list names."""
    change: str
    """What publishing does to the act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A session of an assembly."""

    authority: str
    """Slug."""
    name: str
    """Day and body, as `seances.toml` names it."""
    title: str
    """Body, authority and day, in French."""
    address: str
    """Of its page, below the root of the site."""
    rows: tuple[Row, ...]
    duties: tuple[tuple[str, str, bool], ...]
    """Name, state and lateness of what the law asks."""
    done: tuple[tuple[str, str], ...]
    """Key and day of what was noted as done."""

    @property
    def late(self) -> int:
        """How many things are late."""
        return sum(late for _, _, late in self.duties)

    @property
    def unpublished(self) -> int:
        """How many of its acts are not on the site."""
        return sum(row.change == NEW for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """An agreement, with what prolongs it; days are ISO, empty where no text prints them."""

    authority: str
    """Name."""
    title: str
    source: str
    line: int
    address: str
    """Of its page, below the root of the site."""
    partners: tuple[str, ...]
    amount: str
    """Euros with a point, as a decision grants or spends them; empty where none does."""
    start: str
    end: str
    computed: bool
    """Whether the end follows from a printed start and duration."""
    renewable: bool
    prolonged_by: str
    """Title of the amendment that prints the latest end; empty where it is the agreement's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage that is hidden, or waits for a decision."""

    key: str
    """The same as long as the text, the passage and its category are."""
    source: str
    sha256: str
    """Of the text that it stands in."""
    start: int
    end: int
    line: int
    """0 in a fact given beside the text."""
    beside: str
    """Key of the fact that it stands in; empty in the text."""
    place: str
    """French words for that fact."""
    category: str
    rule: str
    waits: bool
    before: str
    value: str
    after: str
    public: str
    """The same words as they would be published."""
    same: int = 1
    """Passages of the text with the same value, this one included; one decision holds for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """All of it, under the state of the folders that it was made of."""

    state: str
    problem: str = ""
    """Why nothing can be published, in French; empty when it can."""
    acts: tuple[Act, ...] = ()
    passages: tuple[Passage, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    """The newest first."""
    contracts: tuple[Contract, ...] = ()
    gone: tuple[str, ...] = ()
    """Ids of published acts of which no text is left."""
    withheld: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    """Why some texts are not published."""
    settings: tuple[str, ...] = ()
    """What the publisher has still to give."""

    def changes(self) -> Iterator[Act]:
        """Acts whose pages change."""
        return (act for act in self.acts if act.change)

    def of_source(self, path: str) -> Sequence[Act]:
        """Acts of a text."""
        return [act for act in self.acts if act.source == path]

    def waiting(self, path: str = "") -> list[Passage]:
        """What waits for a decision, of one text or of all."""
        return [each for each in self.passages if each.waits and path in ("", each.source)]

    def hidden(self, path: str) -> list[Passage]:
        """What is hidden in a text without waiting."""
        return [each for each in self.passages if not each.waits and each.source == path]


def write_forecast(folder: Path, forecast: Forecast) -> None:
    """Write beside, then rename."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{FILE}"
    beside.write_text(json.dumps(asdict(forecast), ensure_ascii=False), encoding="utf-8")
    os.replace(beside, folder / FILE)


def read_forecast(folder: Path) -> Forecast | None:
    """The forecast of a folder; None when there is none that can be read."""
    try:
        known = json.loads((folder / FILE).read_text(encoding="utf-8"))
        acts = tuple(_made(Act, act) for act in known.pop("acts"))
        passages = tuple(_made(Passage, passage) for passage in known.pop("passages"))
        meetings = tuple(_meeting(meeting) for meeting in known.pop("meetings"))
        contracts = tuple(_made(Contract, contract) for contract in known.pop("contracts"))
        return Forecast(acts=acts, passages=passages, meetings=meetings, contracts=contracts, **_tuples(known))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _made(kind: type[Told], known: dict[str, Any]) -> Told:
    return kind(**_tuples({field.name: known[field.name] for field in fields(kind)}))  # type: ignore[arg-type]


def _meeting(known: dict[str, Any]) -> Meeting:
    return _made(Meeting, {**known, "rows": [_made(Row, row) for row in known["rows"]]})


def _tuples(known: dict[str, Any]) -> dict[str, Any]:
    return {name: _tuple(value) for name, value in known.items()}


def _tuple(value: Any) -> Any:
    return tuple(map(_tuple, value)) if isinstance(value, list) else value
