"""What the checks of consistency compare."""

from __future__ import annotations

from indexer.patterns.core import pattern

CITED_NUMBER = pattern(
    r"\bdeliberation\s?(?:n\s?[°o]\s?)?(?P<number>(?=[\w/.-]*\d)[a-z0-9][\w/.-]*\d)",
    matches=(
        "Vu la délibération n° DirRE/2023/117 de la Commission Permanente",
        "la délibération n°DirRE/2023/117 du 15 mai 2023",
    ),
    refuses=("la délibération du 15 mai 2023",),
)

YEAR_NUMBER = pattern(
    r"^(?:[A-Z]{1,6}[ -]?)?(?P<year>20\d\d)[-/._]\d",
    matches=("2023-167", "D2025-001"),
    refuses=("25-10/077", "13-02-2023"),
    cased=True,
)

LISTED_ANNEX = pattern(
    r"^[^.]{3,90}\(\s?annexe\s(?:n\s?°\s?)?(?P<number>\d{1,2})\s?\)\s?[;.]?$|^annexe\s(?P<listed>\d{1,2})\s?:\s[^.]{3,90}[;.]?$",
    matches=(
        "l’accord cadre national OuiForm, patrimoine commun (annexe n°5) ;",
        "annexe 3 : correspondants au sein de chaque organisme.",
    ),
    refuses=("voir l'annexe 2 de la convention",),
)

TOTAL = pattern(
    r"^\W*(?:sous-)?total(?:\s(?:general|ttc|ht))?\W*$",
    matches=("Total", "TOTAL HT", "Total général"),
    refuses=("Totalité",),
)

FIGURE = pattern(
    r"^(?P<whole>-?\d{1,3}(?:[\s\u202f]\d{3})*|-?\d+)(?:\s?,\s?(?P<cents>\d{1,2}))?\s?(?:€|%|ETP)?\*?$",
    matches=("157 103,96 €", "196 ,20", "615 740,18", "50,06"),
    refuses=("199,13 ETP (196 ,20 pris en charge)", "néant", "1.000"),
    cased=True,
)

BLANK = pattern(r"\s", matches=("1 000",), refuses=("1000",))
