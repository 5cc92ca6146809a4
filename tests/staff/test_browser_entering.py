"""Users in Debian's Chromium: an editor comes in and may not publish, a publisher may; with and without scripts."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from indexer.staff.access.machine import ThisMachine
from indexer.staff.press import publishing
from tests.staff.office import desk, write_authorities
from tests.staff.press import foretold, with_act
from tests.staff.visitors import PASSWORD, members


@pytest.fixture(scope="module")
def home(app: Starlette, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of an office that knows three users, served as `serve` does; publishing does nothing."""
    sources = write_authorities(tmp_path_factory.mktemp("ville") / "source_texts")
    with_act(sources)
    app.state.desk = desk(sources)
    foretold(app.state.desk)
    app.state.access = members(sources.parent / "bureau")
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", proxy_headers=False))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(publishing, "build_command", lambda *_: (sys.executable, "-c", ""))
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()
    app.state.desk, app.state.access = None, ThisMachine()


def opened(browser: Browser, address: str, troubles: list[str], *, scripts: bool = True, dark: bool = False) -> Page:
    """A page whose errors and requests to elsewhere are kept."""
    context = browser.new_context(
        java_script_enabled=scripts, color_scheme="dark" if dark else "light", viewport={"width": 375, "height": 800}
    )
    page = context.new_page()
    page.on("console", lambda told: troubles.append(told.text) if told.type == "error" else None)
    start = "/".join(address.split("/")[:3])
    page.on("request", lambda asked: None if asked.url.startswith(f"{start}/") else troubles.append(asked.url))
    page.goto(address)
    return page


def come_in(page: Page, name: str) -> None:
    page.get_by_label("Nom").fill(name)
    page.get_by_label("Mot de passe", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()


def test_an_editor_comes_in_and_only_a_publisher_publishes(browser: Browser, home: str) -> None:
    troubles: list[str] = []
    page = opened(browser, f"{home}/bureau/publier", troubles, scripts=False)
    come_in(page, "edmond")
    expect(page.get_by_role("heading", level=1)).to_have_text("Publier")
    expect(page.get_by_text("Un publieur peut lancer cette publication")).to_be_visible()
    expect(page.get_by_role("button", name="Publier")).to_have_count(0)
    page.get_by_role("button", name="Se déconnecter").click()
    page.goto(f"{home}/bureau")
    come_in(page, "paule")
    page.get_by_role("link", name="Publier").click()
    page.get_by_role("button", name="Publier").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Publication")
    page.get_by_role("link", name="Journal").click()
    expect(page.locator("tbody tr").first).to_contain_text("publication")
    page.context.close()
    assert troubles == []


def test_axe_finds_nothing_where_users_come_in_and_passwords_can_be_looked_at(
    browser: Browser, home: str, screenshots: Path
) -> None:
    troubles: list[str] = []
    page = opened(browser, f"{home}/connexion", troubles, dark=True)
    looked_at(page, screenshots, "connexion")
    field = page.get_by_label("Mot de passe", exact=True)
    page.get_by_role("button", name="Afficher le mot de passe").click()
    expect(field).to_have_attribute("type", "text")
    come_in(page, "paule")
    for path in ("mot-de-passe", "bureau/journal", "bureau"):
        page.goto(f"{home}/{path}")
        looked_at(page, screenshots, path.replace("/", "-"))
    page.context.close()
    assert troubles == []


def looked_at(page: Page, screenshots: Path, name: str) -> None:
    """No fault of accessibility, no page wider than its window."""
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()
    for width in (375, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(path=screenshots / f"entree-{name}-{width}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), width
