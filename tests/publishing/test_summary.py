"""What `show` prints for a person."""

from __future__ import annotations

from indexer.model import Attendance, DocumentKind, Notice, Vote
from indexer.publishing.terminal.summary import summary
from tests.factories import document, dossier, reading, section, source


def test_facts_are_told_with_the_line_they_were_read_from() -> None:
    facts = dossier(number="2023-177", fact_lines={"number": 31}, president="Christian POIRET")
    told = summary(reading(facts)).plain
    assert "  Numéro        2023-177  (ligne\u00a031)\n" in told
    assert "  Présidence    Christian POIRET\n" in told
    assert "  Séance du     15 mai 2023\n" in told


def test_what_the_text_does_not_print_is_said() -> None:
    assert "  Secrétaire    non imprimé dans le texte\n" in summary(reading()).plain


def test_votes_and_members_are_counted_in_words() -> None:
    facts = dossier(
        attendance=Attendance(members=82, present=1, absent=0),
        vote=Vote(for_=70, against=0, unanimous=True),
        fact_lines={"attendance.present": 19, "attendance.members": 17, "vote.for": 68},
    )
    told = summary(reading(facts)).plain
    assert "82\u00a0en exercice, 1\u00a0présent, 0\u00a0absent  (ligne\u00a017)" in told
    assert "Adoptée à l’unanimité, 70\u00a0pour, 0\u00a0contre  (ligne\u00a068)" in told


def test_documents_are_told_with_their_lines_and_nested_under_their_parent() -> None:
    annex = document("Charte", section(), kind=DocumentKind.ANNEX, slug="annexe-1", number="1", parent=0)
    told = summary(reading(dossier(document(end_line=20), annex))).plain
    assert "lignes\u00a01 à\u00a020          Délibération · Objet de la délibération\n" in told
    assert "ligne\u00a01                  Annexe 1 · Charte (1\u00a0article)\n" in told


def test_an_agreement_is_told_with_the_annex_that_it_is() -> None:
    agreement = document("Objectifs", kind=DocumentKind.AGREEMENT, slug="annexe-2", number="2")
    assert "Convention (annexe 2) · Objectifs\n" in summary(reading(dossier(document(), agreement))).plain


def test_notices_are_told_with_their_lines() -> None:
    notice = Notice(code="vote-incomplet", message="Vote illisible.", line=7)
    told = summary(reading(dossier(notices=(notice,))))
    assert "1\u00a0remarque" in told.plain
    assert "ligne\u00a07                vote-incomplet · Vote illisible.\n" in told.plain


def test_a_text_cannot_command_the_terminal() -> None:
    told = summary(reading(dossier(document("\x1b[2JTitre\r[bold]\u202egras"), source=source("x")))).plain
    assert "\ufffd[2JTitre [bold]\ufffdgras" in told
    assert "\x1b" not in told
