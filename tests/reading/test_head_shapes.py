"""Facts of a head in the shapes that clerks write: who kept the minutes, who deliberates, who gave a proxy."""

from __future__ import annotations

import pytest

from indexer.model import DocumentKind, Dossier
from indexer.reading import read
from tests.factories import source

HEAD = """{authority}
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Séance du 12 avril 2023
L'an deux mille vingt-trois, le douze avril, {body} s'est réuni sous la présidence de M. Paul ROUX.
Présents : M. Paul ROUX, Mme Zoé NOËL, M. Luc ADREL, Mme Eva DUR.
{stated}
OBJET : Réfection de la toiture du gymnase

Le Président expose que le dossier a été étudié en commission.
{body}, après en avoir délibéré, à l'unanimité,
APPROUVE la proposition.
"""
SECRETARIES = (
    "{name} remplissait les fonctions de secrétaire.", "{name} a été désignée, à l'unanimité, secrétaire de séance.",
    "{name}, ayant accepté, a été désignée pour remplir les fonctions de secrétaire.", "Secrétaire de séance – {name}",
    "{name}, conseillère municipale, est nommée secrétaire de séance.", "{name} (secrétaire de séance)",
    "{name} : secrétaire de séance", "Est désignée secrétaire de séance {name}", "Secrétaire(s) de séance : {name}",
    "Le secrétariat de séance est confié à {name}.", "Le secrétaire de séance est : {name}",
    "| Secrétaire de séance | {name} |", "{name} est chargée du secrétariat de séance.",
    "La fonction de secrétaire de séance a été confiée à {name}.", "avec {name} pour secrétaire de séance.",
    "{name} se porte candidate et est désignée secrétaire de séance.", "Il a été choisi comme secrétaire {name}.",
)  # fmt: skip
AUTHORITIES = (
    ("Commune nouvelle de Valserre", "Le Conseil municipal"),
    ("Grand Valserre Communauté urbaine", "Le Conseil communautaire"),
    ("COMMUNAUTE D AGGLOMERATION VALSERRE AGGLOMERATION", "Le Conseil communautaire"),
    ("PETR du Pays d'Orle", "Le Comité syndical"),
    ("Syndicat mixte d'aménagement de l'Orle et de ses affluents", "Le Comité syndical"),
    ("Syndicat départemental d'énergie du Haut-Orle", "Le Comité syndical"),
    ("Syndicat Mixte de l'Orle aval", "Le Comité syndical"),
    ("Régie des eaux de Valserre", "Le Conseil d'administration"),
    ("C.C.A.S. de Valserre", "Le Conseil d'administration"),
    ("Centre de gestion du Haut-Orle", "Le Conseil d'administration"),
)
PRESIDENTS = (
    "Le conseil s'est réuni.\nPrésents : M. Paul ROUX, Maire-Président ; Mme Eva DUR, M. Luc ADREL.",
    "Présents : Mme Eva DUR.\nM. Paul ROUX, Président de la communauté, constate que le quorum est atteint.",
)  # fmt: skip
"""Who presides where no « présidence » is told."""
PROXIES = (
    "Pouvoirs :\nM. Jean PERRIN > M. Luc ADREL\nMme Ida SERT > Mme Eva DUR",
    "Pouvoirs :\nM. Jean PERRIN => M. Luc ADREL\nMme Ida SERT => Mme Eva DUR",
    "Pouvoirs :\n| M. Jean PERRIN | M. Luc ADREL |\n| Mme Ida SERT | Mme Eva DUR |",
)


def head(*, authority: str = "Commune de Valserre", body: str = "Le Conseil municipal", stated: str = "") -> Dossier:
    """What is read of an act with this head."""
    text = HEAD.format(authority=authority, body=body, stated=stated)
    (dossier,) = read(source(text, authority=None)).dossiers
    return dossier


@pytest.mark.parametrize("name", ["Mme Ida SERT", "Ida Sert", "SERT Ida"])
def test_who_kept_the_minutes(name: str) -> None:
    found = {shape: head(stated=shape.format(name=name)).secretary for shape in SECRETARIES}
    assert {shape: one for shape, one in found.items() if one != name.removeprefix("Mme ")} == {}


def test_who_opens_a_sentence_about_another_is_no_secretary() -> None:
    stated = "Absents excusés : M. Jean PERRIN.\nEst désignée secrétaire de séance Ida Sert"
    assert head(stated=stated).secretary == "Ida Sert"


