"""Word (.docx): mammoth makes HTML of the text; heads and feet of the pages are read beside it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from importlib.metadata import version

import mammoth
from lxml import html as markup

from indexer.model import FileKind
from indexer.sources.readers.extract import Extract, Unreadable, flowing
from indexer.sources.readers.markup.html import lines_of
from indexer.sources.readers.zipped import open_document, part

ENGINE = f"mammoth {version('mammoth')}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BACK = "↑"
"""mammoth's link from a note back to its call."""


def read_docx(data: bytes, kind: FileKind = FileKind.DOCX, engine: str = ENGINE) -> Extract:
    """Text of a Word document, heads of its pages first and feet last; raises Unreadable for a damaged one."""
    with open_document(data) as archive:
        heads, feet = (list(_edges(archive, f"word/{edge}")) for edge in ("header", "footer"))
    return flowing(kind, engine, [*heads, *_body(data), *feet])


def _body(data: bytes) -> Iterator[str]:
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), convert_image=mammoth.images.img_element(_no_image)
        )
        root = markup.document_fromstring(f"<html><body>{result.value}</body></html>")
    except Exception as error:
        raise Unreadable(
            "ce document Word est incomplet ou abîmé", "Enregistrez-le de nouveau, ou en PDF."
        ) from error
    for line in lines_of(root):
        yield line.removesuffix(_BACK).rstrip()


def _no_image(_: object) -> dict[str, str]:
    return {"src": ""}


def _edges(archive: zipfile.ZipFile, start: str) -> Iterator[str]:
    """Lines of the heads or the feet, each once."""
    seen: set[str] = set()
    for name in sorted(archive.namelist()):
        if name.startswith(start) and name.endswith(".xml"):
            for paragraph in part(archive, name).iter(f"{_W}p"):
                text = " ".join("".join(_runs(paragraph)).split())
                if text and text not in seen:
                    seen.add(text)
                    yield text


def _runs(paragraph: object) -> Iterator[str]:
    for element in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br"):  # type: ignore[attr-defined]
        yield element.text or "" if element.tag == f"{_W}t" else " "
