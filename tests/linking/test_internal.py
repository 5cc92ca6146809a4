"""Links inside the archive: annexes, articles, the report, other deliberations."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.linking.cited import cited_texts
from indexer.linking.graph import as_graphml, as_json_lines, citation_graph
from indexer.linking.internal import cited_by, internal_links
from indexer.model import Citation, Document, DocumentKind, Dossier
from tests.factories import document, dossier, section


def cite(key: str, line: int = 1, text: str = "cité") -> Citation:
    kind = "deliberation" if key.startswith("delib") else key.split(":")[0]
    return Citation(kind=kind, text=text, key=key, line=line)


def bundle(*citations: Citation, **facts: Any) -> Dossier:
    """Lines 1–9 the act, 10–19 the agreement « annexe 1 », 20–29 its own « annexe 1 », 30–39 the report."""
    agreement = document(
        "Convention", section("1er", "Objet", line=10, end_line=14), section("2.1", "Durée", line=15, end_line=19),
        kind=DocumentKind.AGREEMENT, slug="annexe-1", number="1", start_line=10, end_line=29,
    )  # fmt: skip
    parts: list[Document] = [
        document(start_line=1, end_line=9),
        agreement,
        document(
            "Liste",
            kind=DocumentKind.ANNEX,
            slug="annexe-1",
            number="1",
            parent=1,
            start_line=20,
            end_line=29,
        ),
        document("Rapport", kind=DocumentKind.REPORT, slug="rapport", start_line=30, end_line=39),
    ]
    return dossier(*parts, citations=citations, **facts)


def targets(*citations: Citation) -> list[str]:
    act = bundle(*citations)
    base = f"/deliberations/{act.id}/"
    return [link.target.address.removeprefix(base) for link in internal_links([act])]


def test_the_act_and_its_report_name_the_annexes_of_the_act() -> None:
    assert targets(cite("interne:annexe-1", 5), cite("interne:annexe-1", 35)) == ["annexe-1/", "annexe-1/"]


def test_an_agreement_names_its_own_annexes() -> None:
    assert targets(cite("interne:annexe-1", 12)) == ["annexe-1/annexe-1/"]


def test_an_annex_that_an_agreement_does_not_hold_is_not_one_of_the_act() -> None:
    assert targets(cite("interne:annexe-2", 12)) == []


@pytest.mark.parametrize(
    ("key", "anchor"), [("interne:article-1", "article-1er"), ("interne:article-2-1", "article-2-1")]
)
def test_an_article_leads_to_its_anchor(key: str, anchor: str) -> None:
    assert targets(cite(key, 25)) == [f"annexe-1/#{anchor}"]


def test_a_reference_of_a_clause_to_itself_is_no_link() -> None:
    assert targets(cite("interne:article-2-1", 16)) == []


def test_the_report_is_linked_from_the_act_and_not_from_itself() -> None:
    assert targets(cite("interne:rapport", 3), cite("interne:rapport", 33)) == ["rapport/"]


EARLIER = dossier(
    number="DAJAP/2021/229", meeting=date(2021, 7, 1), id="departement-du-nord/2021/2021-07-01-dajap-2021-229"
)
LATER = bundle(cite("delib:DAJAP/2021/229", 4, "délibération n° DAJAP/2021/229 du 1er juillet 2021"))
OTHER = dossier(
    number="DAJAP/2021/229", meeting=date(2021, 7, 1), id="departement-du-pas-de-calais/2021/2021-07-01-dajap"
)


@pytest.mark.parametrize("archive", [*permutations([EARLIER, LATER, OTHER])])
def test_an_earlier_deliberation_of_the_same_authority_is_found_in_any_order(
    archive: tuple[Dossier, ...],
) -> None:
    links = internal_links(archive)
    assert [link.target.dossier for link in links] == [EARLIER]
    assert {name: len(run) for name, run in cited_by(links).items()} == {EARLIER.id: 1}


def test_a_deliberation_of_another_day_is_not_the_one_cited() -> None:
    wrong = bundle(cite("delib:DAJAP/2021/229", 4, "délibération n° DAJAP/2021/229 du 2 juillet 2021"))
    assert internal_links([EARLIER, wrong]) == ()


def test_two_deliberations_of_one_day_are_not_told_apart_by_the_day() -> None:
    twin = dossier(
        number="DAJAP/2021/230", meeting=date(2021, 7, 1), id="departement-du-nord/2021/2021-07-01-b"
    )
    assert internal_links([EARLIER, twin, bundle(cite("delib:2021-07-01", 4))]) == ()


def test_cited_texts_are_counted_over_the_archive_and_named_in_french() -> None:
    law = cite("loi:2020-1577", 3, "loi n° 2020-1577 du 14 décembre 2020")
    found = cited_texts(
        [bundle(law, cite("interne:annexe-1")), dossier(number="2", citations=(law,), id="a/2023/2")]
    )
    assert [(text.key, text.name, len(text.uses)) for text in found] == [
        ("loi:2020-1577", "Loi n°\u00a02020-1577 du 14 décembre 2020", 2)
    ]


def test_numbers_of_deliberations_mean_something_in_their_authority_only() -> None:
    acts = [dossier(number=n, id=f"{n}/2023/x", citations=(cite("delib:2021-1"),)) for n in ("a", "b")]
    assert [text.key for text in cited_texts(acts)] == ["delib:2021-1@a", "delib:2021-1@b"]


def test_the_graph_holds_every_citation_in_both_formats() -> None:
    act = bundle(cite("loi:2020-1577", 3), cite("interne:annexe-1", 5))
    graph = citation_graph(cited_texts([act]), internal_links([act]))
    assert len(list(as_json_lines(graph))) == 2
    assert as_graphml(graph).count("<edge ") == 2


@given(st.text(max_size=60))
def test_any_words_make_a_graph_that_xml_can_hold(words: str) -> None:
    act = bundle(cite("loi:2020-1577", 3, words))
    ElementTree.fromstring(as_graphml(citation_graph(cited_texts([act]), ())))
