"""The generated tree: addresses, links between pages, escaping, the same bytes for the same input."""

import posixpath
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import (
    AddressError,
    Authority,
    Block,
    BuildError,
    Citation,
    Decision,
    DocumentKind,
    Dossier,
    Notice,
    Reading,
    Vote,
)
from indexer.publishing.acts.cited import cited_texts
from indexer.publishing.pages import all_pages, write_pages
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.render import Page, relative
from tests.factories import block, document, dossier, reading, section, source
from tests.publishing.extensions import site_extensions

SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/")


def texts(*readings: Reading) -> dict[str, str]:
    return {page.path: page.text for page in all_pages(readings, SETTINGS)}


def bundle() -> Dossier:
    """A deliberation that annexes an agreement, which has an annex of its own."""
    agreement = document(
        "Convention",
        section("1", "Objet", "Texte."),
        kind=DocumentKind.AGREEMENT,
        slug="annexe-1",
        number="1",
    )
    annex = document("Horaires", kind=DocumentKind.ANNEX, slug="annexe-2", number="2", parent=1)
    return dossier(document("Objet", section("1", "", "APPROUVE.")), agreement, annex)


def test_each_document_has_a_page_at_its_permanent_address() -> None:
    where = "deliberations/departement-du-nord/2023/2023-05-15-2023-1"
    pages = texts(reading(bundle()))
    for path in ("", "/annexe-1", "/annexe-1/annexe-2"):
        assert f"{where}{path}/index.md" in pages


def test_each_clause_has_its_permanent_anchor() -> None:
    page = texts(reading(bundle()))[
        "deliberations/departement-du-nord/2023/2023-05-15-2023-1/annexe-1/index.md"
    ]
    assert "## Article 1 Objet { #article-1 }" in page


def test_the_deliberation_lists_its_documents_and_they_lead_back() -> None:
    pages = texts(reading(bundle()))
    where = "deliberations/departement-du-nord/2023/2023-05-15-2023-1"
    assert '<a href="annexe-1/annexe-2/">Horaires</a>' in pages[f"{where}/index.md"]
    assert (
        '<a href="../../">la délibération n°\u00a02023-1</a>' in pages[f"{where}/annexe-1/annexe-2/index.md"]
    )


def test_a_fact_links_to_the_line_it_was_read_from() -> None:
    act = dossier(fact_lines={"number": 7}, source=source("\n" * 9))
    page = texts(reading(act))["deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"]
    assert 'sources/departement-du-nord/2023/exemple/#L7"' in page
    assert '<li id="L7">' in texts(reading(act))["sources/departement-du-nord/2023/exemple/index.md"]


def test_the_text_as_it_was_read_can_be_downloaded() -> None:
    act = dossier(source=source("Délibération\n\n<script>\n"))
    assert (
        texts(reading(act))["sources/departement-du-nord/2023/exemple/texte.txt"]
        == "Délibération\n\n<script>\n"
    )


def test_what_does_not_add_up_is_said() -> None:
    act = dossier(notices=(Notice(code="total", message="Le total ne tombe pas juste.", line=1),))
    page = texts(reading(act))["deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"]
    assert "À vérifier" in page
    assert "Le total ne tombe pas juste." in page


def test_a_divided_vote_is_drawn_with_a_seat_per_vote_and_a_text() -> None:
    act = dossier(vote=Vote(for_=11, against=2, abstain=1))
    page = texts(reading(act))["deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"]
    assert page.count("<circle") == 14
    assert "11\u00a0pour, 2\u00a0contre, 1\u00a0abstention</title>" in page


def test_the_sessions_of_a_day_gather_their_deliberations() -> None:
    one, two = dossier(document("Premier objet"), number="1"), dossier(document("Second objet"), number="2")
    where = "deliberations/departement-du-nord/2023/seance-2023-05-15-commission-permanente/index.md"
    page = texts(reading(one, two))[where]
    assert "Premier objet" in page
    assert "Second objet" in page


def test_a_subject_is_given_beside_the_text_or_said_to_be_missing() -> None:
    known = dossier(number="1", source=source(overrides={"matiere_code": "7.10"}))
    pages = texts(reading(known, dossier(number="2")))
    assert "7.10 Divers" in pages["parcourir/matieres/7.10/index.md"]
    assert "non-renseigne" in pages["parcourir/matieres/index.md"]


