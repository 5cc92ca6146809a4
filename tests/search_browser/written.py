"""Small made-up entries, for properties of the exported files."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby

from hypothesis import strategies as st

from indexer.search.entries import Entry

WORDS = ("convention", "résiliation", "l’avis", "de", "la", "œuvre", "x1", "2021-257", "Été")
texts = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


def entry(number: int, text: str = "", *, day: date | None = date(2023, 5, 15), **facts: object) -> Entry:
    """The clause `number` of a dossier of its own, unless told otherwise."""
    dossier = facts.pop("dossier", f"nord/{day.year if day else 0}/{number:05}")
    values: dict[str, object] = {
        "address": f"/deliberations/{dossier}/#article-{number:05}",
        "source": "nord/exemple.txt",
        "dossier": dossier,
        "authority": "Département du Nord",
        "authority_slug": "departement-du-nord",
        "body": "Commission permanente",
        "number": str(number),
        "object": "Objet",
        "subject": "8.2 Aide sociale",
        "subject_family": "8 Domaines de compétences par thèmes",
        "date": day,
        "kind": "deliberation",
        "document": "Objet",
        "label": str(number),
        "heading": f"Article {number}",
        "text": text,
        "lines": (1, 2),
        "end_date": None,
        "parties": (),
        "people": (),
        "amounts": (),
        "citations": (),
    }
    return Entry(**{**values, **facts})  # type: ignore[arg-type]


def dossiers(entries: list[Entry]) -> list[list[Entry]]:
    """Dossiers oldest first, as the exporter wants them."""
    groups = [list(group) for _, group in groupby(entries, key=lambda one: one.dossier)]
    groups.sort(key=lambda group: group[0].dossier + "/", reverse=True)
    return sorted(groups, key=lambda group: group[0].date or date.min)


archives = st.lists(
    st.builds(
        lambda text, heading, days, amount: (text, heading, date(2020, 1, 1) + timedelta(days), amount),
        texts,
        texts,
        st.integers(0, 1500),
        st.lists(st.integers(0, 10**9), max_size=2),
    ),
    max_size=30,
).map(
    lambda rows: [
        entry(n, text, day=day, heading=heading, amounts=tuple(amounts))
        for n, (text, heading, day, amounts) in enumerate(rows)
    ]
)
"""Archives of dossiers of one clause each."""
