"""Identity of an act: authority, body, date, number, object, who presided and who kept the minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.stream import Stream, make_stream
from indexer.french import MONTHS, find_dates, flat, number_words, squeeze
from indexer.patterns import documents as d
from indexer.patterns import facts as p
from indexer.patterns import layout
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

BODIES = {"municipal": ("commune", "ville"), "departemental": ("departement",), "regional": ("region",)}
"""Word of a body's name and the kinds of authority whose body it is."""
OBJECT_LINES = 8
"""An object is never longer, in printed lines."""
OBJECT_LENGTH = 15
"""Nor shorter, in characters, when no label announces it."""


def find_body(act: Act) -> Fact[str] | None:
    """The deliberating body, its first letter in upper case: `Commission permanente`."""
    for line in act.head or act.lines:
        match = p.BODY.search(line.flat)
        if match:
            return Fact(line.text[slice(*match.span("body"))].lower().capitalize(), line.number)
    return None


def find_authority(act: Act, body: str | None, whole: Sequence[Line]) -> Fact[str] | None:
    """The authority, by what names it best: « Conseil municipal de X », a line of its own, the most frequent mention."""
    kinds = next((kinds for word, kinds in BODIES.items() if body and word in flat(body)), ())
    printed = [*_named_by_body(make_stream(act.head)), *_own_lines(act.head, kinds)]
    mixed = (fact for fact in printed if not fact.value[-4:].isupper())
    return next(mixed, printed[0] if printed else None) or _mentioned(act, body, kinds, whole)


def _named_by_body(head: Stream) -> Iterator[Fact[str]]:
    for match in p.NAMED_BY_BODY.finditer(head.flat):
        start = match.start("name")
        place = p.PLACE.match(head.rest_of_line(start))
        if place:
            link = "d'" if head.flat[start - 1] == "'" else "de "
            kind = f"Commune {link}" if "municipal" in match[0] else ""
            yield Fact(kind + place["place"], head.line_at(start))


def _own_lines(head: Sequence[Line], kinds: Sequence[str]) -> Iterator[Fact[str]]:
    for line in head:
        if d.AUTHORITY_LINE.match(line.flat) and (not kinds or any(kind in line.flat[:20] for kind in kinds)):
            yield Fact(line.text.strip(" #*|"), line.number)


def _mentioned(act: Act, body: str | None, kinds: Sequence[str], whole: Sequence[Line]) -> Fact[str] | None:
    """The authority that the act names most often, then the one that the whole source does."""
    wanted = kinds or (("departement",) if body and "commission" in flat(body) else ("commune", "ville"))
    for lines in (act.lines, whole):
        stream = make_stream(lines)
        names = [fact for fact in _mentions(stream) if flat(fact.value).startswith(tuple(wanted))]
        if names:
            best, _ = Counter(fact.value for fact in names).most_common(1)[0]
            return next(fact for fact in names if fact.value == best)
    return None


def _mentions(stream: Stream) -> Iterator[Fact[str]]:
    for match in p.AUTHORITY_MENTION.finditer(stream.flat):
        place = p.PLACE.match(stream.text[match.end() :])
        if place:
            kind = stream.text[match.start() : match.end()].capitalize()
            yield Fact(squeeze(kind) + _after(kind) + place["place"], stream.line_at(match.start()))


def _after(kind: str) -> str:
    return " " if kind.endswith(" ") else ""


def find_meeting_date(act: Act) -> Fact[date] | None:
    """Date of the session: printed with the session's word, else « l'an deux mille… », in the head."""
    marked = (d.SESSION_LINE, d.MINUTES_TITLE, d.ACT_TITLE)
    for line in act.head:
        if any(pattern.search(line.flat) for pattern in marked) and (dates := find_dates(line.text)):
            return Fact(dates[0][1], line.number)
    return _spelled_date(make_stream(act.head)) or _session_date_below(act.head)


