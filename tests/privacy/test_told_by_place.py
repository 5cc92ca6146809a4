"""Names told by a column, a label, what goes on with them; what stands beside them; who is remembered stays."""

from __future__ import annotations

import pytest

from indexer.privacy import Redacted, redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY")))


def of(act: str) -> Redacted:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING)


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("Nom | Prénom | Quotient\nSerrabel | Mila | 312\nVigne | Tao | 400", "Serrabel"),
        ("Nom | Prénom | Quotient\nSerrabel | Mila | 312\nVigne | Tao | 400", "Vigne"),
        ("Nom : VIGNE\nPrénom : Zoltan\nObjet : bourse", "VIGNE"),
        ("Élève ; classe ; dû\nZoltan Serrabel ; CM1 ; 12 €\nQorvic ; CM2 ; 14 €\nTao Puig ; CP ; 3 €", "Qorvic"),
        ("L'aide va à Simonnot (Ghislain).", "Simonnot (Ghislain)"),
        ("Solange Quillien née Bressoire obtient un délai.", "Bressoire"),
        ("PETIT Solange obtient un délai.", "PETIT"),
        ("Le bail est consenti à Rui Dos Santos pour trois ans.", "Dos Santos"),
        ("Le bail est consenti à Agnieszka Wiśniewska pour trois ans.", "Wiśniewska"),
        ("Une aide va à Solange Kerbrat-\nQuillien pour son loyer.", "Quillien"),
        ("Concession n° 211 ; titulaire Mme Solange QUILLIEN ; rétrocession.", "QUILLIEN"),
        ("ROY Anne, née le 3 mai 1980, obtient un secours.", "ROY"),
        ("Garage 4 : Masselin, 35 €", "Masselin"),
    ],
)
def test_a_name_is_hidden_wherever_it_is_told(act: str, name: str) -> None:
    assert name not in of(act).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Solange Quillien, 2 84 12 76 451 089, obtient un délai.", "2 84 12 76 451 089"),
        ("QUILLIEN Solange | cantine | 05 87 654 321 233", "05 87 654 321 233"),
        ("Nom\tPrénom\tN° allocataire\nQUILLIEN\tSolange\t481726", "481726"),
        ("La maladie de Charcot dont souffre M. Quillien est reconnue.", "Charcot"),
        ("M. Quillien est en congé pour une rupture de la coiffe des rotateurs.", "coiffe des rotateurs"),
        ("Mme Solange Quillien, travailleuse handicapée, est recrutée.", "handicapée"),
        ("M. Quillien présente une lombalgie chronique.", "lombalgie"),
        ("Mme Solange Quillien, hameau de la Borde-Haute, demande un délai.", "Borde-Haute"),
        ("Une aide va à Solange Quillien (14 carrer de la Font).", "14 carrer de la Font"),
        ("M. Quillien, qui habite la dernière maison du chemin des Prés, demande un délai.", "chemin des Prés"),
        ("Une aide va à Solange Quillien, badge n° 715041.", "715041"),
        ("Une aide va à Solange Quillien, RPPS 10001234567.", "10001234567"),
        ("Le passeport de Mme Quillien : 14AB12345", "14AB12345"),
        ("M. Quillien gare sa FK 482 ZR devant l'école.", "FK 482 ZR"),
        ("QUILLIEN Solange, Les Genêts, 21340 Montfaur", "Genêts"),
        ("Le logement sis 3 place du Puits, occupé par Mme Quillien, est insalubre.", "3 place du Puits"),
        ("1. Solange Quillien, carte 5132-4930-9309-8264\n2. Hervé Masselin", "5132-4930-9309-8264"),
    ],
)
def test_what_stands_beside_somebody_is_hidden(act: str, value: str) -> None:
    assert value not in of(act).source.text


