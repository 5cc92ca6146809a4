"""Names of persons: the one named at a place, and all that a list holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from indexer.extraction.stream import Stream
from indexer.french import fold, squeeze
from indexer.patterns.personal import names as spelled
from indexer.patterns.personal.first_names import FIRST_NAMES

KEPT = 4096
"""Lists whose names are remembered: those of a session are read for each of its acts."""
SENTENCE = 3
"""Small words from which on a piece is a sentence and its list has ended."""
NAMED_BEFORE = 90
"""Characters in which who is elected is named before the verb."""
GAP = 3
"""Characters between that name and the verb: a comma, a line's end."""
REACH = 160
"""Characters in which a person is named, title and offices included."""


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


def person_at(stream: Stream, position: int) -> str | None:
    """The person named right at a position, after honorifics and offices; a name may go on with the next line."""
    text = stream.text[position : position + REACH]
    start, titled = _lead(text)
    first, _, below = text[start:].lstrip().partition("\n")
    name = _whole(first) or (_whole(f"{first} {below.partition(chr(10))[0]}") if _cut(first) else None)
    alone = spelled.SURNAME_ALONE.match(first) if titled else None
    return name or (squeeze(alone["name"]) if alone else None)


def person_before(stream: Stream, position: int) -> str | None:
    """The last person named before a position, in the same sentence."""
    start = max(position - NAMED_BEFORE, 0)
    text = stream.text[start:position]
    found: tuple[int, str] | None = None
    for match in (*spelled.FULL_NAME.finditer(text), *spelled.FULL_NAME.finditer(text, text.rfind("\n") + 1)):
        if match.end() >= len(text) - GAP:
            found = (match.end(), squeeze(match["name"]))
    for match in spelled.HONORIFIC.finditer(text):
        rest = text[match.end() :]
        alone = spelled.SURNAME_ALONE.match(rest)
        if alone and not spelled.FULL_NAME.match(rest) and len(rest) - alone.end() <= GAP:
            found = max(found or (0, ""), (match.end() + alone.end(), squeeze(alone["name"])))
    return found[1] if found else None


def _whole(text: str) -> str | None:
    match = spelled.FULL_NAME.match(text)
    return squeeze(match["name"]).rstrip(".") if match else None


def _cut(first: str) -> bool:
    """Whether a line ends inside a name: one capitalised word, or a title alone."""
    return spelled.MIXED_WORD.match(first.strip()) is not None or spelled.UNFINISHED.search(first.strip()) is not None


