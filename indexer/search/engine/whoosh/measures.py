"""What another engine must share with Whoosh to give the same scores: parameters of BM25F, codes of lengths."""

from __future__ import annotations

from whoosh.util.numeric import byte_to_length, length_to_byte

from indexer.search.engine.scoring import K1, B
from indexer.search.engine.whoosh.query.wording import HEADING_BONUS

PARAMETERS = {"k1": K1, "b": B, "wording_k1": 1.2, "heading_bonus": HEADING_BONUS}
"""BM25F's, then those of a wording in quotes."""
LENGTHS = [byte_to_length(code) for code in range(256)]
"""Number of stems of a clause by its code: Whoosh keeps lengths in a byte."""


def length_code(length: int) -> int:
    """Code of the least length that is not below `length`."""
    return length_to_byte(length)
