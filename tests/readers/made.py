"""Files that the tests make: the same act as PDF, Word, OpenDocument and HTML, and PDFs of every shape."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
HEAD = (
    "COMMUNE DE BOURG-SUR-LYS",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
    "Séance du 14 mars 2024",
    "Délibération n° 2024-03-05",
)
BODY = (
    "Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY, M. Luc NOIR.",
    "Secrétaire de séance : Mme Anne ROY.",
    "OBJET : Tarifs de la cantine",
    "Le conseil municipal, après en avoir délibéré, à l'unanimité :",
    "- FIXE le prix du repas à 3,50 € à compter du 1er septembre 2024 ;",
    "- AUTORISE le Maire à signer toute pièce utile.",
)
ACT = (*HEAD, *BODY)

Draw = Callable[[Canvas], None]


def pdf(*pages: Draw, size: tuple[float, float] = A4) -> bytes:
    """A PDF with a page for each drawing."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def lines(
    *texts: str, x: float = 60, top: float = 60, step: float = 16, size: float = 10, bold: bool = False
) -> Draw:
    """Lines of text from a point down, measured from the top left corner."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        for number, text in enumerate(texts):
            canvas.drawString(x, HEIGHT - top - number * step, text)

    return draw


def both(*draws: Draw) -> Draw:
    """Several drawings on one page."""

    def draw(canvas: Canvas) -> None:
        for each in draws:
            each(canvas)

    return draw


def grid(rows: Sequence[Sequence[str]], widths: Sequence[float], top: float = 200, step: float = 22) -> Draw:
    """A ruled table; a cell with a line end is printed on two lines."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        lefts = [60 + sum(widths[:n]) for n in range(len(widths) + 1)]
        for number in range(len(rows) + 1):
            y = HEIGHT - top - number * step
            canvas.line(lefts[0], y, lefts[-1], y)
        for left in lefts:
            canvas.line(left, HEIGHT - top, left, HEIGHT - top - len(rows) * step)
        for number, row in enumerate(rows):
            for left, cell in zip(lefts, row, strict=False):
                for part, text in enumerate(cell.split("\n")):
                    canvas.drawString(left + 3, HEIGHT - top - number * step - 9 - part * 9, text)

    return draw


def picture(data: bytes) -> Draw:
    """A picture over the whole page."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(io.BytesIO(data)), 0, 0, WIDTH, HEIGHT)

    return draw


def photograph(data: bytes, page: int = 0, *, scale: float = 1.0) -> bytes:
    """A page of a PDF as a PNG."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        image = document[page].render(scale=scale).to_pil()
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def docx(*paragraphs: str, table: Sequence[Sequence[str]] = (), head: str = "") -> bytes:
    """A Word document."""
    from docx import Document

    document = Document()
    if head:
        document.sections[0].header.paragraphs[0].text = head
    for text in paragraphs:
        if text.startswith("- "):
            document.add_paragraph(text[2:], style="List Bullet")
        else:
            document.add_paragraph(text)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, texts in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt(*paragraphs: str, table: Sequence[Sequence[str]] = (), note: tuple[str, str] | None = None) -> bytes:
    """An OpenDocument text; the note is a call and a text, after the last paragraph."""
    from odf import table as cells
    from odf.opendocument import OpenDocumentText
    from odf.text import List, ListItem, Note, NoteBody, NoteCitation, P

    document = OpenDocumentText()
    last = None
    for text in paragraphs:
        if text.startswith("- "):
            items, item = List(), ListItem()
            item.addElement(P(text=text[2:]))
            items.addElement(item)
            document.text.addElement(items)
        else:
            last = P(text=text)
            document.text.addElement(last)
    if note and last is not None:
        made, body = Note(noteclass="footnote"), NoteBody()
        body.addElement(P(text=note[1]))
        made.addElement(NoteCitation(text=note[0]))
        made.addElement(body)
        last.addElement(made)
    if table:
        whole = cells.Table(name="t")
        for texts in table:
            row = cells.TableRow()
            for text in texts:
                cell = cells.TableCell()
                cell.addElement(P(text=text))
                row.addElement(cell)
            whole.addElement(row)
        document.text.addElement(whole)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def html(*paragraphs: str) -> bytes:
    """A page of HTML that also asks for things from elsewhere."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    elsewhere = '<img src="http://ailleurs.example/x.png"><script src="http://ailleurs.example/x.js">alert(1)</script>'
    page = f"<!doctype html><html><head><title>x</title></head><body>{elsewhere}{body}</body></html>"
    return page.encode()


def write(path: Path, data: bytes) -> Path:
    """The file, written."""
    path.write_bytes(data)
    return path
