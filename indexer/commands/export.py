"""`python -m indexer export`: acts as PDF, transfers for an archives service, folders that can be checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from indexer.french_click import FrenchCommand
from indexer.typography import typeset


def folder(
    option: str, purpose: str, default: Path | None = None
) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """An option that names a folder."""
    kind = click.Path(path_type=Path)
    return click.option(option, type=kind, default=default, metavar="DOSSIER", help=purpose)


@click.command(cls=FrenchCommand)
@click.argument("addresses", metavar="[ADRESSE]…", nargs=-1)
@folder("--pdf", "Actes, listes, pages de garde et registres, en PDF/A-3 et PDF/UA.")
@folder("--seda", "Transferts SEDA 2.3 pour un service d'archives, un par année.")
@folder("--bagit", "Les mêmes fichiers en dossiers BagIt, à vérifier par qui veut.")
@click.option("--par-seance", "by_session", is_flag=True, help="Un transfert ou un dossier par séance.")
@click.option("--service-archives", "agency", default="", metavar="NOM", help="Identifiant du service d'archives.")
@click.option("--accord", default="", metavar="NOM", help="Identifiant de l'accord passé avec lui.")
@click.option("--versant", default="", metavar="NOM", help="Service versant ; sinon, la collectivité.")
@click.option(
    "--adresse-du-site", "site_url", envvar="ARCHIVE_URL", default="https://deliberations.example/", metavar="URL",
    help="Début des adresses (sinon, la variable ARCHIVE_URL).",
)
@folder("--sources", "Dossier des textes (source_texts par défaut).", Path("source_texts"))
@folder("--journal", "Journal des publications (publications/ à côté des textes).")
def export(
    addresses: Sequence[str],
    pdf: Path | None,
    seda: Path | None,
    bagit: Path | None,
    by_session: bool,
    agency: str,
    accord: str,
    versant: str,
    site_url: str,
    sources: Path,
    journal: Path | None,
) -> None:
    """Exporte des actes : PDF, transfert d'archives, dossier à vérifier.

    Une adresse est celle d'un acte, d'une année ou d'une collectivité, copiée du site ou sans son début ; sans
    adresse, tout est exporté. Un PDF ne montre rien de ce qui est occulté ; un transfert contient les fichiers tels
    que reçus.

    \b
    Exemples :
      python -m indexer export --pdf papier
      python -m indexer export --pdf papier commune-de-bourg/2024/2024-03-14-2024-05
      python -m indexer export --seda versement --service-archives FRAD059 commune-de-bourg/2024
    """
    from indexer.publishing.deposit.seda import Transfer
    from indexer.publishing.ledger.publishing import today
    from indexer.publishing.terminal.exports import Wanted, run_exports
    from indexer.publishing.website.build_date import check_given_date

    check_given_date()
    wanted = Wanted(pdf=pdf, seda=seda, bagit=bagit, by_session=by_session)
    transfer = Transfer(archival_agency=agency, agreement=accord, transferring_agency=versant, day=today())
    told = run_exports(wanted, sources, addresses, f"{site_url.rstrip('/')}/", transfer, journal)
    click.echo(typeset(told))
