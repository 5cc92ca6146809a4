"""Bold and larger letters of a file tell where titles start and end; a text without them is read as before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from indexer.model import FileKind, Origin, Page, PageKind, Place
from indexer.reading import read
from indexer.segmenting.pages.emphasis import emphasised
from tests.factories import source

HEAD = """COMMUNE DE VALMORIN
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL
Séance du 20 mars 2024
Présents : M. Alban REY, maire, Mme Béa SOL, M. Cyr TON.
Secrétaire de séance : Mme Béa SOL.
"""
BODY = """*Entretien des chemins
Le maire rappelle que les chemins ont souffert de l'hiver et qu'il faut les remettre en état avant l'été
Le conseil municipal approuve à l'unanimité les travaux de l'entreprise Verdois
Il est demandé quand les travaux seront faits et qui préviendra les riverains du chemin
*Tarifs de la salle des fêtes
Mme SOL rappelle que les tarifs n'ont pas changé depuis dix ans et propose de les porter à cent euros
Le conseil municipal approuve à l'unanimité les nouveaux tarifs de la salle
Il est demandé si les associations de la commune la paieront aussi et à partir de quand
*Subvention au club de lecture
Le club demande de quoi acheter des livres pour la bibliothèque qu'il tient avec l'école du village
Le conseil municipal approuve à l'unanimité une subvention de trois cents euros
"""
LINES = f"{HEAD}{BODY}".splitlines()
TEXT = [line.lstrip("*") for line in LINES]
PAGE = Page(number=1, width=595, height=842, kind=PageKind.TEXT, first_line=1, engine="essai")


def printed(*, size: float = 10, bold: bool = False) -> Origin:
    """The file in which the lines that start with a star are printed so."""
    places = [
        Place(page=1, box=(60, 20 * n, 500, 20 * n + 10), size=size if star else 10, bold=bold and star)
        for n, star in enumerate((line.startswith("*") for line in LINES), 2)
    ]
    return Origin(kind=FileKind.PDF, engine="essai", pages=(PAGE,), places=tuple(places))


def objects(origin: Origin) -> list[str | None]:
    reading = read(replace(source("\n".join(TEXT)), origin=origin))
    return [act.object for act in reading.dossiers if act.object]


@pytest.mark.parametrize("how", [{"bold": True}, {"size": 14.0}])
def test_titles_that_only_their_letters_tell_open_the_items_of_a_session(how: dict[str, float]) -> None:
    assert objects(printed(**how)) == [  # type: ignore[arg-type]
        "Entretien des chemins",
        "Tarifs de la salle des fêtes",
        "Subvention au club de lecture",
    ]


def test_without_letters_of_their_own_no_blank_line_and_no_number_they_are_no_titles() -> None:
    assert objects(printed()) != objects(printed(bold=True))


def test_a_title_ends_where_its_letters_do() -> None:
    lines = ["1. Entretien des chemins et des", "Fossés de la commune", "Mme SOL présente le devis"]
    strong = frozenset({1, 2})
    places = [Place(page=1, box=(60, 20 * n, 300, 20 * n + 10), size=10, bold=n in strong) for n in (1, 2, 3)]
    origin = Origin(kind=FileKind.PDF, engine="essai", pages=(PAGE,), places=(*places, *places[2:] * 9))
    assert emphasised([*lines, *["texte ordinaire de la page"] * 9], origin) == strong


@pytest.mark.parametrize("size", [10.0, 10.4])
def test_letters_of_nearly_the_same_size_do_not_stand_out(size: float) -> None:
    assert emphasised(TEXT, printed(size=size)) == frozenset()


def test_where_most_of_a_text_is_bold_nothing_stands_out() -> None:
    places = tuple(replace(place, bold=n > 2) for n, place in enumerate(printed().places) if place)
    assert emphasised(TEXT, replace(printed(), places=places)) == frozenset()


def test_a_text_without_pages_has_no_emphasis() -> None:
    assert emphasised(TEXT, None) == frozenset()
