"""What an agreement says of itself: its parties, who signs for them, how long it lasts and when it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest

from indexer.french import first_date, flat, squeeze
from indexer.model import Block, BlockKind, Section
from indexer.patterns.core import as_printed
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
from indexer.sequences import unique, up_to

PARTY_LENGTH = 160
"""A party's name is never longer, in characters,"""
SHORTEST = 4
"""nor shorter: `SCI` alone names nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Facts of an agreement or an amendment, under their names in `Document`."""

    parties: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    duration: str | None = None
    end_date: date | None = None


NO_AGREEMENT = Agreement()
"""Of a document of another kind."""


def read_agreement(cut: Clauses) -> Agreement:
    """Who agrees and who signs, and the sentence on the duration with the end that it prints."""
    sentence = next(_durations(cut.sections), None)
    return Agreement(
        parties=_unique(_parties(cut.introduction)),
        signatories=_unique(_signatories(cut)),
        duration=sentence,
        end_date=_end(sentence or ""),
    )


def _unique(names: Iterator[str]) -> tuple[str, ...]:
    """Each name once, whatever its case."""
    return unique((name for name in names if not PLACEHOLDER.fullmatch(flat(name))), flat)


def _parties(introduction: Sequence[Block]) -> Iterator[str]:
    """Parties between « entre » and « il est convenu »: what opens a part, or what someone represents."""
    blocks = _between_parties(introduction)
    opens = True
    for block, following in zip_longest(blocks, blocks[1:]):
        text = block.text
        opens = opens or LINK.match(text) is not None
        name = _party(text) if opens or _names_party(text, following) else None
        if name:
            yield name
        opens = (opens and not name) or PART_CLOSED.search(flat(text)) is not None


def _names_party(text: str, following: Block | None) -> bool:
    """Whether a paragraph says how it calls a party, or the next one who represents it."""
    represented = following is not None and REPRESENTATION.match(flat(following.text))
    return bool(represented or CALLED.match(flat(text)))


def _between_parties(introduction: Sequence[Block]) -> Sequence[Block]:
    before = up_to(introduction, lambda block: PARTIES.match(flat(block.text)))
    return up_to(introduction[len(before) :], lambda block: PARTIES_CLOSED.search(flat(block.text)), after=1)


def _party(text: str) -> str | None:
    stripped = LINK.regex.sub("", text)
    plain = flat(stripped)
    match = CALLED.match(plain) or PARTY.match(plain)
    if match is None or NO_PARTY.match(plain):
        return None
    name = squeeze(as_printed(stripped, match, "name")).strip(" ,;:")
    return name if SHORTEST <= len(name) <= PARTY_LENGTH else None


def _signatories(cut: Clauses) -> Iterator[str]:
    """Persons named as representing a party, then those named in the signature."""
    yield from chain.from_iterable(_representing(block.text) for block in cut.introduction)
    last = chain.from_iterable(part.blocks for part in (*cut.sections[-1:], *cut.closing))
    yield from chain.from_iterable(_signing(block.text) for block in last if block.kind == BlockKind.SIGNATURE)


def _representing(text: str) -> Iterator[str]:
    persons = (facts.PERSON.match(text[match.end() :]) for match in REPRESENTED.finditer(flat(text)))
    return (person["name"] for person in persons if person)


def _signing(text: str) -> Iterator[str]:
    persons = map(facts.WHOLE_PERSON.match, text.split("\n"))
    return (person["name"] for person in persons if person)


def _durations(sections: Sequence[Section]) -> Iterator[str]:
    """Sentences that fix a duration, those below a heading that announces it first."""
    ordered = sorted(sections, key=lambda section: not DURATION_HEADING.search(flat(section.title)))
    sentences = (sentence for section in ordered for sentence in SENTENCE.regex.split(_running(section.text)))
    return (sentence.strip() for sentence in sentences if DURATION.search(flat(sentence)))


def _running(text: str) -> str:
    return squeeze(text.replace("\n", " "))


def _end(sentence: str) -> date | None:
    match = UNTIL.search(flat(sentence))
    return first_date(sentence[match.end() :]) if match else None
