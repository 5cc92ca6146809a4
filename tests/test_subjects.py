"""The nomenclature of subjects."""

from __future__ import annotations

import pytest

from indexer.subjects import SUBJECTS, UNKNOWN, subject
from tests.factories import dossier, source


def test_a_subject_is_shown_with_its_code_and_so_is_its_family() -> None:
    assert SUBJECTS["8.2"].title == "8.2 Aide sociale"
    assert SUBJECTS["8.2"].family_title == "8 Domaines de compétences par thèmes"


def test_what_has_no_code_is_shown_by_its_name_and_has_no_family() -> None:
    assert (UNKNOWN.title, UNKNOWN.family_title) == ("Matière non renseignée", "")


def test_7_10_stands_after_7_9() -> None:
    assert sorted(SUBJECTS, key=lambda code: SUBJECTS[code].rank) == list(SUBJECTS)


@pytest.mark.parametrize("given", [{}, {"matiere_code": "8.99"}])
def test_a_subject_that_is_not_given_or_does_not_exist_is_unknown(given: dict[str, str]) -> None:
    assert subject(dossier(source=source(overrides=given))) is UNKNOWN
