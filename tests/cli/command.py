"""The command line as a user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NORD = "source_texts/departement-du-nord/2023/2023-05-15-dirre-2023-177-insertion-professionnelle-rsa.txt"


def indexer(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m indexer …` away from a terminal; output as text."""
    return subprocess.run(
        [sys.executable, "-m", "indexer", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
