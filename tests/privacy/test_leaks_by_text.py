"""A leak in a PDF or an index names the texts that hide the value, and sets them alone aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath

import pytest

from indexer.building.recipe import prove_absence
from indexer.model import Aside, BuildError
from indexer.privacy import Protected, Redacted
from indexer.privacy.watching import watched
from indexer.publishing.paper.writing import Paper, write_papers
from indexer.publishing.website.sound import Unsound, refuse_hidden
from tests.privacy.samples import IBAN, redacted

ANOTHER = "Le conseil approuve le programme des fêtes."


@pytest.fixture(scope="module")
def protected() -> Protected:
    """Two texts, of which one hides an account."""
    texts = [_at("aide", redacted(f"Virement sur le compte {IBAN}.")), _at("fetes", redacted(ANOTHER))]
    return Protected(readings=(), redacted=tuple(texts), secrets=texts[0].secrets)


def _at(name: str, text: Redacted) -> Redacted:
    return replace(text, source=replace(text.source, path=PurePosixPath(f"bourg/2024/{name}.txt")))


def index(protected: Protected, folder: Path, aside: list[Aside]) -> None:
    (folder / "clauses").write_text(f"compte {IBAN}", encoding="utf-8")
    prove_absence([folder], protected, aside)


def pdf(protected: Protected, folder: Path, aside: list[Aside]) -> None:
    refuse = partial(refuse_hidden, redacted=protected.redacted, aside=aside, where="dans un PDF")
    leaking = [Paper("aide/acte.pdf", "act.typ", {"headline": IBAN})]
    write_papers(leaking, folder / "papers", watched(protected.secrets), refuse)


@pytest.mark.parametrize(("leak", "where"), [(index, "dans l'index de recherche"), (pdf, "dans un PDF")])
def test_the_text_that_hides_it_is_set_aside_and_told(
    protected: Protected, tmp_path: Path, leak: Callable[[Protected, Path, list[Aside]], None], where: str
) -> None:
    with pytest.raises(Unsound) as raised:
        leak(protected, tmp_path, [])
    (text,) = raised.value.aside
    assert str(text.path) == "bourg/2024/aide.txt"
    assert where in text.reason and "[[occulter]]" in text.reason and IBAN not in text.reason
    assert not (tmp_path / "papers").exists()
    with pytest.raises(BuildError, match=r"Occulté dans bourg/2024/aide\.txt"):
        leak(protected, tmp_path, [text])
