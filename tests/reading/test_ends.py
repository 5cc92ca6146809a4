"""Titles and ends of documents: what is no part of a title, of a paragraph, of a clause."""

from __future__ import annotations

from indexer.model import FurnitureKind, Reading
from indexer.reading import read
from indexer.search.entries import entries_of
from tests.factories import source

HEAD = ["DEPARTEMENT DE LA VALSERINE", "CONSEIL DEPARTEMENTAL", "Réunion du 12 juin 2024"]
ACT = [*HEAD, "DELIBERATION N° 2024-6"]
TITLE = "Soutien aux ateliers de réparation de vélos : convention de trois ans avec la coopérative La Roue Libre, "
MORE = "prêt d'un local au chef-lieu, aide au démarrage des ateliers de quartier et suivi de leur fréquentation"
REPORT = [
    *HEAD,
    f"OBJET : {TITLE}{MORE}",
    "Le Département soutient depuis six ans les ateliers de réparation, dont la fréquentation a crû de 12,5 %.",
    "Le présent rapport a pour objet de prolonger ce soutien.",
    "Je vous prie de bien vouloir en délibérer.",
]


def reading(*paragraphs: str) -> Reading:
    return read(source("\n\n".join(paragraphs)))


def introduction(*paragraphs: str) -> list[str]:
    return [block.text for block in reading(*paragraphs).dossiers[0].documents[0].introduction]


def test_the_title_of_a_report_ends_where_its_first_paragraph_starts() -> None:
    assert reading(*REPORT).dossiers[0].documents[0].title == TITLE + MORE


def test_signs_of_an_object_stay_and_lone_ones_of_a_scan_go() -> None:
    act = reading(*ACT, "OBJET : Part de 3 % + 2 € / habitant € de l'année", "Vu le code,").dossiers[0]
    assert act.object == "Part de 3 % + 2 € / habitant de l'année"


def test_all_lines_of_a_receipt_are_furniture() -> None:
    stamp = (
        "Accusé de réception de la préfecture : 099-229900012-20240612-77-DE-1-1",
        "Date de réception en préfecture le 14 juin 2024",
        "Publié le 14 juin 2024",
    )
    found = reading(*stamp, *REPORT).furniture
    assert [(item.kind, item.line) for item in found] == [(FurnitureKind.RECEIPT, line) for line in (1, 3, 5)]


def test_parties_are_paragraphs_below_the_word_that_links_them() -> None:
    town, club = "La commune de Valbrune, d'une part,", "L'association Les Amis, d'autre part,"
    found = introduction("CONVENTION DE PRET", "ENTRE", town, "ET", club, "Article 1 - Objet", "Le prêt.")
    assert found == ["ENTRE", town, "ET", club]


def test_a_new_sentence_is_no_end_of_the_phrase_above_a_blank_line() -> None:
    found = introduction(*ACT, "Situation du demandeur ou non DE", "Le passage est réservé aux habitants.")
    assert "Situation du demandeur ou non DE" in found


VOTED = [
    *ACT, "OBJET : Prêt de la halle", "Vu le code,", "DECIDE :", "Article 1 :", "De prêter la halle.",
    "Article 2 :", "De charger la Présidente du prêt.", "Pour : 3 voix", "Contre : 0 voix", "(Adopté)",
    "La Présidente,", "Ada MOREL",
]  # fmt: skip


def test_the_vote_and_the_signature_are_no_words_of_the_last_article() -> None:
    (act,) = reading(*VOTED).dossiers
    (document,) = act.documents
    assert [part.text for part in document.sections] == ["De prêter la halle.", "De charger la Présidente du prêt."]
    assert [(part.title, part.label, part.anchor) for part in document.closing] == [
        ("Vote", "", "vote"),
        ("Signatures", "", "signatures"),
    ]
    assert document.closing[1].text == "La Présidente,\nAda MOREL"


def test_a_part_that_follows_the_clauses_is_found_under_its_name() -> None:
    found = {entry.label: entry for entry in entries_of(reading(*VOTED))}
    assert found["Vote"].address.endswith("/#vote")
    assert found["Vote"].text.startswith("Pour : 3 voix")


def test_a_vote_told_above_the_decision_stays_there() -> None:
    decided = ("Après en avoir délibéré, le Conseil :", "APPROUVE le prêt.", "Fait à Nerlac, le 12 juin 2024")
    (document,) = reading(*ACT, "Pour : 3 Contre : 0", *decided).dossiers[0].documents
    assert [part.title for part in document.closing] == ["Signatures"]


def clauses(first: str, note: str) -> list[str]:
    """Text of three clauses of an agreement, the second one with a note below it."""
    head = ("CONVENTION DE PRET", "Entre", "La commune de Valbrune et", "L'association Les Amis")
    text = ("Article 1 - Publics", first, "Article 2 - Durée", "Deux ans.", note, "Article 3 - Fin", "Rien.")
    return [part.text for part in reading(*head, *text).dossiers[0].documents[0].sections]


def test_a_note_stands_below_the_clause_that_calls_it() -> None:
    found = clauses("Les publics² sont accueillis.", "² Ou non")
    assert found == ["Les publics² sont accueillis.\n² Ou non", "Deux ans.", "Rien."]


def test_a_note_that_nothing_calls_stays_where_it_is_printed() -> None:
    assert clauses("Un local de 40 m².", "³ Ou non")[1] == "Deux ans.\n³ Ou non"
