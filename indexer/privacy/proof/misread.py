"""Hidden values that a machine read once more with one letter wrong, in what was read from pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from rapidfuzz.distance import Levenshtein

from indexer.model import PageKind, SourceText
from indexer.patterns.personal import persons
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.spelling import squash

LEAST = 8
"""Letters and digits of a value: a shorter one is one letter away from too many words."""
MOST_WORDS = 6

_PICTURES = (PageKind.SCAN, PageKind.LAYERED_SCAN)

Word = tuple[int, int, str]
"""Start, end and squashed letters of what stands between blanks."""


def misread(text: str, secrets: Collection[Secret]) -> Iterator[tuple[Secret, int, int]]:
    """Places where as many words as a value has are one letter away from it; not the value itself."""
    sought = _by_words(secrets)
    if not sought:
        return
    words = [
        (match.start(), match.end(), squash(match.group())) for match in persons.PRINTED_WORD.finditer(text)
    ]
    for count, near in sought.items():
        for first in range(len(words) - count + 1):
            run = words[first : first + count]
            for secret in _alike("".join(letters for _, _, letters in run), near):
                yield secret, run[0][0], run[-1][1]


def read_in_pictures(source: SourceText) -> Iterator[tuple[int, int]]:
    """First and last lines of the pages whose text a machine read in a picture."""
    pages = source.origin.pages if source.origin else ()
    ends = [*(page.first_line - 1 for page in pages[1:]), len(source.lines)]
    for page, last in zip(pages, ends, strict=False):
        if page.kind in _PICTURES and page.engine and last >= page.first_line:
            yield page.first_line, last


def _by_words(secrets: Collection[Secret]) -> Mapping[int, Mapping[str, tuple[Secret, ...]]]:
    """Values by their number of words, then by what remains of them without any one letter."""
    found: defaultdict[int, defaultdict[str, tuple[Secret, ...]]] = defaultdict(lambda: defaultdict(tuple))
    for secret in secrets:
        if len(secret.text) >= LEAST and len(secret.words) <= MOST_WORDS:
            for part in _parts(secret.text):
                found[len(secret.words)][part] += (secret,)
    return found


def _parts(letters: str) -> set[str]:
    return {letters, *(letters[:n] + letters[n + 1 :] for n in range(len(letters)))}


def _alike(letters: str, near: Mapping[str, tuple[Secret, ...]]) -> Iterator[Secret]:
    if len(letters) < LEAST - 1:
        return
    candidates = {secret for part in _parts(letters) for secret in near.get(part, ())}
    for secret in sorted(candidates):
        if Levenshtein.distance(letters, secret.text, score_cutoff=1) == 1:
            yield secret
