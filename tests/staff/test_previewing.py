"""Pages of acts as the office shows them before they are published."""

from __future__ import annotations

import re
from pathlib import Path

from indexer.publishing.writing.render import Page
from indexer.staff.press.previewing import render_pages

ROOT = Path(__file__).parents[2]


def test_a_previewed_page_has_all_its_styles_and_scripts(tmp_path: Path) -> None:
    render_pages([Page(path="a/index.md", text="# A\n")], ROOT / "mkdocs.yml", tmp_path / "seen")
    page = tmp_path / "seen/a/index.html"
    named = re.findall(r'(?:src|href)="([^"]*\.(?:js|css))"', page.read_text(encoding="utf-8"))
    assert named and [name for name in named if not (page.parent / name).is_file()] == []
