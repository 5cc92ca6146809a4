"""Two paired clauses paragraph beside paragraph, each paragraph cut into runs of words that differ or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from indexer.linking.clauses.words import joined, tokens
from indexer.linking.model import ChangeKind, PairedClause, Passage, Piece
from indexer.linking.places import paragraphs


class Run(NamedTuple):
    """Words of one paragraph of one side; `kind` is None when the other side has them too."""

    words: str
    kind: ChangeKind | None


Paragraph = tuple[Run, ...]
Row = tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]
"""Paragraphs of the left and those that stand beside them on the right; one of both may be empty."""
_Word = tuple[str, int, ChangeKind | None]
"""A word, the number of its piece, why it differs."""


def rows(pair: PairedClause) -> tuple[Row, ...]:
    """Both clauses, cut where both end a paragraph at the same words; every word of each stands in one row."""
    left = _words([(piece.before, piece.kind) for piece in pair.pieces])
    right = _words([(piece.after, piece.kind) for piece in pair.pieces])
    a, b = _breaks(pair.left), _breaks(pair.right)
    cuts = [(i, j) for i, j in _meetings(pair.pieces) if i in a and j in b]
    return tuple(
        (tuple(_paragraphs(left, a, i, n)), tuple(_paragraphs(right, b, j, m)))
        for (i, j), (n, m) in pairwise(cuts)
    )


def _words(pieces: Sequence[tuple[str, ChangeKind | None]]) -> list[_Word]:
    return [(word, n, kind) for n, (words, kind) in enumerate(pieces) for word in tokens(words)]


def _breaks(passage: Passage) -> frozenset[int]:
    """How many words stand before each paragraph, and at the end."""
    return frozenset(accumulate((len(tokens(text)) for text in paragraphs(passage)), initial=0))


def _meetings(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """How many words of each side are read wherever both sides have said the same or what differs is over."""
    i = j = 0
    yield i, j
    for piece in pieces:
        n, m = len(tokens(piece.before)), len(tokens(piece.after))
        if piece.kind is None:
            yield from ((i + k, j + k) for k in range(1, n))
        i, j = i + n, j + m
        yield i, j


def _paragraphs(words: Sequence[_Word], breaks: frozenset[int], start: int, end: int) -> Iterator[Paragraph]:
    for a, b in pairwise(sorted(n for n in breaks if start <= n <= end)):
        groups = groupby(words[a:b], key=lambda word: word[1:])
        yield tuple(Run(joined([word for word, *_ in group]), kind) for (_, kind), group in groups)
