"""The texts that a dossier cites, each once, in families that a reader knows; references inside it are left out."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.linking.archive import Linked
from indexer.linking.cited import scoped
from indexer.model import Citation, Dossier
from indexer.publishing.lists.citation_addresses import text_address

FAMILIES: tuple[tuple[str, frozenset[str]], ...] = (
    ("Lois et ordonnances", frozenset({"loi", "ordonnance"})),
    ("Décrets, arrêtés et circulaires", frozenset({"decret", "arrete", "circulaire"})),
    ("Codes", frozenset({"code"})),
    ("Union européenne", frozenset({"ue"})),
    ("Délibérations", frozenset({"deliberation"})),
    ("Conventions et rapports", frozenset({"convention", "rapport"})),
)


def cited_texts(citations: Sequence[Citation]) -> list[tuple[str, list[Citation]]]:
    """Families with the first citation of each text, in printed order; empty families are left out."""
    first = {citation.key: citation for citation in sorted(citations, key=lambda c: -c.line)}
    ordered = sorted(first.values(), key=lambda c: c.line)
    families = [(name, [c for c in ordered if c.kind in kinds]) for name, kinds in FAMILIES]
    return [(name, texts) for name, texts in families if texts]


def where_cited(dossier: Dossier, linked: Linked, citation: Citation) -> tuple[str, str | None]:
    """Page of everything that cites the same text, and the act itself when the archive holds it."""
    leading = (link for link in linked.by_origin.get(dossier.id, ()) if link.use.citation == citation)
    link = next(leading, None)
    return text_address(scoped(citation, dossier)), link.target.address[1:] if link else None
