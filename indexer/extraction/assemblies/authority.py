"""Who deliberates: the body and the authority."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from indexer.extraction.acts.head import Act
from indexer.extraction.assemblies.kinds import BODIES, COMMUNES, GROUPS, LINKED
from indexer.extraction.rules import by_word
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat, squeeze
from indexer.model import Fact
from indexer.patterns.assemblies import authorities
from indexer.patterns.core import Match, Pattern, as_printed
from indexer.patterns.facts.facts import BODY
from indexer.segmenting.lines import Line

COMMITTEE = "commission permanente"
ASSEMBLIES = ("conseil departemental", "conseil regional", "conseil general", "assemblee departementale")
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
KINDS = {"municipal": "Commune", "departemental": "Département", "conseil general": "Département", "regional": "Région"}
"""Word of a body's name and what its authority is called."""
ABOVE = ("departement", "region")
"""Kinds that a head prints above the authority, as its place."""
KEPT = 16
"""Texts of which is remembered who is named most often: the acts of one source ask for it one after the other."""
NAME = 120
"""Characters of a name."""
OPENS = 4
"""A body opens a line up to this position, after its article."""
OFTEN = 4
"""An authority that no head names must be named so often in the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An authority as it is named at a place."""

    value: str
    place: str
    """Its name without the kind."""
    start: int
    """Position in the stream."""

    def is_of(self, kinds: tuple[str, ...]) -> bool:
        """Whether it is of one of some kinds."""
        return flat(self.value).startswith(kinds)

    def fact(self, stream: Stream) -> Fact[str]:
        """Its name, which starts with a capital, and its line."""
        return Fact(self.value[:1].upper() + self.value[1:], stream.line_at(self.start))


def find_body(act: Act) -> Fact[str] | None:
    """The deliberating body: the first that the head names, or the standing committee of an assembly."""
    found = _bodies(act.head) or _bodies([line for line in act.lines if _decides(line)])
    chosen = _deciding(found) if found else None
    return Fact(ACCENTED.get(chosen.value, chosen.value.capitalize()), chosen.line) if chosen else None


def _deciding(bodies: Sequence[Fact[str]]) -> Fact[str]:
    """Of the bodies that a text names the one that decides: an assembly may only have delegated."""
    first = bodies[0]
    committee = next((fact for fact in bodies if fact.value == COMMITTEE), first)
    return committee if first.value in ASSEMBLIES else first


def _bodies(lines: Sequence[Line]) -> list[Fact[str]]:
    stream = calm_stream(lines)
    return [
        Fact(squeeze(match["body"]), stream.line_at(match.start())) for match in BODY.finditer(stream.flat)
    ]


def _decides(line: Line) -> bool:
    """Whether a line below the head opens with the body: « Le Conseil municipal, après en avoir délibéré »."""
    match = BODY.search(line.flat)
    return match is not None and match.start() <= OPENS


def find_authority(act: Act, body: str | None, whole: Sequence[Line]) -> Fact[str] | None:
    """The authority: a kind and a name that fit the body, « Conseil municipal de X », else what is named most often."""
    kinds = by_word(BODIES, flat(body or ""), ())
    named = _printed(calm_stream(act.head), kinds)
    often = named or _most_named(act.lines, kinds) or _most_named(tuple(whole), kinds)
    return often or (_of_mayor(calm_stream(whole)) if kinds in ((), COMMUNES) else None)


def _printed(head: Stream, kinds: Sequence[str]) -> Fact[str] | None:
    """The first that the head prints; in small letters where it prints the same name so."""
    ordered = _named_in(head, kinds)
    if not ordered:
        return None
    place = flat(ordered[0].place)
    same = [named for named in ordered if flat(named.place) == place]
    best = next((named for named in same if not named.place.isupper()), same[0])
    return best.fact(head)


def _named_in(head: Stream, kinds: Sequence[str]) -> Sequence[Named]:
    """Authorities in printed order, without those above them that only say where they are."""
    fitting = (named for named in _of_kind(head) if _fits(head, named, kinds))
    found = [*fitting, *_own_names(head), *_of_body(head, kinds), *_by_initials(head), *_whole_lines(head, kinds)]
    ordered = sorted(found, key=lambda named: named.start)
    inner = [named for named in ordered if not named.is_of(ABOVE)]
    return ordered if kinds or not inner else inner


def _fits(head: Stream, named: Named, kinds: Sequence[str]) -> bool:
    """Whether a kind is that of the body; without a body, whether it fills its line, or a grouping opens the text."""
    if kinds:
        return named.is_of(tuple(kinds))
    start = head.text.rfind("\n", 0, named.start) + 1
    is_group = start == named.start < NAME and named.is_of(GROUPS)
    return is_group or squeeze(head.rest_of_line(start)).strip(" *#|.,") == named.value


