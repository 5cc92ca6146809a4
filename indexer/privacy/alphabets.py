"""Names in the letters of other Latin alphabets, read as if they were printed in those of French."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace

from indexer.patterns.letters import EXTENDED
from indexer.patterns.personal.persons import PRINTED_WORD
from indexer.privacy.detectors.findings import Finding

_WITHOUT_BASE = str.maketrans("ŁłĐđıŦŧĦħŊŋ", "LlDdiTtHhNn")
"""Letters that no accent makes of another."""


def _base(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].translate(_WITHOUT_BASE)
    return base if base.isascii() else letter


def in_french_letters(text: str) -> str:
    """The text with each letter of another Latin alphabet as the plain one; as long as before."""
    if not EXTENDED.search(text):
        return text
    return text.translate({ord(c): _base(c) for c in set(EXTENDED.regex.findall(text))})


def as_printed(printed: str, read: str, findings: list[Finding]) -> Iterator[Finding]:
    """The findings with their secrets spelled as the text prints them, where it was read in other letters."""
    pairs = ((match.group(), printed[slice(*match.span())]) for match in PRINTED_WORD.finditer(read))
    words = {seen: shown for seen, shown in pairs if seen != shown}
    for finding in findings:
        place = slice(finding.start, finding.end)
        shown, seen = (" ".join(text[place].split()) for text in (printed, read))
        secrets = (each for secret in finding.secrets for each in _spelled(secret, shown, seen, words))
        yield replace(finding, secrets=tuple(dict.fromkeys(secrets)))


def _spelled(secret: str, shown: str, seen: str, words: Mapping[str, str]) -> tuple[str, ...]:
    """As the place prints it; of a name whose parts stand in two cells both spellings."""
    start = seen.find(secret)
    if start >= 0:
        return (shown[start : start + len(secret)],)
    return secret, " ".join(words.get(word, word) for word in secret.split())
