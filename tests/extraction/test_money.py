"""What a decision does with a sum, and for whom."""

from decimal import Decimal

import pytest

from indexer.extraction.money.decided import DecidedSum, decided_sums, is_counted
from indexer.extraction.money.roles import Role
from indexer.model import Amount, Decision
from tests.factories import dossier


def sums(*decisions: str) -> tuple[DecidedSum, ...]:
    read = tuple(Decision(text=text, line=10 * n) for n, text in enumerate(decisions, 1))
    return decided_sums(dossier(decisions=read))


def told(*decisions: str) -> list[tuple[str, str, str | None]]:
    """Euros, role and beneficiary of each sum."""
    return [
        (f"{one.euros.normalize():f}", str(one.role), one.beneficiary.name if one.beneficiary else None)
        for one in sums(*decisions)
    ]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (
            "d'attribuer une subvention à l'Association Les Amis du Moulin, d'un montant de 4 500,50 €",
            ("4500.5", "given", "Association Les Amis du Moulin"),
        ),
        (
            "DÉCIDE de verser au Comité des Fêtes de Lavans d’un montant de 90 €, une aide",
            ("90", "given", "Comité des Fêtes de Lavans"),
        ),
        ("DÉCIDE de verser une aide de 800 € au CCAS", ("800", "given", "CCAS")),
        (
            "d'attribuer une contribution de 60 000 € à la Région Valdor pour le financement d'une étude",
            ("60000", "given", "Région Valdor"),
        ),
        ("ALLOUE une aide de 300 € au profit de Madame Odile VERCHAMP", ("300", "given", None)),
        ("SOLLICITE l'aide de l'Agence de l'eau à hauteur de 30 000 €", ("30000", "asked", None)),
        ("FIXE le prix du repas à 3,40 € par repas", ("3.4", "tariff", None)),
        ("ADOPTE le plan de financement : État 20 000 €", ("20000", "planned", None)),
        ("admet en non-valeurs les titres pour un montant de 120 €", ("120", "waived", None)),
        ("ACCEPTE le devis de l'entreprise Verdois pour 1 080 €", ("1080", "spent", None)),
        ("contracte un emprunt de 200 000 €", ("200000", "lent", None)),
        ("FIXE le prix de cession à 50 000 €", ("50000", "received", None)),
        ("accorde sa garantie pour le remboursement d'un prêt de 430 000 €", ("430000", "lent", None)),
        ("accorde une avance de 25 000 € au budget annexe « Eau »", ("25000", "planned", None)),
        ("d'attribuer les travaux de fauchage à la société Verdois pour 10 800 €", ("10800", "spent", None)),
        (
            "Approuve la subvention exceptionnelle de 121 € à l'Association Val Propre",
            ("121", "given", "Association Val Propre"),
        ),
        ("approuve le règlement au Syndicat de la contribution 2024 pour 2 549 €", ("2549", "spent", None)),
        ("que la commune procède au remboursement des arrhes, 90 €", ("90", "spent", None)),
        ("CHOISIT le prestataire Signalia pour un montant de 36 639,20 €", ("36639.2", "spent", None)),
    ],
)
def test_a_sum_is_what_its_sentence_does_with_it(
    decision: str, expected: tuple[str, str, str | None]
) -> None:
    assert told(decision) == [expected]


def test_prices_of_units_are_no_money_decided() -> None:
    found = sums("FIXE les tarifs : repas 3,40 € ; goûter 6,10 €")
    assert [is_counted(one) for one in found] == [False, False]


def test_a_sum_with_its_tax_is_counted_once() -> None:
    found = sums("RETIENT le devis Verdois d'un montant de 1 080,00 € HT soit 1 296,00 € TTC")
    assert [one.role for one in found] == [Role.SPENT, Role.REPEATED]


def test_a_sum_that_a_later_decision_prints_again_is_decided_once() -> None:
    found = sums("attribue une subvention de 60 000 € au CCAS", "approuve la convention de 60 000 €")
    assert [one.decision for one in found] == [0]


def test_each_row_of_a_list_names_who_receives() -> None:
    rows = "DECIDE d'attribuer les subventions suivantes : • Club des Aînés : 600 € • Chorale du Val : 600 €"
    assert told(rows) == [("600", "given", "Club des Aînés"), ("600", "given", "Chorale du Val")]


@pytest.mark.parametrize("text", ["500 € au Club A et 300 € au Club B", "au Club A 500 € et au Club B 300 €"])
def test_each_sum_of_a_sentence_goes_to_its_own_receiver(text: str) -> None:
    assert told(f"ACCORDE une subvention de {text}") == [("500", "given", "Club A"), ("300", "given", "Club B")]


@pytest.mark.parametrize("words", ["DÉCIDE de ne pas accorder", "REFUSE d'accorder", "n'accorde pas"])
def test_a_grant_that_is_refused_is_not_given(words: str) -> None:
    assert told(f"{words} la subvention de 900 € au Club A") == [("900", "other", None)]


def test_a_total_is_not_added_to_its_parts() -> None:
    rows = "attribue une subvention totale de 900 € : • Club des Aînés : 500 € • Chorale du Val : 400 €"
    assert sum(one.euros for one in sums(rows) if is_counted(one)) == Decimal(900)


