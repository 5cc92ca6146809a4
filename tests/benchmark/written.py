"""Made-up folders of sources of any size: a deliberation and its agreement of 20 clauses in each text, about 8 kB.

Three authorities, ten years; a telephone number, which must be hidden, stands in every third text. No made-up word is
a name in use: two of them beside each other would be hidden in one text and stand in another. Text number n is the same
in every archive, whatever its size.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from indexer.french import flat
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, SURNAMES
from tests.benchmark.archive import FORMULA, vocabulary

AUTHORITIES = ("bourg-sur-lys", "mont-aux-pres", "val-d-orge")
CLAUSES = 20
WORDS = 50
_PHONE_EVERY = 3
_NAMES = GIVEN | GIVEN_RARE | SURNAMES
_STEP = 48_271_337
"""Prime to 10: numbers that are all different and look like no column of an index."""
_FIRST_YEAR, _YEARS = 2015, 10
_HEAD = """COMMUNE DE {name}
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du {day} mars {year}
Délibération n° {year}-{number}

Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY, M. Luc PETIT.
Secrétaire de séance : Mme Anne ROY.

OBJET : Convention relative à {about}

Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;
Vu la délibération n° {year}-{before} du conseil municipal ;

Le conseil municipal, après en avoir délibéré, à l'unanimité :
- APPROUVE la convention annexée, pour un montant de {amount} 000 € ;
- AUTORISE le Maire à la signer.

CONVENTION RELATIVE À {title}
Entre la commune de {name} et l'association {partner}, il est convenu ce qui suit.
"""


def write_archive(folder: Path, count: int) -> Path:
    """A folder of sources with `count` texts."""
    for slug in AUTHORITIES:
        (folder / slug).mkdir(parents=True)
        name = slug.replace("-", " ").title()
        facts = f'slug = "{slug}"\nname = "Commune de {name}"\nkind = "commune"\n'
        (folder / slug / "authority.toml").write_text(facts, encoding="utf-8")
    words = [word for word in vocabulary() if flat(word) not in _NAMES]
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    for number in range(count):
        path = path_of(folder, number)
        path.parent.mkdir(exist_ok=True)
        path.write_text(act(number, words, weights), encoding="utf-8")
    return folder


def path_of(folder: Path, number: int) -> Path:
    """Where text `number` stands."""
    year = _FIRST_YEAR + number % _YEARS
    return folder / AUTHORITIES[number % len(AUTHORITIES)] / str(year) / f"acte-{number:06}.txt"


def act(number: int, words: list[str], weights: list[float]) -> str:
    """Text `number`."""
    chance = random.Random(number)

    def drawn(count: int) -> str:
        return " ".join(chance.choices(words, cum_weights=weights, k=count))

    head = _HEAD.format(
        name=AUTHORITIES[number % len(AUTHORITIES)].replace("-", " ").upper(),
        day=1 + number % 28,
        year=_FIRST_YEAR + number % _YEARS,
        number=number,
        before=max(0, number - _YEARS * len(AUTHORITIES)),
        about=drawn(4),
        title=drawn(4).upper(),
        partner=drawn(1).title(),
        amount=1 + number % 90,
    )
    digits = f"{(number * _STEP + _STEP) % 10**8:08}"
    phone = f"Contact : 06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}\n"
    clauses = [f"\nArticle {n} - {drawn(3)}\n{_clause(drawn)}\n" for n in range(1, CLAUSES + 1)]
    return head + "".join(clauses) + (phone if number % _PHONE_EVERY == 0 else "")


def _clause(drawn: Callable[[int], str]) -> str:
    return f"{drawn(WORDS // 2)} {FORMULA} {drawn(WORDS // 2)}.".capitalize()
