"""The labelled lists of a session's head: label, text, what stops it, over the whole text at once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile

from indexer.extraction.members.people import names_in
from indexer.extraction.rules import by_word
from indexer.extraction.stream import Stream
from indexer.french import flat, number_words
from indexer.model import Fact
from indexer.patterns.assemblies import rolls
from indexer.patterns.core import Match

KINDS = {
    "non excus": "absent",
    "represente": "represented",
    "pouvoir": "represented",
    "procuration": "represented",
    "mandat": "represented",
    "delegation": "represented",
    "supplee": "other",
    "remplace": "other",
    "excus": "excused",
    "absent": "absent",
    "present": "present",
}
"""Words of a label and what its list holds; the first that fits wins."""
AWAY = ("represente", "excus", "absent")
"""How words of a label open that tell of members who are not there."""
STATES = {"repr": "represented", "exc": "excused", "abs": "absent", "pre": "present"}
"""Parts of the word after a name that is called, and what it says."""
BLANKED = str.maketrans("()/,-}", "      ")
"""Signs of a label that part its words."""
OPENING = 4
"""Characters before a label in which a sign opens it."""
FOLLOWS = 20
"""Characters after it in which names start."""
LONGEST = 6000
"""Characters of a list; what is longer is no list."""
CALLED = 5
"""So many members called one by one make a roll-call."""
BESIDE = 32
"""Characters before a count in which the word stands that it belongs to."""
ABOVE = 4000
"""Characters above a label in which its names may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """One labelled list."""

    kind: str
    """`present`, `represented`, `excused`, `absent` or `other`."""
    label: str
    """In flat text."""
    line: int
    """Of its label."""
    text: str
    """From the label to what stops the list, with line ends."""
    start: int
    """Position of the label in the stream."""
    opens: int
    """Position of its text there."""
    announced: int | None = None
    """Count printed before or in the label: « 07 procurations : »."""
    signed: bool = False
    """Whether a sign ends the label: a count after it is its own."""

    @property
    def end(self) -> int:
        """Position of the last character that it prints, in the stream."""
        return self.opens + max(len(self.text.rstrip()) - 1, 0)

    @property
    def count(self) -> int | None:
        """The count that the text prints."""
        match, words = rolls.COUNT.match(self.text), rolls.COUNT_IN_WORDS.match(flat(self.text))
        told = number_words(words["words"]) if words else None
        own = int(match["count"]) if match else told
        first, second = (own, self.announced) if self.signed else (self.announced, own)
        return second if first is None else first


def find_rolls(stream: Stream) -> list[Roll]:
    """All lists of a head, in printed order."""
    labels = [match for match in rolls.LABEL.finditer(stream.flat) if _is_label(stream, match)]
    starts = [_start(stream, match) for match in labels]
    stops = sorted({*_ends(stream, labels), *starts, len(stream.text)})
    return [_roll(stream, match, start, stops) for match, start in zip(labels, starts, strict=True)]


def _ends(stream: Stream, labels: Sequence[Match]) -> Iterator[int]:
    """Positions of what ends lists; a number beside the first names of one is not of it."""
    beside = {found.end("number") for label in labels if (found := _numbered(stream, label))}
    return (match.start() for match in rolls.ROLL_ENDS.finditer(stream.flat) if match.end() not in beside)


def _numbered(stream: Stream, label: Match) -> Match | None:
    """The number that stands right below a label, left of names."""
    return rolls.BESIDE_NAMES.match(stream.flat, label.end())


def _start(stream: Stream, match: Match) -> int:
    return match.start("label") if match["before"] is None or _taken(stream, match, "label") else match.start()


def _roll(stream: Stream, match: Match, start: int, stops: list[int]) -> Roll:
    end = stops[bisect_right(stops, match.end() - 1)]
    counted = match["inside"] or (match["before"] if start == match.start() else None)
    return Roll(
        kind=kind_of(match["label"]),
        label=match["label"],
        line=stream.line_at(match.start("label")),
        text=stream.text[match.end() : min(end, match.end() + LONGEST)],
        start=start,
        opens=match.end(),
        announced=int(counted) if counted else None,
        signed=bool(match["sign"]),
    )


