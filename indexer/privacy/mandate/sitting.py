"""Who sits in the assembly, as far as a text tells: words of names that no rule without a cue may hide."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from indexer.patterns.apposed import own_lives, seats
from indexer.patterns.personal import people
from indexer.patterns.personal.own_matter import SUM
from indexer.patterns.presumed import candidates, speaking
from indexer.privacy.detectors.findings import Text
from indexer.privacy.detectors.people import SENTENCE, row_start, seated_names
from indexer.privacy.mandate.titles import holds_something, is_anothers, is_subject
from indexer.privacy.policies.roster import Name, words_of
from indexer.privacy.presumed.name_words import Kind, Piece, key_of

NEAR = 60
INITIAL = 2
"""Letters of initials, at most."""
LEAST = 3
"""Names of the shortest list that may be one of members; a third of them must sit."""
LONGEST_LIST = 320
"""Characters of a list of who sits, and of what one of them says, at most."""
CASHIER = "regisseu"
CASHIERS = ("titulaire", "suppleant", "designe", "sont nomme")
"""What a « régie » names its agents with, and an assembly its members."""
CLOSED = ".\n\n"
"""What ends a list of names."""
LONGEST_NAME = 4
"""Words above which what no sign parts is a list."""


def sitting_names(text: Text, runs: Sequence[Piece], members: frozenset[Name]) -> frozenset[Name]:
    """Names of members, of whoever a title, a vote or a list of presence names."""
    ends = [match.end() for match in people.SENTENCE_END.finditer(text.flat)]
    titled = [piece for piece in runs if _is_in_mandate(text, piece, ends)]
    names = frozenset([*members, *map(words_of, seated_names(text)), *map(key_of, titled)])
    return names | frozenset(map(key_of, _rolls(text, runs, words_in(names))))


def has_seat(words: Name, seats: frozenset[Name]) -> bool:
    """All words stand in one name of somebody who sits."""
    return any(set(words) <= name for name in _by_word(seats).get(words[0], ())) if words else False


@lru_cache(maxsize=64)
def _by_word(seats: frozenset[Name]) -> dict[str, list[frozenset[str]]]:
    names: dict[str, list[frozenset[str]]] = {}
    for seat in seats:
        parts = frozenset(part for word in seat for part in word.replace("'", " ").replace("-", " ").split())
        for part in parts:
            names.setdefault(part, []).append(parts)
    return names


def is_titled(text: Text, start: int, end: int) -> bool:
    """A title of a mandate stands right beside the name, or « Membres : » before it."""
    if holds_something(text, start):
        return False
    following = text.after(end, NEAR).lstrip(" ,(–-\t|:").replace("\n", " ")
    listed = candidates.SITTING_LIST.search(text.before(start, SENTENCE)) or is_listed(text, start)
    private = speaking.REPRESENTED.search(text.before(start, SENTENCE))
    before = candidates.CIVILITY_BEFORE.sub("", text.before(start, NEAR))
    titled = candidates.TITLED.search(before) and not is_anothers(text, start, end)
    told = speaking.SPEAKS_BEFORE.search(before) or speaking.BEFORE.search(text.before(start, NEAR))
    told = told or seats.REPLACED.search(text.before(start, SENTENCE))
    return bool((listed and not private) or titled or told or people.MANDATE.match(following))


def acts_in_sitting(text: Text, end: int) -> bool:
    """Votes, leaves, answers, withdraws: right after the name that ends there."""
    following = text.after(end, NEAR)
    acts = speaking.SITS_AFTER.match(following) or speaking.SPEAKS.match(following)
    told = bool(acts) and not own_lives.TOLD.match(following)
    return told or is_there_as_member(text, end) or _addresses(text, end)


def is_there_as_member(text: Text, end: int) -> bool:
    """« Mme ROUX, sœur du requérant, ne prend pas part au vote », « Mme ROUX, adjointe, à signer l'acte »."""
    following = text.after(end, SENTENCE)
    return any(told.match(following) for told in (seats.WITHDRAWS, seats.SIGNS_FOR, seats.RESIGNED))


