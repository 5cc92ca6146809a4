"""`python -m indexer add`: what is read is shown, what is missing is asked, nothing is overwritten."""

from __future__ import annotations

import io
import shutil
import tomllib
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from indexer.commands.add import add
from indexer.model import SourceError
from indexer.sources import read_archive, read_text, read_versions
from tests.readers import made
from tests.sources.test_received import envelope, receipt


def ask(sources: Path, *arguments: str | Path, said: str = "") -> Result:
    words = [*map(str, arguments), "--sources", str(sources)]
    return CliRunner().invoke(add, words, input=said, catch_exceptions=True)


def arrived(tmp_path: Path, name: str, data: bytes) -> Path:
    return made.write(tmp_path / name, data)


def test_an_act_that_says_all_goes_where_it_belongs(sources: Path, tmp_path: Path) -> None:
    file = arrived(tmp_path, "Délib cantine.txt", "\n".join(made.ACT).encode())
    done = ask(sources, file, said="o\n")
    assert done.exit_code == 0 and "14 mars 2024" in done.output and "Rangé\u00a0:" in done.output
    assert file.exists()
    target = sources / "commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05.txt"
    assert target.read_bytes() == file.read_bytes()
    assert not target.with_suffix(".toml").exists()


def test_what_was_read_of_a_file_goes_with_it_and_is_not_read_again(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = arrived(tmp_path, "cantine.pdf", made.pdf(made.lines(*made.ACT)))
    assert ask(sources, file, said="o\n").exit_code == 0
    assert not file.with_name("cantine.pdf.lecture.json").exists()
    monkeypatch.setattr("indexer.sources.readers.child.read_apart", None)
    text = read_text(next(sources.glob("*/2024/*.pdf")))
    assert "Tarifs de la cantine" in text.text and text.origin is not None


def test_what_is_not_read_is_asked_and_written_beside(sources: Path, tmp_path: Path) -> None:
    file = arrived(tmp_path, "note.txt", "Une note sans date ni numéro.".encode())
    said = "commune-test\nhier\n2024-03-14\n7\nTarifs\noui\n"
    done = ask(sources, file, said=said)
    assert done.exit_code == 0, done.output
    assert "Il faut une date de la forme 2024-03-14"[:20] in done.output
    target = sources / "commune-test/2024/2024-03-14-7.toml"
    facts = tomllib.loads(target.read_text(encoding="utf-8"))
    assert facts == {"meeting_date": "2024-03-14", "number": "7", "object": "Tarifs"}


def test_a_no_leaves_everything_as_it_was(sources: Path, tmp_path: Path) -> None:
    file = arrived(tmp_path, "a.txt", "\n".join(made.ACT).encode())
    assert "Rien n'a été rangé." in ask(sources, file, said="n\n").output
    assert not (sources / "commune-de-bourg-sur-lys/2024").exists()


def test_a_text_received_again_is_a_new_version_and_the_earlier_one_stays_beside(
    sources: Path, tmp_path: Path
) -> None:
    ask(sources, arrived(tmp_path, "a.txt", "\n".join(made.ACT).encode()), "--oui")
    target = sources / "commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05.txt"
    earlier = target.read_bytes()
    target.with_suffix(".toml").write_text('matiere_code = "8.1"\n', encoding="utf-8")
    again = arrived(tmp_path, "b.docx", made.docx(*(line.replace("3,50", "3,80") for line in made.ACT)))
    refused = ask(sources, again, "--oui").exception
    assert isinstance(refused, SourceError) and "--nouvelle-version" in str(refused)
    assert "Rien n'a été rangé." in ask(sources, again, said="n\n").output
    done = ask(sources, again, said="o\n\nPrix rectifié\n")
    assert "Nouvelle version\u00a0:" in done.output and "Relisez" in done.output
    shutil.rmtree(sources / "commune-test")
    received = read_archive(sources)
    (old,) = read_versions(sources, received)
    assert "3,80" in received[0].text and received[0].path.name == "2024-03-14-2024-03-05.docx"
    assert received[0].overrides == {"matiere_code": "8.1", "version_reason": "Prix rectifié"}
    assert ((sources / old.path).read_bytes(), old.overrides) == (earlier, {"matiere_code": "8.1"})
    third = arrived(tmp_path, "c.txt", "\n".join(made.ACT).replace("3,50", "3,90").encode())
    assert ask(sources, third, "--oui", "--nouvelle-version", "Prix").exit_code == 0
    assert len(read_versions(sources, read_archive(sources))) == 2


def test_another_act_of_the_same_day_is_no_version(sources: Path, tmp_path: Path) -> None:
    ask(sources, arrived(tmp_path, "a.txt", "\n".join(made.ACT).encode()), "--oui")
    other = "\n".join([*made.HEAD[:3], "Délibération n° 2024-03-06", *made.BODY[:2], "OBJET : Voirie", made.BODY[3]])
    assert ask(sources, arrived(tmp_path, "b.txt", other.encode()), "--oui").exit_code == 0
    shutil.rmtree(sources / "commune-test")
    assert len(read_archive(sources)) == 2


def test_nothing_is_overwritten(sources: Path, tmp_path: Path) -> None:
    file = arrived(tmp_path, "a.txt", "\n".join(made.ACT).encode())
    ask(sources, file, "--oui")
    again = ask(sources, file, "--oui").exception
    assert isinstance(again, SourceError) and "ce fichier est déjà dans l'archive" in str(again)
    other = [*made.HEAD, "OBJET : Voirie", "DÉCIDE de nommer la place du marché place des Tilleuls."]
    file.write_text("\n".join(other), encoding="utf-8")
    taken = ask(sources, file, "--oui").exception
    assert isinstance(taken, SourceError) and "un autre fichier a déjà ce nom" in str(taken)


@pytest.mark.parametrize(
    ("text", "arguments", "told"),
    [
        ("Une note.", ["--collectivite", "commune-test"], "la date de la séance n'est pas lue"),
        ("Séance du 14 mars 2024", [], "la collectivité « ? » n'est pas dans"),
        (
            "Séance du 14 mars 2024",
            ["--collectivite", "ailleurs"],
            "la collectivité « ailleurs » n'est pas dans",
        ),
    ],
)
def test_without_questions_what_is_missing_is_told(
    sources: Path, tmp_path: Path, text: str, arguments: list[str], told: str
) -> None:
    file = arrived(tmp_path, "a.txt", text.encode())
    error = ask(sources, file, "--oui", *arguments).exception
    assert isinstance(error, SourceError) and told in str(error)


def test_a_zip_of_an_envelope_is_filed_whole(sources: Path, tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("envoi/e_0.xml", envelope("e_1.txt"))
        archive.writestr("envoi/e_1.txt", "\n".join(made.ACT))
        archive.writestr("retour/e_2.xml", receipt())
    done = ask(sources, arrived(tmp_path, "acte.zip", out.getvalue()), "--oui")
    assert done.exit_code == 0, done.output
    names = sorted(path.name for path in (sources / "commune-de-bourg-sur-lys/2024").iterdir())
    assert names == ["e_0.xml", "e_1.txt", "e_2.xml"]
    (sources / "commune-test/authority.toml").unlink()
    (sources / "commune-test").rmdir()
    (text,) = read_archive(sources)
    assert text.envelope is not None and text.envelope.received is not None
