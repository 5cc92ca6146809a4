"""Dates and slugs."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import MONTH, MONTHS, NUMBER_WORD, NUMBER_WORDS

WRITTEN_DATE = pattern(
    r"""(?:\b(?P<day>\d{1,2})\s?(?:er|eme|e|\W)?|\b(?P<first>0?1)\W{0,3}(?:er|e)\W{0,2}|\bpremier(?:\sdu\smois\sde)?)\s+
        (?P<month>janv(?:ier|\.)?|fev(?:rier|r?\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|l?\.)?|aout|sept(?:embre|\.)?
        |oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?)\s+(?P<year>(?:19|20)\d\d)\b""",
    matches=(
        "15 MAI 2023",
        "le 1er juillet 2021",
        "01” JUILLET 2025",
        "1^{er} juin 2023",
        "09 JAN. 2009 1 déc. 2020",
    ),
    refuses=("32", "mai 2023", "15 mai", "le 14 mars de l'année"),
)

NUMERIC_DATE = pattern(
    r"(?<![\d/.-])(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])",
    matches=("01/07/2021", "le 03.04.23", "réunion en date du 03-04-2023 ;"),
    refuses=("25-10/077", "2.1", "1/2", "n° 12.2023", "059-225900018-20230515"),
    cased=True,
)

WORDED_DATE = pattern(
    rf"(?<![\w-])(?P<day>premier|\d{{1,2}}|{NUMBER_WORDS})\s+(?:du\s+mois\s+d[e']\s*)?(?P<month>{MONTH})\s+(?P<year>deux[\s-]+mil[\w]*(?:[\s-]+(?:et[\s-]+)?{NUMBER_WORD})*)",
    matches=(
        "treize mars deux mille vingt-quatre",
        "dix-neuf juin deux mil quinze",
        "le 7 mai deux mille vingt",
    ),
    refuses=("treize mars", "deux mille vingt"),
)
"""A date whose year stands in words."""


NOT_SLUG = pattern(r"[^a-z0-9]+", matches=("DirRE/2023/177", "n° 24"), refuses=("abc123",))


def month_number(word: str) -> int:
    """1 to 12 of a flat month, whole or shortened; raises StopIteration for anything else."""
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(word.rstrip(".")[:4]))
