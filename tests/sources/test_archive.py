"""The folder of sources: what is read, in which order, and what is refused."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path, PurePosixPath

import pytest

from indexer.sources import read_archive, read_text
from tests.sources.tree import AUTHORITY, TEXT, refused, write_tree

ROOT = Path(__file__).parents[2] / "source_texts"


def test_texts_come_by_authority_year_and_name(tmp_path: Path) -> None:
    other = AUTHORITY.replace("commune-test", "autre")
    write_tree(
        tmp_path,
        {
            "commune-test/2023/b.txt": "b",
            "commune-test/2021/z.TXT": "z",
            "autre/authority.toml": other,
            "autre/2024/a.txt": "a",
        },
    )
    assert [str(text.path) for text in read_archive(tmp_path)] == [
        "autre/2024/a.txt",
        "commune-test/2021/z.TXT",
        TEXT,
        "commune-test/2023/b.txt",
    ]


def test_a_text_knows_its_authority_its_bytes_and_its_corrections(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfA\r\nB"
    write_tree(tmp_path, {TEXT: data, "commune-test/2023/acte.toml": 'number = "12"'})
    (text,) = read_archive(tmp_path)
    assert text.path == PurePosixPath(TEXT)
    assert text.sha256 == hashlib.sha256(data).hexdigest()
    assert text.lines == ["A", "B"]
    assert text.authority is not None and text.authority.name == "Commune de Test"
    assert text.overrides == {"number": "12"}


def test_hidden_files_and_what_systems_leave_are_left_alone(tmp_path: Path) -> None:
    extra = (
        ".cache",
        "LISEZMOI.md",
        "commune-test/Thumbs.db",
        "commune-test/2023/~$acte.docx",
        "commune-test/.x.txt",
    )
    write_tree(tmp_path, dict.fromkeys(extra, "x"))
    assert [str(text.path) for text in read_archive(tmp_path)] == [TEXT]


def test_one_act_in_several_files_is_read_once_from_the_surest(tmp_path: Path) -> None:
    write_tree(
        tmp_path, {"commune-test/2023/acte.pdf": b"%PDF-", "commune-test/2023/acte.html": "<html>x</html>"}
    )
    (text,) = read_archive(tmp_path)
    assert str(text.path) == TEXT
    assert text.copies == ("acte.html", "acte.pdf")


def test_the_texts_of_this_archive_are_the_bytes_received() -> None:
    assert {text.path.parts[0]: text.sha256 for text in read_archive(ROOT)} == {
        "departement-du-nord": "705ad1b24f8c83d136b9d5017ac16dbcf9f8261b1a41d213956079dcfd07328f",
        "departement-du-pas-de-calais": "2aa09e4dc73a9049c51d9fac491e2be2e01688719333b77c77d3e7d1b9b5120f",
    }


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {"seul.txt": "x"},
            "seul.txt : ce fichier n'est pas à sa place. Rangez-le en <collectivité>/<année>/",
        ),
        ({"commune-test/seul.txt": "x"}, "commune-test/seul.txt : ce fichier n'est pas à sa place"),
        ({"commune-test/2023/lot/seul.txt": "x"}, "2023/lot : dossier en trop"),
        ({"commune-test/divers/seul.txt": "x"}, "divers : le nom de ce dossier n'est pas une année"),
        (
            {"commune-test/2023/atce.toml": ""},
            "atce.toml : aucun acte atce (.pdf, .docx, .txt…) à côté. Donnez le même nom",
        ),
        ({"acte.pdf": b"%PDF-"}, "acte.pdf : ce fichier n'est pas à sa place. Rangez-le en"),
        ({"commune-test/plan.png": b"\x89PNG"}, "commune-test/plan.png : ce fichier n'est pas à sa place"),
        (
            {"commune-test/2023/plan.png": b"\x89PNG"},
            "plan.png : c'est une image PNG, pas le texte d'un acte",
        ),
        ({"commune-test/2023/acte.bin": b"\1\0\2"}, "acte.bin : ce fichier est d'un format inconnu. Déposez"),
        ({"commune-test/2023/autre.pdf.lecture.json": "{}"}, "le fichier autre.pdf n'est plus à côté"),
        ({"vide/authority.toml": 'slug = "vide"\nname = "V"'}, "vide : aucun texte pour cette collectivité"),
        ({"autre/2023/a.txt": "x"}, "autre/authority.toml : fichier introuvable"),
        ({TEXT: ""}, "acte.txt : ce fichier est vide"),
        ({TEXT: " \r\n\n"}, "acte.txt : ce fichier est vide"),
        ({TEXT: b"\xe9"}, "acte.txt : ce fichier n'est pas en UTF-8 (octet 0xE9"),
        ({"commune-test/2023/a\nb.txt": "x"}, r"a\nb.txt' : ce nom contient des caractères illisibles"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_remedy(
    tmp_path: Path, files: dict[str, str | bytes], told: str
) -> None:
    write_tree(tmp_path, files)
    with refused(told):
        read_archive(tmp_path)


def test_a_name_that_is_not_utf8_is_refused_with_a_printable_message(tmp_path: Path) -> None:
    write_tree(tmp_path)
    Path(os.fsdecode(os.fsencode(tmp_path / "commune-test/2023") + b"/\xe9t\xe9.txt")).write_text("x")
    with refused("caractères illisibles"):
        read_archive(tmp_path)


def test_a_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with refused("ce dossier ne contient aucun texte. Déposez-y un fichier"):
        read_archive(tmp_path)


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with refused("absent : lecture impossible (fichier ou dossier introuvable"):
        read_archive(tmp_path / "absent")


@pytest.mark.parametrize("place", ["boucle", "commune-test/boucle", "commune-test/2023/boucle.txt"])
def test_a_link_to_itself_is_refused(tmp_path: Path, place: str) -> None:
    link = write_tree(tmp_path) / place
    link.symlink_to(link)
    with refused("ni un fichier ni un dossier (lien rompu ou en boucle"):
        read_archive(tmp_path)


def test_a_link_to_the_folder_above_does_not_loop(tmp_path: Path) -> None:
    (write_tree(tmp_path) / "commune-test/2023/boucle").symlink_to(tmp_path)
    with refused("boucle : ce dossier est un lien"):
        read_archive(tmp_path)


def test_a_single_text_finds_its_authority_two_folders_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_tree(tmp_path) / "commune-test" / "2023")
    text = read_text(Path("acte.txt"))
    assert text.authority is not None and text.authority.slug == "commune-test"
    assert text.path == PurePosixPath("acte.txt")


def test_a_single_text_outside_an_archive_has_no_authority(tmp_path: Path) -> None:
    (tmp_path / "acte.txt").write_text("x")
    text = read_text(tmp_path / "acte.txt")
    assert text.authority is None
    assert text.path == PurePosixPath(tmp_path / "acte.txt")


def test_a_single_text_tells_its_path_below_the_root_it_is_given(tmp_path: Path) -> None:
    assert read_text(write_tree(tmp_path) / TEXT, tmp_path).path == PurePosixPath(TEXT)
