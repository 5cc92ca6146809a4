"""Everything personal in a text, by every rule, without what the policy lets stay and without elected members."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from indexer.patterns.ordinary_words import WRITTEN
from indexer.patterns.presumed.candidates import OFFICER_BEFORE
from indexer.patterns.presumed.speaking import GRADE
from indexer.patterns.structure.roles import SPEECH_AFTER
from indexer.privacy.alphabets import as_printed, in_french_letters
from indexer.privacy.apposed.entire import entire
from indexer.privacy.apposed.health import find_health
from indexer.privacy.apposed.of_persons import find_apposed
from indexer.privacy.detectors.bank import find_accounts
from indexer.privacy.detectors.bare_names import find_bare_names
from indexer.privacy.detectors.cards import find_cards, find_passwords
from indexer.privacy.detectors.findings import BAR, NAMES, ROLES, Category, Finding, Text, prepare
from indexer.privacy.detectors.homes import find_births, find_homes
from indexer.privacy.detectors.numbers import find_mails, find_mails_of, find_nirs, find_phones
from indexer.privacy.detectors.papers import find_identity_numbers, find_plates, own_numbers
from indexer.privacy.detectors.people import find_names, find_signatures, seated_names
from indexer.privacy.detectors.roles import find_roles
from indexer.privacy.detectors.tables import find_listed
from indexer.privacy.divided import whole
from indexer.privacy.leaders import without_leaders
from indexer.privacy.learnt.overlaps import surest_first, without_overlaps
from indexer.privacy.mandate.cells import PublicCells, public_cells
from indexer.privacy.mandate.functions import Officials, find_officials, is_borne, is_cited
from indexer.privacy.mandate.lives import has_own_matter, is_ill, suffers
from indexer.privacy.mandate.namesakes import longer_than, runs_of, words_in_order
from indexer.privacy.mandate.own_matter import is_asked_or_given, is_given, is_in_own_matter
from indexer.privacy.mandate.owners import find_owners
from indexer.privacy.mandate.sitting import (
    acts_in_sitting,
    has_seat,
    is_listed,
    is_there_as_member,
    is_titled,
    words_in,
)
from indexer.privacy.mandate.titles import heads_a_club
from indexer.privacy.misread import as_meant
from indexer.privacy.policies.policy import Policy
from indexer.privacy.policies.roster import Name, bare, is_elected, words_of
from indexer.privacy.policies.shown import Shown, shown
from indexer.privacy.presumed.beside import (
    find_births_beside,
    find_hamlets,
    find_homes_beside,
    find_homes_in_rows,
    find_plates_beside,
    find_surnames_alone,
    find_with_initials,
)
from indexer.privacy.presumed.candidates import presume
from indexer.privacy.presumed.codes import find_codes_beside
from indexer.privacy.presumed.columns import RULE as COLUMNS
from indexer.privacy.presumed.columns import find_columns
from indexer.privacy.presumed.dwellings import find_behind_names, find_lines_below, find_told_homes
from indexer.privacy.presumed.kin import find_kin
from indexer.privacy.presumed.labelled import (
    find_labelled_homes,
    find_labelled_numbers,
    find_numbers_beside,
    find_worded_numbers,
)
from indexer.privacy.presumed.rows_alike import find_homes_alike, find_numbers_alike, find_rows_alike
from indexer.privacy.small_letters import with_capitals
from indexer.privacy.wrapped import unwrapped
from indexer.segmenting.plain.calm import calm

DETECTORS: tuple[Callable[[Text], Iterator[Finding]], ...] = (
    find_accounts,
    find_nirs,
    find_cards,
    find_identity_numbers,
    find_labelled_numbers,
    find_passwords,
    find_mails,
    find_births,
    find_homes,
    find_plates,
    find_phones,
    find_signatures,
    find_roles,
    find_listed,
    find_columns,
    find_kin,
    find_names,
    find_bare_names,
)
"""Where two rules claim one passage, the first one names it."""

SPEECH = 40
"""How far after a name the verb of who speaks stands."""
MATTERS = ROLES | {Category.PERSON}
_CODES = frozenset({Category.NIR, Category.CARD, Category.BANK, Category.PLATE, Category.IDENTITY})
OWN = _CODES | {Category.BIRTH, Category.ADDRESS, Category.PHONE}
"""What nobody has in the mandate."""
MANDATES = frozenset({Category.AGENT, Category.PERSON, Category.SIGNATURE})
"""What a member may be named as in the exercise of the mandate."""


def detect(text: Text, policy: Policy, members: frozenset[Name]) -> list[Finding]:
    """Passages in the order of the text, none over another; a word divided at a line end is read whole."""
    read = with_capitals(calm(unwrapped(without_leaders(as_meant(in_french_letters(text.text)))), WRITTEN))
    printed = whole(text if read == text.text else prepare(read))
    found = [printed.printed(f) for f in _found(printed.text, policy, members)]
    return without_overlaps(found if read == text.text else [*as_printed(text.text, read, found)])


def _found(text: Text, policy: Policy, members: frozenset[Name]) -> list[Finding]:
    cued = [f for find in DETECTORS for f in find(text)]
    own = sorted({*(f.start for f in cued if f.category in OWN), *own_numbers(text)})
    presumed = presume(text, members, own)
    owners = find_owners(text, own)
    told = [entire(text, f) for f in (*cued, *presumed.persons, *owners)]
    kept = shown(text, told, policy)
    officials = find_officials(text, told, own)
    cells = public_cells(text)
    stay = partial(_stays_named, text, officials=officials, cells=cells, seats=presumed.seats, own=own)
    found = [f for f in told if not (_stays(text, f, kept, members, own) or stay(f))]
    born = [f for f in found if f.category is Category.BIRTH]
    lived = [f for f in found if f.category is Category.ADDRESS]
    sitting = presumed.sitting | words_in(officials.names)
    patients = [f for f in told if f.category in NAMES and (f in found or suffers(text, f.end))]
    ills = find_health(text, patients, presumed.named)
    further = (*_further(text, [f for f in found if f.category in NAMES], born, lived, sitting), *ills)
    values = [f for f in (*told, *further) if not f.waits and f.category not in NAMES]
    decided = [f for f in values if kept.hold(f, _value(text, f))]
    further = tuple(f for f in further if not (_stays(text, f, kept, members, own) or _is_decided(f, decided)))
    found += [entire(text, finding) for finding in further]
    told_by = (*find_homes_in_rows(text, found), *find_numbers_alike(text, found), *find_mails_of(text, found))
    found += [entire(text, f) for f in told_by if not _stays(text, f, kept, members, own)]
    seated = seated_names(text)
    others = runs_of((*presumed.titled, *officials.names, *members)) | longer_than(presumed.staying)
    found = [_of_member(text, _of_namesake(text, finding, others), members, seated) for finding in found]
    hidden = frozenset(words_of(_value(text, f)) for f in found if f.category in ROLES and f.secrets)
    return surest_first([_same_person(text, finding, hidden) for finding in found])


def _further(
    text: Text, persons: list[Finding], born: list[Finding], lived: list[Finding], sitting: frozenset[str]
) -> Iterator[Finding]:
    """What persons tell of: others in rows like theirs, homes, births, plates, the surname alone."""
    alike = list(find_rows_alike(text, persons, sitting))
    persons = [*persons, *alike]
    births = list(find_births_beside(text, persons))
    yield from (*alike, *births)
    homes = [*find_homes_beside(text, persons)]
    yield from (*homes, *find_homes_alike(text, [*homes, *lived]))
    yield from find_hamlets(text, [*born, *births])
    yield from find_plates_beside(text, persons)
    yield from find_codes_beside(text, persons)
    yield from find_behind_names(text, persons)
    yield from find_lines_below(text, [*persons, *born, *births])
    yield from find_told_homes(text, persons)
    yield from find_labelled_homes(text, persons)
    yield from find_numbers_beside(text, persons)
    yield from find_worded_numbers(text, persons)
    yield from find_apposed(text, persons)
    yield from find_surnames_alone(text, persons, sitting)
    yield from find_with_initials(text, persons, sitting)


def _value(text: Text, finding: Finding) -> str:
    """What is printed; of a name whose parts stand in two cells, all of it."""
    parted = finding.rule == COLUMNS and finding.category in NAMES and finding.secrets
    return finding.secrets[0] if parted else text.text[finding.start : finding.end]


def _stays(
    text: Text, finding: Finding, kept: Shown, members: frozenset[Name], own: Sequence[int]
) -> bool:
    value = _value(text, finding)
    own_matter = (
        is_in_own_matter(text, finding.start, finding.end, own)
        or GRADE.match(text.after(finding.end, SPEECH))
        or is_given(text, finding.start)
    )
    is_member = finding.category in MANDATES and is_elected(value, members) and not own_matter
    is_hidden = BAR in text.text[max(0, finding.start - len(BAR) - 2) : finding.end]
    return is_hidden or is_member or kept.hold(finding, value)


def _is_decided(finding: Finding, decided: Sequence[Finding]) -> bool:
    """Whether what acts taught alone lies over a value that somebody decided to show."""
    return finding.waits and any(f.start < finding.end and finding.start < f.end for f in decided)


def _stays_named(
    text: Text,
    finding: Finding,
    *,
    officials: Officials,
    cells: PublicCells,
    seats: frozenset[Name],
    own: Sequence[int],
) -> bool:
    """In a mandate, a function, the title of a work, or a cell for one of them."""
    told = is_cited(text, finding) or is_borne(text, finding) or cells.hold(text, finding)
    return told or _acts(text, finding, seats, own) or officials.hold(text, finding, own)


def _acts(text: Text, finding: Finding, seats: frozenset[Name], own: Sequence[int]) -> bool:
    """In the mandate: « Mme ROUX a voté contre », or a member's name in no matter of their own."""
    start, end = finding.start, finding.end
    member = is_there_as_member(text, end)
    if finding.category in NAMES and (member or is_listed(text, start)):
        return member or not is_in_own_matter(text, start, end, own)
    if finding.category is not Category.PERSON:
        return False
    practises = OFFICER_BEFORE.search(text.before(start, SPEECH))
    if practises or acts_in_sitting(text, end) or is_titled(text, start, end):
        asks = practises or heads_a_club(text, start)
        return not (is_in_own_matter(text, start, end, own) or (asks and has_own_matter(text, start, end)))
    if not has_seat(bare(words_of(_value(text, finding))), seats):
        return False
    speaks = SPEECH_AFTER.match(text.after(end, SPEECH))
    own_matter = is_in_own_matter(text, start, end, own) or is_asked_or_given(text, start) or is_ill(text, end)
    own_matter = own_matter or bool(GRADE.match(text.after(end, SPEECH)))
    return bool(speaks) or not own_matter


def _of_member(text: Text, finding: Finding, members: frozenset[Name], seated: frozenset[str]) -> Finding:
    """A member's own matter is hidden where it stands; the name stays in the mandate, so it is no secret."""
    value = _value(text, finding)
    elected = finding.category in ROLES | MANDATES and is_elected(value, members)
    if elected or (finding.category in ROLES and value in seated):
        return replace(finding, secrets=())
    return finding


def _of_namesake(text: Text, finding: Finding, others: frozenset[Name]) -> Finding:
    """Who has the name of somebody in a mandate or a part of it: hidden there only, or the title would go too."""
    namesake = finding.category in MATTERS and tuple(sorted(words_in_order(_value(text, finding)))) in others
    return replace(finding, secrets=()) if namesake else finding


def _same_person(text: Text, finding: Finding, hidden: frozenset[Name]) -> Finding:
    """A person hidden in one place is hidden in the others."""
    if finding.category is Category.PERSON and is_elected(_value(text, finding), hidden):
        return replace(finding, category=Category.BENEFICIARY)
    return finding
