"""`python -m indexer reread`: files read anew, what that changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from indexer.french_click import FrenchCommand


@click.command(cls=FrenchCommand)
@click.argument("files", metavar="FICHIER…", nargs=-1, required=True, type=click.Path(path_type=Path))
def reread(files: Sequence[Path]) -> None:
    """Lit de nouveau des fichiers dont la lecture est gardée (.lecture.json).

    Une lecture gardée ne change jamais d'elle-même : les pages, les articles et les décisions en désignent les lignes.
    Cette commande la refait, par exemple après l'installation de tesseract, et dit quelles lignes ont changé.

    \b
    Exemple :
      python -m indexer reread source_texts/commune-de-bourg/2024/2024-03-14-2024-05.pdf
    """
    from indexer.staff.intake.rereading import reread_files

    reread_files(files)
