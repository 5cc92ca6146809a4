"""A sheet becomes a PDF: typst, without any font or file of the machine, under PDF/A-3a and PDF/UA-1, or not at all.

typst refuses a document that breaks one of the two standards in a way that it can see; tests look at the file too.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from indexer.model import BuildError
from indexer.publishing.paper.signs import with_known_signs
from indexer.publishing.record import Json

_TEMPLATES = Path(__file__).parent / "templates"


def typeset_pdf(template: str, sheet: Json, attached: bytes = b"") -> bytes:
    """The bytes of a PDF; `sheet` has what its template asks for, `date` among it, and `attached` is joined to it.

    The same sheet gives the same bytes. Raises BuildError when typst is missing or refuses.
    """
    try:
        import typst
    except ImportError as error:
        raise BuildError(
            "Les PDF sont composés par typst, qui n'est pas installé. Installez-le : pip install typst"
        ) from error
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for path in _TEMPLATES.glob("*.typ"):
            shutil.copy(path, root)
        (root / "data.json").write_text(json.dumps(with_known_signs(sheet)), encoding="utf-8")
        (root / "attached.txt").write_bytes(attached)
        try:
            return bytes(
                typst.compile(
                    root / template,
                    root=root,
                    ignore_system_fonts=True,
                    pdf_standards=["a-3a", "ua-1"],
                    timestamp=_seconds(date.fromisoformat(sheet["date"])),
                )
            )
        except typst.TypstError as error:
            raise BuildError(f"{sheet['title']} : le PDF ne peut pas être composé ({error}).") from error


def _seconds(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
