"""Golden files: what was read or written once, checked by a person, kept.

A missing file is written and the test fails, so that nobody takes it for checked; `--update-goldens` rewrites
all that differ and fails too. Read the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest


def assert_golden(path: Path, text: str, *, update: bool) -> None:
    """Fails unless the file holds exactly this text."""
    known = path.read_text(encoding="utf-8") if path.exists() else None
    if known == text:
        return
    if known is None or update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        pytest.fail(f"{path.name} has been written: read it, then run the test again")
    assert text == known
