"""Tools over the Model Context Protocol: read-only, with addresses and lines, and only what is published."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

from indexer.privacy import protect_file
from indexer.publishing.open_data import export_open_data
from indexer.publishing.website.settings import Settings
from indexer.search import build_index
from indexer.staff.tools.server import server

SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/sous/")
HIDDEN = "1 84 12 76 451 089 46"
TEXT = f"""COMMUNE DE VALFLEUR
Conseil municipal
Séance du 4 mars 2031
Délibération n° 2031-12
Objet : Entretien du moulin de la Brume
Le conseil municipal, après en avoir délibéré, DÉCIDE :
Article 1 - Entretien
Le moulin est entretenu par la commune chaque printemps.
Article 2 - Dossier
Le gardien, n° de sécurité sociale {HIDDEN}, garde la clé du moulin.
Article 3 - Durée
Le moulin est entretenu par la commune chaque automne.
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of one act, its index and its site."""
    folder = tmp_path_factory.mktemp("published")
    (folder / "acte.txt").write_text(TEXT.strip(), encoding="utf-8")
    reading = protect_file(folder / "acte.txt")
    build_index([reading], folder / ".index")
    export_open_data([reading], SETTINGS, folder / "site")
    return folder


def in_a_loop(work: Coroutine[Any, Any, Any]) -> Any:
    """The result of a coroutine, in a thread of its own: a browser that is open keeps the loop of this one."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, work).result()


class Asked:
    """A client of the tools: an answer as JSON, an error as its words."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str, **facts: Any) -> Any:
        """The answer of a tool."""
        result = in_a_loop(self._call(name, facts))
        text = "".join(part.text for part in result.content)
        return f"erreur : {text}" if result.is_error else json.loads(text)

    async def _call(self, name: str, facts: dict[str, Any]) -> Any:
        async with Client(server(self._folder / ".index", self._folder / "site")) as client:
            return await client.call_tool(name, facts)


@pytest.fixture(scope="module")
def ask(published: Path) -> Asked:
    return Asked(published)


@pytest.fixture(scope="module")
def found(ask: Asked) -> list[dict[str, Any]]:
    """Clauses on the moulin."""
    clauses: list[dict[str, Any]] = ask("chercher", recherche="moulin")["clauses"]
    return clauses


def test_every_tool_says_that_it_only_reads(published: Path) -> None:
    async def tools() -> list[Any]:
        async with Client(server(published / ".index", published / "site")) as client:
            return list((await client.list_tools()).tools)

    listed = in_a_loop(tools())
    assert {tool.name for tool in listed} == {"chercher", "lire_acte", "lire_clause", "comparer", "citer"}
    assert all(tool.annotations.read_only_hint and tool.description for tool in listed)


def test_a_clause_that_is_found_is_read_with_its_address_and_lines(
    ask: Asked, found: list[dict[str, Any]]
) -> None:
    one = next(clause for clause in found if "article-1" in clause["address"])
    told = ask("lire_clause", adresse=f"{SETTINGS.site_url}{one['address'][1:]}")
    assert told["text"] == "Le moulin est entretenu par la commune chaque printemps."
    assert told["lines"] == [7, 8]
    assert told["following"].endswith("#article-2")


def test_an_act_is_told_with_its_facts_and_the_addresses_of_its_clauses(
    ask: Asked, found: list[dict[str, Any]]
) -> None:
    told = ask("lire_acte", adresse=found[0]["address"])
    assert (told["number"], told["meeting_date"]) == ("2031-12", "2031-03-04")
    assert told["lines"]["number"] == 4
    clauses = told["documents"][0]["clauses"]
    assert [clause["url"].partition("#")[2] for clause in clauses] == ["article-1", "article-2", "article-3"]


def test_two_clauses_are_compared_word_by_word(ask: Asked, found: list[dict[str, Any]]) -> None:
    act = found[0]["address"].partition("#")[0]
    told = ask("comparer", adresse_a=f"{act}#article-1", adresse_b=f"{act}#article-3")
    assert not told["same"]
    assert [(one["left"], one["right"]) for one in told["differences"]] == [("printemps.", "automne.")]


def test_a_citation_names_authority_number_day_clause_and_address(
    ask: Asked, found: list[dict[str, Any]]
) -> None:
    act = found[0]["address"].partition("#")[0]
    told = ask("citer", adresse=f"{act}#article-3")
    assert told["citation"].endswith(f"{SETTINGS.site_url}{act[1:]}#article-3")
    assert "n° 2031-12, 4 mars 2031, Article 3" in told["citation"]
    assert told["lines"] == [11, 12]


@pytest.mark.parametrize(
    ("tool", "facts"),
    [
        ("lire_acte", {"adresse": "/deliberations/../../../../etc/passwd/"}),
        ("lire_acte", {"adresse": "/deliberations/x/2031/absent/"}),
        ("lire_acte", {"adresse": "file:///etc/passwd"}),
        ("lire_acte", {"adresse": ""}),
        ("lire_clause", {"adresse": "/deliberations/x/2031/absent/#article-1"}),
        ("chercher", {"recherche": '"jamais fermé'}),
    ],
)
def test_what_cannot_be_answered_is_an_error_in_one_sentence(
    ask: Asked, tool: str, facts: dict[str, str]
) -> None:
    told = ask(tool, **facts)
    assert isinstance(told, str) and told.startswith("erreur : ") and "Traceback" not in told


def test_a_hidden_value_comes_back_from_no_tool(ask: Asked, found: list[dict[str, Any]]) -> None:
    act = found[0]["address"].partition("#")[0]
    answers = [
        ask("chercher", recherche="gardien"),
        ask("chercher", recherche=f'"{HIDDEN}"'),
        ask("lire_acte", adresse=act),
        ask("lire_clause", adresse=f"{act}#article-2"),
        ask("comparer", adresse_a=f"{act}#article-1", adresse_b=f"{act}#article-2"),
        ask("citer", adresse=f"{act}#article-2"),
    ]
    assert "clé du moulin" in json.dumps(answers, ensure_ascii=False)
    digits = ["".join(filter(str.isalnum, json.dumps(answer))) for answer in answers[:1] + answers[2:]]
    assert not any("84127645108946" in run for run in digits)
    assert answers[1]["total"] == 0
