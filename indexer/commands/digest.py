"""`python -m indexer digest`: the mail of a week for saved searches."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from indexer import console
from indexer.french_click import FrenchCommand
from indexer.typography import typeset


@click.command(cls=FrenchCommand)
@click.argument("searches", metavar="RECHERCHES", type=click.Path(path_type=Path))
@click.option(
    "--adresse", "site_url", envvar="ARCHIVE_URL", metavar="URL", required=True, help="Adresse du site (ARCHIVE_URL).",
)
@click.option(
    "--index", type=click.Path(path_type=Path), default=Path(".index"), metavar="DOSSIER",
    help="Dossier de l'index (.index par défaut).",
)
@click.option(
    "--dossier", "folder", type=click.Path(path_type=Path), default=Path("courriels"), metavar="DOSSIER",
    help="Où les courriels sont écrits (courriels par défaut).",
)
@click.option("--smtp", "server", metavar="HÔTE[:PORT]", help="Les envoie aussi par ce serveur, sans mot de passe.")
def digest(searches: Path, site_url: str, index: Path, folder: Path, server: str | None) -> None:
    """Écrit les courriels de la semaine pour des recherches enregistrées.

    RECHERCHES est un fichier TOML : un expéditeur, et pour chaque recherche un nom, une requête, des destinataires.
    Un acte n'est annoncé qu'une fois ; ce qui l'a été se garde à côté. Rien ne part sans --smtp.

    \b
    Exemples :
      python -m indexer digest recherches.toml --adresse https://deliberations.commune.exemple/
      python -m indexer digest recherches.toml --smtp localhost
    """
    from indexer.staff.digest.command import digest as written

    paths = written(searches, index, folder, site_url=site_url, server=server, today=date.today())
    for path in paths:
        click.echo(str(path))
    if not paths:
        console.err().print(typeset("Rien de nouveau pour ces recherches."))
