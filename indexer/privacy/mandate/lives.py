"""Whether a sentence is on the life of somebody whom it names, whatever their function: what it says or gives them."""

from __future__ import annotations

from indexer.patterns.apposed import functions, health, own_lives
from indexer.patterns.apposed.illnesses import ILLNESS
from indexer.patterns.presumed import memory
from indexer.privacy.detectors.findings import Text
from indexer.privacy.mandate.own_matter import is_asked_or_given

ILLNESSES = (ILLNESS, health.HAD, health.HURT)
REACH = 160
LISTED = 320


def has_own_matter(text: Text, start: int, end: int) -> bool:
    """What they ask or get; what is said of the name up to the end of its sentence, not what they say of others."""
    before, after = text.before(start, REACH), text.after(end, REACH)
    if is_asked_or_given(text, start) or functions.GIVEN.search(before):
        return True
    told = _of_them(after)
    said = _said(after)
    own = functions.MATTER.search(said) or memory.OWN_MATTER.search(said) or own_lives.LIFE.search(said)
    return bool(own) or is_ill(text, end) or has_own_thing(told)


def _of_them(after: str) -> str:
    """Up to where somebody else is named."""
    return after[: stop.start()] if (stop := own_lives.OTHER.search(after)) else after


def _said(after: str) -> str:
    """Up to where they say something of others."""
    told = _of_them(after)
    return told[: stop.start()] if (stop := functions.SAYS.search(told)) else told


def has_own_thing(after: str) -> bool:
    """« rend compte de ses difficultés »: something that nobody has by a function, in the same clause."""
    clause = after[: stop.start()] if (stop := own_lives.CLAUSE_END.search(after)) else after
    return bool(own_lives.THING.search(clause))


def is_of_another(text: Text, start: int) -> bool:
    """« la fille de la directrice, Solange ROUX », « Jurés tirés au sort : »."""
    near, listed = text.before(start, REACH), text.before(start, LISTED)
    return bool(own_lives.RELATED.search(near) or own_lives.ROLE.search(listed))


def is_ill(text: Text, end: int) -> bool:
    """Whether an illness is said behind a name: « est en dépression », not « …, médecin, pour la dépression de … »."""
    return _tells_illness(text, end, _said(text.after(end, REACH)))


def suffers(text: Text, end: int) -> bool:
    """Whether an illness is said behind a name, or in the sentence after: « M. X est entendu. Il est atteint de … »."""
    return _tells_illness(text, end, _of_them(text.after(end, REACH)))


def _tells_illness(text: Text, end: int, said: str) -> bool:
    told = filter(None, (pattern.search(said) for pattern in ILLNESSES))
    return any(own_lives.HAS.search(text.text[end : end + match.start()].lower()) for match in told)
