"""What the user may have meant, or may be about to type."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

import heapq
from typing import Any

from indexer.search.engine.index import Index
from indexer.search.engine.query import queries, tree
from indexer.search.engine.query.finding import find
from indexer.search.engine.query.sets import Beginning
from indexer.search.engine.ranking import best
from indexer.search.language.analyser import stem_of, tokens, words
from indexer.search.results import Sort, Suggestion

SECONDS = 2.0
"""Longest time that suggestions may take."""


def correction(index: Index, query: str, parsed: Any) -> str | None:
    """The query with words that stand in no clause replaced by the nearest that does; None without one."""
    ranges = [(leaf.startchar, leaf.endchar) for leaf in tree.in_text(parsed) if leaf.startchar is not None]
    corrected, reader = query, index.searcher.reader()
    for token in reversed(list(tokens(query))):
        inside = any(start <= token.start and token.end <= end for start, end in ranges)
        stem = stem_of(token.word)
        if (
            not inside
            or reader.doc_frequency("word", token.word)
            or (stem and reader.doc_frequency("text", stem))
        ):
            continue
        if near := index.searcher.suggest("word", token.word, limit=1, maxdist=2, prefix=1):
            corrected = corrected[: token.start] + printed(index, near[0]) + corrected[token.end :]
    return corrected if corrected != query else None


def printed(index: Index, word: str) -> str:
    """A folded word as a clause prints it, with its accents."""
    number = index.first(queries.Term("word", word))
    card = index.card(number) if number is not None else {"text": "", "heading": ""}
    shown = (
        text[t.start : t.end]
        for text in (card["text"], card["heading"])
        for t in tokens(text)
        if t.word == word
    )
    return str(next(shown, word)).lower()


def suggest(index: Index, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
    """Words that begin like the last one typed, most frequent first, then deliberations with these words."""
    typed = words(text)
    if not typed or len(typed[-1]) < 2:
        return ()
    reader = index.searcher.reader()
    terms = [
        (reader.doc_frequency("word", term), term.decode())
        for term in reader.expand_prefix("word", typed[-1])
    ]
    frequent = heapq.nlargest(limit, terms, key=lambda item: (item[0], item[1]))
    found = [Suggestion(text=printed(index, word), address=None, count=count) for count, word in frequent]
    return (*found, *_deliberations(index, typed, limit))


def _deliberations(index: Index, typed: list[str], limit: int) -> list[Suggestion]:
    *whole, last = typed
    stem = stem_of(last)
    ending = [Beginning("titre", last), *([queries.Term("titre", stem)] if stem else [])]
    asked = [queries.Term("titre", stem) for word in whole if (stem := stem_of(word))]
    query = queries.And([*asked, queries.Or(ending), queries.Term("type", "deliberation")])
    found = best(index, find(index, query, SECONDS), 10 * limit, Sort.DATE)
    cards = (index.card(number) for number, _ in found)
    objects = {card["dossier"]: card for card in cards if not card["label"]}
    return [
        Suggestion(text=card["object"] or card["document"], address=card["address"], count=0)
        for card in list(objects.values())[:limit]
    ]
