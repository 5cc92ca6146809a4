"""`python -m indexer show`: what was read of one file, and where a fact comes from."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import console
from indexer.french_click import FrenchCommand

FACTS = (
    "date", "présidence", "secrétaire", "présents", "représentés", "excusés", "absents", "numéro", "objet", "vote",
)  # fmt: skip
"""What `--pourquoi` explains."""


@click.command(cls=FrenchCommand)
@click.argument("file", metavar="FICHIER", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Écrit tout ce qui a été lu, en JSON.")
@click.option("--roles", "as_roles", is_flag=True, help="Montre le rôle donné à chaque ligne : une lettre, une ligne.")
@click.option(
    "--pourquoi", "fact", metavar="FAIT", type=click.Choice(FACTS),
    help=f"Montre d'où vient un fait et ce qui a été écarté : {', '.join(FACTS)}.",
)
def show(file: Path, as_json: bool, as_roles: bool, fact: str | None) -> None:
    """Montre ce qui a été lu d'un fichier : PDF, Word, OpenDocument, HTML, texte ou zip d'enveloppes @ctes.

    Les délibérations, leurs documents avec leurs lignes, les votes, les remarques ; sans ce qui est occulté.

    \b
    Exemples :
      python -m indexer show acte.pdf
      python -m indexer show --json acte.txt > acte.json
      python -m indexer show --roles acte.txt
      python -m indexer show --pourquoi représentés acte.txt
    """
    import json

    from indexer.publishing.record import record
    from indexer.publishing.terminal.explaining import explanation
    from indexer.publishing.terminal.summary import roles_of_lines, summary
    from indexer.staff.showing import readings_of

    for reading in readings_of(file):
        if as_json:
            click.echo(json.dumps(record(reading), ensure_ascii=False, indent=2))
        elif fact:
            console.out().print(explanation(reading, fact))
        else:
            console.out().print(roles_of_lines(reading.source) if as_roles else summary(reading))
