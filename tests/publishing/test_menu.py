"""The menu of the theme is rendered once for pages from which its links are spelled alike: the site is MkDocs' own."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from posixpath import relpath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig

from indexer.kept import temporary
from indexer.publishing.website.building import configuration
from indexer.publishing.website.menu import place_of
from indexer.publishing.website.rendering import render

SETTINGS = """site_name: Archive
site_url: https://archive.exemple/
theme: {name: material, font: false, logo: images/blason.svg, features: [navigation.tabs], custom_dir: theme}
plugins: []
nav: [Accueil: index.md, Actes: actes/index.md, Parcourir: [Par élu: voir/elus/index.md, Suivre: voir/suivre.md]
  , Flux: ailleurs/flux/]
not_in_nav: '*'
validation: {nav: {not_found: ignore}}
"""
PAGES = (
    "index.md", "actes/index.md", "voir/elus/index.md", "voir/suivre.md",
    "loin.md", "actes/2024/un.md", "actes/2024/deux.md", "voir/elus/roux.md", "voir/ici/la.md", "ailleurs/2024/un.md",
    "images/blason.md", "elus/suivre/x.md",
)  # fmt: skip
OWN = '<nav>{{ page.title }}{% for entry in nav %}<a href="{{ entry.url | url }}"></a>{% endfor %}</nav>'
"""A menu that shows more of a page than the way from there."""


@pytest.mark.parametrize("own", [False, True])
def test_pages_in_the_menu_and_outside_are_those_of_mkdocs(tmp_path: Path, own: bool) -> None:
    work = tmp_path / "material"
    (work / "theme/partials").mkdir(parents=True)
    if own:
        (work / "theme/partials/nav.html").write_text(OWN)
    (work / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    for name in PAGES:
        path = work / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# Page {name}\n## Suite\nDes mots.\n", encoding="utf-8")

    def made(place: str) -> MkDocsConfig:
        return configuration(work / "mkdocs.yml", docs=work / "docs", site=work / place)

    with closing(temporary()) as store:
        render(made("une"), store)
    build(made("autre"))
    pages = sorted(path.relative_to(work / "autre") for path in (work / "autre").rglob("*.html"))
    assert len(pages) == len(PAGES) + 1
    for page in pages:
        assert (work / "une" / page).read_text() == (work / "autre" / page).read_text()


addresses = st.lists(st.sampled_from("abc"), max_size=4).map(lambda parts: "".join(f"{part}/" for part in parts))


@given(st.lists(addresses, max_size=5), addresses, addresses)
def test_from_one_place_all_ways_are_alike(named: list[str], one: str, other: str) -> None:
    begun = {url[: n + 1].rstrip("/") for url in named for n in range(len(url)) if url[n] == "/"}
    if place_of(one, begun) == place_of(other, begun):
        for url in named:
            assert relpath(url or ".", one or ".") == relpath(url or ".", other or ".")
