"""The invented archive that comes with the program."""

from __future__ import annotations

import shutil
from pathlib import Path

from indexer.model import BuildError
from indexer.sources.errors import unreadable
from indexer.staff.press.folders import recipe


def fill(folder: Path) -> None:
    """Copy the archive into a folder that is new or empty; raises BuildError for another one, SourceError when that
    cannot be written."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BuildError(f"{folder} : il y a déjà quelque chose ici ; donnez un dossier neuf. Rien n'a été écrit.")
        shutil.copytree(recipe() / "demonstration", folder, dirs_exist_ok=True)
    except OSError as error:
        raise unreadable(folder, error) from error
