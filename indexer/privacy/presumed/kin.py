"""Kin of somebody in a matter or in the sitting: persons of their own, whoever bears the same name in a mandate."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.patterns.presumed import speaking
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import POSSIBLE, Named
from indexer.privacy.detectors.roles import named
from indexer.privacy.presumed.memory import is_denomination
from indexer.privacy.presumed.name_words import BREAKS, folded_word

NEAR = 60


def find_kin(text: Text) -> Iterator[Finding]:
    """« sa fille Manon », « leurs enfants Joris et Lou », « Mme ROUX étant sa sœur »; none of their streets."""
    for listed in speaking.CHILDREN.finditer(text.text):
        for match in speaking.GIVEN_NAME.regex.finditer(text.text, *listed.span("names")):
            yield named(text, Named(start=match.start(), end=match.end(), sure=POSSIBLE), Category.PRIVATE)
    for found in (speaking.KIN_BEFORE, speaking.KIN_AFTER):
        for match in found.finditer(text.text):
            start, end = match.span("name")
            words = map(folded_word, match["name"].split())
            if BREAKS.isdisjoint(words) and not is_denomination(text.before(match.start(), NEAR)):
                yield named(text, Named(start=start, end=end, sure=POSSIBLE), Category.PRIVATE)
