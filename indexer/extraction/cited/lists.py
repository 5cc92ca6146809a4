"""Lists and ranges of article numbers: « les articles L. 5311-1, L. 5312-1 à L. 5312-6 »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.extraction.stream import Stream
from indexer.patterns.citations.cited_articles import BARE, GAP, HEAD, LETTERED, PLAIN, TAIL
from indexer.patterns.core import Match

STEM = 3
"""Digits that the stem of a number in a code has at least, and what follows its hyphen at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One number of a list; the first one's span holds the word « article »."""

    start: int
    end: int
    number: str
    """`L5312-1`, `2.1`, `1384A`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleList:
    """Articles named together, of one text."""

    start: int
    end: int
    """After the paragraphs (« 2° », « alinéa 3 ») that follow the last number."""
    lettered: bool
    """Whether the numbers are those of a code (L., R., D., A.)."""
    articles: tuple[Article, ...]


def article_lists(stream: Stream) -> Iterator[ArticleList]:
    """Lists in printed order."""
    starts = [(m.start(), m.end()) for m in HEAD.finditer(stream.flat)]
    starts += [
        (m.start(), m.start()) for m in BARE.finditer(stream.flat) if stream.text[m.start()].isupper()
    ]
    position = 0
    for start, numbers in sorted(starts):
        if start >= position and (found := _read(stream, start, numbers)):
            position = found.end
            yield found


def _read(stream: Stream, start: int, position: int) -> ArticleList | None:
    lettered = _lettered(stream, position)
    first = lettered or (PLAIN.regex.match(stream.flat, position) if position > start else None)
    if first is None:
        return None
    many, is_lettered = stream.flat.startswith("articles", start), lettered is not None
    articles = [Article(start=start, end=first.end(), number=_number(first, lettered=is_lettered))]
    end = _tail(stream, first.end())
    while following := _next(stream, end, articles[-1].number if is_lettered else "", many=many):
        articles.append(following)
        end = _tail(stream, following.end)
    return ArticleList(start=start, end=end, lettered=is_lettered, articles=tuple(articles))


def _lettered(stream: Stream, position: int) -> Match | None:
    match = LETTERED.regex.match(stream.flat, position)
    if match is None or (match["letter"] == "a" and not stream.text[match.start()].isupper()):
        return None
    return match


def _number(match: Match, *, lettered: bool) -> str:
    number = "".join(match["number"].split())
    if not lettered:
        return number + "".join((match["suffix"] or "").split()).upper().replace("ER", "")
    letter = "L" if match["scar"] else "".join(c for c in match["letter"] if c.isalpha()).upper()
    return letter + number.replace(".", "-")


def _tail(stream: Stream, position: int) -> int:
    """End of the paragraphs that follow a number."""
    while match := TAIL.regex.match(stream.flat, position):
        position = match.end()
    return position


def _next(stream: Stream, position: int, before: str, *, many: bool) -> Article | None:
    """The next number of a list whose last one is `before`; empty for a list without letters."""
    gap = GAP.regex.match(stream.flat, position)
    if gap is None:
        return None
    if before:
        return _next_lettered(stream, gap, before)
    match = PLAIN.regex.match(stream.flat, gap.end()) if many or "art" in gap[0] else None
    return _article(gap, match, lettered=False) if match else None


def _next_lettered(stream: Stream, gap: Match, before: str) -> Article | None:
    match = _lettered(stream, gap.end())
    if match:
        return _article(gap, match, lettered=True)
    plain = PLAIN.regex.match(stream.flat, gap.end())
    return _shortened(plain, before, is_range=bool(gap["range"])) if plain else None


def _article(gap: Match, match: Match, *, lettered: bool) -> Article:
    """An article after a gap, from the word « article » on where the gap holds it."""
    word = gap[0].find("art")
    start = gap.end() if word < 0 else gap.start() + word
    return Article(start=start, end=match.end(), number=_number(match, lettered=lettered))


def _shortened(match: Match, before: str, *, is_range: bool) -> Article | None:
    """« L. 212-1 à 5 » ends at L212-5, « L. 5312-1 à 5312-6 » at L5312-6."""
    number = _number(match, lettered=False)
    letter = before.rstrip("0123456789-")
    stem, hyphen, _ = before.rpartition("-")
    if "-" in number and len(number.partition("-")[0]) >= STEM:
        whole = letter + number
    elif is_range and hyphen and number.isdigit() and len(number) <= STEM:
        whole = f"{stem}-{number}"
    else:
        return None
    return Article(start=match.start(), end=match.end(), number=whole)
