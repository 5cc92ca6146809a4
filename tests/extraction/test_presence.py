"""Who sat at each act of a session to which members come and which they leave: `presence.txt`, and a property."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.model import Dossier
from indexer.publishing.writing.stays import stayed
from indexer.reading import read
from tests.factories import source

STATES = {"present": "P", "represented": "R", "absent": "A", None: "?"}
TITLES = ("Tarifs de la salle", "Subvention aux jardins", "Vente d'un chemin", "Programme de voirie", "Achat d'outils")
HEAD = """COMMUNE DE VALBRESSE
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL
du 12 mars 2024

Le conseil municipal s'est réuni le douze mars deux mille vingt-quatre sous la présidence de M. Pierre AUBRAC, maire.
Présents : M. Pierre AUBRAC, Mme Claire BELLONI, M. Hugo ESTRADE, Mme Odile FLEURANT, M. Luc GARDEL{liste}
Absents représentés : M. Denis CERVAL donne pouvoir à Mme Claire BELLONI{pouvoir}
Absents : Mme Sylvie DORVAT, M. Jules IMBERT{absents}
Secrétaire de séance : Mme Odile FLEURANT
"""
CASES = [
    case.strip().split("\n")
    for case in (Path(__file__).parent / "presence.txt").read_text("utf-8").split("\n\n")
    if not case.startswith("#")
]


def minutes(told: dict[str, str], vote: str = "à l'unanimité") -> str:
    """Minutes of five points with what is told in them, by where it is printed."""
    notes = {name: told.get(name, "") for name in ("liste", "pouvoir", "absents")}
    items = (
        f"\n{n}. {title}\nLe maire présente le dossier.\n{told.get(f'{n} avant', '')}\n"
        f"Après en avoir délibéré, le conseil municipal, {vote}, APPROUVE la proposition.\n"
        f"{told.get(f'{n} après', '')}\n"
        for n, title in enumerate(TITLES, 1)
    )
    return HEAD.format(**notes) + "".join(items)


def points(text: str) -> Sequence[Dossier]:
    found = [dossier for dossier in read(source(text)).dossiers if dossier.is_deliberation]
    assert len(found) == len(TITLES)
    return found


def sat(acts: Sequence[Dossier], surname: str) -> str:
    """States of a member at each act, as letters."""
    seats = [seat for act in acts if act.presence for seat in act.presence.seats if surname in seat.name]
    return "".join(STATES[seat.state] for seat in seats)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_who_sat_at_each_point_follows_from_what_is_told(case: list[str]) -> None:
    told = dict(line.split(" : ", 1) for line in case if " : " in line)
    wanted = case[len(told) :]
    acts = points(minutes(told))
    assert (acts[0].attendance.represented, acts[0].attendance.absent) in ((1, 2), (2, 2))
    if not wanted:
        assert [(act.presence, act.attendance.stays) for act in acts] == [(None, ())] * len(acts)
        return
    expected, _, counts = wanted[0].partition(" | ")
    surname, states, *holder = expected.split()
    assert sat(acts, surname) == states
    present = [act.presence.present if act.presence else None for act in acts]
    assert present == [None if count == "?" else int(count) for count in counts.split()]
    holders = {seat.holder for act in acts if act.presence for seat in act.presence.seats if surname in seat.name}
    assert [name.split()[-1] for name in holders - {None} if name] == holder


def test_each_fact_has_its_line_and_what_is_not_sure_one_notice_a_session() -> None:
    acts = points(minutes({"3 avant": "M. GARDEL quitte la salle."}))
    stay = acts[0].attendance.stays[0]
    assert acts[0].source.lines[stay.line - 1] == "M. GARDEL quitte la salle."
    told = [[notice.line for notice in act.notices if notice.code == "presence-a-ce-point"] for act in acts]
    assert told == [[], [], [stay.line], [], []]


@pytest.mark.parametrize("said", ["qui répond aux questions", "dont l'exposé s'achève", "lequel salue"])
def test_who_leaves_is_not_the_member_whom_a_sentence_opens_with_where_it_may_be_another(said: str) -> None:
    for verb in ("quitte la séance", "quitte la salle"):
        acts = points(minutes({"3 avant": f"Mme BELLONI remercie M. Hervé LEROUX, architecte, {said} et {verb}."}))
        assert sat(acts, "BELLONI") == ""


TABLE = """Nom | Présence
Pierre AUBRAC | présent
Claire BELLONI | présente
Odile FLEURANT | présente
Luc GARDEL | {}
Denis CERVAL | pouvoir à Claire BELLONI
Sylvie DORVAT | absente"""


@pytest.mark.parametrize(
    ("cell", "states"),
    [
        ("présent jusqu'au point 3", "PPPAA"),
        ("absent jusqu'au point 3", "AAAPP"),
        ("présent, départ au point 3 (pouvoir à Mme FLEURANT)", "PP?RR"),
        ("présent jusqu'à 20 h 30", "?????"),
        ("présent", ""),
    ],
)
def test_a_row_of_a_table_tells_who_comes_and_leaves(cell: str, states: str) -> None:
    above, _, rest = minutes({}).partition("Présents :")
    below = "Secrétaire" + rest.partition("Secrétaire")[2]
    acts = points(f"{above}{TABLE.format(cell)}\n{below}")
    assert sat(acts, "GARDEL") == states
    assert acts[0].attendance.represented_names == ("Denis CERVAL",)


def test_a_proxy_whose_holder_leaves_is_counted_no_more() -> None:
    said = [act.presence for act in points(minutes({"3 après": "Mme BELLONI quitte la séance."}))]
    assert [(one.present, one.represented) if one else None for one in said] == [(5, 1)] * 3 + [(4, None)] * 2


def test_what_a_head_tells_between_lists_and_items_is_of_no_item() -> None:
    acts = points(minutes({"absents": "\nArrivée de M. IMBERT à 20 h 30."}))
    assert [sat(acts, "IMBERT"), *(act.presence.present for act in acts if act.presence)] == ["?????", *[None] * 5]


def test_an_item_that_may_be_included_or_not_is_said_to_be_no_more_than_that() -> None:
    stay = points(minutes({"liste": " (départ au point 3)"}))[0].attendance.stays[0]
    assert stayed(stay) == "absence au plus tard après le n°\u00a03"


def test_a_point_is_not_another_that_ends_with_its_figure() -> None:
    text = minutes({"liste": " (arrivé au point 2)"})
    for rank, label in enumerate(("1.1", "1.2", "1.3", "2.1", "3.1"), 1):
        text = text.replace(f"\n{rank}. ", f"\n{label} ")
    assert sat(points(text), "GARDEL") == "?????"


def test_more_voices_than_members_leave_the_counts_unsaid() -> None:
    left = {"2 après": "M. GARDEL quitte la séance."}
    said = [act.presence for act in points(minutes(left, vote="par 6 voix pour"))]
    assert [(one.present, one.represented) if one else None for one in said] == [(5, 1)] * 2 + [(None, None)] * 3


@pytest.mark.parametrize(
    ("number", "note", "state"),
    [
        ("2024-12", "à partir de la délibération n° 2024-13", "A"),
        ("2024-12", "à partir de la délibération n° 12", "P"),
        ("DEL_2024_12", "jusqu'à la délibération DEL_2024_11", "A"),
        ("2024-12", "arrivé au point 3", "?"),
        ("2024-12", "absent pour la délibération 12", "A"),
        ("2024-12", "à partir de la délibération n° 7-3", "?"),
    ],
)
def test_an_act_alone_is_placed_by_its_number_and_by_no_point(number: str, note: str, state: str) -> None:
    head = HEAD.format(liste=f" ({note})", pouvoir="", absents="")
    head = head.replace("PROCÈS-VERBAL", f"DÉLIBÉRATION N° {number}\nEXTRAIT")
    text = f"{head}OBJET : Tarifs de la salle\nLe conseil municipal, après en avoir délibéré,\nAPPROUVE les tarifs.\n"
    acts = read(source(text)).dossiers
    assert (acts[0].number, sat(acts, "GARDEL")) == (number, state)


COMES = ("Arrivée de {} à 20 h 10.", "{} arrive à 20 h 10.", "{} rejoint la séance.", "{} entre en séance.")
LEAVES = ("Départ de {} à 20 h 10.", "{} quitte la séance.", "{} sort de séance.", "{} a quitté la séance à 21 h.")
WHO = {"M. GARDEL": "GARDEL", "Mme Odile FLEURANT": "FLEURANT", "Mme BELLONI": "BELLONI"}


@settings(max_examples=15)
@given(data=st.data(), width=st.sampled_from((1000, 96, 72)))
def test_whoever_leaves_sits_again_only_when_they_come_back(data: st.DataObject, width: int) -> None:
    """Members who sit at the opening leave and come back by turns, each at points of their own, in any layout."""
    told: dict[str, str] = {}
    states: dict[str, list[str]] = {}
    for name, surname in WHO.items():
        moves = sorted(data.draw(st.sets(st.sampled_from(range(5)), max_size=3), label=surname))
        states |= {surname: ["P"] * 5} if moves else {}
        for turn, point in enumerate(moves):
            place = data.draw(st.sampled_from(("avant", "après")))
            sentence = data.draw(st.sampled_from(COMES if turn % 2 else LEAVES)).format(name)
            told[f"{point + 1} {place}"] = f"{told.get(f'{point + 1} {place}', '')}\n{sentence}".strip()
            first = point + (place == "après")
            states[surname][first:] = ["P" if turn % 2 else "A"] * (5 - first)
    lines = (textwrap.wrap(line, width) or [""] for line in minutes(told).split("\n"))
    acts = points("\n".join(line for wrapped in lines for line in wrapped))
    wanted = {surname: "".join(run) for surname, run in states.items()}
    assert {surname: found for surname in WHO.values() if (found := sat(acts, surname))} == wanted
    present = [5 - sum(run[n] == "A" for run in wanted.values()) for n in range(5)]
    assert [act.presence.present for act in acts if act.presence] == (present if wanted else [])
