"""Payment cards, told by their check digit, and passwords, keys and tokens, told by the words before them."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum import luhn

from indexer.patterns.core import Match
from indexer.patterns.personal import cards
from indexer.privacy.detectors.findings import Category, Finding, Text

CARD_LENGTHS = frozenset({14, 15, 16, 19})
"""Digits of a card number (ISO/IEC 7812)."""
NEAR = 60
SHORTEST_PASSWORD = 4


def find_cards(text: Text) -> Iterator[Finding]:
    """Numbers of payment cards whose check digit is right, and the codes printed beside them."""
    for match in cards.CARD.finditer(text.digits):
        code = "".join(filter(str.isdigit, match.group()))
        if len(code) in CARD_LENGTHS and luhn.is_valid(code) and _is_card(text, match):
            yield _finding(Category.CARD, match.span(), "numéro de carte de paiement", code)
    for match in cards.CARD_CODE.finditer(text.flat):
        yield _finding(Category.CARD, match.span("value"), "cryptogramme d'une carte")


def _is_card(text: Text, match: Match) -> bool:
    """In groups of four as cards print it, or after a word of payment; never after the name of another number."""
    before = text.before(match.start(), NEAR)
    groups = match.group().replace("-", " ").replace(".", " ").split()
    printed = [len(group) for group in groups] in ([4, 4, 4, 4], [4, 6, 5])
    return not cards.NOT_CARD_BEFORE.search(before) and (printed or bool(cards.CARD_WORD.search(before)))


def find_passwords(text: Text) -> Iterator[Finding]:
    """Passwords, access codes, keys and the tokens inside addresses."""
    for match in cards.PASSWORD.finditer(text.flat):
        if _is_password(text, match):
            yield _password(text, match, "mot de passe ou code d'accès")
    for found in (cards.LOGIN_IN_ADDRESS, cards.TOKEN_IN_ADDRESS):
        for match in found.finditer(text.flat):
            yield _password(text, match, "secret dans une adresse")
    for match in cards.KNOWN_KEY.finditer(text.text):
        yield _finding(Category.PASSWORD, match.span(), "clé d'accès", match.group())


def _is_password(text: Text, match: Match) -> bool:
    """Not a word of the sentence: a digit or a sign in it, or the sign « : » before it and mixed case."""
    value = text.text[slice(*match.span("value"))].rstrip(".:")
    strange = any(not c.isalpha() and c not in "-'’." for c in value)
    return len(value) >= SHORTEST_PASSWORD and (strange or (match["sign"] in (":", "=") and not value.islower()))


def _password(text: Text, match: Match, rule: str) -> Finding:
    start, end = match.span("value")
    end = start + len(text.text[start:end].rstrip(".:,"))
    return _finding(Category.PASSWORD, (start, end), rule, text.text[start:end])


def _finding(category: Category, span: tuple[int, int], rule: str, *secrets: str) -> Finding:
    return Finding(category=category, start=span[0], end=span[1], rule=rule, secrets=secrets)
