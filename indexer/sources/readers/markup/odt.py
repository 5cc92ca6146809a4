"""OpenDocument text (.odt): paragraphs, headings, lists with their numbers, tables, notes (OASIS OpenDocument 1.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from indexer.model import FileKind
from indexer.sources.readers.extract import Extract, flowing
from indexer.sources.readers.markup.html import ENGINE
from indexer.sources.readers.zipped import open_document, part

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_UNSEEN = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}sequence-decls"}
)
_BLANKS: Mapping[str, str] = {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": " "}
_MOST_COLUMNS = 50


@dataclass(slots=True)
class _Notes:
    """Notes found so far, and the styles of lists that are numbered."""

    numbered: frozenset[str]
    lines: list[str] = field(default_factory=list)


def read_odt(data: bytes) -> Extract:
    """Text of an OpenDocument text, heads of its pages first, notes and feet last; raises Unreadable."""
    with open_document(data) as archive:
        content = part(archive, "content.xml")
        styles = part(archive, "styles.xml") if "styles.xml" in archive.namelist() else None
    notes = _Notes(numbered=_numbered(content, styles))
    body = [line for text in content.iter(f"{_OFFICE}text") for line in _lines(text, notes)]
    heads, feet = (_edges(styles, edge, notes) for edge in ("header", "footer"))
    return flowing(FileKind.ODT, ENGINE, [*heads, *body, *notes.lines, *feet])


def _numbered(*roots: etree._Element | None) -> frozenset[str]:
    """Names of the list styles whose first level is a number."""
    styles = (style for root in roots if root is not None for style in root.iter(f"{_TEXT}list-style"))
    return frozenset(
        style.get(f"{_STYLE}name", "")
        for style in styles
        if style.find(f"{_TEXT}list-level-style-number") is not None
    )


def _edges(styles: etree._Element | None, edge: str, notes: _Notes) -> list[str]:
    found = styles.iter(f"{_STYLE}{edge}") if styles is not None else ()
    return list(dict.fromkeys(line for element in found for line in _lines(element, notes)))


def _lines(element: etree._Element, notes: _Notes, mark: str = "") -> Iterator[str]:
    for child in element:
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            text = " ".join("".join(_words(child, notes)).split())
            if text:
                yield f"{mark}{text}"
                mark = ""
        elif child.tag == f"{_TEXT}list":
            yield from _list(child, notes)
        elif child.tag == f"{_TABLE}table":
            yield from (_row(row, notes) for row in child.iter(f"{_TABLE}table-row"))
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _lines(child, notes, mark)


def _list(element: etree._Element, notes: _Notes) -> Iterator[str]:
    numbered = element.get(f"{_TEXT}style-name", "") in notes.numbered
    for number, item in enumerate(element, 1):
        yield from _lines(item, notes, f"{number}. " if numbered else "- ")


def _row(row: etree._Element, notes: _Notes) -> str:
    cells: list[str] = []
    for cell in row:
        if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            times = cell.get(f"{_TABLE}number-columns-repeated", "1")
            text = " ".join(_lines(cell, notes)).replace("\t", " ")
            cells += [text] * (min(int(times), _MOST_COLUMNS) if times.isdecimal() else 1)
    return "\t".join(cells[:_MOST_COLUMNS])


def _words(element: etree._Element, notes: _Notes) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}note":
            yield _note(child, notes)
        elif child.tag in _BLANKS:
            yield _BLANKS[child.tag]
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _words(child, notes)
        yield child.tail or ""


def _note(element: etree._Element, notes: _Notes) -> str:
    """The call of a note; its text goes to the end of the document."""
    call = "".join(element.findtext(f"{_TEXT}note-citation") or "").strip()
    body = element.find(f"{_TEXT}note-body")
    told = " ".join(_lines(body, notes)) if body is not None else ""
    notes.lines.append(f"[{call}] {told}")
    return f"[{call}]"
