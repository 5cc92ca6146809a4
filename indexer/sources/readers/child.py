"""A file read in a process of its own: bounded in memory and time, so that no file can stop or fill the machine."""

from __future__ import annotations

import gc
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from indexer import console
from indexer.model import FileKind
from indexer.sources.errors import unusable
from indexer.sources.readers.extract import Extract, Unreadable
from indexer.sources.readers.ongoing import Ongoing
from indexer.sources.readers.stored import from_json, to_json

MEMORY = 2 << 30
"""Bytes of memory."""
SECONDS = 600
"""Seconds of work; a page takes about a hundredth of one, so that a register of a thousand pages has time."""
WAITING = 4 * 3600
"""Seconds in all: the pictures of a register of a thousand pages are read by another program, two seconds each."""
_TICK = 0.5
"""Seconds between two looks at how far a process has come."""
_REFUSED = 3
"""Exit code of a child that refuses its file in words."""

_FAILED = "la lecture de ce fichier a échoué : il est abîmé, ou demande trop de mémoire ou de temps"
_REMEDY = "Demandez-le de nouveau, ou enregistrez-le en PDF depuis le logiciel d'origine."


def read_apart(path: Path, kind: FileKind, work: Ongoing | None = None) -> Extract:
    """Text of a file that is no plain text; raises SourceError for what cannot be read.

    `work` keeps what was read in pictures of pages; a terminal shows how far that has come.
    """
    folder = [str(work.folder.absolute())] if work else []
    with console.counter(f"Images de {path.name}") as told:

        def tick() -> None:
            if work and work.place:
                told(*work.place)

        return from_json(told_apart(path, __name__, kind, str(path.absolute()), *folder, tick=tick))


def told_apart(
    path: Path, module: str, *arguments: str, asked: str = "", tick: Callable[[], None] = lambda: None
) -> Any:
    """The JSON that a module says of a file in a process of its own; raises SourceError, which names the file.

    `tick` is called again and again while it works.
    """
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONSAFEPATH": "1"}
    code, said = _run(command, environment, asked, tick)
    if code == _REFUSED:
        problem, remedy = json.loads(said)
        raise unusable(path, problem, remedy)
    if code:
        raise unusable(path, _FAILED, _REMEDY)
    return json.loads(said)


def _run(
    command: list[str], environment: Mapping[str, str], asked: str, tick: Callable[[], None]
) -> tuple[int, bytes]:
    """Exit code and standard output; the process ends with the one that waits for it, and after `WAITING`."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as process:
        given: bytes | None = asked.encode()
        try:
            for _ in range(int(WAITING / _TICK)):
                try:
                    said, _ = process.communicate(given, timeout=_TICK)
                    return process.returncode, said
                except subprocess.TimeoutExpired:
                    given = None
                    tick()
            return 1, b""
        finally:
            process.kill()


def reader(kind: FileKind) -> Callable[[bytes], Extract]:
    """What reads a kind of file; its library is only loaded when it is asked for."""
    return _READERS[kind]


def _pdf(data: bytes, work: Ongoing | None = None) -> Extract:
    from indexer.sources.readers.pdf_pages.pdf import read_pdf

    return read_pdf(data, work)


def _docx(data: bytes) -> Extract:
    from indexer.sources.readers.markup.docx import read_docx

    return read_docx(data)


def _odt(data: bytes) -> Extract:
    from indexer.sources.readers.markup.odt import read_odt

    return read_odt(data)


def _html(data: bytes) -> Extract:
    from indexer.sources.readers.markup.html import read_html

    return read_html(data)


def _doc(data: bytes) -> Extract:
    from indexer.sources.readers.markup.doc import read_doc

    return read_doc(data, FileKind.DOC)


def _rtf(data: bytes) -> Extract:
    from indexer.sources.readers.markup.doc import read_doc

    return read_doc(data, FileKind.RTF)


_READERS: Mapping[FileKind, Callable[[bytes], Extract]] = {
    FileKind.PDF: _pdf,
    FileKind.DOCX: _docx,
    FileKind.ODT: _odt,
    FileKind.HTML: _html,
    FileKind.DOC: _doc,
    FileKind.RTF: _rtf,
}
_OWN_LIMITS = frozenset({FileKind.DOC, FileKind.RTF})
"""Read by LibreOffice, which reserves far more memory than it uses."""


def limit(kind: FileKind, seconds: int = SECONDS) -> None:
    """Bound memory, work and what a crash leaves, of this process and of those that it starts."""
    if kind not in _OWN_LIMITS:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(kind: FileKind, path: Path, work: Path | None = None) -> int:
    """Read a file and write its extract as JSON; the exit code of the process."""
    limit(kind)
    gc.disable()
    out = sys.stdout
    sys.stdout = sys.stderr
    try:
        read = partial(_pdf, work=Ongoing(work)) if work and kind is FileKind.PDF else reader(kind)
        json.dump(to_json(read(path.read_bytes())), out, ensure_ascii=True)
    except Unreadable as refusal:
        json.dump([refusal.problem, refusal.remedy], out)
        return _REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main(FileKind(sys.argv[1]), *map(Path, sys.argv[2:])))
