"""What several files of tests look at, built once: the archive that hides values, one of which waits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

import site_build
from tests.privacy.build import WAITING, options, write_archive
from tests.privacy.spelt import spelt


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A folder with sources, key, site, pages and index, and what the build said."""

    folder: Path
    told: str


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("archive")
    write_archive(folder, WAITING, *spelt())
    done = CliRunner().invoke(site_build.build, options(folder), catch_exceptions=False)
    assert done.exit_code == 0
    return Built(folder=folder, told=done.stderr)
