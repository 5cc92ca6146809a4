"""Who took no part in a vote and why, in the words of the act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.french import flat, squeeze
from indexer.model import Block, Dossier
from indexer.patterns.assemblies.attendance import WITHDRAWN
from indexer.patterns.structure import headlines

LONGEST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Words that say who withdrew, with the reason where one is printed."""

    text: str
    line: int


def withdrawals(dossier: Dossier) -> tuple[Withdrawal, ...]:
    """Passages of the act in printed order: the paragraph, or the sentence of a long one."""
    main = dossier.main_document
    return tuple(found for block in main.blocks for found in _in_block(block))


def _in_block(block: Block) -> Iterator[Withdrawal]:
    text = squeeze(block.text)
    if not WITHDRAWN.search(flat(text)):
        return
    passages = [text] if len(text) <= LONGEST else headlines.SENTENCE_END.regex.split(text)
    for passage in passages:
        if WITHDRAWN.search(flat(passage)):
            yield Withdrawal(text=passage[:LONGEST], line=block.start_line)
