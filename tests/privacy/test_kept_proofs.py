"""What was proved before is never proof of something else: with a store, leaks are those that are found without one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.kept import FOLDER, kept_in
from indexer.privacy.proof.leaks import LARGEST_WHOLE, find_leaks
from tests.privacy.samples import IBAN, NIR, redacted
from tests.privacy.test_windows import MENU, PAGE, rewritten

VALUES = (f"compte {IBAN}", f"NIR {NIR}", "tél. 06 12 45 78 98", "une phrase", "une autre phrase")
SECRETS = sorted(redacted("\n".join(VALUES)).secrets)
SECRET = b"0123456789abcdef"
LINES = [f'{{"acte": {n}, "texte": "la clause {n} dit peu"}}\n' for n in range(LARGEST_WHOLE // 30)]


def page(path: Path, said: str) -> None:
    path.with_suffix(".html").write_text(PAGE.format("acte", "menu", MENU, said, "{}"), encoding="utf-8")


def menu(path: Path, said: str) -> None:
    path.with_suffix(".html").write_text(PAGE.format("acte", said, MENU, "texte", "{}"), encoding="utf-8")


def clauses(path: Path, said: str) -> None:
    path.with_suffix(".ndjson").write_text("".join([*LINES[:900], said + "\n", *LINES[900:]]), encoding="utf-8")


def database(path: Path, said: str) -> None:
    path.mkdir(exist_ok=True)
    rewritten(path, said)


WRITERS: tuple[Callable[[Path, str], None], ...] = (page, menu, clauses, database)


def damage(store: Path) -> None:
    """Half of what is kept says something else."""
    with sqlite3.connect(store / "resultats.sqlite") as base:
        base.execute("UPDATE kept SET packed = (SELECT packed FROM kept LIMIT 1) WHERE rowid % 2")
    base.close()


@pytest.mark.parametrize("seed", range(3))
def test_leaks_are_the_same_whatever_was_proved_before(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    site, store = tmp_path / "site", tmp_path / FOLDER
    site.mkdir()
    told = set()
    for step in range(6):
        write, name = chance.choice(WRITERS), chance.choice("ab")
        write(site / name, chance.choice(VALUES))
        secrets = chance.sample(SECRETS, chance.randrange(1, len(SECRETS)))
        with kept_in(store, SECRET) as kept:
            found = set(find_leaks(site, secrets, kept))
            assert found == set(find_leaks(site, secrets)) == set(find_leaks(site, secrets, kept))
        told |= found
        if step % 2:
            damage(store)
    assert told
