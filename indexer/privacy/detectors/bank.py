"""Bank accounts: the IBAN, and with it the whole block of holder, bank, codes and key around it.

An account can be rebuilt from its parts, so a block is hidden line by line, labels kept. What makes a block is
an *anchor* (an IBAN, a RIB, an account number with its label, or two codes with theirs): an article, a budget account
(« compte 6574 ») or a distribution key alone never is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stdnum import bic
from stdnum.exceptions import ValidationError

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.personal import accounts, homes
from indexer.patterns.presumed.lexicon import GIVEN, SURNAMES
from indexer.privacy.detectors.bank_numbers import bank_finding, compact, find_numbers
from indexer.privacy.detectors.findings import Finding, Text
from indexer.privacy.policies.roster import CIVILITIES

BLOCK_RULE = "bloc de coordonnées bancaires"
SHORTEST_ACCOUNT = 9
BANK_CODE = 5
"""Digits of the code of a bank and of that of its desk, in a French account."""
MOST_BLANK_LINES = 2
_OF_PERSONS = GIVEN | CIVILITIES
_SEPARATORS = dict.fromkeys(map(ord, "|*•:/.-"), " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A labelled value of a block."""

    kind: str
    start: int
    end: int
    code: str


def find_accounts(text: Text) -> Iterator[Finding]:
    """IBAN, RIB and every line of the blocks that they stand in."""
    numbers = list(find_numbers(text))
    yield from numbers
    yield from _blocks(text, numbers, [*_parts(text), *_bics(text)])


def _bics(text: Text) -> Iterator[_Part]:
    for match in accounts.BIC.finditer(text.flat):
        code = compact(match["value"]).upper()
        if _is_bic(code) or _is_bic(code[:4] + code[4:6].replace("0", "O") + code[6:]):
            yield _Part(kind="bic", start=match.start("value"), end=match.end("value"), code=code)
    for match in accounts.BARE_BIC.finditer(text.text):
        if _is_bic(match["value"]) and not _is_surname(text, match):
            yield _Part(kind="bare bic", start=match.start(), end=match.end(), code=match["value"])


def _is_surname(text: Text, match: Match) -> bool:
    """« LEMAITRE » has an Italian country code: a surname in use, or a word beside a first name or a civility."""
    first, last = text.line(text.line_at(match.start()))
    before = fold(text.text[first : match.start()]).split()[-1:]
    after = fold(text.text[match.end() : last]).split()[:1]
    beside = {word.strip(" .,;:()") for word in (*before, *after)}
    return fold(match["value"]) in SURNAMES or not beside.isdisjoint(_OF_PERSONS)


def _is_bic(code: str) -> bool:
    try:
        return bool(bic.validate(code))
    except ValidationError:
        return False


def _parts(text: Text) -> Iterator[_Part]:
    """Values beside or below the labels of a block."""
    for match in accounts.CODE_LABEL.finditer(text.flat):
        kind = str(match.lastgroup)
        span = _value_after(text, match.end())
        if span:
            yield _Part(kind=kind, start=span[0], end=span[1], code=compact(text.text[slice(*span)]))
    for match in accounts.NAME_LABEL.finditer(text.flat):
        yield from _name_after(text, match)
    yield from _rows_of_codes(text)


def _value_after(text: Text, position: int) -> tuple[int, int] | None:
    """The code that follows a label on its line, or stands alone on one of the next two."""
    _, line_end = text.line(text.line_at(position - 1))
    start = _skip(text.flat, position, line_end)
    match = accounts.CODE.regex.match(text.digits.lower(), start, line_end)
    if match:
        return match.span("value")
    return _code_below(text, text.line_at(position - 1)) if start >= line_end else None


def _skip(text: str, position: int, end: int) -> int:
    while position < end and not text[position].isalnum():
        position += 1
    return position


