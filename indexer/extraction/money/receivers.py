"""Who receives a sum: a legal person, as its sentence or its row prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.french import flat, squeeze
from indexer.patterns.core import Match, as_printed
from indexer.patterns.facts import money

AFTER = 260
"""Characters after a sum in which its receiver may stand."""
FEWEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A legal person, with the words that lead to it."""

    name: str
    lead: str
    """`à l'`, `au`, `en faveur de la`; empty for the head of a row."""
    follows: bool = False
    """Whether it stands after its sum."""


def receiver(text: str, start: int, amount: Match, *, taken: bool = False) -> Receiver | None:
    """The legal person to whom the sum goes, before it in its sentence or right after it.

    `taken` where the words before it name who receives the sum above: « 500 € au club A et 300 € au club B ».
    """
    before = "" if taken else text[start : amount.start()]
    after = text[amount.end() : amount.end() + AFTER].split(";")[0]
    return next(filter(None, _named(before, after)), None)


def row_receiver(before: str) -> Receiver | None:
    """Name at the head of a row « Association X : 600 € »; None for anything else."""
    match = money.ROW.search(before)
    name = _legal_person(match["name"]) if match else None
    return Receiver(name=name, lead="") if name else None


def _named(*texts: str) -> Iterator[Receiver | None]:
    """Legal persons to whom something goes, in printed order, up to a natural person."""
    found = ((n > 0, text, match) for n, text in enumerate(texts) for match in money.RECEIVER.finditer(flat(text)))
    for follows, text, match in found:
        name = _name(text, match)
        if money.PERSON.search(flat(name)):
            return
        known = _legal_person(name)
        lead = squeeze(text[match.start() : match.start("name")])
        yield Receiver(name=known, lead=lead, follows=follows) if known else None


def _name(text: str, match: Match) -> str:
    """A name without the words that end it; in a list of sums, without the next one."""
    name = as_printed(text, match, "name")
    is_list = text.startswith("€", match.end("name"))
    end = money.RECEIVER_END.search(name) or (money.NEXT_SUM.search(name) if is_list else None)
    return name[: end.start()] if end else name


def _legal_person(name: str) -> str | None:
    name = squeeze(name).strip(" ,.:;-–").removesuffix(" et")
    is_named = len(name) >= FEWEST and any(c.isupper() for c in name) and not name[0].isdigit()
    return name if is_named and not money.PERSON.search(flat(name)) else None
