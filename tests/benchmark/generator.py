"""Archives of any size that resemble real ones: sentences of the seeds recombined, words drawn by Zipf's law.

A clause takes one or two sentences of the two real texts, the common ones often, so that formulas repeat as they do
in deliberations; then words of a vocabulary of 200,000, most of them made up, by Zipf's law, so that words become
rarer and rarer as an archive grows. Dossier number n is the same in every archive, whatever its size.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path

from indexer.reading import read
from indexer.search.entries import Entry, entries
from indexer.sources import read_archive
from indexer.subjects import SUBJECTS, UNKNOWN, Subject

CLAUSES = 20
"""Clauses of a dossier."""
RARE_WORD, RARE_PHRASE = "zygomorphe", "sous réserve de la concordance des levés bathymétriques"
RARE_EVERY = 2_500
"""A clause in so many holds the rare word, another the rare phrase."""
VOCABULARY = 200_000
_SYLLABLES = "ba cor dé fi gra lan mo né pi ra sol tu va ché pra dour lin mar ter vien quo sis".split()  # noqa: SIM905
_PLACES = (
    "Nord Aisne Somme Oise Ardennes Marne Meuse Vosges Jura Doubs Ain Isère Drôme Var Gard Lot Gers Landes"
)
_FIRST, _DAYS = date(2014, 1, 6), 4_000
_KINDS = ("deliberation", "report", "agreement", "agreement", "annex")
_SEEDS = Path(__file__).parents[2] / "source_texts"


def dossiers(count: int) -> Iterator[list[Entry]]:
    """Entries of `count` dossiers, oldest first."""
    for number in range(count):
        yield dossier(number, _FIRST + timedelta(number * _DAYS // count))


def dossier(number: int, day: date) -> list[Entry]:
    """The entries of a dossier, by address."""
    chance = random.Random(number)
    place = chance.choice(_PLACES.split())
    slug = f"departement-{place.lower().replace('é', 'e').replace('ô', 'o')}"
    name = f"{slug}/{day.year}/{day}-{99_999_999 - number:08}"
    about = " ".join(_words(chance, 5))
    topic = _topic(number)
    kind = _KINDS[number % len(_KINDS)]
    first = Entry(
        address=f"/deliberations/{name}/",
        source=f"{name}.txt",
        dossier=name,
        authority=f"Département de {place}",
        authority_slug=slug,
        body="Commission permanente" if number % 3 else "Conseil départemental",
        number=f"{day.year}-{number}",
        object=f"Convention relative à {about}",
        subject=topic.title if topic.code else "",
        subject_family=topic.family_title,
        date=day,
        kind=kind,
        document=f"Convention de partenariat : {about}",
        label="",
        heading=f"Convention de partenariat : {about}",
        text=clause(chance, number * CLAUSES),
        lines=(1, 1),
        end_date=day + timedelta(365),
        parties=(f"Association {_words(chance, 1)[0]}",),
        people=(),
        amounts=(chance.randrange(100_000, 50_000_000),) if not number % 4 else (),
        citations=("code:cgct:L3211-1",) if not number % 2 else (),
    )
    return [first, *(_clause(first, n, chance, number) for n in range(1, CLAUSES))]


def _topic(number: int) -> Subject:
    """Subjects in turn; every fourth deliberation has none."""
    return list(SUBJECTS.values())[number % len(SUBJECTS)] if number % 4 else UNKNOWN


def _clause(first: Entry, n: int, chance: random.Random, number: int) -> Entry:
    return replace(
        first,
        address=f"{first.address}#article-{n:02}",
        label=str(n),
        heading=f"Article {n} {' '.join(_words(chance, 2))}",
        text=clause(chance, number * CLAUSES + n),
        amounts=(),
    )


def clause(chance: random.Random, number: int) -> str:
    """About 42 words; clause `number` of the archive."""
    sentence, ranks = _sentences()
    chosen = sentence[bisect(ranks, chance.random() * ranks[-1])].split()[:30]
    drawn = _words(chance, 42 - len(chosen))
    if number % RARE_EVERY == 7:
        drawn.append(RARE_WORD)
    if number % RARE_EVERY == 11:
        drawn.append(RARE_PHRASE)
    cut = chance.randrange(len(drawn) + 1)
    return " ".join([*drawn[:cut], *chosen, *drawn[cut:]])


def _words(chance: random.Random, count: int) -> list[str]:
    words, ranks = vocabulary()
    return [words[bisect(ranks, chance.random() * ranks[-1])] for _ in range(count)]


@cache
def _sentences() -> tuple[list[str], list[float]]:
    """Sentences of the seeds, and the sum of their frequencies up to each."""
    texts = " ".join(entry.text for entry in entries([read(source) for source in read_archive(_SEEDS)]))
    found = [part.strip() for part in texts.replace("\n", " ").split(". ") if len(part.split()) >= 8]
    unique = list(dict.fromkeys(found))
    random.Random(1).shuffle(unique)
    return unique, list(accumulate(1 / (rank + 8) for rank in range(len(unique))))


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Words, the most frequent first, and the sum of their frequencies up to each."""
    seeds = list(dict.fromkeys(" ".join(_sentences()[0]).split()))
    chance = random.Random(2)
    words = dict.fromkeys(seeds[:3_000])
    while len(words) < VOCABULARY:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5)))] = None
    return list(words), list(accumulate((rank + 30) ** -1.3 for rank in range(VOCABULARY)))
