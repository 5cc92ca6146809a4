"""The engine that `recherche.toml` asks for: Whoosh, in the folder itself, when it asks for none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from indexer.model import Reading, SearchError
from indexer.search.engine.building import Maker, prepared
from indexer.search.engine.interface import Engine
from indexer.search.engine.settings import XAPIAN, Settings, settings_of
from indexer.search.engine.whoosh.build import WhooshMaker
from indexer.search.engine.whoosh.index import WhooshEngine
from indexer.search.entries import number_of_entries


def build_index(readings: Sequence[Reading], folder: Path) -> int:
    """Makes the index in `folder` hold `readings` and nothing else; gives the number of its clauses.

    Raises SearchError when another build runs or the folder cannot be written.
    """
    with prepared_index(readings, folder):
        return number_of_entries(readings)


@contextmanager
def prepared_index(readings: Sequence[Reading], folder: Path) -> Iterator[Path]:
    """The folder of an index that holds `readings`, which becomes the current one when the block ends well.

    Until then whoever searches finds the last one. Raises SearchError when another build runs, the folder cannot be
    written or its engine is not installed.
    """
    with prepared(readings, folder, _maker(settings_of(folder))) as made:
        yield made


def open_index(folder: Path) -> Engine:
    """The current index of a folder; raises SearchError when there is none or it cannot be read."""
    settings = settings_of(folder)
    if settings.engine != XAPIAN:
        return WhooshEngine(folder)
    _check_xapian()
    from indexer.search.engine.xapian.index import XapianEngine

    return XapianEngine(folder, settings)


def _maker(settings: Settings) -> Maker:
    if settings.engine != XAPIAN:
        return WhooshMaker()
    _check_xapian()
    from indexer.search.engine.xapian.build import XapianMaker

    return XapianMaker(settings.shards)


def _check_xapian() -> None:
    try:
        import xapian  # noqa: F401
    except ImportError as error:
        raise SearchError(
            "recherche.toml demande Xapian, qui n’est pas installé ; "
            "lancez « pip install '.[xapian]' » ou, sous Debian, « apt install python3-xapian »."
        ) from error
