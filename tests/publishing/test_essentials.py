"""What a page of an act opens with."""

from typing import Any

import pytest

from indexer.extraction.shown_titles import shown_title
from indexer.model import Block, BlockKind, Decision, DocumentKind, Vote
from indexer.publishing.acts.bundle import bundle_tree
from indexer.publishing.acts.essentials import approved, essentials
from indexer.publishing.acts.headline import with_article
from tests.factories import block, document, dossier, source

AGREEMENT = DocumentKind.AGREEMENT


def headline(*texts: str, **facts: Any) -> str:
    decisions = tuple(Decision(text=text, line=n) for n, text in enumerate(texts, 1))
    return essentials(dossier(decisions=decisions, **facts)).headline


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (
            "d'attribuer une subvention de 800 € au CCAS ;",
            "Le Département du Nord a accordé 800\u00a0€ au CCAS.",
        ),
        ("APPROUVE le budget.", "Le Département du Nord a approuvé le budget."),
        ("Prend acte du rapport annuel", "Le Département du Nord a pris acte du rapport annuel."),
        ("Acquérir la parcelle AB 12", "Le Département du Nord a décidé d’acquérir la parcelle AB 12."),
        ("D’AUTORISER l'achat d'un car", "Le Département du Nord a décidé d’autoriser l'achat d'un car."),
        ("approuve la proposition de son Maire.", ""),
    ],
)
def test_the_headline_says_the_decision(decision: str, said: str) -> None:
    assert headline(decision) == said


def test_what_goes_with_every_decision_is_no_headline() -> None:
    said = headline("d'autoriser le Maire à signer la convention", "FIXE le loyer du moulin")
    assert said == "Le Département du Nord a fixé le loyer du moulin."


def test_a_rejected_proposal_is_said_to_be_rejected() -> None:
    assert headline("APPROUVE le budget", vote=Vote(for_=3, against=9)).endswith("a rejeté la proposition.")


def test_many_beneficiaries_are_counted() -> None:
    rows = "attribue les subventions : • Club A : 100 € • Club B : 200 € • Club C : 300 €"
    assert headline(rows).endswith("a accordé 600\u00a0€ en tout à 3 bénéficiaires.")


def test_sums_for_one_beneficiary_are_said_at_once() -> None:
    given = [f"attribue une subvention de {n}00 € au Club A pour son tournoi" for n in (3, 4, 6)]
    assert headline(*given, "attribue une aide de 50 € au Club B").endswith(
        "a accordé 1\u202f300\u00a0€ en tout au Club A et 50\u00a0€ au Club B."
    )


def test_a_long_decision_ends_where_a_complement_starts() -> None:
    decided = "D'autoriser la Présidente à signer la convention d'adhésion à l'outil « Passage »"
    partner = "l'Agence de l'Économie, de l'Emploi, du Travail et des Solidarités (AREETS) et la Direction de l'Enfance"
    assert headline(f"{decided} avec {partner}.").endswith("à signer la convention d'adhésion à l'outil « Passage »…")


def test_where_the_project_is_joined_is_no_part_of_a_headline() -> None:
    said = headline("APPROUVE le bail, dans les termes du projet joint en annexe n°1 à la présente délibération.")
    assert said == "Le Département du Nord a approuvé le bail."


def test_a_long_decision_is_cut_between_words() -> None:
    said = headline("APPROUVE " + "le très long règlement " * 20)
    assert said.endswith("…")
    assert len(said) < 220


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Commune de Valmorin", "La commune de Valmorin"),
        ("Département du Nord", "Le Département du Nord"),
        ("Valmorin Agglomération", "Valmorin Agglomération"),
    ],
)
def test_an_authority_takes_its_article(name: str, said: str) -> None:
    assert with_article(name) == said


def test_a_decision_leads_to_the_annexes_that_it_names() -> None:
    two = [document(f"Convention {n}", kind=AGREEMENT, slug=f"annexe-{n}", number=str(n)) for n in (1, 2)]
    act = dossier(document(), *two)
    assert approved(act, Decision(text="signer la convention jointe en annexe 2", line=1)) == (two[1],)
    assert approved(act, Decision(text="signer la convention", line=1)) == ()


def test_a_decision_leads_to_the_only_agreement() -> None:
    one = document("Convention", kind=AGREEMENT, slug="convention")
    act = dossier(document(), one)
    assert approved(act, Decision(text="approuve la convention", line=1)) == (one,)
    assert approved(act, Decision(text="inscrit la dépense", line=1)) == ()


def test_who_withdrew_is_said_in_the_words_of_the_act() -> None:
    told = "Mme Odile VERCHAMP, présidente du club, ne prend pas part au vote."
    act = dossier(document("x", introduction=(block("Exposé."), block(told, line=4))))
    assert [(one.text, one.line) for one in essentials(act).withdrawals] == [(told, 4)]


def test_of_a_long_paragraph_only_the_sentence_on_the_vote_is_quoted() -> None:
    told = "M. Jean VERCHAMP, intéressé, ne prend pas part au vote."
    long = Block(kind=BlockKind.PARAGRAPH, text=f"{'Il expose. ' * 60}{told}", start_line=1, end_line=9)
    assert [one.text for one in essentials(dossier(document("x", introduction=(long,)))).withdrawals] == [told]


def test_the_report_comes_first_then_the_annexes_by_number() -> None:
    parts = [
        document("Douze", kind=DocumentKind.ANNEX, slug="annexe-12", number="12"),
        document("Deux", kind=DocumentKind.ANNEX, slug="annexe-2", number="2"),
        document("Rapport", kind=DocumentKind.REPORT, slug="rapport"),
    ]
    shown = [one.title for _, one in bundle_tree(dossier(document(), *parts), 0, whole=True)]
    assert shown == ["Rapport", "Deux", "Douze"]


@pytest.mark.parametrize(
    ("title", "text", "shown"),
    [
        ("Budget 2024.", "", "Budget 2024"),
        ("Gestion du C.C.A.S.", "", "Gestion du C.C.A.S."),
        ("Travaux, voirie, etc.", "", "Travaux, voirie, etc."),
        ("CONVENTION AVEC LE CCAS", "La convention avec le CCAS", "Convention avec le CCAS"),
        ("AIDE A LA COMMUNE DE VALMORIN", "à Valmorin", "Aide à la commune de Valmorin"),
        ("ACHAT D'UN VEHICULE", "un véhicule neuf", "Achat d'un véhicule"),
        ("ANNEXE N°2 - CONDITIONS DU PRÊT", "les conditions du prêt", "Annexe n°2 - Conditions du prêt"),
        ("CESSION A LA SOCIETE ZORVAL", "la société", "Cession à la société ZORVAL"),
    ],
)
def test_a_title_is_shown_as_a_sentence(title: str, text: str, shown: str) -> None:
    assert shown_title(dossier(document(title), source=source(text))) == shown
