"""Passages that are hidden or wait, in their sentence: as received, and as the public will see it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from indexer.model import SourceText
from indexer.privacy import Redacted
from indexer.privacy.detectors.findings import Finding, mark
from indexer.privacy.policies.review import WAITING, Item, items
from indexer.staff.press.forecast import Passage

AROUND = 110
"""Characters shown before and after a passage, at most; cut between words."""


def passages(texts: Iterable[SourceText], redacted: Sequence[Redacted]) -> list[Passage]:
    """The first passage of each value of each text, in the order of the texts."""
    known = {text.path: text for text in texts}
    sources = [known[each.source.path] for each in redacted]
    hidden = {each.source.path: _spans(each) for each in redacted}
    every = [_passage(item, hidden[item.source.path].get(item.beside, [])) for item in items(sources, redacted)]
    counts = Counter(map(_value, every))
    first = {_value(each): each for each in reversed(every)}
    return [replace(each, same=counts[_value(each)]) for each in every if first[_value(each)] is each]


def _value(passage: Passage) -> tuple[object, ...]:
    return passage.source, passage.beside, passage.category, passage.value, passage.waits


def _spans(redacted: Redacted) -> dict[str, list[Finding]]:
    """What is hidden in the text, and in each fact beside it."""
    beside: dict[str, list[Finding]] = {}
    for key, finding in redacted.beside:
        beside.setdefault(key, []).append(finding)
    return {**beside, "": [*redacted.masked, *redacted.review]}


def _passage(item: Item, hidden: Sequence[Finding]) -> Passage:
    finding, text = item.finding, item.words.text
    start, end = _window(text, finding)
    facts = (item.source.sha256, item.beside, item.category, finding.start, finding.end)
    return Passage(
        key=hashlib.sha256(repr(facts).encode()).hexdigest()[:16],
        source=str(item.source.path),
        sha256=item.source.sha256,
        start=finding.start,
        end=finding.end,
        line=item.line,
        beside=item.beside,
        place=item.place,
        category=str(item.category),
        rule=finding.rule,
        waits=item.decision == WAITING,
        before=_plain(text[start : finding.start]),
        value=item.value,
        after=_plain(text[finding.end : end]),
        public=_plain("".join(_published(text, hidden, start, end))).strip(),
    )


def _window(text: str, finding: Finding) -> tuple[int, int]:
    """Where the words around begin and end: at a space, or at the ends of the text."""
    start, end = max(finding.start - AROUND, 0), min(finding.end + AROUND, len(text))
    while 0 < start < finding.start and not text[start].isspace():
        start += 1
    while finding.end < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end


def _published(text: str, hidden: Iterable[Finding], start: int, end: int) -> Iterator[str]:
    """Parts of a stretch with a mark in the place of what is hidden."""
    position = start
    for finding in sorted(hidden, key=lambda each: each.start):
        if finding.end > position and finding.start < end:
            yield from (text[position : finding.start], mark(finding.category))
            position = finding.end
    yield text[position:end]


def _plain(words: str) -> str:
    """On one line, its outer spaces kept as one."""
    inner = " ".join(words.split())
    return f"{' ' * words[:1].isspace()}{inner}{' ' * (words[-1:].isspace() and bool(inner))}"
