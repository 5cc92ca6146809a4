"""Members of a session, known again where a sentence names them: whole, by surname, or by the seat of the chair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from indexer.french import flat, fold
from indexer.patterns.core import Match
from indexer.patterns.personal import names as spelled
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.patterns.searching import WORD

Words = tuple[str, ...]

LONGEST = 6
"""Words of a name at most."""
REACH = 120
"""Characters in which a name is looked for."""
CHAIR = frozenset({"maire", "president", "presidente"})
"""Who may stand for the name of whoever presides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A member in a text, with the ends of the words that name them."""

    name: str
    start: int
    end: int


def words(text: str) -> Words:
    """Words of a name: « Jean-Marc D'ARTOIS » gives `("jean", "marc", "d'artois")`."""
    return tuple(match[0] for match in _tokens(text))


def _tokens(text: str) -> Iterator[Match]:
    return WORD.regex.finditer(flat(text))


def _surname(name: Words) -> Words:
    """Words of a name without first names; all of one that has no other words."""
    return tuple(word for word in name if word not in FIRST_NAMES) or name


@dataclass(frozen=True, kw_only=True)
class Known:
    """Everybody whom the lists of a session name."""

    listed: tuple[str, ...]
    """Names as the lists print them."""
    chair: str | None
    """Whoever presides."""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Each member once, by the fullest of their names: « Mme BELLONI » who gives a proxy is « Claire BELLONI »."""
        parts = {name: frozenset(fold(name).split()) for name in self.listed}
        fullest = sorted(parts, key=lambda name: -len(parts[name]))
        kept: list[str] = []
        for name in fullest:
            if not any(parts[name] <= parts[other] for other in kept):
                kept.append(name)
        return tuple(name for name in parts if name in kept)

    @cached_property
    def presiding(self) -> str | None:
        """Whoever presides, by the name that the lists give them."""
        return self.of(self.chair) if self.chair else None

    @cached_property
    def _whole(self) -> Mapping[Words, str]:
        return {tuple(sorted(words(name))): name for name in self.names}

    @cached_property
    def _surnames(self) -> Mapping[Words, str | None]:
        """Members by surname; None for one that two have."""
        found: dict[Words, str | None] = {}
        for name in self.names:
            key = _surname(words(name))
            found[key] = None if key in found else name
        return found

    def of(self, name: str) -> str | None:
        """The member with a name, printed whole or in part."""
        key = words(name)
        return self._whole.get(tuple(sorted(key))) or self._surnames.get(key) or self._surnames.get(_surname(key))

    def at_end(self, text: str) -> Place | None:
        """The member whom the last words of a text name."""
        base = max(len(text) - REACH, 0)
        tokens = list(_tokens(text[base:]))
        for count in range(min(LONGEST, len(tokens)), 0, -1):
            name = self._named([token[0] for token in tokens[-count:]], [token[0] for token in tokens[:-count]])
            if name:
                return Place(name=name, start=base + tokens[-count].start(), end=base + tokens[-1].end())
        return None

    def _named(self, run: Sequence[str], above: Sequence[str]) -> str | None:
        if name := self._whole.get(tuple(sorted(run))):
            return name
        if len(run) == 1 and run[0] in CHAIR and above[-1:] in (["le"], ["la"]):
            return self.chair
        other = above[-1:] and above[-1] in FIRST_NAMES
        return None if other else self._surnames.get(tuple(run))

    def at_start(self, text: str) -> Place | None:
        """The member whom a text opens with, after honorifics."""
        lead = 0
        while match := spelled.HONORIFIC.match(text[lead:].lstrip(" .\n")):
            lead += len(text[lead:]) - len(text[lead:].lstrip(" .\n")) + match.end()
        tokens = list(_tokens(text[lead : lead + REACH]))
        for count in range(min(LONGEST, len(tokens)), 0, -1):
            if name := self._named([token[0] for token in tokens[:count]], ()):
                return Place(name=name, start=lead, end=lead + tokens[count - 1].end())
        return None

    def all_at_end(self, text: str) -> list[Place]:
        """Members whom a text names one after the other up to its end, the last first."""
        found: list[Place] = []
        rest = text
        while place := self.at_end(rest):
            found.append(place)
            rest = _before_joint(_untitled(text[: place.start]))
            if rest == text[: place.start]:
                break
        return found

    def all_at_start(self, text: str) -> list[Place]:
        """Members whom a text opens with, one after the other."""
        found: list[Place] = []
        position = 0
        while place := self.at_start(text[position:]):
            found.append(Place(name=place.name, start=position + place.start, end=position + place.end))
            position = _after_joint(text, found[-1].end)
            if position == found[-1].end:
                break
        return found


NOBODY = Known(listed=(), chair=None)
"""Of an assembly whose members are not named."""


def _untitled(text: str) -> str:
    """A text without the honorific that it ends with."""
    plain = text.rstrip(" .\n")
    last = max(spelled.HONORIFIC.finditer(text[-20:]), key=lambda match: match.end(), default=None)
    ends = last is not None and max(len(text) - 20, 0) + last.end() >= len(plain)
    return text[: max(len(text) - 20, 0) + last.start()] if last and ends else text


def _before_joint(text: str) -> str:
    """A text without the « et » or the comma that it ends with; itself where it ends with none."""
    plain = text.rstrip()
    for sign in (",", " et", " ainsi que", " puis"):
        if plain.endswith(sign):
            return plain.removesuffix(sign).rstrip(" ,")
    return text


def _after_joint(text: str, position: int) -> int:
    """Position after the « et » or the comma that stands there; the same where none does."""
    rest = text[position:]
    plain = rest.lstrip()
    for sign in (", de ", ",", "et de ", "et ", "ainsi que de ", "ainsi que "):
        if plain.startswith(sign):
            return position + len(rest) - len(plain) + len(sign)
    return position
