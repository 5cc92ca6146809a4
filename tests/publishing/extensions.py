"""The Markdown extensions that the site uses, read from its configuration."""

from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.config import load_config

MKDOCS_YML = Path(__file__).parents[2] / "mkdocs.yml"


@cache
def _configuration() -> tuple[tuple[str, ...], dict[str, Any]]:
    config = load_config(str(MKDOCS_YML))
    return tuple(config.markdown_extensions), dict(config.mdx_configs)


def site_extensions() -> list[Any]:
    """Names of the extensions, in the order of MkDocs; options do not change what text becomes."""
    return list(_configuration()[0])
