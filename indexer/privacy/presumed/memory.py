"""Names that no private person bears there: of who is remembered, of streets, buildings, firms and works."""

from __future__ import annotations

from indexer.patterns.presumed import candidates, memory
from indexer.privacy.detectors.findings import Text

SENTENCE = 160
LAST = 6
"""Words before a name of which one may bear it."""
QUOTED = 6
"""Signs before a name in which a quote opens, an article behind it: « « les »."""
_QUOTES = frozenset('«"')


def is_remembered(text: Text, start: int, end: int) -> bool:
    """A word of letters or wars before the name, dates of a life behind it, a calling in a sentence on the past.

    Not where the sentence tells a matter of their own: who paints and gets an aid is a person who gets an aid.
    """
    before = candidates.CIVILITY_BEFORE.sub("", text.before(start, SENTENCE).replace("\n", " "))
    after = text.after(end, SENTENCE).replace("\n", " ")
    of_old = memory.CALLING.search(before) and memory.OF_OLD.search(before + after)
    honoured = memory.HONOURED.search(text.before(start, SENTENCE)) or memory.REMEMBERED.search(before)
    told = honoured or of_old or memory.DATES_OF_LIFE.match(after) or memory.FELL.match(after)
    return bool(told) and not _has_matter(before, after)


def is_denomination(before: str) -> bool:
    """Whether these flat words, right before a name, say that a street, a building, a firm or a work bears it."""
    last = before.replace("'", " ").replace("«", " ").split()[-LAST:]
    quoted = not _QUOTES.isdisjoint(before[-QUOTED:])
    return (quoted or not candidates.BEARERS.isdisjoint(last)) and bool(candidates.DENOMINATION.search(before))


def is_borne(before: str) -> bool:
    """Whether what stands before bears the name and is not somebody's: « garage Roux », not « le garage de Roux »."""
    return is_denomination(before) and not candidates.OWNED.search(before)


def _has_matter(before: str, after: str) -> bool:
    sentence = before.rpartition(". ")[2], after.partition(". ")[0]
    told = any(map(memory.OWN_MATTER.search, sentence))
    return told or bool(memory.RECEIVES.search(sentence[0]) or memory.HOME_BEHIND.match(after))
