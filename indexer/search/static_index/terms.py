"""What a clause puts into the index, by field: the terms of the Whoosh index, from the same analyser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from indexer.french import slugify
from indexer.search.engine.schema import HEADING_WEIGHT, OBJECT_WEIGHT, TEXT_WEIGHT, TITLE_WEIGHT
from indexer.search.entries import Entry
from indexer.search.language.analyser import stem_of, subject_terms, words
from indexer.search.language.citations import forms
from indexer.search.language.values import day_number
from indexer.search.static_index.storage.runs import marked

TEXT, WORD = "t", "w"
FIELDS = {
    "text": TEXT, "word": WORD, "titre": "i", "collectivite": "c", "instance": "b", "type": "k",
    "matiere": "m", "numero": "n", "article": "a", "cite": "r", "partie": "p", "elu": "e",
}  # fmt: skip
"""First letter of a key of the lexicon, by the field of the query language that it stands for."""


@lru_cache(maxsize=4096)
def _words(title: str) -> tuple[str, ...]:
    return tuple(words(title))


@lru_cache(maxsize=1024)
def _subject(title: str) -> tuple[str, ...]:
    return tuple(subject_terms(title))


def _stems(found: Iterable[str]) -> Iterable[str]:
    return filter(None, map(stem_of, found))


def weights(entry: Entry, heading: Sequence[str], text: Sequence[str]) -> dict[str, int]:
    """Weight of each stem, in halves, over the text and its titles, marked where the clause itself has it."""
    total: Counter[str] = Counter()
    for found, weight in (
        (text, TEXT_WEIGHT),
        (heading, HEADING_WEIGHT),
        (_words(entry.document), TITLE_WEIGHT),
        (_words(entry.object), OBJECT_WEIGHT),
    ):
        for stem in _stems(found):
            total[stem] += weight
    own = {*_stems(text), *_stems(heading)}
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
    titles = (entry.heading, entry.document, entry.object)
    values: dict[str, Iterable[str]] = {
        "titre": (stem for title in titles for stem in _stems(_words(title))),
        "collectivite": (*_words(entry.authority), *_words(entry.authority_slug)),
        "instance": _words(entry.body),
        "type": (entry.kind,),
        "matiere": (*_subject(entry.subject), *_subject(entry.subject_family)),
        "numero": filter(None, (slugify(entry.number),)),
        "article": filter(None, (slugify(entry.label),)),
        "cite": (form for key in entry.citations for form in forms(key)),
        "partie": _words(" ".join(entry.parties)),
        "elu": _words(" ".join(entry.people)),
    }
    return sorted({FIELDS[name] + value for name, found in values.items() for value in found})


def day(entry: Entry) -> int:
    """`20230515`; 0 when the date is unknown."""
    return day_number(entry.date) if entry.date else 0
