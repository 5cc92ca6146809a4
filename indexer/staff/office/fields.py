"""The facts of an act that may be corrected at the office: what each is called, and how it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from indexer.french import find_dates, format_date, squeeze
from indexer.model import Dossier
from indexer.sources.corrections.facts import NATURES, NOT_PRINTED, OF_SESSION, VERSION_REASON, YES_NO

Read = Callable[[Dossier], str | None]
VOTE, PRESENCE = "Vote", "Présence"
"""Groups of facts."""
LONG = "object"
"""Typed on several lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A fact that may be corrected."""

    key: str
    label: str
    read: Read
    """As it would be typed; None when the text does not print it."""
    words: tuple[str, ...] = ()
    """The only values that it may have, when there are but a few."""
    group: str = ""
    """`Vote`, `Présence`; empty for what identifies the act."""
    is_count: bool = False
    is_list: bool = False
    """A name on each line."""
    only_given: bool = False
    """Shown only where somebody gave it: no text prints it."""

    @property
    def of_session(self) -> bool:
        """Whether it is the same for all acts of one file."""
        return self.key in OF_SESSION

    @property
    def is_long(self) -> bool:
        """Whether it is typed on several lines."""
        return self.is_list or self.key == LONG


def _day(key: str) -> Read:
    def written(dossier: Dossier) -> str | None:
        day: date | None = getattr(dossier, key)
        return format_date(day) if day else None

    return written


def _text(key: str) -> Read:
    return lambda dossier: getattr(dossier, key)


def _given(key: str) -> Read:
    return lambda dossier: dossier.source.overrides.get(key)


def _count(key: str, label: str, place: str = "") -> Field:
    read = attrgetter(place or key)

    def written(dossier: Dossier) -> str | None:
        value: int | None = read(dossier)
        return None if value is None else str(value)

    return Field(key=key, label=label, read=written, group=_GROUPS[key.split(".")[0]], is_count=True)


def _names(key: str, label: str) -> Field:
    read = attrgetter(key)
    return Field(
        key=key, label=label, read=lambda dossier: "\n".join(read(dossier)) or None, group=PRESENCE, is_list=True
    )


def _unanimous(dossier: Dossier) -> str | None:
    said = dossier.vote.unanimous
    return None if said is None else YES_NO[not said]


_GROUPS = {"vote": VOTE, "attendance": PRESENCE}
FIELDS = (
    Field(key="meeting_date", label="Date de la séance", read=_day("meeting_date")),
    Field(key="number", label="Numéro", read=_text("number")),
    Field(key=LONG, label="Objet", read=_text("object")),
    Field(key="authority", label="Collectivité", read=_text("authority")),
    Field(key="body", label="Assemblée", read=_text("body")),
    Field(key="president", label="Présidence", read=_text("president")),
    Field(key="secretary", label="Secrétaire", read=_text("secretary")),
    Field(key="signatory", label="Signataire", read=_text("signatory")),
    Field(key="convocation_date", label="Convocation", read=_day("convocation_date")),
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
    Field(
        key=VERSION_REASON, label="Motif de cette version, publié", read=_given(VERSION_REASON), only_given=True
    ),
    _count("vote.for", "Pour", "vote.for_"),
    _count("vote.against", "Contre"),
    _count("vote.abstain", "Abstentions"),
    _count("vote.took_part", "Votants"),
    Field(key="vote.unanimous", label="Unanimité", read=_unanimous, words=YES_NO, group=VOTE),
    _count("attendance.members", "Membres en exercice"),
    _count("attendance.present", "Présents"),
    _count("attendance.represented", "Représentés"),
    _count("attendance.excused", "Excusés"),
    _count("attendance.absent", "Absents"),
    _names("attendance.present_names", "Noms des présents"),
    _names("attendance.represented_names", "Noms des représentés sans mandataire nommé"),
    _names("attendance.excused_names", "Noms des excusés"),
    _names("attendance.absent_names", "Noms des absents"),
)
"""In the order in which a clerk looks for them."""
_BY_KEY: Mapping[str, Field] = {field.key: field for field in FIELDS}
_DATES = frozenset({"meeting_date", "convocation_date"})


def as_typed(key: str, value: str) -> object:
    """A value as corrections hold it: a date may be typed, or taken from the text, as the act prints it; names stand
    on a line each, or between semicolons; a count that is left empty is one that the text does not print."""
    field = _BY_KEY.get(key)
    if field and field.is_list:
        return [name for part in value.splitlines() for each in part.split(";") if (name := squeeze(each))]
    if field and field.is_count:
        return squeeze(value) or NOT_PRINTED
    days = find_dates(value) if key in _DATES else []
    return days[0][1].isoformat() if len(days) == 1 else squeeze(value)
