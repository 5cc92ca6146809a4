"""The vote of the deliberating body: figures, unanimity, outcome, who voted how.

A committee's vote, printed in a visa or reported in the statement of reasons, is not the council's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.stream import make_stream
from indexer.french import flat, number_words, squeeze
from indexer.model import Vote, VoteGroup
from indexer.patterns import votes as p
from indexer.patterns.attendance import SPLIT
from indexer.patterns.core import Pattern
from indexer.segmenting.lines import Line

FIGURES: tuple[tuple[str, Pattern], ...] = (
    ("for_", p.FOR),
    ("against", p.AGAINST),
    ("abstain", p.ABSTAIN),
    ("cast", p.CAST),
    ("majority", p.MAJORITY),
    ("took_part", p.TOOK_PART),
)
CHOICES = (("for", p.FOR), ("against", p.AGAINST), ("abstain", p.ABSTAIN))
RESULT_REACH = 12
"""Printed lines over which one result is spread."""


def find_vote(act: Act) -> tuple[Vote, dict[str, int]]:
    """The vote on the act, and the line of each of its facts. The last result printed is the one on the whole act."""
    lines = [line for line in _until_closed(act.lines[act.body :]) if not p.COMMITTEE.search(line.flat)]
    result = _last_result(lines) or _last_result(act.head)
    figures = {
        name: fact
        for name, pattern in FIGURES
        if (fact := _figure([*act.head, *result], result, pattern, name))
    }
    named = list(_named_choices(lines))
    figures = {choice: Fact(len(names), line) for choice, line, names in named} | figures
    unanimous = _unanimous(lines)
    if unanimous and _divided(figures, unanimous):
        later = unanimous.line > max(fact.line for fact in figures.values())
        figures, unanimous = ({}, unanimous) if later else (figures, None)
    outcome = _outcome(lines)
    vote = Vote(
        unanimous=True if unanimous else None,
        outcome=outcome.value if outcome else None,
        groups=(*_groups(result), *(VoteGroup(choice=c, name=n) for c, _, names in named for n in names)),
        **{name: fact.value for name, fact in figures.items()},
    )
    facts = {**figures, "unanimous": unanimous, "outcome": outcome}
    return vote, {f"vote.{name.rstrip('_')}": fact.line for name, fact in facts.items() if fact}


def _divided(figures: dict[str, Fact[int]], unanimous: Fact[bool]) -> bool:
    """Whether the figures are those of another vote: abstentions alone leave the votes cast unanimous."""
    against, abstain, for_ = (figures.get(name) for name in ("against", "abstain", "for_"))
    if against and against.value:
        return True
    return bool(abstain and abstain.value and for_ and for_.line != unanimous.line)


def _named_choices(lines: Sequence[Line]) -> Iterator[tuple[str, int, list[str]]]:
    """Choice, line and names of members who are named without a figure: « Abstentions : Mme NOËL, M. PETIT »."""
    for n, line in enumerate(lines):
        match = p.NAMED_CHOICE.match(line.text)
        if match:
            more = " " + lines[n + 1].text if line.text.endswith(",") and n + 1 < len(lines) else ""
            pieces = (squeeze(piece).strip(" .") for piece in SPLIT.regex.split(match["names"] + more))
            choice = "against" if match["choice"].lower() == "contre" else "abstain"
            yield choice, line.number, [piece for piece in pieces if piece]


def _until_closed(lines: Sequence[Line]) -> Sequence[Line]:
    """Up to the formula that closes the act: figures printed below it stand in an annex."""
    closed = next((n for n, line in enumerate(lines) if p.ACT_CLOSED.match(line.flat)), len(lines))
    return lines[: closed + 1]


def _last_result(lines: Sequence[Line]) -> list[Line]:
    """Lines of the last result printed: from its first figure on."""
    voted = [n for n, line in enumerate(lines) if any(pattern.search(line.flat) for _, pattern in FIGURES)]
    if not voted:
        return []
    start = voted[-1]
    for n in reversed(voted[:-1]):
        whole = p.FOR.search(" ".join(line.flat for line in lines[start : start + RESULT_REACH])) is not None
        if start - n > RESULT_REACH or (whole and _complete(lines[n])):
            break
        start = n
    return list(lines[start : start + RESULT_REACH + 4])


def _complete(line: Line) -> bool:
    """Whether one line holds a whole result: « Vote : 14 pour / 0 contre / 0 abstention »."""
    return p.FOR.search(line.flat) is not None and any(
        pattern.search(line.flat) for pattern in (p.AGAINST, p.ABSTAIN)
    )


def _figure(
    everywhere: Sequence[Line], result: Sequence[Line], pattern: Pattern, name: str
) -> Fact[int] | None:
    for line in everywhere if name == "took_part" else result:
        match = pattern.search(line.flat)
        if match:
            figure = next(group for group in match.groups() if group)
            return Fact(int(figure) if figure.isdigit() else number_words(figure) or 0, line.number)
    return None


def _unanimous(lines: Sequence[Line]) -> Fact[bool] | None:
    said = (
        line
        for line in reversed(lines)
        if p.UNANIMOUS.search(line.flat) and not p.UNANIMITY_ASKED.search(line.flat)
    )
    line = next(said, None)
    return Fact(True, line.number) if line else None


def _outcome(lines: Sequence[Line]) -> Fact[str] | None:
    for line in reversed(lines):
        match = p.OUTCOME.search(line.flat)
        if match:
            return Fact("rejected" if match["rejected"] else "adopted", line.number)
    return None


def _groups(result: Sequence[Line]) -> Iterator[VoteGroup]:
    """Names in brackets after each figure; they may go on over the lines below."""
    stream = make_stream(result)
    found = sorted(
        (start + match.end(), choice)
        for start, line in zip(stream.starts, result, strict=True)
        for choice, pattern in CHOICES
        for match in pattern.finditer(line.flat)
    )
    for n, (position, choice) in enumerate(found):
        end = found[n + 1][0] if n + 1 < len(found) else len(stream.text)
        names = p.GROUP.match(stream.text[position:end])
        pieces = p.GROUP_BREAK.regex.split(names["names"]) if names else []
        named = (squeeze(piece) for piece in pieces if piece and piece.strip()[:1].isupper())
        yield from (VoteGroup(choice=choice, name=name) for name in named if not p.OUTCOME.match(flat(name)))
