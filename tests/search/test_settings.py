"""`recherche.toml` chooses the engine; what it cannot mean is refused with what to write."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from indexer.model import SearchError
from indexer.search import build_index, open_index
from indexer.search.engine.settings import Settings, settings_of
from tests.search.archive import readings

TWO = 'moteur = "xapian"\nserveurs = ["10.0.0.11:33331", "archive.example:33332"]\ndelai = 2.5\n'


def test_without_the_file_whoosh_searches_in_the_folder(tmp_path: Path) -> None:
    assert settings_of(tmp_path / ".index") == Settings() and Settings().engine == "whoosh"


def test_servers_are_read_with_their_ports(tmp_path: Path) -> None:
    (tmp_path / "recherche.toml").write_text(TWO, encoding="utf-8")
    servers = (("10.0.0.11", 33331), ("archive.example", 33332))
    assert settings_of(tmp_path / ".index") == Settings(
        engine="xapian", shards=2, servers=servers, seconds=2.5
    )


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("moteur =", "Corrigez-le"),
        ('moteur = "lucene"', 'Écrivez moteur = "whoosh" ou "xapian"'),
        ("fragments = 0", "fragments = un nombre de 1 à 64"),
        ("fragments = true", "fragments = un nombre de 1 à 64"),
        ('delai = "2 s"', "delai = un nombre de secondes"),
        ('serveurs = "10.0.0.11:33331"', "un par fragment"),
        ('serveurs = ["10.0.0.11"]', "un par fragment"),
        ('fragments = 3\nserveurs = ["10.0.0.11:33331"]', "un par fragment"),
        ('moteurs = "xapian"', "retirez moteurs"),
    ],
)
def test_what_is_not_understood_is_refused_with_what_to_write(
    tmp_path: Path, written: str, remedy: str
) -> None:
    (tmp_path / "recherche.toml").write_text(written, encoding="utf-8")
    with pytest.raises(SearchError) as refusal:
        open_index(tmp_path / ".index")
    assert remedy in str(refusal.value) and "recherche.toml" in str(refusal.value)


def test_xapian_that_is_not_installed_is_told_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\n', encoding="utf-8")
    monkeypatch.setitem(sys.modules, "xapian", None)
    for use in (lambda folder: build_index(readings(), folder), open_index):
        with pytest.raises(SearchError, match="apt install python3-xapian"):
            use(tmp_path / ".index")
