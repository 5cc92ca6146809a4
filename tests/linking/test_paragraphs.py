"""Paragraph beside paragraph: what is cut, what is kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from indexer.linking.clauses.alignment import similarity
from indexer.linking.clauses.differences import differences
from indexer.linking.clauses.paragraphs import Paragraph, rows
from indexer.linking.clauses.words import tokens
from indexer.linking.model import ChangeKind, PairedClause, Passage, Place
from indexer.model import Block, BlockKind
from tests.factories import document, dossier, section

FOND = ChangeKind.SUBSTANCE
TERM, LETTER, COST = (
    "Durée de 30 jours.",
    "Envoi d’un courrier recommandé.",
    "Le prix est de 12 euros par soir.",
)


def passage(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Passage:
    """A clause of one block for each text."""
    blocks = tuple(Block(kind=kind, text=text, start_line=n, end_line=n) for n, text in enumerate(texts, 1))
    whole = document(introduction=blocks)
    place = Place(dossier=dossier(whole), document=whole)
    return Passage(place=place, label="", heading="", text="\n".join(texts))


def pair(left: Passage, right: Passage) -> PairedClause:
    pieces = differences(left.text, right.text)
    return PairedClause(left=left, right=right, similarity=similarity(left.text, right.text), pieces=pieces)


def cut(left: Passage, right: Passage) -> list[tuple[list[str], list[str]]]:
    """The words of the paragraphs of each row."""
    return [(list(map(words, a)), list(map(words, b))) for a, b in rows(pair(left, right))]


def words(paragraph: Paragraph) -> str:
    return " ".join(run.words for run in paragraph)


def test_paragraphs_stand_beside_those_of_the_other_text() -> None:
    longer = TERM.replace("30", "60")
    assert cut(passage(TERM, LETTER), passage(longer, LETTER)) == [([TERM], [longer]), ([LETTER], [LETTER])]


def test_a_difference_is_marked_inside_its_paragraph() -> None:
    ((left,), (right,)), _ = rows(pair(passage(TERM, LETTER), passage(TERM.replace("30", "60"), LETTER)))
    assert left == (("Durée de", None), ("30", FOND), ("jours.", None))
    assert right == (("Durée de", None), ("60", FOND), ("jours.", None))


def test_a_paragraph_that_one_text_lacks_stands_alone() -> None:
    assert cut(passage(TERM, LETTER), passage(TERM, COST, LETTER)) == [
        ([TERM], [TERM]), ([], [COST]), ([LETTER], [LETTER]),
    ]  # fmt: skip


def test_paragraphs_that_one_text_joins_stand_beside_the_whole() -> None:
    joined = f"{TERM} {LETTER}"
    assert cut(passage(TERM, LETTER, COST), passage(joined, COST)) == [
        ([TERM, LETTER], [joined]), ([COST], [COST]),
    ]  # fmt: skip


def test_a_difference_that_spans_two_paragraphs_is_marked_in_each() -> None:
    (((first, second), (only,)),) = rows(pair(passage("Envoi 1 2", "3 4 fin"), passage("Envoi 9 fin")))
    assert first == (("Envoi", None), ("1 2", FOND))
    assert second == (("3 4", FOND), ("fin", None))
    assert only == (("Envoi", None), ("9", FOND), ("fin", None))


def test_lines_of_a_table_that_was_not_rebuilt_are_no_paragraphs() -> None:
    table = passage("P\nre\nsc", kind=BlockKind.PREFORMATTED)
    assert cut(table, table) == [(["P re sc"], ["P re sc"])]


def test_lines_of_a_signature_are() -> None:
    signed = passage("Le Maire,\nJeanne LEROUX", kind=BlockKind.SIGNATURE)
    assert cut(signed, signed) == [(["Le Maire,"], ["Le Maire,"]), (["Jeanne LEROUX"], ["Jeanne LEROUX"])]


def test_a_clause_without_words_has_no_row() -> None:
    assert rows(pair(passage(""), passage(""))) == ()


def test_the_blocks_of_a_clause_are_its_paragraphs() -> None:
    whole = document("Convention", section("1", "Objet", TERM))
    place = Place(dossier=dossier(whole), document=whole, section=whole.sections[0])
    clause = Passage(place=place, label="1", heading="Objet", text=whole.sections[0].text)
    assert cut(clause, clause) == [([TERM], [TERM])]


TEXTS = st.lists(st.text(alphabet="ab1é'’. \n", max_size=12), max_size=5)


@given(TEXTS, TEXTS)
def test_the_rows_hold_all_words_of_both_sides_in_order(left: list[str], right: list[str]) -> None:
    both = pair(passage(*left), passage(*right))
    for side, clause in enumerate((both.left, both.right)):
        told = [words(paragraph) for row in rows(both) for paragraph in row[side]]
        assert tokens(" ".join(told)) == tokens(clause.text)
