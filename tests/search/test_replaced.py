"""Earlier texts are found when they are asked for, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.model import SearchError
from indexer.search import build_index, open_index, search
from indexer.search.replaced import prepared_replaced, replaced_index
from tests.factories import document, dossier, reading, section


def test_earlier_texts_have_an_index_of_their_own_below_the_other_one(tmp_path: Path) -> None:
    now = reading(dossier(document("Salle", section("1", "Tarif", "La location coûte quatre-vingts euros."))))
    words = "La location coûte soixante-dix euros, chauffage compris."
    home = f"{now.dossiers[0].id}/versions/2023-06-01"
    older = reading(dossier(document("Salle", section("1", "Tarif", words)), id=home))
    build_index([now], tmp_path)
    with prepared_replaced([older], tmp_path) as made:
        assert len(made) == 1
    assert search(open_index(tmp_path), "chauffage").total == 0
    (hit,) = search(open_index(replaced_index(tmp_path)), "chauffage").hits
    assert "/versions/2023-06-01/" in hit.address
    with prepared_replaced([], tmp_path):
        pass
    assert search(open_index(replaced_index(tmp_path)), "chauffage").total == 0


def test_without_earlier_texts_nothing_is_made_and_the_question_is_answered_in_a_sentence(tmp_path: Path) -> None:
    with prepared_replaced([], tmp_path) as made:
        assert made == ()
    assert not list(tmp_path.iterdir())
    with pytest.raises(SearchError, match="aucun acte n'a de texte remplacé"):
        replaced_index(tmp_path)
