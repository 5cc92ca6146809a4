"""Running heads, feet and numbers of pages are told by where the pages of a file print them."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import FileKind, FurnitureKind, Origin, Page, PageKind, Place
from indexer.segmenting.pages.edges import printed_edges

HEIGHT = 842.0
Printed = tuple[float, str]
"""Top of a line in points, and its text."""

HEAD, FOOT, NUMBER = FurnitureKind.RUNNING_HEAD, FurnitureKind.RUNNING_HEAD, FurnitureKind.PAGE_NUMBER


def found(*pages: Sequence[Printed]) -> dict[str, FurnitureKind]:
    """Furniture as `page: text`."""
    lines: list[str] = []
    places: list[Place] = []
    known: list[Page] = []
    for number, printed in enumerate(pages, 1):
        known.append(
            Page(number=number, width=595, height=HEIGHT, kind=PageKind.TEXT, first_line=len(lines) + 1, engine="x")
        )
        for top, text in printed:
            lines.append(text if printed[0] != (top, text) or number == 1 else f"\f{text}")
            places.append(Place(page=number, box=(60, top, 300, top + 10), size=10))
    origin = Origin(kind=FileKind.PDF, engine="x", pages=tuple(known), places=tuple(places))
    edges = printed_edges(lines, origin)
    return {f"{p.page}: {lines[n].strip()}": edges[n + 1] for n, p in enumerate(places) if n + 1 in edges}


def test_a_foot_stands_at_one_height_of_several_pages() -> None:
    foot = "Mairie – 1 place de la Lys – 59990 Bourg"
    pages = [[(100, f"Texte {n}"), (800 + n / 2, foot)] for n in range(4)]
    assert found(*pages) == {f"{n}: {foot}": FOOT for n in range(1, 5)}
    assert found(*pages[:2]) == {}


def test_a_sentence_that_recurs_where_text_stands_is_no_foot() -> None:
    assert found(*[[(100, "Texte"), (600, "Adopté à l'unanimité.")] for _ in range(4)]) == {}
    assert found(*[[(100, "Texte"), (790 + 8 * n, "Adopté à l'unanimité.")] for n in range(4)]) == {}


def test_a_head_with_which_pages_begin_is_one_wherever_it_stands_in_the_head() -> None:
    title = "Commune de Bourg – procès-verbal"
    below = [[(20, "Feuillet de droite"), (40, title), (100, "Texte")]]
    pages = [[(40, title), (100, f"Texte {n}")] for n in range(3)]
    assert found(*pages, *below) == {f"{n}: {title}": HEAD for n in (2, 3, 4)}


def test_titles_of_acts_of_a_page_each_are_no_heads() -> None:
    acts = [[(20, f"Acte {n}"), (40, "Séance du 14 mars 2024"), (100, "DÉCIDE")] for n in range(5)]
    assert found(*acts) == {}


def test_numbers_that_grow_with_the_pages_are_theirs() -> None:
    counted = [[(100, "Texte"), (810, f"{n} / 4")] for n in range(1, 5)]
    assert found(*counted) == {f"{n}: {n} / 4": NUMBER for n in range(1, 5)}
    assert found(*[[(100, "Texte"), (810, f"{n}")] for n in (3, 7, 8, 9)]) == {}
    assert found(*[[(20, f"{n} / 2024"), (100, "Texte")] for n in range(1, 5)]) == {}


def test_a_text_without_pages_has_none() -> None:
    assert printed_edges(["Texte"] * 4, None) == {}
