"""Words of the clause come before those of its titles; everyday words are searched under their names in acts too."""

from __future__ import annotations

import pytest

from indexer.search import Engine, facets, search
from indexer.search.language.everyday import NAMES, entries, wordings
from indexer.search.language.query.grammar import parse
from indexer.search.language.query.widening import widened
from indexer.search.printing import as_text, counted
from indexer.search.results import Sort
from tests.search.archive import names
from tests.search.forms import form

SHOWN = names()


def test_the_table_has_at_least_150_entries_without_a_name_twice_on_a_line() -> None:
    assert len(entries()) >= 150
    assert all(len(set(all_names)) == len(all_names) for _, all_names in entries())
    assert all(phrase.stems and phrase.others for phrase in NAMES)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("bruit", '(ou bruit "nuisances sonores" (ou "tranquillite publique" "tranquillites publiques"))'),
        ("poubelles", '(ou poubel "ordures menageres" "dechets menagers")'),
    ],
)
def test_a_bare_word_stands_beside_its_other_names(query: str, expected: str) -> None:
    assert form(widened(parse(query))[0]) == expected


def test_a_name_of_several_words_is_found_in_any_order_among_others() -> None:
    assert "poubelle" in widened(parse("ménagères collecte ordures"))[1]
    assert widened(parse("ordures"))[1] == ()


@pytest.mark.parametrize("query", ['"cantine"', "cantin*", "titre:cantine", "convention -cantine"])
def test_what_is_quoted_begun_named_or_excluded_stays_as_it_is(query: str) -> None:
    assert widened(parse(query))[1] == ()


def test_an_entry_of_one_way_is_not_followed_back() -> None:
    assert "voirie" in widened(parse("rue"))[1] and "rue" not in widened(parse("voirie"))[1]


def test_a_name_is_searched_in_the_plural_up_to_its_link_word() -> None:
    assert wordings("aire d’accueil") == [["aire", "accueil"], ["aires", "accueil"]]
    assert wordings("eaux usées") == [["eaux", "usees"]]


def test_a_clause_with_the_words_comes_before_those_whose_object_has_them(index: Engine) -> None:
    for sort in Sort:
        hits = search(index, "données", sort=sort).hits
        assert [hit.is_apart for hit in hits] == sorted(hit.is_apart for hit in hits)
    results = search(index, "données")
    assert (results.total, results.apart) == (1, 1)
    assert counted(results) == "1 clause trouvée, et 1 autre par le titre du document ou l’objet de l’acte"
    assert "Par le titre du document ou l’objet de l’acte\u00a0:\n\n2. " in as_text(results).plain


def test_facets_count_the_clauses_with_the_words(index: Engine) -> None:
    spread = {facet.name: facet.values for facet in facets(index, "données")}
    assert sum(value.count for value in spread["annee"]) == search(index, "données").total


def test_a_field_that_is_asked_for_is_never_apart(index: Engine) -> None:
    assert search(index, "titre:données").apart == 0


def test_pages_run_over_both(index: Engine) -> None:
    assert [hit.is_apart for page in (1, 2) for hit in search(index, "données", limit=1, page=page).hits] == [
        False,
        True,
    ]


def test_other_names_are_told_and_can_be_refused(index: Engine) -> None:
    query = "résiliation OU poubelle"
    wide, narrow = search(index, query), search(index, query, widen=False)
    assert wide.also == ("ordures ménagères", "déchets ménagers") and narrow.also == ()
    assert "Aussi cherché\u00a0: ordures ménagères, déchets ménagers\n" in as_text(wide).plain


@pytest.mark.parametrize(
    "word",
    ["loi", "données", "face", "taxe", "ain", "chant", "station", "maire", "isolement", "fermé", "fiscal"],
)
def test_a_word_that_only_shares_its_stem_with_a_name_is_left_alone(word: str) -> None:
    assert widened(parse(word))[1] == ()
