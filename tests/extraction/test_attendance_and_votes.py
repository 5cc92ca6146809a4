"""Names, proxies and figures wherever a line's end cuts them."""

from __future__ import annotations

import pytest

from indexer.extraction.assemblies.ballots import last_result
from indexer.extraction.assemblies.headcount import GIVEN, NAMED, PRINTED, PROXIES, choose
from indexer.extraction.members.people import names_in
from indexer.extraction.members.proxies import find_proxies
from indexer.extraction.stream import make_stream
from indexer.model import Fact
from indexer.reading import read
from indexer.segmenting.lines import make_line
from indexer.segmenting.plain.calm import calm
from tests.factories import source

NAMES = {
    "M. Jean DUPRAT, maire, Mme Zoé NOEVEL (arrivée à 19 h)": ("Jean DUPRAT", "Zoé NOEVEL"),
    "Anne ROUVEL, Philippe\nSINDRAL.": ("Anne ROUVEL", "Philippe SINDRAL"),
    "BLANVET Stéphane\nBERNOX Brigitte": ("BLANVET Stéphane", "BERNOX Brigitte"),
    "Mmes et MM. GRANDJEAU, LANDRIX et COLOMBE": ("GRANDJEAU", "LANDRIX", "COLOMBE"),
    "Néant.": (),
    "Détermination du nombre d'adjoints": (),
    "Valérie CONSEIL, Paul ADREL": ("Valérie CONSEIL", "Paul ADREL"),
    "Anne ROUVEL, Mavrille\nSINDRAL, MYRLAINE\nCHARDEX, Paul ADREL": (
        "Anne ROUVEL",
        "Mavrille SINDRAL",
        "MYRLAINE CHARDEX",
        "Paul ADREL",
    ),
    "M. Yves Le Gofren, Mme Ida De Souvra": ("Yves Le Gofren", "Ida De Souvra"),
}


@pytest.mark.parametrize("text", NAMES)
def test_a_list_gives_its_names_and_nothing_else(text: str) -> None:
    assert names_in(text) == NAMES[text]


def test_a_proxy_may_be_cut_at_a_line_end_and_stand_without_comma() -> None:
    text = "Mme Ida SERTEL à Mme Anne ROUVEL Mr Daniel ROCHEL\nà Mr Luc MARTINAT"
    found = [(proxy.giver, proxy.holder) for proxy in find_proxies(text, bare=True)]
    assert found == [("Ida SERTEL", "Anne ROUVEL"), ("Daniel ROCHEL", "Luc MARTINAT")]


IN_ORDER = {
    "Ida SERTEL et Paul COTTAZ ayant respectivement donné pouvoir à Anne ROUVEL et Luc MARTINAT": [
        ("Ida SERTEL", "Anne ROUVEL"),
        ("Paul COTTAZ", "Luc MARTINAT"),
    ],
    "Zoé NOEVEL, Ida SERTEL et Paul COTTAZ, qui ont respectivement donné pouvoir à Anne ROUVEL et Luc MARTINAT": [],
    "Zoé NOEVEL donne pouvoir à Luc ADREL, Ida SERTEL et Paul COTTAZ ayant respectivement donné pouvoir à Anne ROUVEL"
    " et Luc MARTINAT": [],
}


@pytest.mark.parametrize("text", IN_ORDER)
def test_proxies_in_the_same_order_are_those_of_a_list_that_gives_no_others(text: str) -> None:
    found = [(proxy.giver, proxy.holder) for proxy in find_proxies(text, bare=False)]
    assert found == IN_ORDER[text]


REPRESENTED = {
    "Représentés : Luc SERTEL, Zoé NOEVEL": ("Luc SERTEL", "Zoé NOEVEL"),
    "Représentés : Luc SERTEL par Ida COTTAZ, Zoé NOEVEL": (),
    "Représentés : M. SERTEL Luc, Mme NOEVEL Zoé\nPouvoirs : Luc SERTEL à Ida COTTAZ, Mme NOEVEL à Paul ADREL": (),
    "Représentés : 1\nLuc SERTEL, Zoé NOEVEL": (),
}


@pytest.mark.parametrize("lists", REPRESENTED)
def test_who_is_represented_by_nobody_named_is_told_where_neither_proxy_nor_count_says_otherwise(lists: str) -> None:
    head = f"COMMUNE DE VALBRESSE\nSéance du 12 mars 2024\nPrésents : Paul ADREL, Ida COTTAZ, Anne ROUVEL\n{lists}"
    (dossier,) = read(source(f"{head}\nObjet : Tarifs\nAPPROUVE les tarifs.\n")).dossiers
    assert dossier.attendance.represented_names == REPRESENTED[lists]


