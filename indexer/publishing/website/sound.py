"""Texts whose pages cannot be made, or show what is hidden: found before anything is rendered, and set aside alone."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TypeVar

from indexer.kept import Kept, temporary
from indexer.model import ArchiveError, Aside, Reading
from indexer.privacy import Redacted, Secret
from indexer.privacy.proof.leaks import ALLOW, REMEDY, file_at, leaks_of, places, refuse_leaks
from indexer.privacy.watching import Leak, watched
from indexer.publishing.website.own_words import not_by_program, plain, said_by_program
from indexer.sources.aside import failed

Made = TypeVar("Made")
Result = TypeVar("Result", Reading, Redacted)


class Unsound(Exception):
    """Texts without which everything is to be made again."""

    def __init__(self, aside: Sequence[Aside]) -> None:
        super().__init__([each.reason for each in aside])
        self.aside = aside


def until_sound(make: Callable[[], Made], aside: list[Aside], work: Path) -> Made:
    """What `make` makes; made again in an empty `work`, with more texts in `aside`, as long as one is unsound."""
    while True:
        try:
            return make()
        except Unsound as found:
            aside += found.aside
            for left in work.iterdir():
                shutil.rmtree(left)


def kept(results: Iterable[Result], aside: Iterable[Aside]) -> tuple[Result, ...]:
    """What was made of texts that were not set aside."""
    paths = {each.path for each in aside}
    return tuple(result for result in results if result.source.path not in paths)


@contextmanager
def each_alone(readings: Sequence[Reading], make: Callable[[Sequence[Reading]], object]) -> Iterator[None]:
    """What fails inside, by no ArchiveError, is made of each text alone: those that fail alone raise Unsound."""
    try:
        yield
    except (ArchiveError, Unsound):
        raise
    except Exception as error:
        _refuse(each for reading in readings for each in _failing(reading.source.path, make, [reading]))
        raise error


@contextmanager
def each_page_alone(
    origins: Mapping[str, str], docs: Path, convert: Callable[[str], object]
) -> Iterator[None]:
    """What fails while pages are rendered: texts of whose pages one fails alone raise Unsound.

    `origins` are texts by the path below `docs` of the pages that are made of them.
    """
    try:
        yield
    except ArchiveError:
        raise
    except Exception as error:
        _refuse(
            each
            for path, origin in origins.items()
            for each in _failing(PurePosixPath(origin), convert, (docs / path).read_text("utf-8"))
        )
        raise error


def refuse_shown(
    origins: Mapping[str, str],
    docs: Path,
    secrets: Collection[Secret],
    redacted: Iterable[Redacted],
    store: Kept | None = None,
) -> None:
    """Raise Unsound for texts of whose pages one shows a hidden value; other pages are looked at with the site.

    `origins`: see `each_page_alone`. A value that another text hides and a template says is none of the page's text.
    """
    found: dict[str, list[Leak]] = defaultdict(list)
    files = [file_at(docs / path, path) for path in origins]
    for file, leaks in leaks_of(files, watched(secrets), store or temporary()):
        found[origins[file.name]] += leaks
    texts = {str(each.source.path): each for each in redacted} if found else {}
    told = ((origin, not_by_program(leaks, [texts[origin]])) for origin, leaks in found.items())
    _refuse(_showing(PurePosixPath(origin), leaks, "dans ses pages") for origin, leaks in told if leaks)


def refuse_hidden(
    leaks: Collection[Leak],
    redacted: Sequence[Redacted],
    aside: Collection[Aside],
    others: Iterable[bytes] = (),
    where: str = "ailleurs sur le site",
) -> None:
    """Raise Unsound for texts that hide what was found `where`, BuildError when they are set aside already.

    Then words of the program are no leak, since nothing that is published hides or says them; `others` are bytes that
    the site is made of besides the texts.
    """
    found = {plain(leak.secret) for leak in leaks}
    hiding = {each.source.path: found & each.secrets for each in redacted if found & each.secrets}
    by_text = {path: [leak for leak in leaks if plain(leak.secret) in own] for path, own in hiding.items()}
    left = {path: own for path, own in by_text.items() if path not in {each.path for each in aside}}
    _refuse(_showing(path, own, where) for path, own in left.items())
    if leaks:
        refuse_leaks(not_by_program(leaks, kept(redacted, aside), others), hiding)


def _showing(path: PurePosixPath, leaks: Collection[Leak], where: str) -> Aside:
    """A text that is set aside, with the way out; words of the program tell nothing of who prints them."""
    found = {plain(leak.secret) for leak in leaks}
    if found == said_by_program(found):
        told, remedy = f"{path} : des mots qui y sont occultés sont aussi des mots du site.", ALLOW
    else:
        told, remedy = f"{path} : ce qui y est occulté se lirait encore {where}.", REMEDY
    return Aside(path=path, reason="\n  ".join([told, *places(leaks), remedy]))


def _failing(path: PurePosixPath, make: Callable[[Made], object], of: Made) -> Iterator[Aside]:
    try:
        make(of)
    except ArchiveError:
        return
    except Exception as error:
        yield failed(path, error)


def _refuse(aside: Iterable[Aside]) -> None:
    """Each text once."""
    if by_path := {each.path: each for each in aside}:
        raise Unsound(tuple(by_path.values()))
