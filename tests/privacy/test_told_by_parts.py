"""Homes, numbers and mailboxes told by their label, their column, what stands around a name; and those of nobody."""

from __future__ import annotations

import pytest

from indexer.privacy import Policy, redact
from indexer.privacy.policies.policy import Allowed
from tests.factories import source

FORM = """La situation de l'agent s'établit comme suit :
   Matricule .................... 00417-W
   Affiliation IRCANTEC ......... 75 041 7731 B"""
SENT = (
    "Les mises en demeure sont parties aux dernières adresses connues, soit : 61 rue Haute, 57998 Montfaur"
    " (M. KERBRAT) ; 3 ruelle Basse, Montfaur-le-Haut (M. PUIGMAL) ;"
    " aire d'accueil du Bois-Brun, emplacement 8 (M. VASSELIN)."
)
HEADED = "Monsieur Tao PUIGMAL\nLe Mas Brun\n97998 Montfaur"
WORKS = """N° | Propriétaire | Commune / adresse des travaux | Aide
1 | KERBRAT Solange | Puech Long, Montjaux | 800
2 | PUIGMAL Tao | 7 place Haute, Orlhac | 500"""
CLIENTS = """  Kerbrat Solange      EQ-088-0913    405 m³     461,70 €
  Puigmal Tao          EQ-104-3350    930 m³     871,22 €
  GAEC du Petit-Bois   EQ-117-0042    204 m³     rejet"""

CONTACTS = """N°     Adresse                        Téléphone        Courriel
0101   12 rue Haute                   06 20 41 87 55   s.kerbrat@recmail.example
0102   7 cité du Mas Brun, esc. 2     06 58 93 10 26   néant"""
OFFICES = """Mairie   12 place Haute   03 22 91 84 16   mairie@ville.example
SARL Puigmal   7 route Basse   06 58 93 10 26   puigmal@recmail.example"""


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n")).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        (
            "M. Tao Puigmal, dont la dernière adresse connue est\nLe Bourg, 15999 Montfaur, doit 40 €.",
            "Le Bourg",
        ),
        ("Mme Solange Kerbrat part. Sa nouvelle adresse est :\n3 rue Haute, appt B07.", "B07"),
        (SENT, "Bois-Brun"),
        (CONTACTS, "12 rue Haute"),
        (CONTACTS, "cité du Mas Brun"),
        ("Lettre à la ville : la dame y\npeut être prévenue au 03 22 91 84 16.", "03 22 91 84 16"),
        ("Le docteur a répondu. Il a laissé le numéro 03 22 91 84 16.", "03 22 91 84 16"),
        (SENT, "Montfaur-le-Haut"),
        ("Le domicile personnel du maire, situé\n9 venelle des Merles, a été tagué.", "9 venelle"),
        ("Une place est réservée devant le domicile de l'intéressée, 12 rue Haute.", "12 rue"),
        (
            "Solange Kerbrat : refus. Les parents, domiciliés\nLes Terrasses de Serre, villa 18, ont écrit.",
            "Terrasses",
        ),
        ("La décision sera notifiée à M. Tao Puigmal, chez Mme Vasselin, 41 montée du Four.", "chez"),
        ("M. Tao Puigmal, éleveur à Kerdrain-Izel, sollicite un chemin.", "Kerdrain"),
        (WORKS, "Puech"),
        (
            "Mme Solange Kerbrat, relogée temporairement au gîte des Aulnes, chambre 3, perçoit 90 €.",
            "Aulnes",
        ),
        ("M. Tao Puigmal vit désormais dans une caravane installée chemin des Gravières.", "Gravières"),
        ("L'intervention a eu lieu chez M. Tao Puigmal, au 14 du chemin des Vignes.", "14 du"),
        ("Fuite : Mme Solange Kerbrat, compteur situé 4 sente des Lauriers.", "4 sente"),
        ("Mme Solange Kerbrat a emménagé le 3 mars dans l'appartement 12 de la tour Serre-Brune.", "Serre"),
        ("Un pli envoyé à Mme Solange Kerbrat, « La Borde », 97998 Montfaur, est revenu.", "La Borde"),
        (HEADED, "Mas Brun"),
        (HEADED, "97998"),
        ("Dégât des eaux chez Mme Solange Kerbrat, logement 14, bâtiment C.", "logement 14"),
        ("Le couple Kerbrat, 12 rue Haute, et leur voisin du 14, M. Tao Puigmal, signent.", "du 14"),
    ],
)
def test_a_home_is_hidden_wherever_it_is_told(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        (FORM, "-W"),
        (FORM, "7731"),
        ("Le demandeur est titulaire de la carte professionnelle\nn° 24T01877 délivrée en mai.", "24T01877"),
        ("n° dans la série du type (VIN) : VF1RJL00869417723", "VF1RJL"),
        ("Mme Solange Kerbrat demande un délai. La tutelle porte le n° RG 18/A/00533.", "RG"),
        (
            "Mme Solange Kerbrat, dont la demande porte le numéro unique 038112204731900417, attend.",
            "4731900",
        ),
        ("Deux loueurs : Mme Solange KERBRAT (enregistrement n° 85998 000417 MT) ; M. Tao PUIGMAL.", "MT)"),
        (CLIENTS, "0042"),
    ],
)
def test_a_number_is_hidden_whole_with_those_of_its_list(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        (CONTACTS, "12 rue Haute"),
        (CLIENTS, "EQ-117-0042"),
        ("Mme Solange KERBRAT doit 40 €. Taxi : taxi.kerbrat@ville.example", "taxi.kerbrat@ville.example"),
    ],
)
def test_a_decision_to_show_holds_for_what_a_row_or_a_name_tells(act: str, value: str) -> None:
    decided = Policy(allowed=(Allowed(value=value, reason="annexe publique"),))
    assert value not in published(act)
    assert value in redact(source(f"Objet : dossiers\n\n{act}\n"), decided).source.text


