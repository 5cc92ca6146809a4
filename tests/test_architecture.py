"""The shape of the package: one way of imports, small modules and functions, one home for expressions."""

from __future__ import annotations

import ast
import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

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


Faults = Iterator[object]
"""What is wrong with a module; nothing where it is as it should be."""


def refuse(rule: Callable[[Path, ast.Module], Faults], modules: Iterable[Path] = MODULES) -> None:
    """One test a rule, since a test for each of the hundreds of modules costs more than the rule itself."""
    faults = {name_of(path): found for path in modules if (found := list(rule(path, parse(path))))}
    assert not faults


def test_imports_go_one_way() -> None:
    def wrong_way(path: Path, tree: ast.Module) -> Faults:
        part = part_of(path)
        others = parts_imported(tree) - {part}
        rank = RANK.get(part, 0)
        return (other for other in sorted(others) if RANK.get(other, len(LAYERS)) >= rank)

    refuse(wrong_way)


def test_imports_are_absolute() -> None:
    refuse(lambda path, tree: (module for module, _ in imports(tree) if module.startswith(".")))


def test_a_module_has_at_most_250_lines() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert not {name: length for name, length in lengths.items() if length > 250}


def test_a_room_has_at_most_13_modules() -> None:
    """What is more is parted by purpose, so that who looks for something looks at one short list."""
    rooms = Counter(path.parent.relative_to(PACKAGE).as_posix() for path in MODULES if path.name != "__init__.py")
    assert not {room: count for room, count in rooms.items() if count > 13}


def test_a_function_has_at_most_60_lines() -> None:
    refuse(lambda path, tree: (f.name for f in functions(tree) if (f.end_lineno or 0) - f.lineno + 1 > 60))


def test_regular_expressions_are_written_in_patterns_only() -> None:
    """Elsewhere the types of a match or of a compiled expression may be named, for annotations."""
    types = {("re", "Match"), ("re", "Pattern")}

    def compiled(path: Path, tree: ast.Module) -> Faults:
        used = {(module, name) for module, name in imports(tree) if module in ("re", "regex")} - types
        return iter(used if part_of(path) != "patterns" else ())

    refuse(compiled)


def test_modules_and_public_names_have_a_docstring() -> None:
    def bare(path: Path, tree: ast.Module) -> Faults:
        if tree.body and not ast.get_docstring(tree):
            yield "the module"
        yield from (node.name for node in public(tree.body) if ast.get_docstring(node) is None)

    refuse(bare)


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Functions and classes without an underscore, and the methods of those classes."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def test_every_module_can_be_imported() -> None:
    for path in MODULES:
        assert import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
