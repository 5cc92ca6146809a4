"""Who acts by virtue of a function stays, wherever the text names them; not in a matter of their own."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY")))


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("Le directeur général des services, M. Ghislain SERRABEL, répond que le devis est signé.", "SERRABEL"),
        ("M. Ghislain SERRABEL, commissaire enquêteur, a rendu un avis favorable.", "SERRABEL"),
        ("Vu le certificat établi par le docteur Solange KERBRAT, médecin agréé ;", "KERBRAT"),
        ("La payeuse, Mme Solange KERBRAT, est chargée de l'exécution du présent arrêté.", "KERBRAT"),
        ("La commission d'attribution, composée de Mme ROY, de M. Ghislain SERRABEL, s'est réunie.", "SERRABEL"),
        ("Assistent à la séance : Solange KERBRAT, directrice du CCAS ; Tao PUIG, responsable du foyer.", "PUIG"),
        ("Mme Solange KERBRAT, présidente de l'association des parents, remercie le conseil.", "KERBRAT"),
        ("Mme KERBRAT, directrice du CCAS, est entendue.\n\nMme KERBRAT lit la liste des demandes.", "Mme KERBRAT lit"),
        ("Fait à Montfaur,\n\nLa directrice générale des services,\n\nSolange KERBRAT", "KERBRAT"),
        ("Le maire lit un passage de Ghislain SERRABEL sur l'entraide.", "SERRABEL"),
        ("Ce dossier, présenté par Mme Solange KERBRAT, est adopté.", "KERBRAT"),
    ],
)
def test_who_acts_by_virtue_of_a_function_stays(act: str, name: str) -> None:
    assert name in published(act)


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("Mme Solange KERBRAT, directrice du CCAS, est placée en congé de longue maladie.", "KERBRAT"),
        ("M. Ghislain SERRABEL, garde champêtre, domicilié 4 rue Haute, conteste la taxe.", "SERRABEL"),
        ("Mme Solange KERBRAT, directrice de l'école, souffre de dépression.", "KERBRAT"),
        ("Mme Solange KERBRAT, directrice de l'école, souffre de dépression.", "dépression"),
        ("Mme Solange KERBRAT, directrice de l'école, est en invalidité de 2e catégorie.", "KERBRAT"),
        ("Le trésorier, M. Tao PUIG, présente le budget.\n\nM. Tao PUIG est en dépression.", "PUIG est"),
        ("Mme Solange KERBRAT, directrice de l'école, perçoit une prime de 300 €.", "KERBRAT"),
        ("Mme Solange KERBRAT, comptable, demande un logement social.", "KERBRAT"),
        ("M. Ghislain SERRABEL, directeur de l'école, a été placé en garde à vue.", "SERRABEL"),
        ("M. Ghislain SERRABEL, contrôleur, fait l'objet d'une saisie sur salaire.", "SERRABEL"),
        ("Mme Solange KERBRAT, déléguée de classe, a été exclue du collège.", "KERBRAT"),
        ("Une aide est accordée à M. Ghislain SERRABEL, directeur de l'école.", "SERRABEL"),
        ("Le directeur de la régie, M. Tao PUIG, expose l'affaire.\nLa ville c/ M. Ghislain SERRABEL", "SERRABEL"),
        ("Quant à M. SERRABEL, l'huissier a constaté la présence d'un véhicule.", "SERRABEL"),
        ("M. Ghislain SERRABEL, mandataire suppléant de la régie, rend la caisse.", "SERRABEL"),
        ("Le directeur, M. Tao PUIG, est entendu.\n\n| PUIG Tao | 12/03/1984 | 300 € |", "| PUIG"),
    ],
)
def test_a_function_shields_nobody_in_a_matter_of_their_own(act: str, name: str) -> None:
    assert name not in published(act)


def test_a_sum_behind_an_account_is_none_of_it() -> None:
    assert "77,12 €" in published("- Solange KERBRAT, IBAN FR76 9999 0100 0800 0102 0304 003 : 77,12 € ;")
