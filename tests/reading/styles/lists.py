"""Lists of the deliberations of a session in a drawn style, and the rows that they print."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from tests.reading.styles.matters import MATTERS
from tests.reading.styles.numbers import CODES

TITLES = (
    "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL\nSéance du 4 avril 2023",
    "Liste des délibérations du conseil municipal du 4 avril 2023",
    "Registre chronologique des délibérations\nSéance du mardi 4 avril 2023",
    "COMMUNE DE VALSERRE\nConseil municipal du 4 avril 2023\nListe des délibérations examinées en séance",
)
ROWS: Mapping[str, str] = {
    "pipes": "{code} | {title} | {outcome}",
    "tabs": "{code}\t{title}\t{outcome}",
    "spaces": "{code}    {title}    {outcome}",
    "dash": "{code} - {title} : {outcome}",
    "brackets": "{code} {title} ({outcome})",
    "bullet": "- {code} : {title} ({outcome})",
    "outcome below": "{code} {title}\n{outcome}",
    "title below": "{code}\n{title}\n{outcome}",
    "title above": "{title}\n{code}\n{outcome}",
    "rank and code": "{n} {code} {title} {outcome}",
}
OUTCOMES: Mapping[str, str | None] = {
    "Adoptée à l'unanimité": "adopted",
    "APPROUVÉE": "adopted",
    "Favorable": "adopted",
    "Unanimité": "adopted",
    "Pour : 14 Contre : 0 Abstention : 1": None,
    "Retirée": "withdrawn",
    "Rejetée": "rejected",
    "Prend acte": "noted",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenList:
    """A list and its rows: number, object, outcome."""

    style: str
    text: str
    rows: tuple[tuple[str, str, str | None], ...]


def write_list(seed: int) -> WrittenList:
    """A list of three to seven acts."""
    chance = random.Random(seed)
    row, outcome = chance.choice([*ROWS]), chance.choice([*OUTCOMES])
    code = chance.choice([code for name, code in CODES.items() if name != "rank"])
    ranked = [*enumerate(chance.sample(MATTERS, chance.randint(3, 7)), chance.randint(1, 50))]
    printed = [
        ROWS[row].format(n=place, code=code.format(n=n), title=matter.title, outcome=outcome)
        for place, (n, matter) in enumerate(ranked, 1)
    ]
    text = chance.choice(("\n", "\n\n")).join([chance.choice(TITLES), *printed])
    rows = tuple((code.format(n=n), matter.title, OUTCOMES[outcome]) for n, matter in ranked)
    return WrittenList(style=row, text=text, rows=rows)
