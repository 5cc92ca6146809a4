"""One text that cannot be published is told and set aside with a page that says so; the others are published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from markdown import Markdown

import site_build
from indexer.french_click import run
from indexer.model import Aside, Dossier, LedgerError, Reading, SourceText
from indexer.privacy import Policy, Redacted, passes, redact
from indexer.publishing import pages
from indexer.publishing.acts.dossier_pages import dossier_pages
from indexer.publishing.ledger.file import write_ledger
from indexer.publishing.ledger.publishing import prepare
from indexer.publishing.proof.manifest import compare
from indexer.publishing.writing.render import Page
from indexer.reading import read
from tests.ledger.written import act as published_act
from tests.ledger.written import published
from tests.privacy.build import options, write_archive
from tests.privacy.samples import IBAN


def act(number: str, subject: str) -> str:
    """A short deliberation."""
    return (
        "COMMUNE DE BOURG-SUR-LYS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n"
        f"Séance du 14 mars 2024\nDélibération n° {number}\n\nOBJET : {subject}\n\n"
        "Le conseil municipal, après en avoir délibéré, à l'unanimité :\n- APPROUVE le projet.\n"
    )


BROKEN = {
    "vide": " ",
    "plan": "Plan du préau",
    "sommes": "Sommes",
    "fuite": act("2024-03-09", f"compte {IBAN}"),
    "liens": act("2024-03-10", "liens"),
    "rendu": act("2024-03-11", "rendu"),
    "papier": act("2024-03-12", "aide") + "- ATTRIBUE une aide de 300 € à Mme Copie PAPIER.\n",
}
"""An empty file, a correction that is none, a text that fails while it is read, one that leaks, one that fails while
its pages are made, one that fails while they are rendered, one that hides what all pages of acts say."""
FURNISHED = "Article 3 - Subvention de 200 € à M. Ouvertes DONNÉES, demeurant 3 rue des Saules, 59990 Bourg-sur-Lys"
"""A hidden name that the menu says: no reason to set a text aside."""


def break_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults of ours, each on the text that is named for it."""

    def reading(source: SourceText) -> Reading:
        return 1 / 0 if source.path.name == "sommes.txt" else read(source)  # type: ignore[return-value]

    def redacting(source: SourceText, *policy: Policy, **facts: Any) -> Redacted:
        redacted = redact(source, *policy, **facts)
        return replace(redacted, source=source) if source.path.name == "fuite.txt" else redacted

    def paged(dossier: Dossier, *others: Any) -> Iterator[Page]:
        if dossier.source.path.name == "liens.txt":
            raise ZeroDivisionError
        return dossier_pages(dossier, *others)

    def convert(self: Markdown, text: str) -> str:
        return str(1 / 0) if "2024-03-11" in text else markdown(self, text)

    markdown = Markdown.convert
    monkeypatch.setattr(passes, "read", reading)
    monkeypatch.setattr(passes, "redact", redacting)
    monkeypatch.setattr(pages, "dossier_pages", paged)
    monkeypatch.setattr(Markdown, "convert", convert)


def test_texts_that_fail_are_set_aside_and_the_others_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    year = write_archive(tmp_path, FURNISHED) / "bourg/2024"
    for name, text in BROKEN.items():
        (year / f"{name}.txt").write_text(text, encoding="utf-8")
    (year / "plan.toml").write_text("objet = 3", encoding="utf-8")
    break_each(monkeypatch)
    monkeypatch.setattr("sys.argv", ["site_build.py", *options(tmp_path)])
    assert run(site_build.build, "python site_build.py") == 0
    told = capsys.readouterr().err
    assert f"{len(BROKEN)}\u00a0textes mis à part" in told and all(f"{name}." in told for name in BROKEN)
    assert "index.md, ligne" in told and IBAN not in told
    page = (tmp_path / "site/textes-mis-a-part/index.html").read_text(encoding="utf-8")
    assert all(f"bourg/2024/{name}.txt" in page for name in BROKEN) and str(tmp_path) not in page
    register = (tmp_path / "site/publications/index.html").read_text(encoding="utf-8")
    assert f"{len(BROKEN)}\u00a0textes n’ont pas pu être publiés" in register
    acts = list((tmp_path / "site/deliberations/bourg/2024").glob("2024-*"))
    assert [path.name for path in acts] == ["2024-03-14-2024-03-05"]
    assert not compare(tmp_path / "site").any
    shown = (acts[0] / "convention/index.html").read_text(encoding="utf-8")
    assert "Subvention de" in shown and "Ouvertes DONNÉES" not in shown and "Données ouvertes" in shown
    monkeypatch.setattr("sys.argv", ["site_build.py", "--strict", *options(tmp_path)])
    assert run(site_build.build, "python site_build.py") == 1
    assert "refusés par --strict" in capsys.readouterr().err


def test_a_site_of_no_text_does_not_take_the_place_of_the_last_good_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (write_archive(tmp_path) / "bourg/2024/aide.txt").write_text(BROKEN["papier"], encoding="utf-8")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("le site d'avant", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["site_build.py", *options(tmp_path)])
    assert run(site_build.build, "python site_build.py") == 1
    told = capsys.readouterr().err
    assert "Aucun texte ne peut être publié ; ce qui était publié le reste." in told.replace("\u202f", " ")
    assert "aide.txt" in told
    assert [path.read_text("utf-8") for path in (tmp_path / "site").iterdir()] == ["le site d'avant"]


def test_an_address_stays_when_its_text_is_set_aside_and_only_then(tmp_path: Path) -> None:
    write_ledger(tmp_path, published(published_act()))
    aside = [Aside(path=PurePosixPath("bourg/2024/registre.txt"), reason="vide")]
    kept = prepare(tmp_path, tmp_path / "site", (), record=True, aside=aside)
    assert kept.unread == ("deliberations/bourg/2024/2024-01-08-2024-5/",) and kept.state.acts
    with pytest.raises(LedgerError, match="sans trace"):
        prepare(tmp_path, tmp_path / "site", (), record=True)
