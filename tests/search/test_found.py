"""What a query finds in the small archive is what `queries.toml` says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from indexer.model import SearchError
from indexer.search import Engine, facets, open_index, search, suggest
from indexer.search.engine.whoosh.query import wording
from indexer.search.language.limits import FEW
from indexer.search.results import Sort
from tests.search.archive import SPECIFICATION, names

NAMES = names()


@pytest.mark.parametrize("case", SPECIFICATION["found"], ids=lambda case: case["query"])
def test_a_query_finds_the_clauses_specified(index: Engine, case: dict[str, Any]) -> None:
    results = search(index, case["query"], limit=100)
    assert sorted(NAMES[hit.address] for hit in results.hits) == sorted(case["clauses"])
    assert results.total + results.apart == len(case["clauses"])


def test_a_scan_of_all_words_finds_and_scores_as_the_postings_do(
    index: Engine, index_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quoted = [case["query"] for case in SPECIFICATION["found"] if '"' in case["query"]]
    by_postings = [search(index, query) for query in quoted]
    monkeypatch.setattr(wording, "SCAN_FROM", 1)
    scanned = open_index(index_folder)
    assert [search(scanned, query) for query in quoted] == by_postings


def test_a_word_in_the_heading_ranks_first(index: Engine) -> None:
    hits = search(index, "montant").hits
    assert NAMES[hits[0].address] == "subvention-nord"


def test_pages_follow_one_another_without_gap_or_overlap(index: Engine) -> None:
    whole = search(index, "annee:2021..2023", limit=100)
    pages = [search(index, "annee:2021..2023", limit=4, page=page) for page in range(1, 5)]
    assert [hit.address for page in pages for hit in page.hits] == [hit.address for hit in whole.hits]
    assert {(page.total, page.pages) for page in pages} == {(14, 4)}


def test_sorted_by_date_the_newest_comes_first(index: Engine) -> None:
    dates = [hit.date for hit in search(index, "annee:2021..2023", sort=Sort.DATE).hits if hit.date]
    assert dates == sorted(dates, reverse=True) and len(set(dates)) > 1


def test_a_hit_says_where_it_stands(index: Engine) -> None:
    (hit,) = search(index, '"lettre recommandée avec avis"').hits
    assert hit.authority == "Département du Nord" and hit.label == "5.2" and hit.lines == (2, 3)
    assert hit.document == "Convention d’adhésion à l’outil OuiForm"
    assert [s.text for s in hit.extract if s.is_match] == ["lettre recommandée avec avis"]
    assert hit.address.endswith("#article-5-2")
    assert hit.subject == "8.6 Emploi et formation professionnelle"


def test_facets_count_the_clauses_found_and_can_be_searched(index: Engine) -> None:
    found = {facet.name: facet for facet in facets(index, "lettre")}
    assert [(v.label, v.count) for v in found["annee"].values] == [("2023", 2), ("2022", 1)]
    for facet in found.values():
        for value in facet.values:
            assert search(index, f"lettre {value.refinement}").total == value.count


def test_subjects_are_a_facet_where_some_clause_found_has_one(index: Engine) -> None:
    spread = {facet.name: facet.values for facet in facets(index, "lettre")}
    assert [(v.label, v.count, v.refinement) for v in spread["matiere"]] == [
        ("8.6 Emploi et formation professionnelle", 2, 'matiere:"8.6 Emploi et formation professionnelle"'),
        ("8.2 Aide sociale", 1, 'matiere:"8.2 Aide sociale"'),
    ]
    assert "matiere" not in {facet.name for facet in facets(index, "type:avenant")}


def test_when_no_clause_has_all_the_words_those_with_some_are_near(index: Engine) -> None:
    results = search(index, "résiliation autoroute préavis type:convention")
    assert (results.total, results.pages, results.hits) == (0, 0, ())
    assert [NAMES[hit.address] for hit in results.nearest] == ["resiliation-nord", "resiliation-pdc"]


def test_a_phrase_or_a_word_with_hyphens_is_near_without_the_only_other_word(index: Engine) -> None:
    assert search(index, "autoroute Pas-de-Calais").nearest == search(index, "Pas-de-Calais", limit=20).hits
    assert search(index, 'autoroute "lettre recommandée"').nearest


def test_other_names_of_words_are_near_too_unless_they_are_refused(index: Engine) -> None:
    assert search(index, "rompre autoroute").nearest and not search(index, "rompre autoroute", widen=False).nearest


def test_where_few_clauses_have_all_the_words_others_that_have_some_follow_up_to_a_page(index: Engine) -> None:
    results = search(index, "lettre résiliation préavis", limit=4)
    assert 0 < results.total < FEW
    found = [hit.address for hit in (*results.hits, *results.nearest)]
    assert results.nearest and len(found) == len(set(found)) <= 4
    assert search(index, "lettre résiliation préavis", limit=4, page=2).nearest == ()
    assert search(index, "lettre").nearest == ()


def test_what_was_excluded_or_filtered_is_not_near(index: Engine) -> None:
    assert search(index, "résiliation autoroute -résiliation").nearest == ()
    assert search(index, "résiliation autoroute annee:2020").nearest == ()
    assert search(index, "autoroute").nearest == ()


def test_facets_leave_out_what_is_unknown(index: Engine) -> None:
    assert facets(index, "introuvable") == ()


def test_a_misspelt_word_is_corrected_as_the_archive_prints_it(index: Engine) -> None:
    assert search(index, "resilliation").correction == "résiliation"
    assert (
        search(index, 'type:convention "letre recommandée"').correction
        == 'type:convention "lettre recommandée"'
    )


def test_a_field_name_or_value_is_never_corrected(index: Engine) -> None:
    assert search(index, "collectivite:nrd").correction is None


def test_words_are_suggested_with_their_accents(index: Engine) -> None:
    assert "résiliation" in [s.text for s in suggest(index, "convention resil") if s.address is None]


def test_deliberations_are_suggested_by_their_title(index: Engine) -> None:
    found = [s for s in suggest(index, "délégation attrib") if s.address]
    assert [s.text for s in found] == ["Délégation d’attributions à la commission permanente"]
    assert found[0].address and NAMES[found[0].address] == "vote-nord/"


def test_nothing_is_suggested_for_less_than_two_letters(index: Engine) -> None:
    assert suggest(index, "r") == suggest(index, "  ") == ()


def test_a_query_that_takes_too_long_is_stopped_with_advice(index: Engine) -> None:
    with pytest.raises(SearchError, match="ajoutez un mot plus rare"):
        search(index, "annee:2021..2023", seconds=-1)
