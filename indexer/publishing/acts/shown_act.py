"""An act as its pages show it: with its links, which of several texts it is, its file of record."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.addresses import address
from indexer.linking.archive import Linked
from indexer.model import Document, Dossier
from indexer.publishing.originals.shown import NONE, Original, Originals
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.versions.edition import Edition


@dataclass(frozen=True, slots=True)
class ShownAct:
    """What the pages of an act are made of."""

    dossier: Dossier
    linked: Linked
    edition: Edition | None = None
    """Which of several texts of its act this is; None where there is one."""
    originals: Originals = NONE
    has_pdf: bool = False
    """Whether the act leads to its PDF."""

    @property
    def is_earlier(self) -> bool:
        """Whether a newer text of the act is published."""
        return self.edition is not None and self.edition.is_earlier

    @property
    def leads_to_pdf(self) -> bool:
        """Whether this text has a PDF: an earlier one has none."""
        return self.has_pdf and not self.is_earlier

    @property
    def source(self) -> str:
        """Address of the page of its source."""
        return source_address(self.dossier.source)

    @property
    def original(self) -> Original | None:
        """Its file of record, where it is offered."""
        return self.originals.by_source.get(self.source)

    def page_address(self, document: Document) -> str:
        """Address of the page of a document, without its first slash."""
        return address(self.dossier, document)[1:]
