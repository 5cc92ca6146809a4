"""Persons in a matter of their own, named with a civility or without: the cue nearest to the name says which matter."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import flat, fold
from indexer.patterns.core import Match, Pattern
from indexer.patterns.personal import people, persons
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.patterns.structure import roles
from indexer.privacy.detectors.findings import BAR, Category, Finding, Text
from indexer.privacy.detectors.naming import LIKELY, POSSIBLE, SURE, Named, is_surname, name_of
from indexer.privacy.presumed.memory import is_remembered

REACH = 110
"""From a cue to the name that it speaks of, in characters."""
LOOSE = 50
"""How far from its cue a name without civility may stand when other words than connectors come between."""
BACK = 70
OFFICERS = ("maitre", "me ", "dr", "docteur")
"""They come with their office into the matters of others."""
SHORTEST = 4
"""Letters of a surname in capitals alone; shorter ones are acronyms."""
SHORT_LINE = 60
"""A line that ends before this column and is followed by a capital was ended on purpose."""

BEFORE: dict[Category, Pattern] = {
    Category.HEALTH: roles.HEALTH,
    Category.MINOR: roles.MINOR,
    Category.STAFF_MATTER: roles.STAFF_MATTER,
    Category.DEBTOR: roles.DEBTOR,
    Category.LITIGANT: roles.LITIGANT,
    Category.CONCESSION: roles.CONCESSION,
    Category.OWNER: roles.OWNER,
    Category.BENEFICIARY: roles.BENEFICIARY,
}
AFTER: dict[Category, Pattern] = {
    Category.HEALTH: roles.HEALTH_AFTER,
    Category.STAFF_MATTER: roles.STAFF_AFTER,
    Category.MINOR: roles.MINOR_AFTER,
    Category.LITIGANT: roles.LITIGANT_AFTER,
    Category.OWNER: roles.OWNER_AFTER,
    Category.DEBTOR: roles.DEBTOR_AFTER,
    Category.BENEFICIARY: roles.BENEFICIARY_AFTER,
    Category.PRIVATE: roles.PRIVATE_AFTER,
}
RULES: dict[Category, str] = {
    Category.HEALTH: "personne malade, handicapée ou protégée",
    Category.MINOR: "enfant ou personne mineure",
    Category.STAFF_MATTER: "agent dans une affaire médicale ou disciplinaire",
    Category.DEBTOR: "personne qui doit une somme",
    Category.LITIGANT: "personne partie à un litige",
    Category.CONCESSION: "titulaire d'une concession ou défunt",
    Category.OWNER: "personne qui achète, vend ou possède",
    Category.BENEFICIARY: "personne physique bénéficiaire",
    Category.PRIVATE: "personne dont la naissance ou le domicile est donné",
    Category.PERSON: "personne physique",
}


def find_roles(text: Text) -> Iterator[Finding]:
    """Names after a cue, the names that go on from there, and names before a cue."""
    for category, cue in BEFORE.items():
        for match in cue.finditer(text.flat):
            if not roles.FIRM_KIN.search(text.text[max(0, match.end() - REACH) : match.end()]):
                yield from (named(text, name, category) for name in _after(text, match.end(), category))
    for category, cue in AFTER.items():
        for match in cue.finditer(text.flat):
            found = _ending_at(text, match.start(), category)
            if found:
                yield named(text, found, category)


def named(text: Text, name: Named, category: Category) -> Finding:
    """The finding of a name."""
    value = " ".join(text.text[name.start : name.end].split())
    return Finding(category=category, start=name.start, end=name.end, rule=RULES[category], secrets=(value,))


def _after(text: Text, position: int, category: Category) -> Iterator[Named]:
    """The first name after a cue and those joined to it by commas and « et »."""
    end = _end_of_clause(text, position)
    found = _first_name(text, position, end, category)
    while found:
        yield found
        following = persons.FOLLOWING.regex.match(text.text, found.end)
        end = _end_of_clause(text, following.end()) if following else end
        match = persons.PHRASE.regex.match(text.text, following.end(), end) if following else None
        found = name_of(match) if match else None
        listed = ":" in text.text[position : position + REACH]
        enough = POSSIBLE if following and ("et" in following.group() or listed) else LIKELY
        if found and (found.sure < enough or _is_in_mandate(text, found.end)):
            found = None


def _first_name(text: Text, position: int, end: int, category: Category) -> Named | None:
    for match in persons.PHRASE.regex.finditer(text.text, position, end):
        gap = text.flat[position : match.start()]
        if roles.STOPS.search(gap) or BAR in gap or text.text[match.start() - 1 : match.start()].isdigit():
            return None
        if flat(match["civility"] or "").startswith(OFFICERS):
            continue
        found = name_of(match)
        direct = bool(roles.CONNECTORS.search(gap)) if gap.strip() else True
        told = gap if text.flat[position - 1] != "." else f":{gap}"
        if is_remembered(text, found.start, found.end):
            return None
        if found.sure == SURE or _is_enough(text, found, direct=direct, gap=told, category=category):
            return found if _is_concerned(text, found, direct, category) else None
        if _is_stop(text, match):
            return None
    return None


def _is_enough(text: Text, found: Named, *, direct: bool, gap: str, category: Category) -> bool:
    """Without civility: two words right after the cue, or a first name further on; a first name alone for a child."""
    child = category is Category.MINOR
    if roles.ORGANISATION_WORD.search(gap) or (roles.ARTICLE_BEFORE.search(gap) and not child):
        return False
    if gap.rstrip(" ").endswith(("«", '"')) or "|" in gap:
        return False
    if found.sure >= (POSSIBLE if direct and gap.strip() else LIKELY):
        return direct or len(gap) <= LOOSE
    name = text.text[found.start : found.end]
    if not direct or " " in name or not is_surname(name):
        return False
    follows = text.text[found.end : found.end + 2].lstrip()[:1]
    return (child and (fold(name) in FIRST_NAMES or follows in (",", "("))) or _is_lone(name, gap, category)


def _is_lone(name: str, gap: str, category: Category) -> bool:
    """A surname in capitals after « Redevable : » or « affaire »; elsewhere it would be an acronym."""
    told = ":" in gap or (category is Category.LITIGANT and not gap.strip())
    return told and name.isupper() and len(name) >= SHORTEST


def _is_stop(text: Text, match: Match) -> bool:
    """A legal person stands where the name would."""
    return bool(roles.ORGANISATION_WORD.search(text.flat[match.start() : match.end()]))


def _is_concerned(text: Text, found: Named, direct: bool, category: Category) -> bool:
    """Not a member or an officer who speaks of the matter; what is given is no delegation."""
    if category is Category.BENEFICIARY and not _gives(text, found):
        return False
    return (direct and category is not Category.STAFF_MATTER) or not _is_in_mandate(text, found.end)


def _gives(text: Text, found: Named) -> bool:
    first, _ = text.line(text.line_at(found.start))
    around = (
        text.flat[max(first, found.start - 2 * REACH) : found.start]
        + text.after(found.end, REACH).partition("\n")[0]
    )
    return bool(roles.SUM_NEAR.search(around) or ":" in text.before(found.start, 4))


def _is_in_mandate(text: Text, end: int) -> bool:
    if roles.SPEECH_AFTER.match(text.after(end, 40)):
        return True
    following = text.after(end, 60).lstrip(" ,(–-\t|:")
    return bool(people.MANDATE.match(following) or people.POST.match(following))


def _end_of_clause(text: Text, position: int) -> int:
    """At most `REACH` further; not past the end of a sentence or of a line that was ended on purpose."""
    limit = min(len(text.text), position + REACH)
    stop = people.SENTENCE_END.regex.search(text.flat, position, limit)
    end = stop.start() if stop else limit
    newline = text.text.find("\n", position, end)
    while newline >= 0:
        if _ends_on_purpose(text, newline):
            return newline
        newline = text.text.find("\n", newline + 1, end)
    return _whole_word(text.text, end)


def _whole_word(text: str, end: int) -> int:
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return end


def _ends_on_purpose(text: Text, newline: int) -> bool:
    start, _ = text.line(text.line_at(newline))
    line, following = text.text[start:newline].rstrip(), text.text[newline + 1 : newline + 4].lstrip()
    goes_on = line[-1:] in ",'’-:" or line.rpartition(" ")[2].lower() in (
        "de",
        "du",
        "des",
        "à",
        "la",
        "le",
        "et",
        "par",
        "au",
        "m.",
        "mme",
        "monsieur",
        "madame",
    )
    return (
        not goes_on
        and (not following[:1].islower())
        and (newline - start < SHORT_LINE or following[:1] in "-•*0123456789")
    )


def _ending_at(text: Text, position: int, category: Category) -> Named | None:
    """A name that ends where a cue starts, past a comma; of a child the first name is enough."""
    start = max(0, position - BACK)
    start = max(start, text.text.rfind("\n", 0, position) + 1)
    names = map(name_of, persons.PHRASE.regex.finditer(text.text, start, position))
    found = next((name for name in names if not text.text[name.end : position].strip(" ,(")), None)
    if found is None or roles.ORGANISATION_WORD.search(text.flat[start : found.start].rpartition(",")[2]):
        return None
    child = category is Category.MINOR and fold(text.text[found.start : found.end]) in FIRST_NAMES
    return found if found.sure >= LIKELY or child else None
