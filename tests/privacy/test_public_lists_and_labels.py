"""Who a list, a label or an apposition names for a body or an office stays; who stands alike in private is hidden."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY", "Odile MORVEN")))
TERMS = """N°  Emplacement  Dernier concessionnaire  Dernière adresse   Échéance
1   B-14         Ghislain Serrabel        9 venelle Haute    31/12/2021
2   B-15         Solange Kerbrat          3 rue des Aulnes   12/06/2022

Séance du 3 mars 2026
"""
CIRCUITS = """Élève             Né le       Circuit  Arrêt
Nathan Lefebvre   02/09/2014  S12      Mairie
Divine Serrabel   19/12/2011  S07      Fosse 9
"""
SIGNATURES = """La présidente de la commission,        Vu, le directeur de l'office,
A. ROY                                 Ghislain Serrabel
"""
NAMESAKES = """Administrateurs nommés : Ghislain Serrabel (Secours), Anne ROY

Sont tenus aux aliments : Solange Kerbrat, fille, et Serrabel, Ghislain, gendre.
"""
OBJECTOR = "R4 – Mme Morven Odile – « aucun lien avec l'adjointe » – demande un talus."


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "stays"),
    [
        ("Autour de la maire Anne ROY : Ghislain Serrabel, Solange Kerbrat, Tao Puig.", "Serrabel Kerbrat Puig"),
        ("Maire : Paul VIGNE — Délégués à la signature : Ghislain Serrabel (police), Tao Puig (port)", "Serrabel Puig"),
        ("Administrateurs nommés | Ghislain Serrabel (CSF) · Solange Kerbrat (Secours populaire)", "Serrabel Kerbrat"),
        ("Jury : Ghislain Serrabel (office des sports), Solange Kerbrat (Écho du canton).", "Serrabel Kerbrat"),
        ("Agents recenseurs : Ghislain Serrabel, Solange Kerbrat.", "Serrabel Kerbrat"),
        ("Le maire et ses adjointes Ghislaine Serrabel et Solange Kerbrat plantent l'arbre.", "Serrabel Kerbrat"),
        ("Coupe suivie par l'office des forêts (agent : M. Serrabel).", "Serrabel"),
        ("La maison du handicap statuera ; son instructrice est Mme Solange Kerbrat.", "Kerbrat"),
        ("Agent traitant : Solange Kerbrat, rédactrice", "Kerbrat"),
        ("L'agence construit ; signataire : Mme Solange Kerbrat, déléguée régionale.", "Kerbrat"),
        ("Recours contre les terrasses. Rapporteure publique : Mme Solange Kerbrat.", "Kerbrat"),
        ("Plainte classée ; juge d'instruction : M. Ghislain Serrabel.", "Serrabel"),
        ("Expert nommé par le juge : M. Ghislain Serrabel, architecte.", "Serrabel"),
        ("Le fossoyeur communal, M. Ghislain Serrabel, agent technique, bornera les tombes.", "Serrabel"),
        ("L'amicale du port (responsable : Mme Solange Kerbrat) est autorisée à tenir une buvette.", "Kerbrat"),
        ("ZE 5      4 310 m²  GFA de la Haute-Borne, gérant Ghislain Serrabel", "Serrabel"),
        ("Un avis a été rendu sous la plume du professeur Ghislain Serrabel.", "Serrabel"),
        ("Invités : le sénateur Ghislain Serrabel, la principale du collège.", "Serrabel"),
        ("Merci aux pompiers du lieutenant Ghislain Serrabel et à la brigade.", "Serrabel"),
        ("Il produit un certificat du docteur Solange Kerbrat attestant d'une bronchite.", "Kerbrat"),
        ("La commune aide l'association Les Jardins d'Alphonse Gourdes.", "Gourdes"),
        ("M. Serrabel cède le bois, conformément à l'avis n° 2025-38999-71204 des domaines.", "2025-38999-71204"),
        ("Me Solange Kerbrat, notaire, titulaire d'un office à Voiron, reçoit l'acte.", "Kerbrat"),
        ("D-13 honoraires de Maître Solange Kerbrat, 1 800 € — D-14 régie de la piscine, régisseur", "Kerbrat"),
        ("(extrait du tableau du service Éducation, Mme Solange Kerbrat, poste 41 22)", "Kerbrat"),
        ("L'équipe de l'Union sportive, entraînée par Ghislain Serrabel, est saluée.", "Serrabel"),
        (SIGNATURES, "Serrabel"),
        ("Bois provenant de la succession de demoiselle Solange Kerbrat, décédée en 1899.", "Kerbrat"),
        ("Vu l'arrêt CE, 1994, Époux Serrabel.", "Serrabel"),
        ("Mme Odile Tanguy a élu domicile au CCAS, 2 place Haute, au sens du code.", "Haute"),
        ("M. Ghislain Serrabel est immatriculé sous le n° SIRET 412 885 907 00029.", "00029"),
        ("L'entreprise Ardeval Traiteur, M. Ghislain Serrabel, gérant, livre en mars.", "Serrabel"),
        ("La commande va à la SARL Bois Clair (Mme Solange Kerbrat, gérante).", "Kerbrat"),
        ("Avis favorable de l'INAO (Mme Solange Kerbrat).", "Kerbrat"),
        ("Mémorial Gaston Serrabel : 500 €", "Serrabel"),
        ("M. Luc Puig a écrit.\nService instructeur : affaires juridiques, 04 68 00 20 20", "20 20"),
        ("Permanences : 02 99 00 45 67, auprès du secrétaire", "45 67"),
        ("Comité de lecture : Solange Kerbrat, Tao Puig.", "Kerbrat Puig"),
        ("Composent la délégation : Solange Kerbrat, Tao Puig et le maire.", "Kerbrat Puig"),
        ("Le juge des référés, Mme Solange Kerbrat, a statué.", "Kerbrat"),
        ("Conducteur de travaux : M. Ghislain Serrabel.", "Serrabel"),
        ("Le dossier est suivi par Ghislain Serrabel (service de l'eau).", "Serrabel"),
        ("Entendu le rapport de M. Ghislain Serrabel, délégué aux finances.", "Serrabel"),
        ("Prêtre desservant : l'abbé Ghislain Serrabel.", "Serrabel"),
        ("Le commandant de brigade, l'adjudante Solange Kerbrat, est entendu.", "Kerbrat"),
        ("La déléguée départementale de l'éducation, Mme Solange Kerbrat, salue l'école.", "Kerbrat"),
        ("Vu le courrier du président de la fédération de pêche, M. Ghislain Serrabel ;", "Serrabel"),
        ("M. Ghislain Serrabel est désigné délégué titulaire au syndicat.", "Serrabel"),
        ("Installation de M. Ghislain Serrabel, suivant de liste.", "Serrabel"),
        ("Mme Solange Kerbrat, pour le groupe d'opposition, votera contre.", "Kerbrat"),
        ("Conférence de M. Ghislain Serrabel sur l'histoire du canal.", "Serrabel"),
        ("Jury du concours de façades : Ghislain Serrabel, paysagiste, et Anne ROY.", "Serrabel"),
        ("Le chargé de mission Ghislain Serrabel présente le plan.", "Serrabel"),
        ("Le trésorier-payeur, M. Ghislain Serrabel, produit l'état des restes.", "Serrabel"),
        ("Fresque réalisée par Ghislain Serrabel, artiste.", "Serrabel"),
        ("Le bureau d'études Ardeval (Solange Kerbrat) rend son rapport.", "Kerbrat"),
        (NAMESAKES, "Serrabel (Secours)"),
        (TERMS, "31/12/2021 12/06/2022"),
        (CIRCUITS, "S12 S07"),
    ],
)  # fmt: skip
def test_who_a_list_a_label_or_an_apposition_names_for_a_body_stays(act: str, stays: str) -> None:
    text = published(act)
    assert [word for word in stays.split() if word not in text] == []


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        ("Bénéficiaires | Ghislain Serrabel · Solange Kerbrat", "Serrabel Kerbrat"),
        ("Jury : Anne ROY. Lauréat : Ghislain Serrabel, 300 €.", "Serrabel"),
        ("Autour du dossier : Ghislain Serrabel, Solange Kerbrat, locataires.", "Serrabel Kerbrat"),
        ("Le maire et ses administrés Ghislain Serrabel et Tao Puig, riverains, transigent.", "Serrabel Puig"),
        ("Agent concerné : Solange Kerbrat, rédactrice", "Kerbrat"),
        ("(agent : Mme Kerbrat, congé de longue maladie)", "Kerbrat"),
        ("Sa débitrice est Mme Solange Kerbrat.", "Kerbrat"),
        ("Signataire du bail : Mme Solange Kerbrat, locataire.", "Kerbrat"),
        ("Responsable légale : Mme Solange Kerbrat.", "Kerbrat"),
        ("La SCI Ardeval, gérante Solange Kerbrat, demeurant 3 rue Haute.", "Kerbrat"),
        ("Secours au lieutenant Ghislain Serrabel : 300 €.", "Serrabel"),
        ("Le professeur Ghislain Serrabel est atteint de sclérose en plaques.", "Serrabel"),
        ("Un certificat du docteur Puig, attestant que Mme Solange Kerbrat est enceinte", "Kerbrat"),
        ("M. Serrabel, père de l'enfant, quitte la salle.", "Serrabel"),
        ("Mme Solange Kerbrat, mère de la victime, quitte la séance avant le vote.", "Kerbrat"),
        ("M. Ghislain Serrabel, titulaire d'un emplacement au marché, doit 300 €.", "Serrabel"),
        ("Mme Solange Kerbrat, décédée en 1999, laisse une concession.", "Kerbrat"),
        ("Mme Solange Kerbrat a élu domicile au 12 rue Haute.", "Kerbrat 12"),
        ("La décision du maire, Mme Solange Kerbrat, locataire, est notifiée.", "Kerbrat"),
        ("Secours à M. Ghislain Serrabel, gérant, sans ressources : 300 €.", "Serrabel"),
        ("1er prix du tournoi : Solange Kerbrat, 50 €.", "Kerbrat"),
        ("Service des aides. Mme Solange Kerbrat, 04 68 11 22 33", "Kerbrat 33"),
        ("« Bonjour, c'est madame Xatart, l'aide ménagère est absente. »", "Xatart"),
        ("La demande de monsieur Xatart est refusée.", "Xatart"),
        ("Groupe 2 : Ghislain Serrabel (6 ans), Solange Kerbrat (7 ans).", "Serrabel Kerbrat"),
        ("Désigne M. Ghislain Serrabel attributaire du lot 3.", "Serrabel"),
        ("Courrier de Mme Solange Kerbrat sur le bruit du bar.", "Kerbrat"),
        ("Mme Solange Kerbrat, 11 ans, est élue déléguée de classe.", "Kerbrat"),
        ("Installation de M. Ghislain Serrabel dans le logement communal.", "Serrabel"),
        ("Le reste est repris sur le compte ouvert au nom de Serrabel I.-F.", "Serrabel"),
        ("Comité de lecture : lauréate Solange Kerbrat, 9 ans.", "Kerbrat"),
        ("La SARL Ardeval, M. Luc Serrabel, gérant, né le 3 mai 1980, demeurant 3 rue Haute.", "Serrabel"),
        (NAMESAKES, "Kerbrat Serrabel,"),
        (OBJECTOR, "Morven Odile"),
        (TERMS, "Serrabel venelle Kerbrat Aulnes"),
        (CIRCUITS, "Lefebvre 02/09/2014 Serrabel 19/12/2011"),
    ],
)  # fmt: skip
def test_who_stands_alike_in_private_is_hidden(act: str, hidden: str) -> None:
    text = published(act)
    assert [word for word in hidden.split() if word in text] == []
