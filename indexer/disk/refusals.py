"""Why the system refused something, in French: a table of its codes, for messages that name the file and the remedy."""

from __future__ import annotations

import errno
import os
import sqlite3

FULL = "il n'y a plus de place sur le disque"
_CAUSES = {
    errno.ENOENT: "fichier ou dossier introuvable",
    errno.EACCES: "accès refusé",
    errno.EPERM: "opération interdite",
    errno.EROFS: "disque en lecture seule",
    errno.EISDIR: "c'est un dossier",
    errno.ENOTDIR: "ce n'est pas un dossier",
    errno.EEXIST: "il existe déjà",
    errno.ENOTEMPTY: "ce dossier n'est pas vide",
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: "fichier trop grand",
    errno.ENAMETOOLONG: "nom trop long",
    errno.ELOOP: "des liens symboliques tournent en rond",
    errno.EXDEV: "il est sur un autre disque",
    errno.EBUSY: "un autre programme l'occupe",
    errno.ETXTBSY: "un autre programme l'occupe",
    errno.EMFILE: "trop de fichiers ouverts",
    errno.ENFILE: "trop de fichiers ouverts",
    errno.EIO: "le disque a rendu une erreur",
    errno.ESTALE: "le disque du réseau ne répond plus",
    errno.ENOMEM: "il n'y a plus de mémoire",
    errno.EADDRINUSE: "un autre programme y écoute déjà",
    errno.EADDRNOTAVAIL: "cette machine n'a pas cette adresse",
    errno.ECONNREFUSED: "connexion refusée",
    errno.ETIMEDOUT: "pas de réponse",
    errno.EHOSTUNREACH: "machine hors d'atteinte",
    errno.ENETUNREACH: "réseau hors d'atteinte",
    errno.ENOEXEC: "ce n'est pas un programme",
}
_OF_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: "un autre programme l'occupe",
    sqlite3.SQLITE_LOCKED: "un autre programme l'occupe",
    sqlite3.SQLITE_READONLY: "lecture seule",
    sqlite3.SQLITE_PERM: "accès refusé",
    sqlite3.SQLITE_CANTOPEN: "fichier impossible à ouvrir",
    sqlite3.SQLITE_CORRUPT: "fichier abîmé",
    sqlite3.SQLITE_NOTADB: "ce n'est pas une base de données",
    sqlite3.SQLITE_IOERR: "le disque a rendu une erreur",
    sqlite3.SQLITE_NOMEM: "il n'y a plus de mémoire",
    sqlite3.SQLITE_TOOBIG: "valeur trop longue",
}
_PRIMARY = 0xFF
"""Bits of the primary code in an extended one: https://www.sqlite.org/rescode.html"""


def cause(error: OSError | sqlite3.Error) -> str:
    """Why, without a full stop; of what no table holds the code of the system, never its English words.

    Libraries that keep the words alone of what the system refused (Xapian, copies of folders) are understood by these.
    """
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        told = None if code is None else _OF_SQLITE.get(code & _PRIMARY)
        return told or f"refus de SQLite{'' if code is None else f', code {code}'}"
    if error.errno is not None:
        return _CAUSES.get(error.errno, f"refus du système, code {error.errno}")
    words = str(error)
    return next((told for code, told in _CAUSES.items() if os.strerror(code) in words), "refus du système")