VOTES = {
    "par 12 voix pour, 3 voix\ncontre et 1\nabstention": {"for": 12, "against": 3, "abstain": 1},
    "par dix-neuf voix pour, une voix contre et deux abstentions": {"for": 19, "against": 1, "abstain": 2},
    "Pour : 28 Contre : Abstention :": {"for": 28},
    "POUR\nCONTRE\nABSTENTION\n12\n0\n1": {"for": 12, "against": 0, "abstain": 1},
    "Pour : 62\nContre :\nAbstentions : 3": {"for": 62, "abstain": 3},
    "POUR 12 CONTRE 2 ABST. 1": {"for": 12, "against": 2, "abstain": 1},
    "VOTES POUR\t15\nVOTES CONTRE\t1\nABSTENTIONS\t0": {"for": 15, "against": 1, "abstain": 0},
    "Après vote (12 pour – 1 contre – 1 abs.)": {"for": 12, "against": 1, "abstain": 1},
    "pour : quinze voix, contre : deux voix, abstention : une": {"for": 15, "against": 2, "abstain": 1},
    "Adopté par 15 voix.": {"for": 15},
    "Pour : un projet commun": {},
    "une contre-partie pour 3 personnes": {},
}


@pytest.mark.parametrize("text", VOTES)
def test_a_count_is_read_whole_or_not_at_all(text: str) -> None:
    stream = make_stream([make_line(n, line) for n, line in enumerate(text.split("\n"), 1)])
    assert {figure.choice: figure.value for figure in last_result(stream)} == VOTES[text]


def test_capitals_leave_names_alone_where_a_text_is_printed_in_nothing_else() -> None:
    session = (
        "Sous la présidence de Mme Anne ROUVEL, maire, présents : Paul ADREL, Luc COMME et Ida LE GOFREN. "
    )
    quiet = calm((session * 3).upper())
    assert quiet.startswith(
        "Sous la présidence de Mme Anne ROUVEL, maire, présents : Paul ADREL, Luc COMME et Ida "
    )
    assert names_in(quiet.partition(":")[2].partition(".")[0]) == (
        "Paul ADREL",
        "Luc COMME",
        "Ida le GOFREN",
    )
    assert calm(session) == session


def candidates(*values: tuple[int, str]) -> list[Fact[int]]:
    return [Fact(value, 1, rule) for value, rule in values]


PRESENT = candidates((14, PRINTED), (13, NAMED))
CHOICES = {
    "the first count of each stands where nothing contradicts it": (candidates((3, PROXIES)), None, (14, 3)),
    "the pair that makes up the voters is chosen": (candidates((4, PROXIES), (3, GIVEN)), 17, (14, 3)),
    "a printed count leaves the represented of the voters": (candidates((5, PROXIES)), 17, (14, 3)),
    "printed counts stay, whatever the voters": (candidates((5, PRINTED)), 17, (14, 5)),
    "nobody is represented where nothing says so": ([], 17, (14, None)),
}


@pytest.mark.parametrize("why", CHOICES)
def test_counts_are_chosen_that_no_other_contradicts(why: str) -> None:
    represented, voters, wanted = CHOICES[why]
    found = {"present": PRESENT, "represented": represented, "excused": [], "absent": candidates((31, NAMED))}
    chosen = choose(found, Fact(19, 1), Fact(voters, 1) if voters else None).counts
    assert chosen["absent"] is None
    assert tuple(one and one.value for one in (chosen["present"], chosen["represented"])) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Mme Odile DERIC donne pouvoir à M. le Maire, Mme Flore GENDRE donne pouvoir à Mme Claire HUGON.",
        "Odile DERIC a donné procuration à Madame la Présidente ; Flore GENDRE a donné procuration à Claire HUGON",
        "Odile DERIC à Monsieur le Maire\nMme Flore GENDRE à Mme Claire HUGON",
    ],
)
def test_who_gives_the_next_proxy_does_not_hold_one_given_to_an_office(text: str) -> None:
    proxies = find_proxies(text, bare=True)
    assert [(proxy.giver, proxy.holder) for proxy in proxies] == [("Flore GENDRE", "Claire HUGON")]


def test_an_office_beside_its_name_holds_a_proxy_by_that_name() -> None:
    text = "Odile DERIC donne pouvoir à M. le Maire, Jean BRAL, Flore GENDRE donne pouvoir à Claire HUGON"
    assert [proxy.holder for proxy in find_proxies(text, bare=True)] == ["Jean BRAL", "Claire HUGON"]
