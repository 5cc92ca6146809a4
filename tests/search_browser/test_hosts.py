"""Hosts differ: some serve parts of files, some whole files only, some do not keep their word."""

from __future__ import annotations

import http.server
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from playwright.sync_api import Browser

from tests.search.archive import readings
from tests.search_browser.conftest import ASK, Parts, WholeFiles, serving

QUERIES = (
    "convention",
    '"lettre recommandée"',
    "convention~",
    "résili* SAUF avis",
    "x1",
    "annee:2023 données",
)


class Told:
    """Notes what the host answers about parts of files."""

    answers: ClassVar[list[tuple[str, int]]]

    def send_response(self, code: int, message: str | None = None) -> None:
        """As its parent, noted."""
        asked = self.headers.get("Range", "")  # type: ignore[attr-defined]
        self.answers.append((asked, code))
        super().send_response(code, message)  # type: ignore[misc]


class Whole(Told, WholeFiles):
    """Sends whole files and says nothing of parts."""

    answers: ClassVar[list[tuple[str, int]]] = []


class InParts(Told, Parts):
    """Sends the parts that are asked for."""

    answers: ClassVar[list[tuple[str, int]]] = []


class Boasting(Told, WholeFiles):
    """Says that it sends parts, and sends whole files."""

    answers: ClassVar[list[tuple[str, int]]] = []

    def end_headers(self) -> None:
        """Promises."""
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()


class Short(InParts):
    """Sends parts that lack their end."""

    def translate_path(self, path: str) -> str:
        """Asks for less than was asked for."""
        found = re.fullmatch(r"bytes=([0-9]+)-([0-9]+)", self.headers.get("Range", ""))
        if found:
            first, last = map(int, found.groups())
            self.headers.replace_header("Range", f"bytes={first}-{max(first, last - 9)}")
        return super().translate_path(path)


class Refusing(InParts):
    """Promises parts and refuses them."""

    def translate_path(self, path: str) -> str:
        """Asks for what lies after the end."""
        if self.headers.get("Range"):
            self.headers.replace_header("Range", "bytes=90000000-90000001")
        return super().translate_path(path)


def answers(browser: Browser, folder: Path, host: type[http.server.SimpleHTTPRequestHandler]) -> list[Any]:
    """What the worker finds on a host."""
    with serving(folder / "sous" / "chemin", readings(), host) as address:
        page = browser.new_page()
        page.goto(address)
        found: list[Any] = page.evaluate(ASK, ["search", {}, list(QUERIES)])
        page.close()
    return found


@pytest.fixture(scope="module")
def whole(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    """What is found where only whole files are served."""
    yield answers(browser, tmp_path_factory.mktemp("entiers"), Whole)


def test_a_host_that_says_nothing_of_parts_is_asked_for_none(whole: list[Any]) -> None:
    assert any(answer["total"] for answer in whole)
    assert {asked for asked, _ in Whole.answers} == {""}


def test_a_host_that_serves_parts_gives_the_same_answers(
    browser: Browser, whole: list[Any], tmp_path: Path
) -> None:
    assert answers(browser, tmp_path, InParts) == whole
    assert {code for asked, code in InParts.answers if asked} == {206}


def test_a_host_that_promises_parts_and_sends_whole_files_gives_them_too(
    browser: Browser, whole: list[Any], tmp_path: Path
) -> None:
    assert answers(browser, tmp_path, Boasting) == whole
    assert {code for asked, code in Boasting.answers if asked} == {200}


@pytest.mark.parametrize("host", [Short, Refusing])
def test_where_parts_are_not_what_was_asked_for_whole_files_are_read(
    browser: Browser, whole: list[Any], tmp_path: Path, host: type[Parts]
) -> None:
    assert answers(browser, tmp_path, host) == whole
