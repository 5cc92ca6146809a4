"""The nomenclature of subjects."""

from __future__ import annotations

from typing import Any

import pytest

from indexer.model import DocumentKind
from indexer.subjects import SUBJECTS, UNKNOWN, Matter, Origin, matter
from indexer.subjects.deduced import deduced_code
from indexer.subjects.words import WORDS
from tests.factories import document, dossier, source


def test_a_subject_is_shown_with_its_code_and_so_is_its_family() -> None:
    assert SUBJECTS["8.2"].title == "8.2 Aide sociale"
    assert SUBJECTS["8.2"].family_title == "8 Domaines de compétences par thèmes"


def test_what_has_no_code_is_shown_by_its_name_and_has_no_family() -> None:
    assert (UNKNOWN.title, UNKNOWN.family_title) == ("Matière non renseignée", "")


def test_7_10_stands_after_7_9() -> None:
    assert sorted(SUBJECTS, key=lambda code: SUBJECTS[code].rank) == list(SUBJECTS)


@pytest.mark.parametrize("given", [{}, {"matiere_code": "8.99"}])
def test_a_subject_that_is_not_given_or_does_not_exist_is_unknown(given: dict[str, str]) -> None:
    assert matter(dossier(source=source(overrides=given))) == Matter(subject=UNKNOWN, origin=Origin.UNKNOWN)


@pytest.mark.parametrize(
    ("facts", "code", "origin"),
    [
        ({"source": source(overrides={"matiere_code": "8.2"}), "matter_code": "8.1"}, "8.2", Origin.GIVEN),
        ({"source": source(overrides={"matiere_code": "8.99"}), "matter_code": "8.1"}, "8.1", Origin.PRINTED),
        ({"matter_code": "8.1", "object": "Subvention au club"}, "8.1", Origin.PRINTED),
        ({"object": "Subvention au club"}, "7.5", Origin.DEDUCED),
    ],
)
def test_what_is_given_wins_over_what_is_printed_and_both_over_what_is_deduced(
    facts: dict[str, Any], code: str, origin: Origin
) -> None:
    found = matter(dossier(**facts))
    assert (found.subject.code, found.origin) == (code, origin)
    assert (found.confirmed is None) == (found.proposed is not None) == (origin is Origin.DEDUCED)


def test_a_deduced_subject_says_so_in_its_title() -> None:
    assert matter(dossier(object="Tarifs de la piscine")).title == "7.10 Divers (déduite de l’objet)"


def test_what_is_no_act_has_no_deduced_subject() -> None:
    listed = dossier(document(kind=DocumentKind.LIST), object="Subventions")
    assert matter(listed).origin is Origin.UNKNOWN


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FINANCES – Attribution des SUBVENTIONS aux associations pour l’année 2031", "7.5"),
        ("Désignation des représentants de la ville à la commission du marché couvert", "5.3"),
        ("Élection des délégués au syndicat des eaux de la Brume", "5.3"),
        ("Attribution du marché de travaux de l’école des Tilleuls", "1.1"),
        ("Acquisition d’une parcelle boisée au lieu-dit les Aulnes", "3.1"),
        ("Création d’un poste de jardinier", "4.1"),
        ("Création d’emplois saisonniers à la piscine", "4.2"),
        ("Budgets annexes : décisions modificatives n° 2", "7.1"),
        ("Adoption du règlement intérieur du conseil municipal", "5.2"),
        ("Dénomination d’une rue du quartier des Peupliers", "8.3"),
        ("Vœu contre la fermeture de la gare", "9.4"),
        ("Délibération modifiant les heures de la bibliothèque à Valfleur", "8.9"),
        ("Réfection des marches du pont", None),
        ("Convention avec l’association des Amis du moulin", None),
        ("", None),
    ],
)
def test_words_of_an_object_propose_a_code_or_none(text: str, code: str | None) -> None:
    assert deduced_code(text) == code


def test_the_table_of_words_names_subjects_that_exist_and_no_phrase_twice() -> None:
    phrases = [phrase for _, row in WORDS for phrase in row]
    assert {code for code, _ in WORDS} <= set(SUBJECTS)
    assert len(phrases) == len(set(phrases))
