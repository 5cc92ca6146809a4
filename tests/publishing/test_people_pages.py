"""Pages of members and groups, and the names that lead to them."""

from __future__ import annotations

from indexer.model import (
    Attendance,
    DocumentKind,
    Dossier,
    Moment,
    Presence,
    Proxy,
    Reading,
    Seat,
    Stay,
    Vote,
    VoteGroup,
)
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import block, document, dossier, reading

WHERE = "parcourir/elus/departement-du-nord/"
ACT = DocumentKind.DELIBERATION
REASON = "Mme ROYER, présidente du syndicat des eaux, n'a pas pris part au vote."


def act() -> Dossier:
    """A member present who withdraws with a reason, another absent, a group that votes."""
    return dossier(
        document(introduction=(block(REASON), block("M. DELMAS n'a pas pris part au vote : parent."))),
        attendance=Attendance(
            present_names=("Jeanne ROYER", "Paul <b>DELMAS"),
            represented_names=("Ida NOËL",),
            absent_names=("Luc VASSEUR",),
            withdrawn=("ROYER",),
        ),
        vote=Vote(groups=(VoteGroup(choice="for", name="Groupe Demain"),)),
    )


def pages(*readings: Reading) -> dict[str, str]:
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages(readings or (reading(act()),), settings)}


def test_a_member_is_found_from_the_authority_and_from_the_act() -> None:
    made = pages()
    assert '<a href="jeanne-royer/">Jeanne ROYER</a>' in made[f"{WHERE}index.md"]
    assert "parcourir/elus/departement-du-nord/luc-vasseur/" in made[f"deliberations/{act().id}/index.md"]


def test_who_is_represented_by_nobody_named_is_told_on_the_act_and_on_a_page_of_their_own() -> None:
    made = pages()
    told = made[f"deliberations/{act().id}/index.md"]
    assert told.count("<h3>Représentés") == 1 and "elus/departement-du-nord/ida-noel/" in told
    assert "<td>représenté</td>" in made[f"{WHERE}ida-noel/index.md"]


def test_who_leaves_in_the_course_of_a_session_is_counted_act_by_act_and_listed_once() -> None:
    left = Stay(name="Ida SERT", state="absent", since=Moment(item="2", included=True), until=None, holder=None, line=3)
    sitting = Attendance(present_names=("Ida SERT", "Luc ADREL"), stays=(left,))
    acts = [
        dossier(
            document(kind=kind),
            number=str(n),
            attendance=sitting,
            presence=Presence(present=None, represented=None, seats=(seat,)),
        )
        for n, (kind, seat) in enumerate(
            (kind, Seat(name="Ida SERT", state=state, holder=None))
            for kind, state in (
                (DocumentKind.MINUTES, None), (ACT, "present"), (ACT, "absent"), (ACT, None)
            )
        )
    ]
    made = pages(reading(*acts))
    told = "1 en séance, 1 hors séance, 1 non dit par le texte"
    page = made[f"{WHERE}ida-sert/index.md"]
    assert f"Actes examinés\u00a0: {told}." in page
    assert f'<td>présent<br><span class="discret">Acte par acte\u00a0: {told}' in page
    assert "Actes examinés\u00a0: 3 en séance." in made[f"{WHERE}adrel-luc/index.md"]
    assert "Acte par acte" not in made[f"{WHERE}adrel-luc/index.md"]


def test_an_act_that_lists_a_member_twice_counts_once_for_what_both_lists_say() -> None:
    proxies = (Proxy(giver="Mme SERT", holder="Luc ADREL"),)
    present = ("Luc ADREL", "Ugo TRAL")
    twice = [
        Attendance(present_names=present, excused_names=("Ida SERT",), proxies=proxies),
        Attendance(present_names=present, absent_names=("M. TRAL",), excused_names=("Ida SERT",)),
    ]
    made = pages(reading(*(dossier(document(kind=ACT), number=str(n), attendance=one) for n, one in enumerate(twice))))
    assert "Actes examinés\u00a0: 1 par pouvoir, 1 en absence excusée." in made[f"{WHERE}ida-sert/index.md"]
    assert "Actes examinés\u00a0: 1 en séance, 1 non dit par le texte." in made[f"{WHERE}tral-ugo/index.md"]


def test_a_withdrawal_is_told_with_the_passage_that_names_the_member() -> None:
    page = pages()[f"{WHERE}jeanne-royer/index.md"]
    assert "présidente du syndicat des eaux" in page
    assert "parent" not in page


def test_the_page_of_a_group_says_how_it_voted() -> None:
    assert "<strong>Pour</strong>" in pages()[f"{WHERE}groupes/groupe-demain/index.md"]


def test_an_archive_without_names_says_so() -> None:
    assert "ne nomme encore" in pages(reading(dossier()))["parcourir/elus/index.md"]
