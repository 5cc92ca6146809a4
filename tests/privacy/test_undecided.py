"""What nobody has decided is hidden, everywhere, until someone does; publishing it is said in the register."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import site_build
from indexer.privacy import Policy, policies, protect
from indexer.privacy.findings import Category
from indexer.privacy.leaks import find_leaks
from indexer.privacy.policy import Allowed
from indexer.publishing.register import register_pages
from indexer.sources import read_archive
from tests.privacy.build import write_archive
from tests.privacy.samples import redacted
from tests.privacy.test_faults import options

WORDS = "Correspondante : Odile VASSELIN, Directrice de l'action sociale"
OPEN = Policy(holds=False)


def test_what_waits_is_hidden_and_listed() -> None:
    result = redacted(WORDS)
    assert result.source.text == "Correspondante : ▇▇▇ [nom occulté], Directrice de l'action sociale"
    assert [finding.category for finding in result.review] == [Category.AGENT]
    assert [(entry.waits, entry.date) for entry in result.entries] == [(True, None)]


def test_it_is_hidden_in_every_place_and_spelling() -> None:
    assert "asselin" not in redacted(f"{WORDS}.\nRemise à VASSELIN Odile.").source.text.lower()


def test_what_is_allowed_stays_and_waits_no_more() -> None:
    result = redacted(WORDS, Policy(allowed=(Allowed(value="Odile VASSELIN", reason="directrice"),)))
    assert (result.source.text, result.review) == (WORDS, ())


def test_undecided_names_stay_where_the_build_was_told_so() -> None:
    result = redacted(WORDS, OPEN)
    assert (result.source.text, len(result.review), result.entries) == (WORDS, 1, ())


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    sources = write_archive(tmp_path)
    act = sources / "bourg/2024/aide.txt"
    act.write_text(f"{act.read_text(encoding='utf-8')}\n{WORDS}\n", encoding="utf-8")
    return tmp_path


def register(archive: Path, *, holds: bool) -> tuple[str, list[dict[str, str]]]:
    """The page and the rows of the register."""
    sources = archive / "source_texts"
    texts = read_archive(sources)
    decided = {slug: replace(policy, holds=holds) for slug, policy in policies(sources, texts).items()}
    page, _, rows = register_pages(protect(texts, decided).redacted)
    return page.text, json.loads(rows.text)["occultations"]


def test_the_register_tells_what_waits(archive: Path) -> None:
    page, rows = register(archive, holds=True)
    assert "dont 1\u00a0attend une décision et reste occulté" in page
    assert [row["categorie"] for row in rows if row["etat"] == "à décider"] == ["agent"]


def test_the_register_tells_what_stands_undecided_on_the_site(archive: Path) -> None:
    page, rows = register(archive, holds=False)
    assert "1\u00a0passage publié attend une décision" in page and "--publier-indecis" in page
    assert {row["etat"] for row in rows} == {"occulté"}


@pytest.mark.parametrize(
    ("asked", "told", "shown"),
    [
        ([], "1\u00a0passage occulté jusqu'à une décision", False),
        (["--publier-indecis"], "1\u00a0passage publié sans décision", True),
    ],
)
def test_a_build_says_how_many_wait(archive: Path, asked: list[str], told: str, shown: bool) -> None:
    done = CliRunner().invoke(site_build.build, [*options(archive), *asked], catch_exceptions=False)
    assert told in done.stderr
    text = (archive / "site/sources/bourg/2024/aide/texte.txt").read_text(encoding="utf-8")
    assert ("VASSELIN" in text) is shown


def test_nothing_that_waits_stands_in_a_published_byte(archive: Path) -> None:
    CliRunner().invoke(site_build.build, options(archive), catch_exceptions=False)
    sources = archive / "source_texts"
    texts = read_archive(sources)
    secrets = protect(texts, policies(sources, texts)).secrets
    assert any("vasselin" in secret.text for secret in secrets)
    assert [leak for part in ("site", "pages", "index") for leak in find_leaks(archive / part, secrets)] == []
