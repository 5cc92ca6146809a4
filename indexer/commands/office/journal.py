"""`python -m indexer journal`: who did what at the office."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import console
from indexer.french_click import FrenchCommand
from indexer.typography import typeset


@click.command(cls=FrenchCommand)
@click.argument("month", metavar="[MOIS]", required=False)
@click.option(
    "--bureau", "folder", type=click.Path(path_type=Path), default=Path("bureau"), metavar="DOSSIER",
    help="Dossier du bureau (bureau par défaut).",
)
@click.option("--qui", "who", metavar="NOM", help="Seulement ce qu'a fait cet utilisateur.")
def journal(month: str | None, folder: Path, who: str | None) -> int:
    """Dit qui a fait quoi au bureau, et quand.

    Une ligne par geste, du plus ancien au plus récent : ce mois-ci, ou le mois demandé. Le code de sortie est 1
    quand il n'y en a aucune. Rien de ce qui est tapé n'y figure.

    \b
    Exemples :
      python -m indexer journal
      python -m indexer journal 2026-11 --qui jeanne
    """
    from indexer.staff.access.commands import journal_report

    told = journal_report(folder, month, who)
    for line in told:
        click.echo(typeset(console.printable(line)))
    return 0 if told else 1
