"""Money: what decisions grant and spend, by year and matter, and whom they grant it to; legal persons only."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from indexer.extraction.money.decided import DecidedSum, decided_sums, is_counted
from indexer.extraction.money.roles import Role
from indexer.model import Dossier
from indexer.publishing.archive import Archive
from indexer.publishing.lists.partners import partner_slug
from indexer.publishing.open_data.csv_tables import cell
from indexer.publishing.open_data.grants import grants
from indexer.publishing.open_data.table import Row
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.render import Page, page
from indexer.publishing.writing.verdicts import is_rejected
from indexer.subjects import Subject, matter

ADDRESS = "parcourir/argent/"
CSV = "montants-decides.csv"
BENEFICIARIES = "parcourir/beneficiaires/"
COLUMNS = ("acte", "adresse", "collectivite", "annee", "matiere", "nature", "euros", "par_an", "ligne")
_NAMED = {Role.GIVEN: "accordé", Role.SPENT: "dépensé"}
_HIDE = {"hide": ["navigation", "toc"]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A sum that an act grants to a legal person."""

    dossier: Dossier
    euros: Decimal
    aid: str
    line: int
    year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Beneficiary:
    """A legal person, under its most frequent spelling."""

    slug: str
    name: str
    siren: str | None
    """The only one that acts print after its name."""
    grants: tuple[Grant, ...]

    @property
    def total(self) -> Decimal:
        """Euros of all its grants."""
        return sum((grant.euros for grant in self.grants), Decimal(0))


def money_pages(archive: Archive, settings: Settings) -> Iterator[Page]:
    """Money by year and matter, its CSV, the beneficiaries and the page of each."""
    decided = [dossier for dossier in archive.deliberations if not is_rejected(dossier.vote)]
    sums = [(dossier, one) for dossier in decided for one in decided_sums(dossier) if is_counted(one)]
    found = beneficiaries(decided)
    yield page(
        ADDRESS,
        "money.md",
        {"title": "Argent décidé", **_HIDE},
        rows=_by_year_and_matter(sums),
        named=_NAMED,
        csv=f"{ADDRESS}{CSV}",
        beneficiaries=len(found),
    )
    yield Page(path=f"{ADDRESS}{CSV}", text=_as_csv(sums, settings.site_url))
    facts = {"title": "Par bénéficiaire", **_HIDE}
    yield page(BENEFICIARIES, "beneficiaries.md", facts, beneficiaries=found)
    for one in found:
        facts = {"title": one.name, **_HIDE}
        yield page(f"{BENEFICIARIES}{one.slug}/", "beneficiary.md", facts, beneficiary=one)


def beneficiaries(dossiers: Iterable[Dossier]) -> tuple[Beneficiary, ...]:
    """Legal persons to whom the acts grant something, the largest total first."""
    named: defaultdict[str, list[tuple[str, str | None, Grant]]] = defaultdict(list)
    for dossier in dossiers:
        for told in grants(dossier):
            grant = Grant(
                dossier=dossier,
                euros=Decimal(told["euros"]),
                aid=told["aid"],
                line=told["line"],
                year=told["year"],
            )
            named[partner_slug(told["beneficiary"])].append((told["beneficiary"], told["siret"], grant))
    found = [_beneficiary(slug, run) for slug, run in named.items() if slug]
    return tuple(sorted(found, key=lambda one: (-one.total, one.slug)))


def _beneficiary(slug: str, run: Sequence[tuple[str, str | None, Grant]]) -> Beneficiary:
    names = Counter(name for name, _, _ in run)
    sirens = {siret[:9] for _, siret, _ in run if siret}
    return Beneficiary(
        slug=slug,
        name=max(sorted(names), key=lambda name: names[name]),
        siren=sirens.pop() if len(sirens) == 1 else None,
        grants=tuple(grant for _, _, grant in run),
    )


def _by_year_and_matter(
    sums: Iterable[tuple[Dossier, DecidedSum]],
) -> list[tuple[str, Subject, int, Sequence[Decimal]]]:
    """Year, matter, acts, and euros granted and spent; the newest year first, matters as in the nomenclature."""
    acts: defaultdict[tuple[str, Subject], set[str]] = defaultdict(set)
    euros: defaultdict[tuple[str, Subject], dict[Role, Decimal]] = defaultdict(
        lambda: dict.fromkeys(_NAMED, Decimal(0))
    )
    for dossier, one in sums:
        key = dossier.year, matter(dossier).subject
        acts[key].add(dossier.id)
        euros[key][one.role] += one.euros
    order = sorted(sorted(acts, key=lambda key: key[1].rank), key=lambda key: key[0], reverse=True)
    return [(*key, len(acts[key]), tuple(euros[key].values())) for key in order]


def _as_csv(sums: Iterable[tuple[Dossier, DecidedSum]], site: str) -> str:
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(COLUMNS)
    for dossier, one in sums:
        values: Row = (
            dossier.id,
            f"{site}deliberations/{dossier.id}/",
            dossier.publisher.name,
            dossier.year,
            matter(dossier).title,
            _NAMED[one.role],
            one.euros,
            one.yearly,
            one.line,
        )
        writer.writerow(map(cell, values))
    return output.getvalue()
