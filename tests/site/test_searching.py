"""A reader searches the built site, in a real browser."""

from __future__ import annotations

import csv
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from indexer.search import Engine, open_index
from indexer.search import search as whoosh_search
from indexer.search.static_index import export_entries
from indexer.search.static_index.storage.files import Files
from tests.search.archive import SPECIFICATION
from tests.search_browser.written import dossiers, entry
from tests.site.conftest import Built

Visit = Callable[..., Page]
WORD = re.compile("r[ée]sili", re.IGNORECASE)
WIDER_THAN_THE_SCREEN = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
STATES = {
    "vide": ("", "#recherche-formulaire"),
    "trouvé": ("résiliation", ".facettes"),
    "proche": ("résiliation introuvable", ".trouvee"),
    "corrigé": ("resilliation", "#recherche-message a"),
    "refusé": ("type:contrat", "[role=alert]"),
}
"""A query, and what shows that it was answered."""


def results(query: str, **more: str) -> str:
    """Address of the results of a query."""
    return f"recherche/?q={quote(query)}" + "".join(f"&{name}={value}" for name, value in more.items())


def state(page: Page) -> str:
    """What is said of the results, once it is."""
    status = page.locator("#recherche-etat")
    expect(status).to_have_text(re.compile(r"(trouvés?|de l’acte)\.$|^Aucun résultat"))
    return status.inner_text()


@pytest.fixture(scope="module")
def whoosh(built: Built) -> Iterator[Engine]:
    """The staff's index of the same archive."""
    opened = open_index(built.index)
    yield opened
    opened.close()


def test_the_search_field_shows_clauses_as_one_types_and_leads_to_them_by_the_keyboard(visit: Visit) -> None:
    page = visit("")
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Chercher dans les délibérations")
    expect(field).to_be_focused()
    page.keyboard.type("résiliation")
    expect(page.get_by_role("option").first).to_contain_text(WORD)
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/deliberations/[^?]*#article-"))
    expect(page.locator("mark.trouve").first).to_have_text(WORD)
    expect(page.locator("h1, h2, h3, h4").and_(page.locator(":target"))).to_be_in_viewport()


def test_escape_closes_the_proposals_then_leaves_the_field(visit: Visit) -> None:
    page = visit("")
    page.keyboard.press("s")
    page.keyboard.type("convention")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator("#recherche-entete input")).not_to_be_focused()


def test_enter_in_the_header_leads_to_all_results(visit: Visit) -> None:
    page = visit("")
    page.keyboard.press("/")
    page.keyboard.type('"lettre recommandée"')
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/recherche/\?q="))
    expect(page.locator(".trouvee mark").first).to_have_text(re.compile("lettre recommandée", re.IGNORECASE))


@pytest.mark.parametrize("case", SPECIFICATION["found"][::6], ids=lambda case: case["query"])
def test_the_page_finds_as_many_clauses_as_the_staff_search(
    visit: Visit, whoosh: Engine, case: dict[str, str]
) -> None:
    page = visit(results(case["query"]))
    counts = [int(re.sub(r"\s", "", count)) for count in re.findall(r"\d[\d\s]*", state(page))]
    wanted = whoosh_search(whoosh, case["query"])
    assert counts == [count for count in (wanted.total, wanted.apart) if count]


def test_other_names_of_an_everyday_word_are_told_and_can_be_refused(visit: Visit) -> None:
    page = visit(results("chômeur"))
    expect(page.locator("#recherche-message")).to_contain_text("Aussi cherché\u00a0: demandeur d’emploi.")
    everything = state(page)
    page.get_by_role("link", name="Chercher les mots tapés seuls").click()
    expect(page).to_have_url(re.compile("mots_seuls=1"))
    expect(page.get_by_role("link", name="Chercher aussi les noms")).to_be_visible()
    assert state(page) != everything


def test_a_facet_narrows_the_search_and_the_back_button_undoes_it(visit: Visit) -> None:
    page = visit(results("convention"))
    everything = state(page)
    filters = page.locator("#recherche-facettes")
    filters.get_by_role("link", name="Annexe", exact=True).click()
    expect(page).to_have_url(re.compile(r"type%3Aannexe"))
    expect(page.locator("#recherche-champ")).to_have_value("convention type:annexe")
    expect(filters.locator("[aria-current=true]")).to_have_count(1)
    assert state(page) != everything
    page.go_back()
    expect(page.locator("#recherche-champ")).to_have_value("convention")
    expect(page.locator("#recherche-etat")).to_have_text(everything)


