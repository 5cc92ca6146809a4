"""`python -m indexer search` and `syntax`, as a user starts them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from indexer.search import build_index
from tests.cli.command import indexer
from tests.search.archive import readings


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An index of the small archive."""
    index = tmp_path_factory.mktemp("cli") / ".index"
    build_index(readings(), index)
    return str(index)


def test_clauses_are_found_whatever_the_accents_and_the_case(folder: str) -> None:
    done = indexer("search", "--index", folder, "RESILIATION", "convention")
    assert done.returncode == 0 and done.stderr == ""
    assert "2 clauses trouvées" in done.stdout and "*Résiliation*" in done.stdout


def test_the_index_is_looked_for_in_the_current_folder(folder: str) -> None:
    assert indexer("search", "résiliation", cwd=Path(folder).parent).returncode == 0


def test_nothing_found_ends_with_1_and_a_suggestion(folder: str) -> None:
    done = indexer("search", "--index", folder, "resilliation")
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == "Aucune clause trouvée pour\u00a0: resilliation. Vouliez-vous dire\u00a0: résiliation\n"
    )


def test_when_no_clause_has_all_the_words_the_nearest_are_shown_and_the_code_is_1(folder: str) -> None:
    done = indexer("search", "--index", folder, "résiliation autoroute")
    assert done.returncode == 1 and "Aucune clause trouvée" in done.stderr
    assert done.stdout.startswith("Clauses qui ont une partie de ces mots\u00a0:\n\n1. ")


def test_clauses_that_have_some_of_the_words_follow_the_few_that_have_all(folder: str) -> None:
    done = indexer("search", "--index", folder, "lettre résiliation préavis")
    found, some, others = done.stdout.partition("Clauses qui ont une partie de ces mots\u00a0:\n\n")
    assert done.returncode == 0 and some and "\n1. " in found and not others.startswith("1. ")


def test_the_count_alone(folder: str) -> None:
    assert indexer("search", "--index", folder, "--compter", "lettre").stdout == "3\n"
    done = indexer("search", "--index", folder, "--compter", "introuvable")
    assert (done.returncode, done.stdout) == (1, "0\n")


@pytest.mark.parametrize("option", [("--json",), ("--format", "json")], ids=" ".join)
def test_json(folder: str, option: tuple[str, ...]) -> None:
    record = json.loads(indexer("search", "--index", folder, *option, "--tri", "date", "lettre").stdout)
    assert [hit["date"] for hit in record["hits"]] == ["2023-05-15", "2023-04-14", "2022-01-21"]


def test_csv_facets_limits_and_pages(folder: str) -> None:
    assert indexer("search", "--index", folder, "--format", "csv", "lettre").stdout.count("\n") == 4
    shown = indexer(
        "search", "--index", folder, "--facettes", "--limite", "2", "--page", "2", "lettre"
    ).stdout
    assert "3 clauses trouvées, page 2 sur 2" in shown and "\n3. " in shown and "2  annee:2023" in shown


def test_what_is_taken_away_is_not_cut_at_a_screen(folder: str) -> None:
    assert indexer("search", "--index", folder, "--format", "csv", "annee:>2000").stdout.count("\n") == 15
    assert len(json.loads(indexer("search", "--index", folder, "--json", "annee:>2000").stdout)["hits"]) == 14
    assert indexer("search", "--index", folder, "annee:>2000").stdout.count("/deliberations/") == 10


def test_a_page_that_does_not_exist_is_told(folder: str) -> None:
    done = indexer("search", "--index", folder, "--page", "9", "lettre")
    assert done.returncode == 0 and done.stderr == "Page 9\u00a0: il n’y en a que 1.\n"


def test_a_query_that_cannot_be_read_is_explained_on_one_line(folder: str) -> None:
    done = indexer("search", "--index", folder, '"lettre')
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "guillemet n’est pas fermé" in done.stderr


def test_without_an_index_the_remedy_is_told(tmp_path: Path) -> None:
    done = indexer("search", "lettre", cwd=tmp_path)
    assert done.returncode == 1 and "make site" in done.stderr


@pytest.mark.parametrize("arguments", [(), ("--limite", "0", "x"), ("--tri", "auteur", "x")], ids=str)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    assert indexer("search", *arguments).returncode == 2


def test_the_whole_syntax_is_shown() -> None:
    shown = indexer("syntax").stdout
    assert '"convention résiliation"~10' in shown and "montant:>=100000" in shown
