"""Titles in capitals in a text on one line, and what calls for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from indexer.patterns.core import Match, Pattern
from indexer.patterns.one_line import calls, flattened

TITLE_WORDS = 3
"""So many words in capitals in a row are a title"""
TITLE_LENGTH = 18
"""if they have so many letters."""
ABOVE = 20
"""Characters in which the word above a cut is looked at."""


def called(plain: str, position: int, words: Pattern = calls.CALLS) -> bool:
    """Whether the word above calls for what stands at a position of a flat text."""
    return words.search(plain[max(position - ABOVE, 0) : position]) is not None


def titles_in_capitals(text: str, plain: str, formulas: Set[int]) -> set[int]:
    """Where titles in capitals start, unless a number or a link stands before, and where they end.

    `plain` is the flat text; none goes over one of the positions of `formulas`.
    """
    titles = ((run, following) for run, following in _runs(text, formulas) if _is_title(run))
    return {place for run, following in titles for place in _ends(run, following, plain)}


def _runs(text: str, formulas: Set[int]) -> Iterator[tuple[list[Match], Match]]:
    """Words in capitals in a row, with the word that follows."""
    run: list[Match] = []
    for token in flattened.TOKEN.finditer(text):
        goes_on = _capitals(token, run)
        if run and (not goes_on or not formulas.isdisjoint((token.start(), token.start() - 1))):
            yield run, token
            run = []
        if goes_on:
            run.append(token)


def _capitals(token: Match, run: Sequence[Match]) -> bool:
    """Whether a word goes on with a title in capitals, or opens one."""
    ordinal = bool(run) and flattened.ORDINAL_WORD.fullmatch(token[0]) is not None
    return ordinal or (token[0].upper() == token[0] and not flattened.HONORIFIC.fullmatch(token[0]))


def _is_title(run: Sequence[Match]) -> bool:
    words = [word for token in run for word in token[0].split("-") if sum(map(str.isalpha, word)) > 1]
    return len(words) >= TITLE_WORDS and sum(map(len, words)) >= TITLE_LENGTH


def _ends(run: Sequence[Match], following: Match, plain: str) -> Iterator[int]:
    """Start and end of a title, where lines begin there."""
    links = (calls.LINKS, calls.RANK_CALLS)
    if not (_numbered(run, plain) or any(called(plain, run[0].start(), words) for words in links)):
        yield run[0].start()
    if not (_goes_on(run, following, plain) or flattened.DASH.fullmatch(run[-1][0])):
        yield following.end() if following[0] == ":" else following.start()


def _goes_on(run: Sequence[Match], following: Match, plain: str) -> bool:
    """Whether a phrase goes on with small letters, or « SEANCE DU 3 » with its month; « n° » opens a number."""
    word = plain[following.start() : following.end()]
    dated = run[-1][0].isdigit() and flattened.MONTH_WORD.match(word) is not None
    return dated or (following[0][:1].islower() and not word.startswith("n°"))


def _numbered(run: Sequence[Match], plain: str) -> bool:
    """Whether a number stands before a title; where a line starts there is for other rules to say."""
    above = plain[max(run[0].start() - ABOVE, 0) : run[0].start()].rstrip()
    number = above[-1:].isdigit() and not flattened.DAY.search(above)
    return number or not any(map(str.isalpha, run[0][0]))
