"""Who is named by virtue of a function: told once beside the name, then wherever the text repeats the name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from indexer.patterns.apposed import borne, functions, posts, seats
from indexer.patterns.personal.people import PRIVATE_CIVILITY
from indexer.patterns.presumed.speaking import GRADE
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.mandate.lives import has_own_matter, is_of_another
from indexer.privacy.mandate.own_matter import is_in_own_matter
from indexer.privacy.mandate.sitting import has_seat
from indexer.privacy.mandate.titles import is_subject
from indexer.privacy.policies.roster import Name, bare, words_of

REACH = 160
NEAR = 60
LISTED = 320
"""Characters of a list of who sits, at most."""
CELLS = "|\t"
WOMEN = "mme"
MEN = "m."
CIVILITIES = {WOMEN: ("mme ", "madame ", "mlle "), MEN: ("m. ", "mr ", "monsieur ")}
POSTS = (
    posts.POST_BEFORE,
    posts.POST_HELD,
    posts.POST_LABEL,
    posts.FOLLOWED_BY,
    functions.HELD,
)
WORKS = (borne.CITED, borne.WORKS_SHOWN, borne.TITLE_BY, borne.IN_TITLE, borne.MADE_BY, borne.CASE_LAW)
_NAMED = frozenset({Category.PERSON, Category.AGENT})
_THERE = _NAMED | {Category.BENEFICIARY}
_WITH_POST = _THERE | {Category.CONCESSION}
"""Matters in which the words of a post beside the name tell of who handles them."""
_OF_OTHERS = _WITH_POST | {Category.HEALTH, Category.STAFF_MATTER, Category.LITIGANT, Category.PRIVATE}
"""Matters in which a practitioner is named for the profession."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Officials:
    """Who acts by virtue of a function."""

    places: frozenset[tuple[int, Category]]
    """Where a name starts beside a function, and as what the name was found."""
    named: Mapping[str, frozenset[Name]]
    """Words of their names, by the civility that a name may have: « Mme ROUX » is not the director M. Luc ROUX."""

    @property
    def names(self) -> frozenset[Name]:
        """All of them."""
        return self.named[""]

    def hold(self, text: Text, finding: Finding, own: Sequence[int]) -> bool:
        """Whether a finding names one of them in no matter of their own."""
        start, end = finding.start, finding.end
        if (_named_from(text, start), finding.category) in self.places:
            return True
        words = bare(words_of(text.text[start:end]))
        named = self.named[_civility(text, start)]
        if finding.category not in _THERE or not has_seat(words, named) or _is_in_row(text, start):
            return False
        return not (is_in_own_matter(text, start, end, own) or has_own_matter(text, start, end))


def find_officials(text: Text, found: Sequence[Finding], own: Sequence[int]) -> Officials:
    """Those of what other rules found; `own` are sorted places of births, homes and numbers of persons."""
    told = [f for f in found if f.category in _OF_OTHERS and _is_official(text, f, own)]
    places = frozenset((_named_from(text, f.start), f.category) for f in told)
    involved = {f.start for f in found if f.category not in _THERE and f not in told}
    names = {
        (_civility(text, f.start), bare(words_of(text.text[f.start : f.end])))
        for f in told
        if f.start not in involved
    }
    return Officials(places=places, named={kind: _borne(names, kind) for kind in ("", WOMEN, MEN)})


def _named_from(text: Text, start: int) -> int:
    """Where the name starts behind the civility."""
    civil = PRIVATE_CIVILITY.match(text.flat[start : start + NEAR])
    behind = start + civil.end() if civil else start
    return behind + len(text.flat[behind : behind + NEAR]) - len(text.flat[behind : behind + NEAR].lstrip())


def _borne(names: set[tuple[str, Name]], kind: str) -> frozenset[Name]:
    """The names that somebody with a civility may bear: told with the same, or with none."""
    return frozenset(name for told, name in names if name and (told in ("", kind) or not kind))


def _civility(text: Text, start: int) -> str:
    before = text.before(start, NEAR)
    return next((kind for kind, signs in CIVILITIES.items() if before.endswith(signs)), "")


def _is_official(text: Text, finding: Finding, own: Sequence[int]) -> bool:
    start, end = finding.start, finding.end
    before, after = text.before(start, REACH), text.after(end, REACH)
    practises = functions.PRACTITIONER.search(before)
    if not (practises or finding.category in _WITH_POST) or is_in_own_matter(text, start, end, own):
        return False
    told = practises or (_is_told(text, finding, before, after) and not is_of_another(text, start))
    return (bool(told) and not has_own_matter(text, start, end)) or _heads_a_body(before, after)


