"""The citation graph of the archive: who cites what, as JSON Lines and as GraphML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from io import BytesIO

import networkx as nx

from indexer.console import printable
from indexer.linking.model import CitedText, Link


def citation_graph(texts: Iterable[CitedText], links: Iterable[Link]) -> nx.MultiDiGraph[str]:
    """Nodes are addresses of clauses and keys of cited texts; an edge is one citation with its words and line."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for text in texts:
        graph.add_node(printable(text.key), kind=text.kind, name=printable(text.name), url=text.url or "")
        for use in text.uses:
            _edge(graph, use.place.address, text.key, use.citation.text, use.citation.line, use.citation.kind)
    for link in links:
        use = link.use
        _edge(graph, use.place.address, link.target.address, use.citation.text, use.citation.line, "archive")
    return graph


def _edge(graph: nx.MultiDiGraph[str], origin: str, target: str, words: str, line: int, kind: str) -> None:
    origin, target = printable(origin), printable(target)
    for address in (origin, target):
        if address not in graph:
            graph.add_node(address, kind="clause", name=address, url="")
    graph.add_edge(origin, target, kind=kind, text=printable(words), line=line)


def as_json_lines(graph: nx.MultiDiGraph[str]) -> Iterator[str]:
    """A line per citation: `{"from", "to", "kind", "text", "line"}`."""
    for origin, target, facts in graph.edges(data=True):
        yield json.dumps({"from": origin, "to": target, **facts}, ensure_ascii=False)


def as_graphml(graph: nx.MultiDiGraph[str]) -> str:
    """GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd or Cytoscape."""
    buffer = BytesIO()
    nx.write_graphml(graph, buffer, encoding="utf-8")
    return buffer.getvalue().decode("utf-8")
