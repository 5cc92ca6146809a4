"""The copy of the site for a folder, and what the build takes away or asks for."""

from pathlib import Path

import pytest

from indexer.publishing.website.finishing import PLACEHOLDER, remove_unused, what_is_missing
from indexer.publishing.website.offline import offline_links, write_offline_copy
from indexer.publishing.website.settings import Settings


@pytest.mark.parametrize(
    ("link", "offline"),
    [
        ('<a href="../rapport/#article-1">', '<a href="../rapport/index.html#article-1">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href="../../">', '<a href="../../index.html">'),
        ('<form action="recherche/">', '<form action="recherche/index.html">'),
        ('<a href="https://exemple.fr/">', '<a href="https://exemple.fr/">'),
        ('<a href="texte.txt">', '<a href="texte.txt">'),
        ('<a href="#fin">', '<a href="#fin">'),
    ],
)
def test_a_link_to_a_folder_names_its_page(link: str, offline: str) -> None:
    assert offline_links(link) == offline


def test_the_copy_holds_the_pages_and_leaves_the_site_as_it_is(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "a").mkdir(parents=True)
    (site / "index.html").write_text('<a href="a/">', encoding="utf-8")
    (site / "a/index.html").write_text('<a href="..">', encoding="utf-8")
    (site / "_headers").write_text("/*", encoding="utf-8")
    write_offline_copy(site, tmp_path / "copie")
    assert (tmp_path / "copie/index.html").read_text(encoding="utf-8") == '<a href="a/index.html">'
    assert (tmp_path / "copie/a/index.html").read_text(encoding="utf-8") == '<a href="../index.html">'
    assert (site / "index.html").read_text(encoding="utf-8") == '<a href="a/">'
    assert not (tmp_path / "copie/_headers").exists()


def test_what_no_reader_needs_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "assets/javascripts/lunr").mkdir(parents=True)
    (tmp_path / "assets/javascripts/lunr/fr.js").touch()
    (tmp_path / "assets/main.css.map").touch()
    (tmp_path / "assets/main.css").touch()
    remove_unused(tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["main.css"]


def test_the_build_says_that_the_address_and_the_legal_mentions_are_missing() -> None:
    address, mentions = what_is_missing(Settings(site_name="Archive", site_url=PLACEHOLDER))
    assert "ARCHIVE_URL" in address
    assert "l'hébergeur" in mentions


def test_a_complete_site_lacks_nothing() -> None:
    complete = Settings(
        site_name="Archive",
        site_url="https://archive.exemple/",
        publisher="Valmorin",
        address="1 rue du Moulin",
        director="Odile Verchamp",
        email="contact@valmorin.exemple",
        host="Valmorin",
        data_protection="dpd@valmorin.exemple",
    )
    assert list(what_is_missing(complete)) == []
