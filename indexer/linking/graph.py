"""The citation graph of the archive: who cites what, as JSON Lines and as GraphML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from indexer.console import printable
from indexer.linking.model import CitedText, Link

Facts = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class CitationGraph:
    """Who cites what."""

    nodes: dict[str, Facts] = field(default_factory=dict)
    """Addresses of clauses and keys of cited texts, with `kind`, `name` and `url`."""
    edges: dict[tuple[str, str], list[Facts]] = field(default_factory=dict)
    """By both ends, each citation with its `kind`, its words (`text`) and its `line`."""


def citation_graph(texts: Iterable[CitedText], links: Iterable[Link]) -> CitationGraph:
    """The graph of all citations of an archive."""
    graph = CitationGraph()
    for text in texts:
        graph.nodes[printable(text.key)] = {
            "kind": text.kind, "name": printable(text.name), "url": text.url or ""
        }  # fmt: skip
        for use in text.uses:
            _edge(graph, use.place.address, text.key, use.citation.text, use.citation.line, use.citation.kind)
    for link in links:
        use = link.use
        _edge(graph, use.place.address, link.target.address, use.citation.text, use.citation.line, "archive")
    return graph


def _edge(graph: CitationGraph, origin: str, target: str, words: str, line: int, kind: str) -> None:
    origin, target = printable(origin), printable(target)
    for address in (origin, target):
        graph.nodes.setdefault(address, {"kind": "clause", "name": address, "url": ""})
    facts: Facts = {"kind": kind, "text": printable(words), "line": line}
    graph.edges.setdefault((origin, target), []).append(facts)


def as_json_lines(graph: CitationGraph) -> Iterator[str]:
    """A line per citation, by origin and target: `{"from", "to", "kind", "text", "line"}`."""
    ranks = {node: rank for rank, node in enumerate(graph.nodes)}
    for (origin, target), citations in sorted(graph.edges.items(), key=lambda edge: ranks[edge[0][0]]):
        for facts in citations:
            yield json.dumps({"from": origin, "to": target, **facts}, ensure_ascii=False)


def as_graphml(graph: CitationGraph) -> str:
    """GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd or Cytoscape."""
    import networkx  # a quarter of a second, which a build whose citations stand already is spared

    network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    network.add_nodes_from(graph.nodes.items())
    network.add_edges_from((*ends, facts) for ends, run in graph.edges.items() for facts in run)
    buffer = BytesIO()
    networkx.write_graphml(network, buffer, encoding="utf-8")
    return buffer.getvalue().decode("utf-8")
