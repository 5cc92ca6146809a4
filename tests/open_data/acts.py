"""Two acts written for these tests, and their export."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from indexer.linking.acts.people import people
from indexer.model import (
    Amount,
    Attendance,
    Citation,
    Decision,
    DocumentKind,
    Dossier,
    Notice,
    Proxy,
    Vote,
    VoteGroup,
)
from indexer.publishing.open_data import export_open_data
from indexer.publishing.open_data.act import act_record
from indexer.publishing.open_data.exporting import Exported
from indexer.publishing.record import Json
from indexer.publishing.website.settings import Settings
from indexer.reading import read
from indexer.sources import read_archive
from tests.factories import block, document, dossier, reading, section

SETTINGS = Settings(site_name="Archive", site_url="https://archive.exemple/sous/", description="Des actes.")


def full(**facts: Any) -> Dossier:
    """An act that fills every table."""
    agreement = document(
        "Convention avec Les Genêts",
        section("1", "Résiliation", "La convention peut être résiliée à tout moment."),
        kind=DocumentKind.AGREEMENT,
        slug="annexe-1",
        number="1",
        parent=0,
        parties=("Le Département", "Les Genêts"),
        duration="La convention dure un an.",
    )
    values: dict[str, Any] = {
        "vote": Vote(for_=3, against=0, groups=(VoteGroup(choice="for", name="Groupe Rivière"),)),
        "attendance": Attendance(
            present_names=("Ada Ruel",), proxies=(Proxy(giver="Léo Puy", holder="Ada Ruel"),)
        ),
        "amounts": (Amount(euros=Decimal("1200.50"), text="1 200,50 €", purpose=None, line=1),),
        "citations": (Citation(kind="loi", text="loi n° 2020-1577", key="loi:2020-1577", line=1),),
        "decisions": (Decision(text="ATTRIBUE une subvention de 800 € à l'Association Les Genêts", line=1),),
        "notices": (Notice(code="vote", message="Le total ne concorde pas.", line=1),),
    }
    main = document("Objet", introduction=(block("Le conseil décide."),))
    return dossier(main, agreement, **{**values, **facts})


def record_of(act: Dossier) -> Json:
    """The record of an act that stands alone in its archive."""
    return act_record(act, SETTINGS.site_url, people([act]))


@cache
def archive_acts() -> tuple[Json, ...]:
    """The records of the acts that the project holds, read once for all tests."""
    sources = read_archive(Path(__file__).parents[2] / "source_texts")
    return tuple(record_of(act) for source in sources for act in read(source).dossiers)


def export(folder: Path, *acts: Dossier) -> Exported:
    """Everything below `folder / "out"`."""
    return export_open_data([reading(act) for act in acts], SETTINGS, folder / "out")


def records(folder: Path) -> list[dict[str, Any]]:
    """The lines of the NDJSON file."""
    text = (folder / "out/donnees/actes.ndjson").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]
