"""Keys of the lexicon: the terms of a clause, each after the letter of its field; their weights and places."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.search import terms
from indexer.search.entries import Entry
from indexer.search.static_index.storage.runs import marked

TEXT, WORD = "t", "w"
FIELDS = {
    "text": TEXT, "word": WORD, "titre": "i", "collectivite": "c", "instance": "b", "type": "k",
    "matiere": "m", "numero": "n", "article": "a", "cite": "r", "partie": "p", "elu": "e",
}  # fmt: skip
"""First letter of a key of the lexicon, by the field of the query language that it stands for."""


def weights(entry: Entry, heading: Sequence[str], text: Sequence[str]) -> dict[str, int]:
    """Weight of each stem, in halves, over the text and its titles, marked where the clause itself has it."""
    own = terms.own_stems(heading, text)
    total = terms.weights(entry, heading, text)
    return {stem: marked(weight, is_own=stem in own) for stem, weight in total.items()}


def places(heading: list[str], text: list[str]) -> dict[str, list[int]]:
    """Places of each word; one place between heading and text holds no word, so that no phrase crosses it."""
    found: dict[str, list[int]] = {}
    for place, word in enumerate(heading):
        found.setdefault(word, []).append(place)
    for place, word in enumerate(text, len(heading) + 1):
        found.setdefault(word, []).append(place)
    return found


def facts(entry: Entry) -> list[str]:
    """Keys of the fields that only say whether a clause has a value, sorted."""
    return sorted(FIELDS[name] + value for name, found in terms.facts(entry).items() for value in found)
