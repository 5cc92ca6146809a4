"""What the act is about: each rule gives what it finds, the first of the table that finds something is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from indexer.extraction.acts.head import Act
from indexer.french import squeeze
from indexer.model import Fact
from indexer.patterns.assemblies import authorities
from indexer.patterns.assemblies.attendance import LABEL, LONE_LABEL
from indexer.patterns.facts import facts, objects
from indexer.patterns.structure import heads, items, layout, ranks
from indexer.segmenting.items.titles_of_items import before_speech, without_number
from indexer.segmenting.lines import Line

OBJECT_REACH = 120
"""Printed lines in which the object is looked for."""
OBJECT_LINES = 8
"""An object is never longer, in printed lines."""
OBJECT_WORDS = 3
"""Nor shorter, in words of four letters, when no label announces it"""
TITLE_WORDS = 2
"""or, right below the number, so short."""
SENTENCE_WORDS = 5
"""Right below those absent, so many words are no names."""
LISTED = 5
"""So many commas beside a number make a list of names."""
TITLE_LINES = 5
"""A title above who speaks is never longer, in printed lines."""
TITLE_WIDTH = 160
"""Nor is a line of it, in characters."""
NAMED = (
    heads.ACT_TITLE,
    heads.SESSION_LINE,
    heads.BODY_LINE,
    heads.AUTHORITY_LINE,
    heads.EMBLEM,
    heads.OFFICE,
    heads.MINUTES_TITLE,
)
"""What a line of a head may say that is no object."""


NUMBERED = (facts.NUMBER_SIGN, heads.HEAD_NUMBER, heads.ACT_TITLE, items.LONE_CODE)
"""What a line says that the title of the act may stand below,"""
BETWEEN = (heads.FIELD, ranks.LONE_WORDED)
"""with such lines between."""


def find_object(act: Act) -> Fact[str] | None:
    """The object as printed: with its label, after a number, above who speaks, in capitals, below the number."""
    return next((fact for rule in RULES if (fact := rule(act))), None)


def _labelled(act: Act) -> Fact[str] | None:
    for n, line in enumerate(act.lines[:OBJECT_REACH]):
        label = heads.OBJECT_LABEL.match(line.flat)
        if label:
            following = _following(act.lines[n : n + OBJECT_LINES], spaced=_double_spaced(act.head))
            return _fact([line.text[label.end() :], *following], line)
    return None


def _fact(pieces: Sequence[str], line: Line) -> Fact[str] | None:
    text = before_speech(_clean(" ".join(pieces)))
    return Fact(text, line.number) if text else None


def _following(lines: Sequence[Line], *, spaced: bool) -> Iterator[str]:
    """Lines that go on with the object of the first one: up to the number, a visa, a speaker, a sentence that ended.

    In a head that is `spaced` a blank line parts nothing, unless a whole paragraph stands above it on one line.
    """
    for above, line in pairwise(lines):
        parting = not spaced or len(above.text) > TITLE_WIDTH
        if _object_ends(line) or (parting and _parted(above, line)):
            return
        yield line.text
        if line.text.endswith("."):
            return


STOPS = (
    heads.HEAD_NUMBER,
    heads.BODY_STARTS,
    heads.ATTENDANCE_LINE,
    heads.HEAD_END,
    heads.FIELD,
    items.SPEAKS,
    items.OUTCOME,
    LABEL,
    LONE_LABEL,
)
"""What a line opens with that is no object."""


def _object_ends(line: Line) -> bool:
    stopped = any(pattern.match(line.flat) for pattern in STOPS)
    return stopped or heads.SESSION_FORMULA.search(line.flat) is not None


def _parted(above: Line, line: Line) -> bool:
    """Whether a blank line parts two lines and neither shows that the phrase goes on."""
    goes_on = (
        line.starts_lower or layout.UNFINISHED.search(above.flat) or heads.OBJECT_LABEL.fullmatch(above.flat)
    )
    return line.row - above.row > 1 and not goes_on


def _double_spaced(lines: Sequence[Line]) -> bool:
    """Whether blank lines stand between most printed lines, so that they part nothing."""
    apart = [below.row - above.row > 1 for above, below in pairwise(lines)]
    return sum(apart) * 2 > len(apart)


def _clean(text: str) -> str:
    """Without the stamps and the lone signs that a scan leaves between words."""
    plain = layout.STAMPED_TEXT.regex.sub(" ", text)
    words = [word for above, word in pairwise(["", *plain.split()]) if _readable(above, word)]
    return squeeze(" ".join(words))


def _readable(above: str, word: str) -> bool:
    return layout.READABLE_TOKEN.search(word) is not None or (word == "€" and above[-1:].isdigit())


def _after_number(act: Act) -> Fact[str] | None:
    """After the number, on its line and on those that go on with it."""
    for n, line in enumerate(act.head):
        if not (facts.NUMBER_AND_OBJECT.match(line.flat) or _coded(line)):
            continue
        match = facts.NUMBER_AND_OBJECT.match(line.flat)
        words = line.text[match.start("object") :] if match else without_number(line.text)
        words = objects.DAY_BEFORE.sub("", words)
        return _fact([words, *_unfinished(act.head[n : n + OBJECT_LINES])], line)
    return None


def _coded(line: Line) -> bool:
    match = items.CODED_TITLE.match(line.flat)
    listed = line.text.count(",") >= LISTED
    return match is not None and not listed and not line.text[match.start("title")].islower()


def _unfinished(lines: Sequence[Line]) -> Iterator[str]:
    """Lines below that go on with the phrase above them."""
    for above, line in pairwise(lines):
        if _object_ends(line) or not (layout.UNFINISHED.search(above.flat) or line.starts_lower):
            return
        yield line.text


def _after_point(act: Act) -> Fact[str] | None:
    for line in act.head:
        match = facts.POINT_AND_OBJECT.match(line.flat)
        if match and _titles(line):
            return _fact([line.text[match.start("object") :]], line)
    return None


def _above_speaker(act: Act) -> Fact[str] | None:
    """The lines right above who speaks, parted from those of the attendance by a blank line or a label."""
    lines = act.lines[:OBJECT_REACH]
    for n, line in enumerate(lines):
        if n and items.SPEAKS.match(line.flat) and not _attended(lines[n : n + TITLE_LINES]):
            block = _block(lines, n)
            return _fact([other.text for other in block], block[0]) if block else None
    return None


def _attended(lines: Sequence[Line]) -> bool:
    return any(heads.ATTENDANCE_LINE.search(line.flat) for line in lines)


def _block(lines: Sequence[Line], end: int) -> Sequence[Line]:
    start = end
    while start > 0 and end - start < TITLE_LINES and _may_title(lines[start - 1]):
        start -= 1
        if start and lines[start].row - lines[start - 1].row > 1:
            return lines[start:end] if any(_titles(line) for line in lines[start:end]) else ()
    named = start > 0 and LABEL.match(lines[start - 1].flat)
    return lines[start:end] if named and any(_titles(line, words=SENTENCE_WORDS) for line in lines[start:end]) else ()


def _may_title(line: Line) -> bool:
    said = _object_ends(line) or any(pattern.match(line.flat) for pattern in NAMED)
    return (
        len(line.text) <= TITLE_WIDTH
        and line.text[-1] not in ".,;:"
        and line.text.count(",") < 2
        and not said
    )


def _capitals(act: Act) -> Fact[str] | None:
    """The longest run of lines in capitals in the head that name no body, session, person or commune of a person."""
    runs: list[list[Line]] = [[]]
    for line in act.head:
        if not _capital_title(line):
            if objects.PERSON_ALONE.match(line.flat):
                runs[-1] = []
            runs.append([])
        elif runs[-1] and line.row - runs[-1][-1].row > 2:
            runs.append([line])
        else:
            runs[-1].append(line)
    best = max(runs, key=lambda run: sum(len(line.text) for line in run))
    text = squeeze(" ".join(line.text for line in best))
    long = len(facts.LONG_WORD.regex.findall(text)) >= OBJECT_WORDS
    return _fact([text], best[0]) if long else None


def _below_number(act: Act) -> Fact[str] | None:
    """« Délibération n° 12 » and, alone on the next line, « Culture : soutien aux festivals »."""
    head = [line for line in act.head if not any(pattern.match(line.flat) for pattern in BETWEEN)]
    for n, (above, line) in enumerate(pairwise(head), 1):
        if any(pattern.match(above.flat) for pattern in NUMBERED) and _titles(line, words=TITLE_WORDS):
            return _fact([line.text, *_unfinished(head[n : n + OBJECT_LINES])], line)
    return None


RULES: tuple[Callable[[Act], Fact[str] | None], ...] = (
    _labelled,
    _after_number,
    _after_point,
    _above_speaker,
    _capitals,
    _below_number,
)
"""Those that mislead least first."""


def _titles(line: Line, words: int = OBJECT_WORDS) -> bool:
    """Whether a line may be a title: some long words, no list, no sentence, nothing that a head says otherwise."""
    long = len(facts.LONG_WORD.regex.findall(line.text))
    plain = line.text[-1:] not in ".,;:" and "," not in line.text and not line.starts_lower
    calm = long >= words and plain and not _object_ends(line)
    return calm and not any(pattern.search(line.flat) for pattern in (*NAMED, facts.SECRETARY))


def _capital_title(line: Line) -> bool:
    letters = [c for c in line.text if c.isalpha()]
    capitals = len(letters) > 8 and sum(c.isupper() for c in letters) > 0.85 * len(letters)
    listed = line.text.count(",") > 1 or line.text.endswith(",")
    said = (heads.ATTENDANCE_LINE, heads.SESSION_FORMULA, facts.SECRETARY, facts.BODY, authorities.KIND_LINE)
    bare = capitals and not listed and not LABEL.match(line.flat)
    return bare and not any(pattern.search(line.flat) for pattern in (*NAMED, *said))
