"""`datapackage.json`: what each CSV file holds, its size and its SHA-256 (https://specs.frictionlessdata.io/)."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from indexer.publishing.open_data.csv_tables import file_name
from indexer.publishing.open_data.table import Column, Table
from indexer.publishing.open_data.tables import TABLES
from indexer.publishing.record import Json
from indexer.publishing.website.settings import Settings

NAME = "datapackage.json"
LICENCE = {
    "name": "etalab-2.0",
    "title": "Licence Ouverte 2.0",
    "path": "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
}


def write_data_package(folder: Path, settings: Settings) -> None:
    """Describe the CSV files of `folder`; raises OSError."""
    content = {
        "profile": "data-package",
        "name": "archive-des-deliberations",
        "title": settings.site_name,
        "description": settings.description,
        "homepage": f"{settings.site_url}donnees/",
        "licenses": [LICENCE],
        "resources": [_resource(table, folder) for table in TABLES],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (folder / NAME).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _resource(table: Table, folder: Path) -> Json:
    path = folder / file_name(table)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    schema: Json = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table is TABLES[0]:
        schema["primaryKey"] = "acte"
    elif any(column.name == "acte" for column in table.columns):
        reference = {"resource": TABLES[0].name, "fields": "acte"}
        schema["foreignKeys"] = [{"fields": "acte", "reference": reference}]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": path.name,
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": schema,
    }


def _field(column: Column) -> Json:
    kind = {"type": "string", "format": "uri"} if column.kind == "uri" else {"type": column.kind}
    return {"name": column.name, **kind, "description": column.meaning}
