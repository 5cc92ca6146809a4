"""Pages as pictures: what is hidden is painted, what nobody has read is taken away, what was drawn is kept."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from indexer.model import PageKind, SourceError
from indexer.sources.pictures import DPI, kept
from indexer.sources.pictures.covers import MARGIN, Cover, painted
from indexer.sources.pictures.drawing import draw_pages
from indexer.sources.pictures.encoding import LARGEST, as_webp
from indexer.sources.pictures.unread import unread_of
from indexer.sources.readers.child import told_apart
from indexer.sources.readers.pdf_pages.pdf import read_pdf
from indexer.sources.readers.pdf_pages.printed import Box, Word
from tests.readers import made

LINE = (60.0, 100.0, 400.0, 112.0)
WORDS = [
    Word(text, (60.0 + 50 * n, 100.0, 100.0 + 50 * n, 112.0), 1)
    for n, text in enumerate(["compte", "FR76", "3000", "de", "FR76"])
]
ACT = made.pdf(made.lines(*made.ACT))
KINDS = {1: PageKind.TEXT}


def plain(boxes: list[Box]) -> list[Box]:
    """Boxes without the margin."""
    return [
        (left + MARGIN, top + MARGIN, right - MARGIN, bottom - MARGIN) for left, top, right, bottom in boxes
    ]


def dark(image: Image.Image, box: Box) -> bool:
    """Whether a box of a page, in points, is black all over."""
    left, top, right, bottom = (value * DPI / 72 for value in box)
    part = image.convert("L").crop((int(left) + 1, int(top) + 1, int(right) - 1, int(bottom) - 1))
    return part.getextrema()[1] < 60  # type: ignore[operator]


def opened(folder: Path, number: int = 1) -> Image.Image:
    return Image.open(folder / f"{number}.webp").convert("RGB")


def test_hidden_words_are_painted_wherever_they_stand_in_the_line_and_neighbours_as_one() -> None:
    boxes = plain(painted(WORDS, [Cover(box=LINE, words=("FR76", "3000"))]))
    assert boxes == [(110, 100, 200, 112), (260, 100, 300, 112)]


@pytest.mark.parametrize("words", [(), ("FR76", "3001"), ("FR7630003000",)])
def test_the_whole_line_is_painted_when_a_word_of_it_is_not_found(words: tuple[str, ...]) -> None:
    assert plain(painted(WORDS, [Cover(box=LINE, words=words)])) == [LINE]


def test_a_word_of_another_line_stays() -> None:
    below = WORDS[1]._replace(box=(110.0, 120.0, 150.0, 132.0))
    assert len(painted([*WORDS[:3], below], [Cover(box=LINE, words=("FR76",))])) == 1


def test_what_is_painted_is_black_and_the_rest_of_the_page_is_not(tmp_path: Path) -> None:
    box = (60.0, 52.0, 300.0, 62.0)
    told = draw_pages(ACT, KINDS, {1: [Cover(box=box)]}, tmp_path)
    assert dark(opened(tmp_path), box) and not dark(opened(tmp_path), (60.0, 80.0, 300.0, 95.0))
    assert "COMMUNE DE BOURG" not in told["pages"][0]["seen"]
    assert "Tarifs de la cantine" in told["pages"][0]["seen"]


def test_large_pictures_of_a_text_page_are_taken_away_and_small_ones_stay(tmp_path: Path) -> None:
    black = io.BytesIO()
    Image.new("RGB", (50, 50)).save(black, "PNG")

    def stamped(side: float) -> made.Draw:
        from reportlab.lib.utils import ImageReader

        return lambda canvas: canvas.drawImage(
            ImageReader(io.BytesIO(black.getvalue())), 300, made.HEIGHT - 600, side, side
        )

    data = made.pdf(
        made.both(made.lines(*made.ACT), stamped(60)), made.both(made.lines(*made.ACT), stamped(250))
    )
    told = draw_pages(data, {1: PageKind.TEXT, 2: PageKind.TEXT}, {}, tmp_path)
    assert [page["removed"] for page in told["pages"]] == [False, True]
    assert dark(opened(tmp_path, 1), (305, 545, 355, 595))
    assert not dark(opened(tmp_path, 2), (305, 545, 315, 555))


def test_the_picture_of_a_scan_is_the_page(tmp_path: Path) -> None:
    data = made.pdf(made.picture(made.photograph(ACT)))
    assert not draw_pages(data, {1: PageKind.SCAN}, {}, tmp_path)["pages"][0]["removed"]
    assert opened(tmp_path).convert("L").getextrema()[0] < 100  # type: ignore[operator]


def test_a_picture_is_light_and_the_same_each_time() -> None:
    noise = Image.effect_noise((500, 700), 120).convert("RGB")
    data = as_webp(noise)
    assert len(data) <= LARGEST and data == as_webp(noise)
    assert Image.open(io.BytesIO(data)).width < noise.width


def stamped(contents: str) -> bytes:
    """The act with a stamp over it, as programs that transmit acts put it: an annotation that draws its words."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(ACT)) as document:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        look = document.make_stream(
            b"BT /F 9 Tf 4 8 Td (Recu en prefecture le 20/03/2024) Tj ET",
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 180, 24],
            Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font)),
        )
        stamp = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, Rect=[380, 780, 560, 804], F=4,
            AP=pikepdf.Dictionary(N=look), Contents=contents,
        )
        document.pages[0].Annots = document.make_indirect(pikepdf.Array([document.make_indirect(stamp)]))
        document.save(out)
    return out.getvalue()


