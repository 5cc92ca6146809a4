"""Who is remembered: names in memory, letters, arts and sciences, which no private person bears there."""

from __future__ import annotations

from indexer.patterns.presumed import candidates, memory
from indexer.privacy.detectors.findings import Text

SENTENCE = 160


def is_remembered(text: Text, start: int, end: int) -> bool:
    """A word of letters or wars before the name, dates of a life behind it, a calling in a sentence on the past.

    Not where the sentence tells a matter of their own: who paints and gets an aid is a person who gets an aid.
    """
    before = candidates.CIVILITY_BEFORE.sub("", text.before(start, SENTENCE).replace("\n", " "))
    after = text.after(end, SENTENCE).replace("\n", " ")
    of_old = memory.CALLING.search(before) and memory.OF_OLD.search(before + after)
    honoured = memory.HONOURED.search(text.before(start, SENTENCE)) or memory.REMEMBERED.search(before)
    told = honoured or of_old or memory.DATES_OF_LIFE.match(after)
    return bool(told) and not _has_matter(before, after)


def _has_matter(before: str, after: str) -> bool:
    sentence = before.rpartition(". ")[2], after.partition(". ")[0]
    told = any(map(memory.OWN_MATTER.search, sentence))
    return told or bool(memory.RECEIVES.search(sentence[0]) or memory.HOME_BEHIND.match(after))
