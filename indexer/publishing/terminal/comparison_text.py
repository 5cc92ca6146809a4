"""What `compare` prints: clause beside clause, the words that differ, what only one text has, figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from indexer.console import printable
from indexer.linking.clauses.alignment import compare_documents, pair_documents
from indexer.linking.model import ChangeKind, Comparison, PairedClause, Passage, Piece
from indexer.linking.places import documents
from indexer.model import Reading
from indexer.publishing.writing.display import plural
from indexer.typography import FIXED

CHANGES: dict[ChangeKind, tuple[str, str]] = {
    ChangeKind.SUBSTANCE: ("différence de fond", "différences de fond"),
    ChangeKind.PARTY: ("nom propre à l’acte", "noms propres à l’acte"),
    ChangeKind.SCAN: ("mot mal lu", "mots mal lus"),
    ChangeKind.TYPOGRAPHY: ("différence de typographie", "différences de typographie"),
}
"""How a kind of difference is called, for one and for several."""
NOTHING = "Aucun document des deux textes ne se ressemble assez pour être comparé.\n"


def percent(share: float) -> str:
    """`98 %`; 100 only for what is wholly alike."""
    return f"{int(share * 100)}{FIXED}%"


def compare_readings(left: Reading, right: Reading) -> tuple[Comparison, ...]:
    """Documents of two texts that are versions of one instrument, clause by clause."""
    a, b = (documents(reading.dossiers) for reading in (left, right))
    return tuple(compare_documents(one, other) for one, other in pair_documents(a, b))


def comparison_text(found: Sequence[Comparison], *, everything: bool = False) -> Text:
    """All comparisons; differences that are not of substance only when `everything` is asked for."""
    return Text("\n").join(_comparison(c, everything) for c in found) if found else Text(NOTHING)


def title_of(passage: Passage) -> str:
    """`Article 5.2 Engagements`, `Préambule`."""
    section = passage.place.section
    return section.title if section else "Préambule"


def figures(comparison: Comparison) -> str:
    """`20 clauses communes, dont 16 sans différence de fond · 3 différences de fond, 1 mot mal lu`."""
    pairs = plural(len(comparison.pairs), "clause commune", "clauses communes")
    changes = [plural(n, *CHANGES[kind]) for kind, n in comparison.changes.items() if n]
    told = f" · {', '.join(changes)}" if changes else ""
    return f"{pairs}, dont {comparison.identical} sans différence de fond{told}"


def _comparison(comparison: Comparison, everything: bool) -> Text:
    left, right = comparison.left, comparison.right
    head = Text.assemble(
        (printable(left.document.title), "bold"), f" · {percent(comparison.similarity)} de mots communs\n"
    )
    sides = Text(f"  A\u00a0: {left.address}\n  B\u00a0: {right.address}\n  {figures(comparison)}\n")
    pairs = [_pair(pair, everything) for pair in comparison.pairs]
    alone = [*_alone("A", comparison.only_left), *_alone("B", comparison.only_right)]
    return Text().join([head, sides, *pairs, *alone])


def _pair(pair: PairedClause, everything: bool) -> Text:
    mark = "≠" if pair.substantial else "="
    moved = "" if pair.left.label == pair.right.label else f" → {printable(title_of(pair.right))}"
    head = f"  {mark} {printable(title_of(pair.left))}{moved} · {percent(pair.similarity)}\n"
    shown = [p for p in pair.pieces if p.kind is ChangeKind.SUBSTANCE or (everything and p.kind)]
    return Text.assemble(
        (head, "" if pair.substantial else "dim"), *(part for p in shown for part in _piece(p))
    )


def _piece(piece: Piece) -> Iterator[Text]:
    kind = f"  ({CHANGES[piece.kind][0]})" if piece.kind and piece.kind is not ChangeKind.SUBSTANCE else ""
    sides = (("A −", piece.before, "red"), ("B +", piece.after, "green"))
    for mark, words, colour in sides:
        if words:
            yield Text.assemble(f"      {mark} ", (printable(words), colour), (kind, "dim"), "\n")


def _alone(side: str, run: Sequence[Passage]) -> Iterator[Text]:
    for passage in run:
        yield Text(f"  {side} seulement\u00a0: {printable(title_of(passage))}\n")
