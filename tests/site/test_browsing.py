"""A reader's way through the built site, in a real browser."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

Visit = Callable[..., Page]

NORD = "deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177/"
VALFLEUR = "deliberations/commune-de-valfleur/"
KINDS_OF_PAGE = {
    "accueil": "",
    "toutes": "deliberations/",
    "collectivite": VALFLEUR,
    "annee": f"{VALFLEUR}2023/",
    "seance": f"{VALFLEUR}2023/seance-2023-03-20-conseil-municipal/",
    "deliberation": NORD,
    "deliberation-partagee": f"{VALFLEUR}2022/2022-09-12-2022-041/",
    "convention": f"{NORD}annexe-3/",
    "versions": f"{VALFLEUR}2023/2023-03-20-2023-012/versions/",
    "version-remplacee": f"{VALFLEUR}2023/2023-03-20-2023-012/versions/2023-04-03/",
    "rapport": f"{NORD}rapport/",
    "source": "sources/commune-de-valfleur/2022/2022-09-12-subventions-sportives/",
    "original": "sources/syndicat-des-eaux-de-la-lisse/2024/2024-05-16-compteurs/original/",
    "parcourir": "parcourir/",
    "seances": "parcourir/seances/",
    "matieres": "parcourir/matieres/",
    "matiere": "parcourir/matieres/8.9/",
    "argent": "parcourir/argent/",
    "beneficiaires": "parcourir/beneficiaires/",
    "beneficiaire": "parcourir/beneficiaires/football-club-de-valfleur/",
    "affaires": "parcourir/affaires/",
    "acte-d-un-fil": "deliberations/communaute-de-communes-du-val-d-arbre/2023/2023-06-29-dc-2023-41/",
    "conventions": "parcourir/conventions/",
    "partenaire": "parcourir/partenaires/pole-emploi/",
    "partenaires": "parcourir/partenaires/",
    "elus": "parcourir/elus/",
    "membres": "parcourir/elus/departement-du-nord/",
    "membre": "parcourir/elus/departement-du-nord/didier-manier/",
    "groupe": "parcourir/elus/departement-du-nord/groupes/groupe-union-pour-le-nord/",
    "natures": "parcourir/documents/",
    "nature": "parcourir/documents/conventions/",
    "textes-cites": "textes-cites/",
    "code-cite": "textes-cites/code-cgct/",
    "code-indetermine": "textes-cites/code-indetermine/",
    "loi-citee": "textes-cites/loi-78-17/",
    "reglement-europeen-cite": "textes-cites/ue-2016-679/",
    "arrete-cite": "textes-cites/arrete-2021-07-12/",
    "deliberation-citee": "textes-cites/delib-2021-257-departement-du-pas-de-calais/",
    "clauses-communes": "clauses-communes/",
    "comparaison": f"clauses-communes/{NORD.partition('/')[2]}annexe-3/",
    "comparaison-d-annexes": f"clauses-communes/{NORD.partition('/')[2]}annexe-3/annexe-2/",
    "chiffres": "chiffres/",
    "donnees-ouvertes": "donnees/",
    "suivre": "suivre/",
    "integrer": "integrer/",
    "cadre": f"integrer/{VALFLEUR}",
    "comprendre": "comprendre/",
    "a-propos": "a-propos/",
    "accessibilite": "accessibilite/",
    "mentions-legales": "mentions-legales/",
    "donnees-personnelles": "donnees-personnelles/",
    "hebergement": "hebergement/",
}
CHECKED = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""All rules of axe that are on by themselves, and the size of what a finger touches."""
NARROWEST = 320
"""Pixels; the RGAA asks for no second scroll bar at this width (criterion 10.11)."""
WIDER_THAN_THE_SCREEN = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def test_from_home_to_the_anchor_of_a_clause(visit: Visit) -> None:
    page = visit("")
    page.get_by_role("link", name="Partenariat au titre de l'insertion professionnelle").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Partenariat au titre de l'insertion")
    page.locator(".pieces").get_by_role("link", name="Convention d'adhésion à l'outil OuiForm").click()
    page.get_by_role("link", name="Correspondants").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Correspondants"))
    page.go_back()
    page.locator(".md-sidebar--secondary").get_by_role("link", name="Article 5.2").click()
    expect(page).to_have_url(re.compile(r"/annexe-3/#article-5-2$"))
    expect(page.locator("#article-5-2")).to_be_in_viewport()


