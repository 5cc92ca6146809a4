"""What every match of an expression opens with, read off the expression: where `re` need not be tried is known before.

`re` tries an expression that opens with `\\b`, a look behind or groups at every character. Its first characters, as far
as they are plain, make words that an automaton finds in one pass over a text, or a second expression that `re` finds
fast; the first one is tried where these are found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product, takewhile
from operator import methodcaller
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

LENGTHS = (5, 3, 1)
"""Characters of an opening that are looked at,"""
MANY = 150
"""fewer where there are more openings."""
PAYS = 30_000
"""Characters searched with one expression from which on the second one pays."""
APART = 16
"""Nor does it where places stand nearer to each other, in characters."""
SHORTEST_WORD = 2
"""Characters of the words that an automaton looks for: shorter ones stand everywhere."""
MOST_SPELT = 8
"""Characters of a class from which on it is not spelt out in words."""
APART_FROM_WORD = r"(?<!\w)"
"""What stands before the first character of an opening behind no letter."""
EDGES = {r"\b", r"\B", r"\A", r"\Z", "$", APART_FROM_WORD}
"""What takes up no character."""
LINE = "^"
"""The start of a line: a place that is found whatever stands behind it."""

_CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_TOKEN = re.compile(
    rf"""(?P<space>\s+) | (?P<apart>\(\?<!(?:\\w|(?=\[[^\]^][^\]]*\\w|\[\\w){_CLASS})\)) | (?P<look>\(\?<?[=!]) | (?P<group>\((?:\?(?:P<\w+>|m?:)|(?!\?)))
    |(?P<close>\)) | (?P<bar>\|) | (?P<times>(?:[*+?]|\{{\d*,?\d*\}})[?+]?) | (?P<edge>\\[bBAZ]|[\^$]) | (?P<one>\\.|{_CLASS}|.)""",
    re.DOTALL | re.VERBOSE,
)
_WIDE = re.compile(r"\[\^|\\[wWsSD]|^\.$")
"""Of a character: any of so many that nothing is spared."""
_OF_MANY = re.compile(r"\\\w")
"""Of a character: a class of Unicode, or a sign that is not written as itself."""
_OF_WORD = re.compile(r"\w|\\d|\[(?:\w-\w|\w|\\d)+\]")
"""Of a character: one of a word, before which `\b` is the start of one."""
_MEMBER = re.compile(r"(?P<low>[^\\])-(?P<high>[^\\])|(?P<one>[^\\]|\\\W)", re.DOTALL)
"""One of a class, or a range of them."""
_BEYOND = re.compile(r"(?<!\\)\(\?(?!<?[=!]|P<|m?:)|\\\d")
"""What is not read here: case ignored in a part, what was matched before."""


class Item(NamedTuple):
    """A part of an expression: a character, an edge, or the alternatives of a group."""

    one: str
    branches: tuple[Branch, ...]
    least: int
    most: int
    """0, 1, or 2 for more."""


_START = methodcaller("start")
Finder = Callable[[str, int], Iterator[re.Match[str]]]
Branch = tuple[Item, ...]
Opening = tuple[str, ...]
"""One expression a character; the first one may have `APART_FROM_WORD` before it."""


class Places:
    """Where matches of an expression may open in a text; nothing is made before so much is searched that it pays."""

    __slots__ = ("_find", "_left", "_source", "_words")

    def __init__(self, source: str) -> None:
        """Of a verbose expression."""
        self._source = source
        self._left = PAYS
        self._find: Finder | None = None
        self._words: AhoCorasick | None = None

    def of(self, text: str) -> Finder | None:
        """What finds the places in a text, None where each character is one."""
        if self._left > 0:
            self._left -= len(text)
            if self._left <= 0:
                self._look_for(text)
        return self._find

    def all_of(self, text: str, position: int) -> Iterable[int] | None:
        """The places in a text from a position on in their order, None where each character is one."""
        find = self.of(text)
        starts = _starts(self._words, text) if self._words and not position else None
        return map(_START, find(text, position)) if starts is None and find else starts

    def _look_for(self, text: str) -> None:
        found = openings(self._source)
        find = finder(found).finditer if found else None
        self._find = find if find and sum(1 for _ in find(text, 0)) * APART <= len(text) else None
        words = opening_words(self._source)
        automaton = AhoCorasick(words) if words else None
        starts = _starts(automaton, text) if automaton else None
        self._words = automaton if starts is not None and len(starts) * APART <= len(text) else None


def _starts(words: AhoCorasick, text: str) -> list[int] | None:
    """Where words start in a text, in order; None for a text with half of a pair, which is no text of Unicode."""
    try:
        return sorted({start for _, start, _ in words.find_matches_as_indexes(text, overlapping=True)})
    except UnicodeEncodeError:
        return None


def openings(source: str) -> frozenset[Opening] | None:
    """What matches of a verbose expression open with; None where nothing is known."""
    if _BEYOND.search(source):
        return None
    branches = _parse(_tokens(source))
    for length in LENGTHS:
        found = {opening for branch in branches for opening in _openings(branch, length)}
        if () in found or any(_WIDE.search(_bare(opening[0])) for opening in found):
            return None
        if len(found) <= MANY:
            break
    return frozenset(found)


def opening_words(source: str) -> list[str]:
    """Words of which each match of a verbose expression opens with one; nothing where they are too many or too short."""
    branches = () if _BEYOND.search(source) else _parse(_tokens(source))
    for length in LENGTHS:
        found = {opening for branch in branches for opening in _openings(branch, length)}
        words = {word for opening in found for word in _spelt(opening)} if len(found) <= MANY else set()
        if words and min(map(len, words)) >= SHORTEST_WORD:
            return sorted(words)
    return []


def first_characters(source: str) -> re.Pattern[str] | None:
    """An expression for the first characters of matches that open a line; None where they may have any, or none."""
    if _BEYOND.search(source):
        return None
    branches = _parse(_tokens(source))
    firsts = {opening[1:] for branch in branches for opening in _openings(branch, 1) if opening[:1] == (LINE,)}
    opened = all(opening[:1] == (LINE,) for branch in branches for opening in _openings(branch, 1))
    return re.compile("|".join(sorted(first for (first,) in firsts))) if opened and () not in firsts else None


def finder(found: frozenset[Opening]) -> re.Pattern[str]:
    """An expression that matches the first character of each of some openings, or the start of a line before it."""
    following: dict[str, set[str]] = defaultdict(set)
    for first, *rest in found:
        following[first].add("".join(rest))
    places = (_ahead(first, rest) for first, rest in sorted(following.items()))
    return re.compile("|".join(places), re.MULTILINE)


def _ahead(first: str, rest: set[str]) -> str:
    one = _bare(first)
    ahead = "" if "" in rest else f"(?={'|'.join(sorted(rest))})"
    return f"{one}{ahead}" + (rf"(?<!\w{one})" if one != first else "")


def _tokens(source: str) -> Iterator[re.Match[str]]:
    return (token for token in _TOKEN.finditer(source) if token.lastgroup != "space")


def _parse(tokens: Iterator[re.Match[str]]) -> tuple[Branch, ...]:
    """Alternatives up to the bracket that closes them; what only looks around is left out."""
    branches: list[list[Item]] = [[]]
    for token in tokens:
        kind = token.lastgroup
        if kind == "close":
            break
        if kind == "bar":
            branches.append([])
        elif kind == "times":
            branches[-1][-1:] = [_times(item, token[0]) for item in branches[-1][-1:]]
        elif kind == "look":
            _parse(tokens)
        elif kind == "apart":
            branches[-1].append(Item(APART_FROM_WORD, (), 1, 1))
        else:
            inner = _parse(tokens) if kind == "group" else ()
            branches[-1].append(Item(token[0] if kind != "group" else "", inner, 1, 1))
    return tuple(map(tuple, branches))


def _times(item: Item, sign: str) -> Item:
    bounds = {"*": (0, 2), "+": (1, 2), "?": (0, 1)}.get(sign[0])
    if bounds is None:
        low, _, high = sign.strip("{}?+").partition(",")
        bounds = int(low or 0), int(high or 2) if "," in sign else int(low)
    return item._replace(least=bounds[0], most=bounds[1])


def _openings(items: Sequence[Item], length: int) -> set[Opening]:
    """Openings of so many characters at most; the empty one where a match may open with anything."""
    if not items or not length:
        return {()}
    item, rest = items[0], items[1:]
    after = rest if item.least == item.most == 1 else ()
    if item.branches:
        found = {o for branch in item.branches for o in _openings((*branch, *after), length)}
    elif item.one in EDGES:
        return {_marked(item.one, opening) for opening in _openings(rest, length)}
    elif item.one == LINE:
        return {_at_line(opening) for opening in _openings(rest, length)}
    else:
        found = {(item.one, *o) for o in _openings(after, length - 1)}
    return found if item.least else found | _openings(rest, length)


def _marked(edge: str, opening: Opening) -> Opening:
    """An opening behind an edge: no letter stands before it where the edge is the start of a word."""
    starts = edge == APART_FROM_WORD or (edge == r"\b" and opening and _OF_WORD.fullmatch(opening[0]))
    return (APART_FROM_WORD + _bare(opening[0]), *opening[1:]) if starts and opening else opening


def _spelt(opening: Opening) -> Iterator[str]:
    """All words that an opening stands for, as far as its characters can be spelt out."""
    spelt = takewhile(bool, (_members(_bare(one)) for one in opening if one != LINE))
    return map("".join, product(*spelt))


def _members(one: str) -> list[str]:
    """The characters that a part of an expression stands for, nothing where they are many or not plain."""
    if not one.startswith("["):
        return [] if one == "." or _OF_MANY.match(one) else [one[-1]]
    members = list(_MEMBER.finditer(one[1:-1]))
    if one.startswith("[^") or sum(len(member[0]) for member in members) != len(one) - 2:
        return []
    ends = [(member["low"] or member["one"][-1], member["high"] or member["one"][-1]) for member in members]
    signs = [chr(code) for low, high in ends for code in range(ord(low), ord(high) + 1)]
    return signs if len(signs) <= MOST_SPELT else []


def _at_line(opening: Opening) -> Opening:
    """An opening at the start of a line, with what is known of the characters there."""
    return (LINE, _bare(opening[0]), *opening[1:]) if opening else (LINE,)


def _bare(first: str) -> str:
    return first.removeprefix(APART_FROM_WORD)
