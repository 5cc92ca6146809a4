"""Decoding: UTF-8 only, NFC, and the lines of the file."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.sources.decoding import decode, read_bytes
from tests.sources.tree import refused

NAME = Path("acte.txt")


@given(st.text())
def test_every_line_of_the_file_is_one_line_of_the_text(text: str) -> None:
    lines = text.replace("\r\n", "\n").split("\n")
    decoded = decode(codecs.BOM_UTF8 + text.encode(), NAME)
    assert decoded.split("\n") == [unicodedata.normalize("NFC", line) for line in lines]


@pytest.mark.parametrize("control", ["\f", "\v", "\r", "\x1c", "\x85", "\u2028", "\u2029", "\0"])
def test_only_newlines_end_a_line(control: str) -> None:
    assert decode(f"un{control}deux\ntrois".encode(), NAME).split("\n") == [f"un{control}deux", "trois"]


def test_a_form_feed_stays_at_the_start_of_its_line() -> None:
    assert decode(b"un\n\fdeux", NAME).split("\n")[1] == "\fdeux"


def test_windows_line_ends_count_once() -> None:
    assert decode(b"un\r\ndeux\r\n", NAME) == "un\ndeux\n"


def test_letters_and_their_accents_become_one_character() -> None:
    assert decode("de\u0301libe\u0301ration".encode(), NAME) == "délibération"


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + "Été".encode(), NAME) == "Été"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"Vu\nl'arr\xeat\xe9", "octet 0xEA à 8 octets du début, ligne 2"),
        (codecs.BOM_UTF8 + b"\xe9t", "octet 0xE9 à 3 octets du début, ligne 1"),
        ("été".encode()[:-1], "octet 0xC3 à 3 octets du début, ligne 1"),
        ("Été".encode("utf-16"), "octet 0xFF à 0 octets du début, ligne 1"),
    ],
)
def test_a_byte_that_is_not_utf8_is_named_with_its_place(data: bytes, told: str) -> None:
    with refused("acte.txt : ce fichier n'est pas en UTF-8", told):
        decode(data, NAME)


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [("cp1252", "CP1252"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16")],
)
def test_the_remedy_names_the_likely_encoding(codec: str, encoding: str) -> None:
    with refused(f'iconv -f {encoding} -t UTF-8 "acte.txt"'):
        decode("Été".encode(codec), NAME)


def test_a_file_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with refused("absent.txt : lecture impossible (fichier ou dossier introuvable"):
        read_bytes(tmp_path / "absent.txt")


def test_a_folder_is_not_a_text(tmp_path: Path) -> None:
    with refused("c'est un dossier"):
        read_bytes(tmp_path)


def test_a_file_without_the_right_to_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with refused("secret.txt : lecture impossible (accès refusé"):
        read_bytes(tmp_path / "secret.txt")
