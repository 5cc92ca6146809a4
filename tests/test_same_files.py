"""Files that are not written or not read again are those that would be: whatever changes them is seen."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from indexer.disk import file_digests
from indexer.disk.file_digests import file_digest, files_below
from indexer.disk.same_file import move_below, put
from indexer.publishing.assets.naming import write_headers
from indexer.publishing.bill.writing import write_bill
from indexer.publishing.proof.manifest import inputs, write_manifest
from indexer.publishing.website.share_picture import write_share_picture


def old(path: Path, content: bytes) -> Path:
    """A file that changed long ago, as far as its times say."""
    path.write_bytes(content)
    os.utime(path, (1, 1))
    return path


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if files had been written long ago."""
    monkeypatch.setattr(file_digests, "_SETTLED", 0)


@pytest.mark.usefixtures("settled")
def test_a_digest_is_that_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    path = old(tmp_path / "a", b"un")
    assert file_digest(path) == file_digest(path) == sha256(b"un").digest()
    assert file_digest(old(path, b"deux")) == sha256(b"deux").digest()
    replaced = old(tmp_path / "b", b"dix ")
    replaced.replace(path)
    assert file_digest(path) == sha256(b"dix ").digest()


@pytest.mark.usefixtures("settled")
def test_a_file_is_read_once_while_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(tmp_path / "a", b"un")
    known = file_digest(path)
    monkeypatch.setattr(file_digests, "_digest_of", lambda _: b"read again")
    assert file_digest(path) == known
    assert file_digest(old(path, b"un")) == b"read again"


@pytest.mark.usefixtures("settled")
def test_a_file_with_two_names_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(tmp_path / "a", b"un")
    (tmp_path / "b").hardlink_to(path)
    known = file_digest(path)
    monkeypatch.setattr(file_digests, "_digest_of", lambda _: b"read again")
    assert file_digest(tmp_path / "b") == known
    assert file_digest(old(tmp_path / "c", b"un")) == b"read again"


def test_what_was_written_a_moment_ago_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(tmp_path / "a", b"un")
    file_digest(path)
    monkeypatch.setattr(file_digests, "_digest_of", lambda _: b"read again")
    assert file_digest(path) == b"read again"


def test_files_below_a_folder_are_told_and_no_link_is_followed(tmp_path: Path) -> None:
    for name in ("x", "a/b/c", "a/d"):
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).touch()
    (tmp_path / "site/outside").symlink_to(tmp_path)
    found = dict(files_below(tmp_path / "site"))
    assert sorted(found) == ["a/b/c", "a/d", "outside", "x"]
    assert all(path == tmp_path / "site" / name for name, path in found.items())
    assert not list(files_below(tmp_path / "nothing"))
    (tmp_path / "site/same").symlink_to("x")
    (tmp_path / "site/lost").symlink_to("gone")
    assert sorted(name for name, _ in files_below(tmp_path / "site", lost=False)) == ["a/b/c", "a/d", "same", "x"]


def put_beside(folder: Path, content: bytes) -> bool:
    """Whether a file put beside `before` is that file."""
    path = folder / "new"
    put(path, content, folder / "before")
    assert path.read_bytes() == content
    return path.stat().st_ino == (folder / "before").stat().st_ino


def test_a_file_that_holds_the_same_is_the_file_of_before(tmp_path: Path) -> None:
    (tmp_path / "before").write_bytes(b"page")
    assert put_beside(tmp_path, b"page")


@pytest.mark.parametrize("content", [b"Page", b"pages", b""])
def test_another_one_is_written_and_leaves_it_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "before").write_bytes(b"page")
    assert not put_beside(tmp_path, content)
    assert (tmp_path / "before").read_bytes() == b"page"


