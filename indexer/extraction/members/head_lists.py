"""Members named in a head: by the state that their list or table gives them, each once; who gave a proxy to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from indexer.extraction.assemblies.headcount import COUNTED
from indexer.extraction.members.people import Named, names_in, read_names
from indexer.extraction.members.proxies import find_proxies
from indexer.extraction.members.roll_tables import Row, by_state, find_table
from indexer.extraction.members.rolls import Roll, above
from indexer.extraction.stream import Stream
from indexer.french import fold
from indexer.model import Proxy
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.segmenting.lines import Line
from indexer.sequences import grouped


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """Who is named in a head."""

    loose: bool
    """Whether one word is a name: the lists hold surnames."""
    proxies: tuple[Proxy, ...]
    named: Mapping[str, Named]
    """By kind."""
    rows: Sequence[Row]
    """Of a table of attendance."""

    def has(self, person: str) -> bool:
        """Whether a surname of a person stands in any list."""
        words = set(fold(person).split())
        surnames = words - FIRST_NAMES or words
        return any(not surnames.isdisjoint(fold(name).split()) for name in self.every_name)

    @property
    def table(self) -> Mapping[str, tuple[str, ...]]:
        """Names by state, of a table of attendance."""
        return by_state(self.rows)

    @property
    def without_holder(self) -> tuple[str, ...]:
        """Names listed as represented of which no proxy tells, in part or in another order of their words."""
        told = [_words(name) for proxy in self.proxies for name in (proxy.giver, proxy.holder)]
        listed = self.named["represented"].names
        return tuple(name for name in listed if not any(_is_part(_words(name), words) for words in told))

    @property
    def every_name(self) -> Iterator[str]:
        """Names of the lists, of who gave a proxy and of who holds one."""
        yield from chain.from_iterable(named.names for named in self.named.values())
        yield from chain.from_iterable((proxy.giver, proxy.holder) for proxy in self.proxies)


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


def _is_part(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one of two names is the other or a part of it: « NOËL » of « Zoé NOËL »."""
    return first <= second or second <= first


def name_members(head: Sequence[Line], stream: Stream, lists: Sequence[Roll]) -> Members:
    """Members of the lists of a head, or of its table where it has one."""
    by_kind = grouped(lists, lambda roll: roll.kind)
    loose = not any(names_in(roll.text) for roll in by_kind.get("present", ()))
    given = {roll: proxies_of(roll, loose=loose) for roll in lists}
    givers = {fold(proxy.giver) for roll in by_kind.get("present", ()) for proxy in given[roll]}
    listed = {kind: _named(stream, by_kind.get(kind, ()), givers, loose=loose) for kind in COUNTED}
    rows = _whole_table(find_table(head), listed)
    table = by_state(rows)
    return Members(
        loose=loose,
        proxies=tuple(dict.fromkeys(chain.from_iterable(given.values()))),
        named={kind: Named(names=table[kind], whole=True) for kind in table} or _once(listed),
        rows=rows,
    )


def proxies_of(roll: Roll, *, loose: bool) -> tuple[Proxy, ...]:
    """Proxies that a list gives."""
    return find_proxies(roll.text, bare=roll.kind == "represented", loose=loose)


def _named(stream: Stream, lists: Sequence[Roll], givers: set[str], *, loose: bool) -> Named:
    """Names of the lists of one kind, later lists first, without those who gave a proxy in a list of the present."""
    listed = [_names_of(roll, loose=loose) for roll in lists]
    found: dict[str, str] = {}
    for roll, named in zip(lists, listed, strict=True):
        found = {fold(name): name for name in named.names or _above(stream, roll)} | found
    kept = (name for key, name in found.items() if key not in givers)
    return Named(names=tuple(kept), whole=all(named.whole for named in listed))


def _above(stream: Stream, roll: Roll) -> tuple[str, ...]:
    """Names of the present printed over their label."""
    return above(stream, roll) if roll.kind == "present" else ()


def _names_of(roll: Roll, *, loose: bool) -> Named:
    """Names of a list, but for those who only hold a proxy of another."""
    proxies = proxies_of(roll, loose=loose)
    holders = {fold(proxy.holder) for proxy in proxies} - {fold(proxy.giver) for proxy in proxies}
    listed = read_names(roll.text, loose=loose)
    if roll.kind == "present":
        return listed
    return replace(listed, names=tuple(name for name in listed.names if fold(name) not in holders))


def _whole_table(rows: Sequence[Row], listed: Mapping[str, Named]) -> Sequence[Row]:
    """A table of attendance, unless a list of the same head names more members than all its rows."""
    told = sum(len(row.states) for row in rows)
    return rows if all(len(named.names) <= told for named in listed.values()) else ()


def _once(listed: Mapping[str, Named]) -> Mapping[str, Named]:
    """The lists; who is named among the present too is absent at some items only, so that the count is not sure."""
    present = {fold(name) for name in listed["present"].names}
    away = listed["absent"]
    stayed = tuple(name for name in away.names if fold(name) not in present)
    sure = away.whole and len(stayed) == len(away.names)
    return {**listed, "absent": Named(names=stayed, whole=sure)}