def test_a_fact_leads_to_its_line_of_the_source(visit: Visit) -> None:
    page = visit(NORD)
    page.get_by_text("Toutes les informations").click()
    page.locator("details .fiche").get_by_role("link", name="l. 29 du texte source").click()
    expect(page.locator("#L29")).to_have_text("Vu le rapport DirRE/2023/177")
    expect(page.locator("#L29")).to_be_in_viewport()


def test_a_fact_of_a_pdf_leads_to_its_line_on_the_page(visit: Visit) -> None:
    page = visit("deliberations/syndicat-des-eaux-de-la-lisse/2024/2024-05-16-2024-09/")
    page.locator(".decisions").get_by_role("link", name="p. 1 de l’original, ligne 8 du texte source").click()
    expect(page.locator("#L8")).to_be_in_viewport()
    expect(page.locator("#L8 rect")).not_to_have_css("fill", "rgba(0, 0, 0, 0)")
    assert page.locator(".feuille img").evaluate("image => image.complete && image.naturalWidth > 800")


def test_markup_in_a_text_is_read_not_run(visit: Visit) -> None:
    page = visit(f"{VALFLEUR}2023/2023-03-20-2023-012/convention/")
    expect(page.locator("article")).to_contain_text('<script>alert("jamais")</script>')
    page = visit(f"{VALFLEUR}2023/2023-03-20-2023-012/convention/annexe-1/")
    expect(page.locator("article")).to_contain_text("[[fermé]]")


@pytest.mark.parametrize("dark", [False, True], ids=["clair", "sombre"])
@pytest.mark.parametrize("kind", KINDS_OF_PAGE)
def test_axe_finds_nothing(visit: Visit, kind: str, dark: bool, screenshots: Path) -> None:
    page = visit(KINDS_OF_PAGE[kind], dark=dark)
    for width in (375, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(path=screenshots / f"{kind}-{width}-{'sombre' if dark else 'clair'}.png")
        found = Axe().run(page, options=CHECKED)
        assert found.violations_count == 0, f"{width}: {found.generate_report()}"
    page.set_viewport_size({"width": NARROWEST, "height": 800})
    assert not page.evaluate(WIDER_THAN_THE_SCREEN)


def test_the_system_chooses_dark_and_the_reader_may_change_it(visit: Visit) -> None:
    page = visit("", dark=True)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title='Passer à l’affichage clair']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_a_list_sorts_and_filters_in_the_page(visit: Visit) -> None:
    page = visit("parcourir/documents/annexes/")
    rows = page.locator(".liste tbody tr:visible")
    first = rows.first.inner_text()
    page.get_by_role("button", name="Document").click()
    expect(page.locator("th[aria-sort]")).to_have_attribute("aria-sort", "ascending")
    assert rows.first.inner_text() != first
    everything = rows.count()
    page.get_by_label("Filtrer").fill("HORAIRES valfleur")
    expect(rows).to_have_count(1)
    expect(page.locator(".outils [role=status]")).to_have_text("1 ligne")
    page.get_by_label("Filtrer").fill("")
    expect(rows).to_have_count(everything)


@pytest.mark.parametrize(
    ("today", "said"),
    [(date(2026, 7, 1), None), (date(2026, 9, 1), "prend fin dans moins de 5 mois"), (date(2027, 1, 27), "date passée")],
)
def test_how_far_off_an_end_is_counts_from_the_readers_day(visit: Visit, today: date, said: str | None) -> None:
    page = visit("parcourir/conventions/")
    page.clock.set_fixed_time(datetime.combine(today, time(9)))
    page.reload()
    end = page.locator("[data-fin='2027-01-26']")
    expect(end).to_have_text(f"26 janvier 2027 {said}" if said else "26 janvier 2027")


def test_the_link_of_a_clause_is_copied(visit: Visit, home: str) -> None:
    page = visit(f"{NORD}annexe-3/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#article-7 .headerlink").click()
    expect(page.get_by_role("status").last).to_have_text("Lien copié")
    assert page.evaluate("navigator.clipboard.readText()") == f"{home}{NORD}annexe-3/#article-7"


