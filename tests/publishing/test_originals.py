"""« Voir l'original »: what is hidden in a text is hidden in the pages and in the file; each line leads to its page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest
from PIL import Image

from indexer.model import FileKind, Origin, Page, PageKind, Place
from indexer.privacy import Policy, protect
from indexer.privacy.proof.leaks import find_leaks
from indexer.publishing.originals.covering import covering
from indexer.publishing.originals.doubts import SURE, UNREAD, UNSURE, doubt
from indexer.publishing.originals.making import make_originals
from indexer.publishing.originals.shown import Original, Originals
from indexer.publishing.originals.writing import write_originals
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from indexer.sources import read_archive
from indexer.sources.readers.pdf_pages import ocr
from tests.factories import source
from tests.privacy.samples import IBAN
from tests.readers import made

SECRET = f"- VERSE l'aide sur le compte {IBAN} de la commune ;"
CLEAN, AIDED = "sources/bourg/2024/clair/", "sources/bourg/2024/aide/"


class Made(NamedTuple):
    """A small archive of two PDFs, and what may be shown of them."""

    originals: Originals
    pages: dict[str, str]
    site: Path
    secrets: frozenset[object]

    def original(self, address: str) -> Original:
        return self.originals.by_source[address]


def build(folder: Path) -> Made:
    sources = folder / "source_texts"
    texts = read_archive(sources, keep=True)
    protected = protect(texts, {"bourg": Policy()})
    originals = make_originals(sources, texts, protected, protected.readings)
    write_originals(originals, folder / "site")
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    pages = {page.path: page.text for page in all_pages(protected.readings, settings, originals=originals)}
    return Made(originals, pages, folder / "site", frozenset(protected.secrets))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("originaux")
    year = folder / "source_texts/bourg/2024"
    year.mkdir(parents=True)
    description = 'slug = "bourg"\nname = "Commune de Bourg-sur-Lys"\nkind = "commune"\n'
    (year.parent / "authority.toml").write_text(description, encoding="utf-8")
    other = [line.replace("2024-03-05", "2024-03-06").replace("Tarifs", "Règlement") for line in made.ACT]
    made.write(year / "clair.pdf", made.pdf(made.lines(*other, size=12, step=22)))
    made.write(
        year / "aide.pdf",
        made.pdf(
            made.lines(*made.ACT[:-1], SECRET, made.ACT[-1], size=12, step=22), made.lines("Fait à Bourg")
        ),
    )
    return build(folder)


def test_no_machine_reads_what_is_hidden_in_the_published_picture(archive: Made) -> None:
    with Image.open(archive.site / AIDED / "original/page-1.webp") as picture:
        seen = ocr.text_of(picture) or ""
    assert "Tarifs de la cantine" in seen and "VERSE" in seen and "la commune ;" in seen
    assert not any(part in seen for part in IBAN.split()[1:-1])


def test_a_file_that_holds_something_hidden_is_published_as_pictures_only(archive: Made) -> None:
    (offer,) = archive.original(AIDED).offers
    assert "ce qui n’est pas publié" in offer.words
    with pdfium.PdfDocument((archive.site / AIDED / "original/fichier-1.pdf").read_bytes()) as copy:
        assert len(copy) == 2
        assert [page.get_textpage().get_text_range() for page in copy] == ["", ""]


def test_a_file_that_holds_nothing_hidden_is_published_as_it_came(archive: Made) -> None:
    (offer,) = archive.original(CLEAN).offers
    assert offer.words == "PDF, tel qu’il a été reçu" and offer.file is not None
    assert (archive.site / CLEAN / "original/fichier-1.pdf").read_bytes() == offer.file.read_bytes()


def test_nothing_hidden_stands_in_the_files(archive: Made) -> None:
    assert list(find_leaks(archive.site, archive.secrets)) == []  # type: ignore[arg-type]


def test_the_same_archive_gives_the_same_files(archive: Made, tmp_path: Path) -> None:
    folder = archive.site.parent
    shutil.copytree(folder / "source_texts/bourg", tmp_path / "source_texts/bourg")
    again = build(tmp_path)
    files = [path.relative_to(archive.site) for path in archive.site.rglob("*") if path.is_file()]
    assert len(files) == 5
    for name in files:
        assert (again.site / name).read_bytes() == (archive.site / name).read_bytes(), name


def test_facts_clauses_and_the_act_lead_to_the_page_with_the_line(archive: Made) -> None:
    page = archive.pages["deliberations/bourg/2024/2024-03-14-2024-03-05/index.md"]
    assert f"{AIDED}original/#L4" in page
    assert 'aria-label="p. 1 de l’original, ligne 3 du texte source">p.&nbsp;1</a>' in page
    assert "Voir l’original" in page and "fichier-1.pdf" in page


def test_each_line_stands_over_its_page_without_what_is_hidden(archive: Made) -> None:
    page = archive.pages[f"{AIDED}original/index.md"]
    assert '<g id="L3"><rect x="60.0"' in page and "Séance du 14 mars 2024</text>" in page
    assert "[donnée bancaire occultée]" in page and "FR76" not in page
    assert 'loading="lazy"' in page and "prefers-reduced-data" in page and "style=" not in page


def test_a_line_of_a_file_without_pages_is_told_by_its_paragraph() -> None:
    text = source("Titre\n\nUn paragraphe.\n\nUn autre.", origin=Origin(kind=FileKind.DOCX, engine="x"))
    word = Original(source=text, address="a/original/", pictures={}, reasons={}, offers=())
    proof = Originals(by_source={"a/": word}).proof("a/", 5)
    assert (proof.address, proof.sign, proof.number) == ("a/#L5", "§", 3)
    assert proof.spoken == "§ 3, paragraphe du document Word, ligne 5 du texte source"
    assert Originals().proof("a/", 5).sign == "l."


def test_an_archive_of_texts_loads_no_library_of_files() -> None:
    code = "import sys, site_build; print(sorted({'pypdfium2', 'pdfplumber', 'mammoth'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def origin(*pages: PageKind, lines: int) -> Origin:
    known = [
        Page(number=n, width=595, height=842, kind=kind, first_line=n, engine="x")
        for n, kind in enumerate(pages, 1)
    ]
    places = [Place(page=min(n, len(pages)), box=(60, 20 * n, 300, 20 * n + 12), size=12) for n in range(1, lines + 1)]
    return Origin(kind=FileKind.PDF, engine="x", pages=tuple(known), places=tuple(places))


def test_a_line_of_a_withdrawn_act_closes_its_page() -> None:
    kinds = origin(PageKind.TEXT, PageKind.TEXT, lines=2)
    found = covering(source("un\ndeux", origin=kinds), source("un\n[acte retiré]", origin=kinds), ())
    assert not found.covers and found.closed == {2}


@pytest.mark.parametrize("kind", [PageKind.LAYERED_SCAN, PageKind.SCAN])
def test_a_layer_that_may_lie_beside_its_picture_closes_its_page(kind: PageKind) -> None:
    text = f"Compte {IBAN}"
    received = source(text, path="bourg/2024/a.pdf", origin=origin(kind, lines=1))
    (redacted,) = protect([received], {}).redacted
    found = covering(received, redacted.source, redacted.masked)
    layered = kind is PageKind.LAYERED_SCAN
    assert (1 in found.covers, 1 in found.closed) == (not layered, layered)


@pytest.mark.parametrize(
    ("kind", "facts", "words", "reason"),
    [
        (PageKind.SCAN, {"engine": None}, "", UNREAD),
        (PageKind.SCAN, {"confidence": SURE - 0.01}, "", UNSURE),
        (PageKind.SCAN, {"confidence": SURE}, "", None),
        (PageKind.TEXT, {}, "xqzv wkjh " * 30, UNSURE),
        (PageKind.TEXT, {}, "le prix de la cantine " * 10, None),
        (PageKind.TEXT, {}, "ROUX Paul 1234 " * 10, None),
    ],
)
def test_a_page_that_nobody_can_answer_for_is_not_shown(
    kind: PageKind, facts: dict[str, object], words: str, reason: str | None
) -> None:
    known = {"number": 1, "width": 595, "height": 842, "kind": kind, "first_line": 1, "engine": "x", **facts}
    assert doubt(Page(**known), words.split()) == reason  # type: ignore[arg-type]