def test_phases_or_lots_of_a_price_are_not_added_to_it() -> None:
    phases = "approuve le projet pour un montant total de 900 € HT : phase I 500 € HT, phase II illisible"
    lots = "autorise le marché de services pour un montant maximum de 900 € ; lot 1 : entretien, 200 €"
    for decision in (phases, lots):
        assert [one.role for one in sums(decision)] == [Role.SPENT, Role.REPEATED]


def test_a_price_of_another_purchase_is_no_part_of_a_total_before_it() -> None:
    decision = "retient l'offre Verdois pour un montant total de 100 000 € et acquiert un véhicule à 30 000 €"
    assert sum(one.euros for one in sums(decision) if is_counted(one)) == Decimal(130_000)


def test_what_another_body_is_asked_for_is_not_given() -> None:
    decision = "attribue une aide de 3 461 € au CCAS, sollicite l'aide de l'Agence à hauteur de 48 448 €"
    assert [one.role for one in sums(decision)] == [Role.GIVEN, Role.ASKED]


def test_a_ceiling_engages_nothing() -> None:
    decision = "lance un marché pour un montant qui ne pourra pas excéder 7 000 € à savoir 6 200 € pour le lot 1"
    assert [is_counted(one) for one in sums(decision)] == [False, False]


@pytest.mark.parametrize(
    "decision",
    [
        "prend acte du versement par la Région Valdor d'une aide de 12 000 € à la commune",
        "autorise le Maire à signer : la subvention accordée par l'État est de 3 000 €",
    ],
)
def test_what_another_body_pays_is_received(decision: str) -> None:
    assert [one.role for one in sums(decision)] == [Role.RECEIVED]


@pytest.mark.parametrize("body", ["Conseil départemental", "Commission permanente", None])
def test_what_the_authority_that_decides_pays_itself_is_given(body: str | None) -> None:
    read = (Decision(text="approuve le versement par le Département d'une aide de 900 € au Club A", line=1),)
    act = dossier(decisions=read, body=body)
    assert [one.role for one in decided_sums(act)] == [Role.GIVEN]


@pytest.mark.parametrize("glue", [" par an, ", " et "])
def test_a_grant_after_a_ceiling_is_given(glue: str) -> None:
    decision = f"l'aide ne peut excéder 5 000 €{glue}attribue 3 000 € au Club A"
    assert told(decision) == [("5000", "planned", None), ("3000", "given", "Club A")]


@pytest.mark.parametrize(
    "decision",
    [
        "approuve les aides en nature pour un montant total de 600 € (500 € + 100 €)",
        "accepte le coût de 600 €, réparti en deux versements : 400 € cette année et 200 € ensuite",
    ],
)
def test_a_sum_that_is_only_divided_is_told_whole(decision: str) -> None:
    assert [one.euros for one in sums(decision) if is_counted(one)] == [Decimal(600)]


def test_a_cost_that_is_forecast_engages_nothing() -> None:
    assert told("approuve le projet de voirie pour un coût prévisionnel de 45 000 €") == [("45000", "planned", None)]


def test_an_aid_for_each_lot_is_a_unit_price() -> None:
    assert told("accorde une aide de 100 € (cent euros) par lot") == [("100", "tariff", None)]


def test_a_receiver_ends_before_the_next_sum_of_its_list() -> None:
    rows = "attribue 600 € à l'Association des Aînés v 1.000 € au profit du Secours Populaire"
    (first, second) = sums(rows)
    assert (first.beneficiary and first.beneficiary.name, second.aid) == ("Association des Aînés", None)


def test_what_adds_up_the_decisions_before_is_not_decided_again() -> None:
    quotes = "retient l'entreprise Verdois pour son devis de 3 930 € ; retient l'entreprise Sablon pour 710 €"
    found = sums(quotes, "charge le Maire d'inscrire la dépense totale (4 640 € HT) au budget")
    assert [one.role for one in found] == [Role.SPENT, Role.SPENT, Role.REPEATED]


def test_a_sum_that_a_stray_sign_cuts_is_not_read() -> None:
    assert sums("décide d'attribuer la somme de 256 > 500 € aux associations") == ()
    assert sums("décide de verser la somme de | 428,00 € au liquidateur") == ()


def test_a_sum_per_year_and_its_year_are_said() -> None:
    one = sums("attribue au CCAS une subvention de 900 € par an à compter de l'exercice 2024")[0]
    assert (one.yearly, one.year) == (True, 2024)


def test_the_line_of_a_sum_is_the_one_that_prints_it() -> None:
    amount = Amount(euros=Decimal(800), text="800 €", purpose=None, line=12)
    act = dossier(decisions=(Decision(text="verse une aide de 800 €", line=10),), amounts=(amount,))
    assert decided_sums(act)[0].line == 12


def test_what_a_sum_is_for_stands_between_it_and_the_sum_above() -> None:
    (first, second) = sums("d'acquérir un kiosque pour 9 000 € (neuf mille euros), et une remorque pour 800 €")
    assert (first.about, second.about) == ("acquérir un kiosque", "une remorque")


def test_a_verb_alone_does_not_say_what_a_sum_is_for() -> None:
    (one,) = sums("d'attribuer la somme de 800 € aux associations")
    assert one.about == ""


def test_a_rate_without_its_sign_before_a_sum_takes_none_of_its_figures() -> None:
    (one,) = sums("décide de verser une aide de TVA 5,5 1 200,00 € au club")
    assert one.euros == 1200
