"""What a page says of itself is read back by MkDocs exactly as it was written."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from indexer.addresses import address
from indexer.model import DocumentKind
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.frontmatter import document_facts, front_matter
from tests.factories import document, dossier, reading

TITLES = [
    "Objet : budget : annexe",
    "---",
    "...",
    "- liste",
    "{clé: valeur}",
    "'guillemet \" double",
    "# commentaire",
    "yes",
    "1_000",
    "2023-05-15",
    "null",
    "« Convention » n° 3 – l’été",
    "a\n---\nb",
    "",
]
texts = st.one_of(st.sampled_from(TITLES), st.text(st.characters(exclude_categories=["Cs"])))
values = st.one_of(texts, st.dates(), st.integers(), st.booleans(), st.lists(st.integers(), max_size=2))
keys = st.sampled_from(["title", "authority", "body", "date", "number", "kind", "parent", "lines"])


@given(st.dictionaries(keys, values, min_size=1))
def test_mkdocs_reads_back_what_was_written(facts: dict[str, Any]) -> None:
    assert get_data(f"{front_matter(facts)}\nLe corps.\n") == ("Le corps.\n", facts)


@pytest.mark.parametrize("title", TITLES)
def test_no_title_breaks_the_block(title: str) -> None:
    assert get_data(front_matter({"title": title, "kind": "annex"}) + "\nCorps")[1]["title"] == title


def test_a_fact_that_is_not_printed_is_left_out() -> None:
    assert get_data(front_matter({"title": "x", "number": None}))[1] == {"title": "x"}


def test_a_document_tells_where_it_comes_from() -> None:
    annex = document("Annexe", kind=DocumentKind.ANNEX, slug="annexe-2", number="2", start_line=5, end_line=9)
    act = dossier(document(), annex, meeting=date(2023, 5, 15))
    facts = document_facts(act, annex)
    assert facts["kind"] == "annex"
    assert facts["annex_number"] == "2"
    assert facts["lines"] == [5, 9]
    assert facts["date"] == date(2023, 5, 15)
    assert facts["sha256"] == act.source.sha256
    assert facts["source"] == "departement-du-nord/2023/exemple.txt"
    assert facts["address"] == address(act, annex)
    assert facts["parent"] == address(act, act.documents[0])


def test_an_annex_of_an_agreement_names_the_agreement_as_its_parent() -> None:
    agreement = document("Convention", kind=DocumentKind.AGREEMENT, slug="annexe-1")
    annex = document("Annexe", kind=DocumentKind.ANNEX, slug="annexe-3", parent=1)
    act = dossier(document(), agreement, annex)
    assert document_facts(act, annex)["parent"] == address(act, agreement)


def test_the_deliberation_has_no_parent() -> None:
    act = dossier()
    assert document_facts(act, act.documents[0])["parent"] is None


def test_every_key_of_a_document_is_explained_to_contributors() -> None:
    page = Path("docs/contribuer/pages.md").read_text(encoding="utf-8")
    where = "deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    written = next(p.text for p in all_pages([reading()], settings) if p.path == where)
    keys = {*document_facts(dossier(), dossier().documents[0]), *get_data(written)[1]}
    assert keys <= set(re.findall(r"^\| `(\w+)` \|", page, re.M))
