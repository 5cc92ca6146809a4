"""What is searched of a reading."""

from __future__ import annotations

import pytest

from indexer.model import DocumentKind
from indexer.search.entries import entries_of, number_of_entries
from tests.factories import document, dossier, reading, section, source
from tests.search.archive import readings


def subjects(**overrides: str) -> list[tuple[str, str]]:
    """Subject and family of each entry of a deliberation and its annex."""
    annex = document("Annexe", section("1"), kind=DocumentKind.ANNEX, slug="annexe-1")
    act = dossier(document("Objet"), annex, source=source(overrides=overrides))
    return [(entry.subject, entry.subject_family) for entry in entries_of(reading(act))]


def test_every_clause_of_a_bundle_has_the_subject_of_its_deliberation() -> None:
    assert subjects(matiere_code="7.10") == [("7.10 Divers", "7 Finances locales")] * 3


@pytest.mark.parametrize("given", [{}, {"matiere_code": "8.99"}])
def test_a_subject_that_is_not_given_or_does_not_exist_is_empty(given: dict[str, str]) -> None:
    assert subjects(**given) == [("", "")] * 3


def test_entries_are_counted_without_being_made() -> None:
    acts = readings()
    assert number_of_entries(acts) == sum(len(list(entries_of(act))) for act in acts)


def test_titles_are_told_without_their_final_dot() -> None:
    act = dossier(document("Vente du C.C.A.S. au syndicat."), object="Vente du C.C.A.S. au syndicat.")
    (entry,) = entries_of(reading(act))
    assert {entry.heading, entry.document, entry.object} == {"Vente du C.C.A.S. au syndicat"}


def test_titles_in_capitals_are_told_as_the_text_spells_their_words() -> None:
    shouted = "VENTE DU TERRAIN DE LAVANS"
    text = f"{shouted}\nLe terrain de Lavans est vendu."
    act = dossier(document(shouted), object=shouted, source=source(text))
    (entry,) = entries_of(reading(act))
    assert {entry.heading, entry.document, entry.object} == {"Vente du terrain de Lavans"}
