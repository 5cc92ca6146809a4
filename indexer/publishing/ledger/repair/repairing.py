"""`publications reparer`: says what is wrong with a ledger and what becomes of it, and writes it when told to."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from indexer.model import LedgerError
from indexer.publishing.ledger.file import NAME, Ledger, checked, read_lines, write_ledger
from indexer.publishing.ledger.repair.mending import Mending, mend
from indexer.publishing.ledger.repair.rebuilding import rebuilt
from indexer.publishing.ledger.shown.pages import ADDRESS
from indexer.publishing.writing.display import plural
from indexer.typography import typeset


def repair(folder: Path, site: Path, *, writing: bool, today: date) -> str:
    """What was or would be done; raises LedgerError when there is neither a ledger nor a site."""
    path = folder / NAME
    lines = read_lines(path)
    published, _ = checked(read_lines(site / ADDRESS / NAME) or [])
    mending = (
        mend(lines or [], published, today) if lines is not None or published else _from_pages(site, today)
    )
    if not mending.done:
        return typeset(f"{path} : rien à réparer, {plural(len(mending.ledger.entries), 'ligne')}.")
    if writing:
        if path.exists():
            shutil.copyfile(path, path.with_suffix(".avant"))
        write_ledger(folder, mending.ledger)
    told = [_problem(lines), *mending.done, _next(path, writing)]
    return typeset("\n".join(filter(None, told)))


def _problem(lines: list[str] | None) -> str:
    fault = checked(lines)[1] if lines is not None else None
    return f"Ligne {fault.line} : {fault.problem}." if fault else ""


def _next(path: Path, writing: bool) -> str:
    if writing:
        return f"Écrit : {path} (l'ancien : {path.with_suffix('.avant').name}). Relisez-le avant de le confier à Git."
    return "Rien n'est encore écrit : ajoutez --ecrire."


def _from_pages(site: Path, today: date) -> Mending:
    if not (site / "index.html").is_file():
        raise LedgerError(f"{site} : ni journal ni site publié. Indiquez le site publié : --site DOSSIER")
    ledger = Ledger().followed_by(rebuilt(site, today))
    acts = sum(bool(entry.address) for entry in ledger.entries)
    return Mending(
        ledger=ledger, done=(f"{plural(acts, 'acte retrouvé', 'actes retrouvés')} dans les pages du site",)
    )
