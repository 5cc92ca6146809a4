"""Letters of other Latin alphabets: « Wiśniewska », « Karadağ », « Nguyễn »."""

from __future__ import annotations

from indexer.patterns.core import pattern

EXTENDED = pattern(
    r"[Ā-őŔ-ŷŹ-ɏḀ-ỿ]",
    matches=("ś", "ğ", "ễ", "Ł"),
    refuses=("é", "œ", "Œ", "Ÿ"),
    cased=True,
)

MISREAD_CAPITALS = pattern(
    r"(?<![^\W_])(?:(?=[A-ZÀ-Ý01]*l)(?=[A-ZÀ-Ýl01]*[A-ZÀ-Ý][l01]{0,2}[A-ZÀ-Ý])[A-ZÀ-Ýl01]{3,30}|(?=[A-ZÀ-Ý]{0,20}0[A-ZÀ-Ý]{2})[A-ZÀ-Ýl01]{4,30})(?![^\W_])",
    matches=("GlSELE", "BAlLLY", "OUALl", "M0REAU", "0CT0BRE", "lSABELLE"),
    refuses=("GISELE", "AB01", "R0017", "l'ACTE", "Bailly", "FK412", "T10"),
    cased=True,
)
"""A word in capitals of which a scan misread letters: l or 1 for I, 0 for O."""

MISREAD_FIGURES = pattern(
    r"(?<![^\W_])(?=[lIO]{0,3}\d)(?=\d*[lIO])[\dlIO]{2,12}(?![^\W_])",
    matches=("l7", "3l2", "O3", "4O", "l938"),
    refuses=("12", "II", "12a", "O2b", "lot"),
    cased=True,
)
"""A number of which a scan misread figures: l or I for 1, O for 0."""
