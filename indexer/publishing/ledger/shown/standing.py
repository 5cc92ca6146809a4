"""Where a site stands among those that the ledger recorded: the newest one, an older one, or none of them."""

from __future__ import annotations

from pathlib import Path

from indexer.french import format_date
from indexer.publishing.ledger.file import read_ledger
from indexer.publishing.ledger.publishing import known_state
from indexer.publishing.proof.manifest import manifest_hash, sequence

DEFAULT = Path("publications")


def standing(site: Path, journal: Path | None) -> tuple[str, bool]:
    """What to tell, and whether nothing speaks against the site; without `journal` the usual one is looked at.

    Raises LedgerError for a ledger that cannot be trusted, BuildError for a site without a manifest.
    """
    number = sequence(site)
    folder = journal or DEFAULT
    published = known_state(read_ledger(folder)).publications if folder.is_dir() else []
    if not published:
        told = (
            f"Publication n° {number}, comparée à aucun journal."
            if number
            else "Site construit sans --inscrire."
        )
        return told, not journal
    digest, last = manifest_hash(site), published[-1]
    found = next((p for p in published if p.manifest == digest), None)
    if found is None:
        told = f"Ce site n'est aucune des {len(published)} publications inscrites dans {folder}."
        return told, not (number or journal)
    told = f"Publication n° {found.number} du {format_date(found.day)}"
    if found is last:
        return f"{told}, la dernière inscrite.", True
    return f"{told} : retour en arrière, la n° {last.number} du {format_date(last.day)} l'a remplacée.", False
