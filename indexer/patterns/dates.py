"""Dates and slugs."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import MONTHS, NUMBER_WORDS, any_of

_UNIT = any_of(("un", "deux", "trois", "quatre", "cinq", "cing", "six", "sept", "huit", "neuf"))
_TEN = any_of(("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"))
YEAR_WORDS = rf"""(?:deux[\s-]*mil(?:les?)?(?:[\s-]*(?:(?:vingt|vint|ving|trente)(?:[\s-]*(?:et[\s-]*)?{_UNIT})?|dix[\s-]*(?:sept|huit|neuf)(?!\s+h)|{_TEN}|{_UNIT}))?
    |mil(?:le)?[\s-]+neuf[\s-]+cents?(?:[\s-]+{NUMBER_WORDS})?)(?![a-z])"""
"""A year in words; of a row of numbers that the hour goes on with, those that make a year."""
_YEAR = r"(?:(?:19|2[0o])[\dol]{2}|2\s0(?:0[1-9]|[1-9]\d))(?!\w)"
_DAY = rf"""(?:(?<!\w)(?P<day>(?<!\d\s)[l123]\s\d(?=\s)|[\dl][\do]?)\s?(?:er|eme|e|\W)?|(?<!\w)(?P<first>[0o]?[1l])\W{{0,3}}(?:er|e)\W{{0,2}}
    |(?<![\w-])(?P<words>{NUMBER_WORDS}))(?:\s?\(\d{{1,2}}\))?"""
YEAR_PART = pattern(
    rf"milles|mille|mil|vingts|vingt|vint|ving|trente|quarante|cinquante|soixante|cents|cent|{_TEN}|{_UNIT}",
    matches=("deux", "vingtquatre"),
    refuses=("2024",),
)
"""A word of a year, glued to the next or not."""
DAY_AND_MONTH = rf"""{_DAY}[\s.-]*(?:(?:jour\s+)?(?:du\s+)?(?:mois\s+)?(?:d[e'](?:\s+ce\s+mois\s+de)?\s*)?)?
    (?P<month>janv(?:ier|\.)?|fev(?:rier|r?\.)?|(?:m|rn)ars|avr(?:il|\.)?|(?:m|rn)ai|juin|juil(?:let|l?\.)?|aout|sept(?:e(?:m|rn)bre|\.)?|oct(?:obre|\.)?|nov(?:e(?:m|rn)bre|\.)?|dec(?:e(?:m|rn)bre|\.)?)"""
"""Groups `day`, `first` or `words`, and `month`: « 12 mars », « 1er avril », « douze (12) du mois de mai », « l2 rnai » as a scan reads."""

WRITTEN_DATE = pattern(
    rf"{DAY_AND_MONTH}(?:[\s.,-]*(?:de\s+)?(?:l'\s?an(?:nee)?\s+)?)(?:(?P<year>{_YEAR})|(?P<worded>{YEAR_WORDS}))",
    matches=(
        "15 MAI 2023",
        "le 1er juillet 2021",
        "01” JUILLET 2025",
        "1^{er} juin 2023",
        "09 JAN. 2009 1 déc. 2020",
        "treize mars deux mille vingt-quatre",
        "dix-neuf juin deux mil quinze",
        "le 7 mai deux mille vingt",
        "douze mars 2024",
        "l2 rnars 2O24",
        "1 2 mars 2 024",
        "12-mars-2024",
        "12mars2024",
        "douze (12) du mois de mars de l'an deux milles vint-quatre",
        "12e jour de mars, l'année 2024",
        "six mai mil neuf cent quatre-vingt-dix-huit",
    ),
    refuses=("32", "mai 2023", "15 mai", "le 14 mars de l'année", "treize mars", "deux mille vingt", "12 mars 2 000 euros"),
)

NUMERIC_DATE = pattern(
    r"(?<![\d/.-])(?P<day>\d{1,2})(?P<sep>[/.-]|\s[/.]\s|(?<=\d\d)(?<!\d\s\d\d)\s(?=\d\d\s\d{4}(?!\s?\d)))(?P<month>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])",
    matches=("01/07/2021", "le 03.04.23", "réunion en date du 03-04-2023 ;", "12 / 03 / 2024", "12 03 2024"),
    refuses=("25-10/077", "2.1", "1/2", "n° 12.2023", "059-225900018-20230515", "04 12 03 20 24", "2 03 2024"),
    cased=True,
)
"""Figures that one sign parts twice; blanks alone do where day and month have two figures."""

NOT_SLUG = pattern(r"[^a-z0-9]+", matches=("DirRE/2023/177", "n° 24"), refuses=("abc123",))


def month_number(word: str) -> int:
    """1 to 12 of a flat month, whole, shortened or read « rnars »; raises StopIteration for anything else."""
    plain = word.rstrip(".").replace("rn", "m")
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(plain[:4]))
