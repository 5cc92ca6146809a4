"""References to the annexes of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern

ANNEX_NUMBERS = pattern(
    r"\bannexes?\s?(?:n\s?[°o]s?\s?)?(?P<numbers>\d{1,2}(?:\s?(?:,|et|a)\s?\d{1,2})*)\b",
    matches=("jointe en annexe 5,", "en annexe 2 et 3", "annexe n°1 à la présente", "annexes 2 et 3"),
    refuses=("annexe de la convention", "en annexe."),
)

NUMBER = pattern(r"\d+", matches=("2 et 3",), refuses=("et",))

WORD = pattern(r"[a-z0-9]{3,}", matches=("convention",), refuses=("du",))

COMMON = frozenset(
    [
        "convention",
        "entre",
        "les",
        "des",
        "aux",
        "pour",
        "par",
        "sur",
        "dans",
        "avec",
        "son",
        "ses",
        "une",
        "relative",
        "relatif",
        "departement",
        "commune",
        "projet",
    ]
)
"""Words that say nothing about which agreement is meant."""

AGREEMENT_NAMED = pattern(
    r"\b(?:conventions?|avenants?|contrats?|bail|protocole)\b",
    matches=("à signer la convention", "l'avenant n° 2"),
    refuses=("conventionnel",),
)
