"""How each member sat at an act: by the lists, but for those who come or leave."""

from __future__ import annotations

from indexer.linking.acts.seating import seats_of
from indexer.model import Attendance, Moment, Presence, Proxy, Seat, Stay
from tests.factories import dossier

LEFT = Stay(
    name="Luc ADREL", state="absent", since=Moment(item="3", included=True), until=None, holder=None, line=9
)
SITTING = Attendance(
    present_names=("Ida SERT", "Luc ADREL"),
    proxies=(Proxy(giver="Claire BELLONI", holder="Ida SERT"),),
    excused_names=("BELLONI", "Ugo TRAL"),
    absent_names=("Zoé NILS",),
)


def states(attendance: Attendance, *seats: Seat) -> dict[str, str | None]:
    here = Presence(present=None, represented=None, seats=seats) if seats else None
    told = seats_of(dossier(attendance=attendance, presence=here))
    return {name: seat.state for name, seat in told.items()}


def moving(sitting: Attendance, *stays: Stay) -> Attendance:
    return Attendance(
        present_names=sitting.present_names,
        proxies=sitting.proxies,
        excused_names=sitting.excused_names,
        absent_names=sitting.absent_names,
        stays=stays,
    )


def test_who_neither_comes_nor_leaves_sat_as_the_lists_say() -> None:
    assert states(SITTING) == {
        "Ida SERT": "present", "Luc ADREL": "present", "Claire BELLONI": "represented", "BELLONI": "represented",
        "Ugo TRAL": "excused", "Zoé NILS": "absent",
    }  # fmt: skip


def test_who_left_is_away_and_two_spellings_of_a_member_have_one_seat() -> None:
    told = states(moving(SITTING, LEFT), Seat(name="Luc ADREL", state="absent", holder=None))
    assert (told["Luc ADREL"], told["Claire BELLONI"], told["BELLONI"]) == ("absent", "represented", "represented")


def test_who_comes_or_leaves_may_have_sat_or_not_where_the_place_of_the_act_is_unknown() -> None:
    told = states(moving(SITTING, LEFT))
    assert (told["Luc ADREL"], told["Ida SERT"]) == (None, "present")


def test_an_absent_member_who_is_excused_stays_so_until_they_come() -> None:
    late = Stay(name="Ugo TRAL", state="present", since=LEFT.since, until=None, holder=None, line=9)
    for state, told in (("absent", "excused"), ("present", "present")):
        seat = Seat(name="Ugo TRAL", state=state, holder=None)
        assert states(moving(SITTING, late), seat)["Ugo TRAL"] == told


def test_who_is_listed_among_those_who_sat_and_those_who_did_not_is_neither() -> None:
    both = Attendance(present_names=("Ida SERT",), absent_names=("Ida SERT",))
    assert states(both) == {"Ida SERT": None}


def test_of_two_proxies_of_one_member_nobody_knows_the_holder() -> None:
    twice = Attendance(proxies=tuple(Proxy(giver="Zoé NILS", holder=name) for name in ("Ida SERT", "Luc ADREL")))
    assert seats_of(dossier(attendance=twice)) == {"Zoé NILS": Seat(name="Zoé NILS", state="represented", holder=None)}
