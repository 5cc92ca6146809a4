"""A build of what stands already is not made: whatever changes of files, options or the day has it made again."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from indexer.building import standing as module
from indexer.building.asked import Asked
from indexer.building.standing import NAME, Standing
from indexer.kept import FOLDER
from indexer.publishing.proof.manifest import manifest_hash
from indexer.publishing.proof.seals import KEY_FILE

ROOT = Path(__file__).parents[2]
SAID = ("Site construit", "Il manque l'éditeur")
TEXT, PAGE = "source_texts/bourg/2024/aide.txt", "site/deliberations/index.html"
Change = Callable[[Asked], Asked | None]


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """An archive that was built and is told of."""
    monkeypatch.setattr(module, "code_version", lambda: b"code")
    for name in (TEXT, PAGE, "pages/index.md", "index/current", "docs/index.md", "publications/journal.jsonl"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("ce qui est écrit", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_url: !ENV [ARCHIVE_URL, '/']\nplugins: [] # aucun\n", encoding="utf-8")
    (tmp_path / "site/manifest.json").write_text(json.dumps({"files": []}), encoding="utf-8")
    (tmp_path / KEY_FILE).write_text("5e" * 32)
    (tmp_path / FOLDER).mkdir()
    wished = Asked(
        root=tmp_path, sources=tmp_path / "source_texts", site=tmp_path / "site", pages=tmp_path / "pages",
        index=tmp_path / "index", settings_file=tmp_path / "mkdocs.yml", journal=tmp_path / "publications",
    )  # fmt: skip
    Standing.of(wished).remember(manifest_hash(wished.site), SAID)
    return wished


def written(name: str) -> Change:
    """Other words of the same length, under the time of the last ones: what a careless copy does."""

    def change(asked: Asked) -> None:
        path = asked.root / name
        before = path.stat()
        path.write_text(path.read_text("utf-8").swapcase(), encoding="utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    return change


def added(name: str, text: str = "un") -> Change:
    def change(asked: Asked) -> None:
        (asked.root / name).write_text(text, encoding="utf-8")

    return change


def gone(name: str) -> Change:
    return lambda asked: (asked.root / name).unlink()


def linked(asked: Asked) -> None:
    (asked.root / "source_texts/bourg/2024/autre.txt").symlink_to(asked.root / TEXT)


CHANGES: dict[str, Change] = {
    "a text in its place": written(TEXT),
    "a text more": added("source_texts/bourg/2024/budget.txt"),
    "a text less": gone(TEXT),
    "a link among the texts": linked,
    "a page of the project": written("docs/index.md"),
    "the ledger": written("publications/journal.jsonl"),
    "the policy": added("privacy.toml"),
    "the settings": added("mkdocs.yml", "plugins: []\n"),
    "a plugin, which may do anything": added("mkdocs.yml", "plugins: [autre]\n"),
    "the published site": written(PAGE),
    "a page that is gone": gone(PAGE),
    "the index": written("index/current"),
    "the pages": written("pages/index.md"),
    "the key": added(KEY_FILE, "6f" * 32),
    "no key": gone(KEY_FILE),
    "what was kept": written(f"{FOLDER}/{NAME}"),
    "what was kept, cut": added(f"{FOLDER}/{NAME}", "{"),
    "--strict": lambda asked: replace(asked, strict=True),
    "--inscrire": lambda asked: replace(asked, record=True),
}


def test_nothing_is_made_again_of_what_stands(asked: Asked) -> None:
    assert Standing.of(asked).last_words() == SAID


@pytest.mark.parametrize("name", CHANGES)
def test_any_change_has_all_made_again(asked: Asked, name: str) -> None:
    assert Standing.of(CHANGES[name](asked) or asked).last_words() == ()


@pytest.mark.parametrize(
    "settings",
    [
        "plugins: [autre]",
        '"plugins" : [autre]',
        "hooks: [crochet.py]",
        "INHERIT: autre.yml",
        "plugins: []\ntheme:\n  name: material\n  custom_dir: habillage",
        "theme: {name: material, custom_dir: !ENV [HABILLAGE, ici]}",
        "markdown_extensions:\n  - pymdownx.snippets",
    ],
)
def test_settings_that_have_other_files_read_have_all_made_each_time(asked: Asked, settings: str) -> None:
    asked.settings_file.write_text(settings, encoding="utf-8")
    Standing.of(asked).remember(manifest_hash(asked.site), SAID)
    assert Standing.of(asked).last_words() == ()


def test_the_settings_of_the_project_let_a_build_stand(asked: Asked) -> None:
    asked.settings_file.write_text((ROOT / "mkdocs.yml").read_text("utf-8"), encoding="utf-8")
    Standing.of(asked).remember(manifest_hash(asked.site), SAID)
    assert Standing.of(asked).last_words() == SAID


@pytest.mark.parametrize("printed", ["ARCHIVE_URL", "[ARCHIVE_URL, '/']", '["ARCHIVE_URL","/"]', "'ARCHIVE_URL'"])
def test_another_address_is_seen_however_its_variable_is_written(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, printed: str
) -> None:
    asked.settings_file.write_text(f"site_url: !ENV {printed}\nplugins: []\n", encoding="utf-8")
    Standing.of(asked).remember(manifest_hash(asked.site), SAID)
    assert Standing.of(asked).last_words() == SAID
    monkeypatch.setenv("ARCHIVE_URL", "https://archive.exemple/")
    assert Standing.of(asked).last_words() == ()


def test_another_day_and_other_code_have_all_made_again(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    tomorrow = SimpleNamespace(today=lambda: date(2031, 5, 6))
    for target, value in (("date", tomorrow), ("code_version", lambda: b"other")):
        with monkeypatch.context() as patched:
            patched.setattr(module, target, value)
            assert Standing.of(asked).last_words() == ()


def test_a_site_that_another_build_put_there_meanwhile_is_not_told_of(asked: Asked) -> None:
    (asked.root / FOLDER / NAME).unlink()
    Standing.of(asked).remember("0" * 64, SAID)
    assert Standing.of(asked).last_words() == ()


def test_a_disk_that_cannot_be_written_is_done_without(asked: Asked) -> None:
    (asked.root / FOLDER / NAME).unlink()
    (asked.root / FOLDER).rmdir()
    Standing.of(asked).remember(manifest_hash(asked.site), SAID)
    assert Standing.of(asked).last_words() == ()
