"""The pages of the local application."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.model import Reading, SearchError
from indexer.search import build_index
from indexer.search.help import RULES
from indexer.staff import pages
from indexer.staff.access.opening import is_local
from indexer.staff.application import application
from tests.factories import document, dossier, reading, section
from tests.search.archive import readings

CLAUSE = "/deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177/#article-5-2"


def test_results_show_marks_facts_and_links(client: TestClient) -> None:
    page = client.get("/", params={"q": '"lettre recommandée avec avis"'}).text
    assert "<h1>1 clause trouvée</h1>" in page
    assert "<mark>lettre recommandée avec avis</mark>" in page
    assert "Département du Nord, Commission permanente" in page and "n°&nbsp;DirRE/2023/177" in page
    assert f'href="/site{CLAUSE}"' in page


def test_an_empty_search_teaches_by_examples(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200 and "Quelques exemples" in page.text


def test_a_query_that_cannot_be_read_is_explained_and_kept(client: TestClient) -> None:
    answer = client.get("/", params={"q": '"lettre'})
    assert answer.status_code == 400 and 'role="alert"' in answer.text
    assert "guillemet n’est pas fermé" in answer.text and 'value="&#34;lettre"' in answer.text


def test_facets_refine_and_pages_follow(client: TestClient) -> None:
    page = client.get("/", params={"q": "lettre", "limite": "1"}).text
    assert "annee%3A2023" in page and "Page 1 sur 3" in page and "page=2" in page
    assert "Page 3 sur 3" in client.get("/", params={"q": "lettre", "limite": "1", "page": "3"}).text


def test_a_facet_that_is_chosen_stays_and_leads_back(client: TestClient) -> None:
    page = client.get("/", params={"q": "lettre type:convention"}).text
    assert "<h3>Nature du document</h3>" in page and 'href="/?q=lettre" aria-current="true">Convention' in page


def test_a_subject_refines_and_is_told_of_a_clause(client: TestClient) -> None:
    page = client.get("/", params={"q": "lettre"}).text
    assert "<h3>Matière (imprimée ou déduite)</h3>" in page and "matiere%3A%228.2+Aide+sociale%22" in page
    refined = client.get("/", params={"q": 'lettre matiere:"8.2 Aide sociale"'}).text
    assert "<h1>1 clause trouvée</h1>" in refined and "Aide sociale<span class=\"hidden\"> (retirer" in refined
    told = "<dt>Matière</dt><dd>8.6 Emploi et formation professionnelle</dd>"
    assert told in client.get("/clause", params={"adresse": CLAUSE}).text


def test_a_misspelt_word_is_corrected_and_the_nearest_clauses_are_shown(client: TestClient) -> None:
    assert "Vouliez-vous dire" in client.get("/", params={"q": "resilliation"}).text
    near = client.get("/", params={"q": "résiliation autoroute"}).text
    assert "Aucune clause trouvée" in near and "Clauses qui ont une partie de ces mots" in near


def test_a_whole_clause_is_shown_with_its_context(client: TestClient) -> None:
    page = client.get("/clause", params={"adresse": CLAUSE, "q": "préavis"}).text
    assert "<h1>Article 5.2 Résiliation</h1>" in page and "<mark>préavis</mark>" in page
    assert "lignes 2 à 3" in page and "Avant&nbsp;: Convention d’adhésion" in page and "Après" not in page


def test_an_address_that_is_gone_is_told(client: TestClient) -> None:
    answer = client.get("/clause", params={"adresse": "/deliberations/x/"})
    assert answer.status_code == 404 and "Aucune clause à l’adresse" in answer.text


def test_the_syntax_page_lists_every_rule(client: TestClient) -> None:
    page = client.get("/syntaxe").text
    assert page.count("<tr>") == len(RULES) + 1


def test_results_can_be_taken_away(client: TestClient) -> None:
    table = client.get("/export.csv", params={"q": "lettre"})
    assert len(list(csv.DictReader(io.StringIO(table.text), delimiter=";"))) == 3
    assert "clauses.csv" in table.headers["content-disposition"]
    assert client.get("/export.json", params={"q": "lettre"}).json()["total"] == 3
    assert client.get("/export.xls", params={"q": "lettre"}).status_code == 404
    assert client.get("/export.csv", params={"q": "(("}).status_code == 400


@pytest.mark.parametrize("parameters", [{"page": "0"}, {"page": "x"}, {"limite": "9999"}, {"tri": "auteur"}])
def test_a_wrong_parameter_is_told(client: TestClient, parameters: dict[str, str]) -> None:
    assert client.get("/", params={"q": "lettre", **parameters}).status_code == 400


@pytest.mark.parametrize(
    "address", ["/", "/?q=lettre", "/syntaxe", "/api/recherche?q=x", "/static/staff.js", "/nulle-part"]
)
def test_every_answer_keeps_to_itself(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("address", ["/", "/?q=lettre", "/syntaxe"])
def test_pages_load_nothing_from_elsewhere_and_hold_no_script_or_style(
    client: TestClient, address: str
) -> None:
    page = client.get(address).text
    assert "://" not in page and "style=" not in page and "<style" not in page
    assert page.count("<script") == page.count('<script src="/static/staff.js" defer></script>') == 1


def test_the_static_site_is_served_beside_with_its_own_rules(client: TestClient) -> None:
    answer = client.get("/site/")
    assert "<title>Site</title>" in answer.text
    assert answer.headers["content-security-policy"] == "frame-ancestors 'none'"


def test_markup_in_a_query_or_a_source_stays_text(index_folder: Path) -> None:
    build_index([hostile()], index_folder)
    client = TestClient(application(index_folder), base_url="http://localhost")
    page = client.get("/", params={"q": "<script> alerte"}).text
    assert "<script> alerte" not in page and "<b>" not in page and "&lt;b&gt;" in page


def hostile() -> Reading:
    return reading(dossier(document("<b>Titre</b>", section("1", "<i>Objet</i>", "<b>alerte</b> script 1"))))


def test_a_new_index_is_used_without_a_restart(index_folder: Path) -> None:
    client = TestClient(application(index_folder), base_url="http://localhost")
    assert client.get("/api/recherche", params={"q": "alerte"}).json()["total"] == 0
    build_index([*readings(), hostile()], index_folder)
    assert client.get("/api/recherche", params={"q": "alerte"}).json()["total"] == 1


def test_without_an_index_the_application_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(SearchError, match="make site"):
        application(tmp_path)


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("archive.local", False)],
)
def test_only_loopback_addresses_are_local(host: str, local: bool) -> None:
    assert is_local(host) is local


def test_a_defect_is_told_in_french_without_its_details(app: Starlette, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("/chemin/secret")

    monkeypatch.setattr(pages, "search", broken)
    with TestClient(app, base_url="http://localhost:8000", raise_server_exceptions=False) as browser:
        answer = browser.get("/", params={"q": "lettre"})
    assert answer.status_code == 500 and "a un défaut" in answer.text and "secret" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
