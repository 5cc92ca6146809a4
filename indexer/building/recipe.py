"""The order of a build: texts → readings → pages and index → site → checks, then everything is published at once.

Everything is made in a temporary folder beside the site and renamed at the end: a build that fails or is
interrupted leaves the last good site, pages and index as they were.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from indexer import console
from indexer.building.asked import Asked
from indexer.building.bare import said_of_no_text
from indexer.building.site import PAGES, PAPERS, Workshop, make_site
from indexer.disk.same_file import move_below
from indexer.kept import FOLDER, Kept, kept_in, temporary
from indexer.linking.acts.united import united
from indexer.model import Aside, Reading, SourceText
from indexer.privacy import Protected, Secret, policies, protect
from indexer.privacy.policies.policy_file import archive_file
from indexer.privacy.proof.leaks import find_leaks, leaks_not_said
from indexer.publishing.ledger.file import write_ledger
from indexer.publishing.ledger.publishing import Publication, prepare
from indexer.publishing.originals.making import make_originals
from indexer.publishing.proof.manifest import Inputs, inputs, manifest_hash, write_manifest
from indexer.publishing.proof.seals import KEY_FILE, archive_key, sealed
from indexer.publishing.proof.signature import sign
from indexer.publishing.terminal.telling import refuse_none, refuse_notices
from indexer.publishing.versions.pages import replaced_readings
from indexer.publishing.website.replacing import put_in_place, workplace
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.sound import kept, refuse_hidden, until_sound
from indexer.publishing.writing.compiled import compiled_once
from indexer.publishing.writing.render import ENVIRONMENT
from indexer.search import prepared_index
from indexer.search.generations import older
from indexer.search.replaced import BELOW, prepared_replaced
from indexer.sources import read_archive, read_versions
from indexer.sources.aside import without
from indexer.workers import settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What was published."""

    publication: Publication
    settings: Settings
    texts: Sequence[SourceText]
    aside: Sequence[Aside]
    waiting: int
    """Passages that wait for a decision."""
    manifest: str
    """SHA-256 of the manifest of the site."""

    @property
    def readings(self) -> Sequence[Reading]:
        """Of the texts that were published."""
        return self.publication.readings


def build_archive(asked: Asked) -> Built:
    """The archive, published in the places asked for; raises ArchiveError and leaves them as they were."""
    made_of = inputs(asked.sources, (asked.settings_file, archive_file(asked.sources)))
    aside: list[Aside] = []
    received = read_archive(asked.sources, keep=True, aside=aside)
    secret = archive_key(archive_file(asked.sources).with_name(KEY_FILE))
    texts = sealed([*received, *read_versions(asked.sources, received, keep=True, aside=aside)], secret)
    decided = {
        slug: replace(each, holds=not asked.shown)
        for slug, each in policies(asked.sources, texts, aside).items()
    }
    with (
        workplace(asked.site, asked.pages) as work,
        _store(asked, secret) as store,
        compiled_once(ENVIRONMENT, "pages", store, ENVIRONMENT.list_templates()),
    ):
        shop = _workshop(asked, work, store)
        protected = protect(texts, decided, aside, store)
        with settled():
            publish = partial(_published, asked, texts, protected, shop, aside, made_of, secret)
            publication, settings, manifest = until_sound(publish, aside, work)
        forget_older(asked.index, protected.secrets, store)
    waiting = sum(each.waiting for each in protected.redacted)
    return Built(
        publication=publication,
        settings=settings,
        texts=without(texts, aside),
        aside=aside,
        waiting=waiting,
        manifest=manifest,
    )


def _published(
    asked: Asked,
    texts: Sequence[SourceText],
    protected: Protected,
    shop: Workshop,
    aside: Sequence[Aside],
    made_of: Inputs,
    secret: bytes,
) -> tuple[Publication, Settings, str]:
    """What is published, put in place once site, PDF and indexes are proved; raises Unsound before."""
    publication, settings = _made(asked, texts, protected, shop, aside)
    if settings.pdf:
        move_below(shop.work / PAPERS, shop.site)
    older = replaced_readings(publication.readings, kept(protected.earlier, aside))
    with (
        settled(),
        prepared_index(publication.readings, asked.index) as prepared,
        prepared_replaced(older, asked.index) as replaced,
    ):
        prove_absence((prepared, *replaced), protected, aside, shop.store)
        write_manifest(shop.site, made_of, without(texts, aside), secret, publication.place)
        manifest = manifest_hash(shop.site)
        ledger = publication.recorded_as(shop.site) if asked.record else None
        if asked.key:
            sign(shop.site, asked.key)
        put_in_place(asked.pages, shop.work / PAGES)
        put_in_place(asked.site, shop.site)
        if ledger:
            write_ledger(asked.journal, ledger)
    return publication, settings, manifest


def prove_absence(
    folders: Iterable[Path], protected: Protected, aside: Collection[Aside], store: Kept | None = None
) -> None:
    """Raise Unsound for texts that hide what stands in an index of the office, BuildError once they are set aside."""
    with console.err().status("Données occultées"):
        leaks = [leak for each in folders for leak in find_leaks(each, protected.secrets, store)]
    refuse_hidden(leaks, protected.redacted, aside, where="dans l'index de recherche")


def _workshop(asked: Asked, work: Path, store: Kept) -> Workshop:
    return Workshop(
        work=work,
        root=asked.root,
        settings_file=asked.settings_file,
        store=store,
        before=None if asked.afresh else asked.site,
        pages_before=None if asked.afresh else asked.pages,
    )


def _store(asked: Asked, secret: bytes) -> AbstractContextManager[Kept]:
    if asked.afresh:
        return closing(temporary())
    return kept_in(archive_file(asked.sources).with_name(FOLDER), secret)


def _made(
    asked: Asked, texts: Sequence[SourceText], protected: Protected, shop: Workshop, aside: Sequence[Aside]
) -> tuple[Publication, Settings]:
    """The site of the texts that are not set aside, proved to show nothing hidden; raises Unsound for those that do."""
    acts = united(kept(protected.current, aside))
    refuse_none(acts, aside)
    if asked.strict:
        refuse_notices(acts, aside)
    publication = prepare(asked.journal, asked.site, acts, record=asked.record, aside=aside, store=shop.store)
    originals = make_originals(asked.sources, texts, protected, publication.readings)
    made = make_site(publication, protected, shop, aside, originals)
    said = partial(said_of_no_text, shop, protected.secrets)
    with console.err().status("Données occultées"):
        leaks = leaks_not_said((shop.site, shop.work / PAGES), protected.secrets, shop.store or temporary(), said)
    journal = (path.read_bytes() for path in sorted(asked.journal.rglob("*")) if path.is_file())
    refuse_hidden(leaks, protected.redacted, aside, journal)
    return made


def forget_older(index: Path, secrets: Collection[Secret], store: Kept | None = None) -> None:
    """Remove generations of the index, kept for searches that go on in them, that show what is hidden now."""
    for generation in chain(older(index), older(index / BELOW)):
        if any(find_leaks(generation, secrets, store)):
            shutil.rmtree(generation, ignore_errors=True)
