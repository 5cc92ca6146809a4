"""What `export` writes: PDF, transfers for an archives service, folders that can be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer import console
from indexer.model import BuildError
from indexer.privacy.watching import watched
from indexer.publishing.archive import Archive
from indexer.publishing.deposit.bag import write_bag
from indexer.publishing.deposit.package import Deposit, deposits
from indexer.publishing.deposit.seda import Transfer, write_transfer
from indexer.publishing.lists.holdings import Holdings, holdings
from indexer.publishing.paper.writing import papers, write_papers
from indexer.publishing.writing.display import plural

WHOLE = "Fichiers tels que reçus, sans occultation : à remettre à un service d'archives, à ne pas publier."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Where what is asked for goes; None for what is not."""

    pdf: Path | None = None
    seda: Path | None = None
    bagit: Path | None = None
    by_session: bool = False
    """A deposit for each session rather than for each year."""


def run_exports(
    wanted: Wanted,
    sources: Path,
    addresses: Sequence[str],
    site_url: str,
    transfer: Transfer,
    journal: Path | None = None,
) -> str:
    """Everything that is wanted of the acts at or below some addresses; gives what to tell. Raises ArchiveError."""
    if not (wanted.pdf or wanted.seda or wanted.bagit):
        raise BuildError("Rien à exporter : ajoutez --pdf, --seda ou --bagit, chacun avec un dossier.")
    if wanted.seda and not transfer.archival_agency:
        raise BuildError("Un transfert SEDA nomme le service d'archives : ajoutez --service-archives IDENTIFIANT.")
    held = holdings(sources, journal)
    return "\n".join(_told(wanted, held, held.below(addresses), sources, site_url, transfer))


def _told(
    wanted: Wanted, held: Holdings, archive: Archive, sources: Path, site_url: str, transfer: Transfer
) -> Iterator[str]:
    if wanted.pdf:
        with console.err().status("PDF"):
            made = write_papers(papers(archive, site_url), wanted.pdf, watched(held.secrets))
        yield f"{wanted.pdf} : {plural(made, 'PDF', 'PDF')}."
    if wanted.seda or wanted.bagit:
        packed = list(deposits(archive, sources, site_url, by_session=wanted.by_session))
        yield from _packed(wanted, packed, transfer)
        yield WHOLE


def _packed(wanted: Wanted, packed: Iterable[Deposit], transfer: Transfer) -> Iterator[str]:
    for deposit in packed:
        count = plural(len(deposit.acts), "acte")
        if wanted.seda:
            yield f"{write_transfer(deposit, transfer, wanted.seda)} : {count}."
        if wanted.bagit:
            yield f"{write_bag(deposit, wanted.bagit, transfer.day)} : {count}."