def _of_kind(stream: Stream) -> Iterator[Named]:
    """« COMMUNE DE CORTE », « Commune : VALMORIN », anywhere in the text."""
    for match, name in _named_after(stream, authorities.KIND):
        if match["kind"] in LINKED and not match["link"].strip():
            continue
        place = name["name"]
        if authorities.CUT_NAME.search(flat(place)) and _is_cut(stream, match, match.end() + name.end()):
            continue
        value = squeeze(f"{_linked(stream, match, place)}{place}")
        yield Named(value=value, place=squeeze(place), start=match.start())


def _is_cut(stream: Stream, match: Match, end: int) -> bool:
    """Whether a name that names no place was cut: nothing links it to its kind, or an adjective follows it."""
    return not match["link"].strip() or authorities.ADJECTIVE.match(stream.text[end:][:NAME]) is not None


def _named_after(stream: Stream, pattern: Pattern) -> Iterator[tuple[Match, Match]]:
    """What a pattern finds that a name follows, with the name."""
    for match in pattern.finditer(stream.flat):
        name = authorities.NAME.match(stream.text[match.end() : match.end() + NAME])
        if name:
            yield match, name


def _linked(stream: Stream, match: Match, name: str) -> str:
    """A kind and what links it to its name: as printed, but for signs."""
    kind = as_printed(stream.text, match, "kind")
    signs = {":": f"{kind} {_link(name)}", "«": f"{kind} ", '"': f"{kind} "}
    return signs.get(match["link"].strip()) or as_printed(stream.text, match)


def _link(name: str) -> str:
    return "d’" if authorities.VOWEL.match(flat(name)) else "de "


def _of_body(stream: Stream, kinds: Sequence[str]) -> Iterator[Named]:
    """« Conseil municipal de X » names the commune X; the body of another kind of authority names another."""
    for match, name in _named_after(stream, authorities.BODY_OF):
        place = name["name"]
        if not authorities.KIND_ALONE.match(flat(place)) and _same_kind(match["body"], kinds):
            value = squeeze(_whole_name(stream, match, name))
            yield Named(value=value, place=squeeze(place), start=match.start())


def _whole_name(stream: Stream, match: Match, name: Match) -> str:
    """A name with the kind that its body tells, else with the number of a département after it."""
    own = by_word(KINDS, match["body"], "")
    if own:
        return f"{own} {as_printed(stream.text, match, 'link').lower()}{name['name']}"
    number = authorities.DEPARTMENT.match(stream.text, match.end() + name.end())
    return name["name"] + (number[0] if number else "")


def _by_initials(stream: Stream) -> Iterator[Named]:
    """« Syndicat mixte pour le traitement des déchets de l'Orle (SMTO) »: its name goes up to its initials."""
    for match in authorities.BEFORE_INITIALS.finditer(stream.text):
        value = squeeze(match["name"])
        yield Named(value=value, place=value, start=match.start())


def _whole_lines(stream: Stream, kinds: Sequence[str]) -> Iterator[Named]:
    """« Régie des eaux de Valserre », alone on its line, above a body of its kind."""
    for match in authorities.WHOLE_LINE.finditer(stream.text):
        value = squeeze(match["name"])
        named = Named(value=value, place=value, start=match.start("name"))
        if named.is_of(tuple(kinds)):
            yield named


def _same_kind(body: str, kinds: Sequence[str]) -> bool:
    own = by_word(BODIES, body, ())
    return not kinds or not own or not set(own).isdisjoint(kinds)


def _of_mayor(stream: Stream) -> Fact[str] | None:
    """« Maire de X » names the commune X, where no mayor of another one is named."""
    found = list(_named_after(stream, authorities.MAYOR_OF))
    if len({flat(name["name"]) for _, name in found}) != 1:
        return None
    match, place = found[0][0], found[0][1]["name"]
    return Fact(squeeze(f"Commune {_link(place)}{place}"), stream.line_at(match.start()))


def _own_names(stream: Stream) -> Iterator[Named]:
    for match in authorities.OWN_NAME.finditer(stream.flat):
        value = squeeze(as_printed(stream.text, match, "name"))
        yield Named(value=value, place=value, start=match.start("name"))


@lru_cache(maxsize=KEPT)
def _most_named(lines: tuple[Line, ...], kinds: tuple[str, ...]) -> Fact[str] | None:
    """The authority of a fitting kind whose name is printed most often, if it is printed often at all."""
    stream = calm_stream(lines)
    mentions = [named.fact(stream) for named in _of_kind(stream) if named.is_of(kinds or ("commune",))]
    times = {fact.value: _times(stream, fact.value) for fact in mentions}
    best = max(mentions, key=lambda fact: times[fact.value], default=None)
    return best if best and times[best.value] >= OFTEN else None


def _times(stream: Stream, name: str) -> int:
    """How often the last word of a name is printed."""
    return stream.flat.count(flat(name).rpartition(" ")[2])
