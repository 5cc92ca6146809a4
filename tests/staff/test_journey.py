"""The whole job of a secretary in a browser, on an archive that starts empty; the office is killed at every step."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.readers import made
from tests.staff.office import BOURG
from tests.staff.serving import Served

WRONG, RIGHT = "Tarifs de la cantine", "Tarifs de la cantine scolaire"
AIDE = "- DIT que l'aide de 300 € à Mme Berthe NOËL, sur proposition de Mme Odile VASSELIN, cuisinière, est versée ;"
ADDRESS = "deliberations/commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05/"
PATIENCE = 120_000
"""Milliseconds for what takes a few seconds on a quiet machine."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("commune")
    place = folder / "source_texts/commune-de-bourg-sur-lys"
    place.mkdir(parents=True)
    (place / "authority.toml").write_text(BOURG, encoding="utf-8")
    office = Served(folder)
    office.start()
    yield office
    office.kill()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield context.new_page()
    expect.set_options(timeout=5_000)
    context.close()


def test_from_a_dropped_file_to_the_public_page_and_back(served: Served, page: Page, browser: Browser) -> None:
    page.goto(served.home)
    scan = FilePayload(name="scan-12.pdf", mimeType="application/pdf", buffer=made.pdf(made.lines(*made.ACT, AIDE)))
    page.locator("#fichiers").set_input_files(scan)
    page.get_by_role("button", name="Déposer").click()
    expect(page.get_by_text("Déposé.")).to_be_visible()
    served.again()

    page.goto(served.home)
    page.get_by_role("link", name="scan-12.pdf").click()
    colleague = browser.new_context().new_page()
    colleague.goto(page.url)
    for each, typed in ((page, RIGHT), (colleague, "Prix des repas")):
        each.get_by_role("textbox", name="Objet", exact=True).fill(typed)
        each.get_by_role("button", name="Corriger : Objet").click()
    expect(page.get_by_text("Correction enregistrée")).to_be_visible()
    expect(colleague.get_by_role("alert")).to_contain_text("a été modifié entre-temps")
    expect(colleague.get_by_role("textbox", name="Objet", exact=True)).to_have_value("Prix des repas")
    colleague.context.close()
    served.again()

    page.reload()
    expect(page.locator("#fait-1-object ins")).to_have_text(RIGHT)
    page.get_by_role("button", name="Ranger dans l’archive").click()
    expect(page.get_by_text("Rangé dans l'archive.")).to_be_visible()
    filed = page.url.partition("?")[0]
    served.again()

    page.goto(f"{served.home}/decider")
    page.get_by_role("group", name="VASSELIN").get_by_role("radio", name="Occulter").check()
    page.get_by_label("Motif, publié").fill("Agente, hors de ses fonctions")
    page.get_by_role("button", name="Enregistrer les décisions").click()
    expect(page.get_by_text("Décisions enregistrées")).to_be_visible()
    served.again()

    page.goto(f"{served.home}/publier")
    page.get_by_role("link", name=f"Aperçu : {RIGHT}").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(RIGHT)
    expect(page.locator("main")).not_to_contain_text("VASSELIN")
    page.goto(f"{served.home}/publier")
    page.get_by_role("button", name="Publier").click()
    expect(page.locator("#progres")).to_contain_text(re.compile(r"en cours\s: |Publié"))
    served.again()

    public = f"{served.home.removesuffix('bureau')}site/{ADDRESS}"
    for _ in range(240):
        if (served.folder / "site" / ADDRESS).is_dir():
            break
        page.wait_for_timeout(500)
    page.goto(public)
    expect(page.get_by_role("heading", level=1)).to_contain_text(RIGHT)
    assert "VASSELIN" not in page.content() and "NOËL" not in page.content()

    page.goto(filed)
    page.get_by_role("button", name="Annuler la correction : Objet").click()
    expect(page.get_by_text("Correction annulée")).to_be_visible()
    expect(page.get_by_role("textbox", name="Objet", exact=True)).to_have_value(WRONG)
    page.get_by_role("link", name="Retirer ou remplacer").click()
    page.get_by_label("Motif, publié").first.fill("Erreur de séance")
    page.get_by_label("Qui le demande, publié").fill("La mairie")
    page.get_by_role("button", name="Retirer").click()
    expect(page.get_by_text("Retiré.")).to_be_visible()
    served.again()
    page.goto(page.url.replace("fait=retire&", ""))
    expect(page.get_by_text("Erreur de séance (à la demande de La mairie)")).to_be_visible()
    page.goto(f"{served.home}/publier")
    page.get_by_role("button", name="Publier").click()
    expect(page.get_by_text("Publié.")).to_be_visible()
    page.goto(public)
    expect(page.locator("main")).to_contain_text("Erreur de séance")


def test_acts_that_wait_are_checked_one_after_the_other_with_keys_alone(served: Served, page: Page) -> None:
    waiting = []
    for number in ("31", "32"):
        text = "\n".join(line.replace("2024-03-05", f"2024-03-{number}") for line in made.ACT)
        waiting.append(FilePayload(name=f"{number}.txt", mimeType="text/plain", buffer=text.encode()))
    page.goto(served.home)
    page.locator("#fichiers").set_input_files(waiting)
    page.get_by_role("button", name="Déposer").click()
    with page.expect_navigation():
        page.get_by_role("link", name="32.txt").click()
    for object_ in ("Piscine", "Lavoir"):
        page.keyboard.press("o")
        page.keyboard.type(object_)
        page.keyboard.press("Escape")
        with page.expect_navigation():
            page.keyboard.press("s")
        expect(page.get_by_text("Correction enregistrée")).to_be_visible()
        page.keyboard.press("r")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        expect(page.get_by_text("Rangé dans l'archive.")).to_be_visible()
        expect(page.locator("#fait-1-object ins")).to_have_text(object_)
        with page.expect_navigation():
            page.keyboard.press("n")
    year = served.folder / "source_texts/commune-de-bourg-sur-lys/2024"
    assert {path.stem for path in year.glob("*.toml")} >= {"2024-03-14-2024-03-31", "2024-03-14-2024-03-32"}


def test_two_hundred_files_at_once_wait_one_by_one_and_survive_a_cut(served: Served, page: Page) -> None:
    names = [f"acte-{n:03}.txt" for n in range(200)]
    files = [
        FilePayload(name=name, mimeType="text/plain", buffer="\n".join([*made.ACT, name]).encode()) for name in names
    ]
    page.goto(served.home)
    page.locator("#fichiers").set_input_files(files)
    page.get_by_role("button", name="Déposer").click()
    expect(page.get_by_role("heading", name="À vérifier et à ranger (200)")).to_be_visible()
    served.again()
    page.goto(served.home)
    listed = page.get_by_role("listitem").all_inner_texts()
    assert sorted(line for line in listed if line.startswith("acte-")) == names
