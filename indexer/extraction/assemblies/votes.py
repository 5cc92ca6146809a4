"""The vote of the deliberating body: figures, unanimity, outcome, who voted how.

A committee's vote, printed in a visa or reported in the statement of reasons, is not the council's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from indexer.extraction.acts.head import Act
from indexer.extraction.assemblies.ballots import Figure, find_count, last_result
from indexer.extraction.assemblies.people import names_in
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat, squeeze
from indexer.model import Fact, Vote, VoteGroup
from indexer.patterns.assemblies.ballots import CAST, LESS_THAN_ALL, MAJORITY, TOOK_PART
from indexer.patterns.assemblies.votes import (
    ACT_CLOSED,
    COMMITTEE,
    GROUP,
    GROUP_BREAK,
    NAMED_CHOICE,
    OUTCOME,
    UNANIMITY_ASKED,
    UNANIMOUS,
)
from indexer.patterns.core import Pattern
from indexer.segmenting.lines import Line

FIELDS = {"for": "for_"}
"""Names of choices that `Vote` spells otherwise."""
COUNTS: tuple[tuple[str, Pattern], ...] = (
    ("cast", CAST),
    ("majority", MAJORITY),
    ("took_part", TOOK_PART),
)
NEAR = 900
"""Characters between the figures and the unanimity of one vote."""


def find_vote(act: Act) -> tuple[Vote, dict[str, int]]:
    """The vote on the act, and the line of each of its facts. The last result printed is the one on the whole act."""
    lines = ballot_lines(act)
    body, head = calm_stream(lines), calm_stream(act.head)
    result, stream = last_result(body), body
    if not result:
        result, stream = last_result(head), head
    unanimous = _unanimous(body)
    if unanimous is not None and _contradicted(result, unanimous, stream is body):
        later = stream is not body or unanimous > result[-1].end
        result, unanimous = ((), unanimous) if later and not _near(result, unanimous) else (result, None)
    named = list(_named_choices(lines))
    figures: dict[str, Fact[int]] = {choice: Fact(len(names), line) for choice, line, names in named}
    figures |= {f.choice: Fact(f.value, stream.line_at(f.start)) for f in result}
    figures |= _counts(head, body, result, figures)
    outcome = _outcome(body)
    vote = Vote(
        unanimous=True if unanimous is not None else None,
        outcome=outcome.value if outcome else None,
        groups=(
            *_groups(stream, result),
            *(VoteGroup(choice=c, name=n) for c, _, names in named for n in names),
        ),
        **{FIELDS.get(name, name): fact.value for name, fact in figures.items()},
    )
    found: Mapping[str, Fact[int] | Fact[str] | Fact[bool] | None] = {
        **figures,
        "unanimous": Fact(True, body.line_at(unanimous)) if unanimous is not None else None,
        "outcome": outcome,
    }
    return vote, {f"vote.{name}": fact.line for name, fact in found.items() if fact}


def ballot_lines(act: Act) -> list[Line]:
    """Lines of an act in which its own vote may stand."""
    return [line for line in _until_closed(act.lines[act.body :]) if not COMMITTEE.search(line.flat)]


def _near(result: Sequence[Figure], unanimous: int) -> bool:
    return bool(result) and result[0].start - NEAR < unanimous < result[-1].end + NEAR


def _contradicted(result: Sequence[Figure], unanimous: int, same: bool) -> bool:
    """Whether figures and unanimity are of two votes: someone is against, or they stand far apart."""
    if not result:
        return False
    against = any(figure.choice == "against" and figure.value for figure in result)
    abstain = any(figure.choice == "abstain" and figure.value for figure in result)
    return against or (abstain and not (same and _near(result, unanimous)))


def _counts(
    head: Stream, body: Stream, result: Sequence[Figure], known: Mapping[str, Fact[int]]
) -> dict[str, Fact[int]]:
    """Votes cast, majority and voters: of the result, else, for the voters, of the head."""
    start = max((result[0].start if result else 0) - NEAR, 0)
    end = (result[-1].end if result else 0) + NEAR
    found = {name: find_count(body, pattern, start, end) for name, pattern in COUNTS if name not in known}
    if "took_part" in found and found["took_part"] is None:
        found["took_part"] = find_count(head, TOOK_PART)
    return {name: fact for name, fact in found.items() if fact}


def _named_choices(lines: Sequence[Line]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Choice, line and names of members who are named without a figure: « Abstentions : Mme NOËL, M. PETIT »."""
    for n, line in enumerate(lines):
        match = NAMED_CHOICE.match(line.text)
        if match:
            more = "\n" + lines[n + 1].text if line.text.endswith(",") and n + 1 < len(lines) else ""
            names = names_in(match["names"] + more)
            if names:
                yield "against" if match["choice"].lower() == "contre" else "abstain", line.number, names


def _until_closed(lines: Sequence[Line]) -> Sequence[Line]:
    """Up to the formula that closes the act: figures printed below it stand in an annex."""
    closed = next((n for n, line in enumerate(lines) if ACT_CLOSED.match(line.flat)), len(lines))
    return lines[: closed + 1]


def _unanimous(stream: Stream) -> int | None:
    """Position of the last unanimity that is said, not asked, and of all."""
    asked = [match.span() for match in UNANIMITY_ASKED.finditer(stream.flat)]
    less = {match.start() for match in LESS_THAN_ALL.finditer(stream.flat)}
    found = None
    for match in UNANIMOUS.finditer(stream.flat):
        position = match.start()
        inside = any(start <= match.end() and position < end for start, end in asked)
        if not inside and not any(position <= start < match.end() for start in less):
            found = position
    return found


def _outcome(stream: Stream) -> Fact[str] | None:
    """What became of the text: the last outcome said."""
    last = None
    for match in OUTCOME.finditer(stream.flat):
        last = match
    return (
        Fact(
            "rejected" if last["rejected"] or last["refused"] or last["denied"] else "adopted",
            stream.line_at(last.end()),
        )
        if last
        else None
    )


def _groups(stream: Stream, result: Sequence[Figure]) -> Iterator[VoteGroup]:
    """Names in brackets after each figure; they may go on over the lines below."""
    for n, figure in enumerate(result):
        end = result[n + 1].start if n + 1 < len(result) else len(stream.text)
        if figure.choice not in ("for", "against", "abstain"):
            continue
        names = GROUP.match(stream.text[figure.end : end])
        pieces = GROUP_BREAK.regex.split(squeeze(names["names"])) if names else []
        named = (squeeze(piece) for piece in pieces if piece and piece.strip()[:1].isupper())
        yield from (
            VoteGroup(choice=figure.choice, name=name) for name in named if not OUTCOME.match(flat(name))
        )
