"""PDF of acts, of session documents and of registers, written below a folder under the addresses of their pages."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from indexer.addresses import dossier_path
from indexer.disk.refusals import cause
from indexer.model import BuildError, Dossier
from indexer.privacy.proof.leaks import refuse_leaks
from indexer.privacy.watching import Leak, Watched, leaks_in
from indexer.publishing.archive import Archive, authority_address, by_year, deliberations
from indexer.publishing.paper.sheets import act_sheet, cover_sheet, list_sheet, register_sheet
from indexer.publishing.paper.typesetting import typeset_pdf
from indexer.publishing.record import Json

ACT, LIST, COVER, REGISTER = "acte.pdf", "liste.pdf", "page-de-garde.pdf", "registre.pdf"


class Paper(NamedTuple):
    """A PDF to be."""

    address: str
    """Where it stands, below the site's root."""
    template: str
    sheet: Json
    attached: bytes = b""

    @property
    def content(self) -> bytes:
        """All that it says: what its template adds is the same on every sheet."""
        return json.dumps(self.sheet, ensure_ascii=False).encode() + b"\n" + self.attached


def papers(archive: Archive, site_url: str) -> Iterator[Paper]:
    """Every PDF of an archive: its acts, the documents of its sessions, a register for each year."""
    for dossier in archive.dossiers:
        yield _act(dossier, site_url)
    for session in archive.sessions:
        yield Paper(f"{session.address}liste/{LIST}", "rows.typ", list_sheet(session, archive, site_url))
        yield Paper(f"{session.address}proces-verbal/{COVER}", "rows.typ", cover_sheet(session, archive, site_url))
    for slug, dossiers in archive.by_authority.items():
        for year, run in by_year(deliberations(dossiers)).items():
            yield _register(f"{authority_address(slug)}{year}/registre/{REGISTER}", run, site_url)


def write_papers(
    run: Iterable[Paper], folder: Path, hidden: Watched, refuse: Callable[[Sequence[Leak]], None] = refuse_leaks
) -> int:
    """Files one after the other, and their number; raises BuildError, and what `refuse` raises for what is `hidden`.

    What goes into a PDF is looked at rather than its bytes, where numbers of glyphs read like those of accounts.
    """
    written = 0
    leaks: list[Leak] = []
    for paper in run:
        leaks += leaks_in(paper.address, paper.content, hidden)
        if not leaks:
            write_paper(paper, folder)
            written += 1
    refuse(leaks)
    return written


def write_paper(paper: Paper, folder: Path) -> Path:
    """The file, written beside and renamed; raises BuildError."""
    data = typeset_pdf(paper.template, paper.sheet, paper.attached)
    path = folder / paper.address
    beside = path.with_name(f".{path.name}.nouveau")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError as error:
        raise BuildError(
            f"{path} : le PDF ne peut pas être écrit ({cause(error)}). "
            "Vérifiez la place libre et les droits du dossier."
        ) from error
    return path


def _act(dossier: Dossier, site_url: str) -> Paper:
    where = f"{dossier_path(dossier)}/{ACT}"
    return Paper(where, "act.typ", act_sheet(dossier, site_url), dossier.source.text.encode())


def _register(where: str, run: Sequence[Dossier], site_url: str) -> Paper:
    return Paper(where, "rows.typ", register_sheet(run, site_url))
