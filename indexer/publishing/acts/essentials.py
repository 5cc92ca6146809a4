"""What a page of an act opens with: a sentence, the sums, the decisions with what they approve, who stayed out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from indexer.extraction.assemblies.withdrawals import Withdrawal, withdrawals
from indexer.extraction.money.decided import DecidedSum, decided_sums
from indexer.extraction.money.roles import Role
from indexer.french import flat
from indexer.kinds import AGREEMENTS
from indexer.model import Decision, Document, Dossier
from indexer.patterns.facts import amounts
from indexer.patterns.structure.annexes import AGREEMENT_NAMED, ANNEX_NUMBERS, NUMBER
from indexer.publishing.acts.headline import headline, receiving
from indexer.publishing.writing.markdown import plain_html

MOST_SUMS = 6
_TOLD = {
    Role.ASKED: "Demandé : ",
    Role.RECEIVED: "Recette : ",
    Role.LENT: "Emprunt ou garantie : ",
    Role.WAIVED: "Abandonné : ",
    Role.SPENT: "",
    Role.GIVEN: "",
}
"""Sums that the head of a page shows, and the words before what they are for."""
_UNNAMED = {Role.GIVEN: "accordé", Role.SPENT: "engagé"}
"""What is said of a sum of which the decision says no more than what is done with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision, the sums that it prints, the documents that it approves."""

    text: Markup
    """Words of the decision as HTML, its sums in bold."""
    line: int
    sums: tuple[DecidedSum, ...]
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Essentials:
    """What matters in an act."""

    headline: str
    """Empty when no decision was read."""
    sums: tuple[tuple[DecidedSum, str], ...]
    """The first sums, each with its purpose in words."""
    more_sums: int
    """How many others the decisions print."""
    decisions: tuple[Decided, ...]
    withdrawals: tuple[Withdrawal, ...]

    def sums_for(self, document: Document) -> list[DecidedSum]:
        """Sums of the decisions that approve a document."""
        return [one for decided in self.decisions if document in decided.documents for one in decided.sums]


def essentials(dossier: Dossier) -> Essentials:
    """All of it, from the facts that were read."""
    sums = decided_sums(dossier)
    told = [(one, purpose(one)) for one in sums if one.role in _TOLD and purpose(one)]
    return Essentials(
        headline=headline(dossier, sums),
        sums=tuple(told[:MOST_SUMS]),
        more_sums=len(sums) - len(told[:MOST_SUMS]),
        decisions=tuple(_decided(dossier, number, sums) for number in range(len(dossier.decisions))),
        withdrawals=withdrawals(dossier),
    )


def purpose(one: DecidedSum) -> str:
    """`Subvention à l’Association X`, `Acquisition d’un kiosque`; empty when the act does not say."""
    given = one.aid if one.role is Role.GIVEN else None
    named = f"{given or 'accordé'} {receiving(one.beneficiary)}" if one.beneficiary else given or one.about
    words = named or _UNNAMED.get(one.role, "")
    return f"{_TOLD.get(one.role, '')}{words[:1].upper()}{words[1:]}" if words else ""


def approved(dossier: Dossier, decision: Decision) -> tuple[Document, ...]:
    """Documents that a decision names by the number of their annex, else the only agreement that is joined."""
    plain = flat(decision.text)
    numbers = [n for run in ANNEX_NUMBERS.finditer(plain) for n in NUMBER.regex.findall(run["numbers"])]
    joined = [d for d in dossier.documents if d.parent in (None, dossier.main) and d.slug]
    if numbers:
        return tuple(d for d in joined if d.number in numbers)
    agreements = [d for d in joined if d.kind in AGREEMENTS]
    return tuple(agreements) if len(agreements) == 1 and AGREEMENT_NAMED.search(plain) else ()


def _decided(dossier: Dossier, number: int, sums: Sequence[DecidedSum]) -> Decided:
    decision = dossier.decisions[number]
    return Decided(
        text=_with_sums(decision.text.rstrip(" ;,")),
        line=decision.line,
        sums=tuple(one for one in sums if one.decision == number),
        documents=approved(dossier, decision),
    )


def _with_sums(text: str) -> Markup:
    parts, end = [], 0
    for match in amounts.AMOUNT.finditer(text):
        parts += [
            plain_html(text[end : match.start()]),
            Markup('<strong class="somme">{}</strong>').format(plain_html(match[0])),
        ]
        end = match.end()
    return Markup("").join([*parts, plain_html(text[end:])])
