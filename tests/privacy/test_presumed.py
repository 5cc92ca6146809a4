"""Whoever may be a person waits for a decision, hidden; what only bears the name of one, and who sits, does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.french import fold
from indexer.patterns.ordinary_words import ORDINARY
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, GIVEN_WORDS, SURNAME_WORDS, SURNAMES
from indexer.privacy import Redacted, redact
from indexer.privacy.detectors.findings import Category
from tests.factories import source

SITTING = "Étaient présents : M. Paul VIGNE, Maire, M. Luc BARRE, Mme Anne ROY.\nSecrétaire : Mme Anne ROY.\n\n"


def of(act: str) -> Redacted:
    return redact(source(SITTING + act))


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("Solange Quillien n'arrive plus à payer le gaz.", "Solange Quillien"),
        ("Le médecin déclare l'inaptitude de W. Lindgren.", "W. Lindgren"),
        ("Les colis iront à P. et M.-L. Cosquer.", "P. et M.-L. Cosquer"),
        ("Punition de Bogdan, qui a cassé une vitre.", "Bogdan"),
        ("Une aide va à M. Saint Martin, propriétaire.", "Martin"),
        ("Considérant qu'Ilona Szczepaniak demande une place.", "Ilona"),
        ("Le pourvoi de Mahieddine n'a pas été admis.", "Mahieddine"),
        ("la commune transige avec hervé masselin pour 700 euros.", "hervé masselin"),
        ("• M'BALLA Grâce, 1912, fosse 3", "M'BALLA Grâce"),
        ("Recrutement de TRAN Thi Mai à la piscine.", "TRAN Thi Mai"),
        ("Tiers : Ferreira Lopes, Adelino", "Ferreira Lopes"),
        ("Le prix va à la lauréate, Wanda Szymańska.", "Wanda Szymańska"),
        ("La cantine est gratuite pour les enfants Le Floc'h.", "Floc'h"),
        ("14|LA ROCCA LINA|PATES|4", "LA ROCCA LINA"),
        ("Le conseil prend acte de ce que la requête est faite par Solange\nQuillien.", "Quillien"),
        ("Vu la requête que le greffe a enregistrée pour Solange de\nQuillien.", "Quillien"),
        ("Mme Solange LE QUILLIEN, ATSEM, se plaint.\nBlâme infligé à Mme LE QUILLIEN.", "Solange"),
    ],
)
def test_a_name_is_hidden_whatever_is_said_around_it(act: str, name: str) -> None:
    assert name not in of(act).source.text


@pytest.mark.parametrize(
    "act",
    [
        "Travaux de la rue Simone Kermarrec et du gymnase Gaston Masselin.",
        "Le marché va à Garage Bernard Quillien SARL.",
        "La médiathèque de Saint-Aubert ouvre le mardi.",
        "Une aide va à un propriétaire de Saint Martin sous Charlon.",
        "Le tournoi Odile Kermarrec aura lieu en mai.",
        "Mme Anne ROY précise que Luc BARRE suit les travaux.",
        "Vu la loi Pinel et le rapport Masselin.",
        "Le conseil remercie son Maire et la Directrice Générale.",
        "Lecture d'un poème de Victor Hugo.",
        "ACTION\t7 rue du 19 mars 962 59129 AVESNES LES AUBERT\nACIAE\t2 rue de Québec 59430 DUNKERQUE",
        "Membres de la commission : Solange Quillien, vice-présidente ; Basile Nzinga ; Roger Masselin",
        "Le conseil, où siégeaient Solange Quillien, Roger Masselin et Basile Nzinga, décide.",
        "Solange Quillien a voté contre. Mme QUILLIEN demande le calendrier.",
        "Objet\tPrimes\nPrésents\tQuillien Solange, Masselin Roger\nExcusé\tNzinga Basile",
        "M. Quillien. – Je voudrais savoir. Mme Solange QUILLIEN : Nous attendons. M. Masselin s'étonne du montant.",
        "Ont obtenu : Solange Quillien 14 voix. L'école prendra le nom de Roger Masselin.",
        "Le bureau, en présence de MM. Roger Masselin, Basile Nzinga, décide.",
        "Mme Quillien relit les critères. M. Masselin, qui s'est déporté, sort.",
        "L'orateur rend hommage à Solange Quillien. Le stade fut inauguré en 1952 par Roger Masselin.",
        "La facture des pompes funèbres Masselin. « Chez Solange » : Chez Solange ouvre.",
    ],
)
def test_what_bears_a_name_and_who_sits_stay(act: str) -> None:
    assert of(act).masked == of(act).review == ()


def test_what_waits_is_hidden_as_a_person_on_whom_somebody_decides() -> None:
    (finding,) = of("Solange Quillien demande un banc.").review
    assert finding.waits
    assert finding.category is Category.PERSON


def test_an_illness_that_is_fought_is_no_health_data() -> None:
    text = of("Le dépistage du cancer du sein, dit Solange Quillien, et la lutte contre le diabète.").source.text
    assert "cancer du sein" in text
    assert "diabète" in text


def test_an_illness_is_hidden_wherever_who_has_it_works() -> None:
    act = "Solange Quillien, du centre aéré de la maison des jeunes, est atteinte d'un cancer du sein."
    assert "cancer" not in of(act).source.text


def test_a_namesake_is_hidden_and_whoever_bears_the_title_is_not() -> None:
    act = "La commune est représentée par M. Roger MASSELIN, premier\nadjoint. M. Roger MASSELIN, requérant, conteste."
    text = of(act).source.text
    assert "M. Roger MASSELIN, premier" in text
    assert "MASSELIN, requérant" not in text


def test_the_rows_of_a_list_of_persons_name_one_each() -> None:
    rows = "N° 88 | Solange Quillien | eau\nN° 93 | Roger Masselin | eau\nN° 97 | Xhuvani Bledjan | eau\n"
    assert "Xhuvani" not in of(rows).source.text
    assert "Xhuvani" in of(rows.replace("Solange Quillien", "Section B").replace("Roger Masselin", "Lot")).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Solange Quillien, du 22 cours Gambetta, demande un ralentisseur.", "22 cours Gambetta"),
        ("Le bail de Solange Quillien, 41, grève de Porz, est résilié.", "41, grève de Porz"),
        ("Vente d'une bande rue du Four à Roger Masselin, 15 rue du Four.", "15 rue du Four"),
        ("Inscrite : Solange Quillien (03/11/1958), en 2026.", "03/11/1958"),
        ("Solange Quillien dort dans sa voiture (DV-518-QP).", "DV-518-QP"),
        ("Parcelle | Solange Quillien, ép. Masselin | 30/06/1966 | vendue en 2026", "30/06/1966"),
        ("Le logement est adapté pour Solange Quillien, amputée fémorale.", "amputée fémorale"),
        ("M. Luc BARRE s'abstient, Mme BARRE étant sa sœur.", "Mme BARRE"),
        ("M. Luc BARRE, agent technique, est blâmé.", "BARRE, agent"),
        ("Lecture d'une carte de la famille Barre.", "Barre"),
        ("Enfant ; famille\nSolange ; Quillien/Masselin\nRoger ; Nzinga/Ropars\n", "Masselin"),
        ("M. Masselin s'est cassé la clavicule.", "cassé la clavicule"),
        ("BMW HOM-AB 123 de M. Masselin", "HOM-AB 123"),
        ("AB-123-CD\tPeugeot 206\tenlevée", "AB-123-CD"),
        ("Locataire : Solange Quillien. Logement : Tour Verte, appt 6.", "Tour Verte, appt 6"),
        ("Élève : Solange Quillien\nTrajet : La Combe, 21340 Montfaur", "La Combe, 21340 Montfaur"),
        ("Solange Quillien vend une maison sise 12 rue Haute.", "12 rue Haute"),
        ("Solange Quillien, hébergée à son domicile, Section Bel-Air, n° 14, paie.", "Section Bel-Air, n° 14"),
        ("Solange Quillien, 12 Mill Lane, Ashford (Kent), héberge un élève.", "12 Mill Lane, Ashford (Kent)"),
        ("Solange Quillien, née le 3 mai 1980 à Brive, retraitée, La Combe", "La Combe"),
        ("Solange Quillien a payé (n° 4512118).", "4512118"),
        ("Solange Quillien, châssis VF1RFB00X56712012, sort de fourrière.", "VF1RFB00X56712012"),
        ("Numéros d'allocataires transmis : 2911840, 3114417 et 1186211R.", "1186211R"),
        ("Réglé par chèque n° 7411230 de la famille.", "7411230"),
        ("Nom : QUILLIEN\nNée le : 30.11.1993\nÀ : Brive", "Brive"),
        ("Solange Quillien, placée en congé pour un cancer du sein, est remplacée.", "cancer du sein"),
    ],
)
def test_what_stands_beside_a_person_is_hidden_too(act: str, value: str) -> None:
    assert value not in of(act).source.text


@pytest.mark.parametrize(
    "act",
    [
        "Préemption sur le bien de Solange Quillien sis 9 montée des Tanneurs.",
        "Prêt des parcelles sises à Bray, 24 à 28 rue du Moulin, à Solange Quillien.",
        "12 rue Basse (propr. Solange Quillien).",
    ],
)
def test_the_place_of_what_is_sold_or_lent_is_nobodys_home(act: str) -> None:
    assert Category.ADDRESS not in {finding.category for finding in of(act).masked}


def test_a_surname_is_hidden_again_where_it_stands_alone_unless_a_member_bears_it() -> None:
    act = "Wassim Touati a écrit. La lettre de Touati est lue.\nSolange Barre a écrit. La lettre de Barre est lue."
    text = of(act).source.text
    assert "Touati" not in text
    assert "Solange" not in text
    assert "lettre de Barre" in text


@settings(max_examples=60)
@given(first=st.sampled_from(sorted(GIVEN)), last=st.sampled_from(sorted(SURNAMES)), capitals=st.booleans())
def test_any_first_name_with_any_surname_is_hidden(first: str, last: str, *, capitals: bool) -> None:
    name = f"{first.title()} {last.upper() if capitals else last.title()}"
    assert name not in redact(source(f"Le courrier de {name} est lu."), members=frozenset()).source.text


@settings(max_examples=60)
@given(first=st.sampled_from(sorted(GIVEN)), last=st.sampled_from(sorted(SURNAMES)))
def test_no_member_waits_for_a_decision(first: str, last: str) -> None:
    act = f"Le courrier lu par {first.title()} {last.upper()} est annexé."
    assert redact(source(act), members=frozenset({(first, last)})).masked == ()


def test_the_lists_are_folded_and_have_no_word_in_common_with_each_other() -> None:
    for words in (GIVEN, GIVEN_RARE, GIVEN_WORDS, SURNAMES, SURNAME_WORDS):
        assert all(word == fold(word) and word.isalpha() for word in words)
    assert not GIVEN & GIVEN_WORDS
    assert not GIVEN & SURNAMES
    assert not GIVEN_RARE & (GIVEN | GIVEN_WORDS | SURNAMES)
    assert not SURNAME_WORDS & (GIVEN | GIVEN_RARE | GIVEN_WORDS | SURNAMES)
    assert not SURNAMES & ORDINARY
