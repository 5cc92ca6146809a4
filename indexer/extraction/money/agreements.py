"""What an agreement says of itself: its parties, who signs for them, how long it lasts and when it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from indexer.french import find_dates, flat, squeeze
from indexer.model import Block, BlockKind, Section
from indexer.patterns.facts import facts
from indexer.patterns.facts.agreements import (
    CALLED,
    DURATION,
    DURATION_HEADING,
    LINK,
    NO_PARTY,
    PART_CLOSED,
    PARTIES,
    PARTIES_CLOSED,
    PARTY,
    PLACEHOLDER,
    REPRESENTATION,
    REPRESENTED,
    SENTENCE,
    UNTIL,
)
from indexer.segmenting.clauses import Clauses

PARTY_LENGTH = 160
"""A party's name is never longer, in characters."""


def agreement_facts(cut: Clauses) -> dict[str, Any]:
    """Fields `parties`, `signatories`, `duration`, `end_date` of an agreement or an amendment."""
    sentence = next(_durations(cut.sections), None)
    return {
        "parties": _unique(_parties(cut.introduction)),
        "signatories": _unique(_signatories(cut)),
        "duration": sentence,
        "end_date": _end(sentence) if sentence else None,
    }


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    """Each name once, whatever its case."""
    found: dict[str, str] = {}
    for name in names:
        if not PLACEHOLDER.fullmatch(flat(name)):
            found.setdefault(flat(name), name)
    return tuple(found.values())


def _parties(introduction: Sequence[Block]) -> Iterator[str]:
    """Parties between « entre » and « il est convenu »: what opens a part, or what someone represents."""
    blocks = _between_parties(introduction)
    opens = True
    for block, following in zip_longest(blocks, blocks[1:]):
        plain = flat(block.text)
        opens = opens or LINK.match(block.text) is not None
        represented = following is not None and REPRESENTATION.match(flat(following.text))
        called = CALLED.match(plain) is not None
        name = _party(block.text) if opens or represented or called else None
        if name:
            yield name
            opens = False
        opens = opens or PART_CLOSED.search(plain) is not None


def _between_parties(introduction: Sequence[Block]) -> list[Block]:
    opened = next(
        (n for n, block in enumerate(introduction) if PARTIES.match(flat(block.text))), len(introduction)
    )
    following = introduction[opened:]
    closed = next(
        (n for n, block in enumerate(following) if n and PARTIES_CLOSED.search(flat(block.text))),
        len(following),
    )
    return list(following[:closed])


def _party(text: str) -> str | None:
    stripped = LINK.regex.sub("", text)
    plain = flat(stripped)
    match = CALLED.match(plain) or PARTY.match(plain)
    if match is None or NO_PARTY.match(plain):
        return None
    name = squeeze(stripped[slice(*match.span("name"))]).strip(" ,;:")
    return name if 3 < len(name) <= PARTY_LENGTH else None


def _signatories(cut: Clauses) -> Iterator[str]:
    """Persons named as representing a party, then those named in the signature."""
    for block in cut.introduction:
        for match in REPRESENTED.finditer(flat(block.text)):
            person = facts.PERSON.match(block.text[match.end() :])
            if person:
                yield person["name"]
    for block in (block for part in (*cut.sections[-1:], *cut.closing) for block in part.blocks):
        if block.kind == BlockKind.SIGNATURE:
            yield from (m["name"] for line in block.text.split("\n") if (m := facts.WHOLE_PERSON.match(line)))


def _durations(sections: Sequence[Section]) -> Iterator[str]:
    ordered = sorted(sections, key=lambda section: not DURATION_HEADING.search(flat(section.title)))
    for section in ordered:
        for sentence in SENTENCE.regex.split(squeeze(section.text.replace("\n", " "))):
            if DURATION.search(flat(sentence)):
                yield sentence.strip()


def _end(sentence: str) -> date | None:
    match = UNTIL.search(flat(sentence))
    dates = find_dates(sentence[match.end() :]) if match else []
    return dates[0][1] if dates else None
