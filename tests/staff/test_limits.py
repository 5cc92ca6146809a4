"""Acts and documents of a file are split, joined and corrected one by one at the office; each is undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from tests.readers import made
from tests.staff.office import ORIGIN, Clerk, desk, words

MORE = ("Le maire présente le tarif des repas.", "Règlement de la cantine", "Les repas sont servis à midi.")
PLAIN = "\n".join([*made.ACT, *MORE])
OTHER = [line.replace("-05", "-06").replace("Tarifs de la cantine", "Nom de la place") for line in made.ACT]
TWO = "\n".join([*made.ACT, "", *OTHER])


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    app.state.desk = desk(sources)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def beside(clerk: Clerk) -> str:
    (path,) = [path for path in clerk.waiting() if path.suffix == ".toml"]
    return path.read_text(encoding="utf-8")


def at_line(clerk: Clerk, page: httpx2.Response, line: int, geste: str, **more: str) -> httpx2.Response:
    return clerk.send(page, "limite", known={"ligne": ""}, ligne=str(line), geste=geste, **more)


def test_a_document_starts_at_a_line_is_told_and_taken_back(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    page = at_line(clerk, page, 12, "nature", nature="annex")
    assert "Annexe Règlement de la cantine ligne 12" in words(page)
    assert "Ligne 12, lu dans le texte : suite du document précédent · Corrigé : Annexe" in words(page)
    assert beside(clerk) == '[[boundary]]\nline = 12\nwords = "Règlement de la cantine"\nstarts = "annex"\n'
    page = clerk.send(page, "limite-annuler")
    assert "Annexe Règlement" not in words(page) and len(clerk.waiting()) == 1


def test_an_act_is_split_in_two_and_each_has_facts_of_its_own(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    page = at_line(clerk, page, 11, "acte")
    assert "Ce fichier contient 2 actes" in words(page)
    page = clerk.send(page, "corriger", known={"fait": "object", "rang": "2"}, valeur="Repas")
    page = clerk.send(page, "corriger", known={"fait": "vote.for", "rang": "2"}, valeur="12")
    assert "Acte 2 : Repas" in words(page) and "Acte 1 : Tarifs de la cantine" in words(page)
    assert "La date de la séance n’a pas été trouvée" not in words(page)
    assert '[[act]]\nline = 11\nwords = "Le maire présente le tarif des repas."\nobject = "Repas"' in beside(clerk)
    page = clerk.send(page, "annuler", known={"fait": "object", "rang": "2"})
    assert "Repas · Annuler" not in words(page) and "[act.vote]\nfor = 12" in beside(clerk)
    page = clerk.send(page, "limite-annuler", known={"ligne": "11"})
    assert "aucun acte n'y commence plus" in words(page)
    clerk.send(page, "limite-annuler", known={"sur": "acte"})
    assert len(clerk.waiting()) == 1


def test_what_was_corrected_of_an_act_stays_with_it_when_another_one_is_parted_from_it(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    page = clerk.send(page, "corriger", fact="object", valeur="Tarifs des repas")
    page = clerk.send(page, "corriger", fact="vote.for", valeur="9")
    page = at_line(clerk, page, 11, "acte")
    assert "Acte 1 : Tarifs des repas" in words(page) and "Acte 2 : Règlement" in words(page)
    page = clerk.send(page, "corriger", known={"fait": "vote.for", "rang": "2"}, valeur="12")
    assert "[vote]\nfor = 9\n" in beside(clerk) and "[act.vote]\nfor = 12\n" in beside(clerk)


def test_what_was_read_as_two_acts_is_joined(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", TWO.encode()))
    assert "Ce fichier contient 2 actes" in words(page)
    page = clerk.send(page, "limite", known={"ligne": "12"}, geste="joindre")
    assert "Ce fichier contient" not in words(page) and "Corrigé : suite du document précédent" in words(page)


def test_a_limit_whose_line_has_other_words_now_is_told_and_does_not_count(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    at_line(clerk, page, 12, "nature", nature="annex")
    (text,) = [path for path in clerk.waiting() if path.suffix == ".txt"]
    text.write_text(PLAIN.replace("Règlement de la cantine", "Note sur la cantine"), encoding="utf-8")
    page = clerk.client.get(str(page.url))
    assert "cette ligne n'a plus les mots « Règlement de la cantine »" in words(page)
    assert "Une correction de la ligne 12 ne compte pas" in words(page) and "Annexe Note" not in words(page)


def test_a_limit_that_the_text_now_gives_by_itself_is_needless(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", "\n".join([*made.ACT, "", "ANNEXE 1 – Tarifs", "Repas : 3,50 €"]).encode()))
    page = at_line(clerk, page, 12, "nature", nature="annex")
    assert "cette correction n'est plus utile" in words(page)


@pytest.mark.parametrize(("line", "told"), [("", "pas dans le texte"), ("99", "pas dans le texte")])
def test_a_line_that_is_not_there_changes_nothing(clerk: Clerk, line: str, told: str) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    refused = clerk.send(page, "limite", known={"ligne": ""}, ligne=line, geste="acte")
    assert refused.status_code == 409 and told in words(refused) and len(clerk.waiting()) == 1


def test_a_limit_is_not_set_in_a_text_that_changed_meanwhile(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", PLAIN.encode()))
    (text,) = clerk.waiting()
    text.write_text("Autre chose\n" * 20, encoding="utf-8")
    refused = at_line(clerk, page, 12, "acte")
    assert refused.status_code == 409 and "Le texte a changé" in words(refused) and clerk.waiting() == [text]


def test_the_vote_and_who_sat_are_corrected_and_checked_again(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", "\n".join(made.ACT).encode()))
    names = "Paul ROUX\nAnne ROY ; Luc NOIR; Odile VERT"
    page = clerk.send(page, "corriger", fact="attendance.present_names", valeur=names)
    page = clerk.send(page, "corriger", fact="vote.against", valeur="2")
    assert "Le vote est dit unanime avec 2 voix contre." in words(page)
    page = clerk.send(page, "corriger", fact="vote.unanimous", valeur="non")
    assert "dit unanime" not in words(page)
    assert 'present_names = ["Paul ROUX", "Anne ROY", "Luc NOIR", "Odile VERT"]' in beside(clerk)
    refused = clerk.send(page, "corriger", fact="vote.for", valeur="douze")
    assert refused.status_code == 409 and "Il faut un nombre entier" in words(refused)
    assert 'value="douze"' in refused.text
    page = clerk.send(refused, "corriger", fact="vote.against", valeur="")
    assert 'against = "non imprimé"' in beside(clerk)
