"""The legal block of an act's page: author, dates, time limit, copies; what is not known is said.

Sources: CGCT, L. 2131-1 and R. 2131-1 (communes), L. 3131-1 and R. 3131-2 (départements); CJA, R. 421-1 (two months, in
full days). The wording was not read by a lawyer: `docs/hebergement.md` says so to who publishes.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from indexer.french import flat, format_date
from indexer.model import Dossier
from indexer.patterns.facts.publication import CAPACITY

MONTHS = 2
NEAR = 6
"""Lines around the name in which the capacity of who signs is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the block."""

    name: str
    value: str
    line: int | None = None
    known: bool = True


def legal_rows(dossier: Dossier) -> list[Row]:
    """The block of an act, in the order in which it is read."""
    return [*_author(dossier), *_dates(dossier), _executory(dossier), _time_limit(dossier)]


def _author(dossier: Dossier) -> Iterator[Row]:
    author = ", ".join(filter(None, [dossier.body, dossier.publisher.name]))
    yield Row(name="Auteur", value=author)
    line = dossier.line_of("signatory")
    capacity = signing_capacity(dossier)
    if dossier.signatory:
        told = f"{dossier.signatory}, {capacity}" if capacity else f"{dossier.signatory} (qualité non lue)"
        yield Row(name="Signataire", value=told, line=line)
    else:
        yield Row(name="Signataire", value="nom non lu dans le texte", known=False)


def signing_capacity(dossier: Dossier) -> str:
    """In what capacity the act is signed, as printed near the name; empty when that is not read."""
    line = dossier.line_of("signatory")
    if not line:
        return ""
    lines = dossier.source.lines
    near = [*range(line, max(line - NEAR, 0), -1), *range(line + 1, min(line + NEAR, len(lines)) + 1)]
    for number in near:
        match = CAPACITY.search(flat(lines[number - 1].strip()))
        if match:
            printed: str = lines[number - 1].strip()[match.start("capacity") : match.end("capacity")]
            return printed.lower()
    return ""


def _dates(dossier: Dossier) -> Iterator[Row]:
    receipt, lines = dossier.receipt, dossier.fact_lines
    posted = format_date(dossier.posted_date) if dossier.posted_date else "pas encore inscrite au journal"
    yield Row(name="Mise en ligne ici", value=posted, known=bool(dossier.posted_date))
    yield _printed("Publication ou affichage", receipt.published_date, lines.get("receipt.published_date"))
    yield _printed("Réception par l’État", receipt.received_date, lines.get("receipt.received_date"))


def _printed(name: str, day: date | None, line: int | None) -> Row:
    value = f"{format_date(day)} (date imprimée)" if day else "date non lue dans le texte"
    return Row(name=name, value=value, line=line, known=bool(day))


def opening_day(dossier: Dossier) -> date | None:
    """The day that opens the time limit: the publication that the act prints, else its posting here."""
    return dossier.receipt.published_date or dossier.posted_date


def _executory(dossier: Dossier) -> Row:
    published, received = opening_day(dossier), dossier.receipt.received_date
    if published and received:
        return Row(name="Exécutoire", value=f"depuis le {format_date(max(published, received))}")
    missing = "la publication" if received else "la réception par l’État"
    return Row(name="Exécutoire", value=f"non établi : {missing} n’est pas connue", known=False)


def _time_limit(dossier: Dossier) -> Row:
    opened = opening_day(dossier)
    if opened is None:
        told = "deux mois à compter de la publication, dont la date n’est pas connue"
        return Row(name="Délai de recours", value=told, known=False)
    what = "publication imprimée" if dossier.receipt.published_date else "mise en ligne ici"
    told = f"deux mois à compter de la {what} : jusqu’au {format_date(last_day(opened))}"
    return Row(name="Délai de recours", value=f"{told}, ou au premier jour ouvrable qui suit")


def last_day(opened: date) -> date:
    """Last day of a time limit of two months in full days: neither the first day nor the last one counts."""
    year, month = divmod(opened.year * 12 + opened.month - 1 + MONTHS, 12)
    day = min(opened.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) + timedelta(days=1)
