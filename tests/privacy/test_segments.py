"""The proof of absence reads what Whoosh reads in its segments, and their bytes besides."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.reading import SegmentReader

from indexer.building.recipe import forget_older
from indexer.kept import temporary
from indexer.privacy.detectors.findings import Category
from indexer.privacy.proof import leaks, segments
from indexer.privacy.proof.leaks import find_leaks
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.segments import readers
from indexer.search import build_index, open_index, search
from tests.factories import document, dossier, reading, section, source

NAME = "Hortensia Vauquelin"
SECRET = Secret(text="hortensiavauquelin", words=("hortensia", "vauquelin"), category=Category.BENEFICIARY)
NUMBER = Secret(text="0612457898", words=("06", "12", "45", "78", "98"), category=Category.PHONE)
PLACES: dict[str, dict[str, Any]] = {
    "title of a clause": {"title": NAME},
    "text": {"text": f"Aide donnée à {NAME}."},
    "text, over lines": {"text": "Aide donnée à Hortensia\nVauquelin."},
    "object": {"object": f"Aide à {NAME}"},
    "number": {"number": "06-12-45-78-98"},
}


def indexed(folder: Path, place: str) -> Path:
    """The generation of an index of seven acts, one of which says what is hidden."""
    said = {"title": "Objet", "text": "Une aide.", "object": "Aide", "number": "7"} | PLACES.get(place, {})
    page = document("Aide", section("1", "", said["text"], title=said["title"]))
    others = [
        reading(dossier(document("Voirie"), number=f"n{n}", source=source(path=f"nord/{n}.txt"))) for n in range(6)
    ]
    build_index([*others, reading(dossier(page, object=said["object"], number=said["number"]))], folder)
    return folder / "generation-1"


def add_segment(generation: Path) -> None:
    """One more segment, of a clause that says « autre »."""
    writer = FileStorage(str(generation)).open_index().writer()
    writer.add_document(text="autre", source="autre")
    writer.commit(merge=False)


@pytest.mark.parametrize("place", PLACES)
def test_a_hidden_value_is_found_wherever_it_stands_in_a_segment(tmp_path: Path, place: str) -> None:
    generation = indexed(tmp_path / ".index", place)
    found = {leak.path for leak in find_leaks(generation, [SECRET, NUMBER])}
    assert found & {f"generation-1/{path.name}" for path in generation.glob("*.seg")}


@pytest.mark.parametrize(("place", "left"), [("text", []), ("number", ["generation-1"])])
def test_a_generation_of_before_that_shows_what_is_hidden_now_is_removed(
    tmp_path: Path, place: str, left: list[str]
) -> None:
    """It stays for searches that go on in it, unless it would show what somebody had hidden since."""
    folder = tmp_path / ".index"
    indexed(folder, place)
    indexed(folder, "")
    forget_older(folder, [SECRET])
    assert sorted(path.name for path in folder.glob("generation-*")) == [*left, "generation-2"]
    assert search(open_index(folder), "voirie").total == 6


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    assert not list(find_leaks(indexed(tmp_path / ".index", ""), [SECRET, NUMBER]))


def test_what_was_taken_out_of_a_segment_is_still_looked_at(tmp_path: Path) -> None:
    generation = indexed(tmp_path / ".index", "text")
    writer = FileStorage(str(generation)).open_index().writer()
    writer.delete_by_term("source", str(source().path))
    writer.commit(merge=False)
    (read,) = readers(generation).values()
    assert NAME.lower() in read().decode().lower()
    assert list(find_leaks(generation, [SECRET]))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Whoosh leaves a damaged file open
@pytest.mark.parametrize("damage", ["contents", "segment"])
def test_an_index_that_does_not_open_is_looked_at_as_bytes(tmp_path: Path, damage: str) -> None:
    generation = indexed(tmp_path / ".index", "text")
    (path,) = generation.glob("*.seg")
    if damage == "contents":
        (generation / "_MAIN_1.toc").unlink()
    else:
        path.write_bytes(path.read_bytes()[:-200])
    assert list(find_leaks(generation, [SECRET]))


def test_one_segment_is_open_at_a_time_and_none_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoosh maps the file of each open segment into memory, and holds as much again beside it."""
    now, most = Counter[str](), Counter[str]()

    class Counted(SegmentReader):
        def __init__(self, *given: Any) -> None:
            now["open"] += 1
            most["open"] = max(most["open"], now["open"])
            super().__init__(*given)

        def close(self) -> None:
            now["open"] -= 1
            super().close()

    generation = indexed(tmp_path / ".index", "text")
    add_segment(generation)
    monkeypatch.setattr(segments, "SegmentReader", Counted)
    found = readers(generation)
    assert (len(found), most["open"]) == (2, 0)
    assert all(read() for read in found.values())
    assert (now["open"], most["open"]) == (0, 1)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Whoosh leaves a damaged file open
def test_a_segment_that_cannot_be_read_leaves_the_others_read(tmp_path: Path) -> None:
    generation = indexed(tmp_path / ".index", "text")
    (path,) = generation.glob("*.seg")
    add_segment(generation)
    path.write_bytes(path.read_bytes()[:-200])
    found = readers(generation)
    assert [found[path.name]()] == [path.read_bytes()]
    assert all(b"autre" in read() for name, read in found.items() if name != path.name)


def test_an_index_without_a_clause_holds_nothing(tmp_path: Path) -> None:
    build_index([], tmp_path)
    assert not list(find_leaks(tmp_path, [SECRET, NUMBER]))


def test_bytes_of_a_segment_that_its_engine_does_not_read_are_looked_at(tmp_path: Path) -> None:
    generation = indexed(tmp_path / ".index", "")
    (path,) = generation.glob("*.seg")
    with path.open("ab") as file:
        file.write(NAME.encode())
    assert list(find_leaks(generation, [SECRET]))


def test_a_segment_that_was_proved_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generation = indexed(tmp_path / ".index", "")
    store = temporary()

    def unreadable(_: Path) -> dict[str, Callable[[], bytes]]:
        return {path.name: generation.read_bytes for path in generation.glob("*.seg")}

    assert not list(find_leaks(generation, [SECRET], store))
    monkeypatch.setattr(leaks, "readers", unreadable)
    assert not list(find_leaks(generation, [SECRET], store))
    with pytest.raises(OSError):
        list(find_leaks(generation, [SECRET]))
    store.close()
