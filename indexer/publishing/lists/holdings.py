"""The archive as it is published, for commands that build no site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.addresses import ROOT
from indexer.linking.acts.united import united
from indexer.model import BuildError, Dossier, Reading
from indexer.privacy import Secret, policies, protect
from indexer.publishing.archive import Archive
from indexer.publishing.ledger.publishing import prepare
from indexer.sources import read_archive, read_versions


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What may be published, and what must not be."""

    readings: tuple[Reading, ...]
    """Under their permanent addresses, without what is hidden, withdrawn or withheld."""
    secrets: frozenset[Secret]

    def below(self, addresses: Sequence[str]) -> Archive:
        """Acts at or below some addresses of the site, all without any; raises BuildError when one leads to none."""
        wanted = [_id(address) for address in addresses]
        acts = [dossier for reading in self.readings for dossier in reading.dossiers]
        for address, given in zip(wanted, addresses, strict=True):
            if not any(_is_below(dossier, address) for dossier in acts):
                raise BuildError(f"{given} : aucun acte de l'archive n'est à cette adresse. Vérifiez-la sur le site.")
        kept = (
            Reading(
                source=r.source,
                dossiers=tuple(d for d in r.dossiers if not wanted or any(_is_below(d, a) for a in wanted)),
            )
            for r in self.readings
        )
        return Archive(tuple(reading for reading in kept if reading.dossiers))


def holdings(sources: Path, journal: Path | None = None) -> Holdings:
    """Everything of a folder of sources and the ledger beside it; raises what a build raises."""
    received = read_archive(sources)
    texts = [*received, *read_versions(sources, received)]
    protected = protect(texts, policies(sources, texts))
    folder = journal or sources.parent / "publications"
    publication = prepare(folder, sources.parent / "site", united(protected.current), record=False)
    return Holdings(readings=publication.readings, secrets=protected.secrets)


def _is_below(dossier: Dossier, address: str) -> bool:
    return f"{dossier.id}/".startswith(f"{address}/")


def _id(address: str) -> str:
    """`bourg/2024`, from that or from an address of the site, whole or below its root."""
    path = address.partition("#")[0].strip("/")
    return path.rpartition(f"{ROOT}/")[2]
