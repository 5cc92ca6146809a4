"""How the command line is used: French help, usage errors, exit codes."""

from __future__ import annotations

import click
import pytest

from indexer import __version__
from indexer.__main__ import cli
from tests.cli.command import indexer

COMMANDS = sorted(cli.commands)


@pytest.mark.parametrize("arguments", [(), *((name,) for name in COMMANDS)], ids=" ".join)
def test_help_is_french(arguments: tuple[str, ...]) -> None:
    done = indexer(*arguments, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(" ".join(["Utilisation\u00a0: python -m indexer", *arguments]))
    assert "Affiche cette aide." in done.stdout
    assert not [word for word in ("Usage", "Commands", "Show ", "exit", "Error") if word in done.stdout]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example(name: str) -> None:
    assert f"python -m indexer {name}" in (cli.commands[name].help or "")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name: str) -> None:
    options = [p for p in cli.commands[name].params if isinstance(p, click.Option)]
    assert not [option.name for option in options if not option.help]


def test_the_version_is_told() -> None:
    assert indexer("--version").stdout.strip() == __version__


def test_without_a_command_the_help_is_shown_as_a_usage_error() -> None:
    done = indexer()
    assert (done.returncode, done.stdout) == (2, "")
    assert "Commandes" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("chow", "x"), "la commande «\u00a0chow\u00a0» n'existe pas\u202f; vouliez-vous dire «\u00a0show"),
        (("zzz",), "la commande «\u00a0zzz\u00a0» n'existe pas"),
        (("show",), "il manque «\u00a0FICHIER\u00a0»"),
        (("show", "--jso", "x.txt"), "l'option «\u00a0--jso\u00a0» n'existe pas"),
        (("show", "a.txt", "b.txt"), "argument en trop\u00a0: «\u00a0b.txt\u00a0»"),
        (("show", "--json=1", "a.txt"), "l'option «\u00a0--json\u00a0» est mal employée"),
        (("check", "--sources"), "l'option «\u00a0--sources\u00a0» est mal employée"),
    ],
)
def test_wrong_usage_is_explained_in_french_with_code_2(arguments: tuple[str, ...], told: str) -> None:
    done = indexer(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"Erreur\u00a0: {told}" in done.stderr
    assert "Aide\u00a0: python -m indexer" in done.stderr
    assert "Utilisation\u00a0: python -m indexer" in done.stderr
