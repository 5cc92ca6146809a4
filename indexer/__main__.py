"""The command line: `python -m indexer show | check | …`; each command only calls what does the work."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from indexer import __version__, environment

try:
    import click

    from indexer import console
    from indexer.commands.add import add
    from indexer.commands.build import build
    from indexer.commands.demo import demo
    from indexer.commands.digest import digest
    from indexer.commands.export import export
    from indexer.commands.licences import licences
    from indexer.commands.mcp import mcp
    from indexer.commands.office.journal import journal
    from indexer.commands.office.serve import serve
    from indexer.commands.office.users import utilisateurs
    from indexer.commands.preview import preview
    from indexer.commands.publications import publications
    from indexer.commands.reread import reread
    from indexer.commands.session import session
    from indexer.commands.show import show
    from indexer.commands.verify import verify
    from indexer.french_click import FrenchGroup, run
except ModuleNotFoundError as missing:
    environment.enter(missing)

SOURCES = Path("source_texts")
INDEX = Path(".index")


@click.group(cls=FrenchGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s", help="Affiche la version.")
def cli() -> None:
    """Lit les délibérations des collectivités, les publie et y cherche des clauses."""


cli.add_command(add)
cli.add_command(build)
cli.add_command(demo)
cli.add_command(export)
cli.add_command(digest)
cli.add_command(journal)
cli.add_command(licences)
cli.add_command(mcp)
cli.add_command(preview)
cli.add_command(publications)
cli.add_command(reread)
cli.add_command(serve)
cli.add_command(session)
cli.add_command(show)
cli.add_command(utilisateurs)
cli.add_command(verify)


@cli.command()
@click.argument("left", metavar="A", type=click.Path(path_type=Path))
@click.argument("right", metavar="B", type=click.Path(path_type=Path))
@click.option("--tout", "everything", is_flag=True, help="Montre aussi la typographie, les noms et les mots mal lus.")
def compare(left: Path, right: Path, everything: bool) -> None:
    """Compare deux textes clause par clause.

    Les conventions de deux collectivités, ou deux versions d'un même acte : ce qui est commun, ce qui diffère,
    ce qu'un seul des deux contient. « A − » marque ce que seul A dit à cet endroit, « B + » ce que dit B.

    \b
    Exemple :
      python -m indexer compare convention-nord.txt convention-pas-de-calais.txt
    """
    from indexer.privacy import protect_file
    from indexer.publishing.terminal.comparison_text import compare_readings, comparison_text

    found = compare_readings(protect_file(left), protect_file(right))
    console.out().print(comparison_text(found, everything=everything))


@cli.command()
@click.option(
    "--sources", type=click.Path(path_type=Path), default=SOURCES, metavar="DOSSIER",
    help="Dossier des textes (source_texts par défaut).",
)
@click.option("--strict", is_flag=True, help="Échoue (code 1) dès qu'il y a une remarque.")
def check(sources: Path, strict: bool) -> int:
    """Lit tous les textes et liste les remarques.

    Une remarque dit ce qui n'a pas pu être lu, ou ne concorde pas ; elles sont rangées par code. Deux actes qui
    demandent la même adresse ne peuvent pas être publiés : ils sont tous nommés, et le code de sortie est 1.

    \b
    Exemples :
      python -m indexer check
      python -m indexer check --strict
    """
    from indexer.linking.acts.united import united
    from indexer.publishing.ledger.repair.collisions import collisions
    from indexer.publishing.terminal.review import review
    from indexer.reading import read
    from indexer.sources import read_archive

    readings = united([read(source) for source in console.progress("Lecture", read_archive(sources))])
    console.out().print(review(readings))
    noticed = any(dossier.notices for reading in readings for dossier in reading.dossiers)
    return int(bool(collisions(readings)) or (strict and noticed))


@cli.command()
@click.argument("query", metavar="RECHERCHE", nargs=-1, required=True)
@click.option(
    "--index", "folder", type=click.Path(path_type=Path), default=INDEX, metavar="DOSSIER",
    help="Dossier de l'index (.index par défaut).",
)
@click.option(
    "--limite", "limit", type=click.IntRange(1, 1000), metavar="N",
    help="Résultats par page (10 en texte, 1000 en JSON et en CSV).",
)
@click.option("--page", type=click.IntRange(1), metavar="N", default=1, help="Page de résultats.")
@click.option(
    "--tri", "sort", type=click.Choice(["pertinence", "date"]), default="pertinence",
    help="Les plus pertinents ou les plus récents d'abord.",
)
@click.option(
    "--format", "form", type=click.Choice(["texte", "json", "csv"]), default="texte",
    help="Forme des résultats.",
)
@click.option("--json", "form", flag_value="json", help="Comme --format json.")
@click.option("--facettes", "with_facets", is_flag=True, help="Compte par collectivité, année, type…")
@click.option("--compter", "only_count", is_flag=True, help="N'écrit que le nombre de clauses trouvées.")
@click.option("--mots-seuls", "only_typed", is_flag=True, help="Sans les noms que les actes donnent aux mots courants.")
@click.option("--remplaces", "replaced", is_flag=True, help="Cherche dans les textes que d'autres ont remplacés.")
def search(folder: Path, query: tuple[str, ...], replaced: bool, **options: Any) -> int:
    """Cherche des clauses.

    Tous les mots sont cherchés, sous toutes leurs formes, sans accents ni majuscules. Le code de sortie
    est 1 quand rien n'est trouvé.

    \b
    Exemples :
      python -m indexer search résiliation lettre recommandée
      python -m indexer search '"lettre recommandée avec avis"'
      python -m indexer search '"convention résiliation"~10 annee:2021..2023'
      python -m indexer search 'subvention SAUF avenant type:convention' --facettes
      python -m indexer search cantine --mots-seuls

    Toute la syntaxe : python -m indexer syntax
    """
    from indexer.search.command import answer
    from indexer.search.replaced import replaced_index

    return answer(replaced_index(folder) if replaced else folder, " ".join(query), **options)


@cli.command()
def syntax() -> None:
    """Explique comment écrire une recherche.

    \b
    Exemple :
      python -m indexer syntax
    """
    from indexer.search.command import syntax as explained

    click.echo(explained())


@cli.command()
@click.option(
    "--sources", type=click.Path(path_type=Path), default=SOURCES, metavar="DOSSIER",
    help="Dossier des textes (source_texts par défaut).",
)
@click.option(
    "--format", "form", type=click.Choice(["texte", "csv", "page"]), default="texte",
    help="Forme de la liste ; « page » est une page HTML pour votre écran.",
)
@click.option("--a-decider", "only_waiting", is_flag=True, help="Seulement ce qui attend une décision.")
@click.option("--decider", "deciding", is_flag=True, help="Demande une décision pour chaque valeur et l'écrit.")
def privacy(sources: Path, form: str, only_waiting: bool, deciding: bool) -> None:
    """Liste les données personnelles, occultées ou à examiner.

    Les valeurs sont réduites à leurs initiales. Les décisions sont écrites dans privacy.toml.

    \b
    Exemples :
      python -m indexer privacy --a-decider
      python -m indexer privacy --format page > a-examiner.html
      python -m indexer privacy --decider
    """
    from datetime import date

    from indexer.publishing.terminal.privacy_command import decide, listing

    if deciding:
        decide(sources, today=date.today())
    else:
        click.echo(listing(sources, form, only_waiting=only_waiting))


def main() -> int:
    """The command that an installation puts in the path; its exit code."""
    return run(cli)


if __name__ == "__main__":
    sys.exit(main())
