"""Modules of a script and all that they import, as one file: a browser asks once instead of once a module.

Every module becomes the value of a function, so that names of two modules never meet:

    const codec = (() => { …; return { Reader, column }; })();
    const index = (() => { const { Reader } = codec; …; return { Index }; })();
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from indexer.model import BuildError
from indexer.patterns.core import Match
from indexer.patterns.scripts import EXPORT, IMPORT


def bundled(entry: Path) -> str:
    """The script `entry` with its modules before it, each once; raises BuildError where two import each other."""
    parts = [_as_function(path) for path in _in_order(entry, ())]
    return "".join(f"{part}\n" for part in dict.fromkeys(parts))


def _in_order(path: Path, above: tuple[Path, ...]) -> Iterator[Path]:
    """What a module imports, then itself."""
    if path in above:
        raise BuildError(f"{path} : ce script s'importe lui-même par d'autres. Séparez ce que les deux emploient.")
    for found in IMPORT.finditer(path.read_text(encoding="utf-8")):
        yield from _in_order(path.with_name(found["file"]), (*above, path))
    yield path


def _as_function(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    names = ", ".join(match["name"] for match in EXPORT.finditer(text))
    body = EXPORT.regex.sub(r"\g<kind>\g<name>", IMPORT.regex.sub(_taken, text))
    return f"const {_name(path.name)} = (() => {{\n{body}\nreturn {{ {names} }};\n}})();"


def _taken(match: Match) -> str:
    names = (match["names"] or "").strip().replace(" as ", ": ")
    return f"const {{{names}}} = {_name(match['file'])};" if names else ""


def _name(file: str) -> str:
    return f"module_{file.removesuffix('.js').replace('-', '_')}"
