"""Numbers and electronic addresses of one person; those of an office are told apart by the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from phonenumbers import Leniency, PhoneNumberMatcher, PhoneNumberType, is_valid_number, number_type, parse
from phonenumbers.phonenumbermatcher import PhoneNumberMatch
from stdnum.exceptions import ValidationError
from stdnum.fr import nir

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.facts import identifiers
from indexer.patterns.personal import people
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, SURNAME_WORDS, SURNAMES
from indexer.patterns.searching import WORD
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.people import last_clause

FRANCE = 33
FRENCH_LENGTH = 10
SHORTEST = 4
"""Letters of a surname that tells whose a mailbox is."""
NIR_LENGTH = 15
"""Digits of a number of social security with its key."""
OVERSEAS = ("GP", "GF", "MQ", "RE", "YT", "PM", "NC", "PF", "WF")
_NAMES_IN_USE = GIVEN | GIVEN_RARE | SURNAMES | SURNAME_WORDS
NEAR = 60
AROUND = 160
_NOT_PERSONAL = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
    }
)


def find_nirs(text: Text) -> Iterator[Finding]:
    """Social security numbers: a valid key, or any key after their name."""
    for match in identifiers.NIR.finditer(text.digits):
        labelled = identifiers.NIR_LABEL.search(text.before(match.start(), NEAR))
        if labelled or _has_key("".join(filter(str.isalnum, match.group()))):
            printed = "".join(filter(str.isalnum, text.text[match.start() : match.end()]))
            body = "".join(filter(str.isalnum, match["body"]))
            rule = "numéro de sécurité sociale"
            yield Finding(
                category=Category.NIR,
                start=match.start(),
                end=match.end(),
                rule=rule,
                secrets=(printed, body),
            )


def _has_key(code: str) -> bool:
    try:
        return len(code) == NIR_LENGTH and bool(nir.validate(code.upper()))
    except ValidationError:
        return False


def find_mails(text: Text) -> Iterator[Finding]:
    """E-mail addresses; the mailbox of an office is told by its name (`accueil`, `dpd`…)."""
    for match in identifiers.EMAIL.finditer(text.flat):
        start, end = match.span()
        office = _is_of_office(match) or _is_of_service(text, match)
        category = Category.OFFICE_EMAIL if office else Category.EMAIL
        compact = "".join(text.text[slice(*match.span("local"))].split())
        domain = "".join(text.text[slice(*match.span("domain"))].split())
        rule = "adresse électronique de fonction" if office else "adresse électronique"
        yield Finding(category=category, start=start, end=end, rule=rule, secrets=(f"{compact}@{domain}",))


def _is_of_office(match: Match) -> bool:
    """« Maire » and « Marche » are surnames too: whoever has a first name before them is a person."""
    local = match["local"].partition("+")[0]
    first = local.replace("-", ".").replace("_", ".").partition(".")[0]
    return bool(
        (first not in GIVEN and identifiers.ROLE_MAILBOX.search(local))
        or identifiers.STATE_MAILBOX.search(match.group())
        or identifiers.SERVICE_MAILBOX.search(match.group())
    )


def _is_of_service(text: Text, match: Match) -> bool:
    """« abonnes@… » behind « Service des abonnés : »: words in small letters of the act, on no provider's domain."""
    parts = "".join(sign if sign.isalpha() else " " for sign in match["local"]).split()
    if identifiers.PROVIDER.match(match["domain"]) or any(part in _NAMES_IN_USE for part in parts):
        return False
    if not (parts and identifiers.OFFICE_PHONE.search(text.before(match.start(), AROUND))):
        return False
    first = _first_places(text.flat, text.text)
    return all(len(part) > 1 and first.get(part.rstrip("s"), len(text.text)) < match.start() for part in parts)


@lru_cache(maxsize=2)
def _first_places(flat: str, printed: str) -> Mapping[str, int]:
    """Where each word that is printed in small letters stands first, without the s of its plural."""
    words = [word for word in WORD.finditer(flat) if printed[word.start()].islower()]
    return {word.group().rstrip("s"): word.start() for word in reversed(words)}


