"""Where the source text of an act is read on the site."""

from __future__ import annotations

from pathlib import PurePosixPath

from indexer.model import SourceText


def source_address(source: SourceText) -> str:
    """`sources/departement-du-nord/2023/2023-05-15-deliberation/`."""
    return path_address(source.path)


def path_address(path: PurePosixPath) -> str:
    """Address of the page of the source text at a path below the folder of sources."""
    return f"sources/{path.with_suffix('')}/"


def text_file(source: SourceText) -> str:
    """Address of the plain text for download, beside its page."""
    return f"{source_address(source)}texte.txt"
