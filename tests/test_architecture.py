"""The shape of the package: one way of imports, small modules and functions, one home for expressions."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import indexer

PACKAGE = Path(indexer.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

LAYERS: tuple[tuple[str, ...], ...] = (
    ("model", "sequences", "typography", "environment", "workers", "digests", "disk"),
    ("console",),
    ("kept",),
    ("patterns",),
    ("french",),
    ("addresses", "kinds", "subjects"),
    ("sources",),
    ("segmenting",),
    ("extraction",),
    ("reading",),
    ("privacy",),
    ("linking",),
    ("publishing", "search"),
    ("building",),
    ("staff",),
    ("french_click",),
    ("commands",),
    ("__main__",),
)
"""A part of the package imports itself and parts of the layers above it, nothing else of ours."""

RANK = {part: rank for rank, layer in enumerate(LAYERS) for part in layer}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def part_of(path: Path) -> str:
    """`sources` for `sources/archive.py`, `french` for `french.py`."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, str | None]]:
    """Every module imported, with the name taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from ((module, alias.name) for alias in node.names)


def parts_imported(tree: ast.AST) -> set[str]:
    """Parts of our package that a module imports; `from indexer import french` imports `french`."""
    names = [f"{module}.{name}" if module == "indexer" else module for module, name in imports(tree)]
    return {name.split(".")[1] for name in names if name.startswith("indexer.")} - {"__version__"}


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@functools.cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_the_walk_over_modules_finds_the_package() -> None:
    assert {"model/__init__.py", "__main__.py", "sources/archive.py"} <= set(map(name_of, MODULES))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    part = part_of(path)
    if part == "__init__":
        assert parts_imported(parse(path)) == set()
        return
    wrong = {
        other for other in parts_imported(parse(path)) - {part} if RANK.get(other, len(LAYERS)) >= RANK[part]
    }
    assert not wrong, f"{name_of(path)} may not import {wrong}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_are_absolute(path: Path) -> None:
    assert not [module for module, _ in imports(parse(path)) if module.startswith(".")]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_has_at_most_250_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250


ROOMS = sorted({path.parent for path in MODULES})


@pytest.mark.parametrize("room", ROOMS, ids=name_of)
def test_a_room_has_at_most_13_modules(room: Path) -> None:
    """What is more is parted by purpose, so that who looks for something looks at one short list."""
    assert len([path for path in room.glob("*.py") if path.name != "__init__.py"]) <= 13


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_function_has_at_most_60_lines(path: Path) -> None:
    long = [f.name for f in functions(parse(path)) if (f.end_lineno or 0) - f.lineno + 1 > 60]
    assert not long, f"{name_of(path)}: {long}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_regular_expressions_are_written_in_patterns_only(path: Path) -> None:
    """Elsewhere the types of a match or of a compiled expression may be named, for annotations."""
    types = {("re", "Match"), ("re", "Pattern")}
    used = {(module, name) for module, name in imports(parse(path)) if module in ("re", "regex")} - types
    assert part_of(path) == "patterns" or not used, f"{name_of(path)} imports {used}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_public_names_have_a_docstring(path: Path) -> None:
    tree = parse(path)
    bare = [node.name for node in public(tree.body) if ast.get_docstring(node) is None]
    assert not bare, f"{name_of(path)}: {bare}"
    assert ast.get_docstring(tree) or not tree.body


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Functions and classes without an underscore, and the methods of those classes."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_can_be_imported(path: Path) -> None:
    assert import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
