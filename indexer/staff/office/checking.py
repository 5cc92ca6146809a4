"""What the page of an act shows: its text line by line, what was read of it, what a person said instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from indexer.french import find_dates, format_date, squeeze
from indexer.model import Dossier, Notice, Reading, SourceText
from indexer.publishing.terminal.summary import told_facts
from indexer.reading import read
from indexer.sources.overrides import NATURES, YES_NO, read_overrides
from indexer.sources.received import Received

Read = Callable[[Dossier], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A fact that may be corrected."""

    key: str
    label: str
    read: Read
    """As it would be typed; None when the text does not print it."""
    words: tuple[str, ...] = ()
    """The only values that it may have, when there are but a few."""
    of_session: bool = False
    """The same for all acts of one file."""


def _day(key: str) -> Read:
    def written(dossier: Dossier) -> str | None:
        day: date | None = getattr(dossier, key)
        return format_date(day) if day else None

    return written


def _text(key: str) -> Read:
    return lambda dossier: getattr(dossier, key)


def _given(key: str) -> Read:
    return lambda dossier: dossier.source.overrides.get(key)


FIELDS = (
    Field(key="meeting_date", label="Date de la séance", read=_day("meeting_date"), of_session=True),
    Field(key="number", label="Numéro", read=_text("number")),
    Field(key="object", label="Objet", read=_text("object")),
    Field(key="body", label="Assemblée", read=_text("body"), of_session=True),
    Field(key="president", label="Présidence", read=_text("president"), of_session=True),
    Field(key="secretary", label="Secrétaire", read=_text("secretary"), of_session=True),
    Field(key="signatory", label="Signataire", read=_text("signatory")),
    Field(key="convocation_date", label="Convocation", read=_day("convocation_date"), of_session=True),
    Field(
        key="matiere_code",
        label="Matière (code ACTES)",
        read=lambda dossier: dossier.source.overrides.get("matiere_code", dossier.matter_code),
    ),
    Field(key="nature", label="Nature transmise", read=_given("nature"), words=NATURES),
    Field(
        key="publish_individual",
        label="Publier cet acte individuel",
        read=_given("publish_individual"),
        words=YES_NO,
    ),
)
"""In the order in which a clerk looks for them."""
DATES = frozenset({"meeting_date", "convocation_date"})


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was read of a file."""

    reading: Reading
    acts: tuple[Act, ...]

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
    source = replace(source, overrides=read_overrides(act.main))
    reading = _read(source)
    plain = _read(replace(source, overrides={})) if source.overrides else reading
    alone = plain.dossiers if len(plain.dossiers) == len(reading.dossiers) else reading.dossiers
    pairs = zip(reading.dossiers, alone, strict=True)
    shown = tuple(
        Act(
            dossier=now,
            notices=now.notices,
            rows=tuple(_rows(now, before, rank, len(reading.dossiers))),
            told=tuple(_told(now)),
        )
        for rank, (now, before) in enumerate(pairs)
    )
    return Checked(reading=reading, acts=shown)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text by all that its reading depends on."""

    key: tuple[object, ...]
    source: SourceText = field(compare=False)


def _read(source: SourceText) -> Reading:
    """What is read of a text; a page that is shown again, or a correction taken back, does not read it anew."""
    given = tuple(sorted(source.overrides.items()))
    known = (source.path, source.text, source.origin, source.authority, source.envelope, given)
    return _read_once(_Text(known, source))


@lru_cache(maxsize=16)
def _read_once(text: _Text) -> Reading:
    return read(text.source)


def as_typed(key: str, value: str) -> str:
    """A value as corrections hold it: a date may be typed, or taken from the text, as the act prints it."""
    days = find_dates(value) if key in DATES else []
    return days[0][1].isoformat() if len(days) == 1 else squeeze(value)


def _rows(now: Dossier, before: Dossier, rank: int, count: int) -> Iterator[Row]:
    for each in FIELDS:
        yield Row(
            field=each,
            value=each.read(now),
            line=now.fact_lines.get(each.key) or before.fact_lines.get(each.key),
            before=each.read(before),
            is_corrected=each.key in now.source.overrides,
            can_correct=count == 1 or (each.of_session and rank == 0),
        )


_TOLD: Sequence[str] = ("Collectivité", "Membres", "Vote", "Décisions")


def _told(dossier: Dossier) -> Iterator[tuple[str, str, int | None]]:
    return ((name, value, line) for name, value, line in told_facts(dossier) if name in _TOLD and value)
