"""Styles and scripts of the archive under a folder that their content names: browsers keep them for ever.

assets/archive.css  →  assets-3f9c2a7b81d0/archive.css

One name for all of them, so that scripts find each other where they stand. What other sites link to keeps its address.
"""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

from indexer.disk.same_file import put
from indexer.publishing.assets.bundling import bundled

FOLDER = "assets"
BUNDLED = ("archive.js", "search/header.js", "search/worker.js")
"""Scripts that a browser gets as one file each: modules, one importing the next, cost a round trip a level."""
_KINDS = frozenset({".css", ".js"})
_AT_THEIR_ADDRESS = frozenset({"integrer.css", "redirection.js"})
"""Read by frames in other sites, and by pages of addresses that moved, which are kept as they are."""
_DIGITS = 12
_FOREVER = "public, max-age=31536000, immutable"
_NAMED_BY_THEME = ("assets/javascripts", "assets/stylesheets")
HEADERS = "_headers"


def name_by_content(docs: Path) -> str:
    """Move styles and scripts of `docs/assets` to the folder of their content; gives its name below the site.

    Raises BuildError for modules that import each other.
    """
    old = docs / FOLDER
    for script in filter(Path.exists, (old / path for path in BUNDLED)):
        script.write_text(bundled(script), encoding="utf-8", newline="\n")
    moved = [path for path in sorted(old.rglob("*")) if path.suffix in _KINDS and path.name not in _AT_THEIR_ADDRESS]
    digest = hashlib.sha256()
    for path in moved:
        content = path.read_bytes()
        digest.update(f"{path.relative_to(old).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    name = f"{FOLDER}-{digest.hexdigest()[:_DIGITS]}"
    for path in moved:
        target = docs / name / path.relative_to(old)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)
    return name


def use_assets(config: MkDocsConfig, folder: str) -> None:
    """Pages of this site name their styles and scripts below `folder`."""
    config.extra["assets"] = folder
    config.extra_css = [_below(folder, path) for path in config.extra_css]
    for script in config.extra_javascript:
        if not isinstance(script, str):
            script.path = _below(folder, script.path)


def write_headers(site: Path, folder: str, site_url: str) -> None:
    """What may be kept how long, for hosts that read a file `_headers` (Netlify, Cloudflare Pages)."""
    base = urlsplit(site_url).path.rstrip("/")
    rules = ["/*", "  X-Content-Type-Options: nosniff", "  Referrer-Policy: strict-origin-when-cross-origin"]
    for kept in (folder, *_NAMED_BY_THEME):
        rules += [f"{base}/{kept}/*", f"  Cache-Control: {_FOREVER}"]
    put(site / HEADERS, "".join(f"{rule}\n" for rule in rules).encode())


def _below(folder: str, path: str) -> str:
    parts = PurePosixPath(path).parts
    return "/".join([folder, *parts[1:]]) if parts[0] == FOLDER else path
