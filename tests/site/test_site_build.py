"""The command that builds everything: what it says, what it leaves when it fails."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import site_build as site_build_module
from indexer.model import BuildError
from indexer.publishing.proof.seals import KEY_FILE, archive_key
from tests.site.conftest import ROOT, WRITTEN, Built, places, site_build

ACT = "commune-de-valfleur/2022/2022-09-12-subventions-sportives.txt"


@pytest.fixture
def small(tmp_path: Path) -> Built:
    """A place with one authority and one text."""
    where = places(tmp_path)
    (where.sources / ACT).parent.mkdir(parents=True)
    for name in (ACT, "commune-de-valfleur/authority.toml"):
        shutil.copy(WRITTEN / name, where.sources / name)
    return where


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def outputs(where: Built) -> dict[str, bytes]:
    return tree(where.site) | {f"pages/{name}": text for name, text in tree(where.pages).items()}


def test_a_build_is_quiet_away_from_a_terminal_and_leaves_no_temporary_folder(small: Built) -> None:
    archive_key(small.sources.with_name(KEY_FILE))
    done = site_build(*small.options, ARCHIVE_URL="https://archive.exemple/")
    assert done.returncode == 0
    assert done.stdout == ""
    *_, built, legal = done.stderr.splitlines()
    pages = len(list(small.site.rglob("index.html")))
    assert pages > 10
    assert built.replace("\u00a0", " ").startswith(f"Site construit : {small.site} (")
    assert f"{pages} pages" in built.replace("\u00a0", " ")
    assert legal.startswith("Les mentions légales attendent encore")
    assert [path.name for path in small.site.parent.iterdir()] == ["chemin"]
    assert (small.index).is_dir()


def test_what_the_guide_says_to_keep_gives_the_published_site_back(small: Built, tmp_path: Path) -> None:
    """Sources, ledger and key are copied, all else is lost; without the ledger, the site gives it back."""
    guide = (ROOT / "docs/hebergement.md").read_text(encoding="utf-8").partition("## Sauvegarder")[2]
    assert all(word in guide for word in ("`source_texts/`", "`publications/`", "la clé", "publications reparer --site"))
    assert site_build(*small.options, "--inscrire").returncode == 0
    again = places(tmp_path / "retabli")
    journal = small.sources.parent / "publications"
    for folder in (small.sources, journal):
        shutil.copytree(folder, again.sources.parent / folder.name, dirs_exist_ok=True)
    shutil.copy(small.sources.with_name(KEY_FILE), again.sources.with_name(KEY_FILE))
    assert site_build(*again.options).returncode == 0
    before, after = tree(small.site), tree(again.site)
    told = {"manifest.json", "publications/journal.jsonl", "publications/index.html"}
    assert {name for name in before | after if before.get(name) != after.get(name)} <= told
    lost = again.sources.parent / "publications"
    shutil.rmtree(lost)
    mended = subprocess.run(
        [sys.executable, "-m", "indexer", "publications", "reparer", "--journal", str(lost),
         "--site", str(again.site), "--ecrire"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert mended.returncode == 0, mended.stderr
    assert [path.name for path in lost.iterdir()] == [path.name for path in journal.iterdir()]
    assert site_build(*again.options).returncode == 0


def test_the_same_texts_give_the_same_pages(small: Built, tmp_path: Path) -> None:
    site_build(*small.options)
    first = tree(small.pages)
    again = site_build(*small.options)
    assert "Rien n'a changé" in again.stderr and "Site construit" in again.stderr
    site_build(*small.options, "--tout-relire", PYTHONHASHSEED="7", TZ="Pacific/Auckland", LANG="C")
    assert tree(small.pages) == first


def break_encoding(sources: Path) -> str:
    (sources / ACT).write_bytes(b"D\xe9lib\xe9ration")
    return "2022-09-12-subventions-sportives.txt"


def break_description(sources: Path) -> str:
    (sources / "commune-de-valfleur/authority.toml").write_text("name = ")
    return "authority.toml"


def forget_description(sources: Path) -> str:
    (sources / "commune-de-valfleur/authority.toml").unlink()
    return "authority.toml"


def empty_the_folder(sources: Path) -> str:
    shutil.rmtree(sources)
    sources.mkdir()
    return "sources"


def claim_an_address_twice(sources: Path) -> str:
    """Another decision under the same date and number."""
    text = (sources / ACT).read_text().replace("Subventions aux associations sportives", "Vente d'un tracteur")
    (sources / ACT).with_name("copie.txt").write_text(text)
    return "copie.txt"


@pytest.mark.parametrize(
    "spoil", [break_encoding, break_description, forget_description, empty_the_folder, claim_an_address_twice]
)
def test_bad_input_is_told_and_leaves_the_last_good_site(small: Built, spoil: object) -> None:
    assert callable(spoil)
    assert site_build(*small.options).returncode == 0
    good = outputs(small)
    named = spoil(small.sources)
    done = site_build(*small.options)
    assert done.returncode == 1
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert outputs(small) == good


def test_two_texts_with_one_address_are_both_named(small: Built) -> None:
    claim_an_address_twice(small.sources)
    done = site_build(*small.options)
    assert "copie.txt" in done.stderr
    assert Path(ACT).name in done.stderr


def test_a_text_without_deliberation_becomes_a_page_of_plain_text(small: Built) -> None:
    (small.sources / ACT).write_text("Une lettre.\n\nRien d'autre.\n")
    assert site_build(*small.options).returncode == 0
    found = [path.read_text() for path in small.pages.rglob("index.md")]
    assert any("Rien d'autre." in text and "kind: other" in text for text in found)


def test_strict_turns_a_notice_into_a_failure(small: Built) -> None:
    text = (small.sources / ACT).read_text()
    (small.sources / ACT).write_text(text.replace("11 voix pour", "13 voix pour"))
    assert site_build(*small.options).returncode == 0
    good = outputs(small)
    done = site_build(*small.options, "--strict")
    assert done.returncode == 1
    assert ACT in done.stderr
    assert outputs(small) == good


def test_an_unknown_option_is_a_usage_error(small: Built) -> None:
    done = site_build("--couleur")
    assert done.returncode == 2
    assert "--couleur" in done.stderr
    assert "python site_build.py" in done.stderr


def test_help_is_french() -> None:
    done = site_build("--help")
    assert done.returncode == 0
    assert "Utilisation" in done.stdout
    assert "--strict" in done.stdout


@pytest.mark.parametrize("reached", ["docs", "docs/deliberations", "site", "site/deliberations"])
def test_a_killed_build_leaves_the_last_good_site(small: Built, reached: str) -> None:
    assert site_build(*small.options).returncode == 0
    good = outputs(small)
    shutil.copytree(WRITTEN, small.sources, dirs_exist_ok=True)
    stopped(small, reached, signal.SIGKILL)
    assert outputs(small) == good
    assert site_build(*small.options).returncode == 0
    assert len(tree(small.pages)) > sum(name.startswith("pages/") for name in good)


def test_an_interrupted_build_says_so_and_tidies_up(small: Built) -> None:
    archive_key(small.sources.with_name(KEY_FILE))
    code, told = stopped(small, "docs", signal.SIGINT)
    assert code == 130
    assert told.strip() == "Interrompu."
    assert list(small.site.parent.iterdir()) == []


def stopped(where: Built, reached: str, by: signal.Signals) -> tuple[int, str]:
    """Exit code and messages of a build that is stopped as soon as its work folder holds `reached`."""
    command = [sys.executable, str(ROOT / "site_build.py"), *where.options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as build:
        while not any(where.site.parent.glob(f".site-*/{reached}")):
            assert build.poll() is None, "the build ended before it was stopped"
        build.send_signal(by)
        _, told = build.communicate()
    return build.returncode, told


def test_a_link_to_nothing_stops_the_build(small: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.publishing.pages.source_pages", lambda *given: ())
    with pytest.raises(BuildError, match="ne mènent nulle part"):
        site_build_module.build.main(small.options, standalone_mode=False)
    assert not small.site.exists()
