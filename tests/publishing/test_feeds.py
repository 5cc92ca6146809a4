"""Feeds: one for whatever may be followed, each act with what it decides; the page that explains them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from indexer.model import Attendance, Citation, Decision, DocumentKind, Dossier, Receipt, Vote
from indexer.publishing.feeds.pages import LENGTH
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading

ATOM = "{http://www.w3.org/2005/Atom}"
SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/sous/")
DECIDED = "ATTRIBUE une subvention de 1 200 € à l'Association Les Genêts"


def act(number: str = "2023-1", **facts: object) -> Dossier:
    agreement = document(
        "Convention", kind=DocumentKind.AGREEMENT, slug="annexe-1", parent=0, parties=("Les Genêts",)
    )
    values: dict[str, object] = {
        "object": "Subvention aux Genêts",
        "attendance": Attendance(present_names=("Marie Ruel",)),
        "citations": (Citation(kind="loi", text="loi n° 2020-1577", key="loi:2020-1577", line=1),),
        "decisions": (Decision(text=DECIDED, line=1),),
        "vote": Vote(outcome="adopted"),
    }
    return dossier(document(), agreement, number=number, **{**values, **facts})  # type: ignore[arg-type]


def written(*acts: Dossier) -> dict[str, str]:
    return {page.path: page.text for page in all_pages([reading(one) for one in acts], SETTINGS)}


def entries(text: str) -> list[str]:
    found = ElementTree.fromstring(text).findall(f"{ATOM}entry")
    return [str(entry.findtext(f"{ATOM}id")).rsplit("/", 2)[1] for entry in found]


FOLLOWED = (
    "flux.xml",
    "deliberations/departement-du-nord/flux.xml",
    "deliberations/departement-du-nord/flux-commission-permanente.xml",
    "parcourir/matieres/7.5/flux.xml",
    "parcourir/partenaires/genets/flux.xml",
    "parcourir/elus/departement-du-nord/marie-ruel/flux.xml",
    "parcourir/documents/conventions/flux.xml",
    "textes-cites/loi-2020-1577/flux.xml",
)


def test_whatever_can_be_browsed_can_be_followed() -> None:
    pages = written(act())
    feeds = {path for path in pages if path.endswith(".xml")}
    assert set(FOLLOWED) <= feeds
    assert all(entries(pages[path]) == ["2023-05-15-2023-1"] for path in feeds)


@pytest.mark.parametrize("path", FOLLOWED)
def test_an_entry_tells_the_decision_its_sum_and_the_vote(path: str) -> None:
    feed = ElementTree.fromstring(written(act())[path])
    assert feed.findtext(f"{ATOM}id") == f"{SETTINGS.site_url}{path}"
    content = str(feed.findtext(f"{ATOM}entry/{ATOM}content"))
    assert "1\u202f200\u00a0€" in content and "ATTRIBUE une subvention" in content
    assert "Adopt" in str(feed.findtext(f"{ATOM}entry/{ATOM}summary"))


def test_the_newest_acts_come_first_and_a_feed_has_an_end() -> None:
    many = [replace(act(f"n{day:02}"), meeting_date=date(2023, 1, 1 + day % 28)) for day in range(LENGTH + 5)]
    found = entries(written(*many)["flux.xml"])
    assert len(found) == LENGTH
    days = {one.id.rsplit("/", 1)[1]: one.meeting_date for one in many}
    assert [days[name] for name in found] == sorted((days[name] for name in found), reverse=True)  # type: ignore[type-var]


def test_a_feed_changed_when_its_newest_entry_did() -> None:
    late = act("b", receipt=Receipt(published_date=date(2023, 7, 1)))
    feed = ElementTree.fromstring(written(act("a"), late)["flux.xml"])
    assert feed.findtext(f"{ATOM}updated") == "2023-07-01T00:00:00+00:00"


def test_hostile_words_stay_words_in_feed_and_list() -> None:
    hostile = "</title><script>x</script>\x00\x0b ]]> &"
    told = act(object=hostile, body=hostile, decisions=(Decision(text=f"DÉCIDE {hostile}", line=1),))
    pages = written(told)
    for path in (path for path in pages if path.endswith((".xml", ".opml"))):
        ElementTree.fromstring(pages[path])
    content = str(ElementTree.fromstring(pages["flux.xml"]).findtext(f"{ATOM}entry/{ATOM}content"))
    assert "<script>" not in content and "&lt;script&gt;" in content


def linked(paths: Iterable[str]) -> set[str]:
    return {f"{SETTINGS.site_url}{path}" for path in paths}


def test_the_page_and_the_list_name_the_same_feeds_and_leave_out_those_of_one_person() -> None:
    pages = written(act())
    opml = ElementTree.fromstring(pages["suivre/flux.opml"])
    told = {str(one.get("xmlUrl")) for one in opml.iter("outline") if one.get("xmlUrl")}
    assert told == linked(
        path for path in FOLLOWED if "/elus/" not in path and "/partenaires/" not in path
    ) - linked(["textes-cites/loi-2020-1577/flux.xml"]) | linked(
        ["parcourir/documents/deliberations/flux.xml"]
    )
    page = pages["suivre/index.md"]
    assert all(one.removeprefix(SETTINGS.site_url) in page for one in told)
    assert "parcourir/elus/departement-du-nord/marie-ruel" not in page


def test_a_page_names_its_feed_and_a_page_without_matter_has_none() -> None:
    pages = written(act(), act("x", object="Objet"))
    assert "feed: parcourir/matieres/7.5/flux.xml" in pages["parcourir/matieres/7.5/index.md"]
    assert "feed:" not in pages["parcourir/matieres/non-renseigne/index.md"]
    assert "parcourir/matieres/non-renseigne/flux.xml" not in pages
