"""Whoosh can be replaced: one package imports it, and no type of it shows through the interface.

The proof of absence opens its files too, by itself: what it looks for must not pass through the engine that it checks.
"""

from __future__ import annotations

import ast
from pathlib import Path

import indexer

PACKAGE = Path(indexer.__file__).parent


def imports_whoosh(path: Path) -> bool:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    direct = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    taken = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return any(name.split(".")[0] == "whoosh" for name in direct + taken)


def test_only_the_engine_imports_whoosh() -> None:
    importers = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if imports_whoosh(path)]
    allowed = {("search", "engine", "whoosh"), ("privacy", "proof", "segments.py")}
    assert {path.parts[:3] for path in importers} == allowed


def test_the_rest_of_the_package_reaches_the_engine_through_the_interface_only() -> None:
    """Save the interface itself, and the browser index, which keeps lengths and scores as Whoosh does."""
    apart = {"engine", "static_index"}
    outside = [p for p in PACKAGE.rglob("*.py") if not apart & set(p.parts) and p.name != "__init__.py"]
    assert not [p for p in outside if "search.engine" in p.read_text(encoding="utf-8")]
