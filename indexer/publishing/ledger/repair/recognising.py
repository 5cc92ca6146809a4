"""Which act of today is which act that was published: one table of rules, the surest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from indexer.publishing.ledger.acts import Act, Known, is_numbered
from indexer.publishing.ledger.repair.sketch import ALIKE, likeness

MOST_OF = 0.5
"""Share of its lines that the shorter of two readings of one text has in common with the other."""

Pair = tuple[Known, Act]
Rule = Callable[[Sequence[Known], Sequence[Act]], Iterable[Pair]]


def recognise(known: Iterable[Known], acts: Iterable[Act]) -> list[Pair]:
    """Pairs of what was published and what is read now; each stands in one pair at most."""
    left, right = {k.address: k for k in known}, {id(act): act for act in acts}
    pairs: list[Pair] = []
    for rule in RULES:
        for one, act in rule(tuple(left.values()), tuple(right.values())):
            if one.address in left and id(act) in right:
                pairs.append((left.pop(one.address), right.pop(id(act))))
    return pairs


def _same_address_by_number(known: Sequence[Known], acts: Sequence[Act]) -> Iterator[Pair]:
    by_address = {k.address: k for k in known}
    for act in acts:
        if act.address in by_address and is_numbered(act.address, act.dossier.number):
            yield by_address[act.address], act


def _same_lines(known: Sequence[Known], acts: Sequence[Act]) -> list[Pair]:
    found = [
        (overlap(k, act), k, act)
        for k, act in _of_one(known, acts, lambda k: k.current.source, lambda a: a.source)
    ]
    sure = [entry for entry in found if entry[0] >= MOST_OF and _same_file(entry[1], entry[2])]
    return [
        (k, act) for _, k, act in sorted(sure, key=lambda entry: (-entry[0], -_union(entry[1], entry[2])))
    ]


def _same_number(known: Sequence[Known], acts: Sequence[Act]) -> Iterator[Pair]:
    for k, act in _of_one(known, acts, lambda k: k.authority, lambda a: a.authority):
        near = k.current.source == act.source or k.address.split("/")[1] == act.address.split("/")[1]
        if k.number and k.number == act.dossier.number and near:
            yield k, act


def _nearly_same_text(known: Sequence[Known], acts: Sequence[Act]) -> list[Pair]:
    rows = _of_one(known, acts, lambda k: k.authority, lambda a: a.authority)
    found = [(likeness(k.current.sketch, act.sketch), k, act) for k, act in rows if k.current.sketch]
    return [(k, act) for alike, k, act in sorted(found, key=lambda entry: -entry[0]) if alike >= ALIKE]


def _same_address(known: Sequence[Known], acts: Sequence[Act]) -> Iterator[Pair]:
    """By its place in its source, when nothing better is known."""
    for k, act in _of_one(known, acts, lambda k: k.address, lambda a: a.address):
        if k.current.source in ("", act.source):
            yield k, act


RULES: tuple[Rule, ...] = (
    _same_address_by_number,
    _same_lines,
    _same_number,
    _nearly_same_text,
    _same_address,
)


def overlap(known: Known, act: Act) -> float:
    """Share of the lines of the shorter one that both have, 0 to 1."""
    lines = _lines(act)
    shorter = min(len(known.lines), len(lines))
    return len(known.lines & lines) / shorter if shorter else 0.0


def _union(known: Known, act: Act) -> float:
    lines = _lines(act)
    return len(known.lines & lines) / max(len(known.lines | lines), 1)


def _lines(act: Act) -> frozenset[int]:
    return frozenset(n for part in act.parts.values() for n in range(part.start, part.end + 1))


def _same_file(known: Known, act: Act) -> bool:
    return known.current.file in ("", act.dossier.source.sha256)


def _of_one(
    known: Sequence[Known], acts: Sequence[Act], left: Callable[[Known], str], right: Callable[[Act], str]
) -> Iterator[Pair]:
    """Pairs that share a key."""
    groups: defaultdict[str, list[Act]] = defaultdict(list)
    for act in acts:
        groups[right(act)].append(act)
    for k in known:
        for act in groups.get(left(k), ()):
            yield k, act
