"""Build the archive: `source_texts/` in, `site/`, its Markdown pages and `.index/` out (`indexer/building`)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from indexer import console
from indexer.building.recipe import Asked, build_archive
from indexer.french_click import FrenchCommand, run
from indexer.publishing.terminal.telling import tell_aside, tell_made, tell_missing, tell_waiting
from indexer.publishing.website.build_date import check_given_date
from indexer.publishing.website.offline import write_offline_copy
from indexer.sources.readers.unread import pictures_left
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
) -> None:
    """Construit le site et l'index à partir des textes."""
    check_given_date()
    site = site.resolve()
    built = build_archive(
        Asked(
            root=ROOT,
            sources=sources,
            site=site,
            pages=pages.resolve(),
            index=index.resolve(),
            settings_file=settings_file,
            journal=journal or sources.parent / "publications",
            record=record,
            key=key,
            strict=strict,
            shown=shown,
        )
    )
    tell_aside(built.aside)
    if built.waiting:
        tell_waiting(built.waiting, shown=shown)
    if offline:
        write_offline_copy(site, offline)
    tell_made(built.readings, sum(1 for _ in site.rglob("index.html")), site)
    tell_missing(built.settings)
    for told in filter(None, (pictures_left(built.texts), built.publication.waiting)):
        console.err().print(typeset(told))


if __name__ == "__main__":
    sys.exit(run(build, "python site_build.py"))
