"""The table of accessibility names checks that exist and are made."""

from __future__ import annotations

import re
from pathlib import Path

import axe_playwright_python
import pytest

ROOT = Path(__file__).parents[1]
TABLE = [
    line.split("|")[1:-1]
    for line in (ROOT / "docs/contribuer/accessibilite.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d", line)
]
TESTS = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
LEFT_OUT = ("enabled:!1", '"experimental"', '"deprecated"')
"""What a rule of axe says of itself when it is not run unless it is asked for."""


def rule(name: str) -> str:
    """How axe writes a rule, up to the next one; empty for a rule that it has not."""
    start = AXE.find(f'{{id:"{name}",impact:')
    return AXE[start : AXE.find('{id:"', start + 1)] if start >= 0 else ""


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0].strip())
def test_what_a_criterion_is_checked_by_is_made(row: list[str]) -> None:
    names = re.findall(r"`([\w-]+)`", row[2])
    assert names and row[3].strip()
    for name in names:
        if name.startswith("test_"):
            assert f"def {name}(" in TESTS
        else:
            assert rule(name) and not [word for word in LEFT_OUT if word in rule(name)]
