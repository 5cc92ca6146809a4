"""The catalogue: what DCAT-AP makes mandatory, every file with its size and hash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyshacl import validate
from rdflib import Graph

from indexer.publishing.open_data.graphs.catalogue import NAME
from tests.factories import NORD, source
from tests.open_data.acts import SETTINGS, export, full

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
"""What rdflib 7.6 says of its own reader of JSON-LD."""
SHAPES = Graph().parse(Path(__file__).with_name("dcat_ap.ttl"))


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


def graph(told: Any) -> Graph:
    return Graph().parse(data=json.dumps(told), format="json-ld")


def test_the_catalogue_is_a_graph_with_the_shapes_of_dcat_ap(tmp_path: Path) -> None:
    valid, _, told = validate(graph(catalogue(tmp_path)), shacl_graph=SHAPES)
    assert valid, told


@pytest.mark.parametrize("key", ["dct:title", "dct:publisher", "dcat:dataset"])
def test_a_catalogue_that_lacks_what_is_mandatory_is_seen(tmp_path: Path, key: str) -> None:
    told = catalogue(tmp_path)
    del told[key]
    valid, _, _ = validate(graph(told), shacl_graph=SHAPES)
    assert not valid


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
