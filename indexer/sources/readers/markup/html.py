"""HTML to lines: a line per paragraph, heading, item and row; nothing that the page refers to is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml import html as markup

from indexer.model import FileKind
from indexer.sources.readers.extract import Extract, Unreadable, flowing

ENGINE = f"lxml {etree.__version__}"
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
    }
    | {
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
    }
    | {"legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "ul"}
    | {"table", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
_UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "button"}
)
_NOTES = ("footnote-", "endnote-")
"""How mammoth names the notes of a page."""


def read_html(data: bytes) -> Extract:
    """Text of an HTML page; raises Unreadable when it holds none."""
    return flowing(FileKind.HTML, ENGINE, lines_of(_parse(data)))


def _parse(data: bytes) -> etree._Element:
    try:
        data.decode("utf-8")
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None
    try:
        parser = markup.HTMLParser(encoding=encoding, no_network=True)
        return markup.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(
            "cette page HTML est vide ou abîmée", "Enregistrez-la de nouveau, ou en PDF."
        ) from error


@dataclass(slots=True)
class _Sheet:
    """Lines written so far and the one being written."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    mark: str = ""
    """What stands before the next line: a bullet, a number."""
    row: list[list[str]] | None = None
    """Cells of the row being written."""
    depth: int = 0
    """Cells within cells."""

    def add(self, text: str | None) -> None:
        """Text of the line being written."""
        if text:
            self.words.append(text)

    def end_line(self) -> None:
        """The line being written ends; in a cell it goes on."""
        text = " ".join("".join(self.words).split())
        self.words.clear()
        if self.row is not None:
            if text and self.row:
                self.row[-1].append(text)
        elif text:
            self.lines.append(f"{self.mark}{text}")
            self.mark = ""

    def end_row(self) -> None:
        """The row being written ends."""
        self.end_line()
        cells = [" ".join(cell) for cell in self.row or ()]
        self.row = None
        if any(cells):
            self.lines.append("\t".join(cells) if len(cells) > 1 else cells[0])


def lines_of(root: etree._Element) -> Iterator[str]:
    """Printed lines of an element; cells of a row are parted by tabs."""
    sheet = _Sheet()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start" and (not name or name in _UNSEEN):
            walk.skip_subtree()
        elif event == "start":
            _open(sheet, element, name)
        if event == "end":
            if name and name not in _UNSEEN:
                _close(sheet, name)
            if element is not root:
                sheet.add(element.tail)
    sheet.end_line()
    yield from sheet.lines


def _open(sheet: _Sheet, element: etree._Element, name: str) -> None:
    if name in _BLOCKS or name == "br":
        sheet.end_line()
    if name in ("td", "th"):
        sheet.depth += 1
        if sheet.row is not None and sheet.depth == 1:
            sheet.row += [[] for _ in range(_span(element))]
    elif name == "tr" and sheet.depth == 0:
        sheet.row = []
    elif name == "li":
        sheet.mark = _mark(element)
    sheet.add(element.text)


def _span(element: etree._Element) -> int:
    """Columns of a cell, from 1 to 50."""
    span = element.get("colspan", "1")
    return min(max(int(span), 1), 50) if span.isdecimal() else 1


def _close(sheet: _Sheet, name: str) -> None:
    if name in _BLOCKS:
        sheet.end_line()
    if name in ("td", "th"):
        sheet.depth = max(sheet.depth - 1, 0)
    elif name == "tr" and sheet.depth == 0:
        sheet.end_row()


def _mark(item: etree._Element) -> str:
    name = item.get("id", "")
    if name.startswith(_NOTES):
        return f"[{name.rpartition('-')[2]}] "
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    return f"{1 + sum(1 for other in item.itersiblings('li', preceding=True))}. "
