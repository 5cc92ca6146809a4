"""Names that content gives to styles and scripts, what hosts may keep, days of the site map, a page on its own."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from indexer.model import BuildError
from indexer.publishing.assets.bundling import bundled
from indexer.publishing.assets.naming import name_by_content, write_headers
from indexer.publishing.ledger.publishing import Publication
from tests.ledger.written import FIRST, LATER, act, lines, published

ROOT = Path(__file__).parents[2]
THEME = ROOT / "indexer/publishing/theme"


def named(docs: Path, script: str) -> str:
    for name, text in (("archive.css", "a {}"), ("search/page.js", script), ("logo.svg", ""), ("integrer.css", "")):
        path = docs / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return name_by_content(docs)


def test_styles_and_scripts_move_together_and_what_others_name_stays(tmp_path: Path) -> None:
    folder = named(tmp_path, "1;")
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*"))
    assert found == [
        f"{folder}/archive.css", f"{folder}/search/page.js", "assets/integrer.css", "assets/logo.svg"
    ]  # fmt: skip


def test_modules_of_the_worker_become_one_file_each_once_and_names_never_meet(tmp_path: Path) -> None:
    modules = {
        "worker.js": 'import { a } from "./a.js";\nimport "./b.js";\npostMessage(a());\n',
        "a.js": 'import { b as other } from "./b.js";\nconst b = 1;\nexport function a() { return other + b; }\n',
        "b.js": "export const b = 2;\n",
    }
    for name, text in modules.items():
        (tmp_path / name).write_text(text)
    text = bundled(tmp_path / "worker.js")
    starts = [text.index(part) for part in ("module_b = ", "module_a = ", "{b: other} = module_b", "postMessage")]
    assert starts == sorted(starts) and text.count("const b = 2") == 1 and "import" not in text


def test_modules_that_import_each_other_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('import { b } from "./b.js";\n')
    (tmp_path / "b.js").write_text('import { a } from "./a.js";\n')
    with pytest.raises(BuildError, match=r"a\.js"):
        bundled(tmp_path / "a.js")


@pytest.mark.parametrize(("script", "same"), [("1;", True), ("2;", False)])
def test_the_name_follows_the_content(script: str, same: bool, tmp_path: Path) -> None:
    assert (named(tmp_path / "a", "1;") == named(tmp_path / "b", script)) is same


def test_hosts_are_told_what_never_changes_below_the_path_of_the_site(tmp_path: Path) -> None:
    write_headers(tmp_path, "assets-0123456789ab", "https://archive.exemple/sous/chemin/")
    rules = (tmp_path / "_headers").read_text().split("\n/")
    assert "sous/chemin/assets-0123456789ab/*\n  Cache-Control: public, max-age=31536000, immutable" in rules


def test_caddy_keeps_no_answer_about_a_file_that_is_not_there_yet() -> None:
    """It sends headers set before an error with the error too."""
    hosting = (ROOT / "docs/hebergement.md").read_text(encoding="utf-8")
    (of_errors,) = re.findall(r"handle_errors \{(.*?)\}", hosting, re.DOTALL)
    assert "header Cache-Control no-cache" in of_errors


def test_a_page_changed_on_the_day_of_the_last_line_about_its_act() -> None:
    ledger = published(act(text=lines(40)))
    once = Publication(readings=(), ledger=ledger)
    again = Publication(
        readings=(), ledger=published(act(text=lines(40, words="Autre chose")), ledger=ledger, day=LATER)
    )
    address = "deliberations/bourg/2024/2024-01-08-2024-5/"
    assert (once.changed[address], again.changed[address]) == (FIRST, LATER)


def test_the_page_without_an_address_allows_its_own_style_and_no_other() -> None:
    page = (THEME / "bare.html").read_text(encoding="utf-8")
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in page
