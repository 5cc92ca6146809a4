"""Errors, interruption, pipes and colours of the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import NORD, ROOT, indexer

SHOW = (sys.executable, "-m", "indexer", "show")


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "fichier ou dossier introuvable"), (b"", "ce fichier est vide"), (b"\xe9t\xe9", "octet 0xE9")],
)
def test_a_text_that_cannot_be_read_is_one_line_on_stderr_and_code_1(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "acte.txt"
    if content is not None:
        path.write_bytes(content)
    done = indexer("show", str(path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{path}\u00a0: ") and told in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_archive_that_cannot_be_read_is_told_with_code_1(tmp_path: Path) -> None:
    done = indexer("check", "--sources", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "ce dossier ne contient aucun texte" in done.stderr


def test_an_interruption_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    """The text is a pipe that never ends: the signal comes while it is being read."""
    pipe = tmp_path / "acte.txt"
    os.mkfifo(pipe)
    process = subprocess.Popen([*SHOW, str(pipe)], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    with process, pipe.open("wb"):
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert process.returncode == 130
    assert errors.strip() == "Interrompu."


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_reader_that_closes_the_pipe_is_no_event(options: tuple[str, ...]) -> None:
    command = [*SHOW, *options, NORD]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_pipe_gets_no_colours() -> None:
    assert "\x1b" not in indexer("show", NORD, FORCE_COLOR="", TERM="xterm").stdout


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colours_unless_told_otherwise(no_color: str, coloured: bool) -> None:
    assert ("\x1b[36m" in on_a_terminal(NO_COLOR=no_color)) is coloured


def on_a_terminal(**environment: str) -> str:
    """What `show` prints on a terminal of 80 columns."""
    master, slave = os.openpty()
    settings = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **environment}
    with subprocess.Popen([*SHOW, NORD], cwd=ROOT, stdout=slave, env=settings) as process:
        os.close(slave)
        printed = b"".join(iter(lambda: read_some(master), b""))
    os.close(master)
    assert process.returncode == 0
    return printed.decode()


def read_some(terminal: int) -> bytes:
    """The next bytes; nothing when the other side has closed, which Linux tells by an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_output_into_a_file_is_utf8_whatever_the_locale(encoding: str) -> None:
    assert "Département du Nord" in indexer("show", NORD, PYTHONIOENCODING=encoding).stdout
