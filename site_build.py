"""Build the archive: source texts → readings → pages and index → site → check, then publish all at once.

Everything is made in a temporary folder beside the site and renamed at the end: a build that fails or is
interrupted leaves the last good site, pages and index as they were.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from indexer import console
from indexer.french_click import FrenchCommand, run
from indexer.kept import FOLDER, Kept, kept_in
from indexer.linking.acts.united import united
from indexer.model import Aside, BuildError, Reading
from indexer.privacy import Protected, Secret, check_absence, policies, protect
from indexer.privacy.policies.policy_file import archive_file
from indexer.privacy.watching import watched
from indexer.publishing.archive import Archive
from indexer.publishing.ledger.file import write_ledger
from indexer.publishing.ledger.publishing import Publication, prepare
from indexer.publishing.ledger.shown.pages import page_addresses
from indexer.publishing.open_data import export_open_data, open_data_page
from indexer.publishing.originals.making import make_originals
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.originals.writing import write_originals
from indexer.publishing.pages import all_pages, write_pages
from indexer.publishing.paper.writing import papers, write_papers
from indexer.publishing.proof.manifest import inputs, write_manifest
from indexer.publishing.proof.seals import KEY_FILE, archive_key, sealed
from indexer.publishing.proof.signature import sign
from indexer.publishing.sources.register import register_pages
from indexer.publishing.sources.set_aside import aside_pages
from indexer.publishing.terminal.telling import (
    SHOWN,
    refuse_notices,
    tell_aside,
    tell_made,
    tell_missing,
    tell_waiting,
)
from indexer.publishing.versions.pages import replaced_readings
from indexer.publishing.website.build_date import check_given_date, dated
from indexer.publishing.website.building import configuration, converter, render_site, site_settings
from indexer.publishing.website.components import write_bill
from indexer.publishing.website.finishing import remove_unused
from indexer.publishing.website.links import broken_links
from indexer.publishing.website.offline import write_offline_copy
from indexer.publishing.website.replacing import put_in_place, workplace
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.share_picture import write_share_picture
from indexer.publishing.website.sound import each_alone, each_page_alone, kept, refuse_shown, until_sound
from indexer.search import prepared_index
from indexer.search.replaced import prepared_replaced
from indexer.search.static_index import export_index
from indexer.sources import read_archive, read_versions
from indexer.sources.aside import without
from indexer.sources.readers.unread import pictures_left

ROOT = Path(__file__).parent
PAPERS = "papers"
"""Folder of the work in which PDF wait until the rest of the site was looked at."""


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
    site, pages, index = site.resolve(), pages.resolve(), index.resolve()
    made_of = inputs(sources, (settings_file, archive_file(sources)))
    secret = archive_key(archive_file(sources).with_name(KEY_FILE))
    aside: list[Aside] = []
    received = read_archive(sources, keep=True, aside=aside)
    texts = sealed([*received, *read_versions(sources, received, keep=True, aside=aside)], secret)
    decided = {slug: replace(p, holds=not shown) for slug, p in policies(sources, texts, aside).items()}
    journal = journal or sources.parent / "publications"
    with workplace(site, pages) as work, kept_in(archive_file(sources).with_name(FOLDER), secret) as store:
        protected = protect(texts, decided, aside, store)

        def made() -> tuple[Publication, Settings]:
            acts = united(kept(protected.current, aside))
            if strict:
                refuse_notices(acts, aside)
            publication = prepare(journal, site, acts, record=record, aside=aside)
            originals = make_originals(sources, texts, protected, publication.readings)
            return make_site(publication, protected, work, aside, originals, store, settings_file)

        publication, settings = until_sound(made, aside, work)
        texts = without(texts, aside)
        prove_absence(protected.secrets, work / "site", work / "docs/deliberations", store=store)
        if settings.pdf:
            shutil.copytree(work / PAPERS, work / "site", dirs_exist_ok=True, copy_function=shutil.move)
        older = replaced_readings(publication.readings, kept(protected.earlier, aside))
        with (
            prepared_index(publication.readings, index) as prepared,
            prepared_replaced(older, index) as replaced,
        ):
            prove_absence(protected.secrets, prepared, *replaced, store=store)
            write_manifest(work / "site", made_of, texts, secret, publication.place)
            ledger = publication.recorded_as(work / "site") if record else None
            if key:
                sign(work / "site", key)
            put_in_place(pages, work / "docs/deliberations")
            put_in_place(site, work / "site")
            if ledger:
                write_ledger(journal, ledger)
    tell_aside(aside)
    if waiting := sum(each.waiting for each in protected.redacted):
        tell_waiting(waiting, shown=shown)
    if offline:
        write_offline_copy(site, offline)
    tell_made(publication.readings, sum(1 for _ in site.rglob("index.html")), site)
    tell_missing(settings)
    for told in filter(None, (pictures_left(texts), publication.waiting)):
        console.err().print(console.typeset(told))


def make_site(
    publication: Publication,
    protected: Protected,
    work: Path,
    aside: Collection[Aside] = (),
    originals: Originals = NONE,
    store: Kept | None = None,
    settings_file: Path = ROOT / "mkdocs.yml",
) -> tuple[Publication, Settings]:
    """Pages in `work/docs`, site in `work/site`, checked; the publication with their addresses.

    Raises Unsound for texts whose pages cannot be made or show what is hidden, BuildError for anything else.
    """
    docs, readings = work / "docs", publication.readings
    shutil.copytree(ROOT / "docs", docs, ignore=shutil.ignore_patterns("deliberations"))
    config = configuration(settings_file, docs=docs, site=work / "site")
    settings = site_settings(config)

    def exported_alone(some: Sequence[Reading]) -> None:
        with TemporaryDirectory() as folder:
            export_open_data(some, settings, Path(folder) / "donnees")

    with console.err().status("Données ouvertes"), each_alone(readings, exported_alone):
        exported = export_open_data(readings, settings, work / "open_data", store)
    earlier = kept(protected.earlier, aside)
    with each_alone(readings, lambda some: list(all_pages(some, settings, earlier, originals))):
        acts = [*all_pages(readings, settings, earlier, originals, store), *aside_pages(aside, publication.unread)]
    register = register_pages(kept(protected.redacted, aside), page_addresses(acts))
    made = [*acts, *register, open_data_page(exported)]
    pages, publication = publication.with_pages(made, settings.site_url)
    refuse_shown(pages, protected.secrets, store)
    write_pages(console.progress("Pages", pages), docs)
    with dated(readings), each_page_alone(pages, converter(config)):
        render_site(config, store)
        write_bill(ROOT, work / "site")
    remove_unused(work / "site")
    write_share_picture(work / "site")
    write_originals(originals, work / "site")
    shutil.copytree(work / "open_data", work / "site", dirs_exist_ok=True, copy_function=shutil.move)
    if settings.pdf:
        with console.err().status("PDF"):
            hidden = watched(protected.secrets)
            write_papers(papers(Archive(readings), settings.site_url), work / PAPERS, hidden)
    with console.err().status("Recherche"):
        export_index(readings, work / "site/recherche/index", kept=store)
    with console.err().status("Liens"):
        broken = [str(link) for link in broken_links(work / "site", work / PAPERS, kept=store)]
    if broken:
        shown = " ; ".join(broken[:SHOWN])
        raise BuildError(f"{len(broken)} lien(s) du site ne mènent nulle part : {shown}")
    return publication, settings


def prove_absence(secrets: Collection[Secret], *folders: Path, store: Kept | None = None) -> None:
    """Raise BuildError when a hidden value stands in a file that is about to be published."""
    with console.err().status("Données occultées"):
        check_absence(folders, secrets, store)


if __name__ == "__main__":
    sys.exit(run(build, "python site_build.py"))
