"""Names that stand in small letters: told by a first name in use, a civility, or a sentence without any capital."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.presumed import candidates
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, SURNAMES
from indexer.privacy.detectors.findings import Text
from indexer.privacy.presumed.name_words import Kind, Piece, Word, kind_of_word

LISTED = GIVEN | GIVEN_RARE | SURNAMES


def in_small_letters(text: Text) -> Iterator[Piece]:
    """« vanessa dutrieux », « masselin roger », « m. abiven »; in a small sentence what follows a first name."""
    for match in candidates.SMALL_NAME.finditer(text.text):
        if text.flat[match.start() : match.end("first")].partition("-")[0] in LISTED:
            words = _small_words(match, 0)
            if {word.kind for word in words} == {Kind.GIVEN, Kind.SURNAME}:
                yield words
    for match in candidates.SMALL_SURNAME.finditer(text.text):
        if kind_of_word(match["last"].title()) is Kind.SURNAME:
            yield _small_words(match, 0)[-1:]
    for sentence in candidates.SMALL_SENTENCE.finditer(text.text):
        for match in candidates.SMALL_SPOKEN_OF.finditer(sentence["words"]):
            words = _small_words(match, sentence.start("words"))
            kinds = [word.kind for word in words]
            known = kinds[0] is Kind.GIVEN and kinds[1] is not Kind.NONE
            if known or kinds == [Kind.GIVEN_WORD, Kind.SURNAME]:
                yield words


def _small_words(match: Match, offset: int) -> list[Word]:
    """The words of a match that stand in small letters, as if they had capitals."""
    return [
        Word(
            start=offset + match.start(name),
            end=offset + match.end(name),
            folded=fold(value),
            kind=kind_of_word(value.title()),
        )
        for name, value in match.groupdict().items()
    ]
