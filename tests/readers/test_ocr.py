"""Pages that are pictures are read by tesseract; without it the other pages are read, and it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.model import PageKind
from indexer.reading import read
from indexer.sources.readers.ongoing import end, ongoing
from indexer.sources.readers.pdf_pages import ocr
from indexer.sources.readers.pdf_pages.pdf import read_pdf
from indexer.sources.readers.pdf_pages.printed import Word
from tests.factories import source
from tests.readers import made

ACT = made.pdf(made.lines(*made.ACT, size=12, step=22))
SCAN = made.photograph(ACT, scale=200 / 72)
TABLE = """level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext
4\t1\t1\t1\t1\t0\t100\t200\t300\t40\t-1\t
5\t1\t1\t1\t1\t1\t100\t210\t90\t20\t96.5\tSéance
5\t1\t1\t1\t1\t2\t200\t205\t40\t30\t90.5\tdu
4\t1\t1\t1\t2\t0\t100\t260\t300\t40\t-1\t
5\t1\t1\t1\t2\t1\t100\t262\t90\t20\t12.0\t
"""


def test_words_of_a_table_are_as_high_as_their_line() -> None:
    assert list(ocr.words_in(TABLE, 0.5)) == [
        (Word("Séance", (50, 100, 95, 120), 1), 96.5),
        (Word("du", (100, 100, 120, 120), 1), 90.5),
    ]


def test_a_scanned_act_is_read_as_its_text_is() -> None:
    extract = read_pdf(made.pdf(made.lines(*made.ACT, size=12), made.picture(SCAN)))
    assert [page.kind for page in extract.origin.pages] == [PageKind.TEXT, PageKind.SCAN]
    page = extract.origin.pages[1]
    assert page.engine is not None and page.engine.startswith("tesseract") and (page.confidence or 0) > 0.8
    printed, scanned = extract.text.split("\n\f")
    wrong = [(a, b) for a, b in zip(printed.split(), scanned.split(), strict=True) if a != b]
    assert len(wrong) <= 0.04 * len(printed.split())
    place = extract.origin.places[page.first_line - 1]
    assert place is not None and place.page == 2 and place.box[0] == pytest.approx(60, abs=4)


def test_a_reading_that_was_broken_off_goes_on(tmp_path: Path) -> None:
    path = made.write(tmp_path / "seance.pdf", made.pdf(made.picture(SCAN), made.picture(SCAN)))
    begun = ongoing(path, "0" * 64)
    begun.table(1, 2, lambda: TABLE.replace("Séance", "Repris").encode())
    extract = read_pdf(path.read_bytes(), begun)
    assert extract.text.startswith("Repris du\n\fCOMMUNE DE BOURG-SUR-LYS")
    assert begun.place == (2, 2)
    end(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_rubbish_layer_is_read_anew() -> None:
    rubbish = [f"xq{n}zv wk{n}jh gfz{n}" for n in range(20)]
    extract = read_pdf(made.pdf(made.both(made.lines(*rubbish), made.picture(SCAN))))
    assert [page.kind for page in extract.origin.pages] == [PageKind.LAYERED_SCAN]
    assert "Tarifs de la cantine" in extract.text and "xq1zv" not in extract.text


def test_a_stamp_over_a_scan_is_no_layer() -> None:
    stamp = made.lines("Envoyé en préfecture le 20/03/2024", "Affiché le 21/03/2024", x=330, top=20, size=8)
    extract = read_pdf(made.pdf(made.both(made.picture(SCAN), stamp)))
    assert extract.origin.pages[0].kind is PageKind.LAYERED_SCAN
    assert "Tarifs de la cantine" in extract.text and extract.text.count("Affiché le 21/03/2024") == 1


def test_a_sound_layer_stays() -> None:
    extract = read_pdf(made.pdf(made.both(made.lines(*made.ACT, *made.ACT), made.picture(SCAN))))
    assert (extract.origin.pages[0].engine or "").startswith("pypdfium2")


def test_without_tesseract_the_other_pages_are_read_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    extract = read_pdf(made.pdf(made.lines(*made.ACT), made.picture(SCAN), made.picture(SCAN)))
    assert [page.engine is None for page in extract.origin.pages] == [False, True, True]
    (dossier,) = read(source(extract.text, origin=extract.origin)).dossiers
    assert "Les pages 2 et 3 du fichier sont des images, qui n’ont pas été lues." in [
        notice.message for notice in dossier.notices if notice.code == "pages-images"
    ]


@pytest.mark.parametrize(
    ("text", "rubbish"),
    [
        (" ".join(made.ACT) * 2, False),
        ("xqz wkj gfz " * 30, True),
        ("dÃ©libÃ©ration de la commune aprÃ¨s en avoir dÃ©libÃ©rÃ© " * 8, True),
        ("xqz wkj", False),
    ],
)
def test_a_layer_is_rubbish_when_it_is_no_french(text: str, rubbish: bool) -> None:
    assert ocr.is_rubbish([Word(word, (0, 0, 1, 1), 1) for word in text.split()]) is rubbish
