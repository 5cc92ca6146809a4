"""Codes and their articles: which code a list of articles belongs to, never by guess."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.extraction.cited.found import Found
from indexer.extraction.cited.lists import ArticleList
from indexer.extraction.stream import Stream
from indexer.patterns.citations.cited_articles import AFTER_CODE, OF_CODE, RECALLED, VISA_BREAK
from indexer.patterns.citations.codes import CODE, CODE_OF_ARTICLE, SAME_CODE, code_key, is_abbreviated
from indexer.patterns.core import Match

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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Codes:
    """Codes that a text names and lists of articles in it, both in printed order."""

    stream: Stream
    named: Sequence[_Named]
    lists: Sequence[ArticleList]

    def named_before(self, position: int) -> _Named | None:
        """The last code named before a position."""
        before = bisect_left(self.named, position, key=lambda mention: mention.start)
        return self.named[before - 1] if before else None

    def list_before(self, position: int) -> ArticleList | None:
        """The last list before a position."""
        before = bisect_left(self.lists, position, key=lambda articles: articles.start)
        return self.lists[before - 1] if before else None

    def following(self, articles: ArticleList) -> _Named | None:
        """The code that is named just behind a list; « du même code » is the last one named before."""
        own, same = _right_behind(self.stream, articles), SAME_CODE.regex.match(self.stream.flat, articles.end)
        last = self.named_before(articles.start) if same else None
        return own or (_Named(start=same.start(), end=same.end(), code=last.code) if same and last else None)

    def leading(self, articles: ArticleList) -> _Named | None:
        """The code right before a list, as lawyers write it: « C. civ., art. 1240 ».

        After a code in full an article is as likely one of the act itself, or of what is named next.
        """
        last = self.named_before(articles.start)
        near = last is not None and AFTER_CODE.fullmatch(self.stream.flat[last.end : articles.start])
        return last if last and last.abbreviated and near else None

    def preceding(self, articles: ArticleList, codes: Mapping[int, str]) -> _Named | None:
        """The code in whose visa a list stands; a list of that code carries the visa on."""
        told = filter(None, (self.named_before(articles.start), self._carried_on(articles.start, codes)))
        nearest = max(told, key=lambda mention: mention.end, default=None)
        return nearest if nearest and self._in_one_visa(nearest.end, articles) else None

    def _carried_on(self, position: int, codes: Mapping[int, str]) -> _Named | None:
        """The last list before a position, as a mention of its code where that is known."""
        last = self.list_before(position)
        known = last is not None and last.start in codes
        return _Named(start=last.start, end=last.end, code=codes[last.start]) if last and known else None

    def _in_one_visa(self, start: int, articles: ArticleList) -> bool:
        """Whether nothing parts a list from what is printed up to a position, and nothing calls another text back."""
        near = articles.start - start in range(NEAR + 1)
        recalled = RECALLED.regex.match(self.stream.flat, articles.end)
        return near and not recalled and not VISA_BREAK.search(self.stream.flat[start : articles.start])


def find_codes(stream: Stream, lists: Sequence[ArticleList]) -> Iterator[Found]:
    """Codes named alone, and articles of codes."""
    named = [_mention(match) for match in CODE.finditer(stream.flat)]
    every = _Codes(stream=stream, named=named, lists=lists)
    owners = {articles.start: every.following(articles) or every.leading(articles) for articles in lists}
    attached = {owner.start for owner in filter(None, owners.values())}
    yield from (_alone(mention) for mention in named if mention.start not in attached)
    yield from _of_codes(every, owners)


def _mention(match: Match) -> _Named:
    return _Named(start=match.start(), end=match.end(), code=code_key(match), abbreviated=is_abbreviated(match))


def _of_codes(every: _Codes, owners: Mapping[int, _Named | None]) -> Iterator[Found]:
    """Articles of codes: those that have letters or whose code is named beside them."""
    lettered = [articles for articles in every.lists if articles.lettered or owners[articles.start]]
    codes = _settle(replace(every, lists=lettered), owners)
    for articles in lettered:
        yield from _articles(articles, codes[articles.start], owners[articles.start])


def is_of_code(stream: Stream, articles: ArticleList) -> bool:
    """Whether a list without letters is one of a code: « article 1583 du Code civil »."""
    return _right_behind(stream, articles) is not None


def _right_behind(stream: Stream, articles: ArticleList) -> _Named | None:
    """The code that a text names right behind a list."""
    link = OF_CODE.regex.match(stream.flat, articles.end)
    position = link.end() if link else articles.end + stream.flat.startswith(" ", articles.end)
    match = CODE_OF_ARTICLE.regex.match(stream.flat, position)
    return _Named(start=match.start(), end=match.end(), code=code_key(match)) if match else None


def _alone(mention: _Named) -> Found:
    return Found(start=mention.start, end=mention.end, kind="code", name=mention.code)


def _settle(every: _Codes, owners: Mapping[int, _Named | None]) -> dict[int, str]:
    """Code of each list: named behind it, or before it in the same visa, or with the same article elsewhere."""
    codes: dict[int, str] = {}
    known: defaultdict[str, set[str]] = defaultdict(set)
    for articles in every.lists:
        owner = owners[articles.start] or every.preceding(articles, codes)
        if owner:
            codes[articles.start] = owner.code
            for article in articles.articles:
                known[article.number].add(owner.code)
    return {articles.start: codes.get(articles.start) or _elsewhere(articles, known) for articles in every.lists}


def _elsewhere(articles: ArticleList, known: Mapping[str, set[str]]) -> str:
    """The one code that the text names elsewhere with an article of a list."""
    codes = {code for article in articles.articles for code in known.get(article.number, ())}
    return codes.pop() if len(codes) == 1 else UNKNOWN


def _articles(articles: ArticleList, code: str, owner: _Named | None) -> Iterator[Found]:
    ends = [article.end for article in articles.articles]
    ends[-1] = max(ends[-1], owner.end if owner else 0)
    for article, end in zip(articles.articles, ends, strict=True):
        yield Found(start=article.start, end=end, kind="code", name=f"{code}:{article.number}")
