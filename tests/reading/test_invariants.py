"""What holds for any text at all: nothing is lost, nothing is read twice, nothing makes the reading fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import Block, BlockKind, Document, Reading
from indexer.patterns.structure import layout
from indexer.publishing.record import record
from indexer.reading import read
from indexer.segmenting.bundles.documents import split_documents
from indexer.segmenting.clauses import printed_lines
from indexer.segmenting.notes import without_notes
from indexer.segmenting.plain.reading import read_lines
from indexer.sources import read_text
from tests.factories import source

SEEDS = sorted(Path("source_texts").glob("*/*/*.txt"))
CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))

PRINTED = [line for path in [*SEEDS, *CASES] for line in path.read_text(encoding="utf-8").split("\n")]
FORMULAS = [
    "COMMUNE DE VALBRUNE", "DELIBERATION DU CONSEIL MUNICIPAL", "SEANCE DU 12 MARS 2024", "OBJET : Tarifs",
    "Etaient présents : Ada MOREL, Luc PETIT", "Vu le code", "Après en avoir délibéré,", "DECIDE :", "ENTRE",
    "CONVENTION DE PARTENARIAT", "Article 1er – Objet", "ARTICLE 2", "2.1 Durée", "ANNEXE N°1", "Annexe 2 : plan",
    "I – Contexte", "A. Objet", "1/ Budget", "Ordre du jour", "Vote : pour à l'unanimité", "Page 1/3", "\f",
    "25-10/077", "Accusé de réception - Ministère de l'Intérieur", "Fait à Valbrune, le", "- d'approuver", "a\tb\tc",
    "x x   x", "RAPPORT N°3", "Avenant n°1", "> APPROUVE", "**gras**", "# TITRE 1", "", "", " ",
    "Adopté à l'unanimité", "Il est proposé au conseil :", "Le Maire,", "les publics², le cas échéant", "² Ou non",
]  # fmt: skip
LINES = st.one_of(st.sampled_from(PRINTED), st.sampled_from(FORMULAS), st.text(max_size=60))
TEXTS = st.lists(LINES, max_size=60).map("\n".join)


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def of_block(block: Block) -> str:
    return " ".join(" ".join(row) for row in block.rows) if block.kind == BlockKind.TABLE else block.text


def of_document(document: Document) -> str:
    """Its words as they are shown, notes that stand below the part that calls them put last."""
    words = list(of_text(document.introduction))
    for part in document.parts:
        words += [part.title if part.label else "", *of_text(part.blocks)]
    notes = sorted((b for b in document.blocks if b.kind == BlockKind.NOTE), key=lambda note: note.start_line)
    return letters(" ".join([*words, *map(of_block, notes)]))


def of_text(blocks: Iterable[Block]) -> Iterator[str]:
    return (of_block(block) for block in blocks if block.kind != BlockKind.NOTE)


def coverage(reading: Reading) -> Counter[int]:
    """How often each printed line lies in a top document, or among the furniture when it lies in none."""
    tops = [d for dossier in reading.dossiers for d in dossier.documents if d.parent is None]
    count = Counter(n for d in tops for n in range(d.start_line, d.end_line + 1))
    for item in reading.furniture:
        count[item.line] = max(count[item.line], 1)
    return count


def check_nothing_is_lost(text: str) -> None:
    """A line lies in one document; one that holds several printed lines, in as many documents at most."""
    lines = text.split("\n")
    count = coverage(read(source(text)))
    pieces = Counter(line.number for line in read_lines(lines))
    printed = [n for n, line in enumerate(lines, 1) if line.strip()]
    assert {n: count[n] for n in printed if not 1 <= count[n] <= max(pieces[n], 1)} == {}


@given(TEXTS)
def test_every_line_lies_in_exactly_one_document_or_is_furniture(text: str) -> None:
    check_nothing_is_lost(text)


@given(TEXTS)
def test_the_documents_together_are_the_printed_lines(text: str) -> None:
    spread = split_documents(read_lines(text.split("\n")))
    assert [line for span in spread.spans for line in span.lines] == list(spread.lines)


@pytest.mark.parametrize("path", [*SEEDS, *CASES], ids=lambda path: path.stem)
def test_no_line_of_a_real_text_is_lost(path: Path) -> None:
    check_nothing_is_lost(read_text(path).text)


def check_words_in_order(text: str) -> None:
    """Letters and digits of a document are those of its printed lines, in order; letters used as bullets apart."""
    spread = split_documents(read_lines(text.split("\n")))
    documents = [d for dossier in read(source(text)).dossiers for d in dossier.documents]
    for span, document in zip(spread.spans, sorted(documents, key=lambda d: d.start_line), strict=True):
        printed = printed_lines(span, spread.furniture)
        body, notes = without_notes(printed)
        lines = [*(without_bullet(line.text) for line in body), *(note.block.text for note in notes)]
        wanted = letters(" ".join(lines))
        assert without_marks(of_document(document)) == without_marks(wanted)


def without_bullet(text: str) -> str:
    bullet = layout.BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def without_marks(text: str) -> str:
    return text.replace("o", "").replace("v", "").replace("e", "").replace("Y", "")


@pytest.mark.parametrize("path", [*SEEDS, *CASES], ids=lambda path: path.stem)
def test_a_document_holds_the_words_of_its_lines_in_order(path: Path) -> None:
    check_words_in_order(read_text(path).text)


@given(TEXTS)
def test_any_text_keeps_its_words_in_order(text: str) -> None:
    check_words_in_order(text)


@given(TEXTS)
def test_reading_twice_gives_the_same_record(text: str) -> None:
    assert record(read(source(text))) == record(read(source(text)))


@given(TEXTS)
def test_ids_and_anchors_are_unique(text: str) -> None:
    reading = read(source(text))
    ids = [dossier.id for dossier in reading.dossiers]
    assert len(ids) == len(set(ids))
    for dossier in reading.dossiers:
        slugs = [(d.parent, d.slug) for d in dossier.documents]
        assert len(slugs) == len(set(slugs))
        for document in dossier.documents:
            anchors = [part.anchor for part in document.parts]
            assert len(anchors) == len(set(anchors))


@given(TEXTS)
def test_ranges_lie_in_the_text_and_in_their_document(text: str) -> None:
    last = len(text.split("\n"))
    for dossier in read(source(text)).dossiers:
        for document in dossier.documents:
            assert 1 <= document.start_line <= document.end_line <= last
            for section in document.parts:
                assert document.start_line <= section.start_line <= section.end_line <= document.end_line
