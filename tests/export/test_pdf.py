"""PDF of acts and of session documents: what they show, what they claim, what stands in none of them."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.commands.export import export
from indexer.model import BlockKind, BuildError
from indexer.privacy.proof.leaks import find_leaks
from indexer.privacy.watching import watched
from indexer.publishing.lists.holdings import Holdings, holdings
from indexer.publishing.paper.sheets import act_sheet
from indexer.publishing.paper.signs import with_known_signs
from indexer.publishing.paper.typesetting import typeset_pdf
from indexer.publishing.paper.writing import papers, write_paper, write_papers
from tests.export.conftest import MAIL, SIGNS
from tests.factories import block, document, dossier, section

HOME = "https://archive.exemple/"
ACT = "deliberations/commune-de-valmorin/2024/2024-03-20-2024-7/acte.pdf"


@pytest.fixture(scope="module")
def kept(sources: Path) -> Holdings:
    return holdings(sources)


@pytest.fixture(scope="module")
def written(kept: Holdings, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every PDF of the archive."""
    folder = tmp_path_factory.mktemp("papier")
    for paper in papers(kept.below([]), HOME):
        write_paper(paper, folder)
    return folder


def text(path: Path) -> str:
    """What a reader sees, page after page, one space between words."""
    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_acts_lists_covers_and_registers_have_their_files(written: Path) -> None:
    year = written / "deliberations/commune-de-valmorin/2024"
    found = {path.relative_to(year).as_posix() for path in written.rglob("*.*")}
    session = "seance-2024-03-20-conseil-municipal"
    assert found == {
        "2024-03-20-2024-7/acte.pdf",
        f"{session}/liste/liste.pdf",
        f"{session}/proces-verbal/page-de-garde.pdf",
        "registre/registre.pdf",
    }


def test_an_act_shows_facts_vote_decisions_documents_addresses_and_page_numbers(written: Path) -> None:
    told = text(written / ACT)
    order = ("Délibération n° 2024-7", "8 pour, 1 contre", "Ce qui est décidé", "ATTRIBUE", "ARTICLE 1", SIGNS[:8])
    places = [told.index(words) for words in order]
    assert places == sorted(places)
    assert f"{HOME}{ACT.removesuffix('acte.pdf')}convention/" in told.replace(" ", "")
    assert "page 1 sur" in told and "Samedi" in told


def test_words_of_an_act_are_text_and_never_markup(written: Path) -> None:
    told = text(written / ACT)
    assert SIGNS.replace("\U0001f389", "[U+1F389]") in told