def test_a_clause_is_copied_with_its_reference(visit: Visit, home: str) -> None:
    page = visit(f"{NORD}annexe-3/")
    page.clock.set_fixed_time(datetime(2026, 5, 3, 12))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#article-6 .copier").click()
    expect(page.get_by_role("status").last).to_have_text("Clause copiée")
    clause, _, reference = page.evaluate("navigator.clipboard.readText()").partition("\n\n")
    assert clause.split("\n")[1:] == ["La présente convention est conclue à titre gratuit."]
    assert reference.startswith("Département du Nord, commission permanente, convention, annexe n°\u00a03, ")
    assert reference.endswith(f", {home}{NORD}annexe-3/#article-6, consulté le 3 mai 2026")


def test_a_shared_link_has_a_picture(visit: Visit, home: str) -> None:
    page = visit(NORD)
    address = page.locator("meta[property='og:image']").get_attribute("content")
    assert address == "http://archive.exemple/sous/chemin/assets/partage.png"
    assert page.request.get(f"{home}assets/partage.png").headers["content-type"] == "image/png"


def test_the_menu_opens_from_the_keyboard_on_a_phone(visit: Visit) -> None:
    page = visit("", width=375)
    page.get_by_role("button", name="Menu").press("Enter")
    expect(page.locator("#__drawer")).to_be_checked()


def test_the_first_tab_stop_skips_to_the_content(visit: Visit) -> None:
    page = visit("")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_text("Aller au contenu")
    assert page.locator(str(focused.get_attribute("href"))).count() == 1


def test_everything_is_read_without_javascript(visit: Visit) -> None:
    page = visit("", javascript=False)
    page.get_by_role("link", name="Toutes les délibérations").first.click()
    page.locator("article").get_by_role("link", name="Subventions aux associations sportives").click()
    expect(page.locator("h1")).to_contain_text("Subventions aux associations sportives")
    expect(page.locator(".hemicycle circle")).to_have_count(14)
    page.locator("summary", has_text="Qui siégeait").click()
    expect(page.get_by_text("Claire MINET, pouvoir à Paul MARTEL")).to_be_visible()


def test_an_address_that_does_not_exist_offers_a_search(home: str, visit: Visit, built: object) -> None:
    page = visit("404.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Cette page n’existe pas")
    expect(page.get_by_role("searchbox", name="Chercher dans les délibérations")).to_be_visible()


def test_the_search_of_the_home_page_finds_a_clause(visit: Visit) -> None:
    page = visit("")
    page.get_by_role("searchbox").fill("résiliation")
    page.get_by_role("button", name="Chercher").click()
    expect(page.locator(".trouvee").first).to_be_visible()


def test_a_printed_act_has_no_site_around_it(visit: Visit) -> None:
    page = visit(f"{NORD}annexe-3/")
    page.emulate_media(media="print")
    for furniture in (".md-header", ".md-tabs", ".md-footer", ".fil", ".voisins", ".headerlink"):
        assert not page.locator(furniture).first.is_visible(), furniture
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("#article-7")).to_be_visible()
    expect(page.locator("[data-adresse]")).to_contain_text(f"{NORD}annexe-3/")


def test_a_printed_page_of_a_cited_text_has_its_citations(visit: Visit) -> None:
    page = visit(KINDS_OF_PAGE["code-cite"])
    page.emulate_media(media="print")
    expect(page.locator(".citations li").first).to_be_visible()


def test_compared_paragraphs_stand_side_by_side_or_say_whose_they_are(visit: Visit) -> None:
    page = visit(KINDS_OF_PAGE["comparaison"])
    left, right = (
        page.locator(f".cote.{side}", has=page.locator(".qui")).first for side in ("premier", "second")
    )
    whose = left.locator(".qui")
    assert [top(left), width(whose)] == [top(right), 1]
    page.set_viewport_size({"width": 375, "height": 800})
    expect(whose).to_have_text("Département du Pas-de-Calais, 14 avril 2023")
    assert top(left) < top(right)
    assert width(whose) > 1


def top(found: Locator) -> float:
    """Pixels from the top of the window to a visible element."""
    return float(found.evaluate("e => e.getBoundingClientRect().top"))


def width(found: Locator) -> float:
    """Pixels; 1 for what only screen readers see."""
    return float(found.evaluate("e => e.getBoundingClientRect().width"))
