"""Pages of an act that was received several times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from xml.etree import ElementTree

from indexer.model import Dossier, Replaced
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading, section, source

PATH = "departement-du-nord/2023/exemple.txt"
HOME = "deliberations/departement-du-nord/2023/2023-05-15-2023-1/"
OLD = f"{HOME}versions/2023-06-01/"
WORDS = "Le tarif de la salle est fixé à {} euros par jour, chauffage compris, pour les habitants de la commune."


def act(price: int, number: str = "2023-1") -> Dossier:
    """An act and its agreement."""
    agreement = document("Règlement", section("1", "Tarif", WORDS.format(price)), slug="annexe-1", number="1")
    where = "departement-du-nord/2023/2023-05-15-2023-1"
    return dossier(document("Salle des fêtes"), agreement, id=where, source=source("Salle", path=PATH), number=number)


def texts() -> dict[str, str]:
    """Pages of an act after its price went from 70 to 80 euros."""
    replaced = Replaced(by=PurePosixPath(PATH), day=date(2023, 6, 1))
    path = PATH.replace(".txt", ".versions/2023-06-01/<b>.txt")
    older = reading(act(70, number="2023-7"), source=source("Salle", path=path, replaced=replaced))
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    now = replace(act(80), source=source("Salle", path=PATH, overrides={"version_reason": "Prix <b>rectifié</b>"}))
    return {page.path: page.text for page in all_pages([reading(now)], settings, [older])}


def test_both_texts_are_readable_and_the_older_one_leads_to_the_other() -> None:
    pages = texts()
    old = pages[f"{OLD}annexe-1/index.md"]
    assert "70 euros" in old and "80 euros" in pages[f"{HOME}annexe-1/index.md"]
    assert 'class="remplacee"' in old and 'href="../../../annexe-1/">Lire le texte actuel' in old
    assert "robots: noindex" in old and "robots: noindex" not in pages[f"{HOME}annexe-1/index.md"]
    assert 'href="../../">Voir ce qui a changé' in old


def test_the_text_that_counts_says_that_there_are_others_and_an_act_received_once_does_not() -> None:
    told = 'href="versions/">ce qui a changé, versions précédentes'
    assert told in texts()[f"{HOME}index.md"]
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    once = {page.path: page.text for page in all_pages([reading(act(80))], settings)}
    assert "versions" not in once[f"{HOME}index.md"] and f"{HOME}versions/index.md" not in once


def test_the_differences_are_told_clause_by_clause_with_the_facts_that_changed() -> None:
    page = texts()[f"{HOME}versions/index.md"]
    assert '<del class="fond">70</del>' in page and '<ins class="fond">80</ins>' in page
    assert '<del class="fond">2023-7</del>' in page and '<ins class="fond">2023-1</ins>' in page
    assert "1\u00a0clause changée sur le fond, 1\u00a0fait changé (numéro)" in page


def test_why_a_text_was_replaced_is_told_and_is_no_markup() -> None:
    page = texts()[f"{HOME}versions/index.md"]
    assert "<strong>Motif :</strong> Prix &lt;b&gt;rectifié&lt;/b&gt;" in page


def test_the_feed_says_what_changed() -> None:
    feed = ElementTree.fromstring(texts()["flux.xml"])
    atom = "{http://www.w3.org/2005/Atom}"
    entry = feed.findall(f"{atom}entry")[0]
    assert entry.findtext(f"{atom}id") == f"https://archive.exemple/{HOME}versions/#version-2023-06-01"
    summary = entry.findtext(f"{atom}summary") or ""
    assert "1\u00a0clause changée sur le fond" in summary and "Prix <b>rectifié</b>" in summary
    assert feed.findtext(f"{atom}updated") == "2023-06-01T00:00:00+00:00"


def test_no_list_no_session_and_no_other_page_counts_an_earlier_text() -> None:
    pages = texts()
    others = [text for path, text in pages.items() if "versions" not in path and not path.startswith(HOME)]
    assert not [text for text in others if "2023-06-01" in text and "<feed" not in text]
