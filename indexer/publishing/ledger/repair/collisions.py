"""Acts that claim one address: all of them are told at once, with what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from indexer.model import AddressError, Dossier, Reading
from indexer.publishing.writing.display import plural
from indexer.sequences import grouped

Collision = tuple[str, tuple[Dossier, ...]]
"""An address (the id of a dossier) and the acts that claim it."""


def collisions(readings: Iterable[Reading]) -> list[Collision]:
    """Addresses that more than one act claims, in their order."""
    claims = grouped((dossier for reading in readings for dossier in reading.dossiers), lambda d: d.id)
    return [(address, claimants) for address, claimants in sorted(claims.items()) if len(claimants) > 1]


def refuse_collisions(readings: Iterable[Reading]) -> None:
    """Raise AddressError that names every collision."""
    found = collisions(readings)
    if found:
        raise AddressError("\n".join(told(found)))


def told(found: Sequence[Collision]) -> list[str]:
    """Lines that say which acts claim which address and what to do."""
    head = f"{plural(len(found), 'adresse est demandée', 'adresses sont demandées')} par plusieurs actes :"
    rows = [f"  /{address}/ : {' ; '.join(map(_place, claimants))}" for address, claimants in found]
    return [head, *rows, *_remedies(found)]


def _place(dossier: Dossier) -> str:
    return f"{dossier.source.path}, ligne {dossier.main_document.start_line}"


def _remedies(found: Sequence[Collision]) -> list[str]:
    several = [_sources(claimants) for _, claimants in found]
    remedies = []
    if any(len(sources) > 1 for sources in several):
        remedies.append(
            "Le même acte reçu deux fois : gardez un seul des deux fichiers. Deux actes différents : "
            'donnez à l\'un son numéro (number = "…") dans le fichier .toml placé à côté du texte.'
        )
    if any(len(sources) == 1 for sources in several):
        remedies.append(
            "Dans un registre ou un procès-verbal : deux de ses actes portent la même date et le même numéro. "
            "Partagez-le en un fichier par acte, puis donnez à chacun son numéro dans son fichier .toml."
        )
    return remedies


def _sources(claimants: Iterable[Dossier]) -> set[PurePosixPath]:
    return {dossier.source.path for dossier in claimants}
