"""Acts of the tray put where they belong, with the corrections that were typed meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from indexer.model import Reading, SourceError
from indexer.sources.corrections.reading import read_corrections
from indexer.sources.errors import unusable
from indexer.sources.readers.stored import stored_path
from indexer.sources.received import Received
from indexer.staff.intake.filing import Place, authorities, file_act, owner, place_of
from indexer.staff.intake.renewing import because, earlier_text, renew


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What became of an act."""

    path: Path
    """Where it stands now, or the text of the archive that waits for a word on whether it is replaced."""
    is_earlier: bool = False
    """Nothing was filed: the archive has an earlier text of this act."""


def owner_of(reading: Reading, sources: Path) -> str | None:
    """The authority whose act it seems to be."""
    known = authorities(sources)
    return owner(reading, known) or (next(iter(known)) if len(known) == 1 else None)


def put(act: Received, reading: Reading, sources: Path, slug: str, *, reason: str, today: date) -> Filed:
    """File an act of the tray, and empty its folder of the tray; a new version wants the reason that the public will
    read. Raises SourceError when it cannot be filed; it stays in the tray then."""
    if slug not in authorities(sources):
        raise SourceError("La collectivité n'est pas choisie : choisissez-la dans la liste, puis « Ranger ».")
    if not any(dossier.meeting_date for dossier in reading.dossiers):
        raise unusable(act.main, "la date de la séance n'est pas lue", "Donnez-la parmi les faits, puis « Ranger ».")
    place = place_of(act, reading, sources, slug, {})
    earlier = earlier_text(reading, place, act.main)
    if earlier and not reason:
        return Filed(path=earlier.main, is_earlier=True)
    told = because(reason, read_corrections(act.main))
    target = renew(earlier, place, act.main, told, today) if earlier else _new(act, place)
    shutil.rmtree(act.main.parent)
    return Filed(path=target)


def _new(act: Received, place: Place) -> Path:
    target = place.folder / place.names[act.main]
    kept = {
        act.main.with_suffix(".toml"): target.with_suffix(".toml").name,
        stored_path(act.main): stored_path(target).name,
    }
    names = {**place.names, **{path: name for path, name in kept.items() if path.is_file()}}
    file_act(replace(place, names=names))
    return target
