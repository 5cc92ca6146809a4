"""Templates that the store holds are compiled no more, and give what they gave; another text is another template."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from indexer.kept import Kept, temporary
from indexer.publishing.writing.compiled import compiled_once


def rendered(folder: Path, store: Kept, name: str = "pages") -> tuple[str, int]:
    """What a template gives in a new environment, and how many were compiled for it."""
    compiled: list[str] = []

    class Counting(Environment):
        def _compile(self, source: str, filename: str) -> object:  # type: ignore[override]
            compiled.append(filename)
            return super()._compile(source, filename)

    environment = Counting(loader=FileSystemLoader(folder), autoescape=True)
    with compiled_once(environment, name, store, ["acte.html"]):
        told = environment.get_template("acte.html").render(words="l’accord & sa durée")
    return told, len(compiled)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "acte.html").write_text("<p>{{ words }}</p>", encoding="utf-8")
    return tmp_path


def test_a_template_is_compiled_once(folder: Path) -> None:
    with closing(temporary()) as store:
        told = "<p>l’accord &amp; sa durée</p>"
        assert [rendered(folder, store) for _ in range(2)] == [(told, 1), (told, 0)]


def test_a_template_of_other_words_or_another_environment_is_compiled(folder: Path) -> None:
    with closing(temporary()) as store:
        rendered(folder, store)
        assert rendered(folder, store, "site")[1] == 1
        (folder / "acte.html").write_text("<b>{{ words }}</b>", encoding="utf-8")
        assert rendered(folder, store) == ("<b>l’accord &amp; sa durée</b>", 1)
