"""The index is swapped whole, survives the death of its builder, and costs only what changed."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from decimal import Decimal
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from indexer.model import Amount, Reading, SearchError
from indexer.patterns import searching
from indexer.patterns.core import pattern
from indexer.search import Engine, build_index, facets, generations, open_index, search, suggest
from indexer.search.engine import building
from indexer.search.engine.version import made_by
from indexer.search.engine.whoosh import build, schema
from indexer.search.entries import Entry
from indexer.search.language import analyser
from tests.factories import document, dossier, reading, section, source
from tests.search.archive import readings

ROOT = Path(__file__).parents[2]


def act(number: int, words: str) -> Reading:
    """A source of two clauses."""
    clauses = section("1", "Objet", words), section("2", "Durée", f"{words} pour un an")
    return reading(
        dossier(
            document("Convention", *clauses), number=f"n{number}", source=source(path=f"nord/{number}.txt")
        )
    )


def answers(index: Engine) -> list[object]:
    """Everything that an index shows for some queries, scores included."""
    queries = ("convention", "rouge", '"rouge pour un"', "rou*", "rouge OU bleu", "annee:2023 -vert")
    found = [search(index, query, limit=500) for query in queries]
    return [*found, *(facets(index, query) for query in queries), suggest(index, "rou"), len(index)]


def test_the_number_of_clauses_is_told(tmp_path: Path) -> None:
    assert build_index(readings(), tmp_path / ".index") == 14


def test_a_sum_that_no_budget_has_does_not_stop_the_build(tmp_path: Path) -> None:
    huge = Amount(euros=Decimal("9" * 30), text="", purpose=None, line=1)
    build_index([reading(dossier(document("Convention"), amounts=(huge,)))], tmp_path)
    assert search(open_index(tmp_path), "montant:>1").total == 0


def test_an_empty_archive_makes_an_empty_index(tmp_path: Path) -> None:
    assert build_index([], tmp_path) == 0
    assert search(open_index(tmp_path), "convention").total == 0


@pytest.mark.parametrize("seed", range(4))
def test_an_incremental_build_equals_a_full_one(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    kept: dict[int, Reading] = {}
    for step in range(5):
        for number in chance.sample(range(12), 4):
            kept.pop(number, None)
            if chance.random() < 0.8:
                kept[number] = act(number, " ".join(chance.choices(("rouge", "bleu", "vert", "rougir"), k=6)))
        build_index(list(kept.values()), tmp_path / "incremental")
        build_index(list(kept.values()), tmp_path / f"full{step}")
        assert answers(open_index(tmp_path / "incremental")) == answers(open_index(tmp_path / f"full{step}"))


def test_only_sources_that_changed_are_read_into_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_index([act(1, "rouge"), act(2, "bleu"), act(3, "vert")], tmp_path)
    indexed: list[str] = []
    real = schema.document

    def noted(entry: Entry) -> dict[str, object]:
        indexed.append(entry.source)
        return real(entry)

    monkeypatch.setattr(schema, "document", noted)
    build_index([act(1, "rouge"), act(2, "jaune"), act(4, "gris")], tmp_path)
    assert set(indexed) == {"nord/2.txt", "nord/4.txt"}


def test_an_unchanged_archive_is_not_built_again(tmp_path: Path) -> None:
    """What a killed build left, which may show what was hidden since, goes all the same."""
    build_index(readings(), tmp_path)
    before = generations.current(tmp_path)
    (tmp_path / "building").mkdir()
    build_index(readings(), tmp_path)
    assert generations.current(tmp_path) == before
    assert not (tmp_path / "building").exists()


def test_an_index_of_another_version_is_built_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_index([act(1, "rouge")], tmp_path)
    monkeypatch.setattr(schema, "VERSION", "of other code")
    with pytest.raises(SearchError, match="une autre version ; relancez « make site »"):
        open_index(tmp_path)
    build_index([act(2, "rouge")], tmp_path)
    assert search(open_index(tmp_path), "rouge").total == 2


@pytest.mark.parametrize("elision", ["^(?:l|d)'(?=.)", "^(?:l|d|qu|jusqu|lorsqu|puisqu|quoiqu|s|n|c|j|m)'(?=.)"])
def test_a_rule_on_words_outside_the_search_is_another_version(
    monkeypatch: pytest.MonkeyPatch, elision: str
) -> None:
    rule = pattern(elision, matches=("l'article",))
    monkeypatch.setattr(searching, "ELISION", rule)
    analyser._bare.cache_clear()
    changed = made_by()
    monkeypatch.undo()
    analyser._bare.cache_clear()
    assert changed != schema.VERSION == made_by()


@pytest.mark.parametrize("library", ["snowballstemmer", "pystemmer"])
@pytest.mark.parametrize("found", ["another", None])
def test_another_stemmer_is_another_version(
    monkeypatch: pytest.MonkeyPatch, library: str, found: str | None
) -> None:
    """The stems of the probes may be the same, those of other words not."""

    def told(name: str) -> str:
        if name == library and found is None:
            raise PackageNotFoundError(name)
        return found if found and name == library else version(name)

    monkeypatch.setattr("indexer.search.engine.version.version", told)
    assert made_by() != schema.VERSION


@pytest.mark.parametrize(("writes", "refused"), [("write_bytes", "*.seg"), ("write_text", "current.new")])
def test_a_full_disk_is_told_in_a_sentence_and_leaves_the_last_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: str, refused: str
) -> None:
    real = getattr(Path, writes)

    def full(path: Path, *content: object, **how: object) -> object:
        if path.match(refused):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(path, *content, **how)

    monkeypatch.setattr(build, "_SMALLEST", 1)
    build_index([act(1, "rouge")], tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(Path, writes, full)
        with pytest.raises(SearchError, match="ne peut pas être écrit"):
            build_index([act(n, "vert") for n in range(3)], tmp_path)
    assert search(open_index(tmp_path), "rouge").total == 2
    build_index([act(n, "vert") for n in range(3)], tmp_path)
    assert search(open_index(tmp_path), "vert").total == 6


def test_an_open_reader_keeps_its_snapshot_during_and_after_builds(tmp_path: Path) -> None:
    build_index([act(1, "rouge")], tmp_path)
    index = open_index(tmp_path)
    for number in range(2, 6):
        build_index([act(n, "rouge") for n in range(1, number + 1)], tmp_path)
        assert search(index, "rouge").total == 2 and index.is_stale()
    assert search(open_index(tmp_path), "rouge").total == 10


def test_old_generations_are_removed(tmp_path: Path) -> None:
    for number in range(1, 6):
        build_index([act(number, "rouge")], tmp_path)
    assert len(list(tmp_path.glob("generation-*"))) == 2


def test_a_second_build_at_the_same_time_is_refused(tmp_path: Path) -> None:
    with building.alone(tmp_path), pytest.raises(SearchError, match="une autre indexation est en cours"):
        build_index(readings(), tmp_path)


def test_a_missing_index_is_told_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(SearchError, match="make site"):
        open_index(tmp_path)


def test_a_damaged_index_is_told_with_its_remedy_and_the_next_build_repairs_it(tmp_path: Path) -> None:
    build_index(readings(), tmp_path)
    generation = generations.current(tmp_path)
    assert generation
    for file in generation.glob("*.toc"):
        file.unlink()
    with pytest.raises(SearchError, match="illisible"):
        open_index(tmp_path)
    build_index(readings(), tmp_path)
    assert search(open_index(tmp_path), "résiliation").total == 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SearchError, match="ne peut pas être écrit"):
        build_index(readings(), tmp_path / "file")


BUILDER = """
import sys
from pathlib import Path
from indexer.search import build_index
from tests.search.test_build import act
print("prêt", flush=True)
build_index([act(n, sys.argv[2]) for n in range(40)], Path(sys.argv[1]))
"""


def test_a_build_killed_at_any_moment_leaves_a_whole_index(tmp_path: Path) -> None:
    """The last good index or the new one, never anything between; and the next build succeeds."""
    chance = random.Random(1)
    build_index([act(n, "rouge") for n in range(40)], tmp_path)
    colours = "rouge", "bleu"
    killed = 0
    for _ in range(20):
        shown = {colour: search(open_index(tmp_path), colour).total for colour in colours}
        assert sorted(shown.values()) == [0, 80]
        wanted = next(colour for colour in colours if not shown[colour])
        process = subprocess.Popen(
            [sys.executable, "-c", BUILDER, str(tmp_path), wanted],
            cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert process.stdout and process.stdout.readline()
        time.sleep(chance.random() * 0.12)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        process.stdout.close()
    assert killed > 0, "every build was faster than its death"
    build_index([replace(act(1, "jaune"))], tmp_path)
    assert search(open_index(tmp_path), "jaune").total == 2
