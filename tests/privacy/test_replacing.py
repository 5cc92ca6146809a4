"""A site is replaced whole: killed at any step, the swap leaves a whole site, or one that the next build puts back."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.model import BuildError
from indexer.publishing.website import replacing
from indexer.publishing.website.replacing import put_in_place, workplace
from tests.privacy.kills import STARTS, site_of, swap, write_site

ROOT = Path(__file__).parents[2]


def kill_at_every_step(root: Path, start: str, way: str) -> list[Path]:
    """The folders of the swaps that were killed; the last of `root` is that of a swap that was not."""
    subprocess.run([sys.executable, "-m", "tests.privacy.kills", str(root), start, way], cwd=ROOT, check=True)
    *cut, done = sorted(root.iterdir(), key=lambda folder: int(folder.name))
    assert site_of(done / "site") == "new"
    assert names(done) == ["site"]
    return cut


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def the_next_build_mends(cut: list[Path], start: str) -> None:
    """It begins with a whole site and nothing beside it."""
    for folder in cut:
        with workplace(folder / "site"):
            pass
        assert site_of(folder / "site") in ({None, "new"} if start == "nothing" else {"old", "new"})
        assert set(names(folder)) <= {"site"}


@pytest.mark.parametrize("start", STARTS)
def test_a_swap_killed_at_any_step_leaves_the_old_site_or_the_new_one(tmp_path: Path, start: str) -> None:
    cut = kill_at_every_step(tmp_path, start, "exchange")
    found = [site_of(folder / "site") for folder in cut]
    assert found == sorted(found, key=(None, "old", "new").index)
    assert "new" in found
    assert None not in found or "site" not in STARTS[start]
    the_next_build_mends(cut, start)


@pytest.mark.parametrize("start", STARTS)
def test_two_renames_killed_at_any_step_are_mended_by_the_next_build(tmp_path: Path, start: str) -> None:
    cut = kill_at_every_step(tmp_path, start, "renames")
    assert {site_of(folder / "site") for folder in cut} <= {None, "old", "new"}
    the_next_build_mends(cut, start)


def test_between_two_renames_the_old_site_stands_aside(tmp_path: Path) -> None:
    """The repair is not proven by swaps that never needed it."""
    cut = kill_at_every_step(tmp_path, "site", "renames")
    assert any(site_of(folder / "site") is None for folder in cut)
    assert any(site_of(folder / ".site-aside") == "old" for folder in cut)


@pytest.mark.parametrize("way", ["exchange", "renames"])
def test_what_stood_there_stands_where_the_new_one_stood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    if way == "renames":
        monkeypatch.setattr(replacing, "exchange", lambda *_: False)
    write_site(tmp_path / "site", "old")
    write_site(tmp_path / "made", "new")
    put_in_place(tmp_path / "site", tmp_path / "made")
    assert (site_of(tmp_path / "site"), site_of(tmp_path / "made")) == ("new", "old")
    assert names(tmp_path) == ["made", "site"]


def test_a_first_site_needs_no_former_one(tmp_path: Path) -> None:
    swap(tmp_path / "public/site")
    assert site_of(tmp_path / "public/site") == "new"
    assert names(tmp_path / "public") == ["site"]


def test_a_rename_that_fails_midway_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "made":
            raise PermissionError(13, os.strerror(13))
        return rename(self, target)

    monkeypatch.setattr(replacing, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refuse)
    write_site(tmp_path / "site", "old")
    write_site(tmp_path / "made", "new")
    with pytest.raises(BuildError, match="ne peut pas être remplacé"):
        put_in_place(tmp_path / "site", tmp_path / "made")
    assert site_of(tmp_path / "site") == "old"
    assert names(tmp_path) == ["made", "site"]


def test_the_pages_that_stand_aside_are_put_back_too(tmp_path: Path) -> None:
    write_site(tmp_path / "docs/.pages-aside", "old")
    with workplace(tmp_path / "site", tmp_path / "docs/pages"):
        assert site_of(tmp_path / "docs/pages") == "old"


def test_what_another_build_is_making_is_not_removed(tmp_path: Path) -> None:
    with workplace(tmp_path / "site") as one, workplace(tmp_path / "other") as other:
        assert one.is_dir() and other.is_dir()


def test_where_folders_cannot_be_locked_a_build_works_and_removes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(37, os.strerror(37))

    monkeypatch.setattr(fcntl, "flock", refuse)
    write_site(tmp_path / ".site-building-another", "new")
    swap(tmp_path / "site")
    assert names(tmp_path) == [".site-building-another", "site"]


def test_a_copy_that_fails_is_told_in_one_reason(tmp_path: Path) -> None:
    failures = [("a", "b", "[Errno 28] No space left on device: 'a' -> 'b'")] * 9
    full = r"\(il n'y a plus de place sur le disque\)"
    with pytest.raises(BuildError, match=full) as caught, workplace(tmp_path / "site"):
        raise shutil.Error(failures)
    assert "->" not in str(caught.value)


@pytest.mark.parametrize("before", ["old", None])
def test_a_folder_from_another_disk_is_copied_and_swapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    """`--pages` may lie on another disk than the site, to which no folder can be renamed."""
    new, target = tmp_path / "one/work/pages", tmp_path / "two/pages"
    write_site(new, "new")
    if before:
        write_site(target, before)
    monkeypatch.setattr(replacing, "_disk", lambda folder: int("one" in folder.parts))
    put_in_place(target, new)
    assert site_of(target) == "new"
    assert names(target.parent) == ["pages"]


def test_a_folder_that_cannot_be_replaced_is_told_in_french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    write_site(tmp_path / "site", "old")
    monkeypatch.setattr(replacing, "exchange", refuse)
    with pytest.raises(BuildError, match=r"ne peut pas être remplacé \(il est sur un autre disque\)"):
        put_in_place(tmp_path / "site", tmp_path / "new")
    assert site_of(tmp_path / "site") == "old"
