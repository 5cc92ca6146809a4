"""Who deliberates: the body and the authority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.stream import Stream, make_stream
from indexer.french import flat, squeeze
from indexer.patterns import facts as p
from indexer.patterns import heads
from indexer.segmenting.lines import Line

BODIES = {
    "municipal": ("commune", "ville", "mairie"),
    "departemental": ("departement",),
    "regional": ("region",),
    "permanente": ("departement", "region", "collectivite"),
}
"""Word of a body's name and the kinds of authority whose body it is."""
COMMITTEE = "commission permanente"
ASSEMBLIES = ("conseil departemental", "conseil regional")
"""Bodies that delegate to a standing committee."""
ACCENTED = {
    "conseil departemental": "Conseil départemental",
    "conseil regional": "Conseil régional",
    "conseil metropolitain": "Conseil métropolitain",
    "conseil general": "Conseil général",
    "bureau metropolitain": "Bureau métropolitain",
    "comite syndical": "Comité syndical",
    "comite directeur": "Comité directeur",
    "assemblee de corse": "Assemblée de Corse",
    "conseil de metropole": "Conseil de métropole",
    "conseil de communaute": "Conseil de communauté",
}
"""Names of bodies that flat text has lost the accents or capitals of."""
KINDS = {"municipal": "Commune", "departemental": "Département", "regional": "Région"}
"""Word of a body's name and what its authority is called."""
OPENS = 4
"""A body opens a line up to this position, after its article."""
OFTEN = 4
"""An authority that no head names must be named so often in the source."""


def find_body(act: Act) -> Fact[str] | None:
    """The deliberating body: the first that the head names, or the standing committee of an assembly."""
    found = _bodies(act.head) or _bodies([line for line in act.lines if _decides(line)])
    committee = (fact for fact in found if fact.value == COMMITTEE)
    first = found[0] if found else None
    chosen = next(committee, first) if first and first.value in ASSEMBLIES else first
    return Fact(ACCENTED.get(chosen.value, chosen.value.capitalize()), chosen.line) if chosen else None


def _bodies(lines: Sequence[Line]) -> list[Fact[str]]:
    return [Fact(match["body"], line.number) for line in lines for match in p.BODY.finditer(line.flat)]


def _decides(line: Line) -> bool:
    """Whether a line below the head opens with the body: « Le Conseil municipal, après en avoir délibéré »."""
    match = p.BODY.search(line.flat)
    return match is not None and match.start() <= OPENS


def find_authority(act: Act, body: str | None, whole: Sequence[Line]) -> Fact[str] | None:
    """The authority: « Conseil municipal de X » or a line of its own in the head, else what is named most often."""
    kinds = next((kinds for word, kinds in BODIES.items() if body and word in flat(body)), ())
    printed = [*_named_by_body(make_stream(act.head)), *_own_lines(act.head, kinds)]
    mixed = (fact for fact in printed if not fact.value[-4:].isupper())
    named = next(mixed, printed[0] if printed else None)
    return named or _mentioned(act.lines, kinds) or _mentioned(whole, kinds)


def _named_by_body(head: Stream) -> Iterator[Fact[str]]:
    for match in p.NAMED_BY_BODY.finditer(head.flat):
        start = match.start("name")
        place = p.PLACE.match(head.rest_of_line(start))
        if place:
            own = next((name for word, name in KINDS.items() if word in match[0]), "")
            link = head.text[match.end("link_start") : start].lower()
            kind = (
                head.text[slice(*match.span("kind"))] + head.flat[match.end("kind") : start]
                if match["kind"]
                else ""
            )
            yield Fact(
                squeeze((kind or (f"{own} {link}" if own else "")) + place["place"]), head.line_at(start)
            )


def _own_lines(head: Sequence[Line], kinds: Sequence[str]) -> Iterator[Fact[str]]:
    """Lines that name an authority, or the part of one that does: « Département du Tarn - Commune de Belmont »."""
    for line in head:
        for part in (line.text, *p.PARTS.regex.split(line.text)):
            plain = flat(part.strip())
            fits = not kinds or any(kind in plain[:20] for kind in kinds)
            if fits and heads.AUTHORITY_LINE.match(plain):
                yield Fact(part.strip(" #*|"), line.number)
    for above, line in pairwise(head):
        whole = f"{above.text.strip()} {line.text.strip()}"
        if flat(above.text.strip()) in kinds and heads.AUTHORITY_LINE.match(flat(whole)):
            yield Fact(whole, above.number)


def _mentioned(lines: Sequence[Line], kinds: Sequence[str]) -> Fact[str] | None:
    """The authority of a fitting kind whose place is named most often, if it is named often at all."""
    stream = make_stream(lines)
    mentions = [
        fact for fact in _mentions(stream) if flat(fact.value).startswith(tuple(kinds or ("commune",)))
    ]
    times = {fact.value: stream.flat.count(flat(fact.value).rpartition(" ")[2]) for fact in mentions}
    often = Counter({name: count for name, count in times.items() if count >= OFTEN})
    if not often:
        return None
    best, _ = often.most_common(1)[0]
    return next(fact for fact in mentions if fact.value == best)


def _mentions(stream: Stream) -> Iterator[Fact[str]]:
    for match in p.AUTHORITY_MENTION.finditer(stream.flat):
        place = p.PLACE.match(stream.rest_of_line(match.end())) or p.PLACE.match(stream.text[match.end() :])
        if place:
            kind = stream.text[match.start() : match.end()].capitalize()
            yield Fact(squeeze(kind + place["place"]), stream.line_at(match.start()))
