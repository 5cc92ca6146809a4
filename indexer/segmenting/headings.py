"""Headings of the clauses of a document.

A heading belongs to a family (Article, 2.1, 1., I., A., Titre). A family heads a document only if its labels count
up from the first one; articles prevail, then whichever family opens first. Numbers that go on elsewhere
(references at a line's start, table rows, list items) do not count up and stay text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from indexer.french import roman, slugify, squeeze
from indexer.patterns.core import Pattern, first_of
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import ARTICLE, DOTTED, LETTER, NUMBER, PART, REFERENCE, ROMAN
from indexer.segmenting.lines import Line
from indexer.segmenting.numbering import Family, Heading, articles, chain, children

HEADING_LENGTH = 260
"""A longer line is text, not a heading."""
STRONG = ".:;-–—_=°"
"""Signs that part the number of a heading from its words."""
QUOTES = '«“"'
"""Signs that open a quotation: an amendment prints the article that it replaces."""
SENTENCE_LENGTH = 60
"""So many characters right above a printed line are the start of a sentence, not a heading."""
RUN_IN_LENGTH = 120
"""What follows « Article 1 » on its line is its heading up to this length, else its text."""


_PATTERNS: dict[Family, Pattern] = {
    Family.PART: PART,
    Family.ARTICLE: ARTICLE,
    Family.DOTTED: DOTTED,
    Family.ROMAN: ROMAN,
    Family.LETTER: LETTER,
    Family.NUMBER: NUMBER,
}
_FLAT, _CASED = (
    first_of([pattern for pattern in _PATTERNS.values() if pattern.cased == cased]) for cased in (False, True)
)
"""What a line that may be a heading of any family opens with."""
_OCR_LABELS = {"s": "5", "l": "1", "|": "1"}
_FIRST = {"premier", "premiere", "unique"}


def _article_key(label: str) -> tuple[int, ...] | None:
    text = _OCR_LABELS.get(label, label)
    if text in _FIRST:
        return (1,)
    numbers = [int(n) for n in layout.NUMBERS.regex.findall(text)]
    if numbers:
        return tuple(numbers)
    value = roman(text.upper())
    return (value,) if value else None


def _letter_key(label: str) -> tuple[int, ...] | None:
    return (ord(label) - ord("A") + 1,)


def _roman_key(label: str) -> tuple[int, ...] | None:
    value = roman(label.replace("|", "I").replace("l", "I"))
    return (value,) if value else None


_KEYS: dict[Family, Callable[[str], tuple[int, ...] | None]] = {
    Family.PART: _article_key,
    Family.ARTICLE: _article_key,
    Family.DOTTED: _article_key,
    Family.NUMBER: _article_key,
    Family.ROMAN: _roman_key,
    Family.LETTER: _letter_key,
}


def find_headings(printed: Sequence[Line], *, articles_only: bool = False) -> list[Heading]:
    """Headings in printed order; with `articles_only` bare numbers and letters stay text."""
    likely = [n for n, line in enumerate(printed) if _FLAT.match(line.flat) or _CASED.match(line.text)]
    candidates = {family: list(_candidates(printed, likely, family)) for family in Family}
    parts = chain(candidates[Family.PART])
    numbered = articles(candidates[Family.ARTICLE], parts)
    if numbered:
        return _in_order([*parts, *numbered, *children(candidates[Family.DOTTED], numbered)])
    if articles_only:
        return []
    tops = (chain(candidates[family]) for family in (Family.ROMAN, Family.LETTER, Family.NUMBER))
    found = [top for top in tops if len(top) > 1]
    if not found:
        return []
    top = min(found, key=lambda headings: headings[0].position)
    dotted = children(candidates[Family.DOTTED], top) if top[0].family == Family.NUMBER else []
    return _in_order([*parts, *top, *dotted])


def _in_order(headings: list[Heading]) -> list[Heading]:
    return sorted(headings, key=lambda heading: heading.position)


def _candidates(printed: Sequence[Line], likely: Sequence[int], family: Family) -> list[Heading]:
    pattern = _PATTERNS[family]
    found = []
    for position in likely:
        line = printed[position]
        match = pattern.match(line.text if pattern.cased else line.flat)
        if match is None or "\t" in line.text:
            continue
        label = line.text[slice(*match.span("label"))]
        key = _KEYS[family](label if pattern.cased else match["label"])
        if key is not None and _heads(printed, position, family, match.start("rest"), match["sep"]):
            found.append(_heading(printed, position, family, label, key, match.start("rest")))
    return found


def _heads(printed: Sequence[Line], position: int, family: Family, rest_start: int, separator: str) -> bool:
    line = printed[position]
    rest = line.text[rest_start:]
    marked = any(c in separator for c in STRONG)
    if line.starts_lower or line.text[0] in QUOTES:
        return False
    if family in (Family.ARTICLE, Family.PART):
        named = not rest or not (rest[0].islower() or REFERENCE.match(line.flat[rest_start:]))
        capitals = line.text[:7].isupper()
        return marked or (named and (capitals or not _cut_from_above(printed, position)))
    if _cut_from_above(printed, position):
        return False
    return len(line.text) <= HEADING_LENGTH and rest[-1:] not in ",;" and not rest[:1].islower()


def _cut_from_above(printed: Sequence[Line], position: int) -> bool:
    """Whether the line above stops in the middle of a sentence right before this one."""
    if position == 0:
        return False
    above, line = printed[position - 1], printed[position]
    return line.row - above.row <= 2 and layout.UNFINISHED.search(above.flat) is not None


def _heading(
    printed: Sequence[Line], position: int, family: Family, label: str, key: tuple[int, ...], rest: int
) -> Heading:
    line = printed[position]
    runs_on = family == Family.ARTICLE and _runs_on(printed, position, rest)
    end = position if runs_on else _heading_end(printed, position)
    words = (
        ""
        if runs_on
        else squeeze(" ".join([line.text[rest:], *(other.text for other in printed[position + 1 : end])]))
    )
    if layout.STAMP_OPENS.search(line.flat[rest:]) or layout.STAMP.search(line.flat[rest:]):
        words = ""
    match = _PATTERNS[family].match(line.text if _PATTERNS[family].cased else line.flat)
    word = line.text[slice(*match.span("word"))] if match and "word" in match.re.groupindex else ""
    return Heading(
        position=position,
        end=end,
        family=family,
        label=squeeze(label).rstrip(" .-"),
        key=key,
        heading=words.rstrip(" :").strip(),
        level=len(key),
        word=word.capitalize(),
        words=rest,
        offset=rest if runs_on else 0,
    )


def _runs_on(printed: Sequence[Line], position: int, rest_start: int) -> bool:
    """Whether the text of the article starts on the line of its number."""
    line = printed[position]
    rest = line.text[rest_start:]
    if not rest:
        return False
    if len(rest) > RUN_IN_LENGTH or rest[-1] in ".;," or rest[0].islower():
        return True
    following = printed[position + 1] if position + 1 < len(printed) else None
    if following is None or rest.isupper():
        return False
    if following.row - line.row == 1 and len(rest) > SENTENCE_LENGTH:
        return True
    if layout.UNFINISHED.search(line.flat) and not _marked(line, rest_start):
        return True
    return following.starts_lower and following.row - line.row <= 2


def _marked(line: Line, rest_start: int) -> bool:
    """Whether a sign, and not only a space, parts the number from what follows."""
    return line.text[:rest_start].rstrip()[-1:] in STRONG


def _heading_end(printed: Sequence[Line], position: int) -> int:
    """A heading goes on while its line stops in the middle of a phrase."""
    end = position + 1
    while (
        end < len(printed)
        and end - position < 3
        and layout.UNFINISHED.search(printed[end - 1].flat)
        and not layout.BULLET.match(printed[end].text)
    ):
        end += 1
    return end


def anchor(heading: Heading, taken: set[str]) -> str:
    """Fragment of its address: `article-5-2`, `partie-iv`; a label met again gets `-bis-2`, `-bis-3`…"""
    family = Family.ARTICLE if heading.family in (Family.DOTTED, Family.NUMBER) else heading.family
    base = f"{family}-{_anchor_label(heading)}"
    name, times = base, 1
    while name in taken:
        times += 1
        name = f"{base}-bis-{times}"
    taken.add(name)
    return name


def _anchor_label(heading: Heading) -> str:
    numbered = heading.family in (Family.ARTICLE, Family.DOTTED, Family.NUMBER)
    return "-".join(map(str, heading.key)) if numbered else slugify(heading.label)
