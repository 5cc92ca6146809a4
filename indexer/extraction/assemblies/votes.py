"""The vote of the deliberating body: figures, unanimity, outcome, who voted how.

A committee's vote, printed in a visa or reported in the statement of reasons, is not the council's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.extraction.acts.head import Act
from indexer.extraction.assemblies.ballots import CHOICES, Figure, find_count, last_result
from indexer.extraction.assemblies.named_votes import Named, named_in_sentences
from indexer.extraction.assemblies.parted_votes import parted, unsaid
from indexer.extraction.members.people import names_in
from indexer.extraction.presence.known import NOBODY, Known
from indexer.extraction.rules import lines_of, value_of
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat, squeeze
from indexer.model import Fact, Notice, Vote, VoteGroup
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
from indexer.segmenting.lines import Line, first_match

FIELDS = {"for": "for_"}
"""Names of choices that `Vote` spells otherwise."""
COUNTS: Mapping[str, Pattern] = {"cast": CAST, "majority": MAJORITY, "took_part": TOOK_PART}
NEAR = 900
"""Characters between the figures and the unanimity of one vote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """A vote, and the line of each of its facts by `vote.for`…"""

    vote: Vote
    lines: Mapping[str, int]
    voters: int | None = None
    """Those whom the text counts beside the figures; what its head counts may have changed since."""
    notices: tuple[Notice, ...] = ()
    """Why a result stays unsaid."""

    @property
    def adopted(self) -> bool:
        """Whether the act is adopted: said, unanimous, or by more votes for than against (CGCT, article L. 2121-20)."""
        vote = self.vote
        if vote.outcome is not None:
            return vote.outcome == "adopted"
        return vote.unanimous is True or (vote.for_ or 0) > (vote.against or 0)


NO_BALLOT = Ballot(vote=Vote(), lines={})
"""Of an act on which nobody votes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Figures that are counted together, and where: in the body of an act or in its head."""

    figures: Sequence[Figure]
    stream: Stream
    in_body: bool

    @property
    def start(self) -> int:
        """Position of the first figure."""
        return self.figures[0].start if self.figures else 0

    @property
    def end(self) -> int:
        """Position after the last one."""
        return self.figures[-1].end if self.figures else 0

    @property
    def facts(self) -> dict[str, Fact[int]]:
        """The figures by their choice."""
        return {each.choice: Fact(each.value, self.stream.line_at(each.start)) for each in self.figures}

    def is_near(self, position: int) -> bool:
        """Whether what is said at a position may be of the same vote."""
        return bool(self.figures) and self.start - NEAR < position < self.end + NEAR

    def has(self, choice: str) -> bool:
        """Whether somebody made a choice."""
        return any(figure.choice == choice and figure.value for figure in self.figures)

    def contradicts(self, unanimous: int) -> bool:
        """Whether its figures and a unanimity are of two votes: someone is against, or they stand far apart."""
        same = self.in_body and self.is_near(unanimous)
        return self.has("against") or (self.has("abstain") and not same)


def find_vote(act: Act, members: Known = NOBODY) -> Ballot:
    """The vote on the act. The last result printed is the one on the whole act, unless it is one of parts that differ.

    Of `members` sentences may tell the choice.
    """
    lines, parts = _on_the_whole(ballot_lines(act))
    body, head = calm_stream(lines), calm_stream(act.head)
    result, unanimous = _agreed(_result(body, head), _unanimous(body))
    named = _named(lines, members, result)
    figures = {choice: Fact(len(names), line) for choice, line, names in named} | result.facts
    figures |= _beside(body, result, figures)
    voters = figures.get("took_part")
    figures |= _of_head(head, figures)
    said = None if unanimous is None else Fact(True, body.line_at(unanimous))
    outcome = _outcome(body)
    silent = not (result.figures or said)
    vote = Vote(
        unanimous=value_of(said),
        outcome=value_of(outcome),
        groups=(*_groups(result), *_persons(named)),
        **{FIELDS.get(name, name): fact.value for name, fact in figures.items()},
    )
    facts = {**figures, "unanimous": said, "outcome": outcome}
    return Ballot(
        vote=vote,
        lines=lines_of({f"vote.{name}": fact for name, fact in facts.items()}),
        voters=value_of(voters),
        notices=(unsaid(parts),) if parts and silent else (),
    )


