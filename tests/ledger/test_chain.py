"""The chain of the ledger: what is changed, cut or merged is found, told and mended."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from indexer.model import LedgerError
from indexer.publishing.ledger.entries import Entry, Event, parse
from indexer.publishing.ledger.file import NAME, Ledger, checked, read_ledger, write_ledger
from indexer.publishing.ledger.repair.mending import CONFLICT, mend
from indexer.publishing.ledger.state import state_of
from indexer.publishing.ledger.trust import refuse_older
from tests.ledger.written import FIRST, LATER, act, published

THREE = published(act("2024-5"), act("2024-6", first=11, last=20), act("2024-7", first=21, last=30))


def text(ledger: Ledger) -> str:
    return "".join(f"{entry.line}\n" for entry in ledger.entries)


def written(folder: Path, content: str) -> Path:
    (folder / NAME).write_text(content, encoding="utf-8")
    return folder


def test_a_ledger_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_ledger(tmp_path / "publications", THREE)
    assert read_ledger(tmp_path / "publications") == THREE
    assert [path.name for path in (tmp_path / "publications").iterdir()] == [NAME]


def test_without_a_file_the_ledger_is_empty(tmp_path: Path) -> None:
    assert read_ledger(tmp_path) == Ledger()


def test_the_published_chain_is_the_same_without_its_evidence() -> None:
    entries, fault = checked(THREE.public_text.split("\n"))
    assert fault is None
    assert [entry.digest for entry in entries] == [entry.digest for entry in THREE.entries]
    assert "registre.txt" not in THREE.public_text and "sketch" not in THREE.public_text


def edited(content: str) -> str:
    return content.replace('"number":"2024-5"', '"number":"2024-9"', 1)


def evidence_changed(content: str) -> str:
    return content.replace("registre.txt", "autre.txt", 1)


def line_removed(content: str) -> str:
    return "".join(content.splitlines(keepends=True)[::2])


def conflict(content: str) -> str:
    return f"{content}<<<<<<< HEAD\n=======\n>>>>>>> branche\n"


@pytest.mark.parametrize(
    ("spoil", "line", "problem"),
    [
        (edited, 2, "changée après coup"),
        (evidence_changed, 1, "n'est pas celle que le programme a écrite"),
        (line_removed, 2, "des lignes manquent"),
        (conflict, 4, "conflit entre deux branches"),
        (lambda content: content[:-40], 3, "coupée"),
        (lambda content: f"{content}[]\n", 4, "n'est pas celle"),
    ],
)
def test_a_ledger_that_was_changed_is_refused_with_its_line_and_remedy(
    tmp_path: Path, spoil: object, line: int, problem: str
) -> None:
    assert callable(spoil)
    with pytest.raises(LedgerError) as told:
        read_ledger(written(tmp_path, spoil(text(THREE))))
    assert f"{NAME}, ligne {line} : " in str(told.value)
    assert problem in str(told.value) and "publications reparer" in str(told.value)


def test_a_ledger_that_is_shorter_than_the_published_one_is_refused(tmp_path: Path) -> None:
    site = written(tmp_path, THREE.public_text) / NAME
    refuse_older(THREE, site)
    refuse_older(THREE.followed_by([Entry(event=Event.PAGES, day=LATER)]), site)
    with pytest.raises(LedgerError, match="a été coupé"):
        refuse_older(Ledger(entries=THREE.entries[:2]), site)


def test_a_whole_ledger_needs_no_mending() -> None:
    assert mend(text(THREE).split("\n"), (), LATER).done == ()


@pytest.mark.parametrize("spoil", [line_removed, lambda content: content[:-40], edited])
def test_what_is_missing_or_edited_is_taken_from_the_published_site(spoil: object) -> None:
    assert callable(spoil)
    public, _ = checked(THREE.public_text.split("\n"))
    mending = mend(spoil(text(THREE)).split("\n"), public, LATER)
    assert [e.digest for e in mending.ledger.entries[:3]] == [e.digest for e in THREE.entries]
    assert [e.event for e in mending.ledger.entries[3:]] == [Event.MENDED]
    assert mending.done and "gardées" in mending.done[0]


def test_two_branches_become_one_chain_that_holds_the_acts_of_both(tmp_path: Path) -> None:
    base = published(act("2024-5"))
    ours = published(act("2024-5"), act("2024-6", first=11, last=20), ledger=base)
    theirs = published(act("2024-5"), act("2024-7", first=21, last=30), ledger=base, day=LATER)
    marks = [f"{mark} x\n" for mark in (CONFLICT[0], CONFLICT[2], CONFLICT[3])]
    own, other = text(ours).removeprefix(text(base)), text(theirs).removeprefix(text(base))
    merged = f"{text(base)}{marks[0]}{own}{marks[1]}{other}{marks[2]}"
    mending = mend(merged.split("\n"), (), LATER)
    assert checked(text(mending.ledger).split("\n"))[1] is None
    assert len(state_of(mending.ledger.entries).acts) == 3
    for branch in (ours, theirs):
        refuse_older(mending.ledger, written(tmp_path, branch.public_text) / NAME)


def test_a_line_that_is_not_one_is_told_by_its_number() -> None:
    spoilt = text(THREE).replace('"event":"published"', '"event":"inconnu"', 1)
    mending = mend(spoilt.split("\n"), (), LATER)
    assert any("illisible" in words and words.endswith(" 1") for words in mending.done)
    assert len(state_of(mending.ledger.entries).acts) == 2


def test_a_line_is_plain_json_with_the_hash_of_the_line_before() -> None:
    first, second = map(json.loads, text(THREE).splitlines()[:2])
    assert list(first) == [
        "sequence",
        "date",
        "event",
        "address",
        "number",
        "documents",
        "previous",
        "seal",
        "evidence",
    ]
    assert (first["date"], second["previous"]) == (FIRST.isoformat(), THREE.entries[0].digest)
    assert parse(THREE.entries[0].line) == THREE.entries[0]


def test_lines_about_acts_that_are_not_published_say_nothing() -> None:
    events = (Event.VERSION, Event.REREAD, Event.WITHDRAWN, Event.RESTORED)
    facts = {"reason": "", "asked_by": "", "documents": {}}
    state = state_of(Entry(event=event, day=LATER, address="x", facts=facts) for event in events)
    assert (state.acts, state.withdrawn) == ({}, {})


def test_the_published_seal_tells_nothing_to_whoever_tries_all_that_may_be_hidden() -> None:
    """Source, text, sketch and all of the file but a birth date are public: with the hash of a file alone, the seal of
    what they make told the right one."""
    entry = THREE.entries[0]
    known = {name: entry.evidence[name] for name in ("source", "file", "text", "sketch")}
    tried = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    assert sha256(tried.encode()).hexdigest() != parse(entry.public_line).seal
    assert len({entry.evidence["salt"] for entry in (*THREE.entries, *published(act("2024-5")).entries)}) == 4
    assert all(entry.evidence["salt"] not in THREE.public_text for entry in THREE.entries)
