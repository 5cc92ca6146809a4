"""`publier.toml` beside the folder of sources: programs that send the site where the public finds it.

[[commande]]
nom = "Copie vers l'hébergeur"
mots = ["rsync", "--archive", "--delete", "{site}/", "mairie@hote.example:/var/www/deliberations/"]

They run after a build that succeeded, in their order and as long as none fails, in the folder of the file. No shell
reads them: `{site}` alone is replaced.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from indexer.sources.decoding import decode, read_bytes
from indexer.sources.descriptions import words
from indexer.sources.errors import unusable
from indexer.staff.press.running import Task

FILE_NAME = "publier.toml"
_SITE = "{site}"
_KEYS = {"nom", "mots"}
_EXAMPLE = '[[commande]], puis nom = "…" et mots = ["rsync", "--archive", "{site}/", "…"]'


def sending(root: Path, site: Path) -> tuple[Task, ...]:
    """What sends the site, none without a file; raises SourceError for a wrong one."""
    path = root / FILE_NAME
    if not path.exists():
        return ()
    try:
        content = tomllib.loads(decode(read_bytes(path), path))
    except tomllib.TOMLDecodeError as error:
        raise unusable(path, "ce fichier n'est pas du TOML valide", f"Écrivez {_EXAMPLE}") from error
    entries = content.pop("commande", [])
    if content or not isinstance(entries, list):
        problem = f"seule la table « commande » est admise (lu : {', '.join(content) or 'commande'})"
        raise unusable(path, problem, f"Écrivez {_EXAMPLE}")
    return tuple(_task(path, number, entry, site) for number, entry in enumerate(entries, 1))


def _task(path: Path, number: int, entry: object, site: Path) -> Task:
    try:
        if not isinstance(entry, dict) or entry.keys() != _KEYS or not isinstance(entry["mots"], list):
            raise ValueError("« nom » et la liste « mots », rien d'autre")
        said = tuple(words(word) for word in entry["mots"])
        if not said:
            raise ValueError("un programme dans « mots »")
        return Task(name=words(entry["nom"]), words=tuple(word.replace(_SITE, str(site.absolute())) for word in said))
    except ValueError as error:
        raise unusable(path, f"la commande n° {number} est refusée", f"Il faut {error} : {_EXAMPLE}") from error
