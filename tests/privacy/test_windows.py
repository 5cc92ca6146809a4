"""Large files are proved in windows: no value falls between two, and an edit leaves most of them as they were."""

from __future__ import annotations

import gzip
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.kept import temporary
from indexer.privacy.proof import leaks
from indexer.privacy.proof.leaks import LARGEST_WHOLE, find_leaks
from indexer.privacy.proof.parts_of_pages import parts_of_page
from indexer.privacy.proof.spelling import WIDEST_GAP
from indexer.privacy.proof.windows import PARQUET, SHARED, pages, windows
from indexer.privacy.redaction import Redacted
from tests.privacy.samples import IBAN, redacted

HIDDEN: Redacted = redacted(f"IBAN : {IBAN}")
LONGEST = 12_000
chance = random.Random(7)
LINES = ["x" * chance.choice((3, 80, 900, LONGEST)) + f" ligne {n}\n" for n in range(60)]
TEXT = "".join(LINES).encode()


def texts(data: bytes) -> list[bytes]:
    return [window.data for window in windows(data)]


def parts(data: bytes) -> set[bytes]:
    """Windows of a database, of its cells and of its bytes."""
    return {*texts(data), *pages(data)}


def rewritten(folder: Path, clause: str) -> Path:
    """A database of clauses, with one that changes."""
    path = folder / "archive.sqlite"
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE clauses (acte TEXT, texte TEXT)")
        rows = ((f"acte {n}", clause if n == 900 else f"la clause {n} dit peu. " * 9) for n in range(1_500))
        base.executemany("INSERT INTO clauses VALUES (?, ?)", rows)
    base.close()
    return path


@given(st.integers(0, len(TEXT) - SHARED), st.integers(1, SHARED))
@settings(max_examples=40)
def test_what_is_short_stands_whole_in_a_window(start: int, length: int) -> None:
    searched = TEXT[start : start + length]
    assert any(searched in window for window in texts(TEXT))


def test_windows_hold_the_text_and_nothing_else() -> None:
    run = texts(TEXT)
    assert len(run) > 5
    assert b"".join([run[0], *(window[SHARED:] for window in run[1:])]) == TEXT


def test_a_changed_line_changes_two_windows_at_most() -> None:
    before = set(texts(TEXT))
    for n in (0, 30, 59):
        changed = "".join([*LINES[:n], "un mot de plus, " + LINES[n], *LINES[n + 1 :]]).encode()
        assert 1 <= len(set(texts(changed)) - before) <= 3


def test_a_changed_row_leaves_most_windows_of_a_database(tmp_path: Path) -> None:
    before = parts(rewritten(tmp_path, "une clause").read_bytes())
    after = parts(rewritten(tmp_path, "une autre clause").read_bytes())
    assert 0 < 4 * len(after - before) < len(after)


@pytest.mark.parametrize("place", [0, 31, 60])
def test_a_value_is_found_wherever_it_stands_in_a_large_text(tmp_path: Path, place: int) -> None:
    text = "".join([*LINES[:place], "Compte\n" + IBAN.replace(" ", "\n") + "\n", *LINES[place:]])
    assert len(text) > LARGEST_WHOLE
    (tmp_path / "actes.ndjson").write_text(text, encoding="utf-8")
    assert list(find_leaks(tmp_path, HIDDEN.secrets))


def test_a_value_is_found_in_a_cell_of_a_large_database(tmp_path: Path) -> None:
    path = rewritten(tmp_path, f"Compte {IBAN}. " * 90)
    assert path.stat().st_size > LARGEST_WHOLE
    assert list(find_leaks(tmp_path, HIDDEN.secrets))
    rewritten(tmp_path, "Compte donné par courrier. " * 90)
    assert not list(find_leaks(tmp_path, HIDDEN.secrets))


def test_a_value_in_a_large_text_is_told_with_its_line(tmp_path: Path) -> None:
    text = "".join([*LINES[:31], f"Compte {IBAN}\n", *LINES[31:]])
    (tmp_path / "actes.ndjson").write_text(text, encoding="utf-8")
    assert {leak.line for leak in find_leaks(tmp_path, HIDDEN.secrets)} == {32}


def test_windows_begin_with_a_whole_character() -> None:
    text = "".join("é" * chance.choice((40, 1_500)) + f" ligne {n}\n" for n in range(200))
    run = list(windows(text.encode()))
    lines = [text.encode().count(b"\n", 0, text.encode().index(window.data)) + 1 for window in run]
    assert len(run) > 5 and [window.line for window in run] == lines


