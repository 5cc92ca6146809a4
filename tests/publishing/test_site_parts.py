"""Settings, link check, feeds, legal pages."""

import random
from pathlib import Path
from xml.etree import ElementTree

import pytest

from indexer.kept import FOLDER, kept_in
from indexer.model import BuildError, DocumentKind
from indexer.publishing.pages import all_pages
from indexer.publishing.website.links import broken_links
from indexer.publishing.website.settings import Audit, Settings, settings
from tests.factories import document, dossier, reading
from tests.privacy.test_kept_proofs import damage

ATOM = "{http://www.w3.org/2005/Atom}"
SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/sous/chemin/")


def pages(**facts: str) -> dict[str, str]:
    chosen = settings("Archive", "https://archive.exemple/sous/chemin", "", facts)
    return {page.path: page.text for page in all_pages([reading()], chosen)}


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.with_suffix(".html")).write_text(text)
    return folder


def test_links_that_lead_somewhere_are_not_reported(tmp_path: Path) -> None:
    site = write(
        tmp_path,
        index='<a id="haut" href="a/">a</a><a href="#haut"></a><a href="a/#x">x</a><a href="mailto:a@e.fr">e</a>',
        a__index='<p id="x"><a href="..">accueil</a><a href="../index.html#haut">h</a><a href="#">rien</a></p>',
    )
    assert list(broken_links(site)) == []


@pytest.mark.parametrize("link", ["b/", "a/#absent", "../", "a/texte.txt", "#absent"])
def test_a_link_to_nothing_is_reported_with_its_page(tmp_path: Path, link: str) -> None:
    site = write(tmp_path, index=f'<a href="{link}">x</a>', a__index='<p id="x">')
    assert [str(broken) for broken in broken_links(site)] == [f"index.html → {link}"]


def page_of(chance: random.Random) -> tuple[str, list[str]]:
    """The anchor of a page and its links, in their order."""
    links = {f"../p{chance.randrange(30)}/#a{chance.randrange(2)}" for _ in range(2)}
    return f"a{chance.randrange(2)}", sorted(links)


def expected(pages: dict[str, tuple[str, list[str]]]) -> list[str]:
    """Broken links of pages that have an anchor each."""
    ends = {f"../{name}/#{anchor}" for name, (anchor, _) in pages.items()}
    return [
        f"{name}/index.html → {link}"
        for name, (_, links) in sorted(pages.items(), key=lambda page: f"{page[0]}/")
        for link in links
        if link not in ends
    ]


@pytest.mark.parametrize("seed", range(3))
def test_broken_links_are_told_whatever_was_read_before(tmp_path: Path, seed: int) -> None:
    """Over pages added, changed and taken away, with what is kept, be it damaged."""
    chance = random.Random(seed)
    pages: dict[str, tuple[str, list[str]]] = {}
    for step in range(8):
        changed = {f"p{number}": page_of(chance) for number in chance.sample(range(30), 6)}
        for name, (anchor, links) in changed.items():
            named = " ".join(f'<a href="{link}">x</a>' for link in links)
            write(tmp_path / "site", **{f"{name}__index": f'<p id="{anchor}">{named}'})
        pages |= changed
        for name in chance.sample(sorted(pages), step // 3):
            (tmp_path / "site" / name / "index.html").unlink()
            del pages[name]
        with kept_in(tmp_path / FOLDER, b"key") as kept:
            assert [str(link) for link in broken_links(tmp_path / "site", kept=kept)] == expected(pages)
        if step % 2:
            damage(tmp_path / FOLDER)


def test_a_link_that_is_only_text_is_not_followed(tmp_path: Path) -> None:
    site = write(
        tmp_path,
        index='<p>&lt;a href="absent/"&gt; et href="absent/"</p><a title="a > b" href="#x" id="x">x</a>',
    )
    assert list(broken_links(site)) == []


def test_a_feed_names_the_latest_deliberations_by_absolute_addresses() -> None:
    feed = ElementTree.fromstring(pages()["flux.xml"])
    where = "https://archive.exemple/sous/chemin/"
    assert feed.findtext(f"{ATOM}id") == f"{where}flux.xml"
    assert feed.findtext(f"{ATOM}entry/{ATOM}id") == (
        f"{where}deliberations/departement-du-nord/2023/2023-05-15-2023-1/"
    )
    assert feed.findtext(f"{ATOM}entry/{ATOM}updated") == "2023-05-15T00:00:00+00:00"


def test_a_hostile_title_stays_text_in_the_feed() -> None:
    act = dossier(document("</title><script>&", kind=DocumentKind.DELIBERATION))
    texts = {page.path: page.text for page in all_pages([reading(act)], SETTINGS)}
    feed = ElementTree.fromstring(texts["deliberations/departement-du-nord/flux.xml"])
    assert feed.findtext(f"{ATOM}entry/{ATOM}title") == "</title><script>&"


def test_robots_keep_away_from_raw_texts_and_find_the_map() -> None:
    robots = pages()["robots.txt"]
    assert "Disallow: /sous/chemin/sources/" in robots
    assert "Sitemap: https://archive.exemple/sous/chemin/sitemap.xml" in robots


def test_what_is_not_filled_in_is_shown_as_missing() -> None:
    assert "[à compléter\u00a0: nom de l’éditeur]" in pages()["mentions-legales/index.md"]
    assert (
        "[à compléter\u00a0: nom de l’éditeur]"
        not in pages(publisher="Département")["mentions-legales/index.md"]
    )


def test_a_setting_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(BuildError, match=r"« editeur ».*publisher"):
        settings("Archive", "/", "", {"editeur": "Département"})


@pytest.mark.parametrize(
    ("audit", "state"),
    [
        (Audit(), "non conforme"),
        (Audit(rate=100), "non conforme"),
        (Audit(date="2 mai 2026", rate=49), "non conforme"),
        (Audit(date="2 mai 2026", rate=50), "partiellement conforme"),
        (Audit(date="2 mai 2026", rate=100), "totalement conforme"),
    ],
)
def test_only_an_audit_makes_the_site_compliant(audit: Audit, state: str) -> None:
    assert audit.state == state


def test_the_declaration_says_that_there_was_no_audit() -> None:
    assert "<strong>non conforme</strong>" in pages()["accessibilite/index.md"]
    assert "Aucun audit" in pages()["accessibilite/index.md"]
