"""Published for good: an archive that is built again after a number was corrected and an act withdrawn."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser

from indexer.commands.publications import publications
from indexer.publishing.ledger.file import Ledger, read_ledger, write_ledger
from indexer.publishing.ledger.publishing import known_state
from indexer.publishing.ledger.repair.rebuilding import rebuilt
from indexer.publishing.ledger.state import state_of
from indexer.publishing.proof.manifest import NAME as MANIFEST
from indexer.publishing.proof.manifest import manifest_hash
from indexer.publishing.proof.verifying import verify
from tests.site.conftest import WRITTEN, Built, places, site_build

ACT = "commune-de-valfleur/2022/2022-09-12-subventions-sportives"
OLD, NEW = "commune-de-valfleur/2022/2022-09-12-2022-041", "commune-de-valfleur/2022/2022-09-12-2022-42"
GONE = "commune-de-valfleur/2023/2023-03-20-2023-012"


def journal(where: Built) -> Path:
    return where.sources.parent / "publications"


def command(where: Built, *arguments: str) -> str:
    return CliRunner().invoke(publications, [*arguments, "--journal", str(journal(where))]).output


def pages(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Built, set[str]]:
    """An archive of one town after its second publication, and the pages of the first one."""
    where = places(tmp_path_factory.mktemp("publications"))
    shutil.copytree(WRITTEN / "commune-de-valfleur", where.sources / "commune-de-valfleur")
    assert site_build(*where.options, "--inscrire").returncode == 0
    before = pages(where.site)
    shutil.copytree(where.site, where.sources.parent / "first")
    (where.sources / f"{ACT}.toml").write_text('number = "2022-42"\n', encoding="utf-8")
    command(where, "retirer", GONE, "--motif", "acte individuel", "--demandeur", "le maire")
    done = site_build(*where.options, "--inscrire")
    assert done.returncode == 0, done.stderr
    return where, before


def test_no_address_is_lost(twice: tuple[Built, set[str]]) -> None:
    where, before = twice
    assert before - pages(where.site) == set()
    state = known_state(read_ledger(journal(where)))
    assert (list(state.acts), list(state.withdrawn), state.destination(OLD)) == ([NEW], [GONE], NEW)


def test_an_address_that_changed_keeps_its_fragment(twice: tuple[Built, set[str]], browser: Browser) -> None:
    page = browser.new_page()
    page.goto((twice[0].site / f"deliberations/{OLD}/index.html").as_uri() + "#fiche-texte")
    page.wait_for_url("**2022-42/#fiche-texte")
    page.close()


def test_an_earlier_text_follows_its_act_and_leads_to_the_notice_when_that_is_withdrawn(
    twice: tuple[Built, set[str]],
) -> None:
    site = twice[0].site
    rules = dict(line.split()[:2] for line in (site / "_redirects").read_text(encoding="utf-8").splitlines())
    ends = {origin.partition("/deliberations/")[2]: target for origin, target in rules.items()}
    assert ends[f"{OLD}/versions/2022-10-03/"].endswith(f"{NEW}/versions/2022-10-03/")
    assert ends[f"{GONE}/versions/2023-04-03/convention/"].endswith(f"{GONE}/")


def test_a_withdrawn_act_says_when_why_and_who_asked_and_nothing_of_its_text_stays(
    twice: tuple[Built, set[str]],
) -> None:
    site = twice[0].site
    told = (site / f"deliberations/{GONE}/index.html").read_text(encoding="utf-8")
    assert "acte individuel" in told and "le maire" in told and "noindex" in told
    every = [path for path in site.rglob("*") if path.suffix in (".html", ".xml", ".txt", ".json")]
    assert not [path for path in every if "médiathèque" in path.read_text(encoding="utf-8").lower()]


def test_an_older_site_is_told_from_the_newest_one(twice: tuple[Built, set[str]]) -> None:
    where, _ = twice
    site, first = where.site, where.sources.parent / "first"
    told, same = verify(site, None, journal=journal(where))
    assert (same, "Publication n°\u00a02" in told, "la dernière inscrite" in told) == (True, True, True)
    told, same = verify(first, None, journal=journal(where))
    assert (same, "retour en arrière, la n°\u00a02" in told) == (False, True)
    place = json.loads((site / MANIFEST).read_text(encoding="utf-8"))["publication"]
    assert (place["sequence"], place["previous"]) == (2, manifest_hash(first))
    known = known_state(read_ledger(journal(where)))
    assert [p.manifest for p in known.publications] == [manifest_hash(first), manifest_hash(site)]


def test_a_copy_of_the_folder_is_enough_to_verify_it(
    twice: tuple[Built, set[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(twice[0].site, tmp_path / "copie")
    monkeypatch.chdir(tmp_path)
    told, same = verify(Path("copie"), None)
    assert (same, "comparée à aucun journal" in told) == (True, True)
    told, same = verify(Path("copie"), None, journal=tmp_path)
    assert not same


def test_the_ledger_is_made_again_from_the_pages_of_a_site(twice: tuple[Built, set[str]]) -> None:
    where, _ = twice
    first = where.sources.parent / "first"
    again = state_of(Ledger().followed_by(rebuilt(first, date(2024, 1, 1))).entries)
    recorded = state_of(Ledger(entries=read_ledger(journal(where)).entries[:3]).entries)
    assert again.acts.keys() == recorded.acts.keys() == {OLD, GONE}
    for address, known in recorded.acts.items():
        assert again.acts[address].parts.keys() == known.parts.keys()
        assert again.acts[address].current.source in ("", *again.acts[address].sources)
    assert again.acts[OLD].current.source == f"{ACT}.txt"
    assert set(recorded.pages) - set(again.pages) == set()


def test_the_register_of_publications_tells_both(twice: tuple[Built, set[str]]) -> None:
    text = (twice[0].site / "publications/index.html").read_text(encoding="utf-8")
    assert "Actes retirés" in text and f"/deliberations/{OLD}/" in text


def test_a_build_without_changes_adds_nothing_and_an_act_that_is_gone_stops_it(
    twice: tuple[Built, set[str]],
) -> None:
    where, _ = twice
    ledger = read_ledger(journal(where))
    shutil.move(where.sources / f"{ACT}.txt", where.sources.parent)
    shutil.rmtree(where.sources / f"{ACT}.versions")
    (where.sources / f"{ACT}.toml").unlink()
    done = site_build(*where.options)
    assert (done.returncode, "publications retirer" in done.stderr, NEW in done.stderr) == (1, True, True)
    assert read_ledger(journal(where)) == ledger
    write_ledger(journal(where), Ledger(entries=ledger.entries[:2]))
    assert "a été coupé" in site_build(*where.options).stderr
    told = command(where, "reparer", "--site", str(where.site), "--ecrire")
    assert "du site publié" in told
    assert list(known_state(read_ledger(journal(where))).acts) == [NEW]
