"""Who may ask the application, what every answer says, and what becomes of a damaged index."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.model import SearchError
from indexer.search import build_index, open_index, search
from indexer.staff.application import application
from indexer.staff.guarding import is_ours
from tests.search.archive import readings


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8000", "localhost", "LOCALHOST:8000", "[::1]:8000", "192.168.1.20", "mairie"]
)
def test_numbers_and_names_of_this_machine_may_ask(host: str) -> None:
    assert is_ours(host, {"localhost", "mairie"})


@pytest.mark.parametrize(
    "host",
    [
        "",
        "ailleurs.example",
        "localhost.ailleurs.example",
        "127.0.0.1.example",
        "[::1",
        "a b",
        "localhost/x?",
        "a@localhost",
    ],
)
def test_a_name_of_elsewhere_is_refused(client: TestClient, host: str) -> None:
    assert not is_ours(host, {"localhost"})
    answer = client.get("/api/recherche?q=marché", headers={"Host": host})
    assert answer.status_code == 421 and "n’est pas celui" in answer.text


@pytest.mark.parametrize(
    "address",
    ["/", "/syntaxe", "/api/recherche?q=((", "/absent", "/site/", "/site/absent", "/static/staff.css"],
)
def test_every_answer_forbids_frames_and_guessed_types(client: TestClient, address: str) -> None:
    told = client.get(address).headers
    assert told["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in told["Content-Security-Policy"]


def test_a_redirection_names_no_host(app: Starlette, client: TestClient, tmp_path: Path) -> None:
    for address in ("/site", "/site/actes", "/site//ailleurs.example", "/static"):
        answer = client.get(address, follow_redirects=False)
        place = answer.headers.get("location", "/")
        assert place.startswith("/") and not place.startswith("//")


@pytest.mark.parametrize("keep", [0, 100, 0.5])
def test_a_file_that_was_cut_is_told_and_built_again(index_folder: Path, keep: float) -> None:
    for path in sorted((index_folder / "generation-1").iterdir()):
        data = path.read_bytes()
        path.write_bytes(data[: int(keep if keep > 1 else len(data) * keep)])
    with pytest.raises(SearchError, match="illisible"):
        application(index_folder)
    build_index(readings(), index_folder)
    assert search(open_index(index_folder), "marché").total


def test_a_file_cut_while_it_is_searched_stops_no_process_and_is_told(index_folder: Path) -> None:
    client = TestClient(application(index_folder), base_url="http://localhost")
    assert client.get("/api/recherche?q=marché").status_code == 200
    (path,) = (index_folder / "generation-1").glob("*.seg")
    with path.open("r+b") as file:
        file.truncate(0)
    answer = client.get("/api/recherche?q=convention")
    assert (answer.status_code, "illisible" in answer.text) == (503, True)
    build_index(readings(), index_folder)
    assert client.get("/api/recherche?q=convention").status_code == 200


@pytest.mark.parametrize("name", ["*.toc", "*.seg", "sources.json"])
def test_a_file_that_was_overwritten_is_told(index_folder: Path, name: str) -> None:
    (path,) = (index_folder / "generation-1").glob(name)
    path.write_bytes(b"\x93" * path.stat().st_size)
    with pytest.raises(SearchError, match="illisible"):
        open_index(index_folder)


def test_the_office_answers_only_the_methods_of_its_pages(client: TestClient) -> None:
    asked = (
        ("PUT", "/bureau"),
        ("DELETE", "/bureau/publier"),
        ("POST", "/bureau/seances"),
        ("TRACE", "/"),
        ("POST", "/static/staff.css"),
        ("POST", "/site/"),
    )
    for method, address in asked:
        assert client.request(method, address).status_code == 405


def test_the_table_of_what_is_proved_names_tests_that_exist() -> None:
    root = Path(__file__).parents[2]
    table = (root / "docs/contribuer/securite-du-bureau.md").read_text(encoding="utf-8")
    named = {word for word in table.split("`") if word.startswith("test_")}
    written = "".join(path.read_text(encoding="utf-8") for path in (root / "tests").rglob("test_*.py"))
    assert len(named) > 20 and not [name for name in named if f"def {name}(" not in written]
