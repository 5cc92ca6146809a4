"""A value that the end of a page cuts is hidden on both pages: where they are published, nothing parts its halves."""

from __future__ import annotations

from itertools import product

import pytest

from indexer.privacy.proof.spelling import squash
from tests.privacy.samples import IBAN, NIR, published, redacted

VALUES = {
    "account": (f"à verser sur le compte {IBAN[:14]}", f"{IBAN[15:]} ouvert au nom de la commune."),
    "NIR": (f"Mme Berthe NOËL, NIR {NIR[:10]}", f"{NIR[11:]}, a demandé une aide."),
    "mail": ("écrire à berthe.noel@", "courriel.example avant le 3 mai."),
    "telephone": ("Mme Berthe NOËL, tél. 06 12 34", "56 78, a demandé une aide."),
    "birth": ("Mme Berthe NOËL, née le 12", "mars 1984 à Lens, a demandé une aide."),
    "name": ("ATTRIBUE une aide de 300 € à Mme Berthe", "VASSELIN-DUROC ;"),
    "birth below its cue": ("Mme Berthe NOËL, née le", "12 mars 1984 à Lens, a demandé une aide."),
    "home below its cue": ("Mme Berthe NOËL, demeurant", "12 rue des Lilas à Lens, a demandé une aide."),
    "number below its cue": ("Mme Berthe NOËL, numéro fiscal de référence :", "12 34 567 890 123, a demandé une aide."),
    "name that waits": ("La correspondante est Mme Berthe", "VASSELIN-DUROC, du service."),
}
"""The last line of a page and the first one of the next, with a value over both."""
SHOWN = {
    "account": IBAN[15:], "NIR": NIR[11:], "mail": "berthe.noel@", "telephone": "56 78", "birth": "mars 1984",
    "birth below its cue": "mars 1984", "home below its cue": "des Lilas", "number below its cue": "12 34 567 890 123",
    "name": "VASSELIN-DUROC", "name that waits": "VASSELIN-DUROC",
}  # fmt: skip
"""A half of each that must not be left."""
ENDS = {
    "form feed": "\n\f",
    "number": "\n\n- 2 -\n\n",
    "number and form feed": "\n2\n\f",
    "number, form feed and head": "\n\n2/4\n\f\nVILLE DE BOURG-SUR-LYS\n",
    "words of a page": "\n\nPage 2 sur 4\n\f",
}
HEAD = "VILLE DE BOURG-SUR-LYS\nSéance du 14 mars 2024\n"


@pytest.mark.parametrize(("value", "end"), [*product(VALUES, ENDS)])
def test_a_value_over_two_pages_is_hidden_on_both(value: str, end: str) -> None:
    above, below = VALUES[value]
    text = f"{HEAD}{above}{ENDS[end]}{below}\nFin du rapport."
    found = published(text)
    assert squash(SHOWN[value]) not in squash(found)
    assert found.count("\n") == text.count("\n")
    assert ENDS[end].strip() in found


def test_what_is_hidden_over_two_pages_is_a_value_of_the_whole_archive() -> None:
    above, below = VALUES["account"]
    assert any(squash(IBAN) == secret.text for secret in redacted(f"{HEAD}{above}\n\n- 2 -\n\n{below}").secrets)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("le montant est de 12", "345 € pour l'année"),
        ("La séance est levée.", "Mme Anne ROY présente le rapport"),
        ("la convention signée avec la société", "Anonyme des Eaux du Nord"),
    ],
)
def test_what_is_no_value_stays_on_both_pages(above: str, below: str) -> None:
    text = f"{HEAD}{above}\n\n- 2 -\n\n{below}\n"
    assert published(text).count("▇▇▇") == published(f"{HEAD}{above}\n\n{below}\n").count("▇▇▇")
