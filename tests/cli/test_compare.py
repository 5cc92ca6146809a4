"""`compare` as a user runs it."""

from __future__ import annotations

from tests.cli.command import NORD, indexer

PAS_DE_CALAIS = "source_texts/departement-du-pas-de-calais/2023/2023-04-14-2023-167-convention-ouiform.txt"


def test_both_bundles_are_compared_clause_by_clause() -> None:
    done = indexer("compare", NORD, PAS_DE_CALAIS)
    assert (done.returncode, done.stderr) == (0, "")
    assert "20\u00a0clauses communes" in done.stdout
    assert "A −" in done.stdout and "B +" in done.stdout
    assert "mot mal lu)" not in done.stdout


def test_minor_differences_are_shown_when_asked_for() -> None:
    assert "mot mal lu)" in indexer("compare", "--tout", NORD, PAS_DE_CALAIS).stdout


def test_a_text_does_not_differ_from_itself() -> None:
    assert "≠" not in indexer("compare", NORD, NORD).stdout


def test_a_missing_text_is_told_with_its_name() -> None:
    done = indexer("compare", NORD, "absent.txt")
    assert done.returncode == 1
    assert "absent.txt" in done.stderr and "Traceback" not in done.stderr
