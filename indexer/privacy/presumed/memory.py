"""Who is remembered: names in memory, letters, arts and sciences, which no private person bears there."""

from __future__ import annotations

from indexer.patterns.presumed import candidates, memory
from indexer.privacy.detectors.findings import Text

NEAR = 60
SENTENCE = 160


def is_remembered(text: Text, start: int, end: int) -> bool:
    """A word of letters or wars before the name, dates of a life behind it, a calling in a sentence on the past."""
    before = candidates.CIVILITY_BEFORE.sub("", text.before(start, NEAR).replace("\n", " "))
    if memory.REMEMBERED.search(before) or memory.DATES_OF_LIFE.match(text.after(end, NEAR)):
        return True
    around = text.before(start, SENTENCE) + text.after(end, SENTENCE)
    return bool(memory.CALLING.search(before) and memory.OF_OLD.search(around))
