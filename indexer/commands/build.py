"""`python -m indexer build`: the site of an archive that stands in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand


@click.command(cls=FrenchCommand, context_settings={"ignore_unknown_options": True})
@click.option(
    "--sources", type=click.Path(path_type=Path), default=Path("source_texts"), metavar="DOSSIER",
    help="Dossier des textes (source_texts par défaut).",
)
@click.option(
    "--site", type=click.Path(path_type=Path), default=Path("site"), metavar="DOSSIER",
    help="Où le site est publié (site par défaut).",
)
@click.option(
    "--index", type=click.Path(path_type=Path), default=Path(".index"), metavar="DOSSIER",
    help="Où va l'index des clauses (.index par défaut).",
)
@click.argument("options", metavar="[OPTIONS DE LA RECETTE]", nargs=-1, type=click.UNPROCESSED)
def build(sources: Path, site: Path, index: Path, options: tuple[str, ...]) -> int:
    """Construit le site et l'index de l'archive de ce dossier.

    Les options de la recette suivent : --inscrire, --strict, --hors-ligne DOSSIER, --signer CLÉ… Le fichier mkdocs.yml
    de ce dossier dit qui publie ; sans lui, celui de la recette.

    \b
    Exemples :
      python -m indexer build
      python -m indexer build --inscrire
    """
    import subprocess

    from indexer.staff.press.folders import Folders, build_command

    command = build_command(Folders(sources=sources, site=site, index=index), *options)
    return subprocess.call(command)
