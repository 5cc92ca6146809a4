"""What the user may have meant, or may be about to type."""

from __future__ import annotations

import heapq

from indexer.search.engine.interface import Engine
from indexer.search.language.analyser import stem_of, tokens, words
from indexer.search.language.query.parts import in_text
from indexer.search.language.query.tree import And, Node, Prefix, Term, any_of
from indexer.search.results import Sort, Suggestion

SECONDS = 2.0
"""Longest time that suggestions may take."""


def correction(index: Engine, query: str, parsed: Node) -> str | None:
    """The query with words that stand in no clause replaced by the nearest that does; None without one."""
    spans = [leaf.span for leaf in in_text(parsed) if leaf.span]
    corrected, lexicon = query, index.lexicon
    for token in reversed(list(tokens(query))):
        inside = any(start <= token.start and token.end <= end for start, end in spans)
        stem = stem_of(token.word)
        if not inside or lexicon.frequency("word", token.word) or (stem and lexicon.frequency("text", stem)):
            continue
        if near := lexicon.nearest(token.word):
            corrected = corrected[: token.start] + printed(index, near) + corrected[token.end :]
    return corrected if corrected != query else None


def printed(index: Engine, word: str) -> str:
    """A folded word as a clause prints it, with its accents."""
    number = index.first(Term("word", word))
    card = index.card(number) if number is not None else {"text": "", "heading": ""}
    shown = (
        text[t.start : t.end]
        for text in (card["text"], card["heading"])
        for t in tokens(text)
        if t.word == word
    )
    return str(next(shown, word)).lower()


def suggest(index: Engine, text: str, *, limit: int = 8) -> tuple[Suggestion, ...]:
    """Words that begin like the last one typed, most frequent first, then deliberations with these words."""
    typed = words(text)
    if not typed or len(typed[-1]) <= 1:
        return ()
    terms = index.lexicon.beginning("word", typed[-1])
    frequent = heapq.nlargest(limit, terms, key=lambda term: (term[1], term[0]))
    found = [Suggestion(text=printed(index, word), address=None, count=count) for word, count in frequent]
    return (*found, *_deliberations(index, typed, limit))


def _deliberations(index: Engine, typed: list[str], limit: int) -> list[Suggestion]:
    *whole, last = typed
    stem = stem_of(last)
    ending: list[Node] = [Prefix("titre", last), *([Term("titre", stem)] if stem else [])]
    asked = [Term("titre", stem) for word in whole if (stem := stem_of(word))]
    query = And((*asked, any_of(ending), Term("type", "deliberation")))
    found = index.find(query, SECONDS).best(10 * limit, Sort.DATE)
    cards = (index.card(match.number) for match in found)
    objects = {card["dossier"]: card for card in cards if not card["label"]}
    return [
        Suggestion(text=card["object"] or card["document"], address=card["address"], count=0)
        for card in list(objects.values())[:limit]
    ]
