"""Pure text functions for French: folding, dates, number words, slugs, typography.

`flat` keeps the length of its argument, so a position found in flat text is a position in the original:
patterns match on flat text (lower case, no accents, straight apostrophes) and values are cut from the original.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from functools import lru_cache

import snowballstemmer

from indexer.patterns import dates as date_patterns
from indexer.patterns.core import Match
from indexer.patterns.encodings import NOT_LATIN
from indexer.patterns.structure.titles import ABBREVIATED, FINAL_DOT

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip

_ONES = (
    "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize",
)  # fmt: skip
_VALUES = {word: n for n, word in enumerate(_ONES)} | {
    "une": 1, "premier": 1, "premiere": 1, "cing": 5, "vint": 20, "ving": 20, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90,
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}

_TYPOGRAPHIC = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‐": "-",
    "‑": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ", "º": "°",
}  # fmt: skip


def _base(character: str) -> str:
    stripped = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    lowered = stripped.lower()
    return lowered if len(lowered) == 1 else character.lower()[:1]


_FLAT = {
    code: _base(chr(code)) for code in range(0x41, 0x250) if chr(code).isalpha() and chr(code) not in "ªº"
} | {ord(c): plain for c, plain in _TYPOGRAPHIC.items()}

_OFTEN = (("’", "'"), ("–", "-"), ("“", '"'), ("”", '"'), ("—", "-"), ("µ", "μ"))
"""Signs that French texts print often and what each is flat, where one of the two is no character of Latin-1."""
_LATIN = bytes(ord(_FLAT.get(code, chr(code))) if code != ord("µ") else code for code in range(256))
"""Flat characters of Latin-1."""

_MISREAD = str.maketrans({"o": "0", "l": "1", " ": None})
"""Letters that a scan reads for figures, in a date."""

_stemmer = snowballstemmer.stemmer("french")


def flat(text: str) -> str:
    """Lower case without accents, typographic signs made plain; as long as `text`, character for character."""
    plain = text
    for sign, same in _OFTEN:
        plain = plain.replace(sign, same)
    latin = plain.encode("latin-1", "replace").translate(_LATIN).decode("latin-1")
    return latin if latin.count("?") == plain.count("?") else _with_others(latin, plain)


def _with_others(latin: str, plain: str) -> str:
    """Flat text with the characters for which Latin-1 has none, « œ » or « € », in their places."""
    characters = list(latin)
    for other in NOT_LATIN.regex.finditer(plain):
        characters[other.start()] = _FLAT.get(ord(other[0]), other[0])
    return "".join(characters)


def fold(text: str) -> str:
    """Accents, case, ligatures and typographic apostrophes ignored; `Cœur d’Été` gives `coeur d'ete`."""
    plain = flat(text).replace("œ", "oe").replace("æ", "ae")
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFKD", plain).casefold() if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Snowball French stem of a folded word (http://snowball.tartarus.org/algorithms/french/stemmer.html)."""
    return str(_stemmer.stemWord(word))


def slugify(text: str) -> str:
    """Lower-case words of a to z and digits joined by hyphens: `DirRE/2023/177` gives `dirre-2023-177`."""
    return "-".join(date_patterns.NOT_SLUG.regex.sub(" ", fold(text)).split())


def without_final_dot(title: str) -> str:
    """A title without the dot that ends it, which no abbreviation needs."""
    is_dotted = FINAL_DOT.search(title) is not None and ABBREVIATED.search(title) is None
    return title[:-1] if is_dotted else title


def squeeze(text: str) -> str:
    """Runs of white space made one space, none at the ends."""
    return " ".join(text.split())


def roman(text: str) -> int | None:
    """Value of a Roman numeral: `IV` gives 4; None for anything else."""
    if not text or any(c not in _ROMAN for c in text):
        return None
    values = [_ROMAN[c] for c in text]
    signed = [-v if any(v < w for w in values[n + 1 : n + 2]) else v for n, v in enumerate(values)]
    return sum(signed)


_THOUSANDS, _HUNDREDS = frozenset({"mil", "mille", "milles"}), frozenset({"cent", "cents"})
_QUATRE, _VINGTS = 4, 76
"""« quatre-vingts »: what « vingts » adds to the four that stands before it."""
_CENTURY, _SHORT_YEAR = 2000, 100
"""A year below a hundred is written with two digits, and is of this century."""


def number_words(text: str) -> int | None:
    """Value of a number in words below 10,000: `deux mil vingt-trois` gives 2023; None when a word is not one."""
    total = current = 0
    for word in flat(text).replace("-", " ").split():
        if word in _THOUSANDS:
            total, current = total + max(current, 1) * 1000, 0
        elif word in _HUNDREDS:
            current = max(current, 1) * 100
        elif word in _VALUES:
            quatre_vingts = word.startswith("vingt") and current % 100 == _QUATRE
            current += _VINGTS if quatre_vingts else _VALUES[word]
        elif word != "et":
            return None
    return total + current


def find_dates(text: str) -> list[tuple[int, date]]:
    """Dates in a text with their positions: « 15 mai 2023 », « 1er juillet 2021 », « 01/07/2021 », « 03.04.23 ».

    A day or month that does not exist is left out; two-digit years mean 2000 to 2099.
    """
    found: list[tuple[int, date]] = []
    plain = flat(text)
    for match in date_patterns.WRITTEN_DATE.finditer(plain):
        month = date_patterns.month_number(match["month"])
        found += _dated(match.start(), year_of(match["year"] or match["worded"]), month, day_of(match))
    for match in date_patterns.NUMERIC_DATE.finditer(text):
        year = int(match["year"])
        whole = year + _CENTURY if year < _SHORT_YEAR else year
        found += _dated(match.start(), whole, int(match["month"]), int(match["day"]))
    return sorted(found)


def year_of(text: str) -> int:
    """A year in flat text as clerks and scans write it: `2 024`, `2o24`, `deux milles vint-quatre`; 0 for none."""
    return _figures(text) or number_words(" ".join(match[0] for match in date_patterns.YEAR_PART.finditer(text))) or 0


def day_of(match: Match) -> int:
    """The day that the groups of `dates.DAY_AND_MONTH` hold; 0 where it is no number."""
    if match["words"]:
        return number_words(match["words"]) or 0
    return _figures(match["day"] or match["first"])


def _figures(text: str) -> int:
    """A number in figures that a scan misreads or parts; 0 where there is none."""
    digits = text.translate(_MISREAD)
    return int(digits) if digits.isdecimal() else 0


def first_date(text: str) -> date | None:
    """The first date of a text."""
    return next((day for _, day in find_dates(text)), None)


def _dated(position: int, year: int, month: int, day: int) -> list[tuple[int, date]]:
    try:
        return [(position, date(year, month, day))]
    except ValueError:
        return []


def format_date(day: date) -> str:
    """`1er juillet 2021`, `15 mai 2023`."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"