def test_a_mailbox_is_a_services_by_words_printed_before_it() -> None:
    box = "Service des abonnés : abonnes@siep.example"
    assert "abonnes@" in published(f"Les abonnés sont informés.\n\n{box}")
    assert "abonnes@" not in published("Service technique : abonnes@siep.example\n\nLes abonnés sont informés.")


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (
            "Les offres sont envoyées aux adresses suivantes : mairie, 3 rue Haute ; préfecture, 4 rue Basse.",
            "3 rue Haute",
        ),
        ("Le siège de l'association, situé 9 venelle des Merles, est rénové.", "9 venelle"),
        ("Maître Anne Roux, notaire à Montfaur, est chargée de l'acte.", "Montfaur"),
        (OFFICES, "12 place Haute"),
        (OFFICES, "7 route Basse"),
        ("Les usagers peuvent joindre la mairie au 03 22 91 84 16.", "03 22 91 84 16"),
        ("La société Puigmal, installée à Montfaur, est retenue.", "Montfaur"),
        ("M. Tao Puigmal, né à Oran, mort à Verdun en 1916, est honoré.", "Verdun"),
        ("Le titulaire du marché n° 2021-0417-AB livre le pont.", "2021-0417-AB"),
        ("L'agent recenseur dispose de la nomenclature n° 2021-441.", "2021-441"),
        ("Le demandeur du permis PC 038 112 21 A0041 est la commune.", "A0041"),
        ("Les locataires du 3 mars au 4 avril, dont M. Tao Puigmal, sont remerciés.", "du 3 mars"),
        ("EQ-117-0042 est le numéro de la route ; EQ-118-0042 celui du pont.", "EQ-117-0042"),
    ],
)
def test_places_and_numbers_of_nobody_stay(act: str, words: str) -> None:
    assert words in published(act)


SEATS = "Maire : Mme Hélène Vandroux\nAdjoints : M. Lionel Chapatin, Mme Zoé Perrachaud\n\nAu fait."
LIST = "T-12 | SARL Toitures Lacombe-Faure | 150,00\nT-306 | OUEDRAOGO Ibrahim | 120,00\nT-307 | PUIGMAL Tao | 90,00"
HEADS = "Sont là les directrices des écoles Hugo (Madame\nBlanche Ollivier) et Macé (Madame Inès Chabran)."
OFFICE = "Les abonnés sont informés.\n\nService des abonnés : 03 21 00 55 55 – abonnes@siep.example"
GUARDS = "Vu les constats des agents Delphine Wirtel et Marco Aubert, gardiens-brigadiers, du 3 juin ;"


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("AUTORISE le Maire, ou à défaut Mme Sylvie MARCHAUX, première adjointe, à signer la vente.", "MARCHAUX"),
        ("Une enquête sera ouverte. Le commissaire enquêteur sera M.\nHubert Sallier.", "Sallier"),
        ("Luc est le fils de M. Gilles Bassin, conseiller\nmunicipal, qui ne prend pas part au vote.", "Bassin"),
        ("Le véhicule sera déplacé sous la direction de\nMonsieur Pascal Feytout.", "Feytout"),
        ("L'état des lieux aura lieu avec M. Sylvain Mollet, responsable technique.", "Mollet"),
        ("La salle porte le nom d'une poétesse, Andrée Cheddar.", "Cheddar"),
        (HEADS, "Ollivier"),
        (GUARDS, "Wirtel"),
        (SEATS, "Chapatin"),
        (LIST, "Lacombe-Faure"),
        (OFFICE, "abonnes@"),
    ],
)
def test_who_acts_for_others_and_what_bears_a_name_stay(act: str, words: str) -> None:
    assert words in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("M. Nabil CHERBAT a donné : 06.24.90.17.38 ; taxi.cherbat@routemail.example.", "taxi.cherbat"),
        ("Le boulanger écrit au service : boulanger@routemail.example.", "boulanger@"),
        ("Le recours est clos. Service des recours : recours@orange.fr", "recours@"),
        ("M. Tao Puigmal a été joint au 05 61 22 33 44 par la mairie.", "22 33"),
        ("Présents : M. Alain DUMOULIER.\n\n  n° 4 : M. Alain DUMOULIER – BW-874-AT", "4 : M. Alain"),
        ("Famille | Enfants | Dette\nVASSELIN Émilie | Anaé, Tiago et Milan | 70 €", "Anaé"),
        ("Mme Solange Kerbrat et M. Tao Puigmal, cuisiniers, demandent un congé.", "Kerbrat"),
        ("Le locataire est M. Tao Puigmal.", "Puigmal"),
        ("Une aide va à M. Tao Puigmal, père du maire, qui sort de l'hôpital.", "Puigmal"),
    ],
)
def test_what_is_somebodys_own_is_hidden_beside_an_office(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Renseignements auprès du service urbanisme : Mme Zoé Quilbignon, quilbignon@kerguen.example.", "quilbignon@"),
        ("Mme Solange Kerbrat, requérante, sort de la salle.", "Kerbrat"),
        ("M. Luc Kerbrat, candidat à l'achat, se retire.", "Kerbrat"),
        ("L'enfant est placé sous la responsabilité de Mme Solange Kerbrat, sa grand-mère.", "Kerbrat"),
        ("Le conseil autorise la vente à M. Luc Kerbrat, conseiller immobilier, à signer l'acte.", "Kerbrat"),
    ],
)
def test_who_only_leaves_looks_after_or_advises_is_hidden(act: str, value: str) -> None:
    assert value not in redact(source(act)).source.text
