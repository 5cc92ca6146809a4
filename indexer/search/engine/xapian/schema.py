"""What Xapian keeps of an entry: weighted stems, words with their places, facts, values to sort and to count."""

from __future__ import annotations

import json
from typing import Any

import xapian

from indexer.search import terms
from indexer.search.engine.cards import CARD, card_of
from indexer.search.engine.version import made_by
from indexer.search.engine.xapian.keys import key, number_keys
from indexer.search.entries import Entry
from indexer.search.language.analyser import words
from indexer.subjects.matter import unmarked

VERSION = made_by()
"""An index of another version is built anew, and a server that has one is not asked."""
VERSION_KEY = "version"

ORDER = 0
"""Slot that sorts clauses newest first, then by address."""
FACETS = {"collectivite": 1, "annee": 2, "type": 3, "instance": 4, "matiere": 5}
"""Slot of each facet."""
_LAST_DAY = 99_999_999


def document(entry: Entry) -> Any:
    """A document of Xapian."""
    made = xapian.Document()
    made.set_data(json.dumps(dict(zip(CARD, card_of(entry), strict=True)), default=str, ensure_ascii=False))
    heading, text = words(entry.heading), words(entry.text)
    _add_words(made, entry, heading, text)
    for field, found in terms.facts(entry).items():
        for term in found:
            made.add_boolean_term(key(field, term))
    for field, values in terms.numbers(entry).items():
        for value in values:
            for digits in number_keys(field, value):
                made.add_boolean_term(digits)
    made.add_boolean_term(key("source", entry.source))
    made.add_boolean_term(key("address", entry.address))
    _add_values(made, entry)
    return made


def _add_words(made: Any, entry: Entry, heading: list[str], text: list[str]) -> None:
    """Stems weigh what they weigh in the other indexes; those of the clause itself are scored as those of all titles.

    One place between heading and text holds no word, so that no wording crosses it.
    """
    own = terms.own_stems(heading, text)
    for stem, weight in terms.weights(entry, heading, text).items():
        made.add_term(key("text", stem), weight)
        if stem in own:
            made.add_term(key("here", stem), weight)
    for first, found in ((1, heading), (len(heading) + 2, text)):
        for place, word in enumerate(found, first):
            made.add_posting(key("word", word), place, 0)


def _add_values(made: Any, entry: Entry) -> None:
    day = terms.day(entry)
    made.add_value(ORDER, f"{_LAST_DAY - day:08d}{entry.address}")
    facets = {
        "collectivite": entry.authority,
        "annee": str(day // 10000) if day else "",
        "type": entry.kind,
        "instance": entry.body,
        "matiere": unmarked(entry.subject),
    }
    for facet, value in facets.items():
        made.add_value(FACETS[facet], value)
