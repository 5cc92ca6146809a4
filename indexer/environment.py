"""A command typed without the project's environment goes on in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

_VENV = Path(__file__).parents[1] / ".venv"


def enter(missing: ModuleNotFoundError) -> NoReturn:
    """Runs the same command with `.venv`; ends with code 1 and a French sentence where there is none."""
    python = _VENV / "bin/python"
    if python.is_file() and Path(sys.prefix).resolve() != _VENV.resolve():
        os.execv(python, [str(python), *sys.orig_argv[1:]])
    sys.exit(
        f"Il manque le paquet « {missing.name} » ; lancez « make site », qui prépare l’environnement .venv."
    )