def _taken(stream: Stream, match: Match, word: str) -> bool:
    """Whether the count before a word is that of the word above: « Présents : 20 Absents 07 »."""
    above = stream.before(match.start(), BESIDE)
    parted = "\n" in stream.text[match.start() : match.start(word)]
    on_line_above = parted and stream.line_at(match.start()) < stream.line_at(match.start(word))
    said_above = on_line_above and above.rpartition("\n")[2].strip()
    return bool(said_above) or rolls.COUNT_TAKEN.search(above) is not None


def find_numbered(stream: Stream) -> Iterator[tuple[str, Fact[int]]]:
    """Counts with their word: « dont 22 présents et 05 procurations », « dix-neuf conseillers étaient présents »."""
    beside = (match for match in rolls.NUMBERED.finditer(stream.flat) if not _taken(stream, match, "state"))
    for match in chain(beside, rolls.LISTED.finditer(stream.flat)):
        yield match["state"], Fact(int(match["count"]), stream.line_at(match.start()))
    yield from _numbered_in_words(stream)


def _numbered_in_words(stream: Stream) -> Iterator[tuple[str, Fact[int]]]:
    """Counts in words; one may be an article."""
    for pattern in (rolls.NUMBERED_IN_WORDS, rolls.STATE_AND_WORDS):
        for match in pattern.finditer(stream.flat):
            count = number_words(match["words"])
            if count and count > 1:
                yield match["state"], Fact(count, stream.line_at(match.start()))


def _is_label(stream: Stream, match: Match) -> bool:
    """Whether label words stand where a label does: before a sign, alone on a line, or before names."""
    if match["sign"] is None:
        named = rolls.ROLL_FOLLOWS.match(stream.after(match.end(), FOLLOWS))
        return named is not None and _opens(stream, match) and _is_capital(stream, match)
    if match["sign"].strip():
        return _opens(stream, match) or stream.text[match.start() - 1 : match.start()].isspace()
    start = stream.text.rfind("\n", 0, match.start()) + 1
    return not stream.text[start : match.start()].strip(" -–•*.:+") and _is_capital(stream, match)


def _opens(stream: Stream, match: Match) -> bool:
    """Whether a count or what may open a label stands before one."""
    before = stream.text[max(match.start() - OPENING, 0) : match.start()]
    return match["before"] is not None or rolls.OPENS_LABEL.search(before) is not None


def _is_capital(stream: Stream, match: Match) -> bool:
    return stream.text[match.start("label")].isupper()


def kind_of(label: str) -> str:
    """What a list with this label holds."""
    plain = " ".join(label.translate(BLANKED).split())
    if _is_of_others(plain):
        return "other"
    if "non excus" not in plain:
        plain = plain.partition("non represente")[0].partition("sans ")[0]
    return by_word(KINDS, plain, "other")


def _is_of_others(label: str) -> bool:
    """Whether a label tells of persons without a voice, or of members present and away alike."""
    words = label.split()
    both = any(word.startswith("present") for word in words) and any(word.startswith(AWAY) for word in words)
    return both or "consultative" in words or "sans voix" in label


def above(stream: Stream, roll: Roll) -> tuple[str, ...]:
    """Names printed over their label: the lines that end there, up to one that lists nobody."""
    lines = stream.text[max(roll.start - ABOVE, 0) : roll.start].rstrip().split("\n")
    listing = [*takewhile(_lists_names, reversed(lines))]
    return names_in("\n".join(reversed(listing)))


def _lists_names(line: str) -> bool:
    told = "sidence" in line or rolls.ROLL_ENDS.search(flat(line))
    return "," in line and not told and not any(c.isdigit() for c in line)


def count_called(stream: Stream, members: int | None) -> dict[str, int]:
    """States counted one by one: a roll-call (« Robert AIGOIN : présent »), or a table that lists every member."""
    found = list(rolls.CALLED.finditer(stream.flat))
    signed = [match for match in found if match["sign"]]
    called = signed if len(signed) >= CALLED else found
    if len(called) < CALLED or (called is found and len(found) != members):
        return {}
    return dict(Counter(by_word(STATES, match["state"], "") for match in called))