def _lead(text: str) -> tuple[int, bool]:
    """Where the name starts after honorifics, offices and signs, and whether an honorific stands before it."""
    position, titled = 0, False
    while True:
        rest = text[position:]
        skipped = len(rest) - len(rest.lstrip(" \n\t,:;«\"'’.*-–—_"))
        match = spelled.HONORIFIC.match(rest[skipped:]) or spelled.MANDATE.match(rest[skipped:])
        if match is None or not match.end():
            return position + skipped, titled
        titled = titled or match.re is spelled.HONORIFIC.regex
        position += skipped + match.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The persons of a list."""

    names: tuple[str, ...]
    """In printed order, each once."""
    whole: bool
    """Whether every piece that looks like a name gave one."""


def names_in(text: str, *, loose: bool = False) -> tuple[str, ...]:
    """Persons of a list, in order, up to where it becomes a sentence; `loose`: one word is a name.

    `M. Jean DUPONT, maire, Mme Zoé NOËL (arrivée à 19 h)` gives two names.
    """
    return read_names(text, loose=loose).names


@lru_cache(maxsize=KEPT)
def read_names(text: str, *, loose: bool = False) -> Named:
    """The same, and whether none was left unread."""
    pieces = list(_pieces(_plain(text)))
    surnames = loose or any(piece.several for piece in pieces)
    titled = sum(piece.titled for piece in pieces) * 2 >= len(pieces) > 1
    once: dict[str, str] = {}
    whole = True
    for piece in pieces:
        if piece.titled or not (titled and piece.alone):
            names = list(_names(piece, surnames=surnames))
            once |= {fold(name): name for name in names if fold(name) not in once}
            whole = whole and (bool(names) or not _like_name(piece))
    return Named(names=tuple(once.values()), whole=whole)


def _like_name(piece: Piece) -> bool:
    mandate = spelled.MANDATE.match(piece.text)
    return piece.text[:1].isupper() and mandate is None and spelled.LIKE_NAME.search(piece.text) is not None


def _plain(text: str) -> str:
    """A list without brackets and who is replaced, its hyphens without blanks where commas part the names."""
    members = spelled.REPLACED.regex.sub(" ", spelled.PARENTHESIS.regex.sub(" ", text))
    members = spelled.PLACE_ABOVE.regex.sub(", ", members)
    if members.count(",") >= members.count(" - ") > 0:
        members = spelled.SPACED_HYPHEN.regex.sub("-", members)
    return spelled.DIVIDED_NAME.regex.sub("-", members)


def _pieces(text: str) -> Iterator[Piece]:
    """Pieces up to the first that is a sentence or a title, this one included where it opens like a name."""
    for raw, alone in _joined(text):
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
    titled = False
    label, colon, rest = raw.rpartition(":")
    labelled = colon and (spelled.FULL_NAME.search(rest) or spelled.HONORIFIC.search(rest))
    named = rest if labelled else raw
    several = bool(labelled) and any(match["several"] for match in spelled.HONORIFIC.finditer(label))
    text = spelled.BEFORE_NAME.regex.sub("", named).strip(' .:-–—−*_"«»')
    while match := spelled.HONORIFIC.match(text):
        titled, several = titled or bool(match["one"]), several or bool(match["several"])
        text = text[match.end() :].lstrip(" .:")
    return Piece(text=text, alone=alone, titled=titled, several=several)


def _joined(text: str) -> list[tuple[str, bool]]:
    """Pieces between separators, a name that a line's end cuts put together again; whether each fills its line."""
    found: list[tuple[str, bool]] = []
    position, soft, line_start = 0, True, True
    signed = text.count(",") > text.count("\n")
    for match in [*spelled.BETWEEN_NAMES.finditer(text), None]:
        raw = squeeze(text[position : match.start() if match else len(text)])
        line_end = match is None or "\n" in match[0]
        if raw and found and soft and _goes_on(found[-1][0], raw, signed=signed):
            glue = "" if found[-1][0].endswith("-") else " "
            found[-1] = (found[-1][0] + glue + raw, False)
        elif raw:
            found.append((raw, line_start and line_end))
        if match:
            softly = match["soft"] is not None
            position, soft = match.end(), softly if raw else soft and softly
            line_start = line_end or (not raw and line_start)
    return found


def _goes_on(above: str, below: str, *, signed: bool) -> bool:
    """Whether two lines cut one name: « Philippe / SINDAL », « à Monsieur / Jean DUPONT », « MARTIN- / PRIVAT ».

    `signed`: commas part the names, so that two words in capitals are one too.
    """
    if spelled.UNFINISHED.search(above):
        return True
    last, below = _piece(above, alone=False).text, below.partition(":")[0].rstrip()
    mixed = spelled.MIXED_WORD.match(last) and spelled.UPPER_WORDS.match(below)
    single = spelled.UPPER_WORDS.match(last) and " " not in last
    upper = single and (spelled.MIXED_WORD.match(below) or (signed and spelled.UPPER_WORDS.match(below)))
    return bool(mixed or upper)


def _names(piece: Piece, *, surnames: bool) -> Iterator[str]:
    """The name of a piece; several where the signs between them are lost."""
    rest, known = piece.text, False
    while rest and (match := spelled.FULL_NAME.match(rest)):
        yield squeeze(match["name"])
        rest, known = rest[match.end() :].lstrip(), True
    alone = spelled.SURNAME_ALONE.fullmatch(rest) or (spelled.SURNAME_ALONE.match(rest) if piece.titled else None)
    if not known and alone and (piece.titled or surnames):
        yield squeeze(alone["name"])
