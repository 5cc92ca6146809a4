"""Threads that ask one index at the same time each get the answer that they would get alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from indexer.search import Engine, build_index, clause, facets, search, suggest
from indexer.search.engine.whoosh import index as index_module
from indexer.search.engine.whoosh.index import WhooshEngine
from indexer.search.engine.whoosh.query import word_column
from tests.search.archive import SPECIFICATION, readings

THREADS, ROUNDS = 8, 6
QUERIES = [case["query"] for case in SPECIFICATION["found"]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fils")
    build_index(readings(), folder)
    return folder


@pytest.fixture
def restless(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Threads change every hundredth of a millisecond, and no answer is remembered."""
    monkeypatch.setattr(index_module, "_REMEMBERED", 0)
    monkeypatch.setattr("indexer.search.engine.whoosh.query.wording.SCAN_FROM", 1)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def everything(index: Engine, query: str) -> Any:
    found = search(index, query)
    first = clause(index, found.hits[0].address, query) if found.hits else None
    return found, facets(index, query), suggest(index, query), first


def test_eight_threads_get_the_answers_that_each_would_get_alone(folder: Path, restless: None) -> None:
    index = WhooshEngine(folder)
    alone = [everything(index, query) for query in QUERIES]
    index.close()
    shared = WhooshEngine(folder)
    with ThreadPoolExecutor(THREADS) as threads:
        together = list(threads.map(lambda query: everything(shared, query), QUERIES * ROUNDS))
    assert together == alone * ROUNDS


def test_what_all_threads_need_is_read_once(folder: Path, restless: None) -> None:
    index = WhooshEngine(folder)
    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(lambda query: search(index, query), ['"les parties"', '"du contrat"'] * 20))
    held = {id(words) for words in word_column._loaded.values()}
    assert len(held) <= len(index.searcher.reader().leaf_readers())


def test_a_closed_index_frees_the_files_of_every_thread(folder: Path) -> None:
    index = WhooshEngine(folder)
    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(lambda query: search(index, query), QUERIES))
    searchers = list(index._searchers)
    index.close()
    assert all(searcher.is_closed for searcher in searchers)
