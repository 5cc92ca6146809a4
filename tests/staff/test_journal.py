"""The journal of the office: each deed with its author and never what was typed; lines are only added."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.staff.access.commands import journal_report
from indexer.staff.access.journal import UNREADABLE, Journal
from indexer.staff.office.readings import Readings
from tests.cli.command import indexer
from tests.readers import made
from tests.sources.tree import refused
from tests.staff.office import ORIGIN, Clerk, desk, words

MONTH = f"{date.today():%Y-%m}"
PLACE = "/bureau/actes/commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05.txt"


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    app.state.desk = desk(sources)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def file_of(clerk: Clerk) -> Path:
    return clerk.sources.parent / "bureau/journal" / f"{MONTH}.jsonl"


def test_each_deed_is_noted_with_its_act_and_nothing_that_was_typed(clerk: Clerk) -> None:
    page = clerk.drop(("Berthe Noël.txt", "\n".join(made.ACT).encode()))
    tray = page.url.path
    clerk.send(page, "corriger", fact="object", valeur="Repas de Berthe Noël")
    clerk.send(clerk.client.get(tray), "ranger")
    lines = Journal(clerk.sources.parent / "bureau/journal").lines(MONTH)
    assert [(line.who, line.deed, line.on) for line in lines] == [
        ("poste local", "dépôt", (tray,)),
        ("poste local", "correction", (tray, "object")),
        ("poste local", "rangement", (tray, PLACE)),
    ]
    written = file_of(clerk).read_text(encoding="utf-8")
    assert "Berthe" not in written and "jeton" not in written
    shown = words(clerk.client.get("/bureau/journal"))
    assert shown.index("rangement") < shown.index("correction") < shown.index("dépôt") and PLACE in shown
    assert "Aucune ligne" in words(clerk.client.get("/bureau/journal?qui=jeanne"))
    told = indexer("journal", "--bureau", str(clerk.sources.parent / "bureau"))
    assert told.returncode == 0 and told.stdout.count("\n") == 3 and f"rangement  {tray}, {PLACE}" in told.stdout


def test_what_is_refused_is_not_noted_as_done(clerk: Clerk) -> None:
    clerk.drop(("vide.txt", b" "))
    assert file_of(clerk).read_text(encoding="utf-8") == ""


def test_what_changed_nothing_is_not_noted(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = clerk.drop(("acte.txt", "\n".join(made.ACT).encode()))
    assert "rien n'a été écrit" in words(clerk.send(page, "corriger", fact="object"))
    monkeypatch.setattr(Readings, "text", lambda *_: None)
    assert "en cours de lecture" in words(clerk.send(page, "ranger"))
    assert [line.deed for line in Journal(clerk.sources.parent / "bureau/journal").lines(MONTH)] == ["dépôt"]


def test_nothing_is_done_that_the_journal_cannot_note(clerk: Clerk) -> None:
    (clerk.sources.parent / "bureau").write_text("un fichier à la place du dossier", encoding="utf-8")
    answer = clerk.drop(("acte.txt", "\n".join(made.ACT).encode()))
    assert answer.status_code == 507 and clerk.waiting() == []


def test_what_was_done_and_could_not_be_noted_is_told(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    told = clerk.drop(("acte.txt", "\n".join(made.ACT).encode()))
    assert told.status_code == 507 and "C'est fait, mais le journal" in words(told) and len(clerk.waiting()) == 1


def test_a_line_that_was_cut_is_told_and_the_next_one_stands_alone(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "bureau/journal")
    journal.add("jeanne", "dépôt")
    path = tmp_path / f"bureau/journal/{MONTH}.jsonl"
    path.write_bytes(path.read_bytes()[:-9])
    journal.add("luc", "retrait", ["a"], "192.0.2.7")
    first, second = journal.lines(MONTH)
    assert first.deed == UNREADABLE and (second.who, second.on, second.address) == ("luc", ("a",), "192.0.2.7")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@given(st.text(min_size=1), st.lists(st.text(max_size=300), max_size=3))
@settings(max_examples=25)
def test_any_text_makes_one_line_that_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, who: str, on: list[str]
) -> None:
    journal = Journal(tmp_path_factory.mktemp("journal"))
    journal.add(who, "geste", on)
    (line,) = journal.lines(MONTH)
    assert (line.who, line.deed, line.on) == (who, "geste", tuple(on))


@given(st.binary(max_size=200))
@settings(max_examples=50)
def test_any_bytes_are_lines_of_a_journal(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("journal")
    (folder / "2026-11.jsonl").write_bytes(data)
    assert all(line.when for line in Journal(folder).lines("2026-11"))


def test_a_wrong_month_is_told_and_an_absent_one_has_no_line(tmp_path: Path) -> None:
    for typed in ("novembre", "../../etc", "2026-13"):
        with refused("n'est pas un mois"):
            journal_report(tmp_path, typed, None)
    assert journal_report(tmp_path, "2026-11", None) == []
