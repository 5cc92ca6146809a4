"""The register of agreements: partners, object, amount, start, end, amendments; as pages and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from indexer.addresses import address
from indexer.extraction.money.decided import decided_sums, is_counted
from indexer.extraction.money.terms import Term, term
from indexer.extraction.shown_titles import shown_title
from indexer.kinds import AGREEMENTS, WORDS
from indexer.linking.model import Place
from indexer.model import Dossier
from indexer.publishing.acts.essentials import approved
from indexer.publishing.archive import Archive, Filed, Step
from indexer.publishing.lists.browse_pages import LONGEST_LIST
from indexer.publishing.lists.partners import Partner, by_name, others, partners
from indexer.publishing.open_data.csv_tables import cell
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.feed_file import FILE
from indexer.publishing.writing.render import Page, page
from indexer.sequences import grouped

ADDRESS = "parcourir/conventions/"
CSV = "conventions.csv"
PARTNERS = "parcourir/partenaires/"
COLUMNS = (
    "collectivite", "adresse", "nature", "objet", "partenaires", "montant_decide", "debut", "fin", "fin_calculee",
    "renouvelable", "avenant_de",
)  # fmt: skip
_HIDE = {"hide": ["navigation", "toc"]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A row of the register."""

    dossier: Dossier
    place: Place
    partners: tuple[Partner, ...]
    amount: Decimal | None
    """Granted or spent by the decisions that approve this document and no other."""
    term: Term
    amendments: tuple[Place, ...]


def agreement_pages(
    archive: Archive, amendments: Mapping[str, Sequence[Place]], settings: Settings
) -> Iterator[Page]:
    """The register, its CSV, the list of partners and the page of each."""
    found = partners(archive.filed)
    rows = _rows(archive, by_name(found), amendments)
    shown = _first_ones(rows, amendments)
    title = "Registre des conventions"
    yield from _register(ADDRESS, title, shown, [(title, None)], None)
    yield Page(path=f"{ADDRESS}{CSV}", text=_as_csv(rows.values(), amendments, settings.site_url))
    facts = {"title": "Par partenaire", **_HIDE}
    yield page(PARTNERS, "partners.md", facts, partners=found)
    for partner in found:
        own = [rows[address(one.dossier, one.document)] for one in partner.documents if _is_agreed(one)]
        trail: list[Step] = [("Par partenaire", PARTNERS), (partner.name, None)]
        yield from _register(f"{PARTNERS}{partner.slug}/", partner.name, own, trail, partner)


def register(archive: Archive, amendments: Mapping[str, Sequence[Place]]) -> list[Agreement]:
    """The agreements of an archive, newest first; an amendment stands below its agreement, by the address of which
    `amendments` are known, and is a row only when that is not in the archive."""
    return _first_ones(_rows(archive, by_name(partners(archive.filed)), amendments), amendments)


def _first_ones(
    rows: Mapping[str, Agreement], amendments: Mapping[str, Sequence[Place]]
) -> list[Agreement]:
    under = {place.address for run in amendments.values() for place in run}
    return [row for row in rows.values() if row.place.address not in under]


def _is_agreed(one: Filed) -> bool:
    return one.document.kind in AGREEMENTS


def _rows(
    archive: Archive, known: Mapping[str, Partner], amendments: Mapping[str, Sequence[Place]]
) -> dict[str, Agreement]:
    """By address, newest first."""
    found: dict[str, Agreement] = {}
    for dossier in archive.dossiers:
        agreed = [document for document in dossier.documents if document.kind in AGREEMENTS]
        amounts = _amounts(dossier) if agreed else {}
        for document in agreed:
            place = Place(dossier=dossier, document=document)
            names = others(dossier, document.parties)
            found[place.address] = Agreement(
                dossier=dossier,
                place=place,
                partners=tuple({known[name].slug: known[name] for name in names}.values()),
                amount=amounts.get(document.slug),
                term=term(document),
                amendments=tuple(amendments.get(place.address, ())),
            )
    return found


def _amounts(dossier: Dossier) -> dict[str, Decimal]:
    """What the decisions grant or spend that approve one document only, by its slug."""
    sums = decided_sums(dossier)
    found: dict[str, Decimal] = {}
    for number, decision in enumerate(dossier.decisions):
        documents = approved(dossier, decision)
        counted = [one.euros for one in sums if one.decision == number and is_counted(one) and not one.yearly]
        if len(documents) == 1 and counted:
            slug = documents[0].slug
            found[slug] = found.get(slug, Decimal(0)) + sum(counted, Decimal(0))
    return found


def _register(
    where: str, title: str, rows: Sequence[Agreement], trail: Sequence[Step], partner: Partner | None
) -> Iterator[Page]:
    years = grouped(rows, lambda row: row.dossier.year) if len(rows) > LONGEST_LIST else {}
    links = [(year, f"{where}{year}/", len(run)) for year, run in years.items()]
    show = partial(page, template="agreements.md", partner=partner, csv=f"{ADDRESS}{CSV}")
    listed = [] if years else rows
    followed = {"feed": f"{where}{FILE}"} if partner else {}
    yield show(where, facts={"title": title, **followed, **_HIDE}, trail=trail, rows=listed, years=links)
    for year, part, _ in links:
        steps = [*trail[:-1], (title, where), (year, None)]
        facts = {"title": f"{title}, {year}", **_HIDE}
        yield show(part, facts=facts, trail=steps, rows=years[year], years=[])


def _as_csv(rows: Iterable[Agreement], amendments: Mapping[str, Sequence[Place]], site: str) -> str:
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(COLUMNS)
    owners = {place.address: owner for owner, run in amendments.items() for place in run}
    for row in rows:
        writer.writerow(cell(value) for value in _values(row, owners, site.rstrip("/")))
    return output.getvalue()


def _values(row: Agreement, owners: Mapping[str, str], site: str) -> Sequence[str | bool | Decimal | None]:
    where, dates = row.place.address, row.term
    owner = owners.get(where)
    return (
        row.dossier.publisher.name,
        f"{site}{where}",
        WORDS[row.place.document.kind].slug,
        shown_title(row.dossier, row.place.document),
        " ; ".join(partner.name for partner in row.partners),
        row.amount,
        dates.start.isoformat() if dates.start else None,
        dates.end.isoformat() if dates.end else None,
        dates.computed,
        dates.renewable,
        f"{site}{owner}" if owner else None,
    )
