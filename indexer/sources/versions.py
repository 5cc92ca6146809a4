"""Earlier texts of an act: `<name>.versions/<day>/` beside its file holds what another text replaced on that day.

source_texts/<authority>/<year>/<name>.pdf                          the act as it was received last
source_texts/<authority>/<year>/<name>.versions/2024-03-20/x.pdf    the one that it replaced on 20 March 2024
source_texts/<authority>/<year>/<name>.versions/2024-03-20-2/x.pdf  the one that it replaced later on that day
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path, PurePosixPath

from indexer.model import Replaced
from indexer.sources.errors import unusable
from indexer.sources.listing import acts, entries
from indexer.sources.received import Received, received

SUFFIX = ".versions"
_DAY = len("2024-03-20")


def versions_folder(act: Path) -> Path:
    """Where the earlier texts of an act stand, beside its file."""
    return act.with_name(f"{act.stem}{SUFFIX}")


def versions_of(root: Path, path: PurePosixPath) -> Iterator[tuple[Received, Replaced]]:
    """Earlier texts of the act at `path` below `root`, the oldest first; raises SourceError."""
    folder = versions_folder(root / path)
    if folder.is_dir():
        for day, rank, place in sorted(map(_ranked, entries(folder))):
            yield _only_act(place), Replaced(by=path, day=day, rank=rank)


def authority_folder(path: Path) -> Path:
    """The folder of the authority above an act, or above an earlier text of one."""
    place = Path(os.path.abspath(path)).parent
    return place.parent.parent.parent if place.parent.suffix == SUFFIX else place.parent


def free_place(act: Path, day: date) -> Path:
    """The folder, not made yet, for what is replaced on a day."""
    folder, rank = versions_folder(act), 1
    while (place := folder / Replaced(by=PurePosixPath(), day=day, rank=rank).name).exists():
        rank += 1
    return place


def refuse_unversioned(folder: Path, files: Collection[Path]) -> None:
    """Raise SourceError for a folder in that of a year which holds no earlier texts of one of its acts."""
    if folder.suffix != SUFFIX:
        raise unusable(folder, "dossier en trop", f"Rangez les textes directement dans {folder.parent}")
    if all(versions_folder(file) != folder for file in files):
        problem = f"l'acte {folder.stem} (.pdf, .docx, .txt…) n'est pas à côté de ses versions"
        raise unusable(folder, problem, "Remettez-le, ou donnez au dossier le nom de l'acte.")


def _ranked(place: Path) -> tuple[date, int, Path]:
    rank = place.name[_DAY + 1 :] if place.name[_DAY : _DAY + 1] == "-" else "1"
    try:
        day = date.fromisoformat(place.name[:_DAY])
        found = Replaced(by=PurePosixPath(), day=day, rank=int(rank))
    except ValueError:
        found = None
    if found is None or found.name != place.name or not place.is_dir():
        remedy = "Rangez le texte remplacé dans un dossier qui porte le jour de son remplacement : 2024-03-20."
        raise unusable(place, "ce n'est pas une version d'un acte", remedy)
    return found.day, found.rank, place


def _only_act(place: Path) -> Received:
    found = received(acts(entries(place)))
    if len(found) != 1:
        remedy = "Laissez-y les fichiers d'un seul acte, ou retirez le dossier."
        raise unusable(place, f"une version est un texte, et ce dossier en contient {len(found)}", remedy)
    return found[0]
