"""The leak check finds a hidden value in any file, under any spelling that a reader could rebuild."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from indexer.model import BuildError
from indexer.privacy import check_absence
from indexer.privacy.proof.decoding import views
from indexer.privacy.proof.leaks import find_leaks
from indexer.search.static_index import export_entries
from tests.privacy.samples import IBAN, NIR, redacted
from tests.readers import made
from tests.search_browser.reader import Exported
from tests.search_browser.written import dossiers, entry

ACT = f"""IBAN : {IBAN}
BIC : AGRIFRPP882
Mme Berthe NOËL, NIR {NIR}, berthe.noel@exemple.fr, tél. 06 12 34 56 78
ATTRIBUE une aide de 300 € à Mme Berthe NOËL, demeurant 12 rue des Lilas, 59000 Lille"""
SECRETS = redacted(ACT).secrets
COMPACT = IBAN.replace(" ", "")


def everywhere(encode: Callable[[str], str]) -> str:
    return "".join(map(encode, COMPACT))


NAMED = "Berthe Noel"
SPELLINGS = {
    "as printed": IBAN,
    "without spaces": COMPACT,
    "in lower case": COMPACT.lower(),
    "with dots": IBAN.replace(" ", "."),
    "with spaces that do not break": IBAN.replace(" ", "\u00a0"),
    "with zero-width spaces": "\u200b".join(COMPACT),
    "in full-width digits": "".join(chr(ord(c) + 0xFEE0) for c in COMPACT),
    "over several lines": IBAN.replace(" ", "\n"),
    "in table cells": "<td>" + IBAN.replace(" ", "</td><td>") + "</td>",
    "split by tags": f"<p>{COMPACT[:9]}<b class='x1'>{COMPACT[9:14]}</b>{COMPACT[14:]}</p>",
    "split by a long tag": f"{COMPACT[:9]}<a href='#1234567890' title='9'>{COMPACT[9:]}</a>",
    "split by a soft hyphen": f"{COMPACT[:9]}&shy;{COMPACT[9:]}",
    "split by a comment": f"{COMPACT[:9]}<!-- 1 -->{COMPACT[9:]}",
    "split by Markdown": f"**{COMPACT[:9]}**`{COMPACT[9:]}`",
    "in decimal entities": everywhere(lambda c: f"&#{ord(c)};"),
    "in hexadecimal entities": everywhere(lambda c: f"&#x{ord(c):X};"),
    "in entities of entities": html.escape(everywhere(lambda c: f"&#{ord(c)};")),
    "in an address": quote(IBAN),
    "in percent codes": everywhere(lambda c: f"%{ord(c):02X}"),
    "in JSON escapes": everywhere(lambda c: f"\\u{ord(c):04x}"),
    "in escapes of JavaScript": everywhere(lambda c: f"\\x{ord(c):02x}"),
    "in JSON": json.dumps({"text": IBAN.replace(" ", "\n")}),
    "in base64": "data:text/plain;base64," + base64.b64encode(f"compte {IBAN}.".encode()).decode(),
    "in base64 for addresses": base64.urlsafe_b64encode(f"??>{IBAN}".encode()).decode().rstrip("="),
    "in an attribute that holds a sign of a tag": f"{COMPACT[:9]}<a title='1 > 0'>{COMPACT[9:]}</a>",
    "in escapes of CSS": everywhere(lambda c: f"\\{ord(c):x} "),
    "split by a tag that holds an escaped sign": f"{COMPACT[:9]}<a title='1 &lt; 2, 3 &quot; 4'>{COMPACT[9:]}</a>",
    "split by an escaped tag": f"{COMPACT[:9]}&lt;a href=&quot;#123&quot;&gt;{COMPACT[9:]}&lt;/a&gt;",
    "in octal escapes": everywhere(lambda c: f"\\{ord(c):03o}"),
    "in hexadecimal": f"code {COMPACT.encode().hex()}",
    "in hexadecimal by pairs": COMPACT.encode().hex(" ").upper(),
    "in hexadecimal of UTF-16": f"/Title <feff{IBAN.encode('utf-16-be').hex()}>",
    "in hexadecimal over lines": f"compte\n{IBAN}\n".encode().hex(),
    "in base64 over lines": base64.encodebytes(b"-" * 54 + NAMED.encode()).decode(),
    "in base64 of UTF-16": base64.b64encode(NAMED.encode("utf-16-le")).decode(),
    "in base64 of gzip": base64.b64encode(gzip.compress(IBAN.encode())).decode(),
    "in the text of a drawing": f"<svg><text>{IBAN[:12]}</text><text>{IBAN[12:]}</text></svg>",
    "account alone": "12345678901",
    "account in groups": "123 456 789 01",
    "RIB without key": "30006 00001 12345678901",
    "bank and desk": "30006-00001",
    "BIC": "code agrifrpp882 de la banque",
    "NIR": NIR.replace(" ", ""),
    "mail": "mailto:berthe.noel%40exemple.fr",
    "mail in entities": "berthe.noel&#64;exemple&#46;fr",
    "telephone": "tel:+33-6-12-34-56-78",
    "telephone in a link": "0612345678",
    "name": "berthe-noel",
    "name turned": "NOEL, Berthe",
    "name over tags": "<td>Noël</td><td>Berthe</td>",
    "home": "12, RUE DES LILAS 59000 LILLE",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_value_is_found_in_every_spelling(tmp_path: Path, spelling: str) -> None:
    (tmp_path / "page.html").write_text(
        f"<p>avant</p>\n{SPELLINGS[spelling]}\n<p>après</p>", encoding="utf-8"
    )
    assert list(find_leaks(tmp_path, SECRETS))


def zipped(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("acte.txt", data)
    return packed.getvalue()


def narrow(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=12)
    return packer.compress(data) + packer.flush()


PACKED: dict[str, Callable[[bytes], bytes]] = {
    "plain": lambda data: data,
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "zlib": zlib.compress,
    "zlib, one after the other": lambda data: b"".join(
        map(zlib.compress, (b"avant", data, "après".encode()))
    ),
    "zlib in the middle": lambda data: b"%PDF-1.7 stream\n" + zlib.compress(data) + b"\nendstream",
    "gzip in the middle": lambda data: b"avant" + gzip.compress(data, mtime=0) + "après".encode(),
    "zip": lambda data: zipped(data),
    "zip in zip": lambda data: zipped(zipped(data)),
    "text of a PDF": lambda data: b"%PDF-1.4\nBT [(" + data[-20:-9] + b") -3 (" + data[-9:] + b")] TJ ET",
    "text of a picture": lambda data: b"\x89PNG\r\n\x1a\n\0\0\0\x40tEXtComment\0" + data,
    "UTF-16": lambda data: data.decode().encode("utf-16-le") + b"\0",
    "UTF-16, further on": lambda data: b"x" * 5_000 + "Berthe NOËL".encode("utf-16-le"),
    "UTF-32": lambda data: data.decode().encode("utf-32"),
    "UTF-32, the other way": lambda data: data.decode().encode("utf-32-be"),
    "Latin-1": lambda data: "<p>à Mme Berthe NOËL</p>".encode("latin-1"),
    "Latin-1 in a picture": lambda data: b"\x89PNG\r\n\x1a\ntEXtTitle\0" + "Berthe NOËL".encode("latin-1"),
    "packed Latin-1": lambda data: b"\x89PNG\r\n\x1a\nzTXtTitle\0\0" + zlib.compress("Berthe NOËL".encode("latin-1")),
    "stream of a PDF with a small window": lambda data: b"%PDF-1.4\nstream\r\n" + narrow(data) + b"\nendstream",
    "UTF-16, the other way": lambda data: b"\xfe\xff" + data.decode().encode("utf-16-be"),
    "among bytes that are no text": lambda data: b"\xff\x00\xfe" + data + b"\x80\x81",
}


@pytest.mark.parametrize("packing", PACKED)
@pytest.mark.parametrize(
    "name", ["a.html", "a.md", "a.json", "a.csv", "a.xml", "a.svg", "a.bin", "a.seg", "a.txt"]
)
def test_a_value_is_found_in_every_kind_of_file(tmp_path: Path, name: str, packing: str) -> None:
    path = tmp_path / "site" / "dossier" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(PACKED[packing](f"ligne 1\ncompte {IBAN}".encode()))
    assert {leak.path for leak in find_leaks(tmp_path / "site", SECRETS)} == {f"site/dossier/{name}"}


def test_signs_that_zeros_part_in_a_binary_file_are_no_value(tmp_path: Path) -> None:
    """The numbers of an index are as wide as four bytes: a publication does not stop for their low bytes."""
    path = tmp_path / "site" / "a.seg"
    path.parent.mkdir()
    path.write_bytes(b"".join(number.to_bytes(4, "little") for number in (2**21, *COMPACT.encode())))
    assert list(find_leaks(tmp_path / "site", SECRETS)) == []


def test_a_value_is_found_in_the_keys_and_the_texts_of_the_browser_index(tmp_path: Path) -> None:
    account = NIR.replace(" ", "")
    export_entries(dossiers([entry(n, f"mot{n}") for n in range(50)] + [entry(99, account)]), tmp_path)
    index = Exported(tmp_path)
    (texts,) = (head["texts"]["files"][0] for head in index.heads.values())
    keys = {part[0] for part in index.parts if account.encode() in index.chunk(part)}
    assert keys
    assert {texts, *keys} == {Path(leak.path).stem for leak in find_leaks(tmp_path, SECRETS)}


def test_a_value_is_found_in_the_name_of_a_file_and_not_told(tmp_path: Path) -> None:
    (tmp_path / f"rib-{COMPACT}.html").write_text("rien", encoding="utf-8")
    with pytest.raises(BuildError) as error:
        check_absence([tmp_path], SECRETS)
    assert f"{tmp_path.name}/▇▇▇, ligne 1 (nom du fichier)" in str(error.value)
    assert "12345678901" not in str(error.value)


def test_a_leak_is_told_with_its_file_and_line_and_never_its_value(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/a.html").write_text(f"un\ndeux\n{IBAN}", encoding="utf-8")
    with pytest.raises(BuildError) as error:
        check_absence([tmp_path / "site"], SECRETS)
    message = str(error.value)
    assert "site/a.html, ligne 3 : donnée bancaire occultée" in message
    assert "rien n'est publié" in message
    assert not any(word in message for word in (*IBAN.split()[1:], "12345678901"))


@pytest.mark.parametrize(
    "text",
    [
        ACT.partition("IBAN")[0] + "Compte 12345678902, article 12 de la loi n° 2020-1577",
        "Bertheline Noëlle, Mme Berthe, rue des Lilas",
        "0612345679 06 12 34 56 77",
        "sha256 30006a00001123456789b01",
        "présents : Paul NOËL, Berthe LEROUX et Anne ROY",
        "<li>Paul NOËL</li><li>Berthe LEROUX</li>",
        "recettes : 612 345 678 et 0 612 345 678,00 €",
        "mme paul noel berthe leroux",
    ],
)
def test_what_is_no_hidden_value_is_no_leak(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    assert list(find_leaks(tmp_path, SECRETS)) == []


def test_nothing_is_found_in_the_redacted_act(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(redacted(ACT).source.text, encoding="utf-8")
    assert list(find_leaks(tmp_path, SECRETS)) == []


def in_pdf(text: str) -> bytes:
    """A PDF whose font numbers its letters in the order of their use, as most programs embed them."""
    from pathlib import Path as Folder

    import reportlab
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont("Vera", Folder(reportlab.__file__).parent / "fonts/Vera.ttf"))

    def draw(canvas: Any) -> None:
        canvas.setFont("Vera", 12)
        canvas.drawString(60, 700, f"§°§{text}")

    return made.pdf(draw)


def test_a_value_in_the_text_of_a_pdf_is_found_in_any_font(tmp_path: Path) -> None:
    (tmp_path / "acte.pdf").write_bytes(in_pdf(f"aide à Mme Berthe NOËL, compte {IBAN}"))
    assert {leak.how for leak in find_leaks(tmp_path, SECRETS)} == {"texte d'un PDF"}


def test_letters_of_a_picture_are_no_value(tmp_path: Path) -> None:
    pixels = COMPACT.encode() + b" berthe.noel@exemple.fr"
    webp = b"VP8 " + len(pixels).to_bytes(4, "little") + pixels
    (tmp_path / "page.webp").write_bytes(b"RIFF" + (len(webp) + 4).to_bytes(4, "little") + b"WEBP" + webp)
    jpeg = b"%PDF-1.7\n1 0 obj\n<</Filter /DCTDecode>>\nstream\n" + pixels + b"\nendstream\nendobj\n"
    (tmp_path / "page.pdf").write_bytes(jpeg)
    assert list(find_leaks(tmp_path, SECRETS)) == []
    (tmp_path / "page.pdf").write_bytes(jpeg.replace(b"/DCTDecode", b"/Anything"))
    assert list(find_leaks(tmp_path, SECRETS)) != []


def test_a_byte_of_a_string_of_a_pdf_has_three_figures_and_what_follows_is_text() -> None:
    found = dict(views(rb"[(\0006\0000\00013) -4 (\106\1221)] TJ"))
    assert found["texte d'un PDF"] == "6013FR1"
