"""Whose title a title is, what a label of holders names, and what a member does outside the mandate."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source

HEAD = """Séance du 14 octobre 2026
Présents : Mme Agnès TOURNADRE, maire, M. Loïc BARREYRE, Mme Jacqueline SOUBEYRAN, M. Hervé LESCURE.
Secrétaire de séance : M. Loïc BARREYRE

"""


def published(act: str) -> str:
    """The body of an act below a list of presence, which stays."""
    told = redact(source(f"{HEAD}{act}\n")).source.text
    assert told.startswith(HEAD)
    return told.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("act", "hidden", "stays"),
    [
        ("En présence de M. Hugo PRADINES, maire, M. Tao PUIGMAL a reconnu devoir 300 €.", "PUIGMAL", "PRADINES"),
        ("En présence de M. Loïc BARREYRE, adjoint, M. Tao PUIGMAL et Mme Lise PUIG conviennent.", "PUIG", "BARREYRE"),
        ("Interrogée par Mme Agnès TOURNADRE, maire, Mme Lise KERBRAT a nié.", "KERBRAT", "TOURNADRE"),
        ("Sur proposition de Mme Agnès TOURNADRE, maire, Mme Lise KERBRAT est exonérée.", "KERBRAT", "TOURNADRE"),
        ("Devant le maire, M. Tao PUIGMAL a déclaré vivre seul.", "PUIGMAL", "Devant le maire"),
        ("Contre l'avis du maire, Mme Lise KERBRAT maintient son chien.", "KERBRAT", "du maire"),
        ("Avec l'accord du président, Mme Lise KERBRAT conserve son box.", "KERBRAT", "du président"),
        ("La présidente du club, Mme Lise KERBRAT, demande un logement social.", "KERBRAT", "présidente du club"),
        ("Mme Jacqueline SOUBEYRAN, conseillère, achète le lot 3 au prix de 45 000 €.", "SOUBEYRAN", "lot 3"),
        ("M. Loïc BARREYRE touche le RSA.", "BARREYRE", "touche"),
        ("Concession n° 12\nTitulaire : Mme Lise KERBRAT\nDurée : 30 ans", "KERBRAT", "30 ans"),
        ("Titulaire : Mme KERBRAT", "KERBRAT", "Titulaire"),
        ("Mme PUIGMAL demande une dérogation pour son fils.", "PUIGMAL", "dérogation"),
        ("La révocation de M. Tao PUIGMAL, chef de la police, est confirmée.", "PUIGMAL", "chef de"),
        ("Mme Lise KERBRAT marche avec un déambulateur.", "KERBRAT", "marche"),
        ("Le docteur PUIGMAL doit deux mois de loyer.", "PUIGMAL", "docteur"),
        ("La médiathèque réclame les livres de Lise KERBRAT, lectrice en retard.", "KERBRAT", "les livres"),
    ],
)
def test_a_title_of_another_exempts_nobody(act: str, hidden: str, stays: str) -> None:
    told = published(act)
    assert hidden not in told
    assert stays in told


@pytest.mark.parametrize(
    "act",
    [
        "Le maire, M. Hugo PRADINES, rappelle le calendrier.",
        "Commission d'appel d'offres\nTitulaires : Mme Agnès TOURNADRE, M. Hervé LESCURE\nTitulaire : Mme Lise KERBRAT",
        "La présidente du club, Mme Lise KERBRAT, demande le prêt de la salle.",
        "Le président de l'association, M. Tao PUIGMAL, sollicite une subvention pour le club.",
        "Le notaire, Me Claire PUIGMAL, sollicite un rendez-vous avec le maire.",
        "Une aide de 300 € est votée. M. Hervé LESCURE s'abstient.",
        "M. Loïc BARREYRE acquiert la conviction que le projet est mûr.",
        "Le conservateur du cimetière, M. Paul KERBRAT, a dressé le procès-verbal.",
        "Le monument à Hector PLANTIN est restauré.",
        "Subvention au foyer Lise Kerbrat : 1 200 €.",
        "La bibliothèque acquiert les livres de Tao PUIGMAL.",
        "La commune loue une salle à Kerguen.",
    ],
)
def test_who_acts_in_public_stays(act: str) -> None:
    assert published(act) == f"{act}\n"


@pytest.mark.parametrize(
    ("act", "home"),
    [
        ("Vu la demande de Mme Lise KERBRAT, demeurant 12 rue\ndes Lilas, qui sollicite un délai.", "Lilas"),
        ("Mme KERBRAT, 8 rue\nde la Fontaine,\n79200 Brévans,\ndemande une remise.", "Fontaine"),
        ("Mme Lise KERBRAT sollicite un délai. Elle loue à Kerguen.", "Kerguen"),
        ("Mme Lise KERBRAT, 54 ans, vit à Locmar chez son frère.", "Locmar"),
        ("M. Tao PUIGMAL conteste. Il habite Kerguen.", "Kerguen"),
        ("Secours au foyer PUIGMAL, trois enfants : 300 €.", "PUIGMAL"),
    ],
)
def test_a_home_is_hidden_over_a_short_line_and_without_a_street(act: str, home: str) -> None:
    assert home not in published(act)
