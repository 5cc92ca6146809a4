"""`catalogue.jsonld`: what is published and where, for portals (DCAT-AP 3.0.1, https://semiceu.github.io/DCAT-AP/).

The vocabulary is written into the file, which is read without fetching a context.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from indexer.publishing.open_data.data_package import LICENCE
from indexer.publishing.open_data.scdl import files as scdl_files
from indexer.publishing.record import Json
from indexer.publishing.website.settings import Settings

NAME = "catalogue.jsonld"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
AUTHORITY = "http://publications.europa.eu/resource/authority/"
"""Where the lists of values of the European Union stand."""
MEDIA = {
    ".csv": ("text/csv", "CSV"),
    ".json": ("application/json", "JSON"),
    ".jsonld": ("application/ld+json", "JSON_LD"),
    ".ndjson": ("application/x-ndjson", "JSON"),
    ".parquet": ("application/vnd.apache.parquet", "PARQUET"),
    ".sqlite": ("application/vnd.sqlite3", "BIN_DATA"),
}
"""Media type and name in the list of file types, by the end of a name."""
SCDL = "https://schema.data.gouv.fr/scdl/deliberations/2.1.5"


def write_catalogue(folder: Path, settings: Settings, changed: date | None) -> None:
    """Describe the files of `folder`; raises OSError."""
    home = f"{settings.site_url}donnees/"
    files = {
        path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
    }
    told = {name: _distribution(name, path, home) for name, path in files.items() if path.suffix in MEDIA}
    content = {
        "@context": CONTEXT,
        "@id": f"{home}#catalogue",
        "@type": "dcat:Catalog",
        "dct:title": _french(settings.site_name),
        "dct:description": _french(settings.description or settings.site_name),
        "dct:language": _named("language/FRA"),
        "dct:license": {"@id": LICENCE["path"]},
        "dct:publisher": _publisher(settings),
        "foaf:homepage": {"@id": settings.site_url},
        **_modified(changed),
        "dcat:dataset": [_dataset(name, run, settings, changed) for name, run in _datasets(told).items()],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (folder / NAME).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _datasets(told: Mapping[str, Json]) -> dict[str, list[Json]]:
    """Distributions by data set: the archive under no name, the SCDL files of each authority under its slug."""
    found: dict[str, list[Json]] = {"": []}
    for name, one in told.items():
        is_scdl = name.startswith(f"{scdl_files.FOLDER}/")
        found.setdefault(name.split("/")[1] if is_scdl else "", []).append(one)
    return found


def _dataset(slug: str, run: list[Json], settings: Settings, changed: date | None) -> Json:
    home = f"{settings.site_url}donnees/"
    title = (
        f"Délibérations au format SCDL : {slug}" if slug else f"{settings.site_name} : actes, votes, sommes"
    )
    contact = {
        "@type": "vcard:Organization",
        "vcard:fn": settings.publisher,
        "vcard:hasEmail": f"mailto:{settings.email}",
    }
    return {
        "@id": f"{home}#{slug or 'archive'}",
        "@type": "dcat:Dataset",
        "dct:title": _french(title),
        "dct:description": _french(settings.description or title),
        "dct:publisher": _publisher(settings),
        "dct:language": _named("language/FRA"),
        "dcat:theme": _named("data-theme/GOVE"),
        "dcat:keyword": [_french(word) for word in ("délibérations", "collectivités territoriales", "votes")],
        "dcat:landingPage": {"@id": home},
        **_modified(changed),
        **({"dct:conformsTo": {"@id": SCDL}} if slug else {}),
        **({"dcat:contactPoint": contact} if settings.email else {}),
        "dcat:distribution": run,
    }


def _distribution(name: str, path: Path, home: str) -> Json:
    media, kind = MEDIA[path.suffix]
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    checksum = {"@type": "spdx:Checksum", "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"}}
    return {
        "@id": f"{home}{name}#fichier",
        "@type": "dcat:Distribution",
        "dct:title": _french(path.name),
        "dcat:accessURL": {"@id": home},
        "dcat:downloadURL": {"@id": f"{home}{name}"},
        "dct:license": {"@id": LICENCE["path"]},
        "dct:format": _named(f"file-type/{kind}"),
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{media}"},
        "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(path.stat().st_size)},
        "spdx:checksum": checksum | {"spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": digest}},
    }


def _publisher(settings: Settings) -> Json:
    name = settings.publisher or settings.site_name
    return {"@id": settings.site_url, "@type": "foaf:Agent", "foaf:name": name}


def _modified(changed: date | None) -> Json:
    return {"dct:modified": {"@type": "xsd:date", "@value": changed.isoformat()}} if changed else {}


def _french(text: str) -> Json:
    return {"@language": "fr", "@value": text}


def _named(value: str) -> Json:
    return {"@id": f"{AUTHORITY}{value}"}