def test_spellings_of_a_partner_are_one_partner_and_the_authority_is_none() -> None:
    def agreement(slug: str, *parties: str) -> Dossier:
        convention = document("Convention", kind=DocumentKind.AGREEMENT, slug="annexe-1", parties=parties)
        return dossier(document(), convention, number=slug)

    pages = texts(
        reading(agreement("1", "Le Département du Nord", "Pôle emploi"), agreement("2", "POLE EMPLOI"))
    )
    partners = [path for path in pages if path.startswith("parcourir/partenaires/") and path.endswith(".md")]
    assert partners == ["parcourir/partenaires/index.md", "parcourir/partenaires/pole-emploi/index.md"]


def test_a_text_without_deliberation_is_a_page_and_no_deliberation() -> None:
    letter = dossier(document("Une lettre", kind=DocumentKind.OTHER))
    pages = texts(reading(letter))
    assert "Une lettre" in pages["deliberations/departement-du-nord/2023/index.md"]
    assert "Une lettre" not in pages["index.md"]
    assert "Une lettre" not in pages["flux.xml"]


def test_two_texts_with_one_address_are_refused_and_both_are_named(tmp_path: Path) -> None:
    one = dossier(source=source(path="departement-du-nord/2023/a.txt"))
    two = dossier(source=source(path="departement-du-nord/2023/b.txt"))
    with pytest.raises(AddressError, match=r"2023-05-15-2023-1/.*a\.txt.*b\.txt"):
        write_pages(all_pages([reading(one), reading(two)], SETTINGS), tmp_path)


def test_a_page_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("un fichier, pas un dossier")
    with pytest.raises(BuildError, match=r"a/index\.md"):
        write_pages([Page(path="a/index.md", text="")], tmp_path)


contents = st.dictionaries(st.sampled_from(["a", "a/b", "c"]), st.sampled_from(["", "un", "Un", "deux é"]))


@given(st.lists(contents, min_size=2, max_size=4))
def test_pages_written_beside_those_that_stand_are_those_written_anew(run: list[dict[str, str]]) -> None:
    """Over pages added, changed and taken away; what stands is left as it is."""
    with TemporaryDirectory() as folder:
        before: Path | None = None
        for step, texts_by_path in enumerate(run):
            new, stood = Path(folder, str(step)), written(before)
            pages = [Page(path=f"{path}/index.md", text=text) for path, text in texts_by_path.items()]
            write_pages(pages, new, before.joinpath if before else None)
            assert written(new) == {page.path: page.text for page in pages}
            assert written(before) == stood
            before = new


def written(folder: Path | None) -> dict[str, str]:
    """Pages below a folder."""
    paths = folder.rglob("*.md") if folder else ()
    return {path.relative_to(folder or path).as_posix(): path.read_text("utf-8") for path in paths}


def test_an_archive_without_any_text_still_has_its_pages() -> None:
    assert "ne contient encore aucune délibération" in texts()["index.md"]


def test_the_same_input_gives_the_same_bytes_whatever_its_order() -> None:
    one = reading(dossier(number="1", source=source("un", path="departement-du-nord/2023/a.txt")))
    two = reading(dossier(number="2", source=source("deux", path="departement-du-nord/2023/b.txt")))
    assert texts(one, two) == texts(two, one)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        self.found |= {name for name, _ in attrs if name.startswith("on")}


HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">\n\n</div> ``` {{ 7*7 }} {% raw %} ]]> &'


def test_nothing_of_a_source_becomes_an_element_of_a_page() -> None:
    authority = Authority(slug="valfleur", name=HOSTILE)
    blocks: tuple[Block, ...] = (block(HOSTILE),)
    agreement = document(
        HOSTILE,
        section("1", HOSTILE, HOSTILE),
        kind=DocumentKind.AGREEMENT,
        slug="annexe-1",
        number=HOSTILE,
        parties=(HOSTILE,),
        signatories=(HOSTILE,),
        duration=HOSTILE,
    )
    act = replace(
        dossier(
            document(HOSTILE, introduction=blocks), agreement, source=source(HOSTILE, authority=authority)
        ),
        body=HOSTILE,
        number=HOSTILE,
        president=HOSTILE,
        decisions=(Decision(text=HOSTILE, line=1),),
        notices=(Notice(code="x", message=HOSTILE),),
    )
    for path, text in texts(reading(act)).items():
        if path.endswith(".md"):
            body = text.split("\n---\n", 1)[1]
            tags = Tags()
            tags.feed(markdown.markdown(body, extensions=site_extensions()))
            assert not tags.found & {"script", "img", "onerror"}, path


