"""A PDF keeps page, box, size and weight of each line, and is read in the order in which a person reads it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from indexer.model import PageKind, Place
from indexer.sources.readers.extract import Extract, Unreadable
from indexer.sources.readers.pdf_pages.pdf import read_pdf
from tests.readers import made


def texts(extract: Extract) -> list[str]:
    return extract.text.split("\n")


def place(extract: Extract, line: int) -> Place:
    found = extract.origin.places[line - 1]
    assert found is not None
    return found


def test_each_line_has_its_page_box_size_and_weight() -> None:
    extract = read_pdf(
        made.pdf(
            made.lines("Titre", size=16, bold=True),
            made.lines("Première ligne", "Seconde ligne", x=100, top=200),
        )
    )
    assert texts(extract) == ["Titre", "\fPremière ligne", "Seconde ligne"]
    title, first, second = (place(extract, line) for line in (1, 2, 3))
    assert (title.page, title.bold, first.page, first.bold) == (1, True, 2, False)
    assert title.size > first.size
    assert first.box[0] == pytest.approx(100, abs=2) and first.box[1] < 200 < first.box[3]
    assert second.box[1] - first.box[1] == pytest.approx(16, abs=0.5)


def test_pages_are_classed_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    scan = made.photograph(made.pdf(made.lines(*made.ACT)))
    extract = read_pdf(
        made.pdf(
            made.lines(*made.ACT),
            made.picture(scan),
            made.both(made.picture(scan), made.lines(*made.ACT)),
            lambda canvas: canvas.line(0, 0, 9, 9),
        )
    )
    kinds = [page.kind for page in extract.origin.pages]
    assert kinds == [PageKind.TEXT, PageKind.SCAN, PageKind.LAYERED_SCAN, PageKind.EMPTY]
    assert [page.first_line for page in extract.origin.pages] == [1, 11, 12, 22]
    assert [page.engine is None for page in extract.origin.pages] == [False, True, False, True]


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    left = [f"La colonne de gauche dit sa phrase {n}" for n in range(6)]
    right = [f"Celle de droite la dit aussi, ligne {n}" for n in range(6)]
    page = made.both(
        made.lines("Un titre sur toute la largeur de la page, au-dessus des deux colonnes de texte"),
        *[made.lines(a, top=90 + 14 * n) for n, a in enumerate(left)],
        *[made.lines(b, x=310, top=90 + 14 * n) for n, b in enumerate(right)],
    )
    assert texts(read_pdf(made.pdf(page)))[1:] == left + right


def test_lists_of_persons_side_by_side_are_read_one_after_the_other() -> None:
    present, absent = (
        ["Présents :", "M. Paul ROUX", "Mme Anne ROY", "M. Luc NOIR"],
        ["Absents :", "M. Jean BRUN"],
    )
    page = made.both(
        made.lines(*present), made.lines(*absent, x=330), made.lines("Le quorum est atteint.", top=180)
    )
    assert texts(read_pdf(made.pdf(page))) == [*present, *absent, "Le quorum est atteint."]


def test_a_ruled_table_gives_its_rows() -> None:
    rows = [
        ("Date", "Numéro", "Objet"),
        ("14/03/2024", "2024_05", "Tarifs de la cantine\net du périscolaire"),
    ]
    page = made.both(
        made.lines("Répertoire"), made.grid(rows, (80, 80, 200)), made.lines("Fait à Bourg", top=300)
    )
    assert texts(read_pdf(made.pdf(page))) == [
        "Répertoire",
        "Date\tNuméro\tObjet",
        "14/03/2024\t2024_05\tTarifs de la cantine et du périscolaire",
        "Fait à Bourg",
    ]


def test_a_table_without_rules_gives_its_rows() -> None:
    rows = [("Repas enfant", "3,50 €"), ("Repas adulte", "6,20 €"), ("Garderie", "1,10 €")]
    cells = [
        made.lines(text, x=60 + 250 * n, top=60 + 16 * m)
        for m, row in enumerate(rows)
        for n, text in enumerate(row)
    ]
    assert texts(read_pdf(made.pdf(made.both(*cells)))) == ["\t".join(row) for row in rows]


def test_bullets_stay_on_the_line_of_their_paragraph() -> None:
    marks = made.lines("-", "-", "-")
    page = made.both(
        marks,
        made.lines(
            "AUTORISE le Maire à signer", "DIT que les crédits sont inscrits", "CHARGE le Maire", x=90
        ),
    )
    assert texts(read_pdf(made.pdf(page)))[0] == "- AUTORISE le Maire à signer"


def test_a_number_of_a_note_touches_its_word() -> None:
    page = made.both(
        made.lines("Le 1"), made.lines("er", x=79.5, top=56, size=6), made.lines("septembre", x=90)
    )
    assert texts(read_pdf(made.pdf(page))) == ["Le 1er septembre"]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_turned_page_is_measured_as_it_is_shown(angle: int) -> None:
    with pikepdf.open(io.BytesIO(made.pdf(made.lines("Première", "Seconde")))) as document:
        document.pages[0].rotate(angle, relative=False)
        out = io.BytesIO()
        document.save(out)
    extract = read_pdf(out.getvalue())
    page = extract.origin.pages[0]
    assert (page.width > page.height) == (angle != 180)
    for line in (1, len(texts(extract))):
        left, top, right, bottom = place(extract, line).box
        assert 0 <= left < right <= page.width and 0 <= top < bottom <= page.height


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_printed_sideways_or_upside_down_is_read_as_it_is_when_turned(angle: int) -> None:
    data = made.pdf(made.lines(*made.ACT))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.pages[0].rotate(angle, relative=False)
        document.save(out)
    extract = read_pdf(out.getvalue())
    assert extract.text == read_pdf(data).text
    first, last = place(extract, 1).box, place(extract, len(made.ACT)).box
    assert {90: first[0] > last[0], 180: first[1] > last[1], 270: first[0] < last[0]}[angle]


def test_the_same_file_gives_the_same_text_and_places() -> None:
    data = made.pdf(made.lines(*made.ACT))
    assert read_pdf(data) == read_pdf(data)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n%rien", "ce PDF est incomplet ou abîmé"),
        (made.pdf(made.lines(*made.ACT))[:700], "ce PDF est incomplet ou abîmé"),
    ],
)
def test_a_damaged_pdf_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(Unreadable, match=told):
        read_pdf(data)


def test_a_protected_pdf_is_refused() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(made.pdf(made.lines(*made.ACT)))) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(Unreadable, match="protégé par un mot de passe"):
        read_pdf(out.getvalue())
