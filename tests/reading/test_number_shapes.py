"""Numbers of acts in any shape: read whole, letters of the body or the service included, or not at all."""

from __future__ import annotations

import pytest

from indexer.reading import read
from indexer.segmenting.items.series import code_of
from indexer.segmenting.lines import make_line
from tests.factories import source

SHAPES = (
    "2023-07", "2023/007", "2023.07", "2023_07", "07-2023", "07/2023", "23/007", "23-07", "2023-04-07",
    "2023/04-07", "20230412-07", "2023-04-12-07", "2023 007", "2023007", "CC2023007", "2023B07", "2023DKM007A",
    "D2023-07", "DEL-2023-007", "DEL 2023 007", "DELIB2023-007", "DCM2023_07", "DCM-23-07", "CM/2023/07",
    "CP 2023-07", "2023-CM-07", "2023 DVD 07", "2023-04-CD-07", "20230412-DEL-07", "CD-2023-4-1-7", "2023-II-07",
    "2023-07A", "2023/07 bis", "2023-007-FIN", "2023/007/DRH", "B-2023-07", "FIN-2023-007", "12-03-2024-07",
)  # fmt: skip
"""As towns print them."""
HEADINGS = (
    "{code} - {title}", "{code} : {title}", "Délibération n° {code} : {title}",
    "N° {code} – {title}", "{code}", "N° {code}",
)  # fmt: skip
NO_NUMBERS = (
    "2023 et 12 autres communes", "2023 mars 12 - Réunion", "2023 450 habitants", "2023 par 12 voix", "03_1_1-AR",
    "059-215900-20230412-DEL7-DE", "20230412 Réunion", "BP 2025 12", "2023 Page 2",
)  # fmt: skip
ENTITLED = (
    "DELIBERATION N° {code} DU CONSEIL MUNICIPAL",
    "Délibération n° {code} du Conseil municipal de la commune de Valserre",
    "DELIBERATION N° {code} DU CONSEIL MUNICIPAL DE VALSERRE", "DÉLIBÉRATION N° {code} DE L'ASSEMBLÉE PLÉNIÈRE",
    "DELIBERATION N° {code} DU CONSEIL MUNICIPAL EN DATE DU 12 AVRIL 2031", "DELIBERATION N° {code} DU BUREAU",
    "DELIBERATION N° {code} DE LA COMMISSION PERMANENTE DU CONSEIL REGIONAL", "Délibération du Conseil n° {code}",
    "DELIBERATION DU COMITE SYNDICAL DU SIVOM DE L'ORLE N° {code}", "Extrait du registre des délibérations n° {code}",
    "EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL N° {code}", "DELIBERATION DE L'ASSEMBLEE N° {code}",
    "DELIBERATION DU CONSEIL MUNICIPAL DU 12 AVRIL 2031 N° {code}", "CONSEIL D'ADMINISTRATION DELIBERATION N° {code}",
    "REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL - N° {code}",
    "DELIBERATION N° {code} CP DE LA COMMISSION PERMANENTE",
    "Séance du 12 avril 2031 - Délibération du conseil municipal n° {code}",
)  # fmt: skip
"""A number and whose act it is, in whatever order."""
ENTITLED_ACT = """{heading}
{above}
L'an deux mille trente et un, le douze avril, le conseil s'est réuni sous la présidence de Mme Ida SERT.

Présents : Mmes et MM. Luc ADREL, Zoé NOËL, Paul COT, Eva DUR
{below}
Vu le code général des collectivités territoriales,
Après en avoir délibéré, à l'unanimité, APPROUVE la proposition.
"""
HEAD = """COMMUNE DE VALSERRE
{number}
SEANCE DU 12 AVRIL 2023
Le conseil municipal s'est réuni le douze avril 2023 sous la présidence de M. Paul ROUX, Maire.
Présents : M. Paul ROUX, Mme Ida SERT, M. Luc ADREL, Mme Eva DUR.
OBJET : {title}

Monsieur le Maire expose que le dossier a été étudié en commission.
Le Conseil Municipal, après en avoir délibéré, à l'unanimité,
APPROUVE la proposition.
"""
TITLES = ("Réfection de la toiture du gymnase", "Tarifs de la cantine scolaire", "Cession d'un terrain communal")
DECIDED = "M. le Maire présente le dossier. Le Conseil Municipal, après en avoir délibéré, à l'unanimité, approuve."
SESSION = """VALSERRE
Le conseil municipal s'est réuni le douze avril 2023 sous la présidence de M. Paul ROUX, Maire.
Présents : M. Paul ROUX, Mme Ida SERT, M. Luc ADREL.

Tarifs de la cantine :

Le Conseil Municipal, après en avoir délibéré, à l'unanimité, fixe le prix du repas à 3 euros.

Travaux de l'école :

Le Conseil Municipal, par 2 voix pour et 1 abstention, retient l'entreprise.
"""


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_number_of_a_heading_is_read_whole(heading: str) -> None:
    lines = {code: make_line(1, heading.format(code=code, title=TITLES[1])) for code in SHAPES}
    assert {code: found for code, line in lines.items() if (found := code_of(line)) != code} == {}


