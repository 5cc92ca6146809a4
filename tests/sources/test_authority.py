"""`authority.toml`: what it may say, and how a mistake is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.model import Authority
from indexer.sources.authority import DEPARTEMENTS, is_slug, read_authority
from tests.sources.tree import AUTHORITY, refused


def describe(root: Path, content: str, folder: str = "commune-test") -> Path:
    (root / folder).mkdir()
    (root / folder / "authority.toml").write_text(content, encoding="utf-8")
    return root / folder


def test_every_field_is_read(tmp_path: Path) -> None:
    folder = describe(
        tmp_path,
        AUTHORITY + 'kind = "commune"\nsiren = "225 900 018"\nsiret = "22590001800014"\ndepartement = "59"\n',
    )
    assert read_authority(folder) == Authority(
        slug="commune-test",
        name="Commune de Test",
        kind="commune",
        siren="225900018",
        siret="22590001800014",
        departement="59",
    )


def test_what_is_not_said_is_none(tmp_path: Path) -> None:
    authority = read_authority(describe(tmp_path, AUTHORITY))
    assert (authority.kind, authority.siren, authority.siret, authority.departement) == (None,) * 4


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "il manque « slug »"),
        ("# rien\n", "il manque « slug »"),
        ('slug = "commune-test"\n', "il manque « name »"),
        ('slug = "commune-test"\nname = Test\n', "TOML valide (ligne 2, colonne 8"),
        ('slug = "commune-test', "TOML valide ("),
        ('slug = "commune-test"\nname = " "\n', "« name » est refusée. Il faut un texte entre guillemets"),
        ('slug = "autre"\nname = "Test"\n', "« autre » alors que le dossier s'appelle « commune-test »"),
        (AUTHORITY + 'nane = "x"\n', "« nane » est inconnue. Vouliez-vous écrire « name » ?"),
        (AUTHORITY + 'siern = "225900018"\n', "« siern » est inconnue. Vouliez-vous écrire « siren » ?"),
        (AUTHORITY + 'zzz = "x"\n', "« zzz » est inconnue. Clés admises : slug, name, kind, siren, siret"),
        (AUTHORITY + 'siren = "225900019"\n', "« siren » est refusée. Il faut un SIREN"),
        (AUTHORITY + 'siren = "22590001"\n', "« siren » est refusée. Il faut un SIREN"),
        (AUTHORITY + "siren = 225900018\n", "« siren » est refusée. Il faut un texte entre guillemets"),
        (AUTHORITY + 'siret = "22590001800011"\n', "« siret » est refusée. Il faut un SIRET"),
        (AUTHORITY + 'siren = "226200012"\nsiret = "22590001800014"\n', "le SIRET 22590001800014 ne"),
        (AUTHORITY + 'departement = "20"\n', "« departement » est refusée. Il faut un code"),
        (AUTHORITY + 'departement = "5"\n', "« departement » est refusée. Il faut un code"),
        (AUTHORITY + "[contact]\n", "« contact » est inconnue"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_remedy(tmp_path: Path, content: str, told: str) -> None:
    folder = describe(tmp_path, content)
    with refused(str(folder / "authority.toml"), told):
        read_authority(folder)


def test_a_missing_description_is_told_with_an_example(tmp_path: Path) -> None:
    (tmp_path / "commune-test").mkdir()
    with refused("authority.toml : fichier introuvable. Créez-le, par exemple"):
        read_authority(tmp_path / "commune-test")


@pytest.mark.parametrize("slug", ["Commune", "été", "a b", "a--b", "-a", "a-", "a_b", "a.b"])
def test_a_folder_that_cannot_stand_in_an_address_is_refused(tmp_path: Path, slug: str) -> None:
    assert not is_slug(slug)
    with refused("ne peut pas entrer dans une adresse"):
        read_authority(describe(tmp_path, f'slug = "{slug}"\nname = "Test"\n', slug))


def test_a_description_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    folder = describe(tmp_path, "")
    (folder / "authority.toml").write_bytes(b'name = "\xc9tat"')
    with refused("authority.toml : ce fichier n'est pas en UTF-8 (octet 0xC9"):
        read_authority(folder)


def test_there_are_101_departements_and_the_collectivities() -> None:
    assert len([code for code in DEPARTEMENTS if code < "975" or code == "976"]) == 101
