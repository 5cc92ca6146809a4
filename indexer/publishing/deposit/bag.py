"""BagIt (RFC 8493): a deposit as a plain folder whose files anybody can check against their SHA-512."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from indexer.model import BuildError
from indexer.publishing.deposit.package import ALGORITHM, Deposit


def write_bag(deposit: Deposit, folder: Path, day: date) -> Path:
    """The folder of a deposit; raises BuildError when it is there already or bagit is missing, SourceError, OSError."""
    try:
        import bagit
    except ImportError as error:
        raise BuildError("BagIt demande bagit, qui n'est pas installé : pip install bagit") from error
    path = folder / deposit.name
    if path.exists():
        raise BuildError(
            f"{path} : ce dossier existe déjà. Retirez-le, ou donnez un autre dossier ; rien n'a été changé."
        )
    beside = path.with_name(f".{path.name}.nouveau")
    shutil.rmtree(beside, ignore_errors=True)
    for item in deposit.items:
        target = beside / item.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(item.data)
    bagit.make_bag(
        str(beside),
        {
            "Source-Organization": deposit.authority.name,
            "External-Description": deposit.title,
            "External-Identifier": deposit.name,
            "Bagging-Date": day.isoformat(),
        },
        checksums=[ALGORITHM],
    )
    beside.replace(path)
    return path
