"""Keyed hashes of what is not published: the archive can prove what it received, nobody can guess what was hidden.

A plain hash beside a text with one value hidden gives the value back: all birth dates are tried in a second. What
was received is therefore named by HMAC-SHA-256 (RFC 2104) of its SHA-256, under a key that never leaves the archive.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from string import hexdigits

from indexer import console
from indexer.disk.refusals import cause
from indexer.model import SourceText
from indexer.sources.errors import unreadable, unusable
from indexer.typography import typeset

KEY_FILE = "empreintes.cle"
"""Beside the folder of sources; ignored by Git, copied by no build."""
_BYTES = 32


def archive_key(path: Path) -> bytes:
    """The key of a file, which is made when it is missing, for its owner alone.

    Raises SourceError when it cannot be made, or is no key of this program.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return read_key(path)
    except OSError as error:
        problem = f"la clé des empreintes ne peut pas être créée ({cause(error)})"
        remedy = f"Donnez le droit d'écrire dans {path.parent}, ou déposez-y la clé gardée ailleurs."
        raise unusable(path, problem, remedy) from error
    key = secrets.token_bytes(_BYTES)
    with open(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key.hex()}\n")
    told = f"Clé des empreintes créée : {path}. Gardez-en une copie, ne la publiez pas (docs/hebergement.md)"
    console.err().print(typeset(told))
    return key


def read_key(path: Path) -> bytes:
    """The key of a file; raises SourceError when there is none."""
    try:
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise unreadable(path, error) from error
    if len(text) != 2 * _BYTES or not set(text) <= set(hexdigits):
        remedy = "Remettez la copie que vous avez gardée ; à défaut, retirez ce fichier : une autre clé sera créée."
        raise unusable(path, "ce n'est pas une clé d'empreintes (64 chiffres hexadécimaux)", remedy)
    return bytes.fromhex(text)


def seal(key: bytes, sha256: str) -> str:
    """Keyed hash of what has the hash `sha256`: 64 hexadecimal digits."""
    return hmac.new(key, bytes.fromhex(sha256), hashlib.sha256).hexdigest()


def key_name(key: bytes) -> str:
    """What tells a key from others and gives nothing of it away: 16 hexadecimal digits."""
    return hmac.new(key, b"name of the key", hashlib.sha256).hexdigest()[:16]


def sealed(sources: Iterable[SourceText], key: bytes) -> tuple[SourceText, ...]:
    """The sources with the seal of what was received."""
    return tuple(replace(source, seal=seal(key, source.sha256)) for source in sources)


def received_as(seals: Iterable[tuple[str, str]], key: bytes, file: Path) -> list[str]:
    """Names, of pairs of name and seal, under which a file was received; raises SourceError."""
    try:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise unreadable(file, error) from error
    wanted = seal(key, digest)
    return [name for name, known in seals if hmac.compare_digest(known, wanted)]
