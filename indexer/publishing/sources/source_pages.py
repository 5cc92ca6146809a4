"""The pages of a source: its text line by line, and the pages of the file that it came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.model import Dossier, SourceText
from indexer.privacy.detectors.findings import BAR
from indexer.publishing.originals.page import original_page
from indexer.publishing.originals.shown import Original
from indexer.publishing.sources.source_addresses import source_address, text_file
from indexer.publishing.writing.render import Page, page
from indexer.publishing.writing.trails import steps_to


def source_pages(
    source: SourceText, dossiers: Sequence[Dossier], original: Original | None = None
) -> Iterator[Page]:
    """The source text as a page with an anchor per line, and as a file; the pages of its file, when they are shown."""
    where = source_address(source)
    trail = steps_to(dossiers[0])[:3] if dossiers else []
    yield page(
        where,
        "source.md",
        {
            "title": f"Texte source {source.path.name}",
            "source": str(source.path),
            "sha256": source.text_sha256,
            "hmac_sha256": source.seal,
            "robots": "noindex",
            "search": {"exclude": True},
            "hide": ["navigation", "toc"],
        },
        origin=str(source.path),
        trail=[*trail, ("Texte source", None)],
        path=source.path,
        lines=source.lines,
        hidden=source.text.count(f"{BAR} ["),
        dossiers=dossiers,
        text_file=text_file(source),
        original=original,
    )
    yield Page(path=text_file(source), text=source.text, origin=str(source.path))
    if original and original.has_pages:
        yield original_page(original, trail)
