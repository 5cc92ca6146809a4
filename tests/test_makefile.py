"""What `make` says on a machine where something is missing, and what CI runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the Makefile, the lock file and commands of its own."""
    for name in ("Makefile", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "bin").mkdir()
    return tmp_path


def command(folder: Path, name: str, script: str) -> Path:
    """A shell command that comes before the machine's own."""
    path = folder / "bin" / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    inherited = ("MAKE", "MFLAGS", "CHROMIUM")
    clean = {key: value for key, value in os.environ.items() if not key.startswith(inherited)}
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env={**clean, "PATH": path},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_a_python_that_is_too_old_is_told_in_two_languages(checkout: Path) -> None:
    old = command(checkout, "python3-old", "exit 1")
    done = make(checkout, "site", f"PYTHON={old}")
    assert done.returncode == 2
    assert f"{old} est trop ancien : Python 3.11 ou plus récent est nécessaire." in done.stderr
    assert f"{old} is too old: Python 3.11 or newer is needed." in done.stderr


def test_a_machine_without_python_is_told_in_two_languages(checkout: Path) -> None:
    for name in ("python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"):
        command(checkout, name, "exit 1")
    done = make(checkout, "test")
    assert done.returncode == 2
    assert "Python 3.11 ou plus récent est introuvable" in done.stderr
    assert "Python 3.11 or newer was not found" in done.stderr


def test_an_environment_that_cannot_be_made_is_told_in_two_languages(checkout: Path) -> None:
    broken = command(checkout, "python3-broken", 'case "$1" in -m) exit 1;; esac')
    done = make(checkout, "site", f"PYTHON={broken}")
    assert done.returncode == 2
    assert "apt install python3-venv" in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_missing_browser_is_told_when_it_cannot_be_installed(checkout: Path) -> None:
    command(checkout, "id", "echo 1000")
    done = make(checkout, "chromium", "CHROMIUM=/absent/chromium")
    assert done.returncode == 2
    assert "Chromium est introuvable (/absent/chromium)" in done.stderr
    assert "Chromium was not found" in done.stderr


def test_a_browser_that_is_there_is_not_installed_again(checkout: Path) -> None:
    chromium = command(checkout, "chromium", "exit 0")
    command(checkout, "apt-get", f"touch {checkout}/called")
    assert make(checkout, "chromium", f"CHROMIUM={chromium}").returncode == 0
    assert not (checkout / "called").exists()


def test_serving_shows_the_site_on_the_port_that_is_asked_for(checkout: Path) -> None:
    stamp = checkout / ".venv/.from-lock"
    stamp.parent.mkdir()
    stamp.touch()
    printed = make(checkout, "--dry-run", "serve", "PORT=8123").stdout
    assert printed == ".venv/bin/python -m indexer preview --port 8123\n"


def test_building_the_site_is_the_default(checkout: Path) -> None:
    printed = make(checkout, "--dry-run").stdout
    assert printed.rstrip().endswith("site_build.py")


def test_ci_runs_all_checks_and_nothing_else() -> None:
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith(("#", "set ", "cd "))] == ["make test"]
    assert os.access(ROOT / ".ci/run", os.X_OK)
