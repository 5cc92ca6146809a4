"""Account numbers: IBAN and RIB, in whatever spelling, broken by lines, signs and OCR."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum import iban

from indexer.patterns.core import Match
from indexer.patterns.personal import accounts
from indexer.privacy.detectors.findings import Category, Finding, Text

IBAN_LENGTHS = {
    "fr": 27, "mc": 27, "be": 16, "lu": 20, "de": 22, "ch": 21, "es": 24, "it": 27, "gb": 22, "nl": 18, "pt": 25,
}  # fmt: skip
"""Characters of an IBAN (https://www.swift.com/standards/data-standards/iban-international-bank-account-number)."""
FRENCH_DIGITS = (*range(2, 14), 25, 26)
"""Positions of a French IBAN where only a digit can stand."""
SHORTEST_CODE = 8
WIDEST_GAP = 4
"""Signs between two digits of one number."""
WORDS_REACH = 200

_READ_AS = str.maketrans({"o": "0", "q": "0", "i": "1", "l": "1", "s": "5", "b": "8", "z": "2", "g": "6"})
_RIB_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "12345678912345678923456789")


def find_numbers(text: Text) -> Iterator[Finding]:
    """Every IBAN and RIB, with or without a label."""
    yield from _ibans(text)
    yield from _labelled_ibans(text)
    yield from _ribs(text)


def compact(value: str) -> str:
    """Letters and digits of a code."""
    return "".join(filter(str.isalnum, value))


def bank_finding(start: int, end: int, rule: str, *codes: str) -> Finding:
    """A finding whose codes, long enough, must stand nowhere else."""
    secrets = tuple(code for code in map(compact, codes) if len(code) >= SHORTEST_CODE)
    return Finding(category=Category.BANK, start=start, end=end, rule=rule, secrets=secrets)


def _ibans(text: Text) -> Iterator[Finding]:
    done = 0
    for match in accounts.IBAN_START.finditer(text.flat):
        length = IBAN_LENGTHS.get(compact(match["country"]))
        end = _end_of(text.flat, match.start(), length) if length and match.start() >= done else None
        if end and _is_iban(text.flat[match.start() : end], whole=_ends(text.flat, end)):
            printed = text.text[match.start() : end]
            codes = [printed, _repaired(compact(text.flat[match.start() : end]))]
            yield bank_finding(match.start(), end, "IBAN", *codes, *_account_of(codes[1]))
            done = end


def _end_of(text: str, start: int, count: int) -> int | None:
    """Position after `count` letters and digits; None when more than four other signs follow each other."""
    seen = gap = 0
    for position in range(start, len(text)):
        seen, gap = (seen + 1, 0) if text[position].isalnum() else (seen, gap + 1)
        if seen == count:
            return position + 1
        if gap > WIDEST_GAP:
            return None
    return None


def _ends(text: str, end: int) -> bool:
    return not text[end : end + 1].isalnum()


def _is_iban(printed: str, *, whole: bool) -> bool:
    """A valid key, as printed or with its letters read again; or, in France, the unmistakable form."""
    code = compact(printed)
    if iban.is_valid(code, check_country=False) or iban.is_valid(_repaired(code), check_country=False):
        return True
    is_french = code[:2] == "fr" and all(_repaired(code)[n].isdigit() for n in FRENCH_DIGITS)
    return is_french and whole and "\n" not in printed


def _repaired(code: str) -> str:
    """What OCR read as letters put right where a French IBAN has digits."""
    if len(code) != IBAN_LENGTHS["fr"]:
        return code[:2] + code[2:].translate(_READ_AS)
    fixed = "".join(c.translate(_READ_AS) if n in FRENCH_DIGITS else c for n, c in enumerate(code))
    read = code[:2] + code[2:].translate(_READ_AS)
    return (
        fixed
        if iban.is_valid(fixed, check_country=False) or not iban.is_valid(read, check_country=False)
        else read
    )


def _account_of(code: str) -> tuple[str, ...]:
    """The RIB and the account number inside a French IBAN."""
    return (code[4:], code[14:25], code[4:14]) if code[:2] in ("fr", "mc") and len(code) == IBAN_LENGTHS["fr"] else ()


def _labelled_ibans(text: Text) -> Iterator[Finding]:
    for match in accounts.IBAN_LABEL.finditer(text.flat):
        if sum(map(str.isdigit, match["value"])) >= SHORTEST_CODE:
            yield bank_finding(
                *match.span("value"), "IBAN illisible après son nom", text.text[slice(*match.span("value"))]
            )


def _ribs(text: Text) -> Iterator[Finding]:
    for match in accounts.RIB.finditer(text.flat):
        if _has_rib_key(match.group()) or _speaks_of_banks(text, match):
            yield _rib(text, match)
    for match in accounts.LOOSE_RIB.finditer(text.flat):
        if _has_rib_key(match.group()) and _speaks_of_banks(text, match):
            yield _rib(text, match)


def _rib(text: Text, match: Match) -> Finding:
    code = compact(text.text[match.start() : match.end()])
    return bank_finding(match.start(), match.end(), "RIB", code, code[10:21], code[:10])


def _has_rib_key(printed: str) -> bool:
    """Key of a RIB: the 23 digits, letters counted 1 to 9, are a multiple of 97 (arrêté du 5 mars 1980, CFONB)."""
    code = compact(printed).translate(_RIB_LETTERS)
    return code.isdigit() and int(code) % 97 == 0 and len(set(code)) > 1


def _speaks_of_banks(text: Text, match: Match) -> bool:
    around = text.before(match.start(), WORDS_REACH)
    return bool(accounts.BANK_WORD.search(around) or accounts.CODE_LABEL.search(around))