part = st.text("abcé-1", min_size=1, max_size=3)
addresses = st.lists(part, max_size=4).map(lambda parts: "".join(f"{p}/" for p in parts))


@given(addresses, addresses, st.sampled_from(["", "#ancre", "texte.txt"]))
def test_a_relative_link_leads_where_it_should_from_anywhere(origin: str, folder: str, end: str) -> None:
    link = relative(origin, f"{folder}{end}")
    path, _, fragment = link.partition("#")
    landed = posixpath.normpath(f"/{origin}{path}")
    assert landed == posixpath.normpath(f"/{folder}{'' if end.startswith('#') else end}")
    assert fragment == end.partition("#")[2]
    assert not link.startswith("/")


def test_a_list_of_more_rows_than_can_be_read_is_split_by_year() -> None:
    acts = [
        dossier(
            number=str(n), meeting=date(2020 + n % 2, 1, 1), source=source(overrides={"matiere_code": "8.2"})
        )
        for n in range(1_001)
    ]
    pages = texts(reading(*acts))
    assert pages["parcourir/matieres/8.2/index.md"].count("<tr>") == 0
    assert pages["parcourir/matieres/8.2/2020/index.md"].count("<tr>") == 1 + 501
    assert pages["parcourir/matieres/8.2/2021/index.md"].count("<tr>") == 1 + 500


def test_texts_cited_are_told_once_in_families_and_inner_references_are_left_out() -> None:
    def cited(kind: str, key: str, line: int) -> Citation:
        return Citation(kind=kind, text=f"{kind} {line}", key=key, line=line)

    found = cited_texts(
        [
            cited("code", "code:cgct", 9),
            cited("loi", "loi:2", 8),
            cited("loi", "loi:1", 7),
            cited("loi", "loi:2", 3),
            cited("interne", "interne:annexe-1", 1),
        ]
    )
    assert [(name, [c.line for c in texts]) for name, texts in found] == [
        ("Lois et ordonnances", [3, 7]),
        ("Codes", [9]),
    ]


def test_a_remark_made_on_several_lines_is_said_once() -> None:
    notices = tuple(Notice(code="numero", message="Deux numéros.", line=line) for line in (3, 5))
    act = dossier(notices=notices, source=source("\n" * 9))
    page = texts(reading(act))["deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"]
    assert page.count("Deux numéros.") == 1
    assert "#L3" in page
    assert "#L5" in page


def test_a_dated_text_without_deliberation_leads_to_no_session() -> None:
    letter = dossier(document("Une lettre", kind=DocumentKind.OTHER))
    assert not [path for path in texts(reading(letter)) if "seance-" in path]
    assert (
        "seance-"
        not in texts(reading(letter))["deliberations/departement-du-nord/2023/2023-05-15-2023-1/index.md"]
    )


def test_an_address_cut_at_any_slash_is_the_address_of_a_page() -> None:
    pages = texts(reading(bundle()))
    documents = [
        path.removesuffix("index.md") for path in pages if path.startswith(("deliberations/", "parcourir/"))
    ]
    for address in documents:
        parts = address.strip("/").split("/")
        for length in range(1, len(parts)):
            assert f"{'/'.join(parts[:length])}/index.md" in pages, address


def test_what_the_site_says_has_the_spaces_of_french_and_what_a_text_says_keeps_its_own() -> None:
    act = dossier(document("Objet : voirie ; n° 3"), number="7")
    page = texts(reading(act))["deliberations/departement-du-nord/2023/2023-05-15-7/index.md"]
    assert "Quelle copie fait foi\u202f?" in page
    assert "version de lecture\u00a0: seul" in page
    assert "# Objet : voirie ; n° 3" in page