def test_the_facet_of_subjects_makes_a_query_that_finds(visit: Visit) -> None:
    page = visit(results("convention"))
    filters = page.locator("#recherche-facettes")
    expect(filters.get_by_role("heading", name="Matière (imprimée ou déduite)", exact=True)).to_be_visible()
    filters.get_by_role("link", name="8.9 Culture", exact=True).click()
    expect(page.locator("#recherche-champ")).to_have_value('convention matiere:"8.9 Culture"')
    expect(filters.locator("[aria-current=true]")).to_have_text(re.compile("8.9 Culture"))
    expect(page.locator(".trouvee").first).to_be_visible()


def test_cited_texts_are_counted_when_they_are_asked_for(visit: Visit) -> None:
    page = visit(results("convention"))
    page.locator("#recherche-facettes summary", has_text="Texte cité").click()
    expect(page.locator("#recherche-facettes a[href*='cite']").first).to_be_visible()


def test_results_sorted_by_date_can_be_shared_by_their_address(visit: Visit) -> None:
    page = visit(results("article", tri="date", p="2"))
    state(page)
    expect(page.locator("#recherche-tri")).to_have_value("date")
    expect(page.locator("#recherche-suite")).to_contain_text("Page 2 sur")
    page.get_by_role("button", name="Page précédente").click()
    expect(page.locator("#recherche-suite")).to_contain_text("Page 1 sur")
    expect(page).to_have_url(re.compile(r"tri=date$"))


def test_results_are_saved_as_a_table(visit: Visit) -> None:
    page = visit(results("résiliation"))
    count = int(re.sub(r"\D", "", state(page)))
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger en CSV").click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == count
    assert all("/deliberations/" in row["Adresse"] and row["Collectivité"] for row in rows)


def test_a_misspelt_word_is_corrected_in_one_click(visit: Visit) -> None:
    page = visit(results("resilliation"))
    page.locator("#recherche-message").get_by_role("link", name="résiliation").click()
    expect(page.locator("#recherche-champ")).to_have_value("résiliation")
    expect(page.locator(".trouvee").first).to_be_visible()


def test_a_query_that_cannot_be_read_is_told_how_to_write_it(visit: Visit) -> None:
    page = visit(results("type:contrat"))
    expect(page.get_by_role("alert")).to_contain_text("les types sont : deliberation")
    page.get_by_role("button", name="Voir comment écrire une recherche").click()
    expect(page.locator("#recherche-aide td").first).to_have_text("convention résiliation")


def test_an_example_of_the_help_can_be_tried(visit: Visit) -> None:
    page = visit("recherche/")
    page.locator("#recherche-aide summary").click()
    page.locator("#recherche-aide").get_by_role("link", name="résili*").click()
    expect(page.locator("#recherche-champ")).to_have_value("résili*")


def test_markup_in_a_query_or_in_a_text_is_shown_as_text(visit: Visit) -> None:
    page = visit(results("<img src=x onerror=alert(1)>"))
    state(page)
    expect(page.locator("#recherche-message img, #recherche-liste img")).to_have_count(0)
    page = visit(results('"alert jamais"'))
    expect(page.locator(".extrait").first).to_contain_text('<script>alert("jamais")</script>')