def test_the_end_of_a_row_and_the_start_of_the_next_are_no_name(tmp_path: Path) -> None:
    secrets = redacted("Admission en non-valeur : la dette de Mme Ludivine VASSELIN est annulée.").secrets
    for ends, is_told in (("Ludivine", False), ("Ludivine Vasselin", True)):
        path = rewritten(tmp_path, f"{'la clause dit peu. ' * 9}signé par {ends}")
        with sqlite3.connect(path) as base:
            base.execute("UPDATE clauses SET acte = 'Vasselin' WHERE acte = 'acte 901'")
        base.close()
        assert bool(list(find_leaks(tmp_path, secrets))) == is_told


def test_a_value_is_found_in_a_packed_column_of_a_large_table(tmp_path: Path) -> None:
    lines = [chance.randbytes(99).hex() + "\n" for _ in range(LARGEST_WHOLE // 90)]
    for said, is_told in ((f"Compte {IBAN}\n", True), ("Compte donné par courrier\n", False)):
        column = gzip.compress("".join([*lines[:700], said, *lines[700:]]).encode())
        (tmp_path / "clauses.parquet").write_bytes(PARQUET + gzip.compress(b"acte 1") + column + PARQUET)
        assert len(list(windows((tmp_path / "clauses.parquet").read_bytes()))) > 5
        assert bool(list(find_leaks(tmp_path, HIDDEN.secrets))) == is_told


def test_only_windows_that_changed_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = temporary()
    looked: list[bytes] = []

    def noted(data: bytes, *, is_bare: bool) -> tuple[str, ...]:
        looked.append(data)
        return ()

    monkeypatch.setattr(leaks, "letters_of", noted)
    monkeypatch.setattr("indexer.workers.cores", lambda: 1)
    for text in (TEXT, b"une ligne\n" + TEXT):
        looked.clear()
        (tmp_path / "clauses.csv").write_bytes(text)
        assert not list(find_leaks(tmp_path, HIDDEN.secrets, store))
    assert 1 <= len(looked) <= 2
    store.close()


MENU = "".join(f"\n        <li>Rubrique {n} <b>de l’archive</b></li>" for n in range(40))
PAGE = """<!doctype html>
<html><head><title>{}</title></head><body>
      <nav aria-label="Onglets">{}{}</nav>
        <main>
          <article>
            <p>{}</p>
          </article>
      <script type="application/json">{}</script>
</body></html>"""


@pytest.mark.parametrize("place", range(5))
def test_a_value_is_found_in_any_part_of_a_page(tmp_path: Path, place: int) -> None:
    for n in range(2):
        said = [f"page {n}", "menu", MENU, "texte", "{}"]
        (tmp_path / f"{n}.html").write_text(PAGE.format(*said), encoding="utf-8")
    assert not list(find_leaks(tmp_path, HIDDEN.secrets))
    said[place] += f" {IBAN[:9]}<b>{IBAN[9:]}</b>"
    (tmp_path / "1.html").write_text(PAGE.format(*said), encoding="utf-8")
    assert {leak.path for leak in find_leaks(tmp_path, HIDDEN.secrets)} == {f"{tmp_path.name}/1.html"}


def test_parts_of_a_page_are_the_page_and_meet_at_blanks_wider_than_a_gap_of_a_value() -> None:
    page = PAGE.format("page", "menu", MENU, "texte", "{}").encode()
    parts = parts_of_page(page)
    assert len(parts) == 5 and b"".join(parts) == page
    assert all(part[-WIDEST_GAP - 1 :].isspace() for part in parts[:-1])
    assert parts_of_page(page[20:]) == [page[20:]]


def table(packed: list[bytes]) -> bytes:
    return PARQUET + b"".join(gzip.compress(part, mtime=0) for part in packed) + PARQUET


def test_a_part_of_a_table_that_grows_leaves_the_windows_of_the_others_alone() -> None:
    chance = random.Random(1)
    parts = [chance.randbytes(40_000) for _ in range(6)]
    before = set(pages(table(parts)))
    after = set(pages(table([*parts[:2], chance.randbytes(40_100), *parts[3:]])))
    assert len(after) > 15 and len(after - before) <= 4


def test_what_is_no_longer_than_windows_share_stands_whole_in_one_of_a_table() -> None:
    chance = random.Random(2)
    data = table([chance.randbytes(chance.randrange(1, 40_000)) for _ in range(8)])
    held = list(pages(data))
    for place in range(0, len(data) - SHARED, 499):
        assert any(data[place : place + SHARED] in window for window in held)