def is_listed(text: Text, start: int) -> bool:
    """« Sont là : MM. ROUX, », « 3 contre : », « Élus : » open before the name."""
    return bool(seats.SEATS_LISTED.search(text.before(start, LONGEST_LIST)))


def _addresses(text: Text, end: int) -> bool:
    """« revient sur la décision », and nothing of their own up to the end of the sentence."""
    sentence = text.after(end, LONGEST_LIST)
    sentence = sentence[: stop.start()] if (stop := people.SENTENCE_END.search(sentence)) else sentence
    told = seats.ADDRESSES_ASSEMBLY.match(sentence)
    return bool(told) and not (own_lives.THING.search(sentence) or own_lives.LIFE.search(sentence))


def sits(piece: Piece, sitting: frozenset[str]) -> bool:
    """All words of the name are words of names of who sits, a third of them in a list without signs; initials aside."""
    words = [word for word in key_of(piece) if len(word) > INITIAL]
    known = sum(word in sitting for word in words)
    return LEAST * known >= len(words) if len(piece) > LONGEST_NAME else known == len(words)


def has_other_initial(piece: Piece, seats: frozenset[Name]) -> bool:
    """« L. ROUX » where only « Anne ROUX » sits: none who sits and has the rest of the name has that initial."""
    initials = {word.folded[0] for word in piece if word.kind is Kind.INITIALS}
    rest = {part for word in piece if word.kind is not Kind.INITIALS for part in word.folded.split("-")}
    named = [name - rest for word in rest for name in _by_word(seats).get(word, ()) if rest <= name]
    return bool(initials and named) and all(others and initials.isdisjoint({o[0] for o in others}) for others in named)


def words_in(names: Iterable[Name]) -> frozenset[str]:
    """Each word, and each two in one: « SAINT JOUAN » is printed « SAINTJOUAN » too."""
    words: set[str] = set()
    for name in names:
        words.update(name, map("".join, pairwise(name)))
    return frozenset(words)


def _is_in_mandate(text: Text, piece: Piece, ends: Sequence[int]) -> bool:
    """A title beside the name, or words of votes and of presence before it in its sentence, whose `ends` are known."""
    start, end = piece[0].start, piece[-1].end
    if is_titled(text, start, end) or acts_in_sitting(text, end):
        return True
    place = bisect_right(ends, start)
    first = max(row_start(text, start, SENTENCE), ends[place - 1] if place else 0)
    before = text.flat[first:start]
    sits = candidates.SITS.search(before)
    cashier = sits and sits.group().startswith(CASHIERS) and CASHIER in text.before(start, SENTENCE)
    other = cashier or speaking.REPRESENTED.search(before) or holds_something(text, start)
    return bool(sits) and not other


def _opens_cell(text: Text, start: int) -> bool:
    """Nobody is listed who is named further on in a cell: « | Cession à Mme ROUX | M. PUIG | »."""
    cell = text.flat[row_start(text, start, NEAR) : start].rpartition("|")
    return not cell[1] or not any(map(str.isalpha, candidates.CIVILITY_BEFORE.sub("", cell[2])))


def _without_subject(text: Text, roll: Sequence[Piece]) -> Iterator[Piece]:
    """Of « en présence de M. ROUX, adjoint, M. PUIG et Mme KERBRAT conviennent » who is met, not who convenes."""
    met = is_subject(text, roll[-1][-1].end)
    for piece in roll:
        if met and is_anothers(text, piece[0].start, piece[-1].end):
            return
        yield piece


def _rolls(text: Text, runs: Sequence[Piece], sitting: frozenset[str]) -> Iterator[Piece]:
    """Names of lists of which a third or more sit."""
    roll: list[Piece] = []
    for piece in [*runs, ()]:
        between = text.text[roll[-1][-1].end : piece[0].start] if piece and roll else CLOSED
        opens = bool(piece) and _opens_cell(text, piece[0].start)
        parted = CLOSED in between or SUM.search(between)
        if opens and not parted and candidates.BETWEEN.fullmatch(between):
            roll.append(piece)
            continue
        if len(roll) >= LEAST and LEAST * sum(sits(each, sitting) for each in roll) >= len(roll):
            yield from _without_subject(text, roll)
        roll = [piece] if opens else []
