"""Whatever happens during a build, what is public is the last good site or the new one, whole."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig

import site_build
from indexer.building import recipe, site
from indexer.french_click import run
from indexer.model import BuildError
from indexer.publishing.proof import manifest
from indexer.publishing.proof.manifest import compare
from indexer.publishing.website.building import render_site
from indexer.search import generations, prepared_index
from tests.privacy.build import options, write_archive

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rendu") / "site"


@pytest.fixture(autouse=True)
def rendered_once(rendered: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What MkDocs makes of this archive is kept by the first build and copied by the others of this process."""
    render = render_site

    def copied(config: MkDocsConfig, *others: Any) -> None:
        if not rendered.exists():
            render(config, *others)
            shutil.copytree(config.site_dir, rendered)
        shutil.copytree(rendered, config.site_dir, dirs_exist_ok=True)

    monkeypatch.setattr(site, "render_site", copied)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sources and a published site of before, which the build is about to replace."""
    write_archive(tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("le site d'avant", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["site_build.py", *options(tmp_path)])
    return tmp_path


def build() -> int:
    return int(run(site_build.build, "python site_build.py"))


def is_as_before(folder: Path) -> bool:
    files = [path.name for path in (folder / "site").rglob("*")]
    return (
        files == ["index.html"]
        and (folder / "site/index.html").read_text(encoding="utf-8") == "le site d'avant"
    )


def leaves_nothing(folder: Path) -> bool:
    return not list(folder.glob(".site-*"))


def full_disk(*_: Any, **__: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


STEPS = [
    *((site, step) for step in ("write_pages", "render_site", "export_index")),
    *((recipe, step) for step in ("prepared_index", "write_manifest", "put_in_place", "find_leaks")),
]


@pytest.mark.parametrize(("room", "step"), STEPS)
def test_a_disk_that_is_full_at_any_step_leaves_the_site_of_before(
    archive: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    room: ModuleType,
    step: str,
) -> None:
    monkeypatch.setattr(room, step, full_disk)
    assert build() == 1
    assert "la construction s'est arrêtée" in capsys.readouterr().err
    assert is_as_before(archive)
    assert leaves_nothing(archive)


def test_a_disk_that_fills_up_while_files_are_written_leaves_the_site_of_before(archive: Path) -> None:
    """No file may grow beyond some kilobytes: the system refuses in the midst of a file, as a full disk does."""
    code = (
        "import resource, sys, site_build\n"
        "from indexer.french_click import run\n"
        f"sys.argv = ['site_build.py', *{options(archive)!r}]\n"
        "for most in (1_000, 60_000, 400_000):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))\n"
        "    print(run(site_build.build, 'python site_build.py'))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.split()) == (0, ["1", "1", "1"])
    assert "Traceback" not in result.stderr
    assert is_as_before(archive)
    assert leaves_nothing(archive)


def test_a_source_that_changes_during_the_build_leaves_the_site_of_before(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(*arguments: Any) -> AbstractContextManager[Path]:
        (archive / "source_texts/bourg/2024/aide.txt").write_text("un autre texte", encoding="utf-8")
        return prepared_index(*arguments)

    monkeypatch.setattr(recipe, "prepared_index", change)
    assert build() == 1
    assert "ce fichier a changé pendant la construction" in capsys.readouterr().err
    assert is_as_before(archive)


def test_builds_that_are_killed_leave_the_site_of_before_and_the_next_one_succeeds(archive: Path) -> None:
    """Killed at three steps, one after the other; the process that starts them has no threads, so it can fork."""
    code = (
        "import os, signal, sys, site_build\n"
        "from indexer.building import recipe\n"
        f"sys.argv = ['site_build.py', *{options(archive)!r}]\n"
        "for step in ('prepared_index', 'write_manifest', 'put_in_place'):\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        setattr(recipe, step, lambda *_: os.kill(os.getpid(), signal.SIGKILL))\n"
        "        site_build.build()\n"
        "    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == [str(-signal.SIGKILL)] * 3, done.stderr
    assert is_as_before(archive)
    assert build() == 0
    assert not compare(archive / "site").any
    assert leaves_nothing(archive)


def test_the_new_site_takes_the_place_of_the_old_one_in_one_step(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At no moment is there no site: the folder is never renamed away."""
    seen: list[bool] = []
    rename = Path.rename

    def watched(self: Path, target: Path) -> Path:
        moved = rename(self, target)
        seen.append((archive / "site").is_dir())
        return moved

    monkeypatch.setattr(Path, "rename", watched)
    assert build() == 0
    assert all(seen)
    assert not compare(archive / "site").any
    assert leaves_nothing(archive)


def test_a_manifest_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BuildError, match="le manifeste ne peut pas être écrit"):
        manifest.write_manifest(tmp_path / "file", manifest.inputs(tmp_path, ()), (), bytes(32))


@pytest.mark.parametrize("step", ["prove_absence", "sign"])
def test_the_index_of_before_answers_until_every_check_has_passed(
    archive: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    assert build() == 0
    before = generations.current(archive / "index")
    act = archive / "source_texts/bourg/2024/aide.txt"
    act.write_text(act.read_text(encoding="utf-8").replace("Litiges", "Désaccords"), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["site_build.py", "--signer=absente", *options(archive)])
    monkeypatch.setattr(recipe, step, full_disk)
    assert build() == 1
    assert generations.current(archive / "index") == before
    assert not (archive / "index/building").exists()


def test_a_site_named_by_a_link_is_replaced_where_the_link_leads(archive: Path) -> None:
    (archive / "site").rename(archive / "public")
    (archive / "site").symlink_to("public")
    assert build() == 0
    assert (archive / "site").is_symlink()
    assert not compare(archive / "public").any


def test_folders_may_be_named_from_where_one_stands(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(archive)
    places = ["--sources=source_texts", "--site=site", "--pages=pages", "--index=index"]
    monkeypatch.setattr("sys.argv", ["site_build.py", *places])
    assert build() == 0
    assert not compare(archive / "site").any


@pytest.mark.parametrize("value", ["abc", "-1", "", "99999999999", "1.5"])
def test_a_given_date_that_is_none_is_told(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert build() == 1
    assert "n'est pas un nombre de secondes" in capsys.readouterr().err
    assert is_as_before(archive)
