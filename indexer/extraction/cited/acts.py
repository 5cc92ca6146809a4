"""Laws, decrees, orders, circulars, European acts, deliberations, agreements and reports that are cited."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from indexer.extraction.cited.found import Found
from indexer.extraction.stream import Stream
from indexer.french import first_date
from indexer.patterns.citations import cited_texts
from indexer.patterns.core import Match, Pattern

NUMBERED: tuple[tuple[str, Pattern, Pattern | None], ...] = (
    ("loi", cited_texts.LAW, cited_texts.NEXT_LAW),
    ("decret", cited_texts.DECREE, cited_texts.NEXT_LAW),
    ("ordonnance", cited_texts.ORDINANCE, cited_texts.NEXT_LAW),
    ("arrete", cited_texts.NUMBERED_ORDER, None),
    ("circulaire", cited_texts.CIRCULAR, None),
    ("deliberation", cited_texts.DELIBERATION, cited_texts.NEXT_DELIBERATION),
    ("rapport", cited_texts.NUMBERED_REPORT, None),
)
"""Kind, pattern of the first of a list, pattern of the next ones."""

OF_A_DAY: tuple[tuple[str, Pattern], ...] = (
    ("loi", cited_texts.LAW_OF_DAY),
    ("decret", cited_texts.DECREE_OF_DAY),
    ("ordonnance", cited_texts.ORDINANCE_OF_DAY),
    ("arrete", cited_texts.ORDER),
    ("circulaire", cited_texts.CIRCULAR_OF_DAY),
    ("deliberation", cited_texts.DELIBERATION_OF_DAY),
    ("convention", cited_texts.AGREEMENT),
)

GDPR = "2016/679"


def find_acts(stream: Stream) -> Iterator[Found]:
    """Acts in no particular order; some share characters."""
    for kind, first, following in NUMBERED:
        for match in first.finditer(stream.flat):
            yield _numbered(stream, kind, match)
            yield from _next(stream, kind, following, match.end())
    for kind, pattern in OF_A_DAY:
        yield from filter(None, (_of_a_day(stream, kind, match) for match in pattern.finditer(stream.flat)))
    yield from _european(stream)
    for match in cited_texts.NAMED_LAW.finditer(stream.flat):
        number, day = cited_texts.NAMED_LAWS[" ".join(match["name"].split())]
        yield Found(
            start=match.start(), end=match.end(), kind="loi", name=number, day=date.fromisoformat(day)
        )


def _next(stream: Stream, kind: str, following: Pattern | None, position: int) -> Iterator[Found]:
    while following and (match := following.regex.match(stream.flat, position)):
        yield _numbered(stream, kind, match)
        position = match.end()


def _span(match: Match) -> tuple[int, int]:
    """Of the part that is the citation itself."""
    return match.span("cite" if "cite" in match.re.groupindex else 0)


def _group(stream: Stream, match: Match, name: str) -> str:
    """As printed."""
    has = name in match.re.groupindex and match[name] is not None
    return stream.text[slice(*match.span(name))] if has else ""


def _day(stream: Stream, match: Match) -> date | None:
    return first_date(_group(stream, match, "date"))


def _numbered(stream: Stream, kind: str, match: Match) -> Found:
    start, end = _span(match)
    number = _group(stream, match, "number") or _group(stream, match, "bare")
    name = "".join(number.split()).rstrip(".,-/")
    if kind in ("arrete", "circulaire"):
        name = name.upper()
    return Found(start=start, end=end, kind=kind, name=name, day=_day(stream, match))


def _of_a_day(stream: Stream, kind: str, match: Match) -> Found | None:
    start, end = _span(match)
    day = _day(stream, match)
    if day is None:
        return None
    number = "".join(_group(stream, match, "number").split()).upper().rstrip(".,-/")
    return Found(
        start=start, end=end, kind=kind, name=number or day.isoformat(), day=day, numbered=bool(number)
    )


def _european(stream: Stream) -> Iterator[Found]:
    for pattern, act in ((cited_texts.REGULATION, "reg"), (cited_texts.DIRECTIVE, "dir")):
        for match in pattern.finditer(stream.flat):
            number = "".join(match["number"].split())
            name = number if act == "reg" else f"dir:{number}"
            yield Found(start=match.start(), end=match.end(), kind="ue", name=name, day=_day(stream, match))
    for match in cited_texts.GDPR.finditer(stream.flat):
        yield Found(start=match.start(), end=match.end(), kind="ue", name=GDPR)
