"""Settings of all tests: a property has no deadline, since a slow machine is not a fault of the code."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-goldens` rewrites golden files that differ, and fails so that someone reads them."""
    parser.addoption(
        "--update-goldens", action="store_true", help="rewrite golden files that differ, and fail"
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten."""
    return bool(request.config.getoption("--update-goldens"))
