"""What tells a file and its words apart."""

from __future__ import annotations

from indexer.patterns.core import pattern

HTML = pattern(
    r"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<(?:!doctype\s+html|html\b)",
    matches=(
        "<!doctype html>",
        "  <html lang='fr'>",
        '<?xml version="1.0"?> <html xmlns="x">',
        "<!-- x --><html>",
    ),
    refuses=("délibération <html>", "<b>conseil", "<htmlx>", '<?xml version="1.0"?><actes:acte>'),
    cased=True,
)
"""The beginning of a page, in lower case."""

WORD = pattern(
    r"[^\s\x02\ufffe\uffff]+ [\x02\ufffe\uffff]?",
    matches=("l'an", "2024-12", "conven\x02"),
    refuses=("  ", "\r\n", "\x02"),
    cased=True,
)
"""What stands between blanks; pdfium writes U+0002 or U+FFFE for the hyphen of a word divided at a line end."""

CONTROL = pattern(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]",
    matches=("\x00", "a\x02b", "\ud83d"),
    refuses=("\t", "\n", "\f", "é", "😀"),
    cased=True,
)
"""Signs that no text holds; half a surrogate pair cannot even be written."""

HONORIFIC = pattern(
    r"^[-–•*\s]*(?:M\.|MM\.|Mme|Mmes|Mlle|Mr|Madame|Monsieur|Mesdames|Messieurs)(?!\w)",
    matches=("M. Paul ROUX", "- Mme Anne ROY", "Monsieur NOËL"),
    refuses=("Mairie", "Le Maire", "Pour : 12"),
    cased=True,
)
"""A line of a list of persons."""

MOSTLY_FIGURES = pattern(
    r"^(?=\D*\d)(?:[\d\s.,€%/+:()-]|\bHT\b|\bTTC\b)+$|^\W+$",
    matches=("12 500,00 €", "15/03/2024", "35 %", "-"),
    refuses=("12 rue des Lilas", "Pour"),
    cased=True,
)
"""A cell of a table of figures."""

MARK = pattern(
    r"^(?:[-–•*▪►➢✓\uf0b7\uf0a7\uf0d8·]|\w{1,3}\s?[.)°/–-]{1,2}|Vu|VU|Considérant|CONSIDÉRANT|Et|ET|[^\W\d])$",
    matches=("-", "1.", "a)", "Vu", "\uf0b7"),
    refuses=("011", "Pour", "12 500"),
    cased=True,
)
"""Alone on its side of a gap, what a paragraph hangs from."""

FIGURES = pattern(r"[0-9]{1,9}", matches=("2024-05", "n° 5 bis"), refuses=("CM", "٣"), cased=True)
"""A run of figures of a number."""

ENVELOPE = pattern(
    r"\A(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]{0,200}>\s*<)?(?:[a-z]+:)?(?:acte|aracte)[\s>]",
    matches=('<?xml version="1.0"?><actes:acte xmlns', "<aracte>"),
    refuses=("<?xml version='1.0'?><html>", "acte", "<actes-divers>"),
    cased=True,
)
"""The beginning of an @ctes envelope or receipt, in lower case."""

COMMON = pattern(
    r"^(?:de|du|des|d'.*|d’.*|la|le|les|l'.*|l’.*|un|une|et|à|a|au|aux|en|par|pour|que|qui|est|dans|sur|ce|il|ou|avec)$",
    matches=("de", "l’article", "au"),
    refuses=("conseil", "xq"),
    cased=True,
)
"""A word that stands in any French text, in lower case."""

MISREAD = pattern(r"ã[©¨ª«§´»¢®¯]|â€", matches=("dã©libã©ration",), refuses=("délibération",), cased=True)
"""UTF-8 that was taken for Latin-1, in lower case."""
