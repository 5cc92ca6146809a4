"""Letters and digits that stand together by chance: what surrounds them says that they are no hidden value."""

from __future__ import annotations

from indexer.french import flat
from indexer.patterns import encodings
from indexer.patterns.personal.first_names import FIRST_NAMES

SHORTEST_INSIDE = 9
"""From this length on a code is like nothing else, however it is written."""
NEAR = 40
_CIVILITIES = frozenset(
    ["m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "famille", "consorts", "epoux", "veuve"]
)

FEWEST_GROUPS = 3
"""Groups of a number from which single figures between blanks are a list and no number."""


def is_chance(text: str, start: int, end: int, value: str) -> bool:
    """The letters of a squashed value at a place of a text belong to something else.

    « 1, 2, 3, 4, 5, 6, 7 » is no file number, « AB 123, CD 45 » no plate, « 612 457 898,00 » no telephone; « Paul
    MARTIN, Jean DUPONT » does not name Martin Jean, nor do two neighbours in an alphabetical list of words.
    """
    if value.isdigit() and encodings.SUM_AFTER.match(text[end : end + 8]):
        return True
    if value.isalpha():
        return _parts_of_two_names(text, start, end)
    return len(value) < SHORTEST_INSIDE and not _is_code(text[start:end])


def _is_code(printed: str) -> bool:
    """Groups of two or more and no sign of a list between them."""
    groups = encodings.GROUP_GAP.regex.split(printed)
    return not encodings.PARTED.search(printed) and (len(groups) < FEWEST_GROUPS or min(map(len, groups)) > 1)


def _parts_of_two_names(text: str, start: int, end: int) -> bool:
    before, printed, after = text[max(0, start - NEAR) : start], text[start:end], text[end : end + NEAR]
    if encodings.OTHER_TEXT.search(printed):
        return True
    if (before + printed + after).islower():
        return _in_folded_words(before, printed, after)
    left, right = encodings.WORD_BEFORE.search(before), encodings.WORD_AFTER.match(after)
    named = left and flat(left["word"]) not in _CIVILITIES
    return bool(encodings.CROSSING.search(printed) and (named or right))


def _in_folded_words(before: str, printed: str, after: str) -> bool:
    """In the words of an index, which keep no signs: a first name on the side where another name goes on; a lexicon."""
    words = encodings.GROUP_GAP.regex.split(printed)
    left = (encodings.GROUP_GAP.regex.split(before) or [""])[-2:]
    right = (encodings.GROUP_GAP.regex.split(after) or [""])[:2]
    previous = next((word for word in reversed(left) if word), "")
    following = next((word for word in right if word), "")
    if previous in _CIVILITIES:
        return False
    sorted_words = [previous, *words, following]
    lexicon = "\n" in printed and len(words) > 1 and sorted_words == sorted(sorted_words)
    turned = words[-1] in FIRST_NAMES and previous in FIRST_NAMES
    straight = (
        words[0] in FIRST_NAMES
        and following in FIRST_NAMES
        and previous not in FIRST_NAMES
        and bool(previous)
    )
    return lexicon or turned or straight
