"""Made-up archives of any size: the same size gives the same archive.

Words follow Zipf's law over a vocabulary made of syllables; a formula stands in every clause, as in real conventions.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from indexer.model import DocumentKind, Reading
from tests.factories import document, dossier, reading, section, source

FORMULA = "les parties conviennent que la présente convention"
WORDS_PER_CLAUSE = 42
CLAUSES_PER_DOSSIER = 20
_SYLLABLES = (
    "con",
    "ven",
    "tion",
    "ré",
    "si",
    "lier",
    "mu",
    "ta",
    "bé",
    "né",
    "fi",
    "cia",
    "pro",
    "gra",
    "ment",
    "es",
)
_VOCABULARY = 20_000


def vocabulary(size: int = _VOCABULARY) -> list[str]:
    """Different words, the most frequent first."""
    chance = random.Random(7)
    words: dict[str, None] = {}
    while len(words) < size:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5)))] = None
    return list(words)


def readings(clauses: int) -> Iterator[Reading]:
    """Sources that hold `clauses` clauses in all, introductions included."""
    words = vocabulary()
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    chance = random.Random(clauses)
    for number in range(0, clauses, CLAUSES_PER_DOSSIER):
        yield _act(number // CLAUSES_PER_DOSSIER, words, weights, chance)


def _act(number: int, words: list[str], weights: list[float], chance: random.Random) -> Reading:
    day = date(2015 + number % 10, 1 + number % 12, 1 + number % 28)
    articles = [
        section(
            str(n), " ".join(chance.choices(words, cum_weights=weights, k=3)), _clause(words, weights, chance)
        )
        for n in range(1, CLAUSES_PER_DOSSIER)
    ]
    return reading(
        dossier(
            document(f"Convention {words[number % 500]}", *articles, kind=DocumentKind.AGREEMENT),
            number=f"{day.year}-{number}",
            meeting=day,
            object=f"Partenariat {words[number % 300]}",
            source=source(path=f"nord/{day.year}/{number}.txt"),
        )
    )


def _clause(words: list[str], weights: list[float], chance: random.Random) -> str:
    drawn = chance.choices(words, cum_weights=weights, k=WORDS_PER_CLAUSE - len(FORMULA.split()))
    place = chance.randrange(len(drawn))
    return " ".join([*drawn[:place], FORMULA, *drawn[place:]])
