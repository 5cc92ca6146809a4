"""What a build says, and what it refuses to go on with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from indexer.model import Aside, BuildError, Reading
from indexer.publishing.writing.display import plural

SHOWN = 10


def made_told(readings: Sequence[Reading], pages: int, site: Path) -> str:
    """What was built: texts, acts, pages, remarks."""
    acts = [dossier for reading in readings for dossier in reading.dossiers]
    counts = (
        plural(len(readings), "texte"),
        plural(len(acts), "acte"),
        plural(pages, "page"),
        plural(sum(len(act.notices) for act in acts), "remarque"),
    )
    return f"Site construit : {site} ({', '.join(counts)})"


def waiting_told(count: int, *, shown: bool) -> Iterator[str]:
    """How many passages wait for a decision, and how they stand until then; nothing when none does."""
    how = "publié sans décision" if shown else "occulté jusqu'à une décision"
    many = how.replace("é ", "és ", 1)
    if count:
        yield f"{plural(count, f'passage {how}', f'passages {many}')} : python -m indexer privacy --decider"


def aside_told(aside: Sequence[Aside]) -> Iterator[str]:
    """Which texts are not published, and why."""
    if aside:
        told = plural(len(aside), "texte mis à part, non publié", "textes mis à part, non publiés")
        yield f"{told} :\n" + "\n".join(each.reason for each in aside)


def refuse_none(readings: Sequence[Reading], aside: Sequence[Aside]) -> None:
    """Raise BuildError when every text was set aside: an empty site would take the place of the last good one."""
    if not readings and aside:
        reasons = [*(each.reason for each in aside[:SHOWN]), *(["…"] if aside[SHOWN:] else [])]
        told = "Aucun texte ne peut être publié ; ce qui était publié le reste. Corrigez-en un au moins :"
        raise BuildError("\n".join([told, *reasons]))


def refuse_notices(readings: Sequence[Reading], aside: Sequence[Aside] = ()) -> None:
    """Raise BuildError when anything was noticed, or a text set aside."""
    if aside:
        reasons = "\n".join(each.reason for each in aside[:SHOWN])
        raise BuildError(f"{len(aside)} texte(s) mis à part, refusés par --strict :\n{reasons}")
    told = [
        f"{dossier.source.path}{f', ligne {notice.line}' if notice.line else ''} : {notice.message}"
        for reading in readings
        for dossier in reading.dossiers
        for notice in dossier.notices
    ]
    if told:
        shown = [*told[:SHOWN], *(["… (toutes : python -m indexer check)"] if told[SHOWN:] else [])]
        raise BuildError(f"{len(told)} remarque(s), refusées par --strict :\n" + "\n".join(shown))
