"""What stands already: a build that would make the same of the same files is not made again.

    .deja-fait/derniere-construction.json    what the last build said, sealed with all it depended on and all it left

Of a file its name, its place on the disk, its size and the times of its last change are compared, not its content: the
system notes the time of a change (`st_ctime`) by itself, and no program sets it. A link, a plugin, a system without
that time: the build is made.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from indexer.building.asked import Asked
from indexer.disk.code import code_version
from indexer.kept import FOLDER
from indexer.model import ArchiveError, SourceError

NAME = "derniere-construction.json"
UNCHANGED = "Rien n'a changé depuis la dernière construction ; tout reste en place (--tout-relire refait tout)."
_PROGRAMS = ("tesseract", "soffice", "libreoffice")
"""What some texts are read with."""
_FREE = ("plugins", "hooks", "INHERIT", "custom_dir", "snippets")
"""Keys of `mkdocs.yml` whose effect depends on more than the files looked at here, however they are quoted."""
_BOUND = ("plugins: []", "custom_dir: !ENV [ARCHIVE_THEME")
"""What it may say of them all the same."""
_SIGNS = str.maketrans(dict.fromkeys("[]{},\"'", " "))
"""What may stand beside the name of a variable in YAML."""
_VARIABLES = ("SOURCE_DATE_EPOCH", "ARCHIVE_THEME")
_BESIDE = ("site_build.py", "requirements.lock", "pyproject.toml")


class _UnsureError(Exception):
    """A state that cannot be told from names and times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An archive as it was before a build."""

    asked: Asked
    before: bytes | None
    """Digest of all that the build depends on; None when it cannot be told."""

    @classmethod
    def of(cls, asked: Asked) -> Standing:
        """What stands now."""
        try:
            return cls(asked=asked, before=_inputs(asked))
        except (OSError, _UnsureError):
            return cls(asked=asked, before=None)

    def last_words(self) -> tuple[str, ...]:
        """What the last build said, when another one would leave the same; nothing otherwise."""
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            said = tuple(map(str, told["said"]))
            if self.before is None or told["before"] != self.before.hex():
                return ()
            return said if hmac.compare_digest(str(told["seal"]), self._seal(said)) else ()
        except (OSError, ValueError, KeyError, TypeError, SourceError, _UnsureError):
            return ()

    def remember(self, manifest: str, said: Sequence[str]) -> None:
        """Keep what a build said that left the site of a manifest (its SHA-256), unless another one came between."""
        from indexer.publishing.proof.manifest import manifest_hash

        with suppress(OSError, ArchiveError, _UnsureError):
            told = {"said": said, "before": self.before and self.before.hex(), "seal": self._seal(said)}
            if manifest_hash(self.asked.site) == manifest:
                beside = self._file.with_suffix(".new")
                beside.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
                beside.replace(self._file)

    @property
    def _file(self) -> Path:
        return self.asked.sources.absolute().parent / FOLDER / NAME

    def _seal(self, said: Sequence[str]) -> str:
        """Of what is said, of the archive before and of what stands now, under the key of the archive."""
        from indexer.privacy.policies.policy_file import archive_file
        from indexer.publishing.proof.seals import KEY_FILE, read_key

        if self.before is None:
            raise _UnsureError
        left = _digest(chain.from_iterable(map(_tree, (self.asked.site, self.asked.pages, self.asked.index))))
        message = json.dumps([list(said), self.before.hex(), left.hex()])
        key = read_key(archive_file(self.asked.sources).with_name(KEY_FILE))
        return hmac.new(key, message.encode(), hashlib.sha256).hexdigest()


def _inputs(asked: Asked) -> bytes:
    if sys.platform == "win32" or asked.record or asked.key:
        raise _UnsureError
    settings = asked.settings_file.read_text(encoding="utf-8")
    if _is_free(settings):
        raise _UnsureError
    named = sorted({*_VARIABLES, *settings.translate(_SIGNS).split()}.intersection(os.environ))
    return _digest(
        [
            repr((code_version(), asked, date.today(), [(name, os.environ[name]) for name in named])),
            repr([shutil.which(program) for program in _PROGRAMS]),
            *_files(asked),
        ]
    )


def _is_free(settings: str) -> bool:
    for bound in _BOUND:
        settings = settings.replace(bound, "")
    return any(key in settings for key in _FREE)


def _files(asked: Asked) -> Iterator[str]:
    from indexer.privacy.policies.policy_file import archive_file
    from indexer.search import ENGINE_FILE

    yield from _tree(asked.sources)
    yield from _tree(asked.root / "docs", without=(asked.pages, asked.root / "docs/deliberations"))
    yield from _tree(asked.journal)
    if theme := os.environ.get("ARCHIVE_THEME"):
        yield from _tree(Path(theme))
    beside = (asked.root / name for name in _BESIDE)
    chosen = asked.index.parent / ENGINE_FILE
    for path in (archive_file(asked.sources), asked.settings_file, chosen, *beside):
        yield _told(path, path.stat() if path.exists() else None)


def _tree(folder: Path, without: Sequence[Path] = ()) -> Iterator[str]:
    """A line for each file and folder, in the order of their names; raises for a link."""
    if not folder.exists():
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_symlink():
            raise _UnsureError
        path = Path(entry.path)
        if not entry.is_dir():
            yield _told(path, entry.stat())
        elif path not in without:
            yield f"{path}/"
            yield from _tree(path, without)


def _told(path: Path, facts: os.stat_result | None) -> str:
    if facts is None:
        return f"{path} -"
    return f"{path} {facts.st_ino} {facts.st_size} {facts.st_mtime_ns} {facts.st_ctime_ns}"


def _digest(lines: Iterable[str]) -> bytes:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line.encode("utf-8", "surrogateescape") + b"\n")
    return digest.digest()
