"""What an agreement says of itself: its parties, who signs for them, how long it lasts and when it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from indexer.french import find_dates, flat, squeeze
from indexer.model import Block, BlockKind, Section
from indexer.patterns import agreements as p
from indexer.patterns import facts
from indexer.segmenting.documents import Span

PARTY_LENGTH = 160
"""A party's name is never longer, in characters."""


def agreement_facts(span: Span, introduction: Sequence[Block], sections: Sequence[Section]) -> dict[str, Any]:
    """Fields `parties`, `signatories`, `duration`, `end_date` of an agreement or an amendment."""
    sentence = next(_durations(sections), None)
    end = _end(sentence) if sentence else None
    return {
        "parties": tuple(dict.fromkeys(_parties(introduction))),
        "signatories": tuple(dict.fromkeys(_signatories(introduction, sections))),
        "duration": sentence,
        "end_date": end,
    }


def _parties(introduction: Sequence[Block]) -> Iterator[str]:
    """Names between « entre » and « il est convenu »: each opens a paragraph that says who represents it."""
    opened = False
    for block in introduction:
        plain = flat(block.text)
        if opened and p.PARTIES_CLOSED.search(plain):
            return
        if p.PARTIES.match(plain):
            opened = True
        name = _party(block.text) if opened else None
        if name:
            yield name


def _party(text: str) -> str | None:
    stripped = p.LINK.regex.sub("", text)
    plain = flat(stripped)
    match = p.PARTY.match(plain)
    if match is None or p.NO_PARTY.match(plain):
        return None
    name = squeeze(stripped[slice(*match.span("name"))]).strip(" ,;:")
    return name if 3 < len(name) <= PARTY_LENGTH else None


def _signatories(introduction: Sequence[Block], sections: Sequence[Section]) -> Iterator[str]:
    """Persons named as representing a party, then those named in the signature."""
    for block in introduction:
        for match in p.REPRESENTED.finditer(flat(block.text)):
            person = facts.PERSON.match(block.text[match.end() :])
            if person:
                yield person["name"]
    for block in (block for section in sections[-1:] for block in section.blocks):
        if block.kind == BlockKind.SIGNATURE:
            yield from (m["name"] for line in block.text.split("\n") if (m := facts.WHOLE_PERSON.match(line)))


def _durations(sections: Sequence[Section]) -> Iterator[str]:
    ordered = sorted(sections, key=lambda section: not p.DURATION_HEADING.search(flat(section.title)))
    for section in ordered:
        for sentence in p.SENTENCE.regex.split(squeeze(section.text.replace("\n", " "))):
            if p.DURATION.search(flat(sentence)):
                yield sentence.strip()


def _end(sentence: str) -> date | None:
    match = p.UNTIL.search(flat(sentence))
    dates = find_dates(sentence[match.end() :]) if match else []
    return dates[0][1] if dates else None
