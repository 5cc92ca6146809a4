"""What nobody has decided is hidden, everywhere, until someone does; publishing it is said in the register."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import site_build
from indexer.privacy import Policy, policies, protect
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.policy import Allowed
from indexer.privacy.proof.leaks import find_leaks
from indexer.publishing.sources.register import register_pages
from indexer.sources import read_archive
from tests.privacy.build import WAITING, options, write_archive
from tests.privacy.conftest import Built
from tests.privacy.samples import redacted

OPEN = Policy(holds=False)


def test_what_waits_is_hidden_and_listed() -> None:
    result = redacted(WAITING)
    assert result.source.text == "Correspondante : ▇▇▇ [nom occulté], Directrice de l'action sociale"
    assert [finding.category for finding in result.review] == [Category.AGENT]
    assert [(entry.waits, entry.date) for entry in result.entries] == [(True, None)]


def test_it_is_hidden_in_every_place_and_spelling() -> None:
    assert "asselin" not in redacted(f"{WAITING}.\nRemise à VASSELIN Odile.").source.text.lower()


def test_what_is_allowed_stays_and_waits_no_more() -> None:
    result = redacted(WAITING, Policy(allowed=(Allowed(value="Odile VASSELIN", reason="directrice"),)))
    assert (result.source.text, result.review) == (WAITING, ())


def test_undecided_names_stay_where_the_build_was_told_so() -> None:
    result = redacted(WAITING, OPEN)
    assert (result.source.text, len(result.review), result.entries) == (WAITING, 1, ())


def register(archive: Path, *, holds: bool) -> tuple[str, list[dict[str, str]]]:
    """The page and the rows of the register."""
    sources = archive / "source_texts"
    texts = read_archive(sources)
    decided = {slug: replace(policy, holds=holds) for slug, policy in policies(sources, texts).items()}
    page, _, rows = register_pages(protect(texts, decided).redacted)
    return page.text, json.loads(rows.text)["occultations"]


def test_the_register_tells_what_waits(built: Built) -> None:
    page, rows = register(built.folder, holds=True)
    assert "dont 1\u00a0attend une décision et reste occulté" in page
    assert [row["categorie"] for row in rows if row["etat"] == "à décider"] == ["agent"]


def test_the_register_tells_what_stands_undecided_on_the_site(built: Built) -> None:
    page, rows = register(built.folder, holds=False)
    assert "1\u00a0passage publié attend une décision" in page and "--publier-indecis" in page
    assert {row["etat"] for row in rows} == {"occulté"}


def text_of(folder: Path) -> str:
    return (folder / "site/sources/bourg/2024/aide/texte.txt").read_text(encoding="utf-8")


def test_a_build_says_how_many_wait(built: Built) -> None:
    assert "1\u00a0passage occulté jusqu'à une décision" in built.told
    assert "VASSELIN" not in text_of(built.folder)


def test_a_build_that_publishes_what_waits_says_so(tmp_path: Path) -> None:
    write_archive(tmp_path, WAITING)
    done = CliRunner().invoke(
        site_build.build, [*options(tmp_path), "--publier-indecis"], catch_exceptions=False
    )
    assert "1\u00a0passage publié sans décision" in done.stderr
    assert "VASSELIN" in text_of(tmp_path)


def test_nothing_that_waits_stands_in_a_published_byte(built: Built) -> None:
    sources = built.folder / "source_texts"
    texts = read_archive(sources)
    secrets = protect(texts, policies(sources, texts)).secrets
    assert any("vasselin" in secret.text for secret in secrets)
    assert [
        leak for part in ("site", "pages", "index") for leak in find_leaks(built.folder / part, secrets)
    ] == []


@pytest.mark.parametrize("written", ["Odile VASSELIN", "Mme Odile VASSELIN"])
def test_a_name_that_is_allowed_stays_with_and_without_its_civility(written: str) -> None:
    policy = Policy(allowed=(Allowed(value=written, reason="directrice"),))
    for text in (WAITING, WAITING.replace("Odile", "Mme Odile")):
        assert redacted(text, policy).review == ()
