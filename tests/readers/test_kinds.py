"""A file is what its bytes are, whatever its name; the same act is read the same from every kind of file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from indexer.model import FileKind, SourceError
from indexer.reading import read
from indexer.sources import read_text
from indexer.sources.readers.kinds import kind_of
from tests.factories import source
from tests.readers import made
from tests.reading.outline import outline

FILES = {
    FileKind.PDF: made.pdf(made.lines(*made.ACT)),
    FileKind.DOCX: made.docx(*made.ACT),
    FileKind.ODT: made.odt(*made.ACT),
    FileKind.HTML: made.html(*made.ACT),
}


def facts(text: str) -> list[str]:
    """The outline of a text without its line numbers."""
    told = [line.partition("  [")[0] for line in outline(read(source(text))).splitlines()]
    return [line.split(" ", 2)[2] if line.startswith("## ") else line for line in told]


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["acte.txt", "acte.pdf", "acte"])
def test_a_kind_is_told_by_the_bytes(kind: FileKind, name: str) -> None:
    assert kind_of(FILES[kind], Path(name)) is kind


@pytest.mark.parametrize("kind", FILES)
def test_an_act_is_read_the_same_from_every_kind_of_file(tmp_path: Path, kind: FileKind) -> None:
    text = read_text(made.write(tmp_path / "acte.bin", FILES[kind]))
    assert text.origin is not None and text.origin.kind is kind
    assert facts(text.text) == facts("\n".join(made.ACT))


def test_a_plain_text_has_no_origin(tmp_path: Path) -> None:
    text = read_text(made.write(tmp_path / "acte.pdf", "Séance du 14 mars 2024".encode()))
    assert (text.text, text.origin) == ("Séance du 14 mars 2024", None)


def zipped(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xd8\xff\xe0", "c'est une image JPEG, pas le texte d'un acte. Réunissez"),
        (b"II*\x00", "c'est une image TIFF"),
        (b"Rar!\x1a", "c'est une archive RAR"),
        (b"MZ\x90\x00", "c'est un programme, pas le texte d'un acte. Retirez-le."),
        (zipped(xl__workbook_xml="x"), "c'est un classeur Excel"),
        (
            zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
            "OpenDocument qui n'est pas un texte",
        ),
        (zipped(autre="x"), "c'est une archive zip. Ouvrez-la"),
        (b"PK\x03\x04rien", "ce fichier Word ou OpenDocument est incomplet ou protégé"),
    ],
)
def test_what_is_no_act_is_refused_with_what_it_is_and_a_remedy(data: bytes, told: str) -> None:
    with pytest.raises(SourceError) as caught:
        kind_of(data, Path("acte.pdf"))
    assert str(caught.value).startswith("acte.pdf : ") and told in str(caught.value)


def test_old_word_says_how_to_convert_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = made.write(tmp_path / "acte.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    with pytest.raises(SourceError, match=r"ancien fichier Word \(.doc\)\. .* en \.docx ou en PDF"):
        read_text(path)
