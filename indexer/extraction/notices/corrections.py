"""Corrections of a line that has other words now, or where nothing starts: they do not count, and are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from indexer.model import Dossier, Notice, SourceText

CODE = "correction-perdue"


def with_lost_corrections(
    dossiers: Iterable[Dossier], source: SourceText, unplaced: Iterable[int]
) -> tuple[Dossier, ...]:
    """The dossiers, the first one with a notice for each correction that does not count.

    `unplaced` are lines at which no document could start.
    """
    found = tuple(dossiers)
    firsts = {each.main_document.start_line for each in found}
    orphans = (own.line for own in source.own_facts if own.line not in firsts)
    lost = sorted({*source.lost, *unplaced, *orphans})
    if not (found and lost):
        return found
    notices = (*found[0].notices, *map(_notice, lost))
    return (replace(found[0], notices=notices), *found[1:])


def _notice(line: int) -> Notice:
    message = f"Une correction de la ligne {line} ne compte pas : cette ligne ou ce qui y commence n’est plus le même."
    return Notice(code=CODE, message=message, line=line)
