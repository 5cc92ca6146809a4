"""How the voters of a session divide over an act, in the words of its style."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.reading.styles.habits import TABLES
from tests.reading.styles.heading_lines import Style, voters_of

IN_WORDS = (
    *("zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"),
    *("neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
"""Voices in words."""


def said_of_vote(style: Style, told: Mapping[str, str]) -> str:
    """The sentence or the lines of the vote; `told` is what they say of the act."""
    template, divided = TABLES["vote"][style["vote"]]
    against, abstain = divided or (0, 0)
    voters = voters_of(style)
    voices = voters - against - abstain
    figures = {"voters": voters, "voices": voices, "cast": voices + against, "in_words": IN_WORDS[voices]}
    return str(template.format(**told, **figures))


def vote_of(style: Style) -> Mapping[str, Any]:
    """What is true of the vote: its figures, which make up the voters, or its unanimity."""
    divided = TABLES["vote"][style["vote"]][1]
    if divided is None:
        return {"unanimous": True}
    against, abstain = divided
    return {"for": voters_of(style) - against - abstain, "against": against, "abstain": abstain}
