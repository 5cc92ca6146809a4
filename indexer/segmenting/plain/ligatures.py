"""Ligatures that the extraction lost: put back where the text prints the word elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.french import flat
from indexer.patterns.structure.plain import DAMAGED_WORD, LOST
from indexer.segmenting.lines import Line, with_text
from indexer.segmenting.plain.words import Lexicon, make_lexicon

LIGATURES = ("fi", "ff", "fl", "ffi", "ffl")


def with_ligatures(lines: Sequence[Line]) -> list[Line]:
    """The lines with the one ligature that makes a damaged word a word of the text; else as they are."""
    if not LOST.search("\n".join([line.text for line in lines])):
        return list(lines)
    lexicon = make_lexicon(lines)
    return [
        with_text(line, DAMAGED_WORD.regex.sub(lambda word: _mended(word[0], lexicon), line.text))
        if LOST.search(line.text)
        else line
        for line in lines
    ]


def _mended(word: str, lexicon: Lexicon) -> str:
    known = [
        mended for ligature in LIGATURES if lexicon.known(flat(mended := LOST.regex.sub(ligature, word)))
    ]
    return known[0] if len(known) == 1 else word
