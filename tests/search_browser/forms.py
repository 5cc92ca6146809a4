"""A query that the browser has parsed, in the notation of `queries.toml`."""

from __future__ import annotations

from typing import Any

SUFFIXES = {"term": "", "prefix": "*"}


def form(node: dict[str, Any]) -> str:
    """`(et convent resil)`, `"lettre recommandee"`, `"a b"~10`, `resili*`, `annee:2021..2023`."""
    match node["type"]:
        case "and":
            return group("et", map(form, node["nodes"]))
        case "or":
            return group("ou", map(form, node["nodes"]))
        case "except":
            wanted = node["wanted"]
            parts = wanted["nodes"] if wanted["type"] == "and" else [wanted]
            return group("et", [*map(form, parts), group("sauf", [form(node["excluded"])])])
        case "wording":
            reach = "" if node["reach"] is None else f"~{node['reach']}"
            return f'"{" ".join(node["words"])}"{reach}'
        case "range":
            return f"{node['field']}:{bound(node['low'])}..{bound(node['high'])}"
    ending = f"~{node['distance']}" if node["type"] == "fuzzy" else SUFFIXES[node["type"]]
    field = "" if node["field"] in ("text", "word") else f"{node['field']}:"
    return f"{field}{node['text']}{ending}"


def group(name: str, parts: Any) -> str:
    return f"({name} {' '.join(parts)})"


def bound(value: int | None) -> str:
    return "" if value is None else str(value)
