"""Who sits stays in the mandate, hidden in a matter of their own; paragraphs in small letters name persons too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from indexer.privacy.small_letters import with_capitals
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY", "Wiktor Masselin", "Solange Kerbrat")))

TAXES = (
    "le maire expose que mme rosa maria pinhal, locataire, conteste la taxe, que m. tongchai bountavi (eau) a payé ; "
    "le conseil ajourne le dossier bountavi."
)


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("1. Mme Anne ROY, 91 ans, GIR 4, entre en résidence.", "ROY"),
        ("M. Wiktor MASSELIN, requérant, conteste le refus.", "MASSELIN"),
        ("Mme Solange KERBRAT, présente dans le public, est priée de sortir.", "KERBRAT"),
        ("M. Wiktor MASSELIN, titulaire du permis de conduire, demande un délai.", "MASSELIN"),
        ("Anne MASSELIN demande une place en crèche.", "Anne MASSELIN"),
        ("Mme Odile SERRABEL, adjointe administrative, est nommée régisseuse.", "SERRABEL"),
    ],
)
def test_a_matter_of_ones_own_is_hidden_whoever_bears_the_name_in_a_mandate(act: str, name: str) -> None:
    assert name not in published(act)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mme KERBRAT", " aurait préféré un autre lieu."),
        ("M. Wiktor MASSELIN", " revient sur les travaux."),
        ("Mme KERBRAT", " : un habitant, né en mars 1951, aurait été oublié."),
        ("Anne ROY", " salue la mémoire du facteur, né le 5 mai 1933."),
    ],
)
def test_a_member_in_no_matter_of_their_own_stays_whatever_they_do(name: str, said: str) -> None:
    assert name in published(name + said)


@pytest.mark.parametrize(
    ("act", "name"),
    [
        (TAXES, "pinhal"),
        (TAXES, "m. tongchai bountavi"),
        (TAXES, "dossier bountavi"),
        (
            "inscrits :\n- solange kermar-le-houx, 12 km\n- vuong thi mai, 14 km\n- gautier séranol, 3 km",
            "vuong thi mai",
        ),
        ("le conseil accorde aux époux petit-delaunoy un écrêtement de leur facture.", "petit-delaunoy"),
    ],
)
def test_who_is_named_in_small_letters_is_hidden(act: str, name: str) -> None:
    assert name not in published(act)


def test_a_paragraph_in_small_letters_keeps_its_words() -> None:
    act = "le maire rappelle la loi et propose que mme la directrice suive les travaux de la salle des fêtes."
    assert act in published(act)


@settings(max_examples=60)
@given(st.text(alphabet="abm. éè-’'\n,;:M1(", max_size=120))
def test_capitals_change_nothing_but_case(text: str) -> None:
    assert with_capitals(text).casefold() == text.casefold()
