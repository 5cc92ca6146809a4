"""A command typed with a bare Python: it goes on in `.venv`, or says how to make one."""

from __future__ import annotations

import shutil
import subprocess
import venv
from pathlib import Path

import pytest

from indexer import __version__
from tests.cli.command import ROOT


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A Python without any package."""
    venv.create(tmp_path / "bare", symlinks=True)
    return tmp_path / "bare/bin/python"


def version(python: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(python), "-m", "indexer", "--version"]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_a_bare_python_goes_on_in_the_environment_of_the_project(bare: Path) -> None:
    assert version(bare, ROOT).stdout.strip() == __version__


def test_without_environment_the_remedy_is_told(bare: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "indexer", tmp_path / "project/indexer")
    done = version(bare, tmp_path / "project")
    assert done.returncode == 1
    assert "« click »" in done.stderr
    assert "make site" in done.stderr
    assert "Traceback" not in done.stderr
