"""Parts of an address, illnesses and codes apposed to somebody are hidden; heads of bodies, who withdraws stay."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n")).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Mme Solange Kerbrat, fille, Le Mesnil-Brun, route des Landes, reçoit 900 €.", "Mesnil"),
        ("Une aide va à M. Tao Puigmal, « La Bastide », 230 chemin du Vallon.", "Bastide"),
        ("Une place va à la fille de M. Tao Puigmal (9 villa Roussel, fond de cour).", "fond de cour"),
        ("Dette de M. Tao Puigmal, bâtiment 7, entrée A, même rue : 90 €.", "même rue"),
        ("Aide à Mme Solange Kerbrat, PK 9, route de la Ligne, case crépie jaune.", "case crépie"),
        ("Mme Solange Kerbrat conteste. Mme Kerbrat réside au Climard, maison forestière.", "Climard"),
        ("M. Tao Puigmal, usager, résidence secondaire 4 chemin du Pré, demande 90 €.", "4 chemin"),
        ("Mme Solange Kerbrat est soignée pour une hernie discale L5-S1.", "L5-S1"),
        ("M. Tao Puigmal, adulte handicapé (taux de 80 %), est dispensé.", "80 %"),
        ("M. Tao Puigmal, centre de secours principal, état de stress post-traumatique : reprise.", "stress"),
        ("M. Tao Puigmal, blessé sur un feu (brûlures du deuxième degré à l'avant-bras).", "avant-bras"),
        ("M. Tao Puigmal bénéficie de l'AAH sous le n° 44-6610382-K.", "6610382"),
        (
            "Abonné   Point de comptage\nLise Kerbrat   16KA0044718\nTao Puigmal   09FA1129403",
            "16KA",
        ),
        ("Le carnet de Mme Solange Kerbrat, immatriculé KX 812-45, est périmé.", "812-45"),
    ],
)
def test_what_is_apposed_to_a_person_is_hidden(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("Une aide va à M. Tao Puigmal (concession n° 44-0017).", "44-0017"),
        ("Une aide va à M. Tao Puigmal. Le marché n° 2021-4417-B est conclu.", "2021-4417-B"),
        ("Une aide va à M. Tao Puigmal par arrêté du 3 mars portant le n° 21-44170.", "21-44170"),
        ("Une aide va à M. Tao Puigmal. L'allocation aux adultes handicapés augmente.", "adultes handicapés"),
        (
            "Le prêteur de M. Tao Puigmal, gérant de la société Kerbloc, route des Landes, est entendu.",
            "route des Landes",
        ),
        ("Administrateurs présents au bureau :\nLise Kerbrat (présidente), Tao Puigmal", "Tao Puigmal"),
        ("Mme Lise Kerbrat, sœur du requérant, ne siège pas sur ce point.", "Lise Kerbrat"),
        ("M. Tao Puigmal déclare être le neveu du locataire et ne pas prendre part au vote.", "Tao Puigmal"),
        ("Mme Lise Kerbrat a cédé la présidence à M. Tao Puigmal.", "Tao Puigmal"),
        ("Les sommes vont à la paierie, dont le comptable est M. Tao Puigmal.", "Tao Puigmal"),
        ("La trésorerie (comptable : Mme Lise Kerbrat) présente l'état.", "Lise Kerbrat"),
        ("Inspectrice de l'éducation nationale : Lise Kerbrat", "Lise Kerbrat"),
        ("Le trésorier (Tao Puigmal) a remis l'état.", "Tao Puigmal"),
        ("M. Tao Puigmal constate la hausse des demandes.", "Tao Puigmal"),
        ("L'écoquartier Lise Kerbrat comptera quinze logements.", "Lise Kerbrat"),
        ("La facture de Sanitaire Tao Puigmal est jointe.", "Tao Puigmal"),
    ],
)
def test_numbers_places_and_names_of_others_stay(act: str, words: str) -> None:
    assert words in published(act)


@pytest.mark.parametrize(
    "act",
    [
        "Locataires présents :\nM. Tao Puigmal, qui doit 300 €",
        "Mme Lise Puigmal, sœur du requérant, demande un logement social.",
        "M. Tao Puigmal déclare être sans emploi et ne pas pouvoir payer sa dette.",
        "La locataire (Mme Lise Puigmal) doit 300 €.",
    ],
)
def test_a_matter_of_their_own_is_hidden_all_the_same(act: str) -> None:
    assert "Puigmal" not in published(act)