def _on_the_whole(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Lines that may tell the vote on the whole act, and those that tell the votes on parts of it."""
    parts = parted(lines)
    return [line for line in lines if line not in parts], parts


def _named(lines: Sequence[Line], members: Known, result: Result) -> list[Named]:
    """Members named with their choice: in a list, else, where no figure counts that choice, in sentences."""
    listed = list(_named_choices(lines))
    counted = {*result.facts, *(choice for choice, _, _ in listed)}
    return listed + [told for told in named_in_sentences(lines, members) if told[0] not in counted]


def _persons(named: Iterable[tuple[str, int, tuple[str, ...]]]) -> Iterator[VoteGroup]:
    """Who is named without a figure, with the choice."""
    return (VoteGroup(choice=choice, name=name) for choice, _, names in named for name in names)


def _result(body: Stream, head: Stream) -> Result:
    figures = last_result(body)
    if figures:
        return Result(figures=figures, stream=body, in_body=True)
    return Result(figures=last_result(head), stream=head, in_body=False)


def _agreed(result: Result, unanimous: int | None) -> tuple[Result, int | None]:
    """Figures and unanimity that may be said of one vote: of two that contradict each other the later one."""
    if unanimous is None or not result.contradicts(unanimous):
        return result, unanimous
    later = not result.in_body or unanimous > result.end
    if later and not result.is_near(unanimous):
        return replace(result, figures=()), unanimous
    return result, None


def ballot_lines(act: Act) -> list[Line]:
    """Lines of an act in which its own vote may stand."""
    return [line for line in _until_closed(act.lines[act.body :]) if not COMMITTEE.search(line.flat)]


def _beside(body: Stream, result: Result, known: Mapping[str, Fact[int]]) -> dict[str, Fact[int]]:
    """Votes cast, majority and voters that stand beside the result."""
    start, end = max(result.start - NEAR, 0), result.end + NEAR
    wanted = {name: pattern for name, pattern in COUNTS.items() if name not in known}
    found = {name: find_count(body, pattern, start, end) for name, pattern in wanted.items()}
    return {name: fact for name, fact in found.items() if fact}


def _of_head(head: Stream, known: Mapping[str, Fact[int]]) -> dict[str, Fact[int]]:
    """Voters of the session, where none stand beside the result."""
    fact = None if "took_part" in known else find_count(head, TOOK_PART)
    return {"took_part": fact} if fact else {}


def _named_choices(lines: Sequence[Line]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Choice, line and names of members who are named without a figure: « Abstentions : Mme NOËL, M. PETIT »."""
    for n, line in enumerate(lines):
        match = NAMED_CHOICE.match(line.text)
        names = names_in(match["names"] + _more(lines[n : n + 2])) if match else ()
        if match and names:
            yield "against" if match["choice"].lower() == "contre" else "abstain", line.number, names


def _more(lines: Sequence[Line]) -> str:
    """What the second of two lines goes on with, where a comma ends the first."""
    return "".join(f"\n{below.text}" for below in lines[1:]) if lines[0].text.endswith(",") else ""


def _until_closed(lines: Sequence[Line]) -> Sequence[Line]:
    """Up to the formula that closes the act: figures printed below it stand in an annex."""
    return lines[: first_match(lines, ACT_CLOSED, len(lines)) + 1]


def _unanimous(stream: Stream) -> int | None:
    """Position of the last unanimity that is said, not asked, and of all."""
    asked = [match.span() for match in UNANIMITY_ASKED.finditer(stream.flat)]
    less = [match.start() for match in LESS_THAN_ALL.finditer(stream.flat)]
    found = (match.span() for match in UNANIMOUS.finditer(stream.flat))
    said = (start for start, end in found if not (_meets(asked, start, end) or _is_any_in(less, start, end)))
    return max(said, default=None)


def _is_any_in(positions: Iterable[int], start: int, end: int) -> bool:
    return any(start <= position < end for position in positions)


def _meets(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(a <= end and start < b for a, b in spans)


def _outcome(stream: Stream) -> Fact[str] | None:
    """What became of the text: the last outcome said."""
    last = max(OUTCOME.finditer(stream.flat), key=lambda match: match.start(), default=None)
    if last is None:
        return None
    rejected = last["rejected"] or last["refused"] or last["denied"]
    return Fact("rejected" if rejected else "adopted", stream.line_at(last.end()))


def _groups(result: Result) -> Iterator[VoteGroup]:
    """Names in brackets after each figure; they may go on over the lines below."""
    text = result.stream.text
    ends = [*(figure.start for figure in result.figures[1:]), len(text)]
    for figure, end in zip(result.figures, ends, strict=False):
        names = _grouped(text[figure.end : end]) if figure.choice in CHOICES else ()
        yield from (VoteGroup(choice=figure.choice, name=name) for name in names)


def _grouped(text: str) -> Iterator[str]:
    """Groups and persons that open a text in brackets; what begins in small letters is none."""
    names = GROUP.match(text)
    pieces = GROUP_BREAK.regex.split(squeeze(names["names"])) if names else []
    named = (squeeze(piece) for piece in filter(None, pieces))
    return (name for name in named if name[:1].isupper() and not OUTCOME.match(flat(name)))
