"""Pieces of a list of persons: what stands between its separators, names that a line's end cuts put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from indexer.french import fold, squeeze
from indexer.patterns.personal import names as spelled
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.sequences import runs

SENTENCE = 3
"""Small words from which on a piece is a sentence and its list has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What stands between two separators of a list."""

    text: str
    alone: bool
    """Whether the piece fills its line."""
    titled: bool = False
    """Whether an honorific of one person opens it."""
    several: bool = False
    """Whether one of several persons does: « Mmes et MM. »."""


def _plain(text: str) -> str:
    """A list without brackets and who is replaced, its hyphens without blanks where commas part the names."""
    members = spelled.REPLACED.regex.sub(" ", spelled.PARENTHESIS.regex.sub(" ", text))
    members = spelled.PLACE_ABOVE.regex.sub(", ", members)
    if members.count(",") >= members.count(" - ") > 0:
        members = spelled.SPACED_HYPHEN.regex.sub("-", members)
    return spelled.DIVIDED_NAME.regex.sub("-", members)


def pieces_of(text: str) -> Iterator[Piece]:
    """Pieces up to the first that is a sentence or a title, this one included where it opens like a name."""
    for raw, alone in _joined(_plain(text)):
        for part in _under_label(raw):
            piece = _piece(part, alone=alone)
            ends = _ends(piece)
            if piece.text and (not ends or spelled.LIKE_NAME.match(piece.text)):
                yield piece
            if ends:
                return


def _under_label(raw: str) -> Iterator[str]:
    """A piece without the words above others, « Pour la majorité : », and the names that such words follow."""
    *labels, below = raw.split(":")
    yield from (label for label in labels if _holds_name(label.strip()))
    if not labels or below.strip():
        yield raw


def _holds_name(label: str) -> bool:
    """Whether words before a colon open with a person: « M. ADREL VALSERRE », « Luc ADREL Membres suppléants »."""
    if spelled.HONORIFIC.match(label):
        return True
    above = spelled.FULL_NAME.match(label)
    follows = above and spelled.MANDATE.match(label[above.end() :].lstrip())
    return bool(above and (follows or _opens_with_first_name(above["name"])))


def _ends(piece: Piece) -> bool:
    """Whether a piece shows that the list has ended: words in small letters around no name."""
    if piece.titled or piece.several or spelled.FULL_NAME.match(piece.text) or spelled.MANDATE.match(piece.text):
        return False
    words = len(spelled.SMALL_WORD.regex.findall(piece.text))
    return words > (0 if piece.text[:1].isupper() else SENTENCE)


def _opens_with_first_name(name: str) -> bool:
    """Whether a known first name or initials open a name: « Luc ADREL VALSERRE » is no place."""
    first = name.split()[0]
    return "." in first or fold(first).replace(" ", "-") in FIRST_NAMES


def _piece(raw: str, *, alone: bool) -> Piece:
    """A piece without what opens it; what stands before a colon, « Mmes les adjointes : », names nobody."""
    label = _label(raw)
    text = spelled.BEFORE_NAME.regex.sub("", raw.removeprefix(label)).strip(' .:-–—*_"«»')
    before, opening = list(spelled.HONORIFIC.finditer(label)), []
    while match := spelled.HONORIFIC.match(text):
        opening.append(match)
        text = text[match.end() :].lstrip(" .:")
    titled, several = any(each["one"] for each in opening), any(each["several"] for each in before + opening)
    return Piece(text=text, alone=alone, titled=titled, several=several)


def _label(raw: str) -> str:
    """Words up to a colon that persons follow; empty where none do."""
    label, colon, rest = raw.rpartition(":")
    named = spelled.FULL_NAME.search(rest) or spelled.HONORIFIC.search(rest)
    return label + colon if named else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What parts two pieces of a list: signs and line ends with nothing printed between them."""

    start: int
    end: int
    soft: bool
    """Whether it may stand inside a name: a line's end alone."""
    breaks: bool
    """Whether a line ends in it."""


def _gaps(text: str) -> Iterator[Gap]:
    """What parts the pieces of a text, its two ends included."""
    inside = (
        Gap(start=match.start(), end=match.end(), soft=match["soft"] is not None, breaks="\n" in match[0])
        for match in spelled.BETWEEN_NAMES.finditer(text)
    )
    first, last = (Gap(start=end, end=end, soft=True, breaks=True) for end in (0, len(text)))
    for run in runs([first, *inside, last], lambda run, gap: not text[run[-1].end : gap.start].strip()):
        soft, breaks = all(gap.soft for gap in run), any(gap.breaks for gap in run)
        yield Gap(start=run[0].start, end=run[-1].end, soft=soft, breaks=breaks)


def _joined(text: str) -> list[tuple[str, bool]]:
    """Pieces between separators, a name that a line's end cuts put together again; whether each fills its line."""
    found: list[tuple[str, bool]] = []
    signed = text.count(",") > text.count("\n")
    for above, below in pairwise(_gaps(text)):
        raw = squeeze(text[above.end : below.start])
        if found and above.soft and _goes_on(found[-1][0], raw, signed=signed):
            glue = "" if found[-1][0].endswith("-") else " "
            found[-1] = (found[-1][0] + glue + raw, False)
        else:
            found.append((raw, above.breaks and below.breaks))
    return found


def _goes_on(above: str, below: str, *, signed: bool) -> bool:
    """Whether two lines cut one name: « Philippe / SINDAL », « à Monsieur / Jean DUPONT », « MARTIN- / PRIVAT ».

    `signed`: commas part the names, so that two words in capitals are one too.
    """
    if spelled.UNFINISHED.search(above):
        return True
    return _is_one_name(_piece(above, alone=False).text, below.partition(":")[0].rstrip(), signed=signed)


def _is_one_name(above: str, below: str, *, signed: bool) -> bool:
    """Whether a first name and a surname stand one below the other, whichever is printed in capitals."""
    mixed_above, mixed_below = spelled.MIXED_WORD.match(above), spelled.MIXED_WORD.match(below)
    capitals = spelled.UPPER_WORDS.match(below) is not None
    is_surname = " " not in above and spelled.UPPER_WORDS.match(above)
    return bool((mixed_above and capitals) or (is_surname and (mixed_below or (signed and capitals))))
