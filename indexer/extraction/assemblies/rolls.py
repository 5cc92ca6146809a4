"""The labelled lists of a session's head: label, text, what stops it, over the whole text at once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from indexer.extraction.assemblies.people import names_in
from indexer.extraction.stream import Stream
from indexer.french import flat
from indexer.patterns.assemblies import rolls
from indexer.patterns.core import Match

KINDS: tuple[tuple[str, str], ...] = (
    ("non excus", "absent"),
    ("represente", "represented"),
    ("pouvoir", "represented"),
    ("procuration", "represented"),
    ("mandat", "represented"),
    ("delegation", "represented"),
    ("supplee", "other"),
    ("remplace", "other"),
    ("excus", "excused"),
    ("absent", "absent"),
    ("present", "present"),
)
"""Words of a label and what its list holds; the first that fits wins."""
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
    announced: int | None = None
    """Count printed before or in the label: « 07 procurations : »."""
    signed: bool = False
    """Whether a sign ends the label: a count after it is its own."""

    @property
    def count(self) -> int | None:
        """The count that the text prints."""
        match = rolls.COUNT.match(self.text)
        own = int(match["count"]) if match else None
        first, second = (own, self.announced) if self.signed else (self.announced, own)
        return second if first is None else first


def find_rolls(stream: Stream) -> list[Roll]:
    """All lists of a head, in printed order."""
    labels = [match for match in rolls.LABEL.finditer(stream.flat) if _is_label(stream, match)]
    starts = [_start(stream, match) for match in labels]
    stops = sorted({*(match.start() for match in rolls.ROLL_ENDS.finditer(stream.flat)), *starts})
    return [_roll(stream, match, start, stops) for match, start in zip(labels, starts, strict=True)]


def _start(stream: Stream, match: Match) -> int:
    return match.start("label") if match["before"] is None or _taken(stream, match, "label") else match.start()


def _roll(stream: Stream, match: Match, start: int, stops: list[int]) -> Roll:
    following = bisect_right(stops, match.end() - 1)
    end = stops[following] if following < len(stops) else len(stream.text)
    counted = match["inside"] or (match["before"] if start == match.start() else None)
    return Roll(
        kind=kind_of(match["label"]),
        label=match["label"],
        line=stream.line_at(match.start("label")),
        text=stream.text[match.end() : min(end, match.end() + LONGEST)],
        start=start,
        announced=int(counted) if counted else None,
        signed=bool(match["sign"]),
    )


def _taken(stream: Stream, match: Match, word: str) -> bool:
    """Whether the count before a word is that of the word above: « Présents : 20 Absents 07 »."""
    above = stream.flat[max(match.start() - BESIDE, 0) : match.start()]
    parted = "\n" in stream.text[match.start() : match.start(word)]
    on_line_above = parted and stream.line_at(match.start()) < stream.line_at(match.start(word))
    said_above = on_line_above and above.rpartition("\n")[2].strip()
    return bool(said_above) or rolls.COUNT_TAKEN.search(above) is not None


def find_numbered(stream: Stream) -> Iterator[Match]:
    """Counts beside their word: « dont 22 présents et 05 procurations », « présents 22, procurations 5 »."""
    yield from (match for match in rolls.NUMBERED.finditer(stream.flat) if not _taken(stream, match, "state"))
    yield from rolls.LISTED.finditer(stream.flat)


def _is_label(stream: Stream, match: Match) -> bool:
    """Whether label words stand where a label does: before a sign, alone on a line, or before names."""
    before = stream.text[max(match.start() - 4, 0) : match.start()]
    opens = match["before"] is not None or rolls.OPENS_LABEL.search(before) is not None
    if match["sign"] is not None and match["sign"].strip():
        return opens or stream.text[match.start() - 1 : match.start()].isspace()
    if match["sign"] is not None:
        start = stream.text.rfind("\n", 0, match.start()) + 1
        return (
            not stream.text[start : match.start()].strip(" -–•*.:+")
            and stream.text[match.start("label")].isupper()
        )
    return (
        opens
        and stream.text[match.start("label")].isupper()
        and rolls.ROLL_FOLLOWS.match(stream.flat[match.end() : match.end() + 20]) is not None
    )


def kind_of(label: str) -> str:
    """What a list with this label holds."""
    plain = " ".join(label.translate(str.maketrans("()/,-}", "      ")).split())
    words = plain.split()
    if "consultative" in words or "sans voix" in plain:
        return "other"
    if any(word.startswith("present") for word in words) and any(
        word.startswith(("represente", "excus", "absent")) for word in words
    ):
        return "other"
    if "non excus" not in plain:
        plain = plain.partition("non represente")[0].partition("sans ")[0]
    return next((kind for word, kind in KINDS if word in plain), "other")


def above(stream: Stream, roll: Roll) -> tuple[str, ...]:
    """Names printed over their label: the lines that end there, up to one that lists nobody."""
    lines = stream.text[max(roll.start - ABOVE, 0) : roll.start].rstrip().split("\n")
    kept: list[str] = []
    for line in reversed(lines):
        told = "sidence" in line or rolls.ROLL_ENDS.search(flat(line))
        listed = line.count(",") >= 1 and not any(c.isdigit() for c in line) and not told
        if not listed:
            break
        kept.insert(0, line)
    return names_in("\n".join(kept))


def count_called(stream: Stream, members: int | None) -> dict[str, int]:
    """States counted one by one: a roll-call (« Robert AIGOIN : présent »), or a table that lists every member."""
    found = list(rolls.CALLED.finditer(stream.flat))
    called = [match for match in found if match["sign"]]
    if len(called) < CALLED and (len(found) < CALLED or len(found) != members):
        return {}
    states = Counter(_state(match["state"]) for match in (called if len(called) >= CALLED else found))
    return dict(states)


def _state(word: str) -> str:
    return next(
        kind
        for start, kind in (
            ("repr", "represented"),
            ("exc", "excused"),
            ("abs", "absent"),
            ("pre", "present"),
        )
        if start in word
    )
