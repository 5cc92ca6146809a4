"""What the act is about: each rule gives what it finds, the first of the table that finds something is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, pairwise, takewhile, zip_longest

from indexer.extraction.acts.below_roll import only_title, title_below_roll
from indexer.extraction.acts.head import Act
from indexer.extraction.acts.object_lines import double_spaced, following, unfinished
from indexer.extraction.acts.titles import (
    OBJECT_WORDS,
    is_capital_title,
    is_title,
    long_words,
    may_title,
)
from indexer.french import flat, squeeze
from indexer.model import Fact
from indexer.patterns.assemblies.attendance import LABEL
from indexer.patterns.core import Match, Pattern
from indexer.patterns.facts import facts, objects
from indexer.patterns.structure import heads, items, layout, ranks
from indexer.segmenting.items.called import TOP
from indexer.segmenting.items.raised import OPENS
from indexer.segmenting.items.series import ENDING
from indexer.segmenting.items.titles_of_items import NUMBERED as NUMBERED_TITLES
from indexer.segmenting.items.titles_of_items import before_speech, title_of, without_number
from indexer.segmenting.lines import NEXT, Line, any_tells
from indexer.segmenting.plain.calm import shouts
from indexer.segmenting.roles import role, roles
from indexer.sequences import runs

OBJECT_REACH = 120
"""Printed lines in which the object is looked for."""
OBJECT_LINES = 8
"""An object is never longer, in printed lines."""
TITLE_WORDS = 2
"""Right below the number, so many words of four letters are enough."""
SENTENCE_WORDS = 5
"""Right below those absent, so many words are no names."""
LISTED = 5
"""So many commas beside a number make a list of names."""
TITLE_START = 20
"""Characters by which a title is found on its line."""
TITLE_LINES = 5
"""A title above who speaks is never longer, in printed lines."""


NUMBERED = (facts.NUMBER_SIGN, heads.HEAD_NUMBER, heads.ACT_TITLE, items.LONE_CODE)
"""What a line says that the title of the act may stand below,"""
BETWEEN = (heads.FIELD, ranks.LONE_WORDED)
"""with such lines between."""


def find_object(act: Act) -> Fact[str] | None:
    """The object as printed: with its label, after a number, above who speaks, in capitals, below the number.

    In minutes whose items stay unseen only a heading is one: another line may be of anything there.
    """
    told = filter(None, (rule(act) for rule in RULES))
    found = next((fact for fact in told if not objects.NO_OBJECT.search(flat(fact.value))), None)
    return found if found and ("M" not in roles(act.lines[:TOP]) or _is_headed(act, flat(found.value))) else None


def _is_headed(act: Act, title: str) -> bool:
    """Whether a title stands on a line that opens with its number or label, or ends with the code of the act."""
    return any(_heads(line) and title[:TITLE_START] in line.flat for line in act.lines)


def _heads(line: Line) -> bool:
    return role(line) in OPENS or _starts_with_any(line, ENDING)


def _labelled(act: Act) -> Fact[str] | None:
    for n, line in enumerate(act.lines[:OBJECT_REACH]):
        label = line.matched(heads.OBJECT_LABEL) or (n < act.body and _bare_label(line))
        if label:
            below = following(act.lines[n : n + OBJECT_LINES], spaced=double_spaced(act.head))
            return _fact([line.text[label.end() :], *below], line)
    return None


def _bare_label(line: Line) -> Match | None:
    """The label of an object without its sign, alone on its line or before the object."""
    return line.matched(heads.LONE_OBJECT) or line.matched(objects.BARE_OBJECT)


def _fact(pieces: Sequence[str], line: Line) -> Fact[str] | None:
    text = before_speech(_unranked(_clean(" ".join(pieces))))
    return Fact(text, line.number) if text else None


def _unranked(text: str) -> str:
    """A title without the word and the rank of its item: « Question n° 5 : »."""
    match = ranks.WORDED_RANK.match(flat(text))
    return text[match.start("title") :] if match else text


def _clean(text: str) -> str:
    """Without the stamps and the lone signs that a scan leaves between words."""
    plain = layout.STAMPED_TEXT.regex.sub(" ", text)
    words = [word for above, word in pairwise(["", *plain.split()]) if _readable(above, word)]
    return squeeze(" ".join(words))


def _readable(above: str, word: str) -> bool:
    signed = (word[0] in "€%" and above[-1:].isdigit()) or (word == "°" and above in "nN")
    return signed or layout.READABLE_TOKEN.search(word) is not None


def _after_number(act: Act) -> Fact[str] | None:
    """After the number, on its line and on those that go on with it."""
    for n, line in enumerate(act.head):
        words = _behind_number(line)
        if words is not None:
            below = unfinished(act.head[n : n + OBJECT_LINES])
            return _fact([objects.DAY_BEFORE.sub("", words), *below], line)
    return None


def _behind_number(line: Line) -> str | None:
    """Words behind the number that a line opens with, None where it opens with none."""
    match = line.matched(facts.NUMBER_AND_OBJECT)
    if match:
        return line.text[match.start("object") :]
    return without_number(line.text) if _coded(line) else None


def _coded(line: Line) -> bool:
    match = line.matched(items.CODED_TITLE)
    listed = line.text.count(",") >= LISTED
    return match is not None and not listed and not line.text[match.start("title")].islower()


def _after_point(act: Act) -> Fact[str] | None:
    for line in act.head:
        match = facts.POINT_AND_OBJECT.match(line.flat)
        if match and is_title(line):
            return _fact([line.text[match.start("object") :]], line)
    return None


def _above_speaker(act: Act) -> Fact[str] | None:
    """The lines right above who speaks, parted from those of the attendance by a blank line or a label."""
    lines = act.lines[:OBJECT_REACH]
    block = _block(lines, next((n for n in range(1, len(lines)) if _is_speaker(lines, n)), 0))
    return _fact([title_of(block)], block[0]) if block else None


def _is_speaker(lines: Sequence[Line], position: int) -> bool:
    """Whether someone speaks there; a rapporteur is also named above those present."""
    below = lines[position : position + TITLE_LINES]
    return lines[position].matched(items.SPEAKS) is not None and not any_tells(below, heads.ATTENDANCE_LINE)


def _block(lines: Sequence[Line], end: int) -> Sequence[Line]:
    """Lines of a title above a position, up to a blank line, or to a label: then they must be more than a name."""
    near = lines[max(end - TITLE_LINES, 0) : end]
    start = end - len([*takewhile(may_title, reversed(near))])
    apart = (n for n in range(end - 1, max(start, 1) - 1, -1) if lines[n].rows_below(lines[n - 1]) > 1)
    parted = next(apart, 0)
    labelled = start > 0 and lines[start - 1].matched(LABEL)
    words, block = (OBJECT_WORDS, lines[parted:end]) if parted else (SENTENCE_WORDS, lines[start:end])
    titled = (parted or labelled) and any(is_title(line, words=words) for line in block)
    return _from_number(block) if titled else ()


def _from_number(block: Sequence[Line]) -> Sequence[Line]:
    """Lines of a title from the last one on that opens with its number."""
    numbered = (n for n in range(len(block) - 1, 0, -1) if _starts_with_any(block[n], NUMBERED_TITLES))
    return block[next(numbered, 0) :]


def _below_roll(act: Act) -> Fact[str] | None:
    block = title_below_roll(act)
    return _fact([title_of(block)], block[0]) if block else None


def _only_title(act: Act) -> Fact[str] | None:
    block = only_title(act)
    return _fact([title_of(block)], block[0]) if block else None


def _capitals(act: Act) -> Fact[str] | None:
    """The longest run of lines in capitals in the head that name no body, session, person or commune of a person.

    Where all is printed in capitals they tell no title.
    """
    if shouts("\n".join(line.text for line in act.lines)):
        return None
    best = max(_capital_runs(act.head), key=lambda run: sum(len(line.text) for line in run), default=[])
    text = squeeze(" ".join(line.text for line in best))
    return _fact([without_number(text)], best[0]) if long_words(text) >= OBJECT_WORDS else None


def _capital_runs(head: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines in capitals near each other, but for those right above a person."""
    parts = [(titled, list(run)) for titled, run in groupby(head, is_capital_title)]
    for (titled, lines), (_, below) in zip_longest(parts, parts[1:], fillvalue=(False, [])):
        near = list(runs(lines, lambda run, line: line.rows_below(run[-1]) <= NEXT)) if titled else []
        of_person = below and below[0].matched(objects.PERSON_ALONE)
        yield from near[:-1] if of_person else near


def _below_number(act: Act) -> Fact[str] | None:
    """« Délibération n° 12 » and, alone on the next line, « Culture : soutien aux festivals »."""
    head = [line for line in act.head if not _starts_with_any(line, BETWEEN)]
    for n, (above, line) in enumerate(pairwise(head), 1):
        if _starts_with_any(above, NUMBERED) and is_title(line, words=TITLE_WORDS):
            return _fact([without_number(line.text), *unfinished(head[n : n + OBJECT_LINES])], line)
    return None


def _starts_with_any(line: Line, patterns: Iterable[Pattern]) -> bool:
    return any(line.matched(pattern) for pattern in patterns)


RULES: tuple[Callable[[Act], Fact[str] | None], ...] = (
    _labelled,
    _after_number,
    _after_point,
    _above_speaker,
    _below_roll,
    _capitals,
    _below_number,
    _only_title,
)
"""Those that mislead least first."""


