"""What the page of an act shows: its text line by line, what was read of it, what a person said instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache

from indexer.model import Dossier, Notice, Reading, SourceText
from indexer.publishing.terminal.summary import told_facts
from indexer.reading import read
from indexer.sources.corrections.reading import corrected, read_corrections
from indexer.sources.received import Received
from indexer.staff.office.fields import FIELDS, PRESENCE, Field
from indexer.staff.office.limits import Limits, limits_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A fact on the page."""

    field: Field
    value: str | None
    line: int | None
    """Where it was read; of a corrected fact, what it stands instead of."""
    before: str | None
    """What the text alone gives; told when a person corrected it."""
    is_corrected: bool
    can_correct: bool
    can_undo: bool
    spot: int | None = None
    """First line of the act, where what is corrected is that act's alone; None for what is said of the whole text."""

    @property
    def is_needless(self) -> bool:
        """Whether the text alone now says what was corrected."""
        return self.is_corrected and self.before == self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A deliberation of the file, as the page shows it."""

    dossier: Dossier
    notices: tuple[Notice, ...]
    rows: tuple[Row, ...]
    told: tuple[tuple[str, str, int | None], ...]
    """Name, value and line of what was read besides."""

    def group(self, name: str) -> list[Row]:
        """The rows of a group of facts that there is something to say of."""
        return [
            row
            for row in self.rows
            if row.field.group == name and (row.value or (row.can_correct and not row.field.only_given))
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was read of a file."""

    reading: Reading
    acts: tuple[Act, ...]
    limits: Limits
    """Where its documents start, and what a person said of that."""

    @property
    def lines(self) -> list[tuple[int, str, list[tuple[str, str]]]]:
        """Number and text of each line, with the identifier and name of each fact that it gave."""
        facts = self.facts
        return [
            (number, line, facts.get(number, []))
            for number, line in enumerate(self.reading.source.lines, start=1)
        ]

    @property
    def facts(self) -> dict[int, list[tuple[str, str]]]:
        """Identifier and name of each fact that a line gave, by its number."""
        found: dict[int, list[tuple[str, str]]] = {}
        for rank, act in enumerate(self.acts, start=1):
            for row in act.rows:
                if row.line:
                    found.setdefault(row.line, []).append((f"{rank}-{row.field.key}", row.field.label))
        return found


def checked(source: SourceText, act: Received) -> Checked:
    """What is read of a text with the corrections that stand beside it now, and what the text alone gives."""
    told = read_corrections(act.main)
    source = corrected(source, told)
    reading = _read(source)
    plain = _read(replace(source, overrides={}, own_facts=()))
    shared = frozenset(_shared(reading.dossiers))
    said = _Said(of_text=told.facts, of_acts={each.line: each.facts for each in source.own_facts})
    shown = tuple(
        Act(
            dossier=now,
            notices=now.notices,
            rows=tuple(_row(each, now, before, _scope(each, rank, shared), said) for each in FIELDS),
            told=tuple(_told(now)),
        )
        for rank, (now, before) in enumerate(zip(reading.dossiers, plain.dossiers, strict=True))
    )
    alone = _read(replace(source, boundaries=()))
    return Checked(reading=reading, acts=shown, limits=limits_of(reading, alone, told))


@dataclass(frozen=True, slots=True)
class _Text:
    """A text by all that its reading depends on."""

    key: tuple[object, ...]
    source: SourceText = field(compare=False)


def _read(source: SourceText) -> Reading:
    """What is read of a text; a page that is shown again, or a correction taken back, does not read it anew."""
    own = tuple((each.line, tuple(sorted(each.facts.items()))) for each in source.own_facts)
    given = tuple(sorted(source.overrides.items())), source.boundaries, own, source.lost
    known = (source.path, source.text, source.origin, source.authority, source.envelope, given)
    return _read_once(_Text(known, source))


@lru_cache(maxsize=16)
def _read_once(text: _Text) -> Reading:
    return read(text.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Facts that a person gave, of the whole text and of acts by their first line."""

    of_text: Mapping[str, str]
    of_acts: Mapping[int, Mapping[str, str]]


class _Scope(Enum):
    """What a correction of a fact holds for."""

    TEXT = "text"
    ACT = "act"
    """One act among several."""
    ELSEWHERE = "elsewhere"
    """The whole text, and it is corrected at its first act."""


def _shared(dossiers: Sequence[Dossier]) -> Iterator[str]:
    """Keys of facts that all acts of a file have in common: those of their session."""
    same = all(dossier.attendance == dossiers[0].attendance for dossier in dossiers)
    for each in FIELDS:
        if len(dossiers) == 1 or each.of_session or (each.group == PRESENCE and same):
            yield each.key


def _scope(each: Field, rank: int, shared: frozenset[str]) -> _Scope:
    if each.key not in shared:
        return _Scope.ACT
    return _Scope.ELSEWHERE if rank else _Scope.TEXT


def _row(each: Field, now: Dossier, before: Dossier, scope: _Scope, said: _Said) -> Row:
    first = now.main_document.start_line
    is_own = each.key in said.of_acts.get(first, {})
    is_whole = each.key in said.of_text and each.key in now.source.overrides
    return Row(
        field=each,
        value=each.read(now),
        line=now.line_of(each.key) or before.line_of(each.key),
        before=each.read(before),
        is_corrected=is_own or is_whole,
        can_correct=scope is not _Scope.ELSEWHERE,
        can_undo=is_own or (is_whole and scope is not _Scope.ELSEWHERE),
        spot=first if is_own or (scope is _Scope.ACT and not is_whole) else None,
    )


_TOLD: Sequence[str] = ("Membres", "À ce point", "Vote", "Décisions")


def _told(dossier: Dossier) -> Iterator[tuple[str, str, int | None]]:
    return ((name, value, line) for name, value, line in told_facts(dossier) if name in _TOLD and value)
