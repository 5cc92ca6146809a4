"""Heads of acts of many makes: lines of a head → who decides, under which number, about what."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from indexer.reading import read
from tests.factories import source

SESSION = (
    "L'an deux mille vingt-quatre, le treize mai, le conseil s'est réuni sous la présidence de M. Luc BAZIN."
)
TOP = "COMMUNE DE LAVANS\nDÉLIBÉRATION DU CONSEIL MUNICIPAL"
DECIDED = "Après en avoir délibéré, le conseil, à l'unanimité, approuve."

HEADS: tuple[tuple[str, dict[str, str | None]], ...] = (
    (
        "DÉPARTEMENT DE LA VIORNE\nCOMMUNE DE LAVANS\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\nD-2024-10-01\n"
        f"{SESSION}\nPrésents : MM. BAZIN, COT\nObjet de la délibération\n"
        "Médecine préventive des agents\n\nLe Maire expose :",
        {
            "authority": "COMMUNE DE LAVANS",
            "number": "D-2024-10-01",
            "object": "Médecine préventive des agents",
        },
    ),
    (
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nN° CP/24/02/26-112\nCommission : Solidarités\n"
        f"Tableau des effectifs\n\n{SESSION}\n"
        "Présents : M. Luc BAZIN, Mme Eva COT",
        {"number": "CP/24/02/26-112", "object": "Tableau des effectifs"},
    ),
    (
        "SYNDICAT INTERCOMMUNAL DES EAUX DE L'ORLE\nExtrait du registre des délibérations du comité syndical\n"
        f"Réunion du 5 mai 2024 - Délibération n° 2024-05-05-003\nObjet : Tarifs de l'eau\n{SESSION}\nPrésents : 13",
        {"number": "2024-05-05-003", "object": "Tarifs de l'eau"},
    ),
    (
        "CENTRE COMMUNAL D'ACTION SOCIALE DE VALBON\n"
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION\n"
        f"N° 2024-04-02\nRèglement de la banque alimentaire\n{SESSION}\nPrésents : Mmes COURT, LELONG",
        {"object": "Règlement de la banque alimentaire", "number": "2024-04-02"},
    ),
    (
        f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDirection du Secrétariat\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"object": None},
    ),
    (
        "Convocation\nNous, Luc BAZIN, Maire de La Brette, avons convoqué le conseil municipal.\n"
        f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nObjet : Tarifs\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "Commune de La Brette"},
    ),
    (
        "SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA VIORNE\nCONSEIL D'ADMINISTRATION\n"
        f"Délibération n° CA-2024-18\nObjet : Convention de moyens\n{SESSION}\nPrésents : 15",
        {"authority": "SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE LA VIORNE", "number": "CA-2024-18"},
    ),
    (
        f"COMMUNE DE LAVANS\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n{SESSION}\nPrésents :\nCHANGY SUR ORLE\nM. Paul COT\n"
        "VERNET SUR ORLE\nMme Eva DUR",
        {"authority": "COMMUNE DE LAVANS", "object": None},
    ),
    (
        f"SICTOM DU SECTEUR DE BELROC\nCOMITÉ SYNDICAL\nObjet : Tarifs\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "SICTOM DU SECTEUR DE BELROC"},
    ),
    (
        "Le comité syndical du Syndicat mixte pour le traitement des ordures de la région de Belroc (SMTOB),\n"
        f"dûment convoqué le 2 mai 2024.\nObjet : Tarifs\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "Syndicat mixte pour le traitement des ordures de la région de Belroc"},
    ),
    (
        "EXTRAITS DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\nLa séance est ouverte, présidée par M. Luc BAZIN,"
        f" Maire, Vice-Président du Conseil Général de la Viorne.\nObjet : Tarifs\n{SESSION}\n"
        "Présents : MM. BAZIN, COT",
        {"authority": None},
    ),
    (
        f"Objet : Tarifs\nLe comité syndical du Syndicat, convoqué\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": None},
    ),
    (
        f"DÉLIBÉRATION DU CONSEIL MUNICIPAL\nCOMMUNE DE Feuillet 2024/001\nObjet : Tarifs\n{SESSION}\n"
        "Présents : MM. BAZIN, COT",
        {"authority": None},
    ),
    (
        "Communauté de Communes du Canton de Belroc Assemblée Générale 02 juillet 2024\nObjet : Tarifs\n"
        "Présents : M. Luc BAZIN, délégué de la commune de Belroc, Mme Eva COT",
        {"authority": "Communauté de Communes du Canton de Belroc"},
    ),
    (
        "RIVE ET VAL AGGLO Séance du conseil communautaire\n"
        f"Objet : Tarifs\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "RIVE ET VAL AGGLO"},
    ),
    (
        "CONSEIL COMMUNAUTAIRE\nles conseillers de la Communauté d’agglomération « Belroc Communauté » convoqués\n"
        f"Objet : Tarifs\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "Communauté d’agglomération Belroc Communauté"},
    ),
    (
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nTarifs de la halle (n° 2024-018)",
        {"object": "Tarifs de la halle", "number": "2024-018"},
    ),
    (
        f"VILLE DE BELROC\nÀ vingt heures, le conseil municipal s'est réuni.\n{SESSION}\nPrésents : MM. BAZIN, COT",
        {"authority": "VILLE DE BELROC"},
    ),
    (
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nDélibération n° 2021-32 du 9 mai 2021 : modification",
        {"number": None},
    ),
    (
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nDélibération n° 2024-32 du 13 mai 2024 : tarifs",
        {"number": "2024-32"},
    ),
    (
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nObjet : Attribution du marché de travaux : 2024-05",
        {"object": "Attribution du marché de travaux : 2024-05", "number": None},
    ),
    (
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nNuméro de l'acte : 2024-018\nObjet : Tarifs",
        {"object": "Tarifs", "number": "2024-018"},
    ),
    (f"{TOP}\n{SESSION}\nPrésents :\nM. Luc BAZIN\nPaul COTILLON", {"object": None}),
)

BELOW_ROLL = (
    "Question n° 5 : Tarifs de la halle",
    "Affaire n° 5\nTarifs de la halle",
    "II - Tarifs de la halle",
    "Tarifs de la halle\n(Rapporteur : Mme Eva DUR)",
    "OBJET\nTarifs de la halle",
    "OBJET : Tarifs de la halle\nLes tarifs actuels datent de 2011.",
)
NO_NUMBERS = (
    "43 927.29", "927.50", "12 345", "1 8", "2222-3", "123-7", "L. 2222-3", "6.5.1", "2/85",
    "N° de SIRET : 21590001800012", "n° de marché : 2023-04",
    "Vu le code et notamment ses articles L.\n2123-7",
)  # fmt: skip
NUMBERS = (
    "2024-012",
    "24 03 01",
    "045-23",
    "2303-12",
    "16/165",
    "4/22",
    "24.03.015",
    "2024 012",
    "N° 2222-3",
)


@pytest.mark.parametrize("line", NO_NUMBERS)
def test_an_amount_an_article_a_rank_or_a_page_is_no_number_of_an_act(line: str) -> None:
    """The same on lines and without line ends."""
    text = f"{TOP}\nObjet : Tarifs\n\n{line}\n\nVu le code,\n{DECIDED}\n"
    assert [read(source(t)).dossiers[0].number for t in (text, " ".join(text.split()))] == [None, None]


@pytest.mark.parametrize("line", NUMBERS)
def test_a_number_of_any_make_is_one(line: str) -> None:
    text = f"{TOP}\n{line}\nObjet : Tarifs\n{SESSION}\n{DECIDED}\n"
    assert read(source(text)).dossiers[0].number == line.removeprefix("N° ")


def test_years_of_a_programme_are_no_number() -> None:
    head = f"{TOP}\nRavalement des façades\n2020-2025 - Attribution des aides"
    assert read(source(f"{head}\n{SESSION}\n{DECIDED}\n")).dossiers[0].number is None


def test_the_act_that_a_title_changes_does_not_give_its_number() -> None:
    head = f"{TOP}\nObjet : Personnel :\nModification de la délibération n° 2010-88 du 2 mai"
    assert read(source(f"{head}\n{SESSION}\n{DECIDED}\n")).dossiers[0].number is None


WHOLE = (
    "Modification des tarifs fixés par la\ndélibération n° 2021-32 du 9 mai 2021",
    "Modification des tarifs fixés par délibération\nn° 2021-32 du 9 mai 2021",
    "Modification de la\nDélibération n° 2021-32 du 9 mai 2021\nrelative aux tarifs",
    "Approbation du procès-verbal de la Séance du 4 avril 2024",
    "Approbation du procès-verbal - Séance du 4 avril 2024",
    "Rapport sur les conseillers\nen exercice et leurs indemnités",
    "Formation des Membres en exercice",
)


@pytest.mark.parametrize("title", WHOLE)
def test_an_object_goes_on_with_the_act_or_the_session_that_it_names(title: str) -> None:
    act = read(source(f"{TOP}\nObjet : {title}\n{SESSION}\n{DECIDED}\n")).dossiers[0]
    assert (act.number, act.object) == (None, " ".join(title.split()))


@pytest.mark.parametrize("title", BELOW_ROLL)
def test_the_title_right_below_those_who_sat_is_the_object(title: str) -> None:
    head = f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nSecrétaire de séance : M. Paul COT\n{title}\n"
    assert read(source(f"{head}{DECIDED}\n")).dossiers[0].object == "Tarifs de la halle"


IN_BETWEEN = (
    "Pôle ressources et moyens généraux",
    "Ouverture de la séance à vingt heures",
    "Arrivée de Mme Ida SERT à 20 h 15",
    "Affiché en mairie le 16 mai 2024",
    "Maître Sophie LARUE, notaire à Lavans",
    "Jean-Claude Vandermotte, conseiller municipal délégué",
)


@pytest.mark.parametrize("between", IN_BETWEEN)
@pytest.mark.parametrize(("title", "read_too"), [("TARIFS DE LA HALLE COUVERTE", True), ("Tarifs de la halle", False)])
def test_what_stands_between_those_who_sat_and_the_title_is_no_object(
    between: str, title: str, read_too: bool
) -> None:
    head = f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nSecrétaire de séance : M. Paul COT\n{between}\n\n{title}\n"
    found = read(source(f"{head}Le Maire expose les tarifs.\n{DECIDED}\n")).dossiers[0].object
    assert found == title if read_too else found in (title, None)


@pytest.mark.parametrize("line", ["12 place Maréchal Foch, 59000 Lavans", "Téléphone 04 00 00 00 00 Télécopie"])
def test_where_a_town_hall_stands_is_no_object(line: str) -> None:
    head = f"COMMUNE DE LAVANS\n{line}\nSéance du 13 mai 2024\nPrésents : MM. BAZIN, COT\n"
    assert read(source(f"{head}Le conseil, à l'unanimité, fixe les tarifs.\n")).dossiers[0].object is None


TOLD_ALIKE = ("Adopté à l'unanimité des membres présents", "Vote : 9 voix pour et 2 abstentions")


@pytest.mark.parametrize("told", TOLD_ALIKE)
def test_a_vote_that_ends_the_page_of_several_acts_is_no_running_head(told: str) -> None:
    acts = "".join(
        f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nDélibération n° 2024-1{n}\nObjet : Tarifs\n"
        f"Le conseil fixe les tarifs.\n{told}\nPage {n}\n"
        for n in (1, 2)
    )
    votes = [dossier.vote for dossier in read(source(acts)).dossiers]
    assert [vote.unanimous or vote.for_ == 9 for vote in votes] == [True, True]


def test_a_row_on_both_sides_of_a_page_mark_is_no_running_head() -> None:
    row = "Repas d'un enfant 3,50 €"
    text = f"{TOP}\nObjet : Tarifs\n{SESSION}\n{DECIDED}\n{row}\nPage 1\n{row}\nRepas d'un adulte 7 €\nPage 2\n"
    lines = text.split("\n")
    assert row not in {lines[furniture.line - 1] for furniture in read(source(text)).furniture}


def test_unanimity_that_a_law_asks_for_is_no_vote() -> None:
    law = "Le Maire rappelle que le scrutin secret peut être écarté lorsque le conseil en décide à l'unanimité."
    decided = "Après en avoir délibéré, par 12 voix pour et 3 abstentions, le conseil désigne M. COT."
    vote = read(source(f"{TOP}\nObjet : Délégué\n{SESSION}\n{law}\n{decided}\n")).dossiers[0].vote
    assert (vote.for_, vote.unanimous) == (12, None)


def test_a_number_that_each_page_repeats_beside_its_mark_is_read_once() -> None:
    pages = "\n".join(f"Délibération n° 2024-018\nPage {n}\n{DECIDED}\n" for n in (1, 2, 3))
    assert read(source(f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\n{pages}")).dossiers[0].number == "2024-018"


@pytest.mark.parametrize("title", ["VENTE D'UN CHEMIN", "TARIFS COMMUNAUX", "RÉFECTION DU LAVOIR"])
def test_a_title_below_the_word_secretary_is_no_person(title: str) -> None:
    head = f"{TOP}\n{SESSION}\nPrésents : MM. BAZIN, COT\nSecrétaire de séance,\n{title}\nLe Maire expose.\n"
    assert read(source(f"{head}{DECIDED}\n")).dossiers[0].secretary is None


def test_an_act_that_a_sentence_cites_on_a_line_of_its_own_opens_none() -> None:
    acts = "".join(
        f"2024-01{n} Tarifs du stade\nLe maire rappelle que le conseil avait fixé ces tarifs par la\n"
        f"délibération n° 2021-3{n} du 9 mai 2021\net qu'ils sont justes.\nAdopté à l'unanimité.\n\n"
        for n in (1, 2)
    )
    top = "COMMUNE DE LAVANS\nPROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 13 mai 2024\nPrésents : MM. BAZIN, COT\n\n"
    found = [dossier.number for dossier in read(source(top + acts)).dossiers]
    assert [number for number in found if number] == ["2024-011", "2024-012"]


APART = (("2024/012", "2024/013", "2024/014"), ("12/24", "14/24", "16/24"))


@pytest.mark.parametrize("numbers", APART)
def test_numbers_of_acts_that_count_up_are_no_pages(numbers: Sequence[str]) -> None:
    text = "Le conseil retient l'offre la moins chère.\n" * 15
    acts = "".join(f"{TOP}\n{SESSION}\n{n}\nachat d'un tracteur\nLe Maire expose.\n{text}{DECIDED}\n" for n in numbers)
    assert [dossier.number for dossier in read(source(acts)).dossiers] == [*numbers]


@pytest.mark.parametrize(("head", "facts"), HEADS)
def test_a_head_says_who_decides_what(head: str, facts: dict[str, str | None]) -> None:
    dossier = read(source(f"{head}\n{DECIDED}\n")).dossiers[0]
    assert {name: getattr(dossier, name) for name in facts} == facts
