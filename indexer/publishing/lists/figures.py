"""The archive in figures: tables that are drawn as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indexer.extraction.money.decided import decided_sums, is_counted
from indexer.french import MONTHS
from indexer.model import Dossier
from indexer.publishing.archive import Archive
from indexer.publishing.lists.drawing import Column, columns
from indexer.publishing.writing.display import euros, number
from indexer.publishing.writing.verdicts import Verdict, verdict_of
from indexer.sequences import grouped

MOST_COLUMNS = 36
_SHOWN = (
    Verdict.UNANIMOUS,
    Verdict.UNOPPOSED,
    Verdict.MAJORITY,
    Verdict.TIED,
    Verdict.REJECTED,
    Verdict.ADOPTED,
    Verdict.UNKNOWN,
)
Measure = tuple[str, float, str]
"""What is measured, how much, and how much in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A table of one measure, and its drawing."""

    slug: str
    title: str
    explanation: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    """One per row; the newest where there are more than can be read."""


def figures(archive: Archive) -> list[Figure]:
    """Deliberations per month, results of votes, sums decided per authority and year."""
    return [_months(archive.deliberations), _votes(archive.deliberations), _amounts(archive.deliberations)]


def _figure(
    slug: str,
    title: str,
    explanation: str,
    headers: tuple[str, ...],
    values: Sequence[Measure],
) -> Figure:
    return Figure(
        slug=slug,
        title=title,
        explanation=explanation,
        headers=headers,
        rows=tuple((label, words) for label, _, words in values),
        columns=tuple(columns(values[-MOST_COLUMNS:])),
    )


def _months(dossiers: Sequence[Dossier]) -> Figure:
    counts = Counter((d.meeting_date.year, d.meeting_date.month) for d in dossiers if d.meeting_date)
    values = [
        (f"{MONTHS[month - 1]} {year}", float(count), number(count))
        for (year, month), count in sorted(counts.items())
    ]
    return _figure(
        "mois",
        "Délibérations par mois",
        "Nombre de délibérations selon le mois de la séance ; les mois sans séance ne figurent pas.",
        ("Mois", "Délibérations"),
        values,
    )


def _votes(dossiers: Sequence[Dossier]) -> Figure:
    counts = Counter(verdict_of(d.vote) for d in dossiers)
    order = sorted(counts, key=_SHOWN.index)
    return _figure(
        "votes",
        "Résultats des votes",
        "D’après ce que les textes impriment. Unanimité : le texte dit le mot. Sans voix contre : il compte les voix "
        "et n’en compte aucune contre.",
        ("Résultat", "Délibérations"),
        [(one.name_in_figures, float(counts[one]), number(counts[one])) for one in order],
    )


def _amounts(dossiers: Sequence[Dossier]) -> Figure:
    groups = grouped(dossiers, lambda d: (d.year, d.publisher.name))
    sums = {key: sum(map(_decided, run), Decimal(0)) for key, run in groups.items()}
    values = [
        (f"{name}, {year}", float(total), euros(total))
        for (year, name), total in sorted(sums.items())
        if total
    ]
    return _figure(
        "montants",
        "Montants décidés",
        "Aides accordées, achats et marchés que les décisions impriment, chacun une fois par délibération ; ni les "
        "tarifs, ni les lignes de budget, ni les aides demandées. Un ordre de grandeur, pas un état budgétaire.",
        ("Collectivité et année", "Montant"),
        values,
    )


def _decided(dossier: Dossier) -> Decimal:
    return sum((one.euros for one in decided_sums(dossier) if is_counted(one)), Decimal(0))
