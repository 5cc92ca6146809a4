"""The vote of an act: its result as a step, its figures as counts."""

from __future__ import annotations

from typing import Any

from indexer.publishing.open_data.akoma_ntoso.elements import add
from indexer.publishing.open_data.akoma_ntoso.identification import AUTHORITY, dated
from indexer.publishing.record import Json

_OUTCOMES = {"adopted": "adopte", "rejected": "rejete"}
_CHOICES = {"for": "pour", "against": "contre", "abstain": "abstention"}
VOTING = "scrutin"
"""Identifier of the figures; `vote` is the part of the text that tells them."""
CONCEPTS = {
    "adopte": "Adopté",
    "rejete": "Rejeté",
    "unanimite": "À l’unanimité",
    "pour": "Pour",
    "contre": "Contre",
    "abstention": "Abstention",
}


def add_step(meta: Any, act: Json) -> None:
    """`workflow`: the session, with its outcome where it is printed."""
    vote, day = act["vote"], dated(act)
    if day and (vote["outcome"] or vote["unanimous"]):
        outcome = _OUTCOMES.get(vote["outcome"] or "")
        flow = add(meta, "workflow", source=AUTHORITY)
        add(
            flow, "step", date=day[0], by=AUTHORITY, outcome=f"#{outcome}" if outcome else None,
            refersTo="#unanimite" if vote["unanimous"] else None,
        )  # fmt: skip


def add_counts(analysis: Any, act: Json) -> None:
    """`parliamentary`: the votes for and against and the abstentions that the text prints."""
    vote = act["vote"]
    counts = [(word, vote[choice]) for choice, word in _CHOICES.items() if vote[choice] is not None]
    if counts:
        outcome = _OUTCOMES.get(vote["outcome"] or "")
        voting = add(
            add(analysis, "parliamentary"), "voting", eId=VOTING, outcome=f"#{outcome}" if outcome else None
        )
        for word, count in counts:
            add(voting, "count", eId=f"{VOTING}__{word}", value=str(count), refersTo=f"#{word}")
