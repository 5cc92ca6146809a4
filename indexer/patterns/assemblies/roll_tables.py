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
