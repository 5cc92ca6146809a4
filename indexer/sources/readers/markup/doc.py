"""Old Word (.doc) and RTF: LibreOffice makes a .docx of it, when it is there."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from indexer.model import FileKind
from indexer.sources.readers.extract import Extract, Unreadable
from indexer.sources.readers.markup.docx import read_docx

_NAMES = {FileKind.DOC: "un ancien fichier Word (.doc)", FileKind.RTF: "un fichier RTF"}
_SECONDS = 120


def read_doc(data: bytes, kind: FileKind) -> Extract:
    """Text of an old Word document or of RTF; raises Unreadable without LibreOffice, or when it fails."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise Unreadable(
            f"c'est {_NAMES[kind]}",
            "Ouvrez-le dans votre traitement de texte et enregistrez-le en .docx ou en PDF ; "
            "ou installez LibreOffice (Debian : apt install libreoffice-writer-nogui).",
        )
    with tempfile.TemporaryDirectory() as folder:
        return read_docx(_converted(program, data, kind, Path(folder)), kind, _engine(program, Path(folder)))


def _converted(program: str, data: bytes, kind: FileKind, folder: Path) -> bytes:
    (folder / f"acte.{kind}").write_bytes(data)
    words = ["--convert-to", "docx", "--outdir", str(folder / "lu"), str(folder / f"acte.{kind}")]
    try:
        _run(program, folder, *words)
        return (folder / "lu/acte.docx").read_bytes()
    except (OSError, subprocess.SubprocessError) as error:
        problem = "LibreOffice n'a pas su lire ce fichier"
        raise Unreadable(
            problem, "Enregistrez-le en .docx ou en PDF dans votre traitement de texte."
        ) from error


def _engine(program: str, folder: Path) -> str:
    told = _run(program, folder, "--version").split()
    return " ".join(told[:2]) or "LibreOffice"


def _run(program: str, folder: Path, *words: str) -> str:
    """LibreOffice with a profile of its own, without window, macros or recent files."""
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    done = subprocess.run(
        [program, profile, "--headless", "--norestore", "--safe-mode", *words],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
    )
    return done.stdout
