"""Under which number, and about what: the number and the object of an act."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.french import squeeze
from indexer.patterns import attendance as a
from indexer.patterns import facts as p
from indexer.patterns import heads, layout
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

VISAS = 60
"""Printed lines in which the report is cited."""
OBJECT_REACH = 120
"""Printed lines in which the object is looked for."""
OBJECT_LINES = 8
"""An object is never longer, in printed lines."""
OBJECT_WORDS = 3
"""Nor shorter, in words of four letters, when no label announces it."""
NAMED = (
    heads.ACT_TITLE,
    heads.SESSION_LINE,
    heads.BODY_LINE,
    heads.AUTHORITY_LINE,
    heads.EMBLEM,
    heads.MINUTES_TITLE,
)
"""What a line of a head may say that is no object."""


def find_number(act: Act) -> Fact[str] | None:
    """Number of the act: alone on a line, in the title, before the object, else the report's in the visas."""
    finders = (_signed_number, _title_number, _head_number, _number_before_object, _report_number)
    return next((fact for finder in finders if (fact := finder(act))), None)


def _signed_number(act: Act) -> Fact[str] | None:
    return _first(act.head, lambda line: _group(p.NUMBER_SIGN.match(line.flat), line, "number"))


def _title_number(act: Act) -> Fact[str] | None:
    titles = [line for line in act.head if heads.ACT_TITLE.match(line.flat)]
    return _first(titles, lambda line: _group(p.TITLE_NUMBER.search(line.flat), line, "number"))


def _head_number(act: Act) -> Fact[str] | None:
    def number(line: Line) -> str | None:
        alone = heads.HEAD_NUMBER.match(line.flat) and not p.AGENDA_NUMBER.match(line.flat)
        return line.text.strip(" #*°").removeprefix("N° ") if alone else None

    return _first(act.lines[: act.body + OBJECT_LINES], number)


def _number_before_object(act: Act) -> Fact[str] | None:
    def number(line: Line) -> str | None:
        match = p.NUMBER_AND_OBJECT.match(line.flat)
        form = next((name for name in ("signed", "bare", "coded") if match and match[name]), None)
        return _group(match, line, form) if form else None

    return _first(act.head, number)


def _report_number(act: Act) -> Fact[str] | None:
    return _first(act.lines[:VISAS], lambda line: _group(p.REPORT_NUMBER.match(line.flat), line, "number"))


def _first(lines: Sequence[Line], read: Callable[[Line], str | None]) -> Fact[str] | None:
    return next((Fact(value, line.number) for line in lines if (value := read(line))), None)


def _group(match: Match | None, line: Line, name: str) -> str | None:
    return line.text[slice(*match.span(name))] if match else None


def find_object(act: Act) -> Fact[str] | None:
    """What the act is about: after « Objet : » or a number, the title in capitals, else below the number."""
    after = _first(act.head, _after_number) or _first(act.head, _after_point)
    return _labelled(act) or after or _capitals(act) or _below_number(act)


def _labelled(act: Act) -> Fact[str] | None:
    for n, line in enumerate(act.lines[:OBJECT_REACH]):
        label = heads.OBJECT_LABEL.match(line.flat)
        if label:
            following = _following(act.lines[n : n + OBJECT_LINES], spaced=_double_spaced(act.head))
            text = _clean(" ".join([line.text[label.end() :], *following]))
            return Fact(text, line.number) if text else None
    return None


def _following(lines: Sequence[Line], *, spaced: bool) -> Iterator[str]:
    """Lines that go on with the object of the first one: up to the number, a visa, a speaker, a sentence that ended."""
    for above, line in pairwise(lines):
        if _object_ends(line) or (not spaced and _parted(above, line)):
            return
        yield line.text
        if line.text.endswith("."):
            return


def _object_ends(line: Line) -> bool:
    stops = (
        heads.HEAD_NUMBER,
        heads.BODY_STARTS,
        heads.ATTENDANCE_LINE,
        heads.HEAD_END,
        heads.FIELD,
        a.LABEL,
        a.LONE_LABEL,
    )
    return (
        any(pattern.match(line.flat) for pattern in stops)
        or heads.SESSION_FORMULA.search(line.flat) is not None
    )


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
    words = [word for word in plain.split() if layout.READABLE_TOKEN.search(word)]
    return squeeze(" ".join(words))


def _after_number(line: Line) -> str | None:
    match = p.NUMBER_AND_OBJECT.match(line.flat)
    return line.text[match.start("object") :].strip() if match else None


def _after_point(line: Line) -> str | None:
    match = p.POINT_AND_OBJECT.match(line.flat)
    return line.text[match.start("object") :].strip() if match and _titles(line) else None


def _capitals(act: Act) -> Fact[str] | None:
    """The longest run of lines in capitals in the head that name neither a body, a session nor a person."""
    runs: list[list[Line]] = [[]]
    for line in act.head:
        if not _capital_title(line):
            runs.append([])
        elif runs[-1] and line.row - runs[-1][-1].row > 2:
            runs.append([line])
        else:
            runs[-1].append(line)
    best = max(runs, key=lambda run: sum(len(line.text) for line in run))
    text = squeeze(" ".join(line.text for line in best))
    return Fact(text, best[0].number) if len(p.LONG_WORD.regex.findall(text)) >= OBJECT_WORDS else None


def _below_number(act: Act) -> Fact[str] | None:
    """« Délibération n° 12 » and, alone on the next line, « Culture : soutien aux festivals »."""
    for above, line in pairwise(act.head):
        numbered = any(
            pattern.match(above.flat) for pattern in (p.NUMBER_SIGN, heads.HEAD_NUMBER, heads.ACT_TITLE)
        )
        if numbered and _titles(line):
            return Fact(line.text, line.number)
    return None


def _titles(line: Line) -> bool:
    """Whether a line may be a title: some long words, no list, no sentence, nothing that a head says otherwise."""
    words = len(p.LONG_WORD.regex.findall(line.text))
    plain = line.text[-1:] not in ".,;:" and "," not in line.text and not line.starts_lower
    said = _object_ends(line) or any(pattern.search(line.flat) for pattern in (*NAMED, p.SECRETARY))
    return words >= OBJECT_WORDS and plain and not said


def _capital_title(line: Line) -> bool:
    said = (heads.ATTENDANCE_LINE, heads.SESSION_FORMULA, p.SECRETARY, p.BODY, a.LABEL)
    letters = [c for c in line.text if c.isalpha()]
    capitals = len(letters) > 8 and sum(c.isupper() for c in letters) > 0.85 * len(letters)
    listed = line.text.count(",") > 1 or line.text.endswith(",")
    return capitals and not listed and not any(pattern.search(line.flat) for pattern in (*NAMED, *said))
