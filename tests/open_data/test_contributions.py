"""A contribution is a grant where nobody has to pay it."""

from __future__ import annotations

import pytest

from indexer.model import Decision
from indexer.publishing.open_data.grants import grants
from tests.factories import dossier


@pytest.mark.parametrize(
    ("receiver", "count"),
    [
        ("à la Région Valdor pour le financement d'une étude", 1),
        ("au Syndicat des eaux de Lavans", 0),
        ("au Service départemental d'incendie et de secours", 0),
    ],
)
def test_a_contribution_is_a_grant_unless_its_receiver_s_members_have_to_pay(receiver: str, count: int) -> None:
    decision = Decision(text=f"d'attribuer une contribution de 60 000 € {receiver}", line=3)
    assert len(grants(dossier(decisions=(decision,)))) == count
