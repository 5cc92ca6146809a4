"""What was read of a written session, against what is true of it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from datetime import date

from indexer.french import slugify
from indexer.model import DocumentKind, Dossier
from indexer.reading import read
from tests.factories import source
from tests.reading.styles.names import Person
from tests.reading.styles.writing import Act, Written

SAME = 0.9
"""Likeness from which two titles are one,"""
NEAR = 0.75
"""and from which they are titles of one act."""
FIGURES = {"for": "for_", "against": "against", "abstain": "abstain", "unanimous": "unanimous"}
KIND = re.compile(
    r"^(?:la-)?(?:commune|ville|mairie|departement|region|metropole|communaute-(?:de-communes|d-agglomeration))-(?:de-la-|de-|d-)?"
)
"""What an authority is, before its name."""

Told = Iterator[tuple[str, str]]
"""Facts and what became of them: `right`, `null` or `wrong`."""


def told_of(written: Written) -> Told:
    """Each fact of a text and of its acts, and what became of it."""
    dossiers = read(source(written.text, authority=None)).dossiers
    acts = [d for d in dossiers if any(each.kind == DocumentKind.DELIBERATION for each in d.documents)]
    same = len(acts) == len(written.acts)
    paired = list(zip(written.acts, acts, strict=True)) if same else _paired(written.acts, acts)
    for act, found in paired:
        yield from _of_act(act, found) if found else [("act", "null")]
    yield from (("act", "wrong") for each in acts if not any(each is found for _, found in paired))
    for name, wanted in written.session.items():
        yield name, _of_session(name, wanted, dossiers[0])


def _paired(written: Sequence[Act], acts: Sequence[Dossier]) -> list[tuple[Act, Dossier | None]]:
    pairs: list[tuple[Act, Dossier | None]] = []
    for act in written:
        found = _nearest(act, acts)
        acts = [each for each in acts if each is not found]
        pairs.append((act, found))
    return pairs


def _nearest(act: Act, acts: Sequence[Dossier]) -> Dossier | None:
    """The act read under the number of one written, or under a title like its own."""
    numbered = (each for each in acts if each.number and each.number in act.numbers)
    titled = (each for each in acts if _likeness(act, each) >= NEAR)
    return next(numbered, next(titled, None))


def _likeness(act: Act, dossier: Dossier) -> float:
    wanted, given = slugify(act.title), slugify(dossier.object or "")
    return difflib.SequenceMatcher(None, wanted, given, autojunk=False).ratio()


def _of_act(act: Act, dossier: Dossier) -> Told:
    yield "act", "right"
    yield "number", "right" if dossier.number in act.numbers else "wrong" if dossier.number else "null"
    yield "object", "null" if dossier.object is None else "right" if _likeness(act, dossier) >= SAME else "wrong"
    votes = [_result(act.vote.get(name), getattr(dossier.vote, attribute)) for name, attribute in FIGURES.items()]
    yield "vote", next((result for result in ("wrong", "null") if result in votes), "right")


def _result(wanted: object, given: object) -> str:
    if given in (None, False):
        return "right" if wanted in (None, False) else "null"
    return "right" if given == wanted else "wrong"


def _of_session(name: str, wanted: object, dossier: Dossier) -> str:
    given = getattr(dossier, name, None) or getattr(dossier.attendance, name, None)
    if given is None:
        return "null"
    if isinstance(wanted, Person):
        return "right" if _is_person(wanted, str(given)) else "wrong"
    if isinstance(given, (int, date)):
        return "right" if str(given) == str(wanted) else "wrong"
    return "right" if _named(str(given)) == _named(str(wanted)) else "wrong"


def _is_person(person: Person, given: str) -> bool:
    words = set(slugify(given).split("-")) - {"m", "mme", "monsieur", "madame"}
    last = set(slugify(person.last).split("-"))
    return last <= words <= last | set(slugify(person.first).split("-"))


def _named(authority: str) -> str:
    return KIND.sub("", slugify(authority))