FAULTS: dict[str, tuple[Callable[[Route], None], str]] = {
    "offline": (lambda route: route.abort(), "n’a pas pu être téléchargé"),
    "missing": (lambda route: route.fulfill(status=404, body=""), "manque"),
    "truncated": (lambda route: route.fulfill(status=200, body="x"), "incomplet"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_index_is_told_in_a_sentence_and_can_be_tried_again(
    browser: Browser, home: str, fault: str
) -> None:
    answer, message = FAULTS[fault]
    context = browser.new_context()
    context.route("**/recherche/index/*.bin", answer)
    page = context.new_page()
    page.goto(home + results("convention"))
    expect(page.get_by_role("alert")).to_contain_text(message)
    context.unroute("**/recherche/index/*.bin")
    page.get_by_role("button", name="Réessayer").click()
    expect(page.locator(".trouvee").first).to_be_visible()
    context.close()


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        ("**/search/worker.js", "mise à jour depuis l’ouverture"),
        ("**/recherche/index/*.bin", "manque ; rechargez la page"),
    ],
)
def test_the_header_of_a_page_that_was_open_before_a_publication_says_so_and_leads_to_the_new_search(
    browser: Browser, home: str, gone: str, message: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(home)
    context.route(gone, lambda route: route.fulfill(status=404, body=""))
    page.keyboard.press("/")
    page.keyboard.type("convention")
    expect(page.get_by_role("option")).to_contain_text(message)
    context.unroute(gone)
    page.get_by_role("option").click()
    expect(page.locator(".trouvee").first).to_be_visible()
    context.close()


@pytest.fixture(scope="module")
def layered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of 4,000 clauses that a reader is shown the newest of while the oldest, the best, is still fetched."""
    folder = tmp_path_factory.mktemp("layered")
    days = [date(2010, 1, 1) + timedelta(n) for n in range(4_000)]
    clauses = [entry(n, "un mot commun parmi des milliers d’autres", day=day) for n, day in enumerate(days)]
    export_entries(dossiers([replace(clauses[0], heading="Commun"), *clauses[1:]]), folder, size=500)
    manifest = json.loads((folder / "manifest.json").read_text())
    tables = {
        **json.loads(zlib.decompress((folder / f"{manifest['language']}.bin").read_bytes())),
        "early_bytes": 0,
    }
    told = {**manifest, "language": Files(folder).write_json(tables)}
    (folder / "manifest.json").write_text(json.dumps(told))
    return folder


@pytest.fixture
def patient(browser: Browser, home: str, layered: Path) -> Iterator[Page]:
    """The home page of the site with that index."""
    context = browser.new_context()
    context.route(
        "**/recherche/index/*", lambda route: route.fulfill(path=layered / route.request.url.rpartition("/")[2])
    )
    page = context.new_page()
    page.goto(home)
    yield page
    context.close()


def test_the_newest_results_come_first_and_the_best_of_all_on_demand(patient: Page, home: str) -> None:
    patient.goto(home + results("commun"))
    first = patient.locator(".articles h3").first
    again = patient.get_by_role("button", name="Classer d’après toute l’archive")
    expect(again).to_be_visible()
    expect(patient.locator("#recherche-etat")).to_have_text("4\u202f000 articles trouvés.")
    expect(first).to_have_text("Article 3999")
    again.click()
    expect(first).to_have_text("Commun")
    expect(again).to_be_hidden()


def test_the_header_proposes_the_newest_results_and_reads_no_further(patient: Page) -> None:
    patient.keyboard.press("/")
    patient.keyboard.type("commun")
    expect(patient.get_by_role("option").first).to_contain_text("Article 3999")
    expect(patient.get_by_role("option").last).to_contain_text("Voir plus de")


def test_without_javascript_the_lists_are_offered(visit: Visit) -> None:
    page = visit("recherche/", javascript=False)
    expect(page.locator("#recherche-sans-script")).to_contain_text("a besoin de JavaScript")
    expect(page.locator("#recherche-aide")).to_be_hidden()
    page.locator("#recherche-sans-script").get_by_role("link", name="par séance").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("dark", [False, True], ids=["clair", "sombre"])
@pytest.mark.parametrize(("query", "answered"), STATES.values(), ids=STATES)
def test_axe_finds_nothing(visit: Visit, query: str, answered: str, dark: bool) -> None:
    page = visit(results(query), dark=dark)
    expect(page.locator(answered).first).to_be_visible()
    page.locator("#recherche-aide summary").click()
    for width in (375, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{width}: {found.generate_report()}"
        assert not page.evaluate(WIDER_THAN_THE_SCREEN), width


def test_axe_finds_nothing_in_the_proposals_of_the_header(visit: Visit) -> None:
    page = visit("")
    page.keyboard.press("/")
    page.keyboard.type("convention")
    expect(page.get_by_role("option").first).to_be_visible()
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()
