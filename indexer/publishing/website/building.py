"""MkDocs: the pages of a folder → the site; its warnings become one French message."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from markdown import Markdown
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from indexer.kept import Kept, temporary
from indexer.model import BuildError
from indexer.publishing.website.finishing import PLACEHOLDER
from indexer.publishing.website.rendering import heard, render
from indexer.publishing.website.settings import Settings, settings

MOST_WARNINGS = 5
_READING = "snippets"
"""In the name of an extension by which a page shows files that nothing else tells of: `pymdownx.snippets`."""

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's advertisement for its successor
os.environ.setdefault("ARCHIVE_THEME", str(Path(__file__).parents[1] / "theme"))  # wherever `mkdocs.yml` stands


def configuration(file: Path, *, docs: Path, site: Path) -> MkDocsConfig:
    """`mkdocs.yml` with other folders; raises BuildError when it cannot be used."""
    try:
        config = load_config(str(file), docs_dir=str(docs), site_dir=str(site))
    except MkDocsException as error:
        raise BuildError(f"{file} : la configuration du site ne peut pas être lue. {error}") from error
    config.site_url = config.site_url or PLACEHOLDER
    config.extra["address_known"] = config.site_url not in (PLACEHOLDER, "/")
    return config


def site_settings(config: MkDocsConfig) -> Settings:
    """Who publishes; raises BuildError for a setting that does not exist."""
    archive = config.extra.get("archive") or {}
    return settings(config.site_name, config.site_url or "/", config.site_description or "", archive)


def converter(config: MkDocsConfig) -> Callable[[str], str]:
    """Markdown of a page as MkDocs renders it; raises what an extension raises."""

    def convert(text: str) -> str:
        return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(
            text
        )

    return convert


def render_site(
    config: MkDocsConfig,
    kept: Kept | None = None,
    before: Path | None = None,
    changed: Mapping[str, date] | None = None,
) -> None:
    """Write the site; pages that say what they said in the one below `before` are its files.

    `changed`: the days of its site map, by address. Raises BuildError with the first warnings, OSError when the disk
    refuses it. With plugins or hooks MkDocs does it all by itself. Nothing that `kept` holds is taken where an
    extension reads other files.
    """
    store = None if any(_READING in name for name in config.markdown_extensions) else kept
    with heard() as warnings:
        try:
            if config.plugins:
                build(config)
            else:
                warnings += render(config, store or temporary(), before, changed)
        except MkDocsException as error:
            raise _failed(warnings or [str(error)]) from error
    if warnings and config.strict:
        raise _failed(warnings)


def _failed(told: Sequence[str]) -> BuildError:
    first = list(dict.fromkeys(told))[:MOST_WARNINGS]
    return BuildError(f"MkDocs n’a pas pu construire le site : {' ; '.join(first)}.")