def _session_date_below(head: Sequence[Line]) -> Fact[date] | None:
    """« Compte rendu de la réunion / du conseil municipal du 1er juillet 2024 »: the date stands on the next lines."""
    for n, line in enumerate(head[:6]):
        if d.MINUTES_TITLE.match(line.flat) or d.SESSION_LINE.match(line.flat):
            for below in head[n + 1 : n + 6]:
                dates = find_dates(below.text)
                if dates and not p.CONVOKED.search(below.flat):
                    return Fact(dates[0][1], below.number)
    return None


def _spelled_date(head: Stream) -> Fact[date] | None:
    match = p.AN_LE.search(head.flat)
    if match is None:
        return None
    year = number_words(match["year"].replace("cing", "cinq"))
    day = int(match["day"]) if match["day"].isdigit() else number_words(match["day"])
    month = [flat(name) for name in MONTHS].index(match["month"]) + 1
    try:
        return Fact(date(year or 0, month, day or 0), head.line_at(match.start()))
    except ValueError:
        return None


def find_convocation(act: Act) -> Fact[date] | None:
    """Date on which the members were convoked."""
    head = make_stream(act.head)
    for match in p.CONVOKED.finditer(head.flat):
        dates = find_dates(head.text[match.end() : match.end() + 40])
        if dates:
            return Fact(dates[0][1], head.line_at(match.start()))
    return None


def find_number(act: Act) -> Fact[str] | None:
    """Number of the act: alone on a line of the head, in its title, before its object, else the report's in the visas."""
    for finder in (_signed_number, _title_number, _head_number, _number_and_object, _report_number):
        found = finder(act)
        if found:
            return found
    return None


def _signed_number(act: Act) -> Fact[str] | None:
    return _first(act.head, lambda line: _group(p.NUMBER_SIGN.match(line.flat), line, "number"))


def _title_number(act: Act) -> Fact[str] | None:
    titles = [line for line in act.head if d.ACT_TITLE.match(line.flat)]
    return _first(titles, lambda line: _group(p.TITLE_NUMBER.search(line.flat), line, "number"))


def _head_number(act: Act) -> Fact[str] | None:
    def number(line: Line) -> str | None:
        if not d.HEAD_NUMBER.match(line.flat) or p.AGENDA_NUMBER.match(line.flat):
            return None
        return line.text.strip(" #*°").replace("N° ", "")

    return _first(act.lines[: act.body + 12], number)


def _number_and_object(act: Act) -> Fact[str] | None:
    def number(line: Line) -> str | None:
        match = p.NUMBER_AND_OBJECT.match(line.flat)
        return line.text[slice(*match.span("signed" if match["signed"] else "coded"))] if match else None

    return _first(act.head, number)


def _report_number(act: Act) -> Fact[str] | None:
    return _first(act.lines[:HEAD], lambda line: _group(p.REPORT_NUMBER.match(line.flat), line, "number"))


HEAD = 60
"""Printed lines in which the report is cited."""


def _first(lines: Sequence[Line], read: Callable[[Line], str | None]) -> Fact[str] | None:
    return next((Fact(value, line.number) for line in lines if (value := read(line))), None)


def _group(match: Match | None, line: Line, name: str) -> str | None:
    return line.text[slice(*match.span(name))] if match else None


def find_object(act: Act) -> Fact[str] | None:
    """What the act is about: after « Objet : », after its number, above its number, else the title in capitals."""
    return _labelled_object(act) or _object_after_number(act) or _capital_object(act)


def _labelled_object(act: Act) -> Fact[str] | None:
    for n, line in enumerate(act.lines[: HEAD * 2]):
        label = d.OBJECT_LABEL.match(line.flat)
        if label:
            parts = [line.text[label.end() :], *_following(act.lines[n + 1 : n + OBJECT_LINES])]
            text = squeeze(" ".join(part.lstrip("> ").strip() for part in parts))
            return Fact(text, line.number) if text else None
    return None


