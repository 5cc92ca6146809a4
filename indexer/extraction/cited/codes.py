"""Codes and their articles: which code a list of articles belongs to, never by guess."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.extraction.cited.found import Found
from indexer.extraction.cited.lists import ArticleList
from indexer.extraction.stream import Stream
from indexer.patterns.citations.cited_articles import AFTER_CODE, OF_CODE, RECALLED, VISA_BREAK
from indexer.patterns.citations.codes import CODE, CODE_OF_ARTICLE, SAME_CODE, code_key, is_abbreviated

UNKNOWN = "indetermine"
"""Code of an article whose code the text does not name."""
NEAR = 250
"""A code named so many characters before a list, in the same visa, is the list's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A code named at a place."""

    start: int
    end: int
    code: str
    abbreviated: bool = False
    """« C. civ., » right before « art. »."""


def find_codes(stream: Stream, lists: Sequence[ArticleList]) -> Iterator[Found]:
    """Codes named alone, and articles of codes."""
    named = [
        _Named(start=m.start(), end=m.end(), code=code_key(m), abbreviated=is_abbreviated(m))
        for m in CODE.finditer(stream.flat)
    ]
    owners = {
        articles.start: _following(stream, articles, named) or _leading(stream, articles, named)
        for articles in lists
    }
    attached = {owner.start for owner in owners.values() if owner}
    yield from (_alone(mention) for mention in named if mention.start not in attached)
    lettered = [articles for articles in lists if articles.lettered or owners[articles.start] is not None]
    codes = _settle(stream, lettered, named, owners)
    for articles in lettered:
        yield from _articles(articles, codes[articles.start], owners[articles.start])


def is_of_code(stream: Stream, articles: ArticleList) -> bool:
    """Whether a list without letters is one of a code: « article 1583 du Code civil »."""
    return _following(stream, articles, ()) is not None


def _alone(mention: _Named) -> Found:
    return Found(start=mention.start, end=mention.end, kind="code", name=mention.code)


def _following(stream: Stream, articles: ArticleList, named: Sequence[_Named]) -> _Named | None:
    """The code that is named just behind a list; « du même code » is the last one named before."""
    link = OF_CODE.regex.match(stream.flat, articles.end)
    position = link.end() if link else articles.end + int(stream.flat[articles.end : articles.end + 1] == " ")
    match = CODE_OF_ARTICLE.regex.match(stream.flat, position)
    if match:
        return _Named(start=match.start(), end=match.end(), code=code_key(match))
    same = SAME_CODE.regex.match(stream.flat, articles.end)
    before = bisect_left(named, articles.start, key=lambda mention: mention.start)
    if same and before:
        return _Named(start=same.start(), end=same.end(), code=named[before - 1].code)
    return None


def _leading(stream: Stream, articles: ArticleList, named: Sequence[_Named]) -> _Named | None:
    """The code right before a list, as lawyers write it: « C. civ., art. 1240 ».

    After a code in full an article is as likely one of the act itself, or of what is named next.
    """
    before = bisect_left(named, articles.start, key=lambda mention: mention.start)
    nearest = named[before - 1] if before and named[before - 1].abbreviated else None
    return nearest if nearest and AFTER_CODE.fullmatch(stream.flat[nearest.end : articles.start]) else None


def _settle(
    stream: Stream,
    lists: Sequence[ArticleList],
    named: Sequence[_Named],
    owners: dict[int, _Named | None],
) -> dict[int, str]:
    """Code of each list: named behind it, or before it in the same visa, or with the same article elsewhere."""
    codes: dict[int, str] = {}
    known: defaultdict[str, set[str]] = defaultdict(set)
    for articles in lists:
        owner = owners[articles.start] or _preceding(stream, articles, named, codes, lists)
        if owner:
            codes[articles.start] = owner.code
            for article in articles.articles:
                known[article.number].add(owner.code)
    for articles in lists:
        elsewhere = {code for a in articles.articles for code in known[a.number]}
        codes.setdefault(articles.start, elsewhere.pop() if len(elsewhere) == 1 else UNKNOWN)
    return codes


def _preceding(
    stream: Stream,
    articles: ArticleList,
    named: Sequence[_Named],
    codes: dict[int, str],
    lists: Sequence[ArticleList],
) -> _Named | None:
    """The code in whose visa a list stands; a list of that code carries the visa on."""
    before = bisect_left(named, articles.start, key=lambda mention: mention.start)
    nearest = named[before - 1] if before else None
    place = bisect_left(lists, articles.start, key=lambda other: other.start)
    last = lists[place - 1] if place else None
    if last and last.start in codes and (nearest is None or last.end > nearest.end):
        nearest = _Named(start=last.start, end=last.end, code=codes[last.start])
    if nearest is None or not 0 <= articles.start - nearest.end <= NEAR:
        return None
    between = stream.flat[nearest.end : articles.start]
    recalled = RECALLED.regex.match(stream.flat, articles.end)
    return None if recalled or VISA_BREAK.search(between) else nearest


def _articles(articles: ArticleList, code: str, owner: _Named | None) -> Iterator[Found]:
    last = articles.articles[-1]
    for article in articles.articles:
        end = max(article.end, owner.end) if owner and article is last else article.end
        yield Found(start=article.start, end=end, kind="code", name=f"{code}:{article.number}")
