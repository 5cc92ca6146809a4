"""Proxies of a list: who gives one to whom, with or without commas, one a line or cut at a line's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.extraction.members.people import names_in
from indexer.french import flat
from indexer.model import Proxy
from indexer.patterns.assemblies.rolls import GIVES, GIVES_BARE, HELD_BY_OFFICE, HOLDS, RESPECTIVELY
from indexer.patterns.core import Match


def find_proxies(text: str, *, bare: bool, loose: bool = False) -> tuple[Proxy, ...]:
    """Proxies in printed order: the last name before words of giving and the first after them.

    `bare`: the list holds proxies only, so that « à » alone gives one, and two who give to one are both named
    before it. `loose`: one word is a name.
    """
    if RESPECTIVELY.search(flat(text)):
        return _in_order(text, loose=loose)
    links = _links(text, bare=bare)
    ends = [*(link.start() for link in links), len(text)]
    found: list[Proxy] = []
    before = text[: ends[0]] if links else ""
    for link, end in zip(links, ends[1:], strict=True):
        given, after = names_in(_opened(before), loose=loose), text[link.end() : end]
        held = _holders(_within(link, after), last=link is links[-1], loose=loose)
        givers = given if bare else given[-1:]
        found += [Proxy(giver=giver, holder=holder) for holder in held[:1] for giver in givers]
        before = _remainder(after, held)
    return (*found, *_held(text, loose=loose))


def _holders(after: str, *, last: bool, loose: bool) -> tuple[str, ...]:
    """Names after words of giving, the holder first; none where an office alone holds and the one name gives next."""
    names = names_in(_opened(after), loose=loose)
    unnamed = not last and len(names) == 1 and HELD_BY_OFFICE.search(flat(after))
    return () if unnamed else names


def _in_order(text: str, *, loose: bool = False) -> tuple[Proxy, ...]:
    """Proxies of « A et B, qui ont respectivement donné pouvoir à C et D », where each has its own; none else."""
    match = RESPECTIVELY.search(flat(text))
    if match is None or len(_links(text, bare=False)) > 1:
        return ()
    givers, holders = (names_in(_opened(part), loose=loose) for part in (text[: match.start()], text[match.end() :]))
    pairs = zip(givers, holders, strict=True) if len(holders) == len(givers) else ()
    return tuple(Proxy(giver=giver, holder=holder) for giver, holder in pairs)


def _within(link: Match, after: str) -> str:
    """Words after those of giving, up to the end of their bracket where they stand in one."""
    return after.partition(")")[0] if "(" in link[0] else after


def count_links(text: str, *, bare: bool) -> int:
    """How many times a list says that a proxy is given, whether or not its names can be read."""
    return len(_in_order(text)) or len(_links(text, bare=bare))


def _held(text: str, *, loose: bool) -> Iterator[Proxy]:
    """Proxies told from who holds them: « Claire ROUVEL (pouvoir de Luc ADREL) »."""
    position = 0
    for link in HOLDS.finditer(flat(text)):
        holders = names_in(_opened(text[position : link.start()]), loose=loose)
        givers = names_in(_opened(text[link.end() :].partition(")")[0]), loose=loose)
        if holders and givers:
            yield Proxy(giver=givers[0], holder=holders[-1])
        position = link.end()


def _links(text: str, *, bare: bool) -> Sequence[Match]:
    plain = flat(text)
    said = [match for match in GIVES.finditer(plain) if bare or not match["replaced"]]
    return sorted((*said, *_bare_links(text, plain, said)), key=lambda link: link.start()) if bare else said


def _bare_links(text: str, plain: str, said: Sequence[Match]) -> Iterator[Match]:
    """« à » that gives a proxy by itself, outside of the words that give one."""
    taken = {position for link in said for position in range(*link.span())}
    ends = [0, *(link.end() for link in said)]
    alone = (link for link in GIVES_BARE.finditer(plain) if taken.isdisjoint(range(*link.span())))
    return (link for link in alone if not said or _opens_name(text, ends, link))


def _opens_name(text: str, ends: Sequence[int], link: Match) -> bool:
    """Whether « à » gives a proxy beside words that do: parted from them, and a capital follows it."""
    return text[link.end() :][:1].isupper() and _parted(text, ends, link.start())


def _parted(plain: str, ends: Sequence[int], start: int) -> bool:
    """Whether a sign or a line's end parts « à » from the words of giving above it, whose own « à » it is else."""
    above = max(end for end in ends if end <= start)
    return any(sign in plain[above:start] for sign in ",;\n")


def _opened(text: str) -> str:
    """Brackets taken away, their words kept."""
    return text.replace("(", " ").replace(")", ", ")


def _remainder(after: str, held: Sequence[str]) -> str:
    """What follows the holder's name: the next giver stands there."""
    if not held:
        return after
    last = held[0].split()[-1]
    position = after.find(last)
    return after[position + len(last) :] if position >= 0 else after
