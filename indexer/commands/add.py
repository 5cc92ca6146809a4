"""`python -m indexer add`: files put where they belong, after what was read of them has been shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from indexer.french_click import FrenchCommand

SOURCES = Path("source_texts")


@click.command(cls=FrenchCommand)
@click.argument("files", metavar="FICHIER…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--collectivite", "slug", metavar="NOM", help="Dossier de la collectivité, par exemple commune-de-bourg.")
@click.option(
    "--sources", type=click.Path(path_type=Path), default=SOURCES, metavar="DOSSIER",
    help="Dossier des textes (source_texts par défaut).",
)
@click.option("--oui", "sure", is_flag=True, help="Range sans rien demander ; échoue sans collectivité ou sans date.")
@click.option(
    "--nouvelle-version", "reason", metavar="MOTIF",
    help="Avec --oui : un acte déjà rangé reçoit ce texte, pour ce motif que le public lira.",
)
def add(files: Sequence[Path], slug: str | None, sources: Path, sure: bool, reason: str | None) -> None:
    """Range des actes dans l'archive : PDF, Word, OpenDocument, HTML, texte, enveloppe @ctes.

    Montre ce qui a été lu, demande ce qui manque, puis copie le fichier sous
    source_texts/<collectivité>/<année>/. Rien n'est perdu : un acte reçu de nouveau avec un autre texte
    en devient la version actuelle, et le texte précédent reste lisible à côté. Une enveloppe
    @ctes s'ajoute avec son acte et son accusé de réception, ou dans le fichier zip de l'application.

    \b
    Exemples :
      python -m indexer add acte.pdf
      python -m indexer add --collectivite commune-de-bourg --oui *.pdf
      python -m indexer add --oui --nouvelle-version "Montant rectifié" acte-corrige.pdf
      python -m indexer add 059-200099999-20240314-2024_03_05-DE-1-1.zip
    """
    from indexer.staff.intake.adding import Wishes, add_files

    add_files(files, Wishes(sources=sources, today=date.today(), slug=slug, sure=sure, reason=reason))