def test_both_standards_are_claimed_and_kept_as_far_as_a_file_shows(written: Path) -> None:
    for path in written.rglob("*.pdf"):
        with pikepdf.open(path) as pdf:
            metadata = pdf.open_metadata()
            claimed = [metadata.get(f"{name}") for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
            assert claimed == ["3", "A", "1"], path
            root = pdf.Root
            assert (str(root.Lang), bool(root.MarkInfo.Marked)) == ("fr-FR", True)
            assert "/StructTreeRoot" in root and bool(root.ViewerPreferences.DisplayDocTitle)
            assert "/JavaScript" not in root.get("/Names", {}) and "/OpenAction" not in root
            known = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
            fonts = [each for each in known if each.get("/Type") == "/FontDescriptor"]
            assert fonts and all("/FontFile3" in font or "/FontFile2" in font for font in fonts)


def test_bookmarks_lead_to_the_documents_and_their_clauses(written: Path) -> None:
    with pikepdf.open(written / ACT) as pdf, pdf.open_outline() as outline:
        names = [item.title for item in outline.root]
        below = [child.title for item in outline.root for child in item.children]
    assert names[:2] == ["Ce qui est décidé", "Le texte de l’acte"]
    assert [title for title in below if title.startswith("ARTICLE")] == ["ARTICLE 1 - OBJET", "ARTICLE 2 - HORAIRES"]


def test_the_published_text_is_attached(written: Path, kept: Holdings) -> None:
    with pikepdf.open(written / ACT) as pdf:
        (attached,) = pdf.attachments.values()
        assert attached.obj.AFRelationship == "/Source"
        assert attached.get_file().read_bytes() == kept.readings[0].source.text.encode()


def test_nothing_that_is_hidden_stands_in_a_pdf(written: Path, kept: Holdings) -> None:
    assert MAIL.translate({ord("."): None, ord("@"): None}) in {secret.text for secret in kept.secrets}
    assert list(find_leaks(written, kept.secrets)) == []
    for path in written.rglob("*.pdf"):
        assert "aubinard" not in text(path)
    assert "occulté" in text(written / ACT)


def test_a_sheet_that_would_show_what_is_hidden_is_not_written(kept: Holdings, tmp_path: Path) -> None:
    paper = next(paper for paper in papers(kept.below([]), HOME) if paper.address == ACT)
    leaking = (
        paper._replace(sheet={**paper.sheet, "headline": f"Écrire à {MAIL}."}),
        paper._replace(attached=paper.attached + MAIL.encode()),
    )
    for each in leaking:
        with pytest.raises(BuildError, match="apparaissent encore"):
            write_papers([each], tmp_path, watched(kept.secrets))
    assert not list(tmp_path.iterdir())


def test_the_same_act_gives_the_same_bytes(written: Path, kept: Holdings, tmp_path: Path) -> None:
    paper = next(paper for paper in papers(kept.below([]), HOME) if paper.address == ACT)
    assert write_paper(paper, tmp_path).read_bytes() == (written / ACT).read_bytes()


def test_signs_without_a_shape_are_shown_by_their_number_wherever_they_stand() -> None:
    assert with_known_signs({"a": ["é – ▇ œ", 3, "\u4e2d\x07\ufeff!"]}) == {"a": ["é – ▇ œ", 3, "[U+4E2D]  !"]}


@settings(max_examples=15, deadline=None)
@given(words=st.tuples(*[st.text(max_size=40)] * 3), level=st.integers(1, 7), kind=st.sampled_from(BlockKind))
def test_any_words_in_any_block_make_a_pdf(words: tuple[str, str, str], level: int, kind: BlockKind) -> None:
    title, heading, body = words
    rows = ((heading, body), (body, title)) if kind is BlockKind.TABLE else ()
    clause = section("1", heading, title=heading, level=level, blocks=(block(body, kind=kind, depth=level, rows=rows),))
    act = dossier(document(title, section("0", "", title="", level=1), clause), object=body)
    assert typeset_pdf("act.typ", act_sheet(act, HOME), body.encode()).startswith(b"%PDF")


def ask(*words: str | Path) -> Result:
    return CliRunner().invoke(export, list(map(str, words)), standalone_mode=False)


def test_the_command_writes_what_stands_below_an_address(sources: Path, tmp_path: Path) -> None:
    address = f"{HOME}deliberations/commune-de-valmorin/2024/#x"
    done = ask(address, "--pdf", tmp_path, "--sources", sources, "--adresse-du-site", HOME)
    assert "4\u00a0PDF" in done.output and (tmp_path / ACT).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "ajoutez --pdf"),
        (("--pdf", "x", "bourg/2024"), "aucun acte de l'archive n'est à cette adresse"),
        (("--seda", "x"), "--service-archives"),
    ],
)
def test_what_cannot_be_exported_is_refused_with_a_remedy(sources: Path, words: tuple[str, ...], told: str) -> None:
    refused = ask(*words, "--sources", sources).exception
    assert isinstance(refused, BuildError) and told in str(refused)


def test_a_pdf_is_whole_or_not_there(kept: Holdings, tmp_path: Path) -> None:
    paper = next(papers(kept.below([]), HOME))
    (tmp_path / "deliberations").write_bytes(b"")
    with pytest.raises(BuildError, match="ne peut pas être écrit"):
        write_paper(paper, tmp_path)
    assert io.BytesIO((tmp_path / "deliberations").read_bytes()).read() == b""
