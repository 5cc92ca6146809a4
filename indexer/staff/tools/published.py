"""The archive as it was published: its index and the records of its acts. Source texts are never opened."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from indexer.addresses import ROOT
from indexer.model import SearchError
from indexer.publishing.open_data.of_acts.json_lines import ACT
from indexer.publishing.record import Json
from indexer.staff.live_index import LiveIndex

OF_AN_ACT = 4
"""Steps of the address of an act: `deliberations`, authority, year, name."""


@dataclass(frozen=True, slots=True)
class Published:
    """An index and the site that was built with it."""

    live: LiveIndex
    site: Path

    def act(self, address: str) -> Json:
        """Record of the act that an address belongs to, that of a page or of a clause of it; raises SearchError."""
        steps = below(address).partition("#")[0].strip("/").split("/")
        if len(steps) < OF_AN_ACT or steps[0] != ROOT or not all(map(_is_name, steps)):
            raise SearchError(f"« {address} » n’est pas l’adresse d’un acte : elle commence par /{ROOT}/.")
        path = self.site.joinpath(*steps[:OF_AN_ACT], ACT)
        try:
            record: Json = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise SearchError(f"Aucun acte publié à l’adresse « {address} ».") from None
        return record


def below(address: str) -> str:
    """`/deliberations/…/#article-1` of an absolute address of the site, of its path, or of either without its slash."""
    parts = urlsplit(address.strip())
    path = parts.path if not parts.netloc else parts.path[max(parts.path.find(f"/{ROOT}/"), 0) :]
    return f"/{path.lstrip('/')}" + (f"#{parts.fragment}" if parts.fragment else "")


def _is_name(step: str) -> bool:
    return bool(step) and step.strip(".") != "" and not set(step) & set("\\:\0")
