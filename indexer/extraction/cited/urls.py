"""Addresses of cited texts, built by rule and without network; no address rather than a guessed one.

Rules and identifiers: docs/decisions/0031-addresses-without-network.md.
"""

from __future__ import annotations

from datetime import date

from indexer.patterns.citations.codes import CODES

LEGIFRANCE = "https://www.legifrance.gouv.fr"
FIRST_WITH_ELI = 2002
"""Year from which the Journal officiel gives each law, decree and ordinance an ELI."""
YEAR, SHORT_YEAR = 4, 2
"""Digits of a year, and of one without its century."""
YEAR_FIRST = 2015
"""Year from which regulations are numbered year first (Interinstitutional style guide)."""
EUROPEAN = range(1957, 2100)
"""Years of acts of the Union: from the treaty of Rome on."""
OLDER: dict[str, str] = {
    "loi:1901-07-01": "JORFTEXT000000497458",
    "loi:78-17": "JORFTEXT000000886460",
    "loi:83-634": "JORFTEXT000000504704",
    "loi:84-53": "JORFTEXT000000320434",
}
"""Consolidated texts older than the ELI that acts of local authorities cite most."""


def url_of(kind: str, name: str, day: date | None) -> str | None:
    """Address of a cited text; None when no rule gives one."""
    if kind in ("loi", "decret", "ordonnance"):
        return _journal(kind, name, day)
    if kind == "code":
        return _code(name)
    return _european(name) if kind == "ue" else None


def _journal(kind: str, number: str, day: date | None) -> str | None:
    """`…/eli/loi/2020/12/14/2020-1577/jo/texte`; month and day without a leading zero."""
    if older := OLDER.get(f"{kind}:{number}"):
        return f"{LEGIFRANCE}/loda/id/{older}"
    if day is None or not _has_eli(number, day):
        return None
    return f"{LEGIFRANCE}/eli/{kind}/{day.year}/{day.month}/{day.day}/{number}/jo/texte"


def _has_eli(number: str, day: date) -> bool:
    """Whether a number opens with the year of its day, as those with an ELI do; a day in its place is none."""
    return day.year >= FIRST_WITH_ELI and number.startswith(f"{day.year}-") and number != str(day)


def _code(name: str) -> str | None:
    """The search for an article's number shows the version in force; a code alone has its own page."""
    code, _, article = name.partition(":")
    if article:
        return f"{LEGIFRANCE}/search/code?tab_selection=code&searchField=NUM_ARTICLE&query={article}"
    return f"{LEGIFRANCE}/codes/texte_lc/LEGITEXT{CODES[code].identifier}"


def _european(name: str) -> str | None:
    """`https://eur-lex.europa.eu/eli/reg/2016/679/oj`; before 2015 regulations printed the number first."""
    act, _, number = name.rpartition(":")
    first, second = number.split("/")
    year_first = act == "dir" or (len(first) == YEAR and int(first) >= YEAR_FIRST)
    year, serial = (first, second) if year_first else (second, first)
    if len(year) == SHORT_YEAR:
        year = f"19{year}"
    known = len(year) == YEAR and int(year) in EUROPEAN
    return f"https://eur-lex.europa.eu/eli/{act or 'reg'}/{year}/{int(serial)}/oj" if known else None
