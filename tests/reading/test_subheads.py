"""Which short lines are subheadings: those that stand over a text."""

from __future__ import annotations

import pytest

from indexer.model import BlockKind
from indexer.reading import read
from tests.factories import source

HEAD = """CONVENTION DE PARTENARIAT

Article 1 : Objet
La présente convention fixe ce que la commune et le club
se doivent l'un à l'autre pour la saison qui vient,
dans les conditions que le conseil a votées.

"""
TEXT = "Le club rend compte chaque trimestre de ce qu'il a fait, et la commune en prend acte devant son conseil."


def subheads(text: str) -> list[str]:
    (act,) = read(source(f"{HEAD}{text}\n")).dossiers
    blocks = [block for document in act.documents for section in document.sections for block in section.blocks]
    return [block.text for block in blocks if block.kind is BlockKind.SUBHEADING]


def test_a_short_line_over_a_text_is_a_subheading() -> None:
    assert subheads(f"Comité de suivi\n\n{TEXT}") == ["Comité de suivi"]


@pytest.mark.parametrize(
    "text",
    [
        "SECTION\n\nIMPUTATION\n\nInvestissement\n\n2031-2019005",
        "Club des Aînés du Val\n\n12 rue du Moulin",
        f"Ci-après dénommé « le club »\n\n{TEXT}",
        f"Vu le règlement du club\n\n{TEXT}",
        f"Club des Aînés du Val 500 €\n\n{TEXT}",
    ],
    ids=["cellules", "adresse", "ci-après", "visa", "somme"],
)
def test_what_stands_over_nothing_is_none(text: str) -> None:
    assert subheads(text) == []
