"""Persons whom only what is their own tells, whatever their name: an age, a birth, a number in their row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.personal import owners, people
from indexer.patterns.personal.businesses import LEGAL_FORM
from indexer.patterns.personal.persons import ORGANISATIONS
from indexer.patterns.presumed.candidates import AFTER_FIRM, ARTICLE, BEARERS, SAINT
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import POSSIBLE, Named
from indexer.privacy.detectors.roles import named
from indexer.privacy.mandate.own_matter import is_in_own_matter
from indexer.privacy.presumed.name_words import BREAKS, GIVENS, PARTICLES, Kind, kind_of_word, small_words

NEAR = 40
_TOLD = frozenset({Kind.GIVEN, Kind.GIVEN_WORD, Kind.SURNAME, Kind.SURNAME_WORD, Kind.INITIALS})
_NOBODY = ORGANISATIONS | BEARERS


def find_owners(text: Text, own: Sequence[int]) -> Iterator[Finding]:
    """Names before an age, a birth or a name of birth; what opens a row that holds a home, a birth or a number."""
    small = small_words(text.text)
    yield from _named_twice(text)
    for match in owners.AGED.finditer(text.text):
        if _is_name(text, match, small):
            yield _person(text, match)
    for match in owners.HEAD.finditer(text.text):
        if is_in_own_matter(text, *match.span("name"), own) and _is_name(text, match, small):
            yield _person(text, match)


def _named_twice(text: Text) -> Iterator[Finding]:
    """« HARDOUIN née SALLES Monique », whatever the words."""
    for match in owners.BORN_AS.finditer(text.text):
        first = max(0, match.start() - NEAR)
        before = owners.FIRST_OF_TWO.search(text.text[first : match.start()])
        if before:
            start, end = first + before.start("name"), match.end("name")
            yield named(text, Named(start=start, end=end, sure=POSSIBLE), Category.PERSON)


def _person(text: Text, match: Match) -> Finding:
    start, end = match.span("name")
    return named(text, Named(start=start, end=end, sure=POSSIBLE), Category.PERSON)


def _is_name(text: Text, match: Match, small: frozenset[str]) -> bool:
    """One word of a name in use or an initial, none of acts, of a legal person, of a place."""
    start, end = match.span("name")
    words = [word for word in match["name"].replace("\n", "").split() if word.lower() not in PARTICLES]
    folded = {part for word in words for part in fold(word).replace("'", "-").split("-")}
    if not words or not _NOBODY.isdisjoint(folded) or not (folded & BREAKS) <= GIVENS:
        return False
    if SAINT.search(text.flat[start:end]) or ARTICLE.search(text.before(start, NEAR)):
        return False
    if people.ONLY_TITLE.search(fold(words[0])) or AFTER_FIRM.match(text.after(end, NEAR)):
        return False
    kinds = [kind_of_word(word, small) for word in words]
    if len(words) == 1 and kinds[0] is not Kind.GIVEN:
        return False
    return not LEGAL_FORM.search(text.flat[start:end]) and not _TOLD.isdisjoint(kinds)