def find_mails_of(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Mailboxes that bear the name of somebody who is hidden: « taxi.kerbrat@… » is no service's."""
    named = {word for f in persons if f.category in NAMES for word in fold(text.text[f.start : f.end]).split()}
    for match in identifiers.EMAIL.finditer(text.flat) if named else ():
        parts = "".join(sign if sign.isalpha() else " " for sign in match["local"]).split()
        if any(len(part) >= SHORTEST and part in named for part in parts):
            rule = "adresse électronique d'une personne occultée"
            yield Finding(category=Category.EMAIL, start=match.start(), end=match.end(), rule=rule)


def find_phones(text: Text) -> Iterator[Finding]:
    """Telephone numbers of the French plan and international ones; after « tél. », unassigned ones too."""
    joined = text.digits.replace("\n", " ").replace("\t", " ").replace("·", " ")
    last: Finding | None = None
    for match in _candidates(joined):
        linked = last is not None and _is_linked(text, last.end, match.start)
        personal = number_type(match.number) not in _NOT_PERSONAL
        if personal and _is_phone(text, match, linked or _is_labelled(text, match.start)):
            yield (last := _phone(text, match, last, linked=linked))


def _candidates(joined: str) -> Iterator[PhoneNumberMatch]:
    """What the library finds, and the ten digits that it takes for a date (« 06/12/45/78/98 »)."""
    found = list(PhoneNumberMatcher(joined, "FR", leniency=Leniency.POSSIBLE))
    taken = {match.start for match in found}
    for match in identifiers.PHONE.finditer(joined):
        if match.start() not in taken:
            digits = match.group().replace("(0)", "")
            number = parse("".join(c for c in digits if c.isdigit() or c == "+"), "FR")
            found.append(PhoneNumberMatch(match.start(), match.group(), number))
    return iter(sorted(found, key=lambda match: match.start))


def _is_labelled(text: Text, position: int) -> bool:
    return bool(identifiers.PHONE_LABEL.search(text.before(position, NEAR).replace("\n", " ")))


def _is_linked(text: Text, end: int, start: int) -> bool:
    """Only « ou au », « / » and the like since the last telephone number."""
    return bool(identifiers.PHONE_LINK.fullmatch(text.flat[end:start]))


def _is_phone(text: Text, match: PhoneNumberMatch, labelled: bool) -> bool:
    digits = "".join(filter(str.isdigit, match.raw_string))
    international = match.raw_string.startswith(("+", "00"))
    if not (international or (len(digits) == FRENCH_LENGTH and digits.startswith("0"))):
        return False
    if labelled:
        return True
    broken = any(c in "\n\t" for c in text.text[match.start : match.end])
    before = identifiers.NOT_PHONE_BEFORE.search(text.before(match.start, NEAR))
    refused = before or identifiers.NOT_PHONE_AFTER.search(text.after(match.end, 12))
    mobile = match.number.country_code == FRANCE and str(match.number.national_number).startswith(("6", "7"))
    around = text.text[max(0, match.start - 1) : match.start] + text.text[match.end : match.end + 1]
    torn = broken and not (mobile and (international or around == "()"))
    return (mobile or _is_assigned(match)) and not (torn or refused or _is_row_of_numbers(text, match))


def _is_assigned(match: PhoneNumberMatch) -> bool:
    """Valid where its prefix says, in France or in one of its overseas numbering plans."""
    numbers = [parse(match.raw_string, region) for region in OVERSEAS]
    return is_valid_number(match.number) or any(map(is_valid_number, numbers))


def _is_row_of_numbers(text: Text, match: PhoneNumberMatch) -> bool:
    """Other digits on both sides: a row of a table of figures."""
    before, after = text.before(match.start, 3), text.after(match.end, 3)
    return any(map(str.isdigit, before)) or (after[:1] in " .-/" and after[1:2].isdigit())


def _phone(text: Text, match: PhoneNumberMatch, last: Finding | None, *, linked: bool) -> Finding:
    """A number that only « ou » parts from the one before is whose that one is."""
    national = str(match.number.national_number)
    mobile = national.startswith(("6", "7"))
    shared = linked and last is not None and last.category is Category.OFFICE_PHONE
    office = not mobile and (shared or _is_office(text, match, last.end if last else 0))
    return Finding(
        category=Category.OFFICE_PHONE if office else Category.PHONE,
        start=match.start,
        end=match.end,
        rule="numéro de téléphone d'un service" if office else "numéro de téléphone",
        secrets=("0" + national, f"{match.number.country_code}{national}"),
    )


def _is_office(text: Text, match: PhoneNumberMatch, since: int) -> bool:
    """Words of an office on the line since the number before, or just above, and none that say that it is private."""
    number = text.line_at(match.start)
    start, _ = text.line(number)
    _, end = text.line(text.line_at(match.end - 1))
    first = max(start, since, match.start - AROUND)
    before, after = text.flat[first : match.start], text.flat[match.end : min(end, match.end + NEAR)]
    clause = last_clause(before)
    told = clause if identifiers.OFFICE_PHONE.search(clause) else before
    beside = identifiers.SAME_CLAUSE.match(after)
    if identifiers.PERSONAL_PHONE.search(told + (beside.group() if beside else "")):
        return False
    named = [person.end() for person in people.PERSON.finditer(text.text[first : match.start])]
    if named and not (people.POST.search(before) or people.MANDATE.search(before)):
        after = after if identifiers.BESIDE_PHONE.match(after) else ""
        before = identifiers.OFFICE_IN_STREET.sub(" ", before[named[-1] :])
    below = since <= start and not named and _is_letterhead(text, number, match.start)
    return below or bool(identifiers.OFFICE_PHONE.search(before + after))


def _is_letterhead(text: Text, number: int, position: int) -> bool:
    """Near the start of its line, an office within six lines above and no person since."""
    start, _ = text.line(number)
    first = max(text.line(max(1, number - 6))[0], start - 2 * AROUND)
    offices = [match.end() for match in identifiers.OFFICE_PHONE.finditer(text.flat[first:start])]
    since = text.text[first + offices[-1] : position] if offices else ""
    named = people.PERSON.search(since) or people.BARE_NAME.search(text.text[start:position])
    return bool(offices) and not named and text.flat[start:position].count(" ") < NEAR // 4
