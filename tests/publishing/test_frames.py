"""Frames for other sites: light, whole, without script; the code to copy and the oEmbed answer lead to them."""

from __future__ import annotations

import json
from html import unescape

import pytest

from indexer.model import Dossier, Vote
from indexer.publishing.frames.frame import LONGEST
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading

SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/sous/")
NORD = "deliberations/departement-du-nord/"
SESSION = f"{NORD}2023/seance-2023-05-15-commission-permanente/"
FRAMED = (NORD, SESSION, "parcourir/matieres/7.5/")


def written(*acts: Dossier) -> dict[str, str]:
    return {page.path: page.text for page in all_pages([reading(one) for one in acts], SETTINGS)}


def act(number: str = "2023-1", title: str = "Tarifs du port") -> Dossier:
    return dossier(document(title), number=number, object="Subvention au port", vote=Vote(outcome="adopted"))


@pytest.mark.parametrize("home", FRAMED)
def test_a_frame_shows_the_acts_of_its_page_and_leads_to_them_and_to_it(home: str) -> None:
    frame = written(act())[f"integrer/{home}index.html"]
    up = "../" * (home.count("/") + 1)
    assert f'href="{up}{NORD}2023/2023-05-15-2023-1/" target="_top">Tarifs du port</a>' in frame
    assert f'href="{up}{home}" target="_top"' in frame
    assert "15 mai 2023" in frame and "Adopt" in frame
    assert f'rel="canonical" href="{SETTINGS.site_url}{home}"' in frame


@pytest.mark.parametrize("home", FRAMED)
def test_the_page_the_code_to_copy_and_oembed_name_the_frame(home: str) -> None:
    pages = written(act())
    assert f"frame: integrer/{home}" in pages[f"{home}index.md"]
    answer = json.loads(pages[f"integrer/{home}oembed.json"])
    assert (answer["version"], answer["type"]) == ("1.0", "rich")
    assert f'src="{SETTINGS.site_url}integrer/{home}"' in answer["html"]
    assert (answer["html"] in unescape(pages["integrer/index.md"])) == (home != SESSION)


def test_the_frame_of_an_authority_has_the_latest_acts_and_that_of_a_session_all() -> None:
    pages = written(*(act(f"n{number:02}") for number in range(LONGEST + 3)))
    assert pages[f"integrer/{NORD}index.html"].count("<li>") == LONGEST
    assert pages[f"integrer/{SESSION}index.html"].count("<li>") == LONGEST + 3


def test_a_hostile_title_stays_text_in_frame_and_code() -> None:
    pages = written(act(title="</a><script>x</script>\" onload='x"))
    frames = [text for path, text in pages.items() if path.startswith("integrer/")]
    assert not any("<script" in text for text in frames)
