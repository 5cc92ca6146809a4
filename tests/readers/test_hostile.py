"""Files that are broken, or made to do harm, cost a sentence: bounded in memory and time, nothing fetched."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
import pytest

from indexer.model import FileKind, SourceError
from indexer.sources import read_archive, read_text
from indexer.sources.readers import child, text_of
from indexer.sources.readers.extract import Unreadable
from indexer.sources.readers.pdf_pages.pdf import PAGES, read_pdf
from indexer.sources.readers.zipped import LARGEST
from tests.readers import made
from tests.sources.tree import write_tree

WORD = "word/document.xml"
MALICE = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
)


def changed(data: bytes, part: str, content: bytes) -> bytes:
    """A document with one part replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return out.getvalue()


def told(tmp_path: Path, data: bytes) -> str:
    """Why a file is refused, in one printable line."""
    with pytest.raises(SourceError) as caught:
        read_text(made.write(tmp_path / "acte", data))
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    bomb = changed(made.docx(*made.ACT), WORD, bytes(LARGEST + 1))
    assert len(bomb) < 1_000_000
    assert "ce document, une fois ouvert, est démesuré" in told(tmp_path, bomb)


@pytest.mark.parametrize(("make", "part"), [(made.docx, WORD), (made.odt, "content.xml")])
def test_a_document_without_sense_is_refused(tmp_path: Path, make: object, part: str) -> None:
    assert callable(make)
    assert "est incomplet ou abîmé" in told(tmp_path, changed(make(*made.ACT), part, b"<w"))


def test_entities_are_never_filled_in(tmp_path: Path) -> None:
    odt = made.odt(*made.ACT)
    content = zipfile.ZipFile(io.BytesIO(odt)).read("content.xml").decode()
    body = content.partition("?>")[2].replace("COMMUNE", "&f;&b; COMMUNE")
    text = read_text(made.write(tmp_path / "acte", changed(odt, "content.xml", f"{MALICE}{body}".encode())))
    assert "root:" not in text.text and "aaaa" not in text.text
    assert "BOURG-SUR-LYS" in text.text


def test_scripts_and_attachments_of_a_pdf_are_left_alone() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(made.pdf(made.lines(*made.ACT)))) as document:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('piège')")
        document.Root.OpenAction = document.make_indirect(script)
        document.attachments["piege.exe"] = b"MZ piege"
        document.save(out)
    assert read_pdf(out.getvalue()).text == "\n".join(made.ACT)


def test_a_pdf_of_thousands_of_pages_is_refused() -> None:
    out = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(PAGES + 1):
            document.add_blank_page(page_size=(10, 10))
        document.save(out)
    with pytest.raises(Unreadable, match=f"{PAGES + 1} pages"):
        read_pdf(out.getvalue())


def test_half_of_a_pair_of_surrogates_is_left_out() -> None:
    from indexer.sources.readers.pdf_pages.pdf_words import _clean

    assert _clean("a\ud83db\x02") == "ab-"


def test_what_html_hides_or_refers_to_is_not_text(tmp_path: Path) -> None:
    text = read_text(made.write(tmp_path / "acte", made.html(*made.ACT))).text
    assert "alert" not in text and "ailleurs.example" not in text


def test_a_file_under_a_wrong_name_is_read_for_what_it_is(tmp_path: Path) -> None:
    write_tree(tmp_path, {"commune-test/2023/acte.txt": made.pdf(made.lines(*made.ACT))})
    (text,) = read_archive(tmp_path)
    assert text.origin is not None and text.origin.kind is FileKind.PDF


def test_a_text_that_is_enormous_is_refused_whatever_file_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_of, "LONGEST", 100)
    for data in ("\n".join(made.ACT).encode(), made.html(*made.ACT)):
        assert "millions de signes" in told(tmp_path, data)


def test_a_reader_has_limits_of_memory_and_time() -> None:
    code = (
        "import resource; from indexer.model import FileKind; from indexer.sources.readers import child; "
        "child.limit(FileKind.PDF); print(*(resource.getrlimit(kind)[0] for kind in "
        "(resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == [str(child.MEMORY), str(child.SECONDS), "0"]


def test_a_reader_that_dies_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert "la lecture de ce fichier a échoué" in told(tmp_path, made.pdf(made.lines(*made.ACT)))
