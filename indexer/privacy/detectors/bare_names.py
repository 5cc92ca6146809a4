"""Names without civility that no cue explains: whoever is spoken of, paid or owes; a person decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.personal import first_names, people, persons
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.patterns.presumed.candidates import ACRONYM_OF
from indexer.patterns.structure import roles
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import NO, SURE, Named, has_surname_in_capitals, name_of
from indexer.privacy.detectors.people import kind_of
from indexer.privacy.detectors.roles import named
from indexer.privacy.presumed.memory import is_borne, is_remembered

NEAR = 40
BESIDE = 60
"""How far after a name, on its line, a sum is its sum."""
ACRONYM = 4
"""Letters that no surname is taken for beside a word that is no first name in use."""


def find_bare_names(text: Text) -> Iterator[Finding]:
    """« de Patrice SOULAGES », « PRADEL Mathias 38,60 € », « les époux DELCROS », save members in the mandate."""
    last = -1
    for match in persons.PHRASE.finditer(text.text):
        found = name_of(match)
        if found.sure == NO:
            continue
        joined = last >= 0 and people.JOINED.fullmatch(text.text[last : found.start])
        kin = _is_kin(match, found)
        told = kin or (not match["civility"] and _is_spoken_of(text, found, joined=bool(joined)))
        if told and _is_alone(text, found) and (kin or _is_out_of_mandate(text, found)):
            last = found.end
            yield named(text, found, Category.PERSON)


def _is_kin(match: Match, found: Named) -> bool:
    """After a word that only persons have before their name: « époux », « Mme veuve », « hoirs »."""
    kin = match["married"] or (match["kin"] or "") * (not match["civility"])
    return found.sure == SURE and bool(persons.ONLY_KIN.search(kin.lower()))


def _is_spoken_of(text: Text, found: Named, *, joined: bool) -> bool:
    """A full name after a small word or another one, before a sum that is no price, or opening a sentence on it."""
    before, line = text.before(found.start, NEAR), text.after(found.end, BESIDE).partition("\n")[0]
    opens = text.text[: found.start].rstrip(" ")[-1:] in ("", "\n", ".", ";") and people.SAID_OF.search(line)
    told = joined or opens or people.SPOKEN_OF.search(before) or first_names.SUM.search(line)
    return bool(told) and _is_full_name(text.text[found.start : found.end]) and not people.TRADE.search(before + line)


def _is_full_name(name: str) -> bool:
    """« Zélie HOCQUET » of any first name; « HOCQUET Zélie », « Zélie Hocquet » of one that is in use."""
    if ACRONYM_OF.match(name):
        return False
    words = [word for word in name.split() if word != "et"]
    if _is_in_small_letters(words):
        return True
    in_use = {part for word in fold(name).split() for part in word.split("-")} & FIRST_NAMES
    given_first = words[-1].isupper() and len(words[-1]) > ACRONYM and not words[0].isupper()
    return has_surname_in_capitals(name) and bool(in_use or given_first)


def _is_in_small_letters(words: Sequence[str]) -> bool:
    """Two or three words of which the first is a first name and none is an acronym."""
    first = set(fold(words[0]).split("-"))
    return len(words) in (2, 3) and first <= FIRST_NAMES and not any(word.isupper() for word in words)


def _is_alone(text: Text, found: Named) -> bool:
    """No street and no legal person is named by it."""
    before = text.before(found.start, NEAR)
    organised = roles.ORGANISATION_WORD.search(before[-NEAR // 2 :].rpartition(":")[2])
    remembered = is_remembered(text, found.start, found.end)
    borne = is_borne(before) and not people.SPOKEN_OF.search(before)
    return not (organised or remembered or borne or people.STREET_BEFORE.search(before))


def _is_out_of_mandate(text: Text, found: Named) -> bool:
    return kind_of(text, found.start, found.end) is not None
