"""A parsed query as text: the notation of `queries.toml`, which another parser can print as well."""

from __future__ import annotations

from typing import Any

from indexer.search.engine.query import queries as query
from indexer.search.engine.wording import Wording


def form(parsed: Any) -> str:
    """`(et convent resili)`, `"lettre recommandee"`, `"a b"~10`, `resili*`, `annee:2021..2023`."""
    match parsed:
        case query.AndNot():
            wanted = parsed.a.subqueries if isinstance(parsed.a, query.And) else [parsed.a]
            return _group("et", [*map(form, wanted), f"(sauf {form(parsed.b)})"])
        case query.And():
            return _group("et", map(form, parsed.subqueries))
        case query.Or():
            return _group("ou", map(form, parsed.subqueries))
        case Wording():
            return f'"{" ".join(parsed.words)}"' + (f"~{parsed.reach}" if parsed.reach is not None else "")
        case query.NumericRange():
            return f"{parsed.fieldname}:{_bound(parsed.start)}..{_bound(parsed.end)}"
        case query.FuzzyTerm():
            return f"{_field(parsed.fieldname)}{parsed.text}~{parsed.maxdist}"
        case query.Prefix():
            return f"{_field(parsed.fieldname)}{parsed.text}*"
    return f"{_field(parsed.fieldname)}{parsed.text}"


def _group(name: str, parts: Any) -> str:
    return f"({name} {' '.join(parts)})"


def _field(name: str) -> str:
    return "" if name in ("text", "word") else f"{name}:"


def _bound(value: float | None) -> str:
    return "" if value is None else str(value)
