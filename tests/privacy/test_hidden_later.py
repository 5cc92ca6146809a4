"""Who was published and is hidden later stands nowhere on the disk but in the received text and the private store."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import site_build
from indexer.kept import FOLDER
from tests.privacy.build import options, write_archive
from tests.privacy.test_nothing_comes_back import bare

NAME = "Zéphyrin QUILLEMOT"
ALLOWED = f'[[autoriser]]\nvaleur = "{NAME}"\nmotif = "accord écrit"\n'


def built(folder: Path, decisions: str) -> set[str]:
    """First folders, below the archive, of the files that say the surname once it is built under the decisions."""
    (folder / "source_texts/bourg/privacy.toml").write_text(decisions, encoding="utf-8")
    CliRunner().invoke(site_build.build, options(folder), catch_exceptions=False)
    said = (path for path in folder.rglob("*") if path.is_file() and "quillemot" in bare(path.read_bytes()))
    return {path.relative_to(folder).parts[0] for path in said}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    write_archive(tmp_path, f"Correspondant du projet : M. {NAME}, du club de boules.")
    return tmp_path


def test_a_name_that_is_hidden_after_it_was_published_leaves_every_file(archive: Path) -> None:
    assert built(archive, ALLOWED) - {FOLDER} == {"source_texts", "site", "pages", "index"}
    assert built(archive, "") - {FOLDER} == {"source_texts"}
    assert (archive / FOLDER).stat().st_mode & 0o077 == 0
