"""The files of a year as acts: an @ctes envelope gives date, number, matter and receipt of the act beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from indexer.model import Dossier, SourceText
from indexer.reading import read
from indexer.sources import read_archive, read_text
from indexer.subjects import matter
from tests.readers import made
from tests.sources.tree import AUTHORITY, refused

FOLDER = "commune-test/2024"
ACTES = "http://www.interieur.gouv.fr/ACTES#v1.1-20040216"
NAME = "059-200099999-20240314-2024_03_05-DE-1-1"


def envelope(*files: str, day: str = "2024-03-14", number: str = "2024_03_05", nature: str = "1") -> str:
    named = "".join(f"<a:NomFichier>{name}</a:NomFichier>" for name in files)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><a:Acte xmlns:a="{ACTES}" a:Date="{day}" a:NumeroInterne="{number}" '
        f'a:CodeNatureActe="{nature}"><a:CodeMatiere1 a:CodeMatiere="7"/><a:CodeMatiere2 a:CodeMatiere="1"/>'
        f"<a:Objet>Tarifs de la cantine</a:Objet><a:Document>{named}</a:Document></a:Acte>"
    )


def receipt(number: str = "2024_03_05") -> str:
    act = f'<a:ActeRecu a:Date="2024-03-14" a:NumeroInterne="{number}" a:CodeNatureActe="1"/>'
    return (
        f'<a:ARActe xmlns:a="{ACTES}" a:IDActe="059-200099999-20240314-{number}-DE" a:DateReception="2024-03-18">'
        f"{act}</a:ARActe>"
    )


def archive(root: Path, **files: str | bytes) -> Path:
    (root / FOLDER).mkdir(parents=True)
    (root / "commune-test/authority.toml").write_text(AUTHORITY, encoding="utf-8")
    for name, content in files.items():
        (root / FOLDER / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def only(root: Path) -> tuple[SourceText, Dossier]:
    (text,) = read_archive(root)
    (dossier,) = read(text).dossiers
    return text, dossier


def codes(dossier: Dossier) -> list[str]:
    return [notice.code for notice in dossier.notices if notice.code in ("enveloppe", "acte-individuel")]


def test_an_envelope_gives_what_the_text_does_not_print(tmp_path: Path) -> None:
    scan = made.pdf(made.picture(made.photograph(made.pdf(made.lines(*made.ACT)))))
    files: dict[str, str | bytes] = {
        f"{NAME}_0.xml": envelope(f"32_DP-{NAME}_1.pdf"),
        f"{NAME}_1.pdf": scan,
        f"{NAME}-2.xml": receipt(),
    }
    text, dossier = only(archive(tmp_path, **files))
    assert text.path.name == f"{NAME}_1.pdf"
    assert text.copies == (f"{NAME}-2.xml", f"{NAME}_0.xml")
    assert (dossier.meeting_date, dossier.number) == (date(2024, 3, 14), "2024_03_05")
    assert (dossier.object or "").replace(" ", "") == "Tarifsdelacantine"  # spaces of a scan are not certain
    assert matter(dossier).subject.code == "7.1"
    assert dossier.receipt.identifier == "059-200099999-20240314-2024_03_05-DE"
    assert dossier.receipt.received_date == date(2024, 3, 18)


def test_a_number_stays_as_it_is_printed(tmp_path: Path) -> None:
    files = {"e.xml": envelope("acte.txt"), "acte.txt": "\n".join(made.ACT)}
    _, dossier = only(archive(tmp_path, **files))
    assert (dossier.number, codes(dossier)) == ("2024-03-05", [])


def test_what_the_text_contradicts_is_a_notice(tmp_path: Path) -> None:
    files = {
        "e.xml": envelope("acte.txt", day="2024-03-15", number="2024_03_06"),
        "acte.txt": "\n".join(made.ACT),
    }
    _, dossier = only(archive(tmp_path, **files))
    assert (dossier.meeting_date, dossier.number) == (date(2024, 3, 15), "2024_03_06")
    assert codes(dossier) == ["enveloppe", "enveloppe"]


def test_another_object_is_that_of_the_envelope(tmp_path: Path) -> None:
    text = "\n".join(made.ACT).replace("Tarifs de la cantine", "Vente d'un terrain au lotisseur")
    _, dossier = only(archive(tmp_path, **{"e.xml": envelope("acte.txt"), "acte.txt": text}))
    assert (dossier.object, codes(dossier)) == ("Tarifs de la cantine", ["enveloppe"])


def test_an_act_about_one_person_is_told(tmp_path: Path) -> None:
    files = {"e.xml": envelope("acte.txt", nature="3"), "acte.txt": "\n".join(made.ACT)}
    assert codes(only(archive(tmp_path, **files))[1]) == ["acte-individuel"]


def test_annexes_follow_their_act_with_their_pages(tmp_path: Path) -> None:
    act = made.pdf(made.lines(*made.ACT), made.lines("Fait à Bourg-sur-Lys"))
    annex = made.pdf(made.lines("ANNEXE 1 – Grille des tarifs", "Repas enfant : 3,50 €"))
    files: dict[str, str | bytes] = {
        "e.xml": envelope("acte.pdf", "annexe.pdf"),
        "acte.pdf": act,
        "annexe.pdf": annex,
    }
    (text,) = read_archive(archive(tmp_path, **files))
    assert text.origin is not None
    assert [(page.number, page.file) for page in text.origin.pages] == [
        (1, None),
        (2, None),
        (3, "annexe.pdf"),
    ]
    last = text.origin.pages[-1]
    assert text.lines[last.first_line - 1] == "\fANNEXE 1 – Grille des tarifs"
    assert len(text.origin.places) == len(text.lines)
    place = text.origin.places[last.first_line - 1]
    assert place is not None and place.page == 3


def test_an_envelope_that_is_shown_leads_to_its_act(tmp_path: Path) -> None:
    files = {"e.xml": envelope("acte.txt"), "acte.txt": "\n".join(made.ACT)}
    path = archive(tmp_path, **files) / FOLDER / "e.xml"
    assert read_text(path).path.name == "acte.txt"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            envelope("absent.pdf"),
            "e.xml : le fichier absent.pdf n'est pas à côté de cette enveloppe @ctes. Déposez",
        ),
        (receipt(), "e.xml : l'acte n'est pas à côté de cette enveloppe @ctes"),
        ("<rss/>", "e.xml : ce fichier XML n'est pas une enveloppe @ctes"),
        ("<Acte>", "e.xml : ce fichier XML est incomplet ou abîmé"),
        ("<Acte/>", "e.xml : cette enveloppe @ctes ne donne pas la date ou le numéro"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><Acte Date="&b;" NumeroInterne="1"/>', "e.xml : ce"),
    ],
)
def test_an_envelope_alone_or_damaged_is_refused(tmp_path: Path, content: str, told: str) -> None:
    with refused(told):
        read_archive(archive(tmp_path, **{"e.xml": content, "acte.txt": "\n".join(made.ACT)}))


def test_an_envelope_under_another_name_is_told(tmp_path: Path) -> None:
    with refused("e.txt : c'est une enveloppe @ctes. Déposez-la"):
        read_archive(archive(tmp_path, **{"e.txt": envelope("acte.pdf")}))
