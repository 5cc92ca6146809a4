"""Whoever may be a person: names told by the words they are made of, whatever is said around them; a person decides.

What waits is hidden, so this looks for what speaks against a person (a street, a firm, a law, a member in the mandate),
not for what speaks for one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.patterns.personal import papers, people
from indexer.patterns.presumed import candidates, whole_names
from indexer.patterns.presumed.lexicon import GIVEN_RARE
from indexer.patterns.presumed.renowned import RENOWNED
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import POSSIBLE, Named
from indexer.privacy.detectors.roles import named
from indexer.privacy.mandate.lives import has_own_matter, is_of_another
from indexer.privacy.mandate.namesakes import words_in_order
from indexer.privacy.mandate.own_matter import is_given, is_in_own_matter
from indexer.privacy.mandate.sitting import (
    NEAR,
    acts_in_sitting,
    has_other_initial,
    is_titled,
    sits,
    sitting_names,
    words_in,
)
from indexer.privacy.mandate.titles import heads_a_club
from indexer.privacy.policies.roster import Name
from indexer.privacy.presumed.memory import is_borne, is_remembered
from indexer.privacy.presumed.name_words import (
    SHORTEST,
    Kind,
    Piece,
    Word,
    key_of,
    pieces,
    small_words,
)
from indexer.privacy.presumed.small_runs import in_small_letters

LISTED_KINDS = frozenset({Kind.GIVEN, Kind.SURNAME})
INITIAL = 2
"""Letters of one initial with its point."""
LONG = 4
"""Letters above which an unknown word after initials may be a surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presumed:
    """Who may be a person, and who sits."""

    persons: list[Finding]
    sitting: frozenset[str]
    """Words of the names of who sits in the assembly."""
    seats: frozenset[Name]
    """Names of who sits, as `key_of`."""
    named: list[Finding]
    """Every full name, of who sits too."""
    titled: frozenset[Name]
    """Names beside which a title of a mandate or an act of who sits stands somewhere, in the order of their words."""
    staying: frozenset[Name]
    """Names of who sits, of streets, buildings and firms, in the order of their words."""


def presume(text: Text, members: frozenset[Name], own: Sequence[int] = ()) -> Presumed:
    """Full names, with initials, first names alone, in small letters; `own` are places of births, homes and numbers."""
    small = small_words(text.text)
    printed = (piece for match in candidates.RUN.finditer(text.text) for piece in pieces(text.text, match, small))
    runs = [piece for piece in printed if _is_full(text, piece)]
    small_runs = list(in_small_letters(text))
    seats = sitting_names(text, sorted([*runs, *small_runs], key=lambda piece: piece[0].start), members)
    sitting = words_in(seats)
    borne = frozenset(key_of(piece) for piece in runs if _is_borne(text, piece)) | RENOWNED
    found = [
        _finding(text, piece)
        for piece in [*runs, *small_runs]
        if not (_stays(text, piece, sitting, seats, own) or key_of(piece) in borne or _is_somebody_else(text, piece))
    ]
    every = [_finding(text, piece) for piece in runs if key_of(piece) not in borne]
    titled = [piece for piece in runs if _is_in_mandate(text, piece)]
    return Presumed(
        persons=found,
        named=every,
        sitting=sitting,
        seats=seats,
        titled=frozenset(_printed(text, piece) for piece in titled),
        staying=frozenset(_printed(text, piece) for piece in runs if key_of(piece) in seats or key_of(piece) in borne),
    )


def _printed(text: Text, piece: Piece) -> Name:
    return words_in_order(text.text[piece[0].start : piece[-1].end])


def _finding(text: Text, piece: Piece) -> Finding:
    return named(text, Named(start=_first(text, piece), end=piece[-1].end, sure=POSSIBLE), Category.PERSON)


def _stays(
    text: Text, piece: Piece, sitting: frozenset[str], seats: frozenset[Name], own: Sequence[int]
) -> bool:
    """Who sits, in no matter of their own; the head of a club may ask for a home, and is no member."""
    start, end = piece[0].start, piece[-1].end
    if not sits(piece, sitting) or has_other_initial(piece, seats):
        return False
    if is_in_own_matter(text, start, end, own) or is_given(text, start):
        return False
    return not (heads_a_club(text, start) and has_own_matter(text, start, end))


def _is_in_mandate(text: Text, piece: Piece) -> bool:
    return acts_in_sitting(text, piece[-1].end) or is_titled(text, piece[0].start, piece[-1].end)


def _first(text: Text, piece: Piece) -> int:
    """Where a name starts: « P. et M.-L. Cosquer » with the other initial, « LA ROCCA Lina » with the particle."""
    start = piece[0].start
    before = text.text[max(0, start - NEAR) : start].rpartition("\n")[2]
    if piece[0].kind is Kind.INITIALS:
        other = candidates.OTHER_INITIAL.search(before)
        return start - len(other.group()) if other else start
    particle = candidates.PARTICLE_BEFORE.search(before)
    if particle and particle["particle"].isupper() != text.text[start : piece[0].end].isupper():
        return start
    return start - len(particle["particle"]) if particle else start


