"""`manifest.json`: what a site was made of, and the SHA-256 and size of everything in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from indexer import __version__
from indexer.model import BuildError, SourceError, SourceText

NAME = "manifest.json"
SIGNATURE = f"{NAME}.sig"
_CHUNK = 1 << 20

State = tuple[str, int]
"""SHA-256 and size in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What of a site is not as its manifest says; paths below the site, sorted."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether there is a difference."""
        return bool(self.missing or self.changed or self.added)


def write_manifest(site: Path, folder: Path, sources: Iterable[SourceText], settings: Iterable[Path]) -> None:
    """Write the manifest of a site built from `sources`, which lie below `folder`, and from files of settings.

    Raises SourceError when a source is no longer the text that was read, BuildError when a file cannot be
    read or written.
    """
    try:
        content = {
            "program": __version__,
            "settings": [_entry(path.name, _state(path)) for path in settings if path.is_file()],
            "sources": [_source(folder, source) for source in sources],
            "descriptions": [_entry(name, _state(folder / name)) for name in _descriptions(folder)],
            "files": [_entry(name, state) for name, state in sorted(_files(site).items())],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        (site / NAME).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise BuildError(
            f"{site / NAME} : le manifeste ne peut pas être écrit ({error.strerror}). "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error


def _entry(name: str, state: State) -> dict[str, str | int]:
    return {"path": name, "sha256": state[0], "bytes": state[1]}


def _source(folder: Path, source: SourceText) -> dict[str, str | int]:
    state = _state(folder / source.path)
    if state[0] != source.sha256:
        raise SourceError(
            f"{folder / source.path} : ce texte a changé pendant la construction. Relancez-la ; rien n'est publié."
        )
    return _entry(str(source.path), state)


def _descriptions(folder: Path) -> list[str]:
    """Names of the TOML files beside the sources: authorities, corrections, privacy decisions."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.toml"))


def _files(site: Path) -> dict[str, State]:
    return {name: _state(path) for name, path in _paths(site)}


def _paths(site: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a site but the manifest and its signature."""
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if (path.is_file() or path.is_symlink()) and name not in (NAME, SIGNATURE):
            yield name, path


def _state(path: Path) -> State:
    """State of a file; a link is never followed, so that nothing outside is taken for a part of the site."""
    if path.is_symlink():
        return "link", 0
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


def compare(site: Path) -> Differences:
    """A site against its manifest; raises BuildError when the manifest is missing or cannot be read."""
    known = _read(site)
    found = dict(_paths(site))
    return Differences(
        missing=tuple(sorted(known.keys() - found.keys())),
        changed=tuple(
            sorted(name for name in known.keys() & found.keys() if _state(found[name]) != known[name])
        ),
        added=tuple(sorted(found.keys() - known.keys())),
    )


def _read(site: Path) -> Mapping[str, State]:
    path = site / NAME
    try:
        files = json.loads(path.read_text(encoding="utf-8"))["files"]
        return {str(entry["path"]): (str(entry["sha256"]), int(entry["bytes"])) for entry in files}
    except OSError as error:
        raise BuildError(
            f"{path} : manifeste introuvable ou illisible ({error.strerror}). Construisez le site : make site"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise BuildError(
            f"{path} : ce n'est pas un manifeste de ce programme. Reprenez le fichier publié, ou reconstruisez le site."
        ) from error