def _heads_a_body(before: str, after: str) -> bool:
    """« l'amicale (responsable : Mme ROUX) est autorisée à », « SCI Ardeval, gérante Lise ROUX, »: of the body."""
    told = posts.HEAD_OF_BODY.search(before) and posts.HEAD_CLOSED.match(after)
    return bool(told or (posts.BODY_BEFORE.search(before) and posts.HEAD_AFTER.match(after)))


def _is_told(text: Text, finding: Finding, before: str, after: str) -> bool:
    if functions.EXECUTES.search(after) or posts.REPRESENTS.match(after):
        return True
    if functions.REPORTED.search(before) or _has_post(text, finding.start, after):
        return True
    if posts.RANK_BEFORE.search(before) or _is_in_list(text, finding):
        return True
    if any(told.search(before) for told in (functions.SIGNS, functions.FOR_BODY, functions.OFFICERS)):
        return True
    if functions.DELEGATED.search(text.before(finding.start, LISTED)):
        return True
    listed = functions.ITEM.search(text.text[max(0, finding.start - NEAR) : finding.start])
    if listed or functions.CONTACT.match(after):
        return False
    others = functions.AND_OTHER.match(text.text[finding.end : finding.end + REACH])
    behind = after[others.end() :] if others else after
    if (functions.AFTER.match(behind) or posts.POST_AFTER.match(behind)) and not GRADE.match(behind):
        return True
    told = functions.BEFORE.search(before)
    parted = told and (told["comma"] or told["parted"])
    return bool(told) and bool((functions.SIGN if parted else functions.CLOSED).match(after))


def _is_in_list(text: Text, finding: Finding) -> bool:
    """« la commission, composée de Mme ROUX », « en présence de M. ROUX, maire, et de M. PUIG »."""
    before = text.before(finding.start, LISTED)
    met = functions.IN_PRESENCE.search(before) and not is_subject(text, finding.end)
    return bool(met or functions.LIST.search(before))


def _has_post(text: Text, start: int, after: str) -> bool:
    """« la régisseuse, Mme ROUX, », « dossier suivi par », « Services : Luc ROUX, responsable »."""
    before = text.before(start, REACH)
    if posts.POST_BRACKET.search(before):
        return bool(posts.BRACKET_CLOSED.match(after))
    if any(told.search(before) for told in POSTS):
        return bool(posts.POST_CLOSED.match(after))
    return bool(posts.POST_LISTED.match(after)) and bool(seats.STAFF_LISTED.search(text.before(start, LISTED)))


def is_borne(text: Text, finding: Finding) -> bool:
    """« la piscine Louise ROUX », « PF Luc ROUX »: what bears a name, not who bears it."""
    first = text.flat[finding.start : finding.end].partition(" ")[0]
    before = text.before(finding.start, REACH)
    told = borne.BORNE.search(before) or borne.BORNE.search(f"{before[-1:]}{first} ") or _is_house(text, finding)
    listed = borne.IN_LIST.search(text.text[max(0, finding.start - REACH) : finding.start])
    return finding.category in NAMES and bool(told or listed)


def _is_house(text: Text, finding: Finding) -> bool:
    """« le foyer Louise Roux »; « le foyer ROUX », « le foyer Louise Roux, deux enfants » are households."""
    first, *others = text.text[finding.start : finding.end].split()
    named = bool(others) and first.istitle() and not others[-1].isupper()
    told = named and borne.HOUSE.search(text.before(finding.start, NEAR))
    return bool(told) and not borne.HOUSEHOLD.match(text.after(finding.end, REACH))


def _is_in_row(text: Text, start: int) -> bool:
    """A row of a table is on a matter of its own."""
    line = text.text[slice(*text.line(text.line_at(start)))]
    return any(sign in line for sign in CELLS)


def _is_title(text: Text, finding: Finding) -> bool:
    opens = borne.TITLE_OPEN.search(text.text[max(0, finding.start - NEAR) : finding.start])
    return bool(opens and borne.TITLE_CLOSE.match(text.text[finding.end : finding.end + NEAR]))


def is_cited(text: Text, finding: Finding) -> bool:
    """« lit un passage de Mireille ROUX », « Madame Bovary » in quotes: an author or a work, no private person."""
    before = text.before(finding.start, REACH)
    told = any(shown.search(before) for shown in WORKS) or _is_title(text, finding)
    return bool(told) and finding.category is Category.PERSON and not has_own_matter(text, finding.start, finding.end)