def _following(lines: Sequence[Line]) -> Iterator[str]:
    """Lines that go on with an object: up to the number, a visa, a speaker, or a sentence that ended."""
    for line in lines:
        stop = (
            d.HEAD_NUMBER.match(line.flat)
            or d.BODY_STARTS.match(line.flat)
            or d.ATTENDANCE_LINE.match(line.flat)
        )
        if stop or d.HEAD_END.match(line.flat) or layout.STAMP.search(line.flat):
            return
        yield line.text
        if line.text.endswith("."):
            return


def _object_after_number(act: Act) -> Fact[str] | None:
    def read(line: Line) -> str | None:
        match = p.NUMBER_AND_OBJECT.match(line.flat)
        return line.text[match.start("object") :].strip() if match else None

    return _first(act.head, read)


def _capital_object(act: Act) -> Fact[str] | None:
    """The longest run of lines in capitals in the head that name neither a body, a session nor a person."""
    runs: list[list[Line]] = [[]]
    for line in act.head:
        if _capital_title(line):
            if runs[-1] and line.number - runs[-1][-1].number > 2:
                runs.append([])
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    best = max(runs, key=lambda run: sum(len(line.text) for line in run))
    text = squeeze(" ".join(line.text for line in best))
    return Fact(text, best[0].number) if len(text) >= OBJECT_LENGTH else None


def _capital_title(line: Line) -> bool:
    named = (
        d.ACT_TITLE,
        d.SESSION_LINE,
        d.BODY_LINE,
        d.AUTHORITY_LINE,
        d.ATTENDANCE_LINE,
        d.SESSION_FORMULA,
        d.EMBLEM,
    )
    letters = [c for c in line.text if c.isalpha()]
    return len(letters) > 8 and sum(c.isupper() for c in letters) > 0.85 * len(letters) and not (
        any(pattern.search(line.flat) for pattern in named) or p.SECRETARY.search(line.flat) or p.BODY.search(line.flat)
        or line.text.count(",") > 2
    )  # fmt: skip


def find_president(act: Act) -> Fact[str] | None:
    """Who presided: « sous la présidence de… », « Président : … »."""
    return _person_after(make_stream(act.head), p.PRESIDENCY.finditer)


def find_secretary(act: Act) -> Fact[str] | None:
    """Who kept the minutes: « Secrétaire de séance : … », « … désigné … secrétaire »."""
    head = make_stream(act.head)
    return _person_after(head, p.SECRETARY.finditer) or _appointed(head)


def _appointed(head: Stream) -> Fact[str] | None:
    for match in p.NAMED_SECRETARY.finditer(head.flat):
        if match["after"] is None and "secretaire" in head.flat[match.end() : match.end() + 80]:
            person = _person_at(head, match.end())
            if person:
                return Fact(person, head.line_at(match.start()))
    return None


def _person_after(head: Stream, finditer: Callable[[str], Iterator[Match]]) -> Fact[str] | None:
    for match in finditer(head.flat):
        person = _person_at(head, match.end())
        if person:
            return Fact(person, head.line_at(match.end()))
    return None


def _person_at(head: Stream, position: int) -> str | None:
    """The person named at a position; the name may stand on the next line, but is not cut by a line's end."""
    match = p.PERSON.match(head.rest_of_line(position)) or p.PERSON.match(head.text[position:])
    return match["name"] if match else None


def find_signatory(lines: Sequence[Line]) -> Fact[str] | None:
    """The last person named under « Pour le Président », « Le Maire », « Signé » at the foot of the act."""
    signing = False
    found = None
    for line in lines[len(lines) // 3 :]:
        signing = signing or p.SIGNS.match(line.flat) is not None
        person = p.WHOLE_PERSON.match(line.text)
        if signing and person:
            found = Fact(person["name"], line.number)
    return found
