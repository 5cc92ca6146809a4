"""One text that cannot be read is told and set aside with a page that says so; the others are published."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

import site_build
from indexer.french_click import run
from indexer.model import Aside, LedgerError
from indexer.privacy import protecting
from indexer.publishing.ledger.file import write_ledger
from indexer.publishing.ledger.publishing import prepare
from indexer.publishing.manifest import compare
from indexer.reading import read
from tests.ledger.written import act, published
from tests.privacy.build import write_archive
from tests.privacy.test_faults import options

BROKEN = ("vide.txt", "plan.toml", "sommes.txt")


def test_texts_that_fail_are_set_aside_and_the_others_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty file, a correction that is none, a text that makes the reading fail."""
    year = write_archive(tmp_path) / "bourg/2024"
    (year / "vide.txt").write_text(" ", encoding="utf-8")
    (year / "plan.txt").write_text("Plan du préau", encoding="utf-8")
    (year / "plan.toml").write_text("objet = 3", encoding="utf-8")
    (year / "sommes.txt").write_text("Sommes", encoding="utf-8")

    def failing(source):  # type: ignore[no-untyped-def]
        return 1 / 0 if source.path.name == "sommes.txt" else read(source)

    monkeypatch.setattr(protecting, "read", failing)
    monkeypatch.setattr("sys.argv", ["site_build.py", *options(tmp_path)])
    assert run(site_build.build, "python site_build.py") == 0
    told = capsys.readouterr().err
    assert "3\u00a0textes mis à part" in told and all(name in told for name in BROKEN)
    page = (tmp_path / "site/textes-mis-a-part/index.html").read_text(encoding="utf-8")
    assert all(f"bourg/2024/{name}.txt" in page for name in ("vide", "plan", "sommes")) and str(tmp_path) not in page
    assert "3\u00a0textes n’ont pas pu être lus" in (tmp_path / "site/publications/index.html").read_text("utf-8")
    assert (tmp_path / "site/deliberations/bourg/2024/2024-03-14-2024-03-05/index.html").is_file()
    assert not compare(tmp_path / "site").any
    monkeypatch.setattr("sys.argv", ["site_build.py", "--strict", *options(tmp_path)])
    assert run(site_build.build, "python site_build.py") == 1
    assert "refusés par --strict" in capsys.readouterr().err


def test_an_address_stays_when_its_text_is_set_aside_and_only_then(tmp_path: Path) -> None:
    write_ledger(tmp_path, published(act()))
    aside = [Aside(path=PurePosixPath("bourg/2024/registre.txt"), reason="vide")]
    kept = prepare(tmp_path, tmp_path / "site", (), record=True, aside=aside)
    assert kept.unread == ("deliberations/bourg/2024/2024-01-08-2024-5/",) and kept.state.acts
    with pytest.raises(LedgerError, match="sans trace"):
        prepare(tmp_path, tmp_path / "site", (), record=True)
