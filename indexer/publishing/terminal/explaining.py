"""What `show --pourquoi` prints: the candidates for a fact, their lines and rules, the one that is said and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from rich.text import Text

from indexer.console import printable
from indexer.extraction.evidence import Evidence
from indexer.french import format_date
from indexer.model import Dossier, Reading
from indexer.publishing.writing.display import ballot
from indexer.reading import explain
from indexer.typography import typeset

SAID: Mapping[str, Callable[[Dossier], Any]] = {
    "date": lambda dossier: dossier.meeting_date,
    "présidence": lambda dossier: dossier.president,
    "secrétaire": lambda dossier: dossier.secretary,
    "présents": lambda dossier: dossier.attendance.present,
    "représentés": lambda dossier: dossier.attendance.represented,
    "excusés": lambda dossier: dossier.attendance.excused,
    "absents": lambda dossier: dossier.attendance.absent,
    "numéro": lambda dossier: dossier.number,
    "objet": lambda dossier: dossier.object,
    "vote": lambda dossier: ballot(dossier.vote) or None,
}
"""The value that is said, by the name of the fact."""


def explanation(reading: Reading, fact: str) -> Text:
    """Every candidate for a fact of `SAID`, dossier by dossier; the values are those of the protected text."""
    found = zip(reading.dossiers, explain(reading.source, fact), strict=True)
    return Text("\n").join([Text("\n").join(_lines(dossier, one, fact)) for dossier, one in found])


def _lines(dossier: Dossier, evidence: Evidence, fact: str) -> Iterator[Text]:
    said = SAID[fact](dossier)
    voted = {line for name, line in dossier.fact_lines.items() if name.startswith("vote.")}
    yield Text(printable(dossier.id), "bold")
    yield Text(typeset(f"  {fact} : {_shown(said) if said is not None else 'rien n’est dit'}"))
    for candidate in evidence.candidates:
        mark = "→" if candidate.value == said or (fact == "vote" and candidate.line in voted) else "·"
        shown = printable(_shown(candidate.value))
        yield Text(typeset(f"  {mark} {shown} — ligne {candidate.line}, {candidate.rule}"))
    yield Text(typeset(f"  {_reason(evidence, said)}"))


def _reason(evidence: Evidence, said: object) -> str:
    if not evidence.candidates:
        return "Aucune règle n’a rien trouvé."
    chosen = f"Choix : {evidence.why}."
    contradicted = "Aucun candidat n’est dit : une autre valeur du même texte les contredit. "
    return chosen if said is not None else contradicted + chosen


def _shown(value: object) -> str:
    return format_date(value) if isinstance(value, date) else str(value)
