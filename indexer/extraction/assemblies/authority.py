"""Who deliberates: the body and the authority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from indexer.extraction.acts.head import Act
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat, squeeze
from indexer.model import Fact
from indexer.patterns.assemblies import authorities
from indexer.patterns.facts.facts import BODY
from indexer.patterns.vocabulary import SYNDICATES
from indexer.segmenting.lines import Line

COMMUNES = ("commune", "ville", "mairie")
SYNDICAL = ("syndicat", "etablissement", *SYNDICATES, "pole", "parc")
GROUPS = (
    "communaute", "metropole", "ept", "collectivite", *SYNDICAL,
)  # fmt: skip
LINKED = (*COMMUNES, "departement", "collectivite")
"""Kinds that never stand right before a name."""
BODIES = {
    "municipal": COMMUNES,
    "departemental": ("departement",),
    "general": ("departement",),
    "regional": ("region",),
    "permanente": ("departement", "region", "collectivite", "metropole"),
    "communautaire": GROUPS,
    "communaute": GROUPS,
    "syndical": SYNDICAL,
    "metropol": GROUPS,
    "territo": GROUPS,
    "d'administration": ("ccas", "cias", "centre", "etablissement", "syndicat", "service", "sdis", "caisse"),
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


def find_body(act: Act) -> Fact[str] | None:
    """The deliberating body: the first that the head names, or the standing committee of an assembly."""
    found = _bodies(act.head) or _bodies([line for line in act.lines if _decides(line)])
    committee = (fact for fact in found if fact.value == COMMITTEE)
    first = found[0] if found else None
    chosen = next(committee, first) if first and first.value in ASSEMBLIES else first
    return Fact(ACCENTED.get(chosen.value, chosen.value.capitalize()), chosen.line) if chosen else None


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
    kinds = next((kinds for word, kinds in BODIES.items() if body and word in flat(body)), ())
    named = _printed(calm_stream(act.head), kinds)
    often = named or _most_named(act.lines, tuple(kinds)) or _most_named(tuple(whole), tuple(kinds))
    return often or (_of_mayor(calm_stream(whole)) if not kinds or kinds == COMMUNES else None)


def _printed(head: Stream, kinds: Sequence[str]) -> Fact[str] | None:
    """The first that the head prints; in small letters where it prints the same name so."""
    found = [named for named in _of_kind(head) if _fits(head, named, kinds)]
    found += [*_own_names(head), *_of_body(head, kinds), *_by_initials(head)]
    ordered = sorted(found, key=lambda named: named.start)
    if not ordered:
        return None
    inner = [named for named in ordered if not flat(named.value).startswith(ABOVE)]
    ordered = ordered if kinds or not inner else inner
    place = flat(ordered[0].place)
    same = [named for named in ordered if flat(named.place) == place]
    best = next((named for named in same if not named.place.isupper()), same[0])
    return Fact(best.value[:1].upper() + best.value[1:], head.line_at(best.start))


def _fits(head: Stream, named: Named, kinds: Sequence[str]) -> bool:
    """Whether a kind is that of the body; without a body, whether it fills its line, or a grouping opens the text."""
    if kinds:
        return flat(named.value).startswith(tuple(kinds))
    start = head.text.rfind("\n", 0, named.start) + 1
    if start == named.start < NAME and flat(named.value).startswith(GROUPS):
        return True
    return squeeze(head.rest_of_line(start)).strip(" *#|.,") == named.value


def _of_kind(stream: Stream) -> Iterator[Named]:
    """« COMMUNE DE CORTE », « Commune : VALMORIN », anywhere in the text."""
    for match in authorities.KIND.finditer(stream.flat):
        name = authorities.NAME.match(stream.text[match.end() : match.end() + NAME])
        if name is None or (match["kind"] in LINKED and not match["link"].strip()):
            continue
        printed = stream.text[match.start() : match.end()]
        kind = stream.text[slice(*match.span("kind"))]
        sign = match["link"].strip()
        linked = {":": f"{kind} {_link(name['name'])}", "«": f"{kind} ", '"': f"{kind} "}.get(sign, printed)
        yield Named(
            value=squeeze(f"{linked}{name['name']}"), place=squeeze(name["name"]), start=match.start()
        )


def _link(name: str) -> str:
    return "d’" if authorities.VOWEL.match(flat(name)) else "de "


def _of_body(stream: Stream, kinds: Sequence[str]) -> Iterator[Named]:
    """« Conseil municipal de X » names the commune X; the body of another kind of authority names another."""
    for match in authorities.BODY_OF.finditer(stream.flat):
        name = authorities.NAME.match(stream.text[match.end() : match.end() + NAME])
        if name and not authorities.KIND_ALONE.match(flat(name["name"])) and _same_kind(match["body"], kinds):
            own = next((kind for word, kind in KINDS.items() if word in match["body"]), "")
            link = stream.text[slice(*match.span("link"))].lower()
            number = authorities.DEPARTMENT.match(stream.text, match.end() + name.end()) if not own else None
            value = squeeze(f"{own} {link}{name['name']}" if own else name["name"] + (number[0] if number else ""))
            yield Named(value=value, place=squeeze(name["name"]), start=match.start())


def _by_initials(stream: Stream) -> Iterator[Named]:
    """« Syndicat mixte pour le traitement des déchets de l'Orle (SMTO) »: its name goes up to its initials."""
    for match in authorities.BEFORE_INITIALS.finditer(stream.text):
        value = squeeze(match["name"])
        yield Named(value=value, place=value, start=match.start())


def _same_kind(body: str, kinds: Sequence[str]) -> bool:
    own = next((own for word, own in BODIES.items() if word in body), ())
    return not kinds or not own or not set(own).isdisjoint(kinds)


def _of_mayor(stream: Stream) -> Fact[str] | None:
    """« Maire de X » names the commune X, where no mayor of another one is named."""
    found = [
        (name["name"], match.start())
        for match in authorities.MAYOR_OF.finditer(stream.flat)
        if (name := authorities.NAME.match(stream.text[match.end() : match.end() + NAME]))
    ]
    if len({flat(name) for name, _ in found}) != 1:
        return None
    place, start = found[0]
    return Fact(squeeze(f"Commune {_link(place)}{place}"), stream.line_at(start))


def _own_names(stream: Stream) -> Iterator[Named]:
    for match in authorities.OWN_NAME.finditer(stream.flat):
        value = squeeze(stream.text[slice(*match.span("name"))])
        yield Named(value=value, place=value, start=match.start("name"))


@lru_cache(maxsize=KEPT)
def _most_named(lines: tuple[Line, ...], kinds: tuple[str, ...]) -> Fact[str] | None:
    """The authority of a fitting kind whose name is printed most often, if it is printed often at all."""
    stream = calm_stream(lines)
    wanted = kinds or ("commune",)
    mentions = [
        Fact(named.value[:1].upper() + named.value[1:], stream.line_at(named.start))
        for named in _of_kind(stream)
        if flat(named.value).startswith(wanted)
    ]
    names = dict.fromkeys(fact.value for fact in mentions)
    times = {name: stream.flat.count(flat(name).rpartition(" ")[2]) for name in names}
    often = Counter({name: count for name, count in times.items() if count >= OFTEN})
    if not often:
        return None
    best, _ = often.most_common(1)[0]
    return next(fact for fact in mentions if fact.value == best)
