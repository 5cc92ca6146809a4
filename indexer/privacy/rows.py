"""Names without a civility in the rows of a table of sums: who is paid, or who owes. They are listed, not hidden.

« Victor Hugo » may be a school: a first name beside a sum below words of aid or debt is a reason to look, no more.
"""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import fold
from indexer.patterns import first_names, people
from indexer.privacy.findings import Category, Finding, Text

REACH = 900
LONGEST_ROW = 140


def find_rows(text: Text) -> Iterator[Finding]:
    """Cells that are a first name and a name."""
    for match in first_names.CELL_NAME.finditer(text.text):
        start, end = match.span("name")
        if _is_person(match["name"]) and _is_paid(text, start):
            name = " ".join(match["name"].split())
            yield Finding(
                category=Category.PERSON,
                start=start,
                end=end,
                rule="nom sur une ligne de montant",
                secrets=(name,),
            )


def _is_person(name: str) -> bool:
    words = [fold(word) for word in name.replace("-", " ").split()]
    known = [word in first_names.FIRST_NAMES for word in words]
    return (known[0] or known[-1]) and not any(map(people.ONLY_TITLE.search, words))


def _is_paid(text: Text, start: int) -> bool:
    """A sum on the row, and above it what is given or owed and to whom."""
    first, last = text.line(text.line_at(start))
    before = text.before(first, REACH)
    row = text.flat[first:last]
    told = people.GRANT.search(before) and people.GIVES.search(before)
    return bool(
        last - first < LONGEST_ROW and first_names.SUM.search(row) and told and not people.COMPANY.search(row)
    )