@pytest.mark.parametrize("shape", ["La secrétaire de séance,\nIda SERT", "La secrétaire de séance, Ida SERT"])
def test_who_signs_as_secretary_far_below_the_head(shape: str) -> None:
    assert signed(f"Le Maire,\nPaul ROUX\n{shape}") == "Ida SERT"


def test_the_name_of_who_presided_is_not_that_of_the_secretary() -> None:
    assert signed("Le Maire,\nLa secrétaire de séance,\nPaul ROUX\nIda SERT") is None


def signed(by: str) -> str | None:
    """The secretary that is read of a long act with this signature."""
    articles = "\n".join(f"Article {n} : La dépense {n} est inscrite au budget de la commune." for n in range(1, 30))
    text = HEAD.format(authority="Commune de Valserre", body="Le Conseil municipal", stated="")
    whole = f"{text}{articles}\nFait et délibéré les jour, mois et an que dessus.\n{by}\n"
    (dossier,) = read(source(whole, authority=None)).dossiers
    return dossier.secretary


@pytest.mark.parametrize(("name", "body"), AUTHORITIES)
def test_who_deliberates(name: str, body: str) -> None:
    assert head(authority=name, body=body).authority == name


@pytest.mark.parametrize("stated", PROXIES)
def test_who_gave_a_proxy(stated: str) -> None:
    attendance = head(stated=stated).attendance
    assert attendance and attendance.represented == 2
    assert [(proxy.giver, proxy.holder) for proxy in attendance.proxies] == [
        ("Jean PERRIN", "Luc ADREL"),
        ("Ida SERT", "Eva DUR"),
    ]


@pytest.mark.parametrize("label", ["S'est fait excuser :", "Nombre d'excusés :"])
def test_who_is_excused(label: str) -> None:
    stated = f"{label} M. Jean PERRIN" if label.startswith("S'") else f"{label} 1"
    attendance = head(stated=stated).attendance
    assert attendance and attendance.excused == 1


@pytest.mark.parametrize("stated", PRESIDENTS)
def test_who_presides(stated: str) -> None:
    text = f"COMMUNE DE VALSERRE\nCompte rendu du conseil municipal du 12 avril 2023\n{stated}\n"
    assert [dossier.president for dossier in read(source(text, authority=None)).dossiers] == ["Paul ROUX"]


def test_a_committee_decides_whatever_service_of_its_assembly_heads_the_paper() -> None:
    text = """Secrétariat général de l'assemblée départementale
COMMISSION PERMANENTE DU CONSEIL GÉNÉRAL DU HAUT-ORLE
Réunion du 12 avril 2010
La commission permanente s'est réunie sous la présidence de Mme Ida SERT.
"""
    (dossier,) = read(source(text, authority=None)).dossiers
    assert (dossier.body, dossier.authority) == ("Commission permanente", "Département du HAUT-ORLE")


def test_the_code_of_an_act_is_no_name_of_an_authority() -> None:
    name = "communauté de communes Orle – Valserre"
    acts = "".join(f"\nAF0{n}_2023 VOIRIE - Travaux du lot {n}\nLa {name} paie.\n" for n in range(5))
    stated = f"Le Président présente un projet de la Communauté de Communes{acts}"
    found = head(authority="", body="Le Conseil communautaire", stated=stated).authority
    assert found == name.capitalize().replace("orle – valserre", "Orle – Valserre")


def test_an_act_whose_vote_is_cut_off_is_one() -> None:
    text = """REPUBLIQUE FRANCAISE - VILLE DE VALSERRE
Séance du 12 avril 2023
DELIBERATION DU CONSEIL MUNICIPAL
Le conseil municipal, convoqué le 5 avril 2023, s'est réuni au lieu habituel de ses séances.
Étaient là : M. Paul ROUX, Mme Eva DUR.
OBJET : Indemnités des élus
Monsieur le Maire présente le rapport suivant :
"""
    (dossier,) = read(source(text, authority=None)).dossiers
    assert (dossier.documents[0].kind, dossier.object) == (DocumentKind.DELIBERATION, "Indemnités des élus")


def test_who_sits_in_groups_is_counted_whole() -> None:
    stated = "Excusés :\nM. Jean PERRIN, Mme Ida SERT, Vices présidents\nMme Anne COT, M. Guy BRAL, membres du bureau"
    attendance = head(stated=stated).attendance
    assert attendance and attendance.excused == 4