@pytest.mark.parametrize("rights", [0o600, 0o666, 0o755])
def test_a_file_with_other_rights_than_a_new_one_is_made_again(tmp_path: Path, rights: int) -> None:
    (tmp_path / "before").write_bytes(b"page")
    new = (tmp_path / "before").stat().st_mode
    (tmp_path / "before").chmod(rights)
    assert not put_beside(tmp_path, b"page")
    assert (tmp_path / "new").stat().st_mode == new


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"page")
    (tmp_path / "before").symlink_to("elsewhere")
    assert not put_beside(tmp_path, b"page")
    assert not (tmp_path / "new").is_symlink()


def test_where_the_system_refuses_a_second_name_the_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    (tmp_path / "before").write_bytes(b"page")
    monkeypatch.setattr("os.link", refused)
    assert not put_beside(tmp_path, b"page")
    put(tmp_path / "alone", b"page", None)
    assert (tmp_path / "alone").read_bytes() == b"page"


def test_folders_are_made_for_what_is_put_and_moved(tmp_path: Path) -> None:
    (tmp_path / "before").write_bytes(b"page")
    put(tmp_path / "made/a/b", b"page", tmp_path / "before")
    put(tmp_path / "made/c/d/e", b"another", tmp_path / "before")
    (tmp_path / "site/a").mkdir(parents=True)
    (tmp_path / "site/a/kept").touch()
    move_below(tmp_path / "made", tmp_path / "site")
    assert sorted(name for name, _ in files_below(tmp_path / "site")) == ["a/b", "a/kept", "c/d/e"]
    assert (tmp_path / "site/a/b").samefile(tmp_path / "before")
    assert not list(files_below(tmp_path / "made"))


def test_a_file_of_before_that_goes_away_meanwhile_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError

    (tmp_path / "before").write_bytes(b"page")
    monkeypatch.setattr("os.link", gone)
    assert not put_beside(tmp_path, b"page")


def test_what_stands_there_is_never_written_into(tmp_path: Path) -> None:
    (tmp_path / "before").write_bytes(b"page")
    put(tmp_path / "new", b"page", tmp_path / "before")
    put(tmp_path / "new", b"another", None)
    assert [(tmp_path / name).read_bytes() for name in ("before", "new")] == [b"page", b"another"]


WRITERS: dict[str, Callable[[Path], object]] = {
    "_headers": lambda site: write_headers(site, "assets-0123456789ab", "/"),
    "assets/partage.png": write_share_picture,
    "composants.cdx.json": lambda site: write_bill(Path(__file__).parents[1], site),
    "manifest.json": lambda site: write_manifest(site, inputs(site.parent / "nothing", ()), (), b"key"),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_file_of_docs_that_the_site_writes_itself_leaves_the_public_one_alone(tmp_path: Path, name: str) -> None:
    """MkDocs copied it from `docs/`: as it said what the public one says, it was a second name of that."""
    public, made = tmp_path / "public", tmp_path / "site" / name
    public.write_bytes(b"of before")
    made.parent.mkdir(parents=True)
    put(made, b"of before", public)
    assert made.samefile(public)
    WRITERS[name](tmp_path / "site")
    assert public.read_bytes() == b"of before" != made.read_bytes()


def second_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file put beside one that holds the same, after which no file is read for its digest."""
    path = folder / "new"
    put(path, b"page", old(folder / "before", b"page"))
    monkeypatch.setattr(file_digests, "_digest_of", lambda _: b"read again")
    return path


def test_a_file_that_got_a_second_name_is_not_read_for_its_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert file_digest(second_name(tmp_path, monkeypatch)) == sha256(b"page").digest()


@pytest.mark.parametrize("name", ["new", "before"])
def test_it_is_read_once_somebody_writes_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = second_name(tmp_path, monkeypatch)
    (tmp_path / name).write_bytes(b"Page")
    assert file_digest(path) == b"read again"


def test_a_second_name_of_what_was_written_a_moment_ago_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new"
    (tmp_path / "before").write_bytes(b"page")
    put(path, b"page", tmp_path / "before")
    monkeypatch.setattr(file_digests, "_digest_of", lambda _: b"read again")
    assert file_digest(path) == b"read again"
