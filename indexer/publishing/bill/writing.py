"""The bill of materials of a site, `composants.cdx.json`."""

from __future__ import annotations

from pathlib import Path

from indexer.disk.same_file import put
from indexer.kept import Kept, made, temporary
from indexer.publishing.website.build_date import build_time

NAME = "composants.cdx.json"
LOCK, PROJECT = "requirements.lock", "pyproject.toml"


def write_bill(root: Path, site: Path, kept: Kept | None = None) -> None:
    """Write the bill of what builds the site into it; one that `kept` holds of the same libraries is not made again."""
    lists = [path.read_bytes() for path in (root / LOCK, root / PROJECT) if path.is_file()]
    outcomes = made(kept or temporary(), "composants", [root], _bill, lambda _: (lists, build_time()))
    put(site / NAME, next(outcomes).result().encode())


def _bill(root: Path) -> str:
    from indexer.publishing.bill.components import asked, bill, needed

    return bill(needed(root), asked(root), build_time())
