"""A detached signature of the manifest, made and checked by OpenSSH (`ssh-keygen -Y`), which every server has.

The namespace keeps a signature of this archive from being taken for one of a mail or of a commit.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from indexer.model import BuildError
from indexer.publishing.proof.manifest import NAME, SIGNATURE

TOOL = "ssh-keygen"
NAMESPACE = "archive-des-deliberations"
LONGEST = 120
"""Seconds: a key on a token may wait for a touch."""


def sign(site: Path, key: Path) -> None:
    """Write the signature beside the manifest; raises BuildError when the key cannot be used."""
    (site / SIGNATURE).unlink(missing_ok=True)
    result = _run("-Y", "sign", "-q", "-f", str(key), "-n", NAMESPACE, str(site / NAME))
    if result.returncode:
        raise BuildError(
            f"{key} : le manifeste n'a pas pu être signé ({_told(result)}). Donnez une clé privée OpenSSH lisible."
        )


def check_signature(site: Path, signers: Path) -> str:
    """Who signed the manifest, as `signers` names them; raises BuildError when no signature of theirs holds.

    `signers` is an « allowed signers » file (ssh-keygen(1)): `identity ssh-ed25519 AAAA…` on each line.
    """
    signature = _signature(site)
    found = _run("-Y", "find-principals", "-s", str(signature), "-f", str(signers))
    identity = found.stdout.strip().partition("\n")[0]
    if found.returncode or not identity:
        raise BuildError(
            f"{signature} : signé par une clé qui n'est pas dans {signers}. Ne vous fiez pas à ce site."
        )
    options = ("-f", str(signers), "-I", identity, "-n", NAMESPACE, "-s", str(signature))
    result = _run("-Y", "verify", *options, text=(site / NAME).read_text(encoding="utf-8"))
    if result.returncode:
        raise BuildError(
            f"{signature} : la signature n'est pas celle de ce manifeste. Ne vous fiez pas à ce site."
        )
    return identity


def signing_key(site: Path) -> str:
    """Fingerprint of the key that signed the manifest, whoever has it; raises BuildError when no signature holds."""
    signature = _signature(site)
    text = (site / NAME).read_text(encoding="utf-8")
    result = _run("-Y", "check-novalidate", "-n", NAMESPACE, "-s", str(signature), text=text)
    if result.returncode:
        raise BuildError(
            f"{signature} : la signature n'est pas celle de ce manifeste. Ne vous fiez pas à ce site."
        )
    return result.stdout.split()[-1]


def _signature(site: Path) -> Path:
    signature = site / SIGNATURE
    if not signature.is_file():
        raise BuildError(
            f"{signature} : ce site n'est pas signé. Demandez à son éditeur le fichier de signature."
        )
    return signature


def _run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            [TOOL, *arguments],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=LONGEST,
        )
    except FileNotFoundError as error:
        raise BuildError(
            f"{TOOL} est introuvable : installez OpenSSH (Debian : apt install openssh-client)."
        ) from error
    except subprocess.TimeoutExpired as error:
        raise BuildError(
            f"{TOOL} n'a pas répondu en {LONGEST} secondes. Vérifiez la clé, puis relancez."
        ) from error


def _told(result: subprocess.CompletedProcess[str]) -> str:
    return result.stderr.strip().rpartition("\n")[2] or f"code {result.returncode}"
