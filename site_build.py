"""Build the archive: `source_texts/` in, `site/`, its Markdown pages and `.index/` out (`indexer/building`)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import click

from indexer import console
from indexer.building.asked import Asked
from indexer.building.standing import UNCHANGED, Standing
from indexer.french_click import FrenchCommand, run
from indexer.publishing.website.build_date import check_given_date
from indexer.typography import typeset

ROOT = Path(__file__).parent


def folder(option: str, default: str, purpose: str) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """An option that names a folder."""
    kind = click.Path(path_type=Path)
    return click.option(option, type=kind, default=ROOT / default, metavar="DOSSIER", help=purpose)


@click.command(cls=FrenchCommand, context_settings={"help_option_names": ["-h", "--help"]})
@folder("--sources", "source_texts", "Textes reçus.")
@folder("--site", "site", "Où le site est publié.")
@folder("--pages", "docs/deliberations", "Où vont les pages Markdown.")
@folder("--index", ".index", "Où va l'index des clauses.")
@click.option(
    "--journal", type=click.Path(path_type=Path), metavar="DOSSIER",
    help="Journal des publications (publications/ à côté des textes).",
)
@click.option(
    "--inscrire", "record", is_flag=True, help="Inscrit ce qui est publié au journal des publications."
)
@click.option(
    "--reglages", "settings_file", type=click.Path(path_type=Path), default=ROOT / "mkdocs.yml", metavar="FICHIER",
    help="Qui publie et sous quelle adresse (mkdocs.yml par défaut).",
)
@click.option(
    "--signer", "key", type=click.Path(path_type=Path), metavar="CLÉ", help="Signe le manifeste (clé OpenSSH)."
)
@click.option(
    "--hors-ligne", "offline", type=click.Path(path_type=Path), metavar="DOSSIER",
    help="Écrit aussi une copie qui s'ouvre sans serveur (clé USB).",
)
@click.option("--strict", is_flag=True, help="Échoue dès que la lecture fait une remarque ou met un texte à part.")
@click.option(
    "--publier-indecis", "shown", is_flag=True,
    help="Publie ce qui attend une décision, au lieu de l'occulter ; le registre le dit.",
)
@click.option(
    "--tout-relire", "afresh", is_flag=True,
    help="Refait tout, sans rien reprendre des constructions d'avant.",
)
@click.option(
    "--sur", "scheduler", metavar="tcp://MACHINE:PORT",
    help="Lit et occulte les textes sur les machines d'un ordonnanceur Dask.",
)
def build(
    sources: Path,
    site: Path,
    pages: Path,
    index: Path,
    journal: Path | None,
    record: bool,
    settings_file: Path,
    key: Path | None,
    offline: Path | None,
    strict: bool,
    shown: bool,
    afresh: bool,
    scheduler: str | None,
) -> None:
    """Construit le site et l'index à partir des textes."""
    check_given_date()
    asked = Asked(
        root=ROOT,
        sources=sources,
        site=site.resolve(),
        pages=pages.resolve(),
        index=index.resolve(),
        settings_file=settings_file,
        journal=journal or sources.parent / "publications",
        record=record,
        key=key,
        strict=strict,
        shown=shown,
        afresh=afresh,
    )
    standing = Standing.of(asked)
    known = () if offline or afresh else standing.last_words()
    for words in (UNCHANGED, *known) if known else _made(asked, standing, offline, scheduler):
        console.err().print(typeset(words))


def _made(
    asked: Asked, standing: Standing, offline: Path | None, scheduler: str | None
) -> tuple[str, ...]:
    """What is to be said of the archive that was built."""
    from indexer.building.cluster import working_on
    from indexer.building.recipe import build_archive
    from indexer.building.words import words_of
    from indexer.publishing.website.offline import write_offline_copy

    with nullcontext() if scheduler is None else working_on(scheduler):
        built = build_archive(asked)
    if offline:
        write_offline_copy(asked.site, offline)
    said = words_of(built, asked)
    standing.remember(built.manifest, said)
    return said


if __name__ == "__main__":
    sys.exit(run(build, "python site_build.py"))
