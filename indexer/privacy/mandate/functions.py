"""Who is named by virtue of a function: told once beside the name, then wherever the text repeats the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.patterns.apposed import functions, health
from indexer.patterns.presumed import memory
from indexer.patterns.presumed.illness import ILLNESS
from indexer.patterns.presumed.speaking import GRADE
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.mandate.own_matter import is_asked_or_given, is_in_own_matter
from indexer.privacy.mandate.sitting import has_seat
from indexer.privacy.policies.roster import Name, bare, words_of

ILLNESSES = (ILLNESS, health.HAD, health.HURT)
REACH = 160
NEAR = 60
LISTED = 320
"""Characters of a list of who sits, at most."""
CELLS = "|\t"
_NAMED = frozenset({Category.PERSON, Category.AGENT})
_THERE = _NAMED | {Category.BENEFICIARY}
_OF_OTHERS = _THERE | {Category.HEALTH, Category.STAFF_MATTER, Category.LITIGANT, Category.PRIVATE}
"""Matters in which a practitioner is named for the profession."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Officials:
    """Who acts by virtue of a function."""

    places: frozenset[tuple[int, Category]]
    """Where a function stands beside the name, and as what the name was found."""
    names: frozenset[Name]
    """Words of their names."""

    def hold(self, text: Text, finding: Finding, own: Sequence[int]) -> bool:
        """Whether a finding names one of them in no matter of their own."""
        start, end = finding.start, finding.end
        if (start, finding.category) in self.places:
            return True
        words = bare(words_of(text.text[start:end]))
        if finding.category not in _THERE or not has_seat(words, self.names) or _is_in_row(text, start):
            return False
        return not (is_in_own_matter(text, start, end, own) or _has_matter(text, start, end))


def find_officials(text: Text, found: Sequence[Finding], own: Sequence[int]) -> Officials:
    """Those of what other rules found; `own` are sorted places of births, homes and numbers of persons."""
    told = [f for f in found if f.category in _OF_OTHERS and _is_official(text, f, own)]
    places = frozenset((f.start, f.category) for f in told)
    involved = {f.start for f in found if f.category not in _THERE and (f.start, f.category) not in places}
    names = frozenset(bare(words_of(text.text[f.start : f.end])) for f in told if f.start not in involved)
    return Officials(places=places, names=names - {()})


def _is_official(text: Text, finding: Finding, own: Sequence[int]) -> bool:
    start, end = finding.start, finding.end
    before, after = text.before(start, REACH), text.after(end, REACH)
    practises = functions.PRACTITIONER.search(before)
    if not (practises or finding.category in _THERE) or is_in_own_matter(text, start, end, own):
        return False
    told = practises or _is_told(text, finding, before, after)
    return bool(told) and not _has_matter(text, start, end)


def _is_told(text: Text, finding: Finding, before: str, after: str) -> bool:
    if functions.EXECUTES.search(after) or functions.REPORTED.search(before):
        return True
    if functions.LIST.search(text.before(finding.start, LISTED)):
        return True
    if functions.SIGNS.search(before):
        return True
    listed = functions.ITEM.search(text.text[max(0, finding.start - NEAR) : finding.start])
    if listed or functions.CONTACT.match(after):
        return False
    behind = functions.AFTER.match(after) and not GRADE.match(after)
    return bool(behind or (functions.BEFORE.search(before) and functions.CLOSED.match(after)))


def _is_in_row(text: Text, start: int) -> bool:
    """A row of a table is on a matter of its own."""
    line = text.text[slice(*text.line(text.line_at(start)))]
    return any(sign in line for sign in CELLS)


def _has_matter(text: Text, start: int, end: int) -> bool:
    """What they ask or get; what is said of the name up to the end of its sentence, not what they say of others."""
    if is_asked_or_given(text, start) or functions.GIVEN.search(text.before(start, REACH)):
        return True
    said = _said(text, end)
    return bool(functions.MATTER.search(said) or memory.OWN_MATTER.search(said)) or is_ill(text, end)


def _said(text: Text, end: int) -> str:
    after = text.after(end, REACH)
    stop = functions.SAYS.search(after)
    return after[: stop.start()] if stop else after


def is_ill(text: Text, end: int) -> bool:
    """Whether an illness is said behind a name: « est en dépression », not « …, médecin, pour la dépression de … »."""
    said = _said(text, end)
    told = filter(None, (pattern.search(said) for pattern in ILLNESSES))
    return any(functions.HAS.search(said[: match.start()]) for match in told)


def is_cited(text: Text, finding: Finding) -> bool:
    """« lit un passage de Mireille ROUX »: an author, no private person."""
    return finding.category is Category.PERSON and bool(functions.CITED.search(text.before(finding.start, REACH)))
