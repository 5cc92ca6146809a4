"""The application in Debian's Chromium: suggestions, keyboard, accessibility, nothing fetched from elsewhere."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from indexer.staff.office.desk import Desk
from indexer.staff.press.running import Task, start
from tests.staff.office import desk, write_authorities
from tests.staff.press import ID, SOURCE, foretold, publish, with_act

Visit = Callable[..., Page]
PAGES = ("", "?q=lettre", "?q=%22lettre", "?q=r%C3%A9siliation+autoroute", "syntaxe", "nulle-part")


OFFICE = (
    "bureau", f"bureau/actes/{SOURCE}", f"bureau/decider?texte={SOURCE}", "bureau/publier", "bureau/seances",
    "bureau/recherches", "bureau/conventions",
    "bureau/seances/commune-de-bourg-sur-lys/2024-03-14-conseil-municipal", "bureau/publication",
    f"bureau/publie?adresse={ID}", f"bureau/comparer?a={SOURCE}&b={SOURCE}",
)  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """An office with an act that is filed, one that is published, and a publication that failed."""
    sources = write_authorities(tmp_path_factory.mktemp("bureau") / "source_texts")
    with_act(sources, "Contact : Bernard TILLOY, Responsable de la restauration")
    made = desk(sources)
    publish(made.folders.journal)
    foretold(made, rendered=True)
    build = Task(name="Construction du site", words=(sys.executable, "-c", "exit('a.txt : ce fichier est vide.')"))
    made.press.running = start([build], sources, dict(os.environ))
    assert made.press.running.wait(30)
    return made


@pytest.fixture(scope="module")
def home(app: Starlette, office: Desk) -> Iterator[str]:
    """Address of the application, served as `serve` does."""
    app.state.desk = office
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/"
    server.should_exit = True
    thread.join()
    app.state.desk = None


@pytest.fixture(scope="module")
def visit(browser: Browser, home: str) -> Iterator[Visit]:
    """Opens a page; at the end no request has left the application and the console holds no error."""
    troubles: list[str] = []
    contexts = []

    def opened(path: str, *, dark: bool = False, width: int = 1280) -> Page:
        context = browser.new_context(
            color_scheme="dark" if dark else "light", viewport={"width": width, "height": 800}
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "request",
            lambda asked: troubles.append(asked.url) if not asked.url.startswith(home) else None,
        )
        page.goto(home + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.mark.parametrize("dark", [False, True], ids=["clair", "sombre"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(visit: Visit, path: str, dark: bool) -> None:
    for width in (375, 1280):
        page = visit(path, dark=dark, width=width)
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), width


@pytest.mark.parametrize("path", OFFICE)
def test_axe_finds_nothing_at_the_office(visit: Visit, screenshots: Path, path: str) -> None:
    page = visit(path, dark=OFFICE.index(path) % 2 == 0, width=375)
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()
    for width in (375, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(path=screenshots / f"{path.replace('/', '_')[:40]}-{width}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), width


def test_the_page_of_an_act_is_looked_at_before_it_is_published(visit: Visit) -> None:
    page = visit("bureau/publier")
    page.get_by_role("link", name="Aperçu : Tarifs de la cantine").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tarifs de la cantine")
    expect(page.locator("main")).to_contain_text("[nom occulté]")
    assert "VASSELIN" not in page.content()


def test_acts_are_checked_with_the_keys_alone(visit: Visit, office: Desk) -> None:
    page = visit(f"bureau/actes/{SOURCE}")
    page.keyboard.press("c")
    expect(page.get_by_role("textbox", name="Date de la séance")).to_be_focused()
    page.keyboard.type("nsc")
    expect(page.get_by_role("textbox", name="Date de la séance")).to_have_value("nsc")
    page.get_by_role("textbox", name="Secrétaire").fill("Luc NOIR")
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    expect(page.get_by_text("Correction enregistrée")).to_be_visible()
    page.get_by_role("button", name="Annuler la correction : Secrétaire").click()
    expect(page.get_by_text("Correction annulée")).to_be_visible()
    page.get_by_role("button", name="Désactiver ces touches").click()
    page.locator("h1").click()
    page.keyboard.press("c")
    expect(page.get_by_role("textbox", name="Date de la séance")).not_to_be_focused()


def test_words_and_deliberations_are_suggested_while_typing(visit: Visit) -> None:
    page = visit("")
    page.locator("#q").press_sequentially("convention resil")
    expect(page.locator("#mots option").first).to_have_attribute("value", "convention résiliation")
    page.locator("#q").fill("délégation attrib")
    link = page.locator("#deliberations a")
    expect(link).to_have_text("Délégation d’attributions à la commission permanente")
    assert (link.get_attribute("href") or "").startswith("/site/deliberations/departement-du-nord/2021/")


def test_from_the_search_to_the_clause_and_back_by_keyboard(visit: Visit) -> None:
    page = visit("")
    page.locator("#q").fill("préavis")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Article 5.2 Résiliation").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Article 5.2 Résiliation")
    expect(page.locator("mark")).to_have_text("préavis")
    page.get_by_role("link", name="Retour aux résultats").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("1 clause trouvée")


def test_a_document_starts_where_its_words_are_selected(visit: Visit, office: Desk) -> None:
    page = visit(f"bureau/actes/{SOURCE}")
    page.keyboard.press("l")
    expect(page.get_by_role("textbox", name="Ligne")).to_be_focused()
    page.locator("#L9 .words").select_text()
    expect(page.get_by_role("textbox", name="Ligne")).to_have_value("9")
    page.get_by_role("button", name="Ce document commence ici").click()
    expect(page.get_by_text("Ligne 9, lu dans le texte")).to_be_visible()
    page.get_by_role("button", name="Annuler la correction : ligne 9").click()
    expect(page.get_by_text("Correction annulée")).to_be_visible()
