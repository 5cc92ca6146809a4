"""What was received is named by a keyed hash: nothing that is published tells more of it than the text does."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import site_build as recipe
from indexer.__main__ import cli
from indexer.french_click import run
from indexer.model import SourceError
from indexer.publishing.proof.seals import KEY_FILE, archive_key, read_key, seal
from tests.privacy.build import options, write_archive
from tests.privacy.conftest import Built

ACT = "bourg/2024/aide.txt"


@pytest.fixture
def folder(built: Built) -> Path:
    """An archive that hides values, built; its sources and key stand beside its site."""
    return built.folder


def published(folder: Path) -> list[bytes]:
    return [p.read_bytes() for part in ("site", "pages") for p in (folder / part).rglob("*") if p.is_file()]


def test_neither_hash_nor_size_of_what_was_received_is_published(folder: Path) -> None:
    data = (folder / "source_texts" / ACT).read_bytes()
    digests = [hashlib.new(name, data).hexdigest().encode() for name in ("md5", "sha1", "sha256", "sha512")]
    told = published(folder)
    assert [digest for digest in digests if any(digest in content.lower() for content in told)] == []
    manifest = json.loads((folder / "site/manifest.json").read_text(encoding="utf-8"))
    assert [sorted(entry) for entry in manifest["sources"]] == [["hmac_sha256", "path"]]
    assert [sorted(entry) for entry in manifest["descriptions"]] == [["hmac_sha256", "path"]]


def test_the_hash_of_a_page_is_that_of_the_text_to_download(folder: Path) -> None:
    text = (folder / "site/sources/bourg/2024/aide/texte.txt").read_bytes()
    page = (folder / "site/deliberations/bourg/2024/2024-03-14-2024-03-05/index.html").read_text("utf-8")
    assert hashlib.sha256(text).hexdigest() in page
    assert seal(read_key(folder / KEY_FILE), digest_of(folder)) in page


def digest_of(folder: Path) -> str:
    return hashlib.sha256((folder / "source_texts" / ACT).read_bytes()).hexdigest()


def test_the_key_is_published_nowhere_and_read_by_its_owner_alone(folder: Path) -> None:
    key = read_key(folder / KEY_FILE)
    assert all(key not in content and key.hex().encode() not in content for content in published(folder))
    assert (folder / KEY_FILE).stat().st_mode & 0o777 == 0o600


def verified(folder: Path, file: Path, key: Path) -> tuple[int, str]:
    arguments = ["verify", str(folder / "site"), "--recu", str(file), "--cle", str(key)]
    result = CliRunner().invoke(cli, arguments, standalone_mode=False)
    return result.return_value, result.output


def test_verify_proves_which_file_was_received(folder: Path, tmp_path: Path) -> None:
    code, told = verified(folder, folder / "source_texts" / ACT, folder / KEY_FILE)
    assert (code, ACT in told) == (0, True)
    (tmp_path / "autre.txt").write_bytes((folder / "source_texts" / ACT).read_bytes() + b" ")
    code, told = verified(folder, tmp_path / "autre.txt", folder / KEY_FILE)
    assert (code, "aucun fichier identique" in told) == (1, True)


def test_the_key_of_another_archive_is_told(folder: Path, tmp_path: Path) -> None:
    archive_key(tmp_path / "autre.cle")
    arguments = ["verify", str(folder / "site"), "--recu", "x", "--cle", str(tmp_path / "autre.cle")]
    with pytest.raises(SourceError, match="avec une autre clé"):
        CliRunner().invoke(cli, arguments, standalone_mode=False, catch_exceptions=False)


def test_a_key_is_made_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / KEY_FILE
    key = archive_key(path)
    assert "Gardez-en une copie" in capsys.readouterr().err
    assert archive_key(path) == read_key(path) == key
    assert capsys.readouterr().err == ""
    assert archive_key(tmp_path / "autre.cle") != key


@pytest.mark.parametrize("content", ["", "abc", "z" * 64, "é" * 64])
def test_a_file_that_is_no_key_stops_the_build(
    tmp_path: Path, content: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_archive(tmp_path)
    (tmp_path / KEY_FILE).write_text(content, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["site_build.py", *options(tmp_path)])
    assert run(recipe.build, "python site_build.py") == 1
    assert "64 chiffres hexadécimaux" in capsys.readouterr().err
    assert (tmp_path / KEY_FILE).read_text(encoding="utf-8") == content


def test_a_folder_that_refuses_the_key_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="ne peut pas être créée"):
        archive_key(tmp_path / "absent" / KEY_FILE)
