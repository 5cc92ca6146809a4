"""Where a sentence, a street and a place end although no sign says so: what is hidden there, and what stays."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source

SESSION = "Séance du 14 octobre 2026\nPrésents : Mme Agnès TOURNADRE, M. Loïc BARREYRE, Mme Jacqueline SOUBEYRAN.\n"
SECRETARY = "Secrétaire de séance : M. Loïc BARREYRE\n"
LOAN = "\nLe conseil décide de reporter la dette de cent euros.\n"


@pytest.mark.parametrize(
    "opening",
    ["Le conseil d'administration, vu la demande de", "Vu la demande de", "Considérant que", "Objet : vente à"],
)
def test_who_asks_below_the_secretary_of_the_session_is_no_member(opening: str) -> None:
    """No full stop stands behind « Secrétaire de séance : M. BARREYRE »."""
    asked = f"{opening} Mme Delphine CASSAGNOL, qui vit avec ses\ntrois enfants au 17 ter, rue du Puits-Rompu, et dont"
    after = " la facture s'élève à 412,60 €, accorde 250 €.\nMme CASSAGNOL sera avisée.\n"
    told = redact(source(f"{SESSION}{SECRETARY}{asked}{after}")).source.text
    assert "CASSAGNOL" not in told
    assert "Puits-Rompu" not in told
    assert SECRETARY in told


def test_members_below_a_line_without_a_full_stop_stay() -> None:
    """Who is named in the body of the act sits, wherever the list of presence ends."""
    body = "Le conseil municipal, sur le rapport de Mme Jacqueline SOUBEYRAN, adopte. M. BARREYRE vote contre.\n"
    act = f"{SESSION}{SECRETARY}{body}"
    assert redact(source(act)).source.text == act


@pytest.mark.parametrize("street", ["rue du Général\nLeclerc", "rue de la Grande\nBorie", "place de l'Ancienne\nPoste"])
def test_a_street_goes_on_below_the_line(street: str) -> None:
    """The width of the page parts the words of its name."""
    before = "Vu la demande présentée le 12 mars 2026 par Mme Odile PUECHMAILLE, locataire du 12 "
    told = redact(source(f"{before}{street}, afin d'obtenir un délai.{LOAN}")).source.text
    assert street.split("\n")[1] not in told
    assert "afin d'obtenir un délai" in told


@pytest.mark.parametrize(
    ("home", "last"),
    [
        ("domiciliée Le Mas de Cabrières, 12 990 Salvaterre", "Salvaterre"),
        ("demeurant La Combe du Loup, Salvaterre", "Loup"),
        ("demeurant 3 rue Haute, appartement B 204", "204"),
    ],
)
def test_a_home_is_hidden_to_its_end(home: str, last: str) -> None:
    """Small words, a postcode in two groups, a door of a letter and a number."""
    told = redact(source(f"Secours de 250 € à Mme Odile PUECHMAILLE, {home}, au titre du mois de mai.\n")).source.text
    assert last not in told
    assert "au titre du mois de mai" in told


@pytest.mark.parametrize(
    "act",
    [
        "Le lot 2 est attribué à la SAS Bernard Fils, ZI du Causse, 12 rue de l'Industrie, 46990 Cajols, pour 420 €.\n",
        "Devis retenu : SARL VIDAL & FILS, ZA des Prades, 3 rue du Fer, 1 200 €.\n",
    ],
)
def test_a_firm_called_after_kin_is_no_child(act: str) -> None:
    """« Bernard Fils » trades; « son fils Timéo » is somebody."""
    assert redact(source(act)).source.text == act


def test_the_number_of_a_plot_before_its_owner_stays() -> None:
    """« ZC 88, propriété de » is no house number and its way."""
    told = redact(source("Parcelle ZC 88, propriété de Mme Paulette VIALARD (22 avenue du Languedoc), 1 240 m².\n"))
    assert told.source.text.startswith("Parcelle ZC 88, propriété de Mme ▇")
    assert "VIALARD" not in told.source.text


def test_the_title_of_a_column_of_homes_stays() -> None:
    """Rows below it hold homes, the title holds none."""
    rows = "2021 | FAUVERGUE Ludovic | 3 chemin des Sagnes | 212,40\n2022 | PEYTAVIN Odette | 5 rue Haute | 88,12\n"
    told = redact(source(f"Exercice | Redevable | Adresse | Reste dû\n{rows}")).source.text
    assert told.startswith("Exercice | Redevable | Adresse | Reste dû\n")
    assert "Sagnes" not in told
