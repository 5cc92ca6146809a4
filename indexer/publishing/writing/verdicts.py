"""The result of a vote in the words of the law, the same on every page, in lists, figures and the command line."""

from __future__ import annotations

from enum import Enum

from indexer.model import Vote


class Verdict(Enum):
    """What a text says of a vote: sentence, name in figures, tone in which it is shown."""

    REJECTED = ("Rejetée", "Rejet", "rejet")
    UNANIMOUS = ("Adoptée à l’unanimité", "Unanimité", "accord")
    TIED = ("Partage des voix", "Partage des voix", "partage")
    MAJORITY = ("Adoptée à la majorité", "Majorité", "partage")
    UNOPPOSED = ("Adoptée sans voix contre", "Sans voix contre", "accord")
    ADOPTED = ("Adoptée", "Adoptée, sans détail", "accord")
    UNKNOWN = ("", "Résultat non imprimé", "")

    def __init__(self, words: str, name_in_figures: str, tone: str) -> None:
        self.words = words
        self.name_in_figures = name_in_figures
        self.tone = tone


def is_rejected(vote: Vote) -> bool:
    """Said so, or counted so: no act is adopted against the majority of the votes cast (CGCT, L. 2121-20)."""
    counted = vote.for_ is not None and vote.against is not None
    return vote.outcome == "rejected" or (counted and (vote.against or 0) > (vote.for_ or 0))


def verdict_of(vote: Vote) -> Verdict:
    """Unanimity only where the text says so; as many votes against as for is a tie, fewer a majority."""
    if is_rejected(vote):
        return Verdict.REJECTED
    if vote.unanimous:
        return Verdict.UNANIMOUS
    if vote.against:
        return Verdict.TIED if vote.for_ == vote.against else Verdict.MAJORITY
    if vote.against == 0 and (vote.for_ or vote.outcome == "adopted"):
        return Verdict.UNOPPOSED
    return Verdict.ADOPTED if vote.outcome == "adopted" or vote.for_ or vote.abstain else Verdict.UNKNOWN


def verdict(vote: Vote) -> str:
    """Result in words; empty when the text prints none."""
    return verdict_of(vote).words
