"""Sentences that tell of members: the lines around them, whom they name before a verb, where they end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.extraction.presence.known import Known, Place
from indexer.extraction.stream import Stream
from indexer.french import flat
from indexer.patterns.assemblies.presence import GOES_ON, OFFICE_BETWEEN_COMMAS, PLURAL, SUBORDINATE, SUPPOSED
from indexer.patterns.core import Match, Pattern
from indexer.patterns.structure.headlines import SENTENCE_END
from indexer.segmenting.lines import Line
from indexer.sequences import runs

ABOVE, BELOW = 2, 5
"""Printed lines around one that tells something in which its sentence stands."""
BEFORE = 160
"""Characters before a verb in which its subject stands."""
LONGEST = 320
"""Characters of a sentence behind a verb."""
GAP = 3
"""Characters between a name and its verb: a comma, a line's end."""


def lines_near(lines: Sequence[Line], telling: Pattern) -> Iterator[Sequence[Line]]:
    """Lines that a pattern matches with those around them."""
    if not telling.may_match("\n".join([line.flat for line in lines])):
        return
    near = sorted({
        near
        for n, line in enumerate(lines)
        if telling.search(line.flat)
        for near in range(max(n - ABOVE, 0), min(n + BELOW, len(lines)))
    })
    for run in runs(near, lambda run, n: n == run[-1] + 1):
        yield lines[run[0] : run[-1] + 1]


def subjects(stream: Stream, verb: Match, known: Known) -> list[Place]:
    """Members of whom a verb tells: right before it, the last first, or at the start of what « et » goes on with."""
    text = _without_office(stream.text[max(verb.start() - BEFORE, 0) : verb.start()])
    found = known.all_at_end(text)
    if not found:
        return _at_start_of_sentence(text, known)
    if len(text) - found[0].end > GAP:
        return []
    kept = found if PLURAL.match(verb[0]) else found[:1]
    supposed = SUPPOSED.search(_before_titles(flat(text[: kept[-1].start])))
    return [] if supposed else kept


def _at_start_of_sentence(text: str, known: Known) -> list[Place]:
    """Whom a sentence opens with that says two things of them: « M. ROY ne prend pas part au vote et quitte… »."""
    if not text.rstrip().endswith(" et"):
        return []
    opened = max((end.end() for end in SENTENCE_END.finditer(text)), default=0)
    sentence = text[opened:].lstrip()
    found = known.all_at_start(sentence)
    return [] if found and SUBORDINATE.search(flat(sentence[found[-1].end :])) else found


def sentence_before(stream: Stream, position: int) -> str:
    """Text of a sentence up to a position."""
    return SENTENCE_END.regex.split(stream.text[max(position - BEFORE, 0) : position])[-1]


def sentence_from(text: str) -> str:
    """Text up to the end of its sentence; the next one goes with it where it says what who leaves gives."""
    for match in SENTENCE_END.finditer(text):
        if not GOES_ON.search(flat(text[match.end() :])):
            return text[: match.start()]
    return text


def _before_titles(text: str) -> str:
    """Flat text without the honorific at its end."""
    for title in ("monsieur", "madame", "mme", "mme.", "m.", "m"):
        if text.rstrip().endswith(f" {title}"):
            return text.rstrip().removesuffix(title)
    return text


def _without_office(text: str) -> str:
    """A text without what a member is called between commas at its end: « M. ADREL, premier adjoint, »."""
    office = OFFICE_BETWEEN_COMMAS.search(text)
    return text[: office.start()] if office else text
