"""A text received again: the act that it is a new version of, and putting the earlier text beside it.

At every moment the earlier text stands somewhere: it is copied whole before the new one takes its place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from indexer.linking.acts.versions import ALIKE
from indexer.linking.clauses.alignment import overlap
from indexer.linking.clauses.candidates import shingles
from indexer.model import Reading
from indexer.reading import read
from indexer.sources.archive import read_act
from indexer.sources.corrections.facts import VERSION_REASON
from indexer.sources.corrections.reading import NOTHING, Corrections
from indexer.sources.corrections.writing import correct_again
from indexer.sources.errors import unusable, unwritable
from indexer.sources.listing import acts, entries
from indexer.sources.readers.stored import stored_path
from indexer.sources.received import Received, received
from indexer.sources.versions import free_place, versions_folder
from indexer.staff.intake.filing import Place, file_act

_DAY = len("2024-03-20")
_FACTS = ".toml"
"""Facts beside a text: they stay for the new one too, among them whether an individual act may be published."""


def earlier_text(reading: Reading, place: Place, main: Path) -> Received | None:
    """The act of the archive of which a text that arrives is a new version; None for an act that is new.

    It stands in the same year, claims an address that the new text claims too or has its name, and has half of
    its runs of words. Raises SourceError when it is the same file.
    """
    name = place.names[main]
    for act in _of_day(place.folder, name[:_DAY]):
        known = read(read_act(act))
        if known.source.sha256 == reading.source.sha256:
            raise unusable(act.main, "ce fichier est déjà dans l'archive", "Rien n'a été changé.")
        ids = {_tail(dossier.id) for dossier in known.dossiers} & {_tail(d.id) for d in reading.dossiers}
        if (ids or act.main.stem == Path(name).stem) and _likeness(known, reading) >= ALIKE:
            return act
    return None


def because(reason: str, told: Corrections = NOTHING) -> Corrections:
    """What is said of a new version, with the reason that the public will read."""
    return replace(told, facts={**told.facts, VERSION_REASON: " ".join(reason.split())})


def renew(act: Received, place: Place, main: Path, told: Corrections, today: date) -> Path:
    """File a new version in the place of the earlier text of its act; gives its path. Raises SourceError.

    What is `told` of the new one is set over the corrections of the earlier one, whose own copy is kept with it.
    """
    names = place.names if len(place.names) > 1 else {main: f"{act.main.stem}{Path(place.names[main]).suffix}"}
    target = place.folder / names[main]
    parts = [path for path in _parts(act) if path.is_file()]
    facts = {} if act.main.with_suffix(_FACTS).is_file() else place.facts
    try:
        _keep(parts, versions_folder(act.main), free_place(act.main, today))
        correct_again(act.main, replace(told, facts={**facts, **told.facts}))
        for path in parts:
            if path.suffix != _FACTS:
                path.unlink()
        if versions_folder(act.main) != versions_folder(target):
            versions_folder(act.main).rename(versions_folder(target))
            _rename(act.main.with_suffix(_FACTS), target.with_suffix(_FACTS))
    except OSError as error:
        raise unwritable(act.main, error) from error
    file_act(replace(place, names=names, facts={}))
    return target


def _of_day(folder: Path, day: str) -> Sequence[Received]:
    if not folder.is_dir():
        return ()
    return [act for act in received(acts(entries(folder))) if act.main.name.startswith(day)]


def _tail(dossier_id: str) -> str:
    """Date and number: a text outside the archive does not know its authority."""
    return dossier_id.rpartition("/")[2]


def _likeness(one: Reading, other: Reading) -> float:
    return overlap(set(shingles(one.source.text)), set(shingles(other.source.text)))


def _parts(act: Received) -> Iterable[Path]:
    files = (act.main, *act.annexes, *act.others)
    return (*files, *map(stored_path, files), act.main.with_suffix(_FACTS))


def _keep(parts: Iterable[Path], folder: Path, place: Path) -> None:
    beside = folder / f".{place.name}.nouveau"
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    for path in parts:
        shutil.copy2(path, beside / path.name)
    os.replace(beside, place)


def _rename(path: Path, target: Path) -> None:
    if path.is_file():
        os.replace(path, target)
