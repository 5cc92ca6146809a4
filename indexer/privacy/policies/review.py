"""What was hidden and what waits for a decision, place by place, without the values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.model import SourceText
from indexer.privacy.detectors.findings import Category, Finding, Text, prepare
from indexer.privacy.policies.given import given_facts, where
from indexer.privacy.redaction import Redacted

AROUND = 40
HIDDEN, WAITING = "occulté", "à décider"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One passage of a source."""

    source: SourceText
    """As received."""
    words: Text
    """What the finding has its place in: the text as received, or a fact given beside it."""
    finding: Finding
    line: int
    """0 in a fact given beside the text."""
    place: str
    """French, where a fact was given; empty in the text."""
    context: str
    """Words around the passage, the passage itself reduced to its first letters."""
    decision: str
    beside: str = ""
    """Key of the fact that it stands in; empty in the text."""

    @property
    def category(self) -> Category:
        """Its category."""
        return self.finding.category

    @property
    def value(self) -> str:
        """The passage itself, on one line."""
        return " ".join(self.words.text[self.finding.start : self.finding.end].split())


def items(sources: Iterable[SourceText], redacted: Iterable[Redacted]) -> Iterator[Item]:
    """Every passage of every source, in the order of the texts."""
    for source, result in zip(sources, redacted, strict=True):
        text = prepare(source.text)
        masked = [(finding, HIDDEN) for finding in result.masked if not finding.waits]
        waiting = [(finding, WAITING) for finding in result.review]
        spans = sorted((f.start, f.end) for f, _ in masked + waiting)
        for finding, decision in sorted(masked + waiting, key=lambda pair: pair[0].start):
            yield Item(
                source=source,
                words=text,
                finding=finding,
                line=text.line_at(finding.start),
                place="",
                context=_context(text, finding, spans),
                decision=decision,
            )
        yield from _beside(source, result)


def _beside(source: SourceText, result: Redacted) -> Iterator[Item]:
    given = {key: prepare(value) for key, value in given_facts(source).items()}
    for key, finding in result.beside:
        spans = [(other.start, other.end) for other_key, other in result.beside if other_key == key]
        yield Item(
            source=source,
            words=given[key],
            finding=finding,
            line=0,
            place=where(key),
            beside=key,
            context=_context(given[key], finding, spans),
            decision=WAITING if finding.waits else HIDDEN,
        )


def _context(text: Text, finding: Finding, spans: list[tuple[int, int]]) -> str:
    """The words around, with every found passage reduced, not only this one."""
    start, end = max(0, finding.start - AROUND), min(len(text.text), finding.end + AROUND)
    letters = list(text.text[start:end])
    for first, last in spans:
        for place in range(max(first, start), min(last, end)):
            if text.text[place].isalnum() and (place > first and text.text[place - 1].isalnum()):
                letters[place - start] = "•"
    return " ".join("".join(letters).split())