def _is_somebody_else(text: Text, piece: Piece) -> bool:
    """Told by other rules from a civility, an officer, a saint, a car, or what bears a name."""
    start, end = piece[0].start, piece[-1].end
    return bool(
        _is_officer(text, start, end)
        or _trades(text, start, end)
        or candidates.SAINT.search(text.flat[start:end])
        or candidates.REIGNED.match(text.text[start : end + NEAR])
        or all(papers.VEHICLE.fullmatch(word.folded) for word in piece)
        or any(is_remembered(text, word.start, end) for word in piece[:-1])
        or _is_borne(text, piece)
        or _is_firm(piece)
    )


def _trades(text: Text, start: int, end: int) -> bool:
    """Named for a trade or a work; who buys a lot or reads a book is named for what is their own."""
    around = text.before(start, NEAR) + text.after(end, NEAR).partition("\n")[0]
    return bool(people.TRADE.search(around)) and not is_in_own_matter(text, start, end, ())


def _is_officer(text: Text, start: int, end: int) -> bool:
    """Of justice or of medicine, in no matter of their own."""
    behind = people.OFFICER.match(text.after(end, NEAR).lstrip(" ,(–-"))
    told = behind or candidates.OFFICER_BEFORE.search(text.before(start, NEAR))
    listed = behind and is_of_another(text, start)
    return bool(told) and not (listed or has_own_matter(text, start, end))


def _is_firm(piece: Piece) -> bool:
    """« Bernard Couverture »: a name and a trade."""
    return piece[-1].kind is not Kind.GIVEN and bool(candidates.AFTER_FIRM.fullmatch(piece[-1].folded))


def _is_full(text: Text, piece: Piece) -> bool:
    """Enough for a name where it stands: one word alone, and a first name that is a word too, ask for more."""
    if len(piece) == 1:
        return _is_alone(text, piece[0])
    kinds = {word.kind for word in piece}
    start, end = piece[0].start, piece[-1].end
    if kinds == {Kind.UNKNOWN, Kind.SURNAME}:
        return _has_surname_in_capitals(text, piece)
    if kinds == {Kind.SURNAME}:
        return _fills_cell(text, start, end)
    if candidates.ACRONYM_OF.match(text.text[start:end]):
        return False
    initials = Kind.INITIALS in kinds
    if not LISTED_KINDS.isdisjoint(kinds) or (Kind.CAPITALS in kinds and not initials):
        return True
    if initials:
        told = piece[0].end - start == INITIAL and end - piece[1].start > LONG
        before = text.before(start, NEAR).rpartition("\n")[2]
        in_cell = bool(before.strip()) and _fills_cell(text, start, end)
        if piece[-1].kind is Kind.INITIALS and candidates.IN_NAME_OF.search(text.before(start, NEAR)):
            return True
        return told and (in_cell or bool(candidates.SPOKEN_OF.search(before)) or is_in_own_matter(text, start, end, ()))
    slot = piece[0].kind is Kind.GIVEN_WORD and candidates.SURNAME_SLOT.search(text.before(start, NEAR))
    return bool(slot) or _fills_cell(text, start, end)


def _fills_cell(text: Text, start: int, end: int) -> bool:
    return bool(
        candidates.CELL_START.search(text.text[max(0, start - NEAR) : start].rpartition("\n")[2])
        and candidates.CELL_END.search(text.text[end : end + NEAR].partition("\n")[0])
    )


def _has_surname_in_capitals(text: Text, piece: Piece) -> bool:
    """« Sezgin YILMAZ », « TRAN Thiên »: the surname in capitals, the other word not."""
    return all(
        (word.kind is Kind.SURNAME) is text.text[word.start : word.end].isupper()
        and len(word.folded) > SHORTEST
        for word in piece
    )


def _is_alone(text: Text, word: Word) -> bool:
    """A first name without an article, no acronym, not the only word of its line; a surname where one is expected."""
    before = text.before(word.start, NEAR)
    if word.kind is Kind.SURNAME:
        return bool(
            candidates.SURNAME_SLOT.search(before)
            or candidates.SURNAME_BEFORE.search(text.after(word.end, NEAR))
        )
    if word.folded in GIVEN_RARE:
        return bool(whole_names.OPENED.search(text.text[max(0, word.start - NEAR) : word.start]))
    first, last = text.line(text.line_at(word.start))
    around = text.text[first : word.start] + text.text[word.end : last]
    if not any(map(str.isalpha, around)) or candidates.ARTICLE.search(before):
        return False
    joined = bool(
        candidates.JOINED.search(before) or candidates.AND_OTHER.match(text.text[word.end : word.end + NEAR])
    )
    if text.text[word.start : word.end].isupper():
        return joined and around.isupper()
    return joined or len(word.folded) > SHORTEST


def _is_borne(text: Text, piece: Piece) -> bool:
    before = text.before(piece[0].start, NEAR)
    return bool(
        text.text[: piece[0].start].endswith("Chez ")
        or piece[0].folded == "chez"
        or is_borne(before)
        or candidates.AFTER_FIRM.search(text.after(piece[-1].end, NEAR))
    )
