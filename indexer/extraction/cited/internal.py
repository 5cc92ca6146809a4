"""References of a document to its own articles, to annexes and to the report of the dossier."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from indexer.extraction.cited.codes import is_of_code
from indexer.extraction.cited.found import Found
from indexer.extraction.cited.lists import ArticleList
from indexer.extraction.stream import Stream
from indexer.french import roman, slugify
from indexer.patterns.citations.internal_references import (
    ANNEX,
    ANNEX_OF_OTHER,
    ARTICLE,
    LEAD,
    MORE_ANNEXES,
    NOT_OWN,
    OTHER_TEXT,
    OWN_TEXT,
    REPORT,
)
from indexer.patterns.core import Match

BEFORE = 80
"""Characters before a reference that tell it from a heading or a budget line."""


def find_internal(stream: Stream, lists: Sequence[ArticleList]) -> Iterator[Found]:
    """References inside the dossier."""
    for articles in lists:
        if not articles.lettered and _is_own(stream, articles):
            yield from _own(stream, articles)
    yield from _annexes(stream)
    for match in REPORT.finditer(stream.flat):
        yield Found(start=match.start(), end=match.end(), kind="interne", name="rapport")


def _is_own(stream: Stream, articles: ArticleList) -> bool:
    """Whether a list is of the text itself: it says so, or nothing tells that it is of another one."""
    plain = all(ARTICLE.fullmatch(article.number.lower()) for article in articles.articles)
    if not plain or _is_heading(stream, articles.start) or is_of_code(stream, articles):
        return False
    return OWN_TEXT.regex.match(stream.flat, articles.end) is not None or _is_led(stream, articles)


def _is_led(stream: Stream, articles: ArticleList) -> bool:
    """Whether words lead to a list that no other text is named around."""
    before = stream.before(articles.start, BEFORE)
    other = NOT_OWN.search(before) or OTHER_TEXT.regex.match(stream.flat, articles.end)
    return LEAD.search(before) is not None and not other


def _is_heading(stream: Stream, position: int) -> bool:
    """Whether a capital letter starts a line: « Annexe 1 – Liste des données »."""
    starts_line = stream.starts[bisect_right(stream.starts, position) - 1] == position
    return starts_line and stream.text[position].isupper()


def _own(stream: Stream, articles: ArticleList) -> Iterator[Found]:
    stated = OWN_TEXT.regex.match(stream.flat, articles.end)
    last = articles.articles[-1]
    for article in articles.articles:
        end = stated.end() if stated and article is last else article.end
        name = f"article-{slugify(article.number)}"
        yield Found(start=article.start, end=end, kind="interne", name=name)


def _annexes(stream: Stream) -> Iterator[Found]:
    position = 0
    for match in ANNEX.finditer(stream.flat):
        if match.start() < position or _is_heading(stream, match.start()):
            continue
        before = stream.before(match.start(), BEFORE)
        run = [match, *_more(stream, match)]
        position = run[-1].end()
        if LEAD.search(before) and not ANNEX_OF_OTHER.regex.match(stream.flat, run[-1].end()):
            yield from (_annex(number, first=number is match) for number in run)


def _more(stream: Stream, match: Match) -> Iterator[Match]:
    """Further numbers: « annexes 1, 2 et 3 », « l'annexe 1 et l'annexe 2 »."""
    many = match[0].startswith("annexes")
    while following := MORE_ANNEXES.regex.match(stream.flat, match.end()):
        if not many and "annexe" not in following[0]:
            return
        yield following
        match = following


def _annex(match: Match, *, first: bool) -> Found:
    number = match["number"]
    value = roman(number.upper())
    start = match.start() if first else match.start("number")
    return Found(start=start, end=match.end(), kind="interne", name=f"annexe-{value or number}")
