"""Where a file that arrives belongs in the folder of sources, and putting it there: nothing is ever overwritten."""

from __future__ import annotations

import os
import shutil
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path, PurePosixPath

from indexer.french import slugify
from indexer.model import Authority, Dossier, Reading
from indexer.sources.authority import FILE_NAME, read_authority
from indexer.sources.errors import unusable, unwritable
from indexer.sources.received import Received

_LONGEST = 60
"""Characters of a name after its date."""
_SPOILED = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, UnicodeDecodeError, zlib.error, LZMAError, OSError,
)  # fmt: skip
"""What `zipfile` raises of a file that is no whole zip; `bz2` raises an OSError without a number."""
_MOST_FILES, _MOST_BYTES = 200, 400_000_000
"""Of what is unpacked of one zip: an envelope holds a few files of 150 MB at most (@ctes)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the files of an act go."""

    folder: Path
    """`source_texts/<authority>/<year>`."""
    names: Mapping[Path, str]
    """New name of each file; those of an envelope keep theirs, by which it names them."""
    facts: Mapping[str, str]
    """Facts that the text does not print, for the TOML beside it."""


def authorities(sources: Path) -> dict[str, Authority]:
    """The authorities of a folder of sources by slug; raises SourceError for a wrong description."""
    if not sources.is_dir():
        return {}
    folders = sorted(path for path in sources.iterdir() if (path / FILE_NAME).is_file())
    return {folder.name: read_authority(folder) for folder in folders}


def owner(reading: Reading, known: Mapping[str, Authority]) -> str | None:
    """Slug of the one authority of the archive that a text names, None when it names none of them or several."""
    named = {slugify(dossier.authority or "") for dossier in reading.dossiers}
    fitting = [slug for slug, authority in known.items() if {slug, slugify(authority.name)} & named]
    return fitting[0] if len(fitting) == 1 else None


def acts_in(reading: Reading) -> list[Dossier]:
    """Dossiers that hold a deliberation."""
    return [d for d in reading.dossiers if d.is_deliberation]


def place_of(act: Received, reading: Reading, root: Path, slug: str, facts: Mapping[str, str]) -> Place:
    """Where an act goes; `facts` are those that somebody gave. The date must be known."""
    days = [dossier.meeting_date.isoformat() for dossier in reading.dossiers if dossier.meeting_date]
    day = facts.get("meeting_date") or days[0]
    files = (act.main, *act.annexes, *act.others)
    kind = reading.source.origin.kind if reading.source.origin else "txt"
    name = _name(act.main, reading, day, facts)
    names = {path: path.name for path in files} if act.envelope else {act.main: f"{name}.{kind}"}
    return Place(folder=root / slug / day[:4], names=names, facts=facts)


def _name(path: Path, reading: Reading, day: str, facts: Mapping[str, str]) -> str:
    acts = acts_in(reading)
    number = facts.get("number") or (acts[0].number if len(acts) == 1 else None)
    return f"{day}-{slugify(number or path.stem)[:_LONGEST].strip('-') or 'acte'}"


def file_act(place: Place) -> list[Path]:
    """Copy the files of an act to their place; the new paths. Raises SourceError when one is taken."""
    targets = {source: place.folder / name for source, name in place.names.items()}
    main = next(iter(targets.values()))
    for source, target in targets.items():
        if target.exists():
            same = target.read_bytes() == source.read_bytes()
            problem = "ce fichier est déjà dans l'archive" if same else "un autre fichier a déjà ce nom"
            remedy = (
                "Rien n'a été changé." if same else "Renommez celui que vous ajoutez ; rien n'a été changé."
            )
            raise unusable(target, problem, remedy)
    try:
        place.folder.mkdir(parents=True, exist_ok=True)
        for source, target in targets.items():
            _copy(source, target)
        if place.facts:
            _write(main.with_suffix(".toml"), place.facts)
    except OSError as error:
        raise unwritable(place.folder, error) from error
    return list(targets.values())


def _copy(source: Path, target: Path) -> None:
    beside = target.with_name(f".{target.name}.nouveau")
    shutil.copyfile(source, beside)
    os.replace(beside, target)


def _write(path: Path, facts: Mapping[str, str]) -> None:
    import tomlkit

    content = tomlkit.document()
    for key, value in facts.items():
        content[key] = value
    path.write_text(tomlkit.dumps(content), encoding="utf-8", newline="\n")


def unpacked(path: Path, folder: Path) -> Sequence[Path]:
    """The files of a zip of @ctes envelopes, by their bare names in `folder`; raises SourceError."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = [part for part in archive.infolist() if not part.is_dir()]
            if len(parts) > _MOST_FILES or sum(part.file_size for part in parts) > _MOST_BYTES:
                raise unusable(path, "cette archive zip est démesurée", "Ouvrez-la et ajoutez ses fichiers.")
            return [_unpack(archive, part, folder) for part in parts]
    except _SPOILED as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise unusable(path, "cette archive zip est abîmée ou protégée", "Exportez-la de nouveau.") from error


def _unpack(archive: zipfile.ZipFile, part: zipfile.ZipInfo, folder: Path) -> Path:
    """A part by its last name, whatever folder it claims; never over a file that is there."""
    name = PurePosixPath(part.filename.replace("\\", "/")).name
    target = folder / name
    if name in ("", "..") or target.exists():
        problem = "deux fichiers portent ce nom, ou ce n'en est pas un"
        raise unusable(target, problem, "Ouvrez l'archive zip et renommez.")
    with archive.open(part) as packed, target.open("xb") as out:
        shutil.copyfileobj(packed, out)
    return target
