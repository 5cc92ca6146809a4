"""`python -m indexer demo`: a folder filled with an invented archive, to try the office."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand
from indexer.typography import typeset


@click.command(cls=FrenchCommand)
@click.argument("folder", metavar="DOSSIER", type=click.Path(path_type=Path))
def demo(folder: Path) -> None:
    """Remplit un dossier neuf d'une archive de démonstration.

    Commune, élus et habitants sont inventés. « a-deposer » contient des fichiers à déposer au bureau.

    \b
    Exemple :
      python -m indexer demo essai
    """
    from indexer.staff.press.demonstration import fill

    fill(folder)
    told = f"Archive de démonstration : {folder}. Pour l'ouvrir : cd {folder}, puis python -m indexer serve"
    click.echo(typeset(told))
