"""Titles as a reader is shown them: which word is one, which dot ends nothing."""

from __future__ import annotations

from indexer.patterns.core import pattern

WORD_OF_TITLE = pattern(
    r"(?:[A-Z]\.){2,}|[A-Za-zÀ-ÖØ-öø-ÿŒœ]+",
    matches=("CONVENTION", "l'accès", "C.C.A.S."),
    refuses=("2023", "n°"[1:]),
    cased=True,
)

FINAL_DOT = pattern(
    r"(?<=[a-zà-ÿA-ZÀ-Ý»\")\d])\.$",
    matches=("allocataires du RSA.", "Budget 2023."),
    refuses=("en cours...", "Budget 2023"),
    cased=True,
)

ABBREVIATED = pattern(
    r"(?:\b[A-Z]\.[A-Z]|\betc|\b[A-Z])\.$",
    matches=("gestion du C.C.A.S.", "voirie, réseaux, etc."),
    refuses=("allocataires du RSA.",),
    cased=True,
)

FIRST = pattern(
    r"[^A-Za-zÀ-ÿ]*",
    matches=("« convention", "Annexe"),
    cased=True,
)

NAMED = pattern(
    r"Annexe\sn[°º]\s?\w+\s?[-–—:]\s",
    matches=("Annexe n°2 - conditions",),
    refuses=("l'annexe n°2",),
    cased=True,
)
"""What stands before a word that takes a capital."""
