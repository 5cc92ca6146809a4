"""A copy of the site that is read from a folder, without a server: its links name the files that they lead to."""

from __future__ import annotations

import shutil
from pathlib import Path

from indexer.patterns.core import Match
from indexer.patterns.html import FOLDER_LINK
from indexer.publishing.assets.naming import HEADERS
from indexer.publishing.website.replacing import put_in_place, workplace

_SERVED_ONLY = ("*.gz", "404.html", "index", HEADERS)
"""What only a server uses: compressed files, its page for unknown addresses, its headers, the index of the search."""


def write_offline_copy(site: Path, target: Path) -> None:
    """Copy `site` to `target`, whole or not at all; raises BuildError when it cannot be written."""
    with workplace(target) as work:
        copy = work / "copie"
        shutil.copytree(site, copy, ignore=shutil.ignore_patterns(*_SERVED_ONLY))
        for page in copy.rglob("*.html"):
            page.write_text(offline_links(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        put_in_place(target, copy)


def offline_links(page: str) -> str:
    """`href="../rapport/#article-1"` becomes `href="../rapport/index.html#article-1"`; other sites are left."""
    return FOLDER_LINK.regex.sub(_named, page)


def _named(match: Match) -> str:
    folder = match["folder"]
    return f"{match['attribute']}{folder}{'' if folder.endswith('/') else '/'}index.html"