@pytest.mark.parametrize(
    "act",
    [
        "Bénéficiaire | Montant\nLes Amis de la Source | 300 €\nTennis club | 200 €",
        "Nom | Fonction\nSolange Quillien | adjointe\nHervé Masselin | conseiller",
        "Le parrain de la promotion est le physicien Hippolyte Masselin.",
        "On rend hommage à l'ingénieur Hippolyte Masselin, qui traça le canal en 1887.",
        "La stèle honore Hippolyte Masselin (1889-1916).",
        "L'allée porte le nom d'un officier né le 4 mars 1889.",
        "Le maire de Montfaur, M. Hervé MASSELIN, a donné son accord.",
        "Doyen d'âge présidant : M. Hervé MASSELIN",
        "Écrire à droits-de-place@valserre.example.fr.",
        "La SCI Veuve Solange Quillien est propriétaire de l'immeuble.",
        "Vu le rapport de l'agence Hervé Masselin Architecture.",
        "La société (SIRET 552 100 554 00013) de M. le gérant est retenue.",
        "M. MASSELIN souhaite que le vote soit reporté.",
        "Les questions de Hervé Masselin sont jointes.",
        "Le Département du Nord, domicilié 51 rue Haute, 59047 Lille, est représenté.",
        "Contact : ASSAD de Lille",
        "Le véhicule communal, une Renault Clio, est réformé.",
        "La rupture du contrat et la lutte contre le cancer.",
    ],
)
def test_what_only_looks_like_somebody_stays(act: str) -> None:
    assert act in of(act).source.text


@pytest.mark.parametrize(
    "act",
    [
        "Une aide à la création de 1 500 € est attribuée à la photographe Léa Masselin, 12 rue des Lilas.",
        "Une aide sociale de 1 500 € est accordée au peintre Hervé Masselin.",
        "Le chanteur Hervé Masselin doit 1 250 € de loyers à la commune.",
        "Recours contre l'auteur Hervé Masselin des dégradations commises à l'école.",
        "Vente de la parcelle AB 12 au sculpteur Hervé Masselin pour 12 000 €.",
        "L'instituteur Hervé Masselin, fondateur du club, demeurant à Bray, est entendu.",
        "Admission en non-valeur : Hervé Masselin (1941-2019), 1 200 €.",
        "Hervé Masselin souhaite que sa dette de 300 € de cantine soit remise.",
        "Hervé Masselin demande un report de ses loyers.",
        "Hervé Masselin évoque son cancer du poumon.",
        "Hervé Masselin sort de l'hôpital.",
    ],
)
def test_who_paints_or_speaks_is_a_person_in_a_matter_of_their_own(act: str) -> None:
    assert "Masselin" not in of(act).source.text


@pytest.mark.parametrize("mailbox", ["jean.maire@orange.fr", "zoe-marche@exemple.fr", "luc.roux.service@exemple.fr"])
def test_a_mailbox_that_opens_with_a_first_name_is_a_persons(mailbox: str) -> None:
    assert mailbox not in of(f"Écrire à {mailbox} avant lundi.").source.text


@pytest.mark.parametrize("mailbox", ["mairie.bray@orange.fr", "ecole.jean-moulin@exemple.fr", "maire@exemple.fr"])
def test_a_mailbox_that_opens_with_an_office_stays(mailbox: str) -> None:
    assert mailbox in of(f"Écrire à {mailbox} avant lundi.").source.text


def test_a_name_in_other_letters_is_hidden_as_it_is_spelled() -> None:
    found = of("Le bail va à Mehmet Yıldız.\n\nOn félicite Mehmet Yıldız.")
    assert "Yıldız" not in found.source.text
    assert "Mehmet Yıldız" in {secret for finding in found.masked for secret in finding.secrets}


def test_a_name_in_other_letters_whose_parts_stand_in_two_cells_is_secret_in_both_spellings() -> None:
    found = of("Nom | Prénom | Montant\nYıldız | Michał | 300 €\nDemir | Paweł | 200 €\nDupré | Léa | 100 €")
    told = {secret for finding in found.masked for secret in finding.secrets}
    assert {"Yıldız Michał", "Yildiz Michal", "Demir Paweł", "Demir Pawel", "Dupré Léa"} <= told


def test_a_member_who_is_a_namesake_in_two_cells_stays_in_a_roll() -> None:
    roll = "Nom | Prénom\nVIGNE | Paul\nROY | Anne"
    assert roll in of(roll).source.text