def _code_below(text: Text, number: int) -> tuple[int, int] | None:
    for line in range(number + 1, min(number + 1 + MOST_BLANK_LINES, len(text.starts)) + 1):
        start, end = text.line(line)
        if text.flat[start:end].strip():
            return (start, end) if _has_only_codes(text.flat[start:end]) else None
    return None


def _has_only_codes(line: str) -> bool:
    words = line.translate(_SEPARATORS).split()
    return sum(map(str.isdigit, line)) > 1 and all(map(accounts.CODE_WORD.search, words))


def _name_after(text: Text, label: Match) -> Iterator[_Part]:
    """What stands after a label of the block; a legal person who holds the account is no secret."""
    position = label.end()
    number = text.line_at(position - 1)
    _, end = text.line(number)
    stop = accounts.CODE_LABEL.regex.search(text.flat, position, end)
    end = stop.start() if stop else end
    start = _skip(text.flat, position, end)
    cut = accounts.NAME_END.regex.search(text.flat, start, end)
    end = cut.start() if cut else end
    is_public = label["holder"] and homes.OFFICES.regex.search(text.flat, start, end)
    end = start + len(text.text[start:end].rstrip(" \t;,|-–"))
    if start < end and not is_public and not accounts.HEADING.search(text.flat[start:end]):
        yield _Part(kind="name", start=start, end=end, code="")


def _rows_of_codes(text: Text) -> Iterator[_Part]:
    """The row of codes below a row of labels."""
    for number in range(1, len(text.starts)):
        labels = {
            match.lastgroup for match in accounts.CODE_LABEL.regex.finditer(text.flat, *text.line(number))
        }
        span = _code_below(text, number) if len(labels) > 1 else None
        if span:
            yield _Part(kind="row", start=span[0], end=span[1], code=compact(text.text[slice(*span)]))


def _blocks(text: Text, numbers: Iterable[Finding], parts: list[_Part]) -> Iterator[Finding]:
    """Parts whose line is joined to an anchor by lines that hold parts too."""
    anchors = {line for n in numbers for line in range(text.line_at(n.start), text.line_at(n.end - 1) + 1)}
    anchors |= {text.line_at(part.start) for part in parts if _is_anchor(part)}
    lines = sorted(anchors | {text.line_at(part.start) for part in parts if part.kind != "bare bic"})
    for group in _neighbours(text, lines):
        inside = [part for part in parts if text.line_at(part.start) in group]
        if anchors & group or _two_codes(inside):
            beside = {line + step for line in group for step in (-1, 1)}
            inside += [p for p in parts if p.kind == "bare bic" and text.line_at(p.start) in beside - group]
            yield from (
                bank_finding(part.start, part.end, BLOCK_RULE, part.code, *_joined(inside)) for part in inside
            )


def _is_anchor(part: _Part) -> bool:
    code = part.code
    enough = len(code) >= SHORTEST_ACCOUNT and sum(map(str.isdigit, code)) >= SHORTEST_ACCOUNT - 3
    return part.kind in ("bic", "row") or (part.kind == "account" and enough)


def _two_codes(parts: list[_Part]) -> bool:
    return {"bank", "desk"} <= {part.kind for part in parts if len(part.code) == BANK_CODE}


def _joined(parts: list[_Part]) -> tuple[str, ...]:
    codes = {part.kind: part.code for part in parts}
    return (codes["bank"] + codes["desk"],) if {"bank", "desk"} <= codes.keys() else ()


def _neighbours(text: Text, lines: list[int]) -> Iterator[set[int]]:
    """Lines in groups: only blank lines, at most two, stand between two of a group."""
    group: set[int] = set()
    last = 0
    for line in lines:
        between = range(last + 1, line)
        if group and (len(between) > MOST_BLANK_LINES or any(_is_written(text, n) for n in between)):
            yield group
            group = set()
        group.add(line)
        last = line
    if group:
        yield group


def _is_written(text: Text, number: int) -> bool:
    start, end = text.line(number)
    return bool(text.flat[start:end].strip())
