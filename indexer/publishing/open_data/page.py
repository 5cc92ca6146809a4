"""The page `/donnees/`: which file for whom, what its columns mean, its size, its licence, its last change."""

from __future__ import annotations

from indexer.publishing.open_data import data_package, database, parquet
from indexer.publishing.open_data.act import SCHEMA_ADDRESS, VERSION
from indexer.publishing.open_data.csv_tables import file_name
from indexer.publishing.open_data.exporting import Exported
from indexer.publishing.open_data.graphs import catalogue, legislation, popolo
from indexer.publishing.open_data.of_acts import json_lines
from indexer.publishing.open_data.scdl import files as scdl_files
from indexer.publishing.open_data.scdl import subventions as scdl_grants
from indexer.publishing.open_data.tables import TABLES
from indexer.publishing.writing.display import weight
from indexer.publishing.writing.render import Page, page

ADDRESS = "donnees/"
WHOLE = (
    (
        database.NAME,
        "Base SQLite : les mêmes tables, avec une recherche dans les objets, les titres et le texte. "
        "S’ouvre avec Datasette ou DB Browser.",
    ),
    (json_lines.NAME, "Un acte par ligne, en JSON, avec le texte de ses articles."),
    (
        legislation.NAME,
        "Les actes et leurs annexes pour le web de données (JSON-LD : schema.org et ELI), sans le texte.",
    ),
    (popolo.NAME, "Les votes, les assemblées et leurs membres (Popolo)."),
    (
        data_package.NAME,
        "Description des fichiers CSV (Data Package) : colonnes, types, liens, empreintes.",
    ),
    (
        catalogue.NAME,
        "Catalogue pour les portails (DCAT-AP 3) : chaque fichier, son adresse, sa licence, son empreinte.",
    ),
    (SCHEMA_ADDRESS.removeprefix(ADDRESS), f"Schéma JSON d’un acte, version {VERSION}."),
)
"""Files of the whole archive and what each is for."""


def open_data_page(exported: Exported) -> Page:
    """The page, of the files that were written."""
    return page(
        ADDRESS,
        "open_data.md",
        {"title": "Données ouvertes", "hide": ["navigation"]},
        whole=WHOLE,
        tables=[(table, file_name(table)) for table in TABLES],
        analysed=[name for table in TABLES if (name := parquet.file_name(table)) in exported.sizes],
        sizes={name: weight(count) for name, count in exported.sizes.items()},
        scdl=[name for name in exported.sizes if name.startswith(f"{scdl_files.FOLDER}/")],
        grants=scdl_grants.NAME,
        lacking=scdl_files.LACKING,
        acts=exported.acts,
        changed=exported.changed,
    )
