"""Tables of attendance: cells, marks, states."""

from __future__ import annotations

from indexer.patterns.core import pattern

SPACED_CELL = pattern(r"\S+(?:[ ]\S+)*", matches=("AUBRAC Pierre    X",), refuses=("   ",), cased=True)
"""A run of words; blanks part it from the next."""

FIGURE = pattern(r"\d", matches=("12",), refuses=("douze",))

RULE = pattern(r"^[\s|:=+_-]*$", matches=("|---|---|",), refuses=("| x |",), cased=True)
"""A line of signs between header and rows."""

MARK = pattern(r"[xX✓✔☑☒●•]|[oO]ui", matches=("X", "✓"), refuses=("Y",), cased=True)

STATE = pattern(
    r"^(?P<state>presente?|absente?|excusee?|representee?)(?!\w)(?!\s*:)",
    matches=("Présente", "absent – pouvoir à Mme X"),
    refuses=("Présents :", "Présentation"),
)
"""What a cell says of one member."""

PROXY = pattern(
    r"\b(?:pouvoir|procuration|mandat|represente)", matches=("pouvoir à Mme X",), refuses=("excusé",)
)

_LABEL = r"(?:afferents(?:\s+au\s+conseil(?:\s+municipal)?)?|en\s+exercice|presents?|procurations?|pouvoirs?|representes?|absents?|excuses?|votants?)"
_LABELS = rf"(?:nombre\s+(?:de\s+)?)?(?:(?:conseillers|membres|delegues|elus)\s+)?(?:{_LABEL}\s+){{2,6}}{_LABEL}"
_FIGURES = r"(?:\d{1,3}\s+){2,6}\d{1,3}"

COUNT_COLUMNS = pattern(
    rf"(?<![\d.,/-])(?<![\d.,/-]\s)(?:(?P<above>{_FIGURES})\s+(?P<below>{_LABELS})(?!\w)(?!\s*[:=])|(?P<labels>{_LABELS})\s+(?P<figures>{_FIGURES})(?![\d.,/-]|\s*h\b))",
    matches=(
        "27 16 3 19 Nombre de Conseillers en exercice Présents Procurations Votants",
        "En exercice Présents Votants\n19 15 17",
    ),
    refuses=("en exercice : 27 présents : 16 votants : 19", "2024 1 4 présents"),
)
"""Counts in a row, above their labels or under them."""

COUNT_LABEL = pattern(
    r"(?P<members>en\s+exercice)|(?P<present>presents?)|(?P<represented>procurations?|pouvoirs?|representes?)|(?P<absent>absents?)|(?P<excused>excuses?)|(?P<voters>votants?)|(?P<other>afferents)",
    matches=("en exercice", "Présents"),
    refuses=("Pour",),
)

FIGURES = pattern(r"\d{1,3}", matches=("27",), refuses=("x",))
