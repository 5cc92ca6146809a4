"""The exported files say what the clauses say, and stay the same where the clauses do."""

from __future__ import annotations

import tempfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.french import slugify
from indexer.kept import FOLDER, kept_in
from indexer.model import SearchError
from indexer.search.engine.whoosh.measures import LENGTHS, length_code
from indexer.search.entries import Entry
from indexer.search.language.analyser import stems, words
from indexer.search.static_index import by_date, export, export_entries, export_index, making
from indexer.search.static_index.acts import Acts, acts
from indexer.search.static_index.blocks import Block, blocks
from indexer.search.static_index.cells import Term
from indexer.search.static_index.lists import SEGMENTS, Run, segments
from indexer.search.static_index.storage.coding import varint, varints
from indexer.search.static_index.storage.files import Files, Packs
from tests.privacy.test_kept_proofs import damage
from tests.search.archive import readings
from tests.search_browser.reader import Exported, Numbers, chunks, column
from tests.search_browser.written import archives, dossiers, entry


def exported(entries: list[Entry], folder: Path, *, size: int = 4) -> Exported:
    assert export_entries(dossiers(entries), folder, size=size) == len(entries)
    return Exported(folder)


@given(st.lists(st.integers(0, 2**40)))
def test_numbers_are_read_back(numbers: list[int]) -> None:
    reader = Numbers(varints(numbers))
    assert [reader.one() for _ in numbers] == numbers and not reader


def test_a_small_number_takes_one_byte() -> None:
    assert [len(varint(number)) for number in (0, 127, 128, 16_383, 16_384)] == [1, 1, 2, 2, 3]


@given(archives)
def test_every_word_of_every_clause_is_read_back(entries: list[Entry]) -> None:
    with tempfile.TemporaryDirectory() as name:
        index = exported(entries, Path(name) / "index")
        cards = index.cards()
        by_address = {one.address: one for one in entries}
        assert sorted(card["address"] for card in cards.values()) == sorted(by_address)
        sides = {clause: by_address[card["address"]] for clause, card in cards.items()}
        assert all(card["text"] == sides[clause].text for clause, card in cards.items())
        for word in {word for one in entries for word in words(f"{one.heading} {one.text}")}:
            assert index.places(word) == expected_places(word, sides)
        for stem in {stem for one in entries for stem in stems(one.text)}:
            assert index.weights(stem) == expected_weights(stem, sides)


def expected_places(word: str, sides: dict[tuple[int, int], Entry]) -> object:
    found = {}
    for clause, one in sides.items():
        heading, text = words(one.heading), words(one.text)
        places = [place for place, found_ in enumerate([*heading, None, *text]) if found_ == word]
        if places:
            found[clause] = heading.count(word), places
    return found


def expected_weights(stem: str, sides: dict[tuple[int, int], Entry]) -> object:
    found = {}
    for clause, one in sides.items():
        counted = {
            name: Counter(stems(getattr(one, name))) for name in ("text", "heading", "document", "object")
        }
        total = (
            2 * counted["text"][stem]
            + 8 * counted["heading"][stem]
            + 3 * counted["document"][stem]
            + counted["object"][stem]
        )
        if total:
            distinct = len({found_ for counter in counted.values() for found_ in counter})
            is_own = bool(counted["text"][stem] or counted["heading"][stem])
            found[clause] = 2 * total + is_own, length_code(distinct)
    return found


@given(archives)
def test_facts_and_columns_are_read_back(entries: list[Entry]) -> None:
    with tempfile.TemporaryDirectory() as name:
        index = exported(entries, Path(name) / "index")
        cards = index.cards()
        for key, card in cards.items():
            assert key in index.facts("a" + slugify(card["label"]))
            assert key in index.facts("kdeliberation")
            assert key in index.facts("m8.2") & index.facts("maid") & index.facts("m8")
        for line in index.directory["partitions"]:
            head = index.heads[line["key"]]
            printed = [card["day"] for (partition, _), card in cards.items() if partition == line["key"]]
            assert [str(day) for day in column(head["days"])] == [day.replace("-", "") for day in printed]
            assert column(head["authorities"]) == ["Département du Nord"] * line["clauses"]
            assert column(head["subjects"]) == ["8.2 Aide sociale"] * line["clauses"]


@given(archives)
def test_from_the_last_clause_on_the_newest_come_first_then_by_address(entries: list[Entry]) -> None:
    with tempfile.TemporaryDirectory() as name:
        index = exported(entries, Path(name) / "index")
        cards = index.cards()
        order = sorted(cards, reverse=True)
        printed = [(cards[clause]["day"], cards[clause]["address"]) for clause in order]
        assert printed == sorted(sorted(printed, key=lambda pair: pair[1]), key=lambda p: p[0], reverse=True)


