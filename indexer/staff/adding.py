"""Acts that arrive: what was read is shown, what is missing is asked, then the files are put where they belong."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from indexer import console
from indexer.model import Dossier, Reading, SourceError
from indexer.publishing.summary import summary
from indexer.reading import read
from indexer.sources.archive import read_act
from indexer.sources.descriptions import Check
from indexer.sources.overrides import CHECKS
from indexer.sources.received import Received, received
from indexer.staff.filing import authorities, file_act, owner, place_of, unpacked

_QUESTIONS: Mapping[str, str] = {
    "meeting_date": "Date de la séance (2024-03-14)",
    "number": "Numéro (vide s'il n'y en a pas)",
    "object": "Objet (vide s'il n'y en a pas)",
}
_NEEDED = "meeting_date"


def add_files(files: Iterable[Path], sources: Path, slug: str | None, *, sure: bool) -> None:
    """File acts one after the other; with `sure` nothing is asked. Raises SourceError at the first that cannot be."""
    with tempfile.TemporaryDirectory() as folder:
        whole = [part for file in files for part in _parts(file, Path(folder))]
        for act in received(whole):
            _add(act, sources, slug, sure=sure)


def _parts(file: Path, folder: Path) -> Iterable[Path]:
    return unpacked(file, folder) if file.suffix.lower() == ".zip" else [file]


def _add(act: Received, sources: Path, slug: str | None, *, sure: bool) -> None:
    reading = read(read_act(act))
    console.out().print(summary(reading))
    chosen = _owner(reading, sources, slug, sure=sure)
    place = place_of(act, reading, sources, chosen, _missing(reading, act.main, sure=sure))
    where = place.folder / place.names[act.main]
    if not sure and _said(f"Ranger sous {where} ? (o/n)").lower() not in ("o", "oui"):
        click.echo("Rien n'a été rangé.")
        return
    file_act(place)
    click.echo(console.typeset(f"Rangé : {where}"))


def _owner(reading: Reading, sources: Path, slug: str | None, *, sure: bool) -> str:
    known = authorities(sources)
    found = slug or owner(reading, known) or (next(iter(known)) if len(known) == 1 else None)
    listed = ", ".join(known) or "aucune"
    if found is None and not sure:
        found = _said(f"Collectivité ({listed})")
    if found not in known:
        raise SourceError(
            f"{reading.source.path} : la collectivité « {found or '?'} » n'est pas dans {sources}. Connues : {listed}. "
            f"Précisez --collectivite, ou décrivez-la d'abord dans {sources}/<nom>/authority.toml"
        )
    return found


def _missing(reading: Reading, path: Path, *, sure: bool) -> Mapping[str, str]:
    """Facts that the text does not print, as somebody gives them; of minutes, the date alone."""
    asked = _unread(reading.dossiers)
    if _NEEDED in asked and sure:
        raise SourceError(f"{path} : la date de la séance n'est pas lue. Relancez sans --oui pour la donner.")
    given = {} if sure else {key: _fact(_QUESTIONS[key], CHECKS[key], key == _NEEDED) for key in asked}
    return {key: value for key, value in given.items() if value}


def _unread(dossiers: tuple[Dossier, ...]) -> list[str]:
    if len(dossiers) != 1:
        return [] if any(dossier.meeting_date for dossier in dossiers) else [_NEEDED]
    return [key for key in _QUESTIONS if getattr(dossiers[0], key) is None]


def _fact(question: str, check: Check, needed: bool) -> str:
    while said := _said(question) or needed:
        try:
            return check(said)
        except ValueError as error:
            click.echo(console.typeset(f"Il faut {error}."), err=True)
    return ""


def _said(question: str) -> str:
    return str(click.prompt(console.typeset(question), default="", show_default=False, err=True)).strip()
