"""MkDocs: the pages of a folder → the site; its warnings become one French message."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from markdown import Markdown
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from indexer.model import BuildError
from indexer.publishing.settings import Settings, settings

MOST_WARNINGS = 5

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's advertisement for its successor


class _Warnings(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def configuration(file: Path, *, docs: Path, site: Path) -> MkDocsConfig:
    """`mkdocs.yml` with other folders; raises BuildError when it cannot be used."""
    try:
        return load_config(str(file), docs_dir=str(docs), site_dir=str(site))
    except MkDocsException as error:
        raise BuildError(f"{file} : la configuration du site ne peut pas être lue. {error}") from error


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


def render_site(config: MkDocsConfig) -> None:
    """Run MkDocs; raises BuildError with its first warnings."""
    logger = logging.getLogger("mkdocs")
    handler = _Warnings()
    logger.addHandler(handler)
    try:
        build(config)
    except (MkDocsException, OSError) as error:
        told = handler.messages[:MOST_WARNINGS] or [str(error)]
        raise BuildError(f"MkDocs n’a pas pu construire le site : {' ; '.join(told)}.") from error
    finally:
        logger.removeHandler(handler)
