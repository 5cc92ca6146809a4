"""From what was received and what is published of it to what may be shown of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from indexer import console
from indexer.model import Page, Reading, SourceError, SourceText
from indexer.privacy.proof.misread import misread
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.protecting import Protected
from indexer.privacy.watching import Watched, leaks_in, watched
from indexer.publishing.originals.covering import Covering, covering
from indexer.publishing.originals.doubts import FAILED, HIDDEN, doubt
from indexer.publishing.originals.offers import ShownFile, offers_of
from indexer.publishing.originals.shown import ORIGINAL, Original, Originals
from indexer.publishing.sources.source_addresses import source_address
from indexer.sources.pictures.kept import FOLDER, Drawn, draw, forget_others
from indexer.sources.readers.stored import is_kept
from indexer.workers import outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What must not be seen in the pictures of a source."""

    known: Watched
    """Everything that is hidden anywhere."""
    own: frozenset[Secret]
    """What is hidden in this source: also with a letter that the machine reads wrong."""

    def stands_in(self, name: str, seen: str) -> bool:
        """Whether a hidden value stands in what a machine reads in a picture."""
        return any(leaks_in(name, seen.encode(), self.known)) or any(misread(seen, self.own))


def make_originals(
    sources: Path,
    received: Iterable[SourceText],
    protected: Protected,
    readings: Sequence[Reading],
) -> Originals:
    """What may be shown of every published source that came as a file other than plain text.

    Files are drawn on all cores. Pictures are kept below `sources`; those of files and decisions that are no more are
    removed. Raises SourceError when a copy cannot be written; pages that cannot be drawn are not shown.
    """
    as_came = {text.path: text for text in received}
    hidden = {each.source.path: each for each in protected.redacted}
    known = watched(protected.secrets)
    made: dict[str, Original] = {}
    used: list[Path] = []
    filed = [reading.source for reading in readings if reading.source.origin]

    def shown(source: SourceText) -> list[ShownFile]:
        redacted = hidden[source.path]
        cover = covering(as_came[source.path], source, redacted.masked)
        sought = Sought(known=known, own=redacted.secrets)
        return [_shown_file(sources, source, run, cover, sought) for run in _files(source)]

    drawn = outcomes(shown, filed, fewest=2, chunk=1)
    for source, outcome in zip(console.progress("Pages des fichiers", filed), drawn, strict=True):
        files = outcome.result()
        made[source_address(source)] = _original(source, files)
        used += [file.drawn.folder for file in files if file.drawn]
    forget_others(sources / FOLDER, used)
    return Originals(by_source=made)


def _original(source: SourceText, files: Sequence[ShownFile]) -> Original:
    address = f"{source_address(source)}{ORIGINAL}"
    return Original(
        source=source,
        address=address,
        pictures={number: picture for file in files for number, picture in file.pictures.items()},
        reasons={number: reason for file in files for number, reason in file.reasons.items()},
        offers=tuple(offers_of(source, files, address)),
    )


def _files(source: SourceText) -> list[tuple[Page, ...]]:
    """Pages of each file, one file after the other."""
    pages = source.origin.pages if source.origin else ()
    return [tuple(run) for _, run in groupby(pages, key=lambda page: page.file)]


def _shown_file(
    sources: Path, source: SourceText, pages: Sequence[Page], cover: Covering, sought: Sought
) -> ShownFile:
    path = sources / source.path.parent / (pages[0].file or source.path.name)
    reasons = _reasons(source, pages, cover)
    drawn = _drawn(path, [page for page in pages if page.number not in reasons], pages, cover, sources / FOLDER)
    if drawn is None:
        reasons = {page.number: FAILED for page in pages}
    before = pages[0].number - 1
    pictures = {n + before: picture for n, picture in (drawn.pictures if drawn else {}).items()}
    name = source.path.as_posix()
    told = {n for n, picture in pictures.items() if sought.stands_in(name, picture.seen or "")}
    return ShownFile(
        path=path,
        pages=tuple(page.number for page in pages),
        pictures={number: picture for number, picture in pictures.items() if number not in told},
        reasons=reasons | dict.fromkeys(told, HIDDEN),
        drawn=drawn,
        covered=_covered(pages, cover) or any(leaks_in(name, path.read_bytes(), sought.known)),
    )


def _covered(pages: Iterable[Page], cover: Covering) -> bool:
    return any(page.number in cover.covers or page.number in cover.closed for page in pages)


def _drawn(
    path: Path, wanted: Iterable[Page], pages: Sequence[Page], cover: Covering, store: Path
) -> Drawn | None:
    """Its pictures; None when it cannot be drawn, or is no longer what was read."""
    before = pages[0].number - 1
    kinds = {page.number - before: page.kind for page in wanted}
    covers = {number - before: each for number, each in cover.covers.items()}
    if not is_kept(path, hashlib.sha256(path.read_bytes()).hexdigest()):
        return None
    try:
        return draw(path, kinds, covers, store)
    except SourceError:
        return None


def _reasons(source: SourceText, pages: Iterable[Page], cover: Covering) -> dict[int, str]:
    words = _words_by_page(source)
    found = {page.number: doubt(page, words.get(page.number, ())) for page in pages}
    found |= dict.fromkeys(cover.closed & found.keys(), HIDDEN)
    return {number: reason for number, reason in found.items() if reason}


def _words_by_page(source: SourceText) -> Mapping[int, list[str]]:
    words: dict[int, list[str]] = {}
    places = source.origin.places if source.origin else ()
    for line, place in zip(source.lines, places, strict=False):
        if place:
            words.setdefault(place.page, []).extend(line.split())
    return words
