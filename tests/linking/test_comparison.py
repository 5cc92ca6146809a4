"""The same clause elsewhere: words that differ, clauses paired, families."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.linking.clauses.alignment import compare_documents, pair_documents
from indexer.linking.clauses.differences import differences
from indexer.linking.clauses.families import families, twins
from indexer.linking.clauses.runs import worded
from indexer.linking.clauses.words import folded, tokens
from indexer.linking.model import ChangeKind, Comparison, Place
from indexer.linking.places import documents
from indexer.model import DocumentKind, Dossier, Section
from indexer.reading import read
from indexer.sources import read_archive
from tests.factories import document, dossier, section

LONG = (
    "Le partenaire s'engage à informer Pôle emploi de toute violation de données personnelles dans les plus brefs "
    "délais, par courrier recommandé avec avis de réception, et à coopérer à la recherche de ses causes."
)
OTHER = (
    "La commune met à disposition de l'association une salle de cent mètres carrés, chauffée et éclairée, trois soirs "
    "par semaine pendant l'année scolaire, pour ses répétitions et son spectacle annuel."
)
NAMES = frozenset(folded("Département du Nord, Pas-de-Calais, Christian POIRET"))


def kinds(left: str, right: str) -> list[ChangeKind]:
    return [piece.kind for piece in differences(left, right, NAMES) if piece.kind]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("L’associé s'engage", "l'associé s’engage"),
        ("S it u at io n", "Situation"),
        ("activé/non- activé", "activé/non-activé"),
        ("o le nom", "le nom"),
        ("savoir¹ la", "savoir la"),
        ("A COMPTER DU", "à compter du"),
    ],
)
def test_typography_is_no_difference_of_substance(left: str, right: str) -> None:
    assert set(kinds(left, right)) <= {ChangeKind.TYPOGRAPHY}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Financeur du parcours", "Financier du parcours"),
        ("conforme à l'applicatif", "conforme à l'appli"),
        ("les différentes", "les différents"),
    ],
)
def test_one_word_misread_is_a_scar(left: str, right: str) -> None:
    assert kinds(left, right) == [ChangeKind.SCAN]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Département du Nord", "Département du Pas-de-Calais"),
        ("représenté par Christian POIRET", "représenté par"),
    ],
)
def test_names_of_the_parties_are_told_apart(left: str, right: str) -> None:
    assert set(kinds(left, right)) == {ChangeKind.PARTY}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("jusqu'au 31 décembre 2024.", "jusqu'au 31 décembre 2024. Elle prend effet à la date de sa signature."),
        ("un délai de 30 jours", "un délai de 60 jours"),
        ("le partenaire peut résilier", "le partenaire doit résilier"),
        ("elle est reconductible", "elle n'est pas reconductible"),
        ("une clause valide", "une clause invalide"),
        ("un bilan annuel", "un bilan mensuel"),
        ("Préambule du contrat", "Annexe du contrat"),
    ],
)  # fmt: skip
def test_numbers_negations_and_obligations_are_substance(left: str, right: str) -> None:
    assert ChangeKind.SUBSTANCE in kinds(left, right)


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_pieces_hold_all_words_of_both_sides_in_order(left: str, right: str) -> None:
    pieces = differences(left, right)
    assert "".join("".join(p.before.split()) for p in pieces) == "".join(tokens(left))
    assert "".join("".join(p.after.split()) for p in pieces) == "".join(tokens(right))


@given(st.text(max_size=200))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert [piece for piece in differences(text, text) if piece.kind] == []


def agreement(
    *sections: Section,
    number: str = "1",
    slug: str = "nord",
    day: date = date(2023, 5, 15),
    title: str = "Convention",
) -> Dossier:
    return dossier(
        document(kind=DocumentKind.DELIBERATION),
        document(title, *sections, kind=DocumentKind.AGREEMENT, slug="annexe-1"),
        number=number, meeting=day, id=f"{slug}/{day.year}/{day}-{number}",
    )  # fmt: skip


def compared(a: Dossier, b: Dossier) -> Comparison:
    return compare_documents(*(Place(dossier=d, document=d.documents[1]) for d in (a, b)))


def labels(comparison: Comparison) -> list[tuple[str, str]]:
    return [(pair.left.label, pair.right.label) for pair in comparison.pairs]


def test_a_clause_that_changed_its_number_is_paired_by_its_text() -> None:
    left = agreement(section("1", "Objet", OTHER), section("2", "Données", LONG))
    right = agreement(section("1", "Données", LONG), section("2", "Objet", OTHER), number="2")
    assert labels(compared(left, right)) == [("1", "2"), ("2", "1")]


def test_clauses_of_other_instruments_are_not_paired_because_their_numbers_agree() -> None:
    left, right = (
        agreement(section("1", "Données", LONG)),
        agreement(section("1", "Salle", OTHER), number="2"),
    )
    comparison = compared(left, right)
    assert (comparison.pairs, len(comparison.only_left), len(comparison.only_right)) == ((), 1, 1)
    paired = pair_documents(documents([left]), documents([right]))
    assert [a.document.kind for a, _ in paired] == [DocumentKind.DELIBERATION]


def test_a_clause_that_only_one_side_has_is_told() -> None:
    left = agreement(section("1", "Données", LONG), section("2", "Salle", OTHER))
    assert [
        p.label for p in compared(left, agreement(section("1", "Données", LONG), number="2")).only_left
    ] == ["2"]


def test_families_join_dossiers_and_do_not_depend_on_the_order_of_arrival() -> None:
    acts = [
        agreement(section("1", "Données", LONG), number=str(n), slug=slug, day=date(2023, n, 1))
        for n, slug in enumerate(("nord", "pas-de-calais", "somme"), 1)
    ] + [agreement(section("1", "Salle", OTHER), number="9", title="Salle des fêtes")]
    (family,) = families(worded(acts))
    assert [place.dossier.number for place in family.members] == ["1", "2", "3"]
    assert families(worded(acts[::-1])) == (family,)


def test_each_clause_knows_its_twins() -> None:
    acts = [
        agreement(section("1", "Données", LONG), number="1"),
        agreement(section("4", "Violations", LONG), number="2", slug="b"),
    ]
    found = twins(worded(acts))
    first, second = (f"/deliberations/{d.id}/annexe-1/#{d.documents[1].sections[0].anchor}" for d in acts)
    assert {a: [(t.place.address, t.similarity) for t in run] for a, run in found.items()} == {
        first: [(second, 1.0)],
        second: [(first, 1.0)],
    }


@pytest.fixture(scope="module")
def ouiform() -> list[Comparison]:
    dossiers = [d for s in read_archive(Path("source_texts")) for d in read(s).dossiers]
    return [comparison for family in families(worded(dossiers)) for comparison in family.comparisons]


def numbered(comparison: Comparison) -> int:
    return sum(pair.left.label != "" for pair in comparison.pairs)


@pytest.mark.parametrize(
    ("title", "clauses"), [("CONVENTION D’ASSOCIATION", 7), ("Convention d’adhésion", 18)]
)
def test_both_agreements_of_the_two_departements_are_paired_clause_by_clause(
    ouiform: list[Comparison], title: str, clauses: int
) -> None:
    (comparison,) = (c for c in ouiform if c.left.document.title.startswith(title))
    assert (numbered(comparison), comparison.only_left, comparison.only_right) == (clauses, (), ())
    assert all(pair.left.label == pair.right.label for pair in comparison.pairs)


def test_the_four_annexes_of_the_membership_agreement_are_paired(ouiform: list[Comparison]) -> None:
    annexes = [c for c in ouiform if c.left.document.kind is DocumentKind.ANNEX]
    assert sorted(c.left.document.number or "" for c in annexes) == ["1", "2", "3", "4"]
    assert all(c.left.document.number == c.right.document.number for c in annexes)
    assert len(ouiform) == 6


@pytest.mark.parametrize(("before", "after"), [("applicatif", "appli"), ("Financeur", "Financier")])
def test_scars_of_the_two_departements_are_told_from_substance(
    ouiform: list[Comparison], before: str, after: str
) -> None:
    found = {(p.before, p.after, p.kind) for c in ouiform for pair in c.pairs for p in pair.pieces}
    assert (before, after, ChangeKind.SCAN) in found
    assert (before, after, ChangeKind.SUBSTANCE) not in found


def test_two_versions_of_one_act_are_compared_too() -> None:
    before, after = (
        dossier(
            document("Tarifs", section("1", "Prix", f"{OTHER} Le prix est de {price} euros par soir.")),
            number=number,
        )
        for price, number in ((10, "1"), (12, "2"))
    )
    ((one, other),) = pair_documents(documents([before]), documents([after]))
    (pair,) = compare_documents(one, other).pairs
    assert [(p.before, p.after) for p in pair.pieces if p.kind] == [("10", "12")]