@pytest.mark.parametrize("title", ["APPROBATION DU BUDGET DE LA REGIE DES EAUX", "Création d'un poste de garde"])
def test_the_number_of_an_act_stands_beside_whose_act_it_is_and_the_title_below(title: str) -> None:
    places = ((f"{title}\n", ""), ("", f"\n{title}\n"))
    texts = {
        (shape, above): ENTITLED_ACT.format(heading=shape.format(code="2031-112"), above=above, below=below)
        for shape in ENTITLED
        for above, below in places
    }
    acts = {key: read(source(text, authority=None)).dossiers for key, text in texts.items()}
    found = {key: [(act.number, act.object) for act in dossiers] for key, dossiers in acts.items()}
    assert {key: facts for key, facts in found.items() if facts != [("2031-112", title)]} == {}


def test_the_number_of_an_act_that_is_changed_is_not_that_of_the_act() -> None:
    text = ENTITLED_ACT.format(heading="Délibération modifiant la délibération n° 2031-112", above="", below="")
    assert [act.number for act in read(source(text, authority=None)).dossiers] == [None]


def test_what_only_looks_like_a_number_is_none() -> None:
    assert [text for text in NO_NUMBERS if code_of(make_line(1, text))] == []


def test_a_title_with_a_sum_in_brackets_is_one() -> None:
    head, first, *_ = SESSION.split("\n\n")
    acts = [first, TITLES[0], DECIDED, "Subvention (50 % de 300 €)", DECIDED]
    dossiers = read(source("\n\n".join([head, *acts]), authority=None)).dossiers
    assert "Subvention (50 % de 300 €)" in [dossier.object for dossier in dossiers]


@pytest.mark.parametrize("number", ["[2023-0{n}]", "12-04-2023-0{n} –"])
def test_the_number_in_brackets_or_behind_its_day(number: str) -> None:
    acts = "\n\n".join(f"{number.format(n=n)} {title}\n{DECIDED}" for n, title in enumerate(TITLES, 7))
    head = SESSION.partition("\n\n")[0]
    dossiers = read(source(f"{head}\n\n{acts}\n", authority=None)).dossiers
    found = [(dossier.number, dossier.object) for dossier in dossiers if dossier.number]
    assert found == [(number.format(n=n).strip("[] –"), title) for n, title in enumerate(TITLES, 7)]


@pytest.mark.parametrize("number", ["N° 2023 00{n}", "2023 DVD 0{n}", "DELIBERATION N° DEL 2023 00{n}"])
def test_numbers_that_count_up_at_the_top_of_acts_are_no_pages(number: str) -> None:
    printed = [number.format(n=n) for n in (7, 8, 9)]
    heads = (HEAD.format(number=one, title=title) for one, title in zip(printed, TITLES, strict=True))
    found = [dossier.number for dossier in read(source("\n".join(heads), authority=None)).dossiers]
    assert found == [one.removeprefix("DELIBERATION ").removeprefix("N° ") for one in printed]


def test_two_titles_with_their_votes_make_a_session() -> None:
    dossiers = read(source(SESSION, authority=None)).dossiers
    assert [dossier.object for dossier in dossiers if dossier.object] == ["Tarifs de la cantine", "Travaux de l'école"]


@pytest.mark.parametrize("number", ["CCAS 2023-0{n}", "N° B 23-0{n}"])
def test_initials_that_stand_above_each_code_are_part_of_it_where_lines_are_lost(number: str) -> None:
    head = SESSION.partition("\n\n")[0]
    acts = (f"{number.format(n=n)} - {title} {DECIDED}" for n, title in enumerate(TITLES, 7))
    dossiers = read(source(" ".join([head, *acts]), authority=None)).dossiers
    found = [dossier.number for dossier in dossiers if dossier.number]
    assert found == [number.removeprefix("N° ").format(n=n) for n in (7, 8, 9)]


@pytest.mark.parametrize("ending", [" : {code}", " - {code}", " ({code})", " – Délibération n° {code}", " n° {code}"])
@pytest.mark.parametrize("code", ["2019-9{n}", "D2019-09{n}", "9{n}/2019"])
@pytest.mark.parametrize("count", [2, 3])
def test_titles_that_end_with_the_code_of_their_act_open_it(ending: str, code: str, count: int) -> None:
    head = SESSION.partition("\n\n")[0].replace("VALSERRE", "COMPTE RENDU DU CONSEIL MUNICIPAL")
    codes = [code.format(n=n) for n in range(7, 7 + count)]
    acts = [f"{title}{ending.format(code=one)}\n\n{DECIDED}" for one, title in zip(codes, TITLES, strict=False)]
    dossiers = read(source("\n\n".join([head, *acts]), authority=None)).dossiers
    found = [(dossier.number, dossier.object) for dossier in dossiers if dossier.object]
    assert found == [*zip(codes, TITLES, strict=False)]


def test_the_only_title_of_minutes_is_one_where_it_ends_with_a_code() -> None:
    head = SESSION.partition("\n\n")[0].replace("VALSERRE", "COMPTE RENDU DU CONSEIL MUNICIPAL")
    (dossier,) = read(source(f"{head}\n\n{TITLES[0]} : 2019-97\n\n{DECIDED}", authority=None)).dossiers
    assert (dossier.number, dossier.object) == ("2019-97", TITLES[0])


def test_an_item_that_opens_with_who_speaks_has_no_title() -> None:
    head = SESSION.partition("\n\n")[0]
    acts = (f"2019-9{n}\nLe maire expose le dossier.\n{DECIDED}" for n in (7, 8, 9))
    dossiers = read(source("\n\n".join([head, *acts]), authority=None)).dossiers
    assert [(dossier.number, dossier.object) for dossier in dossiers if dossier.number] == [
        (f"2019-9{n}", None) for n in (7, 8, 9)
    ]
