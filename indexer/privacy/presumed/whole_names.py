"""Names that a rule found in part, made whole: what is left of a name tells who it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.presumed import whole_names
from indexer.patterns.presumed.candidates import SAINT
from indexer.privacy.detectors.findings import NAMES, Finding, Text
from indexer.privacy.presumed.name_words import GIVENS, Kind, kind_of_word

REACH = 80
SHORTEST = 2
"""Letters of « Sy », « Ba »."""
FIRST = frozenset({Kind.GIVEN, Kind.GIVEN_WORD})
FAMILY = frozenset({Kind.SURNAME, Kind.SURNAME_WORD, Kind.CAPITALS, Kind.UNKNOWN})


def make_whole(text: Text, finding: Finding) -> Finding:
    """The finding with all that the text prints of the name; anything else as it is."""
    if finding.category not in NAMES:
        return finding
    start, end = _start(text, finding), _end(text, finding.start, finding.end)
    if (start, end) == (finding.start, finding.end):
        return finding
    value = " ".join(text.text[start:end].split())
    return replace(finding, start=start, end=end, secrets=(value,) if finding.secrets else ())


def _start(text: Text, finding: Finding) -> int:
    """Before a first name alone its surname: « PETIT Zoé », of which « PETIT » is a word of acts, « PETIT, Zoé »."""
    start = finding.start
    words = text.text[start : finding.end].split()
    before = text.text[max(0, start - REACH) : start].rpartition("\n")[2]
    given = all(kind_of_word(word) is Kind.GIVEN for word in words)
    if given and before.endswith(" (") and text.text[finding.end : finding.end + 1] == ")":
        surname = whole_names.LAST.search(before[:-1])
        return start - 1 - len(surname.group()) if surname else start
    others = whole_names.LISTED_BEFORE.search(before) if given else None
    if others and (len(words) == 1 or "et" in words):
        return start - len(others["others"])
    opened = whole_names.OPENED.search(before) if given else None
    if opened and opened["sign"] == ", ":
        return start - len(opened.group())
    last = whole_names.LAST.search(before)
    if last and given:
        kind = kind_of_word(last["word"].split()[-1])
        if kind is Kind.SURNAME_WORD or (kind is Kind.SURNAME and last["word"].isupper()):
            return start - len(last.group())
    return start


def _end(text: Text, start: int, end: int) -> int:
    for step in _STEPS:
        end = step(text, start, end)
    return end


def _half(text: Text, start: int, end: int) -> int:
    match = whole_names.HALF.match(text.text[end : end + REACH])
    return end + match.end() if match else end


def _first_name(text: Text, start: int, end: int) -> int:
    """« SIMON (Ghislain) », « GARNIER, Sylvie »: a surname and the first name behind a sign."""
    following = text.text[end : end + REACH]
    bracketed = whole_names.IN_BRACKETS.match(following)
    if bracketed and _is_given(bracketed):
        return end + bracketed.end()
    listed = whole_names.BEHIND_COMMA.match(following)
    surname = not any(fold(word) in GIVENS for word in text.text[start:end].split())
    return end + listed.end() if listed and surname and _is_given(listed) else end


def _is_given(match: Match) -> bool:
    """No town: « LEROY (Saint-Denis) »."""
    words = [word for word in match.groupdict().values() if word]
    given = any(kind_of_word(word.title()) in (Kind.GIVEN, Kind.GIVEN_WORD) for word in words)
    return given and not SAINT.search(fold(" ".join(words)))


def _and_other(text: Text, start: int, end: int) -> int:
    """« Aminata et Cheikh », « THIRION Benoît et Laure »: the other first name of a couple or of children."""
    kinds = [kind_of_word(word) for word in text.text[start:end].split()]
    match = whole_names.AND_OTHER.match(text.text[end : end + REACH])
    last = kinds and kinds[-1] is Kind.GIVEN and (len(kinds) == 1 or kinds[0] is not Kind.GIVEN)
    return end + match.end() if match and last and kind_of_word(match["word"]) in FIRST else end


def _slashed(text: Text, start: int, end: int) -> int:
    match = whole_names.SLASHED.match(text.text[end : end + REACH])
    return end + match.end() if match and kind_of_word(match["word"]) in FAMILY else end


def _next_word(text: Text, start: int, end: int) -> int:
    """After a surname alone the first name, after a first name alone the surname."""
    match = whole_names.NEXT.match(text.text[end : end + REACH])
    words = text.text[start:end].split()
    if not match or len(words) > 1:
        return end
    found, other = kind_of_word(words[0]), kind_of_word(match["word"].split()[-1])
    whole = (found is Kind.GIVEN and other is Kind.SURNAME_WORD) or (found in FAMILY and other is Kind.GIVEN)
    whole = whole or (found is Kind.GIVEN and bool(match["particle"]) and other in FAMILY)
    capitals = found is Kind.CAPITALS and other is Kind.UNKNOWN and not match["word"].isupper()
    surname = found is Kind.GIVEN and (other is Kind.UNKNOWN or len(match["word"]) == SHORTEST)
    parted = (capitals or surname) and whole_names.PARTED.match(text.text[end + match.end() :][:2])
    return end + match.end() if whole or parted else end


def _married(text: Text, start: int, end: int) -> int:
    following = text.text[end : end + REACH]
    match = whole_names.MARRIED.match(following)
    if match:
        return end + match.end()
    small = whole_names.MARRIED_SMALL.match(following)
    return end + small.end() if small and kind_of_word(small["last"].title()) in FAMILY else end


_STEPS: tuple[Callable[[Text, int, int], int], ...] = (_half, _slashed, _next_word, _first_name, _and_other, _married)

