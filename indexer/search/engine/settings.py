"""`recherche.toml`, beside the folder of the index: which engine searches, on which machines.

moteur = "xapian"                                     # without the file: Whoosh, in the folder
fragments = 2                                         # databases into which the acts are dealt
serveurs = ["10.0.0.11:33331", "10.0.0.12:33331"]     # that of each fragment; without: the folder itself
delai = 5                                             # seconds that a server may take to answer
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from indexer.disk.refusals import cause
from indexer.model import SearchError
from indexer.sources.descriptions import place_of

FILE = "recherche.toml"
WHOOSH, XAPIAN = "whoosh", "xapian"
MOST_FRAGMENTS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the clauses of an archive are searched."""

    engine: str = WHOOSH
    shards: int = 1
    servers: tuple[tuple[str, int], ...] = ()
    """Host and port of each shard; empty when all of them are in the folder."""
    seconds: float = 5.0


def settings_of(folder: Path) -> Settings:
    """The settings of the index in `folder`; raises SearchError for a file that cannot be understood."""
    path = folder.parent / FILE
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SearchError(f"{path} : ce fichier ne peut pas être lu ({cause(error)}). Vérifiez ses droits.") from error
    except UnicodeDecodeError as error:
        raise SearchError(f"{path} : ce fichier n'est pas en UTF-8. Enregistrez-le en UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise SearchError(f"{path} : ce fichier n'est pas du TOML valide ({place_of(error)}). Corrigez-le.") from error
    return _understood(path, written)


def _understood(path: Path, written: dict[str, Any]) -> Settings:
    engine, servers = written.pop("moteur", WHOOSH), written.pop("serveurs", [])
    shards, seconds = written.pop("fragments", len(servers) or 1), written.pop("delai", Settings().seconds)
    remedies = {
        f"moteur = {WHOOSH!r} ou {XAPIAN!r}": engine in (WHOOSH, XAPIAN),
        f"fragments = un nombre de 1 à {MOST_FRAGMENTS}": type(shards) is int
        and 1 <= shards <= MOST_FRAGMENTS,
        "delai = un nombre de secondes": type(seconds) in (int, float) and seconds > 0,
        'serveurs = ["machine:port"], un par fragment': _are_addresses(servers)
        and len(servers) in (0, shards),
        f"retirez {', '.join(written)}": not written,
    }
    for remedy, holds in remedies.items():
        if not holds:
            raise SearchError(f"{path} : ce réglage n’est pas compris. Écrivez {remedy}.".replace("'", '"'))
    parted = (server.rpartition(":") for server in servers)
    return Settings(
        engine=engine,
        shards=shards,
        servers=tuple((host, int(port)) for host, _, port in parted),
        seconds=float(seconds),
    )


def _are_addresses(servers: Any) -> bool:
    return isinstance(servers, list) and all(
        isinstance(one, str) and one.rpartition(":")[0] and one.rpartition(":")[2].isdecimal()
        for one in servers
    )
