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


@pytest.mark.parametrize(
    "act",
    [
        "M. Ghislain SERRABEL rapporte un dossier médical.",
        "M. Ghislain SERRABEL propose que la commune lui rachète sa maison.",
        "M. Ghislain SERRABEL rend compte de ses difficultés.",
        "M. Ghislain SERRABEL, président de l'association des parents, est atteint d'un cancer.",
        "M. Ghislain SERRABEL, directeur de l'école, habite au 4 rue Haute.",
        "M. Ghislain SERRABEL, directeur du CCAS, demande un temps partiel pour sa fille.",
        "M. Ghislain SERRABEL, notaire, achète la parcelle AB 12 au prix de 3 000 €.",
        "Le docteur Ghislain SERRABEL, soigné pour une dépression, est placé en congé.",
        "La commune rembourse 120 € au docteur Ghislain SERRABEL.",
        "Le dossier de surendettement présenté par M. Ghislain SERRABEL est transmis.",
        "La cellule familiale composée de M. Ghislain SERRABEL, de Mme Lise PUIG reçoit 300 €.",
        "Le mari de la trésorière, M. Ghislain SERRABEL, obtient le logement.",
        "Le directeur du CCAS reçoit M. Ghislain SERRABEL.",
        "Le directeur convoque l'agent, M. Ghislain SERRABEL.",
        "Sur avis de la directrice du CCAS, M. Ghislain SERRABEL est hébergé un mois.",
        "M. Ghislain SERRABEL (avocat : Me BRANVAL) réclame 3 000 €.",
        "M. Ghislain SERRABEL, Me Lise BRANVAL et le maire sont convoqués.",
        "Le bénéficiaire, M. Ghislain SERRABEL, directeur à la retraite, recevra 300 €.",
        "Jurés tirés au sort : M. Tao PUIG, architecte ; M. Ghislain SERRABEL, directeur d'école.",
        "La commission, composée de Mme ROY et de M. Luc DOREL, a entendu M. Ghislain SERRABEL.",
        "Le comité, composé de Mme ROY, retient les candidatures de Tao PUIG, Ghislain SERRABEL.",
        "Le responsable des dégradations, M. Ghislain SERRABEL, est connu.",
        "M. Ghislain SERRABEL, chef de famille, reçoit 300 €.",
        "Il est fait état du travail de Ghislain SERRABEL, stagiaire.",
        "M. Ghislain SERRABEL, titulaire d'un logement communal, demande un délai.",
        "Admis en non-valeur : M. Tao PUIG, architecte (320 €), M. Ghislain SERRABEL, avocat (112 €).",
        "Rupture conventionnelle de M. Ghislain SERRABEL, directeur du CCAS : 12 000 €.",
        "Vu le certificat du docteur BRANVAL constatant que M. Ghislain SERRABEL, chef de chantier, est agité.",
        "M. Ghislain SERRABEL, secrétaire de direction, est dans le besoin.",
        "La réclamation de M. Ghislain SERRABEL, avocat, sur sa facture d'eau est rejetée.",
    ],
)
def test_nobody_who_is_ill_lives_owes_buys_or_asks_is_there_for_a_function(act: str) -> None:
    assert "SERRABEL" not in published(act)


@pytest.mark.parametrize(
    "said",
    [
        "Mme PUIG demeure au 12 rue Haute.",
        "Mme PUIG se plaint du bruit.",
        "M. PUIG a perdu son fils.",
        "Aide au permis : PUIG Tao.",
    ],
)
def test_the_name_of_an_official_in_another_matter_or_of_somebody_else_is_hidden(said: str) -> None:
    assert "PUIG" not in published(f"Le directeur, M. Tao PUIG, est entendu.\n\n{said}").rpartition("\n\n")[2]


def test_what_an_official_suffers_from_is_hidden_though_the_name_stays() -> None:
    text = published("Le directeur, M. Tao PUIG, est entendu. Il est atteint d'un lymphome.")
    assert "PUIG" in text and "lymphome" not in text


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("M. Paul VIGNE, maire, est en arrêt pour un burn-out.", False),
        ("M. Paul VIGNE, maire, demande un centre pour le burn-out.", True),
    ],
)
def test_what_a_member_suffers_from_is_hidden_not_what_they_speak_of(said: str, stays: bool) -> None:
    assert ("burn-out" in published(said)) is stays


def test_a_sum_behind_an_account_is_none_of_it() -> None:
    assert "77,12 €" in published("- Solange KERBRAT, IBAN FR76 9999 0100 0800 0102 0304 003 : 77,12 € ;")


@pytest.mark.parametrize(
    "said",
    [
        "rappelle que le conseil se réunit dans l'enceinte de la mairie.",
        "expose que l'âge amène la perte d'autonomie.",
        "rappelle l'allergie et l'asthme que cause l'ambroisie.",
        "propose de financer un chien guide.",
    ],
)
def test_what_an_official_speaks_of_is_no_illness_of_theirs(said: str) -> None:
    assert "▇" not in published(f"Le directeur, M. Tao PUIG, {said}")
