"""Results as text, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.kinds import WORDS
from indexer.search import Engine, facets, search
from indexer.search.printing import COLUMNS, as_csv, as_json, as_text, harmless, nothing


def test_text_marks_matches_with_asterisks_where_there_are_no_colours(index: Engine) -> None:
    shown = as_text(search(index, '"lettre recommandée avec avis"'), colours=False).plain
    assert "1 clause trouvée\n" in shown
    assert "1. Article 5.2 Résiliation\n   Convention d’adhésion à l’outil OuiForm\n" in shown
    assert "Département du Nord, 15 mai 2023, n°\u00a0DirRE/2023/177" in shown
    assert "/deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177/#article-5-2" in shown
    assert "*lettre recommandée avec avis*" in shown


def test_text_says_which_page_it_is(index: Engine) -> None:
    assert "14 clauses trouvées, page 2 sur 5" in as_text(search(index, "annee:>2000", limit=3, page=2)).plain


def test_text_numbers_results_across_pages(index: Engine) -> None:
    assert "\n4. " in as_text(search(index, "annee:>2000", limit=3, page=2)).plain


def test_a_control_character_of_a_source_never_reaches_the_terminal(index: Engine) -> None:
    results = search(index, "résiliation")
    hostile = replace(results, hits=(replace(results.hits[0], document="\x1b[31mrouge"),))
    assert "\x1b" not in as_text(hostile, colours=False).plain


def test_facets_are_listed_as_what_to_add_to_the_query(index: Engine) -> None:
    shown = as_text(search(index, "lettre"), facets(index, "lettre")).plain
    assert "     2  annee:2023\n" in shown and 'collectivite:"Département du Nord"' in shown
    assert '     1  matiere:"8.2 Aide sociale"\n' in shown


def test_json_holds_segments_and_facts(index: Engine) -> None:
    record = json.loads(as_json(search(index, "préavis"), facets(index, "préavis")))
    (hit,) = record["hits"]
    assert hit["date"] == "2023-05-15" and {"text": "préavis", "is_match": True} in hit["extract"]
    assert record["total"] == 1 and record["facets"][0]["name"] == "collectivite"


def test_csv_is_a_table_for_a_french_spreadsheet(index: Engine) -> None:
    written = as_csv(search(index, "lettre"))
    rows = list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff")), delimiter=";"))
    assert written.startswith("\ufeffCollectivité;") and len(rows) == 3
    assert {row["Nature"] for row in rows} == {"Convention", "Rapport"}
    assert {row["Matière"] for row in rows} == {"8.2 Aide sociale", "8.6 Emploi et formation professionnelle"}
    assert {row["Lignes"] for row in rows} == {"2 à 3"}


@pytest.mark.parametrize("cell", ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_is_never_run_as_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@given(st.text())
def test_any_cell_is_kept_or_quoted(cell: str) -> None:
    assert harmless(cell).removeprefix("'") == cell.removeprefix("'")
    assert harmless(cell)[:1] not in ("=", "+", "-", "@", "\t", "\r")


def test_a_formula_in_a_source_is_quoted_in_the_csv(index: Engine) -> None:
    results = search(index, "résiliation")
    hostile = replace(results, hits=(replace(results.hits[0], document="=HYPERLINK(1)"),))
    assert ";'=HYPERLINK(1);" in as_csv(hostile)


def test_nothing_found_offers_the_corrected_query(index: Engine) -> None:
    assert nothing(search(index, "resilliation")).endswith("Vouliez-vous dire\u00a0: résiliation")


def test_the_table_has_the_columns_of_the_site_and_names_kinds_as_it_does() -> None:
    assets = Path(__file__).parents[2] / "docs/assets/search"
    table = assets.joinpath("csv.js").read_text(encoding="utf-8").partition("COLUMNS = {")[2].partition("};")[0]
    assert [line.partition(":")[0].strip() for line in table.strip().splitlines()] == list(COLUMNS)[:-2]
    names = assets.joinpath("results-view.js").read_text(encoding="utf-8")
    assert all(f'{kind}: "{words.name}"' in names for kind, words in WORDS.items())
