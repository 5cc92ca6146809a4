"""The way out of MkDocs: the same tree builds with its drop-in successor."""

import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from indexer.publishing.ledger.publishing import prepare
from indexer.publishing.open_data import export_open_data, open_data_page
from indexer.publishing.pages import all_pages, write_pages
from indexer.publishing.website.settings import Settings
from tests.factories import reading
from tests.site.conftest import ROOT


def test_the_generated_tree_builds_with_properdocs(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(ROOT / "docs", docs, ignore=shutil.ignore_patterns("deliberations"))
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    publication = prepare(tmp_path / "publications", tmp_path / "site", [reading()], record=False)
    exported = export_open_data(publication.readings, settings, tmp_path / "open_data")
    own = [*all_pages(publication.readings, settings), open_data_page(exported)]
    write_pages([*own, *publication.with_pages(own, settings.site_url)[0]], docs)
    theme = {"custom_dir": str(ROOT / "indexer/publishing/theme")}
    config = {"INHERIT": str(ROOT / "mkdocs.yml"), "docs_dir": str(docs), "theme": theme}
    (tmp_path / "site.yml").write_text(yaml.safe_dump(config))
    command = [sys.executable, "-m", "properdocs", "build", "-f", "site.yml", "-d", str(tmp_path / "site")]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    page = tmp_path / "site/deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.html"
    assert "Objet de la délibération" in page.read_text()
