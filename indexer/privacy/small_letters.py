"""Names in paragraphs in small letters, given the capitals that every other rule looks for; no character moves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.personal import people, small_letters
from indexer.patterns.presumed import candidates
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE
from indexer.patterns.structure.roles import SPEECH_AFTER
from indexer.privacy.presumed.name_words import BREAKS, GIVENS, PARTICLES, Kind, kind_of_word

FEWEST = 6
"""Words of the shortest paragraph that is looked at."""
RARE = 40
"""Words for each of which one may have a capital."""
SHORTEST = 4
"""Letters of a surname that is looked for alone."""
NEAR = 40
Span = tuple[int, int]
_NAMED = frozenset({Kind.GIVEN, Kind.GIVEN_WORD, Kind.SURNAME})


def with_capitals(text: str) -> str:
    """The text with capitals on the names of its paragraphs in small letters; as long as before."""
    small = [match.span() for match in small_letters.PARAGRAPH.finditer(text) if _is_small(match.group())]
    named = [_named(text, *span) for span in small]
    surnames = {word for _, names in named for span in names if _is_surname(word := text[slice(*span)])}
    spans = [span for civil, names in named for span in (*civil, *names)]
    spans += [span for first, last in small for span in _again(text, first, last, surnames)]
    letters = list(text) if spans else []
    for start, end in spans:
        for letter in small_letters.FIRST_LETTER.regex.finditer(text, start, end):
            capital = letter.group().upper()
            letters[letter.start()] = capital if len(capital) == 1 else letter.group()
    return "".join(letters) or text


def _is_small(paragraph: str) -> bool:
    words = len(paragraph.split())
    allowed = words // RARE
    capitals = sum(1 for _ in islice(small_letters.CAPITALISED.finditer(paragraph), allowed + 1))
    return words >= FEWEST and capitals <= allowed


def _named(text: str, first: int, last: int) -> tuple[list[Span], list[Span]]:
    """Civilities and words of names in one paragraph."""
    civil: list[Span] = []
    names: list[Span] = []
    for match in small_letters.CIVIL.regex.finditer(text, first, last):
        words = list(_name_words(text, match))
        if words:
            civil += [match.span(group) for group in ("civility", "other") if match[group]]
            names += words
    for match in small_letters.KIN.regex.finditer(text, first, last):
        names += _name_words(text, match)
    for match in candidates.SMALL_NAME.regex.finditer(text, first, last):
        names += _with_first_name(text, match)
    for match in small_letters.ROW.regex.finditer(text, first, last):
        names += _of_row(text, match)
    return civil, names


def _again(text: str, first: int, last: int, surnames: set[str]) -> Iterator[Span]:
    """The same surnames alone."""
    if surnames:
        yield from (m.span() for m in small_letters.WORD.regex.finditer(text, first, last) if m.group() in surnames)


def _words(text: str, match: Match) -> list[Span]:
    return [word.span() for word in small_letters.WORD.regex.finditer(text, *match.span("words"))]


def _name_words(text: str, match: Match) -> Iterator[Span]:
    """The words behind a civility that are its name: the first, and others up to a word of the sentence."""
    before: Kind | None = None
    for start, end in _words(text, match):
        word = text[start:end]
        if word in PARTICLES:
            continue
        kind = kind_of_word(word.title())
        if before is None and people.ONLY_TITLE.search(fold(word)):
            return
        if before is not None and not _goes_on(text, word, end, kind, before):
            return
        yield start, end
        before = kind


def _goes_on(text: str, word: str, end: int, kind: Kind, before: Kind) -> bool:
    """A surname behind a first name, a first name behind a surname; any word of no act that ends the name."""
    folded = fold(word)
    if kind is Kind.UNKNOWN and text[: end - len(word)].endswith(" du "):
        return False
    if len(word) == 1 or kind is Kind.NONE or (folded in BREAKS and kind not in _NAMED | {Kind.SURNAME_WORD}):
        return False
    if SPEECH_AFTER.match(" " + folded + text[end : end + NEAR].lower()):
        return False
    after_first_name = before in (Kind.GIVEN, Kind.GIVEN_WORD)
    return after_first_name or kind in _NAMED or bool(small_letters.FOLLOWED.match(text[end : end + NEAR]))


def _with_first_name(text: str, match: Match) -> list[Span]:
    """« gautier sénéchal, »: a first name in use and a word of no act that a list knows or that ends the name."""
    first = fold(match["first"])
    kind = kind_of_word(match["last"].title())
    known = first in GIVEN or (first in GIVEN_RARE and kind is Kind.SURNAME)
    civil = small_letters.CIVIL_BEFORE.search(text[max(0, match.start() - NEAR) : match.start()])
    after = text[match.end("last") : match.end("last") + NEAR]
    over = kind is Kind.UNKNOWN and not civil and small_letters.FOLLOWED.match(after)
    if known and fold(match["last"]) not in BREAKS and (kind in (Kind.GIVEN, Kind.SURNAME) or over):
        return [match.span("first"), match.span("last")]
    return []


def _of_row(text: str, match: Match) -> list[Span]:
    """All words of the head of a row, unless one is a word of acts."""
    spans = _words(text, match)
    words = [fold(text[slice(*span)]) for span in spans]
    named = any(word in GIVENS for word in words)
    return spans if named and BREAKS.isdisjoint(set(words) - GIVENS) else []


def _is_surname(word: str) -> bool:
    return len(word) >= SHORTEST and fold(word) not in BREAKS | GIVENS
