"""Acts that arrive: what was read is shown, what is missing is asked, then the files are put where they belong."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from indexer import console
from indexer.model import Dossier, Reading, SourceError
from indexer.publishing.terminal.summary import summary
from indexer.reading import read
from indexer.sources.archive import read_act
from indexer.sources.corrections.facts import CHECKS
from indexer.sources.descriptions import Check
from indexer.sources.errors import unusable
from indexer.sources.readers.extract import Extract
from indexer.sources.readers.stored import keep
from indexer.sources.received import Received, received
from indexer.sources.versions import versions_folder
from indexer.staff.intake.filing import Place, authorities, file_act, owner, place_of, unpacked
from indexer.staff.intake.renewing import because, earlier_text, renew
from indexer.typography import typeset

_QUESTIONS: Mapping[str, str] = {
    "meeting_date": "Date de la séance (2024-03-14)",
    "number": "Numéro (vide s'il n'y en a pas)",
    "object": "Objet (vide s'il n'y en a pas)",
}
_NEEDED = "meeting_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the caller said before anything was read."""

    sources: Path
    today: date
    slug: str | None = None
    """Of the authority."""
    sure: bool = False
    """Nothing is asked."""
    reason: str | None = None
    """Why a text of an act that the archive has takes the place of the earlier one, which stays beside it."""


def add_files(files: Iterable[Path], wishes: Wishes) -> None:
    """File acts one after the other. Raises SourceError at the first that cannot be."""
    with tempfile.TemporaryDirectory() as folder:
        whole = [part for file in files for part in _parts(file, Path(folder))]
        for act in received(whole):
            _add(act, wishes)


def _parts(file: Path, folder: Path) -> Iterable[Path]:
    return unpacked(file, folder) if file.suffix.lower() == ".zip" else [file]


def _add(act: Received, wishes: Wishes) -> None:
    sources, sure = wishes.sources, wishes.sure
    reading = read(read_act(act))
    console.out().print(summary(reading))
    chosen = _owner(reading, sources, wishes.slug, sure=sure)
    place = place_of(act, reading, sources, chosen, _missing(reading, act.main, sure=sure))
    where = place.folder / place.names[act.main]
    if earlier := earlier_text(reading, place, act.main):
        _renew(earlier, act, reading, place, wishes)
        return
    if not sure and _said(f"Ranger sous {where} ? (o/n)").lower() not in ("o", "oui"):
        click.echo("Rien n'a été rangé.")
        return
    file_act(place)
    _keep(reading, act, where)
    click.echo(typeset(f"Rangé : {where}"))


def _keep(reading: Reading, act: Received, where: Path) -> None:
    """What was read goes with the act: a scan is not read again. An act with annexes is one text of several files."""
    source = reading.source
    if source.origin and not act.annexes:
        keep(where, source.sha256, Extract(text=source.text, origin=source.origin))


def _renew(earlier: Received, act: Received, reading: Reading, place: Place, wishes: Wishes) -> None:
    if wishes.sure and not (wishes.reason or "").strip():
        remedy = "Nouvelle version : relancez avec --nouvelle-version MOTIF. Autre acte : donnez-lui son propre numéro."
        raise unusable(act.main, f"cet acte est déjà dans l'archive avec un autre texte ({earlier.main})", remedy)
    question = f"Cet acte est déjà dans l'archive : {earlier.main}\nEst-ce une nouvelle version ? (o/n)"
    if not wishes.sure and _said(question).lower() not in ("o", "oui"):
        click.echo("Rien n'a été rangé.")
        return
    reason = wishes.reason or ""
    while not reason.strip():
        reason = _said("Pour quel motif ? Le public le lira")
    was_corrected = earlier.main.with_suffix(".toml").is_file()
    where = renew(earlier, place, act.main, because(reason), wishes.today)
    _keep(reading, act, where)
    told = [f"Nouvelle version : {where}", f"Le texte précédent est gardé dans {versions_folder(where)}"]
    if was_corrected:
        told.append(f"Relisez {where.with_suffix('.toml')} : il corrigeait le texte précédent.")
    click.echo(typeset("\n".join(told)))


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
            click.echo(typeset(f"Il faut {error}."), err=True)
    return ""


def _said(question: str) -> str:
    return str(click.prompt(typeset(question), default="", show_default=False, err=True)).strip()
