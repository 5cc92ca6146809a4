"""Pages and data of acts that are kept are those that would be made again: over acts added, changed and withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.digests import digest_of
from indexer.kept import Kept, packed, temporary
from indexer.linking.acts.united import united
from indexer.linking.archive import link_archive
from indexer.linking.near import Near
from indexer.model import Authority, Dossier, Reading
from indexer.publishing import pages
from indexer.publishing.acts.dossier_pages import dossier_pages
from indexer.publishing.archive import Archive
from indexer.publishing.made_once import shared
from indexer.publishing.open_data import export_open_data
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from indexer.reading import read
from tests.factories import dossier, source

SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/", description="Des actes.")
BOURG = Authority(slug="bourg", name="Commune de Bourg-sur-Lys", kind="commune")
HEAD = """COMMUNE DE BOURG-SUR-LYS
Séance du {day} mars 2024
Délibération n° 2024-{number}
Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY{more}.
OBJET : {about}
"""
CLAUSES = """
CONVENTION DE MISE À DISPOSITION
Entre la commune et l'association Les Genêts, il est convenu ce qui suit.
Article 1 - Objet
La commune met à la disposition de l'association la salle des fêtes, chaque mardi, pour ses répétitions{end}.
Article 2 - Durée
La convention prévue à l'article 1 dure un an et se renouvelle chaque année par accord des deux parties.
"""
ENDINGS = ("", " de musique", " et ses réunions du soir")


def act(number: int, *, ending: str = "", more: str = "", cites: int | None = None, verb: str = "") -> str:
    head = HEAD.format(day=number, number=number, more=more, about="Mise à disposition de la salle des fêtes")
    seen = f"Vu la délibération n° 2024-{cites} du conseil municipal ;\n" if cites else ""
    does = f"- {verb} la délibération n° 2024-{cites} ;\n" if cites and verb else ""
    decided = "Le conseil municipal, à l'unanimité :\n- APPROUVE la convention annexée, pour 800 € ;\n"
    return head + seen + decided + does + CLAUSES.format(end=ending)


def texts(number: int) -> list[str]:
    """What an act may say, one time or another."""
    other = number % 3 + 1
    return [
        act(number),
        *(act(number, ending=ending) for ending in ENDINGS[1:]),
        act(number, cites=other),
        act(number, cites=other, verb="ABROGE"),
        act(number, more=", M. Luc PETIT"),
    ]


every_text = {number: texts(number) for number in (1, 2, 3)}
archives = st.fixed_dictionaries(
    {}, optional={n: st.sampled_from(run) for n, run in every_text.items()}
)
steps = st.lists(archives.filter(bool), min_size=2, max_size=3)


def readings(found: dict[int, str]) -> tuple[Reading, ...]:
    named = (source(t, path=f"bourg/2024/acte-{n}.txt", authority=BOURG) for n, t in sorted(found.items()))
    return united([read(text) for text in named])


def published(some: tuple[Reading, ...], kept: Kept | None) -> dict[str, str | bytes]:
    """Every page, and every file of open data."""
    with TemporaryDirectory() as folder:
        told = [(one, digest_of(packed(one, one.source.text), one.source.text)) for one in some]
        common = shared(Archive(some).dossiers, kept, told) if kept else None
        export_open_data(some, SETTINGS, Path(folder) / "out", common)
        data = {path.as_posix()[len(folder) :]: path.read_bytes() for path in Path(folder).rglob("*.*")}
    made: dict[str, str | bytes] = {page.path: page.text for page in all_pages(some, SETTINGS, common=common)}
    return made | {name: content for name, content in data.items() if content}


@given(steps)
@settings(max_examples=5)
def test_what_is_kept_of_acts_changes_no_page_and_no_data(run: list[dict[int, str]]) -> None:
    store = temporary()
    for found in run:
        some = readings(found)
        assert published(some, store) == published(some, None)
    store.close()


@pytest.fixture
def made_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[int, str], Kept], list[str]]:
    """Acts whose pages are made for an archive."""
    made: list[str] = []

    def noted(dossier: Dossier, *others: object) -> object:
        made.append(dossier.id.rsplit("-", 1)[1])
        return dossier_pages(dossier, *others)  # type: ignore[arg-type]

    def run(found: dict[int, str], store: Kept) -> list[str]:
        made.clear()
        some = readings(found)
        list(all_pages(some, SETTINGS, common=shared(Archive(some).dossiers, store)))
        return sorted(made)

    monkeypatch.setattr(pages, "dossier_pages", noted)
    return run


def test_only_acts_that_changed_and_those_that_show_them_are_made_again(
    made_of: Callable[[dict[int, str], Kept], list[str]],
) -> None:
    store = temporary()
    apart = {1: act(1), 2: act(2).replace(CLAUSES.format(end=""), ""), 3: act(3, cites=1)}
    assert made_of(apart, store) == ["1", "2", "3"]
    assert made_of(apart, store) == []
    assert made_of(apart | {2: apart[2].replace("800", "900")}, store) == ["2"]
    assert made_of(apart | {3: act(3, cites=1, ending=ENDINGS[1])}, store) == ["1", "3"]
    assert made_of(apart | {2: apart[2].replace("Anne ROY", "Anne ROY, M. Luc PETIT")}, store) == [
        "1",
        "2",
        "3",
    ]
    store.close()


def test_pages_of_an_act_are_the_same_from_what_is_near_it() -> None:
    acts = [each for one in readings({1: act(1), 2: act(2, cites=1, verb="ABROGE")}) for each in one.dossiers]
    linked = link_archive(acts)
    near = Near(linked)
    for one in acts:
        assert list(dossier_pages(one, near.around(one))) == list(dossier_pages(one, linked))


def test_a_digest_is_that_of_the_content() -> None:
    one, digests = dossier(), shared(()).digests
    again = replace(one, documents=tuple(replace(each) for each in one.documents), source=replace(one.source))
    assert (
        digests.of((one, one))
        == digests.of((again, one))
       
    )
    long = [replace(one, source=replace(one.source, text=f"Un long texte. {end}" * 1_000)) for end in "ab"]
    assert digests.of(long[0]) != digests.of(long[1])
    for other in (replace(one, number="9"), replace(one, source=replace(one.source, text="autre")), *long):
        assert digests.of(other) != digests.of(one)
