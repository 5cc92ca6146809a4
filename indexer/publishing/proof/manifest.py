"""`manifest.json`: SHA-256 and size of everything in a site, and keyed hashes of what it was made of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from indexer import __version__
from indexer.disk.file_digests import file_digest, file_state, files_below
from indexer.disk.refusals import cause
from indexer.disk.same_file import put
from indexer.model import BuildError, SourceError, SourceText
from indexer.publishing.proof.seals import key_name, seal
from indexer.sources.errors import unreadable, unusable

NAME = "manifest.json"
SIGNATURE = f"{NAME}.sig"

Told = TypeVar("Told")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a site is made of besides its texts, as it was before anything was read."""

    folder: Path
    """The folder of sources."""
    settings: Mapping[Path, str]
    """SHA-256 of each file of settings."""
    descriptions: Mapping[str, str]
    """SHA-256 of each TOML file beside the sources, by its path below the folder."""


def inputs(folder: Path, settings: Iterable[Path]) -> Inputs:
    """What the files of settings that exist and the descriptions hold now; raises SourceError."""
    try:
        return Inputs(
            folder=folder,
            settings={path: file_digest(path).hex() for path in settings if path.is_file()},
            descriptions={name: file_digest(folder / name).hex() for name in _descriptions(folder)},
        )
    except OSError as error:
        raise unreadable(Path(error.filename), error) from error


def write_manifest(
    site: Path,
    made_of: Inputs,
    sources: Iterable[SourceText],
    key: bytes,
    place: Mapping[str, Any] | None = None,
) -> None:
    """Write the manifest of a site built from `sources`, which lie below the folder of `made_of`.

    `place` is that of a recorded publication: its sequence, the SHA-256 of the manifest before, the ledger's head.

    Of what is not published, the keyed hash alone is told, no size. Raises SourceError when a file is no longer
    what was read, BuildError when one cannot be read or written.
    """
    try:
        _refuse_changes(made_of, inputs(made_of.folder, made_of.settings))
        content = {
            "program": __version__,
            "publication": place,
            "key": key_name(key),
            "settings": [_sealed(path.name, digest, key) for path, digest in made_of.settings.items()],
            "sources": [_source(made_of.folder, source, key) for source in sources],
            "descriptions": [_sealed(name, digest, key) for name, digest in made_of.descriptions.items()],
            "files": [_entry(name, state) for name, state in sorted(_files(site).items())],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        put(site / NAME, text.encode())
    except OSError as error:
        raise BuildError(
            f"{site / NAME} : le manifeste ne peut pas être écrit ({cause(error)}). "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error


def _entry(name: str, state: State) -> dict[str, str | int]:
    return {"path": name, "sha256": state[0], "bytes": state[1]}


def _sealed(name: str, sha256: str, key: bytes) -> dict[str, str]:
    return {"path": name, "hmac_sha256": seal(key, sha256)}


def _source(folder: Path, source: SourceText, key: bytes) -> dict[str, str]:
    if _state(folder / source.path)[0] != source.sha256:
        raise _changed(folder / source.path)
    return _sealed(str(source.path), source.sha256, key)


def _refuse_changes(before: Inputs, now: Inputs) -> None:
    for path, digest in before.settings.items():
        if now.settings.get(path) != digest:
            raise _changed(path)
    for name in sorted(before.descriptions.keys() | now.descriptions.keys()):
        if before.descriptions.get(name) != now.descriptions.get(name):
            raise _changed(before.folder / name)


def _changed(path: Path) -> SourceError:
    problem = "ce fichier a changé pendant la construction"
    return unusable(path, problem, "Relancez-la ; rien n'est publié.")


def _descriptions(folder: Path) -> list[str]:
    """Names of the TOML files beside the sources: authorities, corrections, privacy decisions."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.toml"))


def _files(site: Path) -> dict[str, State]:
    return {name: _state(path) for name, path in _paths(site)}


def _paths(site: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a site but the manifest and its signature."""
    yield from ((name, path) for name, path in files_below(site) if name not in (NAME, SIGNATURE))


def _state(path: Path) -> State:
    """State of a file; a link is never followed, so that nothing outside is taken for a part of the site."""
    if path.is_symlink():
        return "link", 0
    digest, size = file_state(path)
    return digest.hex(), size


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


def manifest_hash(site: Path) -> str:
    """SHA-256 of the manifest of a site; raises BuildError when there is none."""
    _read(site)
    return _state(site / NAME)[0]


def sequence(site: Path) -> int | None:
    """Number of the publication that a site is, None for one that was not recorded; raises BuildError."""
    place = _told(site, lambda content: content.get("publication"))
    return int(place["sequence"]) if isinstance(place, dict) else None


def received(site: Path) -> tuple[str, list[tuple[str, str]]]:
    """Name of the key, and name and seal of every text that a site was made of; raises BuildError."""
    return _told(site, _sources_of)


def _sources_of(content: Any) -> tuple[str, list[tuple[str, str]]]:
    return str(content["key"]), [(str(e["path"]), str(e["hmac_sha256"])) for e in content["sources"]]


def _read(site: Path) -> Mapping[str, State]:
    return _told(site, _files_of)


def _files_of(content: Any) -> dict[str, State]:
    return {str(e["path"]): (str(e["sha256"]), int(e["bytes"])) for e in content["files"]}


def _told(site: Path, taken: Callable[[Any], Told]) -> Told:
    """What is taken of the content of a manifest."""
    path = site / NAME
    try:
        return taken(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BuildError(
            f"{path} : manifeste introuvable ou illisible ({cause(error)}). Construisez le site : make site"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise BuildError(
            f"{path} : ce n'est pas un manifeste de ce programme. Reprenez le fichier publié, ou reconstruisez le site."
        ) from error
