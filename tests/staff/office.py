"""A browser without scripts at the office: it fills the forms that a page shows, and sends them as a browser does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import httpx2
from lxml import html
from starlette.testclient import TestClient

from indexer.staff.office.desk import Desk
from indexer.staff.press.folders import Folders
from tests.sources.tree import AUTHORITY


def desk(sources: Path) -> Desk:
    """The office of a folder of sources, with what is published beside it."""
    root = sources.parent
    return Desk(Folders(sources=sources, site=root / "site", index=root / ".index"))


ORIGIN = "http://127.0.0.1:8000"
BOURG = AUTHORITY.replace("commune-test", "commune-de-bourg-sur-lys").replace(
    "Commune de Test", "Commune de Bourg-sur-Lys"
)


def write_authorities(root: Path) -> Path:
    """A folder of sources with two authorities and no text."""
    for content in (AUTHORITY, BOURG):
        folder = root / content.split('"')[1]
        folder.mkdir(parents=True)
        (folder / "authority.toml").write_text(content, encoding="utf-8")
    return root


@dataclass(frozen=True)
class Clerk:
    """Somebody at the office of a folder of sources."""

    client: TestClient
    sources: Path

    def drop(self, *files: tuple[str, bytes]) -> httpx2.Response:
        """Files dropped on the first page."""
        page = self.client.get("/bureau")
        return self.send(page, "deposer", files=[("fichiers", file) for file in files])

    def send(
        self,
        page: httpx2.Response,
        action: str,
        *,
        fact: str | None = None,
        files: Any = (),
        known: Any = None,
        **typed: str,
    ) -> httpx2.Response:
        """A form of a page, with what was typed; where there are several, that of a fact or with `known` values."""
        known = {**({"fait": fact} if fact else {}), **(known or {})}
        fields = {**self.fields(page, action, known), **typed}
        parts = [*files, *((name, (None, value)) for name, value in fields.items())]
        return self.client.post(f"/bureau/{action}", files=parts, headers={"Origin": ORIGIN})

    def fields(self, page: httpx2.Response, action: str, known: Mapping[str, str]) -> dict[str, str]:
        """What a form holds before anything is typed."""
        forms = [form for form in html.fromstring(page.text).forms if form.action == f"/bureau/{action}"]
        filled = [{name: value or "" for name, value in form.fields.items() if name != "fichiers"} for form in forms]
        (fields,) = [fields for fields in filled if known.items() <= fields.items()]
        return fields

    def waiting(self) -> list[Path]:
        """What stands in the tray, without what was read of it."""
        return sorted(path for path in self.sources.glob(".depot/*/*") if not path.name.endswith(".lecture.json"))


def words(page: httpx2.Response) -> str:
    """The text of a page with plain spaces."""
    return " ".join(unescape(str(html.fromstring(page.text).text_content())).split())
