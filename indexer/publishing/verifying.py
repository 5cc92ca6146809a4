"""`python -m indexer verify`: is a site what was published?"""

from __future__ import annotations

from pathlib import Path

from indexer.console import printable, typeset
from indexer.publishing.display import plural
from indexer.publishing.manifest import SIGNATURE, Differences, compare
from indexer.publishing.signature import check_signature


def verify(site: Path, signers: Path | None) -> tuple[str, bool]:
    """What to tell, and whether all is as the manifest says; raises BuildError when that cannot be known."""
    signed = f"Signé par {printable(check_signature(site, signers))}." if signers else _unchecked(site)
    found = compare(site)
    return typeset("\n".join([*_lines(found), _total(found), signed])), not found.any


def _unchecked(site: Path) -> str:
    there = (site / SIGNATURE).is_file()
    return "Signature présente, non vérifiée : ajoutez --signataires." if there else "Site sans signature."


def _lines(found: Differences) -> list[str]:
    groups = (("manque", found.missing), ("modifié", found.changed), ("en trop", found.added))
    return [f"{word} : {printable(name)}" for word, names in groups for name in names]


def _total(found: Differences) -> str:
    if not found.any:
        return "Tous les fichiers sont ceux du manifeste."
    missing = plural(len(found.missing), "fichier manque", "fichiers manquent")
    changed = plural(len(found.changed), "modifié")
    return f"{missing}, {changed}, {len(found.added)} en trop."
