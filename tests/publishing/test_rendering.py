"""Pages that are kept are those that MkDocs makes of the same files: over words, headings and links that change."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig

from indexer.kept import temporary
from indexer.model import BuildError
from indexer.publishing.website.building import configuration, render_site
from indexer.publishing.website.rendering import render

SETTINGS = """site_name: Archive
site_url: https://archive.exemple/
theme: {name: null, custom_dir: theme, static_templates: [plan.xml]}
plugins: []
nav: [Accueil: index.md, suite.md, titre.md]
"""
TEMPLATE = """{% for entry in nav %}<a href="{{ entry.url | url }}">{{ entry.title }}, {{ entry.meta.icone }}</a>
{% endfor %}<title>{{ page.title }}</title>{{ page.content }}{{ page.next_page.title }}"""
PLAN = "{% for file in pages %}{{ file.page.canonical_url }} {{ file.page.meta.icone }}\n{% endfor %}"
"""Shows what is known of the pages of the menu once all are written; no other page here has that key."""
THEME = {"mkdocs.yml": SETTINGS, "theme/main.html": TEMPLATE, "theme/plan.xml": PLAN}
WORDS = {
    "index.md": ("Bienvenue.", "[L’acte](acte.md)", "---\nicone: clé\n---\nBienvenue."),
    "suite.md": ("# Suite\nLe *vœu*.", "# Fin\nLe *vœu*.", "Le vœu, sans titre."),
    "titre.md": ("---\ntitle: Titres\n---\n# Autre", "---\ntitle: Listes\n---\n# Autre"),
    "acte.md": ("# Acte\n[Suite](suite.md)", "# Acte\n[Suite](suite.md) et fin"),
    "autre.md": ("[L’acte](acte.md)",),
}
ALWAYS = ("index.md", "suite.md", "titre.md", "acte.md")
trees = st.fixed_dictionaries(
    {name: st.sampled_from(WORDS[name]) for name in ALWAYS}, optional={"autre.md": st.sampled_from(WORDS["autre.md"])}
)


def files_of(work: Path, tree: Mapping[str, str], make: Callable[[MkDocsConfig], object]) -> dict[str, bytes]:
    """Every file of the site that is made of some pages."""
    with TemporaryDirectory(dir=work) as folder:
        docs, site = Path(folder, "docs"), Path(folder, "site")
        docs.mkdir()
        for name, text in tree.items():
            (docs / name).write_text(text, encoding="utf-8")
        make(configuration(work / "mkdocs.yml", docs=docs, site=site))
        return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.*")}


def beside_last(work: Path, make: Callable[..., object]) -> Callable[[MkDocsConfig], object]:
    """`make` with the site that stands: the last one that it made."""
    last = work / "last"

    def made(config: MkDocsConfig) -> None:
        try:
            make(config, before=last)
        finally:
            shutil.rmtree(last, ignore_errors=True)
            shutil.copytree(config.site_dir, last)

    return made


@given(st.lists(trees, min_size=2, max_size=4))
@settings(max_examples=12)
def test_what_is_kept_of_pages_changes_none(run: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as folder, closing(temporary()) as store:
        work = Path(folder)
        (work / "theme").mkdir()
        for name, text in THEME.items():
            (work / name).write_text(text, encoding="utf-8")
        again = beside_last(work, partial(render, kept=store))
        for tree in run:
            assert files_of(work, tree, again) == files_of(work, tree, build)


def test_what_mkdocs_warned_of_refuses_the_next_build_too_once_a_page(tmp_path: Path) -> None:
    for name, text in {**THEME, "mkdocs.yml": f"{SETTINGS}strict: true\n"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    tree = dict.fromkeys(ALWAYS, "[Ailleurs](absent.md)")
    with closing(temporary()) as store:
        again = beside_last(tmp_path, partial(render_site, kept=store))
        for _ in range(2):
            with pytest.raises(BuildError) as refused:
                files_of(tmp_path, tree, again)
            assert [str(refused.value).count(f"'{name}'") for name in ALWAYS] == [1] * len(ALWAYS)


COLOURED = SETTINGS.replace("theme,", "theme, couleur: bleu,")
OWN = {
    **THEME,
    "theme/main.html": "{% include 'pied.html' ignore missing %}{{ config.theme.couleur }} {{ build_date_utc }}",
    "theme/pied.html": "Pied.",
    "mkdocs.yml": "INHERIT: parent.yml\n",
    "parent.yml": COLOURED,
}


@pytest.mark.parametrize(
    ("gone", "name", "text", "newest"),
    [
        ("theme/pied.html", "theme/pied.off.html", "Pied.", "0"),
        ("parent.yml", "parent.yml", COLOURED.replace("bleu", "gris"), "0"),
        ("parent.yml", "parent.yml", COLOURED, "86400"),
    ],
    ids=["a template with another name", "another setting of the theme", "another date that it tells"],
)
def test_pages_show_what_the_theme_has_become(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: str, name: str, text: str, newest: str
) -> None:
    for path, content in OWN.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content, encoding="utf-8")
    tree = dict.fromkeys(ALWAYS, "Des mots.")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    with closing(temporary()) as store:
        again = beside_last(tmp_path, partial(render, kept=store))
        files_of(tmp_path, tree, again)
        (tmp_path / gone).unlink()
        (tmp_path / name).write_text(text, encoding="utf-8")
        monkeypatch.setenv("SOURCE_DATE_EPOCH", newest)
        assert files_of(tmp_path, tree, again) == files_of(tmp_path, tree, build)


def test_a_page_shows_what_a_file_that_it_includes_has_become(tmp_path: Path) -> None:
    extension = f"markdown_extensions: [{{pymdownx.snippets: {{base_path: ['{tmp_path}']}}}}]\n"
    for path, content in {**THEME, "mkdocs.yml": f"{SETTINGS}{extension}"}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content, encoding="utf-8")
    tree = dict.fromkeys(ALWAYS, '--8<-- "horaires.md"')
    with closing(temporary()) as store:
        again = beside_last(tmp_path, partial(render_site, kept=store))
        for hours in ("De 9 h à 12 h.", "De 14 h à 17 h."):
            (tmp_path / "horaires.md").write_text(hours, encoding="utf-8")
            assert hours.encode() in files_of(tmp_path, tree, again)["acte/index.html"]


def test_a_page_that_the_last_site_does_not_hold_any_more_is_rendered(tmp_path: Path) -> None:
    for name, text in {**THEME, **{f"docs/{name}": "Des mots." for name in ALWAYS}}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    first, second = tmp_path / "first", tmp_path / "second"
    with closing(temporary()) as store:
        render(configuration(tmp_path / "mkdocs.yml", docs=tmp_path / "docs", site=first), store)
        made = {name: (first / name).read_bytes() for name in ("acte/index.html", "suite/index.html", "index.html")}
        (first / "acte/index.html").write_bytes(made["acte/index.html"].replace(b"mots", b"Mots"))
        (first / "suite/index.html").unlink()
        render(configuration(tmp_path / "mkdocs.yml", docs=tmp_path / "docs", site=second), store, first)
    assert {name: (second / name).read_bytes() for name in made} == made
    assert (first / "index.html").samefile(second / "index.html")


def test_a_file_that_is_no_page_stays_the_file_of_the_last_site_until_it_says_something_else(tmp_path: Path) -> None:
    for name, text in {**THEME, **{f"docs/{name}": "Des mots." for name in ALWAYS}}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    sites = [tmp_path / f"site-{n}" for n in range(3)]
    with closing(temporary()) as store:
        for before, site, feed in zip((None, *sites), sites, ("un", "un", "deux"), strict=False):
            (tmp_path / "docs/flux.xml").write_text(feed, encoding="utf-8")
            render(configuration(tmp_path / "mkdocs.yml", docs=tmp_path / "docs", site=site), store, before)
    first, second, third = (site / "flux.xml" for site in sites)
    assert first.samefile(second)
    assert (second.read_text(), third.read_text()) == ("un", "deux")


@pytest.mark.parametrize("name", ["plan.xml", "acte/index.html"])
def test_a_file_of_docs_where_the_site_writes_leaves_the_last_site_alone(tmp_path: Path, name: str) -> None:
    for path, text in {**THEME, **{f"docs/{page}": "Des mots." for page in ALWAYS}}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    public, site = tmp_path / "public", tmp_path / "site"
    for folder in (public, tmp_path / "docs"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("of before", encoding="utf-8")
    with closing(temporary()) as store:
        render(configuration(tmp_path / "mkdocs.yml", docs=tmp_path / "docs", site=site), store, public)
    assert (public / name).read_text() == "of before"
