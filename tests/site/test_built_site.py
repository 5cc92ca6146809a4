"""What a build leaves: every page of the site, its links, its head, its policy."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from indexer.publishing.frames.pages import POLICY
from indexer.publishing.website.links import broken_links
from tests.site.conftest import ROOT, Built

NORD = "deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177"


class Head(HTMLParser):
    """Inline scripts and styles, data blocks and meta elements of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inline: list[str] = []
        self.data: list[str] = []
        self.meta: dict[str, str] = {}
        self.canonical = ""
        self._in_data = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        self.inline += [f"{tag} {name}" for name in facts if name == "style" or name.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in facts and "json" not in facts.get("type", "")):
            self.inline.append(tag)
        if tag == "meta":
            key = facts.get("name") or facts.get("property") or facts.get("http-equiv", "")
            self.meta[key] = facts.get("content", "")
        if tag == "link" and facts.get("rel") == "canonical":
            self.canonical = facts["href"]
        self._in_data = facts.get("type") == "application/ld+json"

    def handle_data(self, data: str) -> None:
        if self._in_data and data.strip():
            self.data.append(data)
            self._in_data = False


def pages(built: Built) -> list[Path]:
    return sorted(built.site.rglob("*.html"))


def test_every_internal_link_of_every_page_leads_somewhere(built: Built) -> None:
    assert list(broken_links(built.site)) == []
    assert len(pages(built)) > 60


def test_every_page_carries_the_policy_and_obeys_it(built: Built) -> None:
    policy = load_config(str(ROOT / "mkdocs.yml")).extra["content_security_policy"]
    for path in pages(built):
        head = Head(path.read_text())
        is_frame = path.parent != built.site / "integrer" and (built.site / "integrer") in path.parents
        assert head.meta["Content-Security-Policy"] == (POLICY if is_frame else policy), path
        assert head.inline == [], path


def test_the_sample_headers_repeat_the_policy(built: Built) -> None:
    policy = load_config(str(ROOT / "mkdocs.yml")).extra["content_security_policy"]
    hosting = (ROOT / "docs/hebergement.md").read_text()
    assert hosting.count(f"{policy}; frame-ancestors 'none'") == 3


def test_no_page_names_another_host_as_a_resource(built: Built) -> None:
    for path in pages(built):
        assert not re.search(
            r"<(?:script|img|iframe|link rel=\"stylesheet\")[^>]*(?:src|href)=\"https?:", path.read_text()
        ), path


def test_a_deliberation_describes_itself_to_machines(built: Built) -> None:
    head = Head((built.site / NORD / "index.html").read_text())
    address = f"http://archive.exemple/sous/chemin/{NORD}/"
    law = json.loads(head.data[0])
    assert head.canonical == address
    assert law["@type"] == "Legislation"
    assert law["legislationIdentifier"] == "DirRE/2023/177"
    assert law["legislationDate"] == "2023-05-15"
    assert law["@id"] == address
    graph = json.loads((built.site / "donnees/actes.jsonld").read_text())["@graph"]
    (node,) = (one for one in graph if one["@id"] == address)
    assert node["eli:date_document"] == law["eli:date_document"]["@value"]
    assert node["eli:id_local"] == law["eli:id_local"] == node["legislationIdentifier"]
    assert law["legislationPassedBy"] == {
        "@type": "GovernmentOrganization",
        "name": "Département du Nord",
        "identifier": "SIREN 225900018",
    }
    assert head.meta["og:url"] == address
    assert head.meta["og:type"] == "article"
    assert "Adoptée à l’unanimité" in head.meta["description"]


def test_an_annex_says_what_it_is_part_of(built: Built) -> None:
    head = Head((built.site / NORD / "annexe-3/annexe-1/index.html").read_text())
    assert json.loads(head.data[0])["isPartOf"] == f"http://archive.exemple/sous/chemin/{NORD}/annexe-3/"


def test_raw_texts_are_kept_from_engines(built: Built) -> None:
    source = next((built.site / "sources").rglob("index.html"))
    assert Head(source.read_text()).meta["robots"] == "noindex"


def test_the_site_map_and_feeds_are_well_formed(built: Built) -> None:
    for name in ("sitemap.xml", "flux.xml", "deliberations/commune-de-valfleur/flux.xml"):
        ElementTree.parse(built.site / name)
    assert NORD in (built.site / "sitemap.xml").read_text()


def test_front_matter_of_every_document_is_read_back(built: Built) -> None:
    for path in built.pages.rglob("index.md"):
        text, facts = get_data(path.read_text(encoding="utf-8"))
        assert facts["title"], path
        assert not text.startswith("---"), path


def test_every_word_of_a_document_is_on_its_page(built: Built) -> None:
    page = (built.site / NORD / "annexe-3/index.html").read_text()
    assert "Pôle emploi" in page
    assert "font" not in re.findall(r"https?://[^\"' ]+", page)


def test_acts_lists_and_registers_lead_to_their_pdf(built: Built) -> None:
    for where, name in (
        (NORD, "acte.pdf"),
        ("deliberations/departement-du-nord/2023/registre", "registre.pdf"),
        ("deliberations/departement-du-nord/2023/seance-2023-05-15-commission-permanente/liste", "liste.pdf"),
    ):
        assert f'{name}"' in (built.site / where / "index.html").read_text(encoding="utf-8")
        assert (built.site / where / name).read_bytes().startswith(b"%PDF-1.7")
    assert not list(built.site.rglob("versions/**/acte.pdf"))
