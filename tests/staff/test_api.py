"""The JSON interface does what its description says, for anyone at once and whatever is asked."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from indexer.search import build_index
from indexer.staff.application import application
from tests.search.archive import SPECIFICATION, readings

KEPT_PROMISES = [
    not_a_server_error,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
]


def described() -> Any:
    """The description, as an application publishes it; tests are made of it before any fixture exists."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    build_index(readings(), folder)
    return schemathesis.openapi.from_asgi("/api/openapi.json", application(folder, hosts=["testserver"]))


SCHEMA = described()


@SCHEMA.parametrize()  # type: ignore[untyped-decorator]
@settings(max_examples=40, deadline=None)
def test_the_interface_keeps_what_its_description_promises(case: Any) -> None:
    case.call_and_validate(checks=KEPT_PROMISES)


OPERATIONS = [result.ok() for result in SCHEMA.get_all_operations()]


@given(st.lists(st.one_of([operation.as_strategy() for operation in OPERATIONS]), min_size=8, max_size=8))
@settings(max_examples=10, deadline=None)
def test_eight_requests_at_once_keep_the_same_promises(cases: list[Any]) -> None:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as users:
            list(users.map(lambda case: case.call_and_validate(checks=KEPT_PROMISES), cases))
    finally:
        sys.setswitchinterval(usual)


def test_every_operation_is_described(client: TestClient) -> None:
    assert set(client.get("/api/openapi.json").json()["paths"]) == {
        "/api/recherche", "/api/facettes", "/api/suggestions", "/api/clause",
    }  # fmt: skip


def test_a_clause_comes_with_its_neighbours(client: TestClient) -> None:
    hit = client.get("/api/recherche", params={"q": "préavis"}).json()["hits"][0]
    found = client.get("/api/clause", params={"adresse": hit["address"]}).json()
    assert found["hit"]["label"] == "5.2" and found["previous"]["label"] == "" and found["following"] is None


def test_errors_are_json(client: TestClient) -> None:
    for address, status in (
        ("/api/recherche?q=((", 400),
        ("/api/recherche", 400),
        ("/api/clause?adresse=x", 404),
    ):
        answer = client.get(address)
        assert answer.status_code == status and list(answer.json()) == ["error"]


HOSTILE = {
    "long": "a" * 10_000,
    "beginnings": " OU ".join(f"{letter}*" for letter in "abcdefghij"),
    "long beginnings": " OU ".join(["con*", "des*", "par*", "com*"] * 16),
    "parentheses": "(" * 1000,
    "near": '"' + " ".join(["de", "la", "le"] * 100) + '"~1000',
    "fuzzy": " ".join(["conventoin~"] * 40),
    "nothing": "\0\0\0",
}


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_query_gets_an_answer_or_a_clear_error(client: TestClient, query: str) -> None:
    answer = client.get("/api/recherche", params={"q": query})
    assert answer.status_code in (200, 400)
    assert answer.status_code == 200 or answer.json()["error"]


def test_many_users_at_once_get_what_each_would_get_alone(client: TestClient) -> None:
    queries = [case["query"] for case in SPECIFICATION["found"]]

    def ask(query: str) -> Any:
        return client.get("/api/recherche", params={"q": query}).json()

    alone = [ask(query) for query in queries]
    with ThreadPoolExecutor(10) as users:
        together = [list(users.map(ask, queries)) for _ in range(3)]
    assert together == [alone] * 3
