"""Letters of other Latin alphabets: « Wiśniewska », « Karadağ », « Nguyễn »."""

from __future__ import annotations

from indexer.patterns.core import pattern

EXTENDED = pattern(
    r"[Ā-őŔ-ŷŹ-ɏḀ-ỿ]",
    matches=("ś", "ğ", "ễ", "Ł"),
    refuses=("é", "œ", "Œ", "Ÿ"),
    cased=True,
)
