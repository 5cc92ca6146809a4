"""The catalogue: what DCAT-AP makes mandatory, every file with its size and hash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from indexer.publishing.open_data.graphs.catalogue import NAME
from tests.factories import NORD, source
from tests.open_data.acts import SETTINGS, export, full

MANDATORY = {
    "dcat:Catalog": {"dct:title", "dct:description", "dct:publisher", "dcat:dataset"},
    "dcat:Dataset": {"dct:title", "dct:description", "dcat:distribution"},
    "dcat:Distribution": {"dcat:accessURL"},
    "foaf:Agent": {"foaf:name"},
}
"""Properties of each class (DCAT-AP 3.0.1, sections « mandatory »)."""


def nodes(value: Any) -> list[dict[str, Any]]:
    """Every node of the graph that says what it is."""
    if isinstance(value, list):
        return [node for item in value for node in nodes(item)]
    if not isinstance(value, dict):
        return []
    inner = [node for item in value.values() for node in nodes(item)]
    return [value, *inner] if "@type" in value and "@value" not in value else inner


def catalogue(folder: Path) -> Any:
    given = replace(NORD, siret="22590001800006")
    act = full(source=source(authority=given, overrides={"matiere_code": "8.6"}))
    export(folder, act)
    return json.loads((folder / "out/donnees" / NAME).read_text(encoding="utf-8"))


def test_every_node_has_what_its_class_must_have(tmp_path: Path) -> None:
    found = nodes(catalogue(tmp_path))
    assert {kind for kind in MANDATORY if any(node["@type"] == kind for node in found)} == set(MANDATORY)
    for node in found:
        assert all(node.get(name) for name in MANDATORY.get(node["@type"], ())), node


def test_every_file_is_there_once_with_its_size_and_hash(tmp_path: Path) -> None:
    told = [node for node in nodes(catalogue(tmp_path)) if node["@type"] == "dcat:Distribution"]
    data = tmp_path / "out/donnees"
    names = [node["dcat:downloadURL"]["@id"].removeprefix(f"{SETTINGS.site_url}donnees/") for node in told]
    written = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()}
    assert sorted(names) == sorted(written - {NAME})
    for name, node in zip(names, told, strict=True):
        content = (data / name).read_bytes()
        assert node["dcat:byteSize"]["@value"] == str(len(content))
        digest = hashlib.sha256(content).hexdigest()
        assert node["spdx:checksum"]["spdx:checksumValue"]["@value"] == digest


def test_scdl_files_are_a_set_of_their_own_that_names_the_schema(tmp_path: Path) -> None:
    sets = {one["@id"].partition("#")[2]: one for one in catalogue(tmp_path)["dcat:dataset"]}
    assert set(sets) == {"archive", "departement-du-nord"}
    assert sets["departement-du-nord"]["dct:conformsTo"]["@id"].endswith("scdl/deliberations/2.1.5")
