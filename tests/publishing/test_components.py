"""The bill of materials and the licences of what builds a site."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import Message
from importlib import metadata
from importlib.metadata import PackageMetadata
from pathlib import Path
from typing import cast

import pytest

from indexer.model import BuildError
from indexer.publishing.bill.components import Component, asked, bill, locked, needed
from indexer.publishing.bill.licences import is_accepted, licence_of
from indexer.publishing.bill.writing import write_bill
from indexer.publishing.website.build_date import build_time

DAY = datetime(2024, 3, 14, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
SEARCH = Component(name="search", version="2.0", licence="MIT OR Apache-2.0", needs=("words",))
WORDS = Component(name="words", version="1.1", licence=None, needs=())


def declared(**facts: str) -> PackageMetadata:
    message = Message()
    for name, value in facts.items():
        message[name.replace("_", "-")] = value
    return cast(PackageMetadata, message)


def test_every_library_of_the_lock_has_a_licence_that_is_accepted() -> None:
    refused = {each.name: each.licence for each in locked(ROOT) if not is_accepted(each.licence)}
    assert refused == {}


def test_what_runs_is_what_the_program_asks_for_and_what_that_needs() -> None:
    names = {each.name for each in needed(ROOT)}
    assert set(asked(ROOT)) <= names
    assert {"whoosh3", "mkdocs", "h11"} <= names
    assert not {"pytest", "hypothesis", "pip"} & names


def without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """An installation that lacks some libraries."""
    known = metadata.distribution

    def installed(name: str) -> metadata.Distribution:
        if name in names:
            raise metadata.PackageNotFoundError(name)
        return known(name)

    monkeypatch.setattr(metadata, "distribution", installed)


def test_an_installation_may_lack_what_only_tests_need(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = needed(ROOT)
    without(monkeypatch, "pytest", "aiofiles")
    assert needed(ROOT) == whole


def test_a_library_that_runs_and_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "mkdocs")
    with pytest.raises(BuildError, match="« mkdocs » n'est pas installé"):
        needed(ROOT)


def test_the_bill_names_each_component_with_its_licence_and_what_it_needs() -> None:
    told = json.loads(bill([SEARCH, WORDS], ["search"], DAY))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert [(c["purl"], c.get("licenses")) for c in told["components"]] == [
        ("pkg:pypi/search@2.0", [{"expression": "MIT OR Apache-2.0"}]),
        ("pkg:pypi/words@1.1", None),
    ]
    needs = {each["ref"]: each.get("dependsOn", []) for each in told["dependencies"]}
    assert needs == {
        "site": ["pkg:pypi/search@2.0"],
        "pkg:pypi/search@2.0": ["pkg:pypi/words@1.1"],
        "pkg:pypi/words@1.1": [],
    }


def test_the_same_components_give_the_same_bytes(tmp_path: Path) -> None:
    write_bill(ROOT, tmp_path)
    (made,) = tmp_path.iterdir()
    assert made.read_text(encoding="utf-8") == bill(needed(ROOT), asked(ROOT), build_time())


@pytest.mark.parametrize(
    ("facts", "licence"),
    [
        ({"License_Expression": "MIT AND PSF-2.0"}, "MIT AND PSF-2.0"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        ({"License": "UNKNOWN", "Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        ({"License": "Copyright (c) 2001, all rights"}, None),
        ({}, None),
    ],
)
def test_a_licence_is_read_as_it_was_declared(facts: Mapping[str, str], licence: str | None) -> None:
    assert licence_of(declared(**facts)) == licence


@pytest.mark.parametrize("licence", [None, "GPL-3.0-only", "MIT AND AGPL-3.0-only"])
def test_a_licence_that_is_unknown_or_asks_for_more_is_refused(licence: str | None) -> None:
    assert not is_accepted(licence)


def test_a_lock_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"requirements\.lock : ce fichier ne peut pas être lu"):
        locked(tmp_path)
