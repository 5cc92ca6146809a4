"""Each writer of the archive is made to leak; the check must catch every one of them, and a build must stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.model import BuildError, Reading
from indexer.privacy import Protected, check_absence, policies, protect
from indexer.privacy.proof.leaks import find_leaks
from indexer.publishing.pages import all_pages, write_pages
from indexer.publishing.website.settings import settings
from indexer.publishing.website.sound import Unsound, refuse_shown
from indexer.reading import read
from indexer.sources import read_archive
from tests.privacy.build import publish, write_archive
from tests.privacy.samples import IBAN, NIR

WRITERS = {
    "page": "docs/deliberations/bourg/2024/2024-03-14-2024-03-05/index.md",
    "page of an agreement": "docs/deliberations/bourg/2024/2024-03-14-2024-03-05/convention/index.md",
    "HTML of a page": "site/deliberations/bourg/2024/2024-03-14-2024-03-05/index.html",
    "downloadable text": "**/texte.txt",
    "feed": "site/**/*.xml",
    "browse page": "site/deliberations/bourg/index.html",
    "index for browsers": "site/recherche/index/*.bin",
    "Whoosh index": "index/generation-1/*.seg",
}
"""What each writer makes of an act whose object, clauses and table hold something to hide."""
WEIGHT = re.compile(r"\b\d+(?:,\d)?\s(?:octets?|[kMG]o)\b")


def texts_of(root: Path) -> tuple[Protected, Protected]:
    """The archive as it must be published, and as it would be if nothing were hidden."""
    sources = write_archive(root)
    texts = read_archive(sources)
    protected = protect(texts, policies(sources, texts))
    return protected, replace(protected, readings=tuple(map(read, texts)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Protected]:
    root = tmp_path_factory.mktemp("archive")
    protected, open_ = texts_of(root)
    hidden = publish(protected.readings, protected.redacted, root / "hidden")
    return hidden, publish(open_.readings, protected.redacted, root / "leaking"), protected


@pytest.fixture(scope="module")
def caught(made: tuple[Path, Path, Protected]) -> set[Path]:
    _, leaking, protected = made
    return {Path(leak.path).relative_to(leaking.name) for leak in find_leaks(leaking, protected.secrets)}


@pytest.mark.parametrize("writer", WRITERS)
def test_a_writer_that_leaks_is_caught(
    made: tuple[Path, Path, Protected], caught: set[Path], writer: str
) -> None:
    _, leaking, _ = made
    written = {path.relative_to(leaking) for path in leaking.glob(WRITERS[writer])}
    assert written
    assert written & caught


def test_every_page_that_differs_without_redaction_is_caught(
    made: tuple[Path, Path, Protected], caught: set[Path]
) -> None:
    hidden, leaking, _ = made
    pages = [
        path.relative_to(leaking) for kind in ("*.md", "*.html", "*.txt") for path in leaking.rglob(kind)
    ]
    changed = {path for path in pages if not same(hidden / path, leaking / path)}
    assert {path for path in changed if "berthe-noel" not in path.as_posix()} <= caught
    assert any("▇▇▇" in path.as_posix() for path in caught), "a name in an address is caught and not told"


def same(one: Path, other: Path) -> bool:
    """Whether two pages say the same, save how heavy the files are that the page of the open data offers."""
    if not one.is_file():
        return False
    told = (path.read_text(encoding="utf-8") for path in (one, other))
    if one.parent.name != "donnees":
        return len(set(told)) == 1
    return len({WEIGHT.sub("", page) for page in told}) == 1


def test_nothing_hidden_stands_in_what_is_published(made: tuple[Path, Path, Protected]) -> None:
    hidden, _, protected = made
    assert len(protected.secrets) >= 8
    assert list(find_leaks(hidden, protected.secrets)) == []


def test_what_leaks_stops_the_build_with_its_place_and_the_remedy(
    made: tuple[Path, Path, Protected],
) -> None:
    """What stops a build leaves the site of before: `test_faults.py`, step `find_leaks`."""
    _, leaking, protected = made
    with pytest.raises(BuildError, match=r"ligne \d+.* : donnée bancaire occultée(?s:.*)\[\[autoriser\]\]"):
        check_absence([leaking / "site"], protected.secrets)


def test_a_text_whose_pages_leak_is_told_before_the_site_is_rendered(tmp_path: Path) -> None:
    protected, open_ = texts_of(tmp_path)

    def look(readings: Sequence[Reading], docs: Path) -> None:
        pages = write_pages(all_pages(readings, settings("Archive", "/", "", {})), docs)
        origins = {page.path: page.origin for page in pages if page.origin}
        refuse_shown(origins, docs, protected.secrets, protected.redacted)

    with pytest.raises(Unsound) as raised:
        look(open_.readings, tmp_path / "open")
    (text,) = raised.value.aside
    assert str(text.path) == "bourg/2024/aide.txt"
    assert "index.md, ligne " in text.reason and "[[occulter]]" in text.reason
    assert not any(value in text.reason for value in (IBAN, NIR, "Berthe", "NOËL"))
    look(protected.readings, tmp_path / "hidden")
