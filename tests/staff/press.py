"""An office whose forecast is made here, without a process of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import Ledger, write_ledger
from indexer.staff.office.desk import Desk
from indexer.staff.press import forecasting
from indexer.staff.press.forecast import Forecast
from tests.readers import made

SOURCE = "commune-de-bourg-sur-lys/2024/cantine.txt"
ID = "commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05"
AIDE = "- DIT que l'aide de 300 € à Mme Berthe NOËL, sur proposition de Mme Odile VASSELIN, cuisinière, est versée ;"


def with_act(sources: Path, *more: str) -> Path:
    """The folder of sources with one act; `more` are lines after it."""
    path = sources / SOURCE
    path.parent.mkdir()
    path.write_text("\n".join([*made.ACT, AIDE, *more]), encoding="utf-8")
    (sources / "commune-test/authority.toml").unlink()
    (sources / "commune-test").rmdir()
    return path


def foretold(desk: Desk, *, rendered: bool = False) -> Forecast:
    """The forecast of the folders as they are; its pages are made where a test looks at them."""
    with pytest.MonkeyPatch.context() as patched:
        if not rendered:
            patched.setattr(forecasting, "render_pages", lambda *_: None)
        forecasting.make_forecast(desk.folders, desk.forecasts.folder, desk.folders.state)
    found = desk.forecasts.current()
    assert found
    return found


def publish(journal: Path) -> None:
    """A ledger in which the act was published."""
    facts = {"number": "2024-03-05", "documents": {"": [1, 9, ""]}}
    evidence = {"source": SOURCE, "file": "", "text": "", "sketch": ""}
    entry = Entry(event=Event.PUBLISHED, day=date(2024, 4, 2), address=ID, facts=facts, evidence=evidence)
    write_ledger(journal, Ledger().followed_by([entry]))
