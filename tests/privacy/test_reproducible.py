"""Two builds of one input give the same bytes, wherever, whenever and in whatever order they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from indexer.publishing.proof.seals import KEY_FILE
from tests.privacy.build import write_archive

ROOT = Path(__file__).parents[2]
KEY = "5e" * 32


def build(sources: Path, out: Path, **environment: str) -> Path:
    """Run the recipe as a user does; gives the folder of the site."""
    options = [f"--{name}={out / name}" for name in ("site", "pages", "index")]
    command = [sys.executable, str(ROOT / "site_build.py"), f"--sources={sources}", *options]
    variables = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, env={**variables, **environment}, cwd=out.parent, capture_output=True, check=True)
    return out / "site"


def copy_in_other_order(sources: Path, target: Path) -> Path:
    """The same files, made last to first, with other times."""
    for path in sorted((path for path in sources.rglob("*") if path.is_file()), reverse=True):
        copy = target / path.relative_to(sources)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (1_000_000_000, 1_000_000_000))
    (target.parent / KEY_FILE).write_text(KEY)
    return target


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    root = tmp_path_factory.mktemp("reproductible")
    one = write_archive(root / "un")
    second = one / "bourg/2023/budget.txt"
    second.parent.mkdir()
    act = (one / "bourg/2024/aide.txt").read_text(encoding="utf-8")
    second.write_text(act.replace("2024", "2023").replace("Berthe", "Ida"), encoding="utf-8")
    (one.parent / KEY_FILE).write_text(KEY)
    other = copy_in_other_order(one, root / "deux/ailleurs/textes")
    return (
        build(one, root / "a", TZ="Pacific/Auckland", LANG="C", LC_ALL="C", PYTHONHASHSEED="1"),
        build(other, root / "b", TZ="America/Los_Angeles", LANG="fr_FR.UTF-8", PYTHONHASHSEED="4242"),
    )


def test_two_builds_give_the_same_bytes(sites: tuple[Path, Path]) -> None:
    one, other = map(contents, sites)
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []


def test_the_day_of_the_build_stands_nowhere_in_the_site_map(sites: tuple[Path, Path]) -> None:
    text = (sites[0] / "sitemap.xml").read_text(encoding="utf-8")
    assert date.today().isoformat() not in text


def test_a_site_verifies_after_its_build(sites: tuple[Path, Path]) -> None:
    command = [sys.executable, "-m", "indexer", "verify", str(sites[1])]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
