"""Fragments on other machines: the same answers; what does not answer is left out and told."""

from __future__ import annotations

from pathlib import Path

import pytest
import xapian as library

from indexer.model import SearchError
from indexer.search import Engine, facets, open_index, search
from indexer.search.engine.xapian import index as index_module
from indexer.search.engine.xapian.schema import VERSION_KEY
from tests.cli.command import indexer
from tests.search.archive import SPECIFICATION
from tests.search.servers import all_serving, free_port, kill, serving, settings

QUERIES = [case["query"] for case in SPECIFICATION["found"]]


def test_servers_answer_as_the_folder_does(remote: Engine, xapian: Engine) -> None:
    assert len(remote) == len(xapian) and remote.remarks == ()
    for query in QUERIES:
        assert search(remote, query) == search(xapian, query), query
        assert facets(remote, query) == facets(xapian, query), query
    assert search(remote, "resilliation").correction == "résiliation"


def test_a_server_that_stops_leaves_the_results_of_the_other_with_a_sentence(
    fragments: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with all_serving(fragments) as servers:
        first, second = servers
        (tmp_path / "recherche.toml").write_text(settings([first, second]), encoding="utf-8")
        opened = open_index(tmp_path / ".index")
        whole = {hit.address for hit in search(opened, "annee:2021..2023", limit=100).hits}
        kill(servers[second])
        results = search(opened, "annee:2021..2023", limit=100)
        assert 0 < len(results.hits) < len(whole) and {hit.address for hit in results.hits} < whole
        (sentence,) = results.remarks
        assert sentence == f"Le fragment 2 (127.0.0.1:{second}) manque aux résultats : il ne répond pas."
        assert not opened.is_stale()
        monkeypatch.setattr(index_module, "PATIENCE", 0.0)
        with serving(fragments[1], second):
            assert opened.is_stale()
            again = search(open_index(tmp_path / ".index"), "annee:2021..2023", limit=100)
        assert {hit.address for hit in again.hits} == whole and again.remarks == ()


def test_a_server_of_another_version_is_not_asked(fragments: list[Path], tmp_path: Path) -> None:
    older = library.WritableDatabase(str(tmp_path / "ancien"), library.DB_CREATE)
    older.set_metadata(VERSION_KEY, "older")
    older.close()
    with all_serving([fragments[0], tmp_path / "ancien"]) as servers:
        (tmp_path / "recherche.toml").write_text(settings([*servers]), encoding="utf-8")
        (sentence,) = search(open_index(tmp_path / ".index"), "lettre").remarks
    assert "il vient d’une autre version ; reconstruisez-le" in sentence


def test_without_any_server_the_search_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "recherche.toml").write_text(settings([free_port(), free_port()]), encoding="utf-8")
    with pytest.raises(SearchError, match="Aucun fragment de l’index ne peut être cherché"):
        open_index(tmp_path / ".index")


def test_the_command_line_says_what_is_missing(fragments: list[Path], tmp_path: Path) -> None:
    with all_serving(fragments[:1]) as servers:
        (tmp_path / "recherche.toml").write_text(settings([*servers, free_port()]), encoding="utf-8")
        done = indexer("search", "--index", str(tmp_path / ".index"), "annee:2021..2023")
    assert done.returncode == 0 and "clauses trouvées" in done.stdout
    assert done.stderr.startswith("Le fragment 2 (127.0.0.1:") and "il ne répond pas." in done.stderr
