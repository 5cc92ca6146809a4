"""Earlier texts of an act, in a folder beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from indexer.model import Aside, Replaced, SourceError
from indexer.sources import read_archive, read_versions
from tests.sources.tree import write_tree

ACT = "commune-test/2023/acte"


def archive(root: Path, *texts: str) -> Path:
    """An act and files below the folder of its versions."""
    versions = {f"{ACT}.versions/{text}": f"Le texte de {text}." for text in texts}
    return write_tree(root, {f"{ACT}.txt": "Le repas coûte 4 €.", **versions})


def test_earlier_texts_come_the_oldest_first_and_say_what_replaced_them(tmp_path: Path) -> None:
    names = ("2024-11-02/a.txt", "2024-03-20/a.txt", "2024-03-20-2/b.txt", "2024-03-20-10/b.txt")
    root = archive(tmp_path, *names)
    received = read_archive(root)
    assert [str(text.path) for text in received] == [f"{ACT}.txt"]
    by, day = PurePosixPath(f"{ACT}.txt"), date(2024, 3, 20)
    assert [text.replaced for text in read_versions(root, received)] == [
        Replaced(by=by, day=day),
        Replaced(by=by, day=day, rank=2),
        Replaced(by=by, day=day, rank=10),
        Replaced(by=by, day=date(2024, 11, 2)),
    ]


def test_an_earlier_text_keeps_its_authority_and_its_own_corrections(tmp_path: Path) -> None:
    root = archive(tmp_path, "2024-03-20/a.txt")
    (root / f"{ACT}.versions/2024-03-20/a.toml").write_text('number = "7"', encoding="utf-8")
    (text,) = read_versions(root, read_archive(root))
    assert (text.authority and text.authority.slug, text.overrides) == ("commune-test", {"number": "7"})


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["mars/a.txt"], "ce n'est pas une version d'un acte"),
        (["2024-02-30/a.txt"], "ce n'est pas une version d'un acte"),
        (["2024-03-20-1/a.txt"], "ce n'est pas une version d'un acte"),
        (["2024-03-20"], "ce n'est pas une version d'un acte"),
        (["2024-03-20/a.txt", "2024-03-20/b.txt"], "ce dossier en contient 2"),
        (["2024-03-20/a.toml"], "ce dossier en contient 0"),
    ],
)
def test_what_is_no_version_is_refused_with_a_remedy(tmp_path: Path, names: list[str], told: str) -> None:
    root = archive(tmp_path, *names)
    with pytest.raises(SourceError, match=told):
        read_versions(root, read_archive(root))


def test_versions_without_their_act_are_refused(tmp_path: Path) -> None:
    root = archive(tmp_path, "2024-03-20/a.txt")
    (root / f"{ACT}.txt").rename(root / "commune-test/2023/actes.txt")
    with pytest.raises(SourceError, match="n'est pas à côté de ses versions"):
        read_archive(root)


def test_an_earlier_text_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    root, aside = archive(tmp_path, "2024-03-20/a.txt", "2024-03-21/a.txt"), list[Aside]()
    (root / f"{ACT}.versions/2024-03-20/a.txt").write_bytes(b"")
    assert len(read_versions(root, read_archive(root), aside=aside)) == 1
    assert [str(each.path) for each in aside] == [f"{ACT}.versions/2024-03-20/a.txt"]