def test_what_an_annotation_shows_is_read_and_drawn(tmp_path: Path) -> None:
    data = stamped("Recu en prefecture le 20/03/2024")
    assert "Recu en prefecture le 20/03/2024" in read_pdf(data).text
    with pdfium.PdfDocument(data) as document:
        assert list(unread_of(document)) == []
    draw_pages(data, KINDS, {}, tmp_path)
    assert opened(tmp_path).convert("L").crop((585, 60, 850, 95)).getextrema()[0] < 100  # type: ignore[operator]


def test_what_an_annotation_only_says_is_told() -> None:
    with pdfium.PdfDocument(stamped("à ne pas publier")) as document:
        assert list(unread_of(document)) == ["des annotations qui disent plus que la page"]


def test_annotations_and_attachments_are_told() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(ACT)) as document:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[60, 60, 200, 90], Contents="non lu"
        )
        document.pages[0].Annots = document.make_indirect(pikepdf.Array([document.make_indirect(note)]))
        document.attachments["a.txt"] = pikepdf.AttachedFileSpec(document, b"non lu")
        document.save(out)
    with pdfium.PdfDocument(out.getvalue()) as found, pdfium.PdfDocument(ACT) as plainly:
        assert list(unread_of(found)) == ["des pièces jointes", "des annotations qui disent plus que la page"]
        assert list(unread_of(plainly)) == []


def test_what_was_drawn_is_drawn_anew_only_when_something_of_it_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, store = made.write(tmp_path / "acte.pdf", ACT), tmp_path / "images"
    first = kept.draw(path, KINDS, {}, store)
    asked: list[str] = []

    def counted(*given: Any, **more: Any) -> Any:
        asked.append("drawn")
        return told_apart(*given, **more)

    monkeypatch.setattr(kept, "told_apart", counted)
    assert kept.draw(path, KINDS, {}, store) == first and asked == []
    first.pictures[1].file.write_bytes(b"RIFF")
    assert kept.draw(path, KINDS, {}, store) == first and asked == ["drawn"]
    other = kept.draw(path, KINDS, {1: (Cover(box=LINE),)}, store)
    assert other.folder != first.folder and asked == ["drawn"] * 2
    kept.forget_others(store, [other.folder])
    assert list(store.iterdir()) == [other.folder]


def test_a_file_that_cannot_be_drawn_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    path = made.write(tmp_path / "acte.pdf", ACT[:600])
    with pytest.raises(SourceError, match=r"acte\.pdf : la lecture de ce fichier a échoué"):
        kept.draw(path, KINDS, {}, tmp_path / "images")
    assert list((tmp_path / "images").iterdir()) == []
