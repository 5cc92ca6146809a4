"""The clerk's session: what is done, due, late; list, register and cover as pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from indexer.commands.session import session as command
from indexer.model import DocumentKind, ListedAct, Receipt, SourceError, Vote
from indexer.publishing.archive import Archive
from indexer.publishing.sessions.deadlines import duties, follow
from indexer.publishing.sessions.examined import examined
from indexer.publishing.sessions.pages import session_documents
from indexer.sources.sessions import read_sessions
from tests.factories import document, dossier, reading, source
from tests.privacy.build import write_archive

MARCH, APRIL = date(2024, 3, 14), date(2024, 4, 11)
WHERE = "deliberations/departement-du-nord/2024"


def archive() -> Archive:
    acts = [
        dossier(
            document("Refus"),
            number="2024-10",
            meeting=MARCH,
            vote=Vote(outcome="rejected"),
            president="M. ROUX",
        ),
        dossier(document("Budget"), number="2024-9", meeting=MARCH, receipt=Receipt(received_date=MARCH)),
        dossier(document("Voirie"), number="2024-11", meeting=APRIL),
    ]
    return Archive((reading(*acts),))


def states(today: date, **done: date) -> dict[str, tuple[str, bool]]:
    """Duties of the session of March."""
    known = {"departement-du-nord": {"2024-03-14": done}}
    (march,) = [each for each in follow(archive().sessions, known) if each.session.day == MARCH]
    return {duty.name: (duty.state, duty.late) for duty in duties(march, today)}


LIST, MINUTES, RECEIPTS = "Liste des délibérations examinées", "Procès-verbal", "Accusés de réception"


@pytest.mark.parametrize(
    ("today", "done", "name", "state", "late"),
    [
        (date(2024, 3, 21), {}, LIST, "à publier avant le 21 mars 2024", False),
        (date(2024, 3, 22), {}, LIST, "en retard : à publier avant le 21 mars 2024", True),
        (date(2024, 3, 22), {"list_published": date(2024, 3, 18)}, LIST, "publiée le 18 mars 2024", False),
        (
            APRIL,
            {"list_published": date(2024, 3, 25)},
            LIST,
            "publiée le 25 mars 2024, après le 21 mars 2024",
            False,
        ),
        (MARCH, {}, MINUTES, "projet, à approuver à la prochaine séance", False),
        (
            date(2024, 4, 30),
            {"minutes_approved": APRIL},
            MINUTES,
            "en retard : à publier avant le 18 avril 2024",
            True,
        ),
        (
            APRIL,
            {"minutes_approved": APRIL, "minutes_published": APRIL},
            MINUTES,
            "publié le 11 avril 2024",
            False,
        ),
    ],
)
def test_what_is_due_is_told_with_its_day(
    today: date, done: dict[str, date], name: str, state: str, late: bool
) -> None:
    assert states(today, **done)[name] == (state, late)


def test_minutes_of_which_no_approval_is_noted_are_late_a_week_after_the_next_session() -> None:
    assert not states(date(2024, 4, 18))[MINUTES][1]
    told, late = states(date(2024, 4, 19))[MINUTES]
    assert (late, "11 avril 2024" in told) == (True, True)


def test_an_act_without_receipt_is_named() -> None:
    assert states(MARCH)[RECEIPTS] == ("1\u00a0acte sans accusé lu : 2024-10", False)


def test_the_list_holds_every_act_refusals_too_in_the_order_of_numbers() -> None:
    pages = {page.path: page.text for page in session_documents(archive())}
    text = pages[f"{WHERE}/seance-2024-03-14-commission-permanente/liste/index.md"]
    assert text.index("2024-9") < text.index("2024-10")
    assert "Rejetée" in text and "2\u00a0délibérations examinées" in text
    assert "Voirie" not in text


def test_the_register_is_by_date_and_by_subject_and_the_cover_has_the_chair() -> None:
    pages = {page.path: page.text for page in session_documents(archive())}
    register = pages[f"{WHERE}/registre/index.md"]
    assert register.index("Budget") < register.index("Refus") < register.index("Voirie")
    assert "Par matière" in register
    assert "M. ROUX" in pages[f"{WHERE}/seance-2024-03-14-commission-permanente/proces-verbal/index.md"]


def test_two_bodies_that_sat_on_one_day_are_told_apart() -> None:
    acts = archive().dossiers
    bureau = replace(acts[1], id="departement-du-nord/2024/2024-03-14-b1", body="Bureau")
    found = follow(
        Archive((reading(*acts, bureau),)).sessions,
        {"departement-du-nord": {"2024-03-14-bureau": {"minutes_approved": APRIL}}},
    )
    assert [each.session.body for each in found if each.done] == ["Bureau"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('["2024-03-14"]\nliste = 2024-03-15', "« liste » est inconnue"),
        ('["2024-03-14"]\nlist_published = "hier"', "une date de la forme"),
        ("list_published = 2024-03-15", "n'est dans aucune séance"),
        ("[", "TOML"),
    ],
)
def test_a_wrong_file_of_sessions_is_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "seances.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=told):
        read_sessions(tmp_path)


def test_the_command_names_the_sessions_and_fails_for_what_is_late(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    result = CliRunner().invoke(command, ["--sources", str(sources), "--en-retard"], standalone_mode=False)
    assert result.return_value == 1
    assert "14 mars 2024 · Commune de Bourg-sur-Lys" in result.output.replace("\u00a0", " ")
    (sources / "bourg/seances.toml").write_text(
        '["2024-03-14"]\nlist_published = 2024-03-15\n', encoding="utf-8"
    )
    result = CliRunner().invoke(command, ["2024-03-14", "--sources", str(sources)], standalone_mode=False)
    assert (result.return_value, "publiée le 15 mars 2024" in result.output.replace("\u00a0", " ")) == (
        0,
        True,
    )


def listed(number: str | None, words: str | None, outcome: str | None, line: int) -> ListedAct:
    return ListedAct(number=number, object=words, outcome=outcome, line=line)


def test_what_a_list_of_the_session_names_besides_its_acts_is_told_with_its_outcome_and_its_line() -> None:
    items = (
        listed("2024_09", "Le budget", "adopted", 3),
        listed("2024-12", "Vente du lavoir", "postponed", 4),
        listed(None, "Voeu sur la gare", "withdrawn", 5),
        listed(None, "Voeu sur la gare", "withdrawn", 9),
        listed("2024-13", None, None, 6),
    )
    told = document("Liste", kind=DocumentKind.LIST, items=items)
    path = "departement-du-nord/2024/liste.txt"
    other = dossier(told, number="", meeting=MARCH, id="departement-du-nord/2024/liste", source=source(path=path))
    acts = archive()
    whole = Archive((*acts.readings, reading(other)))
    march = next(session for session in whole.sessions if session.day == MARCH)
    rows = [(row.number, row.title, row.outcome) for row in examined(march, whole.lists_of(march))]
    assert rows == [
        ("2024-9", "Budget", ""),
        ("2024-10", "Refus", "Rejetée"),
        ("2024-12", "Vente du lavoir", "Reportée"),
        ("2024-13", "Objet non imprimé", ""),
        ("", "Voeu sur la gare", "Retirée de l’ordre du jour"),
    ]
    page = {page.path: page.text for page in session_documents(whole)}[
        f"{WHERE}/seance-2024-03-14-commission-permanente/liste/index.md"
    ]
    assert "sources/departement-du-nord/2024/liste/#L4" in page and "5\u00a0délibérations examinées" in page


def test_a_list_of_another_day_or_body_says_nothing_of_a_session() -> None:
    told = document("Liste", kind=DocumentKind.LIST, items=(listed("99", "Autre", "postponed", 2),))
    others = [
        dossier(told, number="", meeting=APRIL, id="departement-du-nord/2024/a"),
        dossier(told, number="", meeting=MARCH, body="Bureau", id="departement-du-nord/2024/b"),
    ]
    whole = Archive((*archive().readings, reading(*others)))
    march = next(session for session in whole.sessions if session.day == MARCH)
    assert "99" not in {row.number for row in examined(march, whole.lists_of(march))}
