"""A watched folder: what is whole goes to the tray once, what is refused stays and is told."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.staff.access.journal import Journal
from indexer.staff.command import desk_for
from indexer.staff.office.watching import Watch
from tests.readers import made
from tests.sources.test_received import envelope
from tests.sources.tree import refused
from tests.staff.office import ORIGIN, desk, words
from tests.staff.spoiled import spoiled_zips

ACT = "\n".join(made.ACT).encode()


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    (tmp_path / "arrivees").mkdir()
    return Watch(tmp_path / "arrivees", tmp_path / ".depot", threading.Lock(), Journal(tmp_path / "journal"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*") if path.is_file())


def dropped(watch: Watch) -> list[str]:
    return sorted(path.name for path in watch.tray.glob("*/*"))


def test_a_file_is_taken_when_it_has_not_changed_between_two_looks(watch: Watch) -> None:
    file = watch.folder / "acte.txt"
    file.write_bytes(ACT[:50])
    watch.look()
    file.write_bytes(ACT)
    watch.look()
    assert dropped(watch) == []
    watch.look()
    assert dropped(watch) == ["acte.txt"] and names(watch.folder) == []
    assert (watch.folder / "deposes/acte.txt").read_bytes() == ACT
    file.write_bytes(ACT + b"\nbis")
    watch.look()
    watch.look()
    assert names(watch.folder / "deposes") == ["acte-2.txt", "acte.txt"] and len(dropped(watch)) == 2


def test_what_is_still_written_or_hidden_waits(watch: Watch) -> None:
    for name in (".cache", "scan.pdf.part", "~$acte.docx"):
        (watch.folder / name).write_bytes(b"x")
    watch.look()
    watch.look()
    assert dropped(watch) == [] and watch.refused == {}


def test_a_refused_file_stays_is_told_and_tried_again_when_it_changes(watch: Watch) -> None:
    file = watch.folder / "acte.txt"
    file.write_bytes(b" \n")
    for _ in range(3):
        watch.look()
    assert "ce fichier est vide" in watch.refused[file] and names(watch.folder) == ["acte.txt"]
    file.write_bytes(ACT)
    watch.look()
    watch.look()
    assert dropped(watch) == ["acte.txt"] and watch.refused == {}


def test_a_zip_that_was_spoiled_on_its_way_holds_up_no_other_file(watch: Watch) -> None:
    for number, data in enumerate(spoiled_zips()):
        (watch.folder / f"{number}.zip").write_bytes(data)
    (watch.folder / "acte.txt").write_bytes(ACT)
    watch.look()
    watch.look()
    assert dropped(watch) == ["acte.txt"] and len(watch.refused) == 4
    assert all("abîmée ou protégée" in told for told in watch.refused.values())


def test_an_envelope_waits_for_its_act_and_goes_with_it(watch: Watch) -> None:
    (watch.folder / "e_0.xml").write_bytes(envelope("e_1.txt").encode())
    watch.look()
    watch.look()
    assert "n'est pas à côté" in watch.refused[watch.folder / "e_0.xml"]
    (watch.folder / "e_1.txt").write_bytes(ACT)
    for _ in range(3):
        watch.look()
    assert dropped(watch) == ["e_0.xml", "e_1.txt"] and watch.refused == {}


def test_a_folder_that_is_away_is_told_and_found_again(watch: Watch) -> None:
    watch.folder.rmdir()
    watch.look()
    assert list(watch.refused) == [watch.folder]
    watch.folder.mkdir()
    (watch.folder / "acte.txt").write_bytes(ACT)
    watch.look()
    watch.look()
    assert dropped(watch) == ["acte.txt"]


def test_the_office_names_the_folder_and_what_it_refused(app: Starlette, sources: Path) -> None:
    arrivals = sources.parent / "arrivees"
    with refused(str(arrivals), "--arrivees"):
        desk_for(desk(sources).folders, arrivals)
    arrivals.mkdir()
    (arrivals / "jeu.exe").write_bytes(b"MZ")
    office = desk_for(desk(sources).folders, arrivals)
    assert office and office.watch
    office.watch.look()
    office.watch.look()
    app.state.desk = office
    with TestClient(app, base_url=ORIGIN) as client:
        told = words(client.get("/bureau"))
    app.state.desk = None
    assert f"Dossier surveillé : {arrivals}" in told and "jeu.exe : c'est un programme" in told
