"""While the index is replaced under many users, each answer is that of the index before or of the one after."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from starlette.testclient import TestClient

from indexer.search import build_index, search
from indexer.staff.application import application
from indexer.staff.live_index import LiveIndex
from tests.search.archive import SPECIFICATION, readings

USERS, REPLACED = 8, 8
QUERIES = [case["query"] for case in SPECIFICATION["found"]]
STATES = readings(), readings()[::2]


@pytest.fixture
def restless() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture
def office(index_folder: Path) -> TestClient:
    return TestClient(application(index_folder), base_url="http://localhost:8000")


def asked(office: TestClient, query: str) -> tuple[str, int, str]:
    answer = office.get("/api/recherche", params={"q": query})
    return query, answer.status_code, json.dumps(answer.json(), sort_keys=True)


def test_no_answer_mixes_two_indexes_and_none_fails(office: TestClient, index_folder: Path, restless: None) -> None:
    alone = set()
    for state in STATES:
        build_index(state, index_folder)
        alone |= {asked(office, query) for query in QUERIES}
    done = Event()

    def user(first: int) -> set[tuple[str, int, str]]:
        turn = QUERIES[first:] + QUERIES[:first]
        found = {asked(office, query) for query in turn}
        while not done.is_set():
            found |= {asked(office, query) for query in turn}
        return found

    with ThreadPoolExecutor(USERS) as users:
        futures: list[Future[set[tuple[str, int, str]]]] = [users.submit(user, first) for first in range(USERS)]
        try:
            for n in range(REPLACED):
                build_index(STATES[n % 2], index_folder)
        finally:
            done.set()
    together = {answer for future in futures for answer in future.result()}
    assert together <= alone
    assert {status for _, status, _ in alone} == {200}


def test_who_asked_before_the_index_was_replaced_and_removed_is_answered_from_it(index_folder: Path) -> None:
    build_index(STATES[0], index_folder)
    live = LiveIndex(index_folder)
    expected = [search(live.current(), query).total for query in QUERIES]

    def slow_user() -> list[int]:
        index = live.current()
        for state in (STATES[1], STATES[1][:-1]):
            build_index(state, index_folder)
        return [search(index, query).total for query in QUERIES]

    with ThreadPoolExecutor(1) as users:
        assert users.submit(slow_user).result() == expected
