"""Sums in euros that an act prints, each with what the sentence says it is for."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal

from indexer.extraction.stream import make_stream
from indexer.french import squeeze
from indexer.model import Amount
from indexer.patterns.core import Match
from indexer.patterns.facts.amounts import AMOUNT, NOT_DIGIT, PURPOSE, SENTENCE_BREAK
from indexer.segmenting.lines import Line

PURPOSE_REACH = 400
"""Characters before a sum in which its sentence says what it is for."""


def find_amounts(lines: Sequence[Line]) -> tuple[Amount, ...]:
    """Amounts in printed order, each as often as it is printed."""
    stream = make_stream(lines)
    return tuple(
        Amount(
            euros=euros(match),
            text=squeeze(match[0]),
            purpose=_purpose(stream.text, match.start()),
            line=stream.line_at(match.start()),
        )
        for match in AMOUNT.finditer(stream.text)
    )


def euros(match: Match) -> Decimal:
    """Value of a printed sum: `470 210,46 €` gives 470210.46, `1,5 M€` gives 1500000."""
    whole = NOT_DIGIT.regex.sub("", match["whole"])
    value = Decimal(f"{whole}.{match['cents'] or '0'}")
    scale = {"M": 1_000_000, "m": 1_000_000, "K": 1000, "k": 1000}.get((match["scale"] or " ")[0], 1)
    exact = Context(prec=len(whole) + 16)
    return exact.quantize(exact.multiply(value, Decimal(scale)), Decimal("0.01"))


def _purpose(text: str, position: int) -> str | None:
    """The words « pour… », « au titre de… » after a verb of giving, from the start of the sentence to the sum."""
    sentence = SENTENCE_BREAK.regex.split(text[max(position - PURPOSE_REACH, 0) : position])[-1]
    match = PURPOSE.search(sentence)
    return squeeze(match["purpose"]).strip(" ,:;-") or None if match else None
