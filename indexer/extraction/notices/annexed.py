"""Annexes that are announced and missing, or there and not announced."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import flat
from indexer.kinds import AGREEMENTS
from indexer.model import Document, Dossier, Notice
from indexer.patterns.facts.checks import LISTED_ANNEX
from indexer.patterns.structure.annexes import ANNEX_NUMBERS, NUMBER

TITLE = 80
"""Characters of a title that a message quotes."""


def check_annexes(dossier: Dossier) -> Iterator[Notice]:
    """Annexes that the decisions announce and the bundle does not hold."""
    held = {document.number for document in _joined(dossier)}
    for number, line in _announced(dossier):
        if number not in held:
            message = f"L’annexe {number} est annoncée mais n’a pas été trouvée."
            yield Notice(code="annexe-absente", message=message, line=line)


def check_unannounced(dossier: Dossier) -> Iterator[Notice]:
    """Agreements that no decision announces, where decisions announce others."""
    unnumbered = [each for each in _joined(dossier) if each.kind in AGREEMENTS and each.number is None]
    for document in unnumbered if any(_announced(dossier)) else ():
        message = f"« {_short(document.title)} » est joint, mais aucune décision ne l’annonce par un numéro."
        yield Notice(code="annexe-non-annoncee", message=message, line=document.start_line)


def check_listed(dossier: Dossier) -> Iterator[Notice]:
    """Annexes that an agreement lists (« annexe n°5 ») and that do not follow it."""
    for position, document in enumerate(dossier.documents):
        held = {each.number for each in dossier.documents if each.parent == position}
        for number, line in _listed(document):
            if number not in held:
                message = f"L’annexe {number} de « {_short(document.title)} » est listée mais ne suit pas."
                yield Notice(code="annexe-absente", message=message, line=line)


def _joined(dossier: Dossier) -> list[Document]:
    """Documents that are annexed to the act itself."""
    return [each for each in dossier.documents if each is not dossier.main_document and each.parent is None]


def _announced(dossier: Dossier) -> Iterator[tuple[str, int]]:
    """Number of each annex that a decision announces, and the line of the decision."""
    for decision in dossier.decisions:
        for match in ANNEX_NUMBERS.finditer(flat(decision.text)):
            yield from ((number, decision.line) for number in NUMBER.regex.findall(match["numbers"]))


def _listed(document: Document) -> Iterator[tuple[str, int]]:
    """Number and line of each annex that the clauses of an agreement list."""
    if document.kind not in AGREEMENTS:
        return
    for block in (block for part in document.parts for block in part.blocks):
        match = LISTED_ANNEX.search(flat(block.text))
        if match:
            yield match["number"] or match["listed"], block.start_line


def _short(title: str) -> str:
    return title if len(title) <= TITLE else title[:TITLE].rsplit(" ", 1)[0] + "…"
