"""Values that the end of a page cuts: rules read the lines around it without what the page prints between them.

On the page that is published both halves stand side by side: neither a number nor a head parts them any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.model import FurnitureKind, SourceText
from indexer.patterns.structure import pages
from indexer.privacy.detectors.findings import Category, Finding, Text, prepare
from indexer.segmenting.lines import Line, make_line
from indexer.segmenting.pages.edges import printed_edges
from indexer.segmenting.pages.furniture import find_furniture

ABOVE, BELOW = 3, 2
"""Lines of the text that are read above and below the end of a page."""
EDGE = 2
"""Lines beside the end of a page in which a line that the text prints twice is its head or its foot."""
OF_ENDS = frozenset({FurnitureKind.PAGE_NUMBER, FurnitureKind.RUNNING_HEAD})
"""What stands at the end of a page; a stamp stands anywhere."""
ENDS = tuple(".;!?")
"""No value goes on behind these."""
NAMED = frozenset({Category.PERSON, Category.AGENT})
"""Found beside the end of a page only where a part was found without it: lists of those who sit go over pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The lines around the end of a page, one after the other."""

    text: Text
    starts: tuple[int, ...]
    """Where each of its lines starts in the text of the source."""
    cut: int
    """Where the first line of the next page starts in `text`."""

    def parts(self, finding: Finding) -> bool:
        """Whether the end of the page parts a finding."""
        return finding.start < self.cut - 1 and finding.end > self.cut

    def follows(self, finding: Finding) -> bool:
        """Whether a finding stands on the first line of the next page."""
        return self.cut <= finding.start < self.text.line(self.text.line_at(self.cut))[1]

    @property
    def below(self) -> Text:
        """The lines of the next page alone."""
        return prepare(self.text.text[self.cut :])

    def pieces(self, finding: Finding) -> Iterator[Finding]:
        """What a finding has on each line, where the source prints it; the first has its secrets."""
        secrets = finding.secrets
        for number, printed in enumerate(self.starts, 1):
            first, last = self.text.line(number)
            start, end = max(first, finding.start), min(last, finding.end)
            if self.text.text[start:end].strip():
                shift = printed - first
                yield replace(finding, start=start + shift, end=end + shift, secrets=secrets)
                secrets = ()


def turns(source: SourceText, text: Text) -> list[Turn]:
    """The ends of pages that a value may go over; `text` is that of the source."""
    raw = text.text.split("\n")
    lines = [make_line(number, each) for number, each in enumerate(raw, 1)]
    told = printed_edges(raw, source.origin)
    kinds = find_furniture(lines) | {number - 1: kind for number, kind in told.items()}
    printed = [n for n, line in enumerate(lines) if not line.blank and n not in kinds]
    between = {n for n, kind in kinds.items() if kind in OF_ENDS}
    ends = [rank for rank, (n, m) in enumerate(pairwise(printed), 1) if _is_end(lines, n, m, between)]
    often = Counter(line.flat for line in lines)
    return [turn for rank in ends if (turn := _turn(text, lines, printed, rank, often))]


def _is_end(lines: Sequence[Line], above: int, below: int, between: set[int]) -> bool:
    return any(n in between or lines[n].after_feed for n in range(above + 1, below + 1))


def _turn(
    text: Text, lines: Sequence[Line], printed: Sequence[int], rank: int, often: Counter[str]
) -> Turn | None:
    """The lines around the line of a rank among those printed, which begins a page; None where a sentence ends."""
    above = [*printed[max(0, rank - ABOVE) : rank]]
    below = [*printed[rank : rank + BELOW]]
    for _ in range(EDGE):
        if len(above) > 1 and _is_of_page(lines[above[-1]], often):
            above.pop()
        if len(below) > 1 and _is_of_page(lines[below[0]], often):
            below.pop(0)
    if lines[above[-1]].text.endswith(ENDS):
        return None
    words = [lines[n].raw.strip() for n in above + below]
    places = zip(words, above + below, strict=True)
    return Turn(
        text=prepare("\n".join(words)),
        starts=tuple(text.text.index(each, text.starts[n]) for each, n in places),
        cut=sum(len(each) + 1 for each in words[: len(above)]),
    )


def _is_of_page(line: Line, often: Counter[str]) -> bool:
    return often[line.flat] > 1 or pages.LONE_NUMBER.match(line.flat) is not None


def found_over_pages(
    found: Sequence[Finding], ends: Sequence[Turn], find: Callable[[Text], list[Finding]]
) -> Iterator[Finding]:
    """What `find` finds over the ends of pages, besides what was `found` in the text as it stands."""
    known = _places(found)
    for turn in ends:
        near = find(turn.text)
        for finding in near:
            pieces = [*turn.pieces(finding)]
            if turn.parts(finding) and (finding.category not in NAMED or known & _places(pieces)):
                yield from pieces
        below = [f for f in near if turn.follows(f) and f.category not in NAMED]
        if below:
            alone = _places(find(turn.below))
            pieces = [
                piece
                for finding in below
                for piece in turn.pieces(finding)
                if finding.start - turn.cut not in alone
            ]
            yield from (piece for piece in pieces if piece.start not in known)


def _places(findings: Iterable[Finding]) -> set[int]:
    """Where they start and end."""
    return {place for each in findings for place in (each.start, each.end)}
