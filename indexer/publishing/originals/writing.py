"""Pictures and files put into the site."""

from __future__ import annotations

import shutil
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import BuildError
from indexer.publishing.originals.shown import Originals


def write_originals(originals: Originals, site: Path) -> None:
    """Copy every picture and file below `site`; raises BuildError when one cannot be written."""
    for original in originals.by_source.values():
        for address, file in original.files():
            target = site / address
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.unlink(missing_ok=True)
                shutil.copyfile(file, target)
            except OSError as error:
                problem = f"{target} : ce fichier ne peut pas être écrit ({cause(error)})."
                raise BuildError(f"{problem} Vérifiez la place libre et les droits du dossier.") from error
