"""Headings of the clauses of a document.

A heading belongs to a family (Article, 2.1, 1., I., A., Titre). A family heads a document only if its labels count
up from the first one; articles prevail, then whichever family opens first. Numbers that go on elsewhere
(references at a line's start, table rows, list items) do not count up and stay text.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import count
from operator import attrgetter

from indexer.french import slugify, squeeze
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import REFERENCE
from indexer.segmenting.labels import STRONG, Numbered, numbered, openers
from indexer.segmenting.lines import NEXT, Line, cut_from_above
from indexer.segmenting.numbering import Family, Heading, articles, chain, children

HEADING_LENGTH = 260
"""A longer line is text, not a heading."""
HEADING_LINES = 3
"""A heading is never longer, in printed lines."""
QUOTES = '«“"'
"""Signs that open a quotation: an amendment prints the article that it replaces."""
SENTENCE_LENGTH = 60
"""So many characters right above a printed line are the start of a sentence, not a heading."""
RUN_IN_LENGTH = 120
"""What follows « Article 1 » on its line is its heading up to this length, else its text."""
WORD_LENGTH = 7
"""Characters of « ARTICLE »: what starts so in capitals names a clause, and cites none."""

WORDED = frozenset({Family.ARTICLE, Family.PART})
"""Families whose number has a word before it."""
BARE = (Family.ROMAN, Family.LETTER, Family.NUMBER)
"""Families that head a document without articles."""
ABOVE_DOTTED = frozenset({Family.ARTICLE, Family.NUMBER})
"""Families below which « 2.1 » is a heading."""
IN_FIGURES = frozenset({Family.ARTICLE, Family.DOTTED, Family.NUMBER})
"""Families whose anchors hold the number; those of the others hold the label as printed."""


def find_headings(printed: Sequence[Line], *, articles_only: bool = False) -> list[Heading]:
    """Headings in printed order; with `articles_only` bare numbers and letters stay text."""
    likely = openers(printed)
    candidates = {family: list(_candidates(printed, likely, family)) for family in Family}
    parts = chain(candidates[Family.PART])
    tops = articles(candidates[Family.ARTICLE], parts)
    if not tops and not articles_only:
        tops = _first_chain(candidates)
    if not tops:
        return []
    below = children(candidates[Family.DOTTED], tops) if tops[0].family in ABOVE_DOTTED else []
    return sorted([*parts, *tops, *below], key=attrgetter("position"))


def _first_chain(candidates: Mapping[Family, Sequence[Heading]]) -> list[Heading]:
    """Headings of the family without a word that opens first; a number alone is none."""
    chains = (chain(candidates[family]) for family in BARE)
    return min((one for one in chains if len(one) > 1), key=lambda one: one[0].position, default=[])


def _candidates(printed: Sequence[Line], likely: Iterable[int], family: Family) -> Iterator[Heading]:
    for position in likely:
        candidate = numbered(printed, position, family)
        if candidate and _heads(candidate):
            yield _heading(candidate)


def _heads(candidate: Numbered) -> bool:
    """Whether a numbered line stands over a clause, and neither goes on with a sentence nor quotes another act."""
    line = candidate.line
    if line.starts_lower or line.text[0] in QUOTES:
        return False
    if candidate.family in WORDED:
        return candidate.marked or (_names(candidate) and _apart(candidate))
    return _title_like(candidate) and not _cut(candidate)


def _cut(candidate: Numbered) -> bool:
    return cut_from_above(candidate.printed, candidate.position)


def _apart(candidate: Numbered) -> bool:
    """Whether a line in capitals, or no sentence above, tells « Article 3 » from a citation that a line end cut."""
    return candidate.line.text[:WORD_LENGTH].isupper() or not _cut(candidate)


def _names(candidate: Numbered) -> bool:
    """Whether « Article 3 » names a clause: nothing follows that cites one, as « de la loi » does."""
    cites = REFERENCE.match(candidate.line.flat[candidate.words :])
    return not (candidate.rest[:1].islower() or cites)


def _title_like(candidate: Numbered) -> bool:
    """Whether words follow a bare number as in a title."""
    rest = candidate.rest
    if len(candidate.line.text) > HEADING_LENGTH or not rest:
        return False
    return rest[-1] not in ",;" and not rest[0].islower()


def _heading(candidate: Numbered) -> Heading:
    runs_on = candidate.family is Family.ARTICLE and _runs_on(candidate)
    end = candidate.position if runs_on else _heading_end(candidate)
    return Heading(
        position=candidate.position,
        end=end,
        family=candidate.family,
        label=squeeze(candidate.label).rstrip(" .-"),
        key=candidate.key,
        heading="" if runs_on else _words(candidate, end),
        level=len(candidate.key),
        word=candidate.word.capitalize(),
        words=candidate.words,
        offset=candidate.words if runs_on else 0,
    )


def _words(candidate: Numbered, end: int) -> str:
    """Words of a heading over its lines; none where a stamp was printed beside the number."""
    beside = candidate.line.flat[candidate.words :]
    if layout.STAMP_OPENS.search(beside) or layout.STAMP.search(beside):
        return ""
    below = candidate.printed[candidate.position + 1 : end]
    return squeeze(" ".join([candidate.rest, *(line.text for line in below)])).rstrip(" :").strip()


def _runs_on(candidate: Numbered) -> bool:
    """Whether the text of the article starts on the line of its number."""
    rest = candidate.rest
    if not rest:
        return False
    if len(rest) > RUN_IN_LENGTH or rest[-1] in ".;," or rest[0].islower():
        return True
    return not rest.isupper() and any(_goes_on(candidate, below) for below in candidate.below)


def _goes_on(candidate: Numbered, below: Line) -> bool:
    """Whether what follows the number is a sentence that goes on with the line below."""
    apart = below.rows_below(candidate.line)
    if apart == 1 and len(candidate.rest) > SENTENCE_LENGTH:
        return True
    if candidate.line.unfinished and not _parted(candidate):
        return True
    return below.starts_lower and apart <= NEXT


def _parted(candidate: Numbered) -> bool:
    """Whether a sign stands right before what follows the number."""
    return candidate.line.text[: candidate.words].rstrip()[-1:] in STRONG


def _heading_end(candidate: Numbered) -> int:
    """Position after a heading, which goes on while its line stops in the middle of a phrase."""
    printed = candidate.printed
    first = candidate.position + 1
    below = range(first, min(candidate.position + HEADING_LINES, len(printed)))
    return next(
        (n for n in below if not printed[n - 1].unfinished or printed[n].bulleted), max(first, below.stop)
    )


def anchors(headings: Iterable[Heading]) -> list[str]:
    """Fragments of their addresses: `article-5-2`, `partie-iv`; a label met again gets `-bis-2`, `-bis-3`…"""
    taken: dict[str, None] = {}
    for heading in headings:
        taken[_free(_anchor(heading), taken)] = None
    return list(taken)


def _free(name: str, taken: Container[str]) -> str:
    """The name, or the first of its repetitions that nothing has."""
    repetitions = (f"{name}-bis-{times}" for times in count(2))
    return next(each for each in repetitions if each not in taken) if name in taken else name


def _anchor(heading: Heading) -> str:
    if heading.family not in IN_FIGURES:
        return f"{heading.family}-{slugify(heading.label)}"
    return "-".join([Family.ARTICLE, *map(str, heading.key)])
