"""`python -m indexer verify`: is a site what was published?"""

from __future__ import annotations

from pathlib import Path

from indexer.console import printable
from indexer.model import SourceError
from indexer.publishing.ledger.shown.standing import standing
from indexer.publishing.proof.manifest import SIGNATURE, Differences, compare, received
from indexer.publishing.proof.seals import key_name, read_key, received_as
from indexer.publishing.proof.signature import check_signature, signing_key
from indexer.publishing.writing.display import plural
from indexer.typography import typeset


def verify(
    site: Path, signers: Path | None, *, journal: Path | None = None, must_be_signed: bool = False
) -> tuple[str, bool]:
    """What to tell, and whether the site is what its manifest says and the newest one of the ledger.

    Raises BuildError when that cannot be known, or when a signature is missing that must be there.
    """
    signer = check_signature(site, signers) if signers else ""
    signed = f"Signé par {printable(signer)}." if signer else _unchecked(site, must_be_signed)
    found = compare(site)
    placed, newest = standing(site, journal)
    return typeset("\n".join([*_lines(found), _total(found), placed, signed])), newest and not found.any


def verify_received(site: Path, file: Path, key_file: Path) -> tuple[str, bool]:
    """What to tell of a file, and whether the site was made of it.

    Raises BuildError for the manifest, SourceError for the file or for a key that the site was not made with.
    """
    name, seals = received(site)
    key = read_key(key_file)
    if key_name(key) != name:
        raise SourceError(
            f"{key_file} : le site a été construit avec une autre clé. Donnez celle de ce jour-là avec --cle."
        )
    found = received_as(seals, key, file)
    told = f"C'est le fichier reçu : {', '.join(map(printable, found))}." if found else _UNKNOWN
    return typeset(f"{printable(str(file))} : {told}"), bool(found)


_UNKNOWN = "le site n'a été fait d'aucun fichier identique à celui-ci."


def _unchecked(site: Path, must_be_signed: bool) -> str:
    if must_be_signed:
        return f"Signé par la clé {signing_key(site)} ; pour savoir à qui elle est : --signataires."
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