@given(st.lists(st.tuples(st.integers(1, 9000), st.binary(max_size=9000)), min_size=1, max_size=60))
def test_segments_are_bounded_and_lose_nothing(sizes: list[tuple[int, bytes]]) -> None:
    runs: list[Run] = [(10_000 - n, count, (content,)) for n, (count, content) in enumerate(sizes)]
    cut = segments(runs)
    assert [run for segment in cut for run in segment] == runs
    for rank, segment in enumerate(cut):
        held = sum(len(content) + 4 for _, _, (content,) in segment)
        assert held <= SEGMENTS[0 if rank else -1] or len(segment) == 1
    older = segments(runs[1:])
    assert cut[-1] == older[-1] or len(cut) == 1


@given(st.lists(st.binary(max_size=400), max_size=40), st.integers(1, 1000))
def test_chunks_are_read_back_from_files_of_a_bounded_size(contents: list[bytes], most: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        packs = Packs(Files(Path(name)), most)
        for content in contents:
            packs.add(content)
        packs.close()
        table = packs.table()
        read = [
            zlib.decompress((Path(name) / f"{file}.bin").read_bytes()[offset : offset + length])
            for file, offset, length in chunks(table)
        ]
        assert read == contents
        sizes = [(Path(name) / f"{file}.bin").stat().st_size for file in table["files"]]
        assert all(size <= most or count == 1 for size, count in zip(sizes, table["chunks"], strict=True))


def test_texts_of_the_newest_clauses_are_in_smaller_files(tmp_path: Path) -> None:
    clauses = [
        entry(n, " ".join(f"mot{n}x{m}" for m in range(60)), day=date(2020 + n % 4, 1, 1))
        for n in range(2_000)
    ]
    index = exported(clauses, tmp_path / "index", size=8_192)
    texts = [index.heads[line["key"]]["texts"] for line in index.directory["partitions"]]
    chunks_of_a_file = [max(table["chunks"]) for table in texts]
    assert max(chunks_of_a_file[:2]) <= 2 and min(chunks_of_a_file[2:]) >= 5


def test_a_changed_word_leaves_most_files_of_lists_alone(tmp_path: Path) -> None:
    clauses = [entry(n, " ".join(f"mot{n}x{m}" for m in range(30))) for n in range(800)]
    before = exported(clauses, tmp_path / "index", size=8_192).files()
    clauses[400] = replace(clauses[400], text=clauses[400].text.replace("x7", "x77"))
    after = exported(clauses, tmp_path / "index", size=8_192).files()
    assert len(after - before) <= 8 and len(before & after) > 30


def test_a_new_deliberation_leaves_the_files_of_other_words_alone(tmp_path: Path) -> None:
    clauses = [entry(n, " ".join(f"mot{n}x{m}" for m in range(30))) for n in range(800)]
    before = exported(clauses, tmp_path / "index", size=8_192).files()
    clauses.append(entry(900, "mot7x7 mot9x9", day=date(2023, 12, 1)))
    after = exported(clauses, tmp_path / "index", size=8_192).files()
    assert len(after - before) <= 16 and len(before & after) > 20


def test_a_clause_without_a_date_is_in_the_oldest_partition(tmp_path: Path) -> None:
    index = exported([entry(1, "x1", day=None), entry(2, "x1")], tmp_path / "index")
    assert [line["newest"] for line in index.directory["partitions"]] == [20230515, 0]


def test_the_same_archive_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        export_index(readings(), tmp_path / name)
    files = [{path.name: path.read_bytes() for path in (tmp_path / n).iterdir()} for n in ("one", "other")]
    assert files[0] == files[1]


words_of_clauses = st.lists(
    st.sampled_from(["un", "deux deux", "trois", "convention", "conventions", "conventionné"]),
    min_size=1,
    max_size=6,
)


@given(st.lists(words_of_clauses, min_size=2, max_size=4))
@settings(max_examples=8)
def test_an_index_beside_the_one_before_is_the_one_made_anew(run: list[list[str]]) -> None:
    """Over clauses added, changed and taken away, with what is kept, be it damaged; the one before stays as it is."""
    with tempfile.TemporaryDirectory() as work:
        before: Path | None = None
        for step, texts in enumerate(run):
            clauses = dossiers([entry(n, text) for n, text in enumerate(texts)])
            anew, beside = Path(work, "anew", str(step)), Path(work, "beside", str(step))
            stood = contents(before)
            export_entries(clauses, anew, size=4)
            with kept_in(Path(work, FOLDER), b"key") as store:
                export_entries(clauses, beside, size=4, before=before, kept=store)
            assert contents(beside) == contents(anew)
            assert contents(before) == stood
            before = beside
            if step % 2:
                damage(Path(work, FOLDER))


def test_only_words_that_changed_are_gone_through_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clauses = [entry(n, "commun alpha beta") for n in range(4)]
    changed = [*clauses[:3], replace(clauses[3], text="commun alpha gamma")]
    listed: list[str] = []

    def told(terms: Iterable[Term]) -> Iterator[Block]:
        for block in blocks(terms):
            listed.extend(block.keys)
            yield block

    monkeypatch.setattr(export, "blocks", told)
    with kept_in(tmp_path / FOLDER, b"key") as store:
        export_entries(dossiers(clauses), tmp_path / "index", kept=store)
        assert {"walpha", "wbeta", "tcommun", "kdeliberation"} <= set(listed)
        listed.clear()
        export_entries(dossiers(clauses), tmp_path / "index", kept=store)
        assert not listed
        export_entries(dossiers(changed), tmp_path / "index", kept=store)
        assert set(listed) == {"wbeta", "tbet", "wgamma", "tgamm"}


def test_only_acts_beside_the_one_that_changed_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clauses = [entry(n, f"mot{n} commun") for n in range(60)]
    changed = [replace(one, text="autre mot") if n == 30 else one for n, one in enumerate(clauses)]
    read: list[Entry] = []

    def told(entries: Sequence[Entry]) -> Acts:
        read.extend(entries)
        return acts(entries)

    monkeypatch.setattr(making, "acts", told)
    with kept_in(tmp_path / FOLDER, b"key") as store:
        export_entries(dossiers(clauses), tmp_path / "index", kept=store)
        assert len(read) == len(clauses)
        read.clear()
        export_entries(dossiers(changed), tmp_path / "index", kept=store)
    assert changed[30] in read and len(read) < len(clauses) / 2


def contents(folder: Path | None) -> dict[str, bytes]:
    """Files of an index."""
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder else {}


def test_a_changed_clause_leaves_the_files_of_other_partitions_alone(tmp_path: Path) -> None:
    def partition_files(index: Exported) -> set[str]:
        lines = [line for line in index.directory["partitions"] if line["key"] // 4096 != 2023]
        heads = [index.heads[line["key"]] for line in lines]
        named = {name for head in heads for name in (head["values"], *head["texts"]["files"])}
        return named | {line["lengths"] for line in lines}

    before = [entry(n, f"mot{n} commun", day=date(2018 + n % 6, 3, 1 + n % 28)) for n in range(200)]
    after = [entry(5, "tout autre", day=before[5].date) if n == 5 else one for n, one in enumerate(before)]
    kept = partition_files(exported(before, tmp_path / "index"))
    assert kept == partition_files(exported(after, tmp_path / "index"))
    assert kept <= {path.stem for path in (tmp_path / "index").iterdir()}


def test_files_of_the_index_before_are_taken_out(tmp_path: Path) -> None:
    exported([entry(1, "avant")], tmp_path / "index")
    index = exported([entry(1, "maintenant")], tmp_path / "index")
    assert "wavant" not in index.terms and "wmaintenant" in index.terms
    assert {path.stem for path in (tmp_path / "index").glob("*.bin")} == index.files()


def test_dossiers_that_come_in_the_wrong_order_are_refused(tmp_path: Path) -> None:
    wrong = [[entry(1, day=date(2023, 1, 1))], [entry(2, day=date(2020, 1, 1))]]
    with pytest.raises(ValueError, match="oldest first"):
        export_entries(wrong, tmp_path / "index")


def test_a_folder_that_cannot_be_written_is_told_in_french(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SearchError, match="n’a pas pu être écrit"):
        export_index(readings(), tmp_path / "file" / "index")


def test_an_empty_archive_has_an_index(tmp_path: Path) -> None:
    assert export_index([], tmp_path / "index") == 0
    assert Exported(tmp_path / "index").directory["partitions"] == []


def test_dossiers_of_a_reading_are_put_in_order() -> None:
    days = [group[0].date for group in by_date(readings())]
    assert days == sorted(days, key=lambda day: day or date.min)


def test_lengths_are_coded_as_the_whoosh_index_codes_them() -> None:
    assert LENGTHS[length_code(12)] == 12 and len(LENGTHS) == 256
