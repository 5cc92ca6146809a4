"""The file of users: names, roles and fingerprints; passwords are typed and never kept."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from argon2 import PasswordHasher, profiles

from indexer.commands.office.users import utilisateurs
from indexer.model import AccessError
from indexer.staff.access import commands
from indexer.staff.access.accounts import passwords
from indexer.staff.access.accounts.passwords import LONGEST, SHORTEST, Passwords
from indexer.staff.access.accounts.users import (
    NAME,
    User,
    UserFile,
    add_user,
    change_user,
    read_users,
    remove_user,
)
from indexer.staff.access.journal import Journal
from indexer.staff.access.roles import Role
from tests.cli.command import ROOT
from tests.sources.tree import refused

GOOD = "trombone cheval agrafe lundi"
CHEAP = Passwords(PasswordHasher.from_parameters(profiles.CHEAPEST))
JEANNE = User(name="jeanne", role=Role.EDITOR, fingerprint="$argon2id$x")


def indexer(*arguments: str, typed: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command to which a program sends a line."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "indexer", "utilisateurs", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, input=typed, capture_output=True, encoding="utf-8", check=False
    )


def test_a_user_is_added_by_a_command_that_keeps_only_a_fingerprint(tmp_path: Path) -> None:
    done = indexer("ajouter", "Jeanne", "--role", "éditeur", typed=f"{GOOD}\n", cwd=tmp_path)
    assert (done.returncode, done.stdout.replace("\u00a0", " ")) == (0, "Jeanne : utilisateur ajouté, editeur.\n")
    path = tmp_path / "bureau" / NAME
    written = path.read_text(encoding="utf-8")
    assert GOOD not in written and "$argon2id$v=19$m=65536,t=3,p=4$" in written
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    user = UserFile(path).find("JEANNE")
    assert user and user.role is Role.EDITOR and Passwords().fits(user.fingerprint, GOOD)
    (month,) = Journal(tmp_path / "bureau/journal").months()
    (line,) = Journal(tmp_path / "bureau/journal").lines(month)
    assert (line.who, line.deed, line.on) == ("ligne de commande", "utilisateur ajouté", ("Jeanne", "editeur"))


def test_users_are_listed_changed_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "Passwords", lambda: CHEAP)
    commands.add(tmp_path, "jeanne", "editeur", GOOD)
    commands.add(tmp_path, "luc.noir@bourg.example", "lecteur", None)
    assert commands.listing(tmp_path) == ["jeanne : éditeur", "luc.noir@bourg.example : lecteur, sans mot de passe"]
    before = read_users(tmp_path / NAME)["jeanne"]
    commands.change_role(tmp_path, "jeanne", commands.role_named("Publieur"))
    commands.change_password(tmp_path, "Jeanne", "quatre chevaux sur un lac")
    after = read_users(tmp_path / NAME)["jeanne"]
    assert after.role is Role.PUBLISHER and after.fingerprint != before.fingerprint
    commands.remove(tmp_path, "jeanne")
    commands.remove(tmp_path, "luc.noir@bourg.example")
    assert commands.listing(tmp_path) == [] and not (tmp_path / NAME).exists()


@pytest.mark.parametrize(
    ("arguments", "typed", "told"),
    [
        (["ajouter", "jeanne", "--role", "maire"], "", "n'est pas un rôle"),
        (["ajouter", "jeanne", "--role", "lecteur"], "azerty\n", "12 à 128 caractères"),
        (["mot-de-passe", "luc"], "", "aucun utilisateur"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], typed: str, told: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    with pytest.raises(AccessError, match=told):
        utilisateurs.main([*arguments, "--bureau", str(tmp_path / "bureau")], standalone_mode=False)
    assert not (tmp_path / "bureau").exists()


def test_a_password_is_typed_twice_at_a_terminal_and_shown_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([GOOD, "un autre mot de passe", GOOD, GOOD])
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("getpass.getpass", lambda _: next(answers))
    monkeypatch.setattr(commands, "Passwords", lambda: CHEAP)
    order = ["ajouter", "jeanne", "--role", "publieur", "--bureau", str(tmp_path)]
    with pytest.raises(AccessError, match="diffèrent"):
        utilisateurs.main(order, standalone_mode=False)
    utilisateurs.main(order, standalone_mode=False)
    told = capsys.readouterr()
    assert "jeanne" in told.out and GOOD not in told.out + told.err
    assert commands.listing(tmp_path) == ["jeanne : publieur"]


@pytest.mark.parametrize(
    "password",
    ["", "court", "a" * (LONGEST + 1), "123456789012", "password1234", "motdepasse123", "jeanne.lefebvre2024"],
)
def test_a_password_that_is_guessed_is_refused(password: str) -> None:
    with pytest.raises(AccessError, match="quatre mots"):
        CHEAP.fingerprint(password, "jeanne.lefebvre@bourg.example")


@pytest.mark.parametrize("password", [GOOD, "é à ü 雪 🚲 tandem vert", "x" * 3 + GOOD * 4, " deux  espaces gardés "])
def test_any_other_password_may_have_any_character_and_is_taken_whole(password: str) -> None:
    assert len(password) >= SHORTEST
    kept = CHEAP.fingerprint(password, "luc")
    assert CHEAP.fits(kept, password)
    assert not CHEAP.fits(kept, password[:-1]) and not CHEAP.fits(kept, password.swapcase())


def test_accents_typed_in_two_ways_are_one_password() -> None:
    kept = CHEAP.fingerprint("un été très très sec ici", "luc")
    assert CHEAP.fits(kept, "un e\u0301te\u0301 tre\u0300s très sec ici")


def test_a_crowd_at_the_door_is_sent_away_and_leaves_threads_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "WAITING", 1)
    found = Passwords(PasswordHasher.from_parameters(profiles.CHEAPEST))
    kept = found.fingerprint(GOOD, "luc")

    def meanwhile(*_: object) -> bool:
        with pytest.raises(AccessError, match="Trop de personnes"):
            found.fits(kept, GOOD)
        return True

    with monkeypatch.context() as patched:
        patched.setattr(PasswordHasher, "verify", meanwhile)
        assert found.fits(kept, GOOD)
    assert found.fits(kept, GOOD) and not found.fits(kept, "un autre mot de passe")


def test_nobody_has_a_password_and_a_spoiled_fingerprint_fits_none() -> None:
    assert not CHEAP.fits(None, GOOD) and not CHEAP.fits("$argon2id$x", GOOD) and not CHEAP.fits("", GOOD)


@pytest.mark.parametrize("name", ["", "a b", "<b>", "poste local", "x" * 65, "a\n", "../a", "a:b"])
def test_what_cannot_be_a_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(AccessError, match="ne peut pas être un nom"):
        add_user(tmp_path / NAME, User(name=name, role=Role.READER))
    assert not (tmp_path / NAME).exists()


def test_a_name_is_taken_once_and_must_be_known_to_change(tmp_path: Path) -> None:
    add_user(tmp_path / NAME, JEANNE)
    with pytest.raises(AccessError, match="existe déjà"):
        add_user(tmp_path / NAME, User(name="JEANNE", role=Role.READER))
    with pytest.raises(AccessError, match="luc : aucun utilisateur"):
        remove_user(tmp_path / NAME, "luc")
    with pytest.raises(AccessError, match="luc : aucun utilisateur"):
        change_user(tmp_path / NAME, "luc", "role", "lecteur")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[[utilisateur]", "pas du TOML valide"),
        ("secret = 1", "seules des tables"),
        ("utilisateur = 1", "seules des tables"),
        ('[[utilisateur]]\nnom = "a"', "est mal écrit"),
        ('[[utilisateur]]\nnom = "a b"\nrole = "lecteur"', "est mal écrit"),
        ('[[utilisateur]]\nnom = "a"\nrole = 1', "est mal écrit"),
        ('[[utilisateur]]\nnom = "a"\nrole = "maire"', "rôle inconnu (maire)"),
        ('[[utilisateur]]\nnom = "a"\nrole = "lecteur"\n[[utilisateur]]\nnom = "A"\nrole = "lecteur"', "le même nom"),
    ],
)
def test_a_wrong_file_is_told_and_lets_nobody_in(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / NAME
    path.write_text(content, encoding="utf-8")
    path.chmod(0o600)
    with refused(NAME, told):
        read_users(path)


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    add_user(tmp_path / NAME, JEANNE)
    (tmp_path / NAME).chmod(0o640)
    with refused("chmod 600"):
        read_users(tmp_path / NAME)


def test_comments_stay_and_a_changed_file_counts_at_once(tmp_path: Path) -> None:
    users = UserFile(tmp_path / NAME)
    assert users.find("jeanne") is None
    add_user(tmp_path / NAME, JEANNE)
    (tmp_path / NAME).write_text("# secrétariat\n" + (tmp_path / NAME).read_text("utf-8"), encoding="utf-8")
    assert users.find("jeanne") == JEANNE
    change_user(tmp_path / NAME, "jeanne", "role", "lecteur")
    found = users.find("jeanne")
    assert found and found.role is Role.READER and (tmp_path / NAME).read_text("utf-8").startswith("# secrétariat")
