"""What is kept gives what would be made again: over changes of texts, policies and code, and when it is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer import kept as keeping
from indexer.kept import FOLDER, Kept, kept_in, key_of, made, temporary
from indexer.model import SourceText
from indexer.privacy import Policy, Protected, protect
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.policy import Action
from indexer.workers import Outcome
from tests.factories import source

BODIES = (
    "Le conseil municipal attribue une aide à Mme Berthe NOËL, tél. 06 12 34 56 78.",
    "Le conseil municipal remercie Mme Berthe NOËL de son accueil.",
    "Étaient présents : M. Paul ROUX, Maire, Mme Berthe NOËL.\nSecrétaire de séance : M. Paul ROUX.",
    "Article 1 - Objet\nLe rappel se fait au 0612345678.",
)
SECRET = b"key of the archive"
POLICIES: tuple[dict[str, Policy], ...] = ({}, {"bourg": Policy(actions={Category.PHONE: Action.PUBLISH})})
texts = st.dictionaries(st.sampled_from(["bourg/2024/a", "bourg/2024/b", "val/2023/c"]), st.sampled_from(BODIES))
steps = st.lists(st.tuples(texts.filter(bool), st.sampled_from(POLICIES)), min_size=2, max_size=4)


def named(found: dict[str, str]) -> list[SourceText]:
    return [source(text, path=f"{path}.txt", authority=None) for path, text in sorted(found.items())]


def told(result: Protected) -> str:
    return repr((result.readings, result.redacted, sorted(result.secrets)))


@given(steps)
@settings(max_examples=15)
def test_what_is_kept_changes_no_result(run: list[tuple[dict[str, str], dict[str, Policy]]]) -> None:
    """Texts added, changed and withdrawn, members that come and go, policies that change."""
    store = temporary()
    for found, policies in run:
        assert told(protect(named(found), policies, None, store)) == told(protect(named(found), policies))
    store.close()


@pytest.mark.parametrize(("text", "hides"), [(BODIES[2], False), (BODIES[3], True)])
def test_what_is_kept_of_a_text_shares_its_words(text: str, hides: bool) -> None:
    with closing(temporary()) as store:
        for _ in range(2):
            given = named({"bourg/2024/a": text})
            found = protect(given, {}, None, store)
            own = found.redacted[0].source.text
            assert (own is text) is not hides
            held = [reading.source for reading in found.readings]
            held += [act.source for reading in found.readings for act in reading.dossiers]
            assert all(each.text is own for each in held)


def squares(folder: Path, numbers: list[int], secret: bytes = SECRET) -> tuple[list[int], list[int]]:
    """Squares, and the numbers whose square was worked out."""
    worked: list[int] = []

    def square(number: int) -> int:
        worked.append(number)
        return number * number

    with kept_in(folder, secret) as store:
        found = [outcome.result() for outcome in made(store, "carré", numbers, square, lambda n: n)]
    return found, worked


def test_only_what_is_new_is_made(tmp_path: Path) -> None:
    assert squares(tmp_path / FOLDER, [1, 2]) == ([1, 4], [1, 2])
    assert squares(tmp_path / FOLDER, [3, 2, 1]) == ([9, 4, 1], [3])


def test_other_code_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    squares(tmp_path, [1])
    monkeypatch.setattr(keeping, "code_version", lambda: b"other")
    assert squares(tmp_path, [1]) == ([1], [1])


def test_a_damaged_entry_is_made_again(tmp_path: Path) -> None:
    squares(tmp_path, [1, 2])
    with sqlite3.connect(tmp_path / "resultats.sqlite") as database:
        database.execute("UPDATE kept SET packed = zeroblob(9) WHERE key = ?", (key_of("carré", 2),))
    database.close()
    assert squares(tmp_path, [1, 2]) == ([1, 4], [2])
    assert squares(tmp_path, [1, 2]) == ([1, 4], [])


def dense(number: int) -> bytes:
    """What no compression makes short."""
    return Random(number).randbytes(50_000)


def test_what_somebody_else_wrote_is_never_read(tmp_path: Path) -> None:
    squares(tmp_path, [1], secret=b"another key")
    assert squares(tmp_path, [1]) == ([1], [1])


def test_a_file_that_is_none_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "resultats.sqlite").write_bytes(b"no database" * 1000)
    assert squares(tmp_path, [1]) == ([1], [1])
    assert squares(tmp_path, [1]) == ([1], [])


def test_two_builds_at_once_and_a_folder_that_is_a_file_end_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    squares(tmp_path, [1])
    with kept_in(tmp_path, SECRET) as other:
        other.keep(key_of("carré", 5), b"")
        assert squares(tmp_path, [1, 2]) == ([1, 4], [2])
    (tmp_path / "file").touch()
    assert squares(tmp_path / "file", [3]) == ([9], [3])
    assert capsys.readouterr().err.count("rien de plus n'y est gardé") == 2


@pytest.mark.parametrize("refusal", ["PRAGMA max_page_count = 1", "PRAGMA query_only = ON"])
def test_a_disk_that_is_full_or_takes_nothing_is_told_and_done_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], refusal: str
) -> None:
    squares(tmp_path, [1])
    with closing(sqlite3.connect(tmp_path / "resultats.sqlite")) as database:
        database.execute(refusal)
        store = Kept(database, SECRET)
        found = [each.result() for each in made(store, "long", [2, 3, 2], dense, lambda n: n)]
        store.close()
    assert found == [dense(2), dense(3), dense(2)]
    assert capsys.readouterr().err.count("rien de plus n'y est gardé") == 1


def test_what_no_build_uses_is_dropped(tmp_path: Path) -> None:
    squares(tmp_path, [1])
    for _ in range(12):
        squares(tmp_path, [2])
    assert squares(tmp_path, [1, 2]) == ([1, 4], [1])


def test_what_every_build_uses_is_not_dropped(tmp_path: Path) -> None:
    squares(tmp_path, [1])
    for number in range(2, 20):
        assert squares(tmp_path, [1, number]) == ([1, number**2], [number])


def test_a_damaged_entry_is_not_held(tmp_path: Path) -> None:
    squares(tmp_path, [1, 2])
    with sqlite3.connect(tmp_path / "resultats.sqlite") as database:
        database.execute("UPDATE kept SET packed = zeroblob(9) WHERE key = ?", (key_of("carré", 2),))
    database.close()
    with kept_in(tmp_path, SECRET) as store:
        assert [store.holds(key_of("carré", n)) for n in (1, 2, 3)] == [True, False, False]


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    with kept_in(tmp_path, SECRET) as store:
        (failed,) = made(store, "inverse", [0], lambda n: 1 / n, lambda n: n)
        assert isinstance(failed, Outcome) and isinstance(failed.error, ZeroDivisionError)
        assert not store.has(key_of("inverse", 0))
