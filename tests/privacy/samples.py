"""Values that pass their checks and belong to nobody: made for these tests."""

from __future__ import annotations

from indexer.model import SourceText
from indexer.privacy import Policy, Redacted, redact
from tests.factories import source

IBAN = "FR76 3000 6000 0112 3456 7890 189"
"""The example that the Banque de France and the registry of SWIFT print."""
ACCOUNT = "12345678901"
BIC = "AGRIFRPP882"
NIR = "2 69 05 49 588 157 80"
"""The example that INSEE prints."""
MARK = "▇▇▇ [donnée bancaire occultée]"


def redacted(text: str, policy: Policy | None = None, **facts: object) -> Redacted:
    """A text after redaction, with nobody elected."""
    return redact(source(text), policy, members=frozenset(), **facts)  # type: ignore[arg-type]


def published(text: str, policy: Policy | None = None) -> str:
    """What remains of a text."""
    return redacted(text, policy).source.text


def named(path: str, text: str) -> SourceText:
    """A text at a place of the archive."""
    return source(text, path=path)
