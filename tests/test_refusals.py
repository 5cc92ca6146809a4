"""What the system and SQLite refuse is told in French, whatever their own words are."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.disk.refusals import FULL, cause


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EXDEV, errno.EADDRINUSE, errno.EPROTO, errno.EINVAL])
def test_no_word_of_the_system_is_told(code: int) -> None:
    told = cause(OSError(code, os.strerror(code)))
    assert os.strerror(code) not in told
    assert told and not told.endswith(".")


def test_what_a_library_kept_the_words_of_is_understood() -> None:
    assert cause(OSError("Error writing block 1 (No space left on device)")) == FULL
    assert cause(OSError("out of luck")) == "refus du système"


def test_what_sqlite_refuses_is_told(tmp_path: Path) -> None:
    file = tmp_path / "faits.db"
    file.write_bytes(b"no database" * 100)
    with closing(sqlite3.connect(file)) as base, pytest.raises(sqlite3.Error) as refused:
        base.execute("SELECT * FROM acts")
    assert cause(refused.value) == "ce n'est pas une base de données"
    with pytest.raises(sqlite3.Error) as lost:
        sqlite3.connect(tmp_path / "absent/faits.db")
    assert cause(lost.value) == "fichier impossible à ouvrir"
    assert cause(sqlite3.Error("out of luck")) == "refus de SQLite"
