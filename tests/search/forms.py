"""A query as data, as both parsers make it, and as text: the notation of `queries.toml`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from indexer.search.language.query.tree import Node

SUFFIXES = {"term": "", "prefix": "*"}


def data(node: Node) -> dict[str, Any]:
    """The tree with the names that the browser gives, without the places where its leaves were typed."""
    named = {field.name: getattr(node, field.name) for field in dataclasses.fields(node) if field.compare}
    return {"type": type(node).__name__.lower(), **{name: _value(value) for name, value in named.items()}}


def _value(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return data(value)  # type: ignore[arg-type]
    return list(map(_value, value)) if isinstance(value, tuple) else value


def unplaced(node: dict[str, Any]) -> dict[str, Any]:
    """A tree that the browser made, without the places where its leaves were typed."""
    return {name: _unplaced(value) for name, value in node.items() if name not in ("start", "end")}


def _unplaced(value: Any) -> Any:
    if isinstance(value, dict):
        return unplaced(value)
    return list(map(_unplaced, value)) if isinstance(value, list) else value


def form(node: Node) -> str:
    """`(et convent resil)`, `"lettre recommandee"`, `"a b"~10`, `resili*`, `annee:2021..2023`."""
    return printed(data(node))


def printed(node: dict[str, Any]) -> str:
    """The same of a tree that is data."""
    match node["type"]:
        case "and":
            return _group("et", map(printed, node["nodes"]))
        case "or":
            return _group("ou", map(printed, node["nodes"]))
        case "except":
            wanted = node["wanted"]
            parts = wanted["nodes"] if wanted["type"] == "and" else [wanted]
            return _group("et", [*map(printed, parts), f"(sauf {printed(node['excluded'])})"])
        case "not":
            return f"(sauf {printed(node['node'])})"
        case "wording":
            reach = "" if node["reach"] is None else f"~{node['reach']}"
            return f'"{" ".join(node["words"])}"{reach}'
        case "range":
            return f"{node['field']}:{_bound(node['low'])}..{_bound(node['high'])}"
    ending = f"~{node['distance']}" if node["type"] == "fuzzy" else SUFFIXES[node["type"]]
    field = "" if node["field"] in ("text", "word") else f"{node['field']}:"
    return f"{field}{node['text']}{ending}"


def _group(name: str, parts: Iterable[str]) -> str:
    return f"({name} {' '.join(parts)})"


def _bound(value: int | None) -> str:
    return "" if value is None else str(value)
