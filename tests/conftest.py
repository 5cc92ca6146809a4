"""Settings of all tests: one browser; properties without deadline, since a slow machine is no fault of the code.

What passes once passes again: properties try the same examples every time. `--hypothesis-profile=default` tries new
ones.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

signal.signal(signal.SIGINT, signal.default_int_handler)
"""A shell that starts the tests in the background has it ignored, and every child inherits that."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-goldens` rewrites golden files that differ, and fails so that someone reads them."""
    parser.addoption(
        "--update-goldens", action="store_true", help="rewrite golden files that differ, and fail"
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten."""
    return bool(request.config.getoption("--update-goldens"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, one for all tests: Playwright refuses a second loop beside an open one."""
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()
