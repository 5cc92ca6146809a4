"""`python -m indexer utilisateurs …`: who may use the office when it is open to a network."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

import click

from indexer.french_click import FrenchGroup
from indexer.model import AccessError
from indexer.typography import typeset

OFFICE = Path("bureau")


def office(command: click.decorators.FC) -> click.decorators.FC:
    """The option that names the folder of the office."""
    return click.option(
        "--bureau", "folder", type=click.Path(path_type=Path), default=OFFICE, metavar="DOSSIER",
        help="Dossier du bureau (bureau par défaut).",
    )(command)


@click.group(cls=FrenchGroup)
def utilisateurs() -> None:
    """Tient la liste de ceux qui peuvent entrer au bureau par le réseau.

    Trois rôles : « lecteur » cherche ; « editeur » dépose, vérifie, corrige et décide ; « publieur » publie, retire
    et remplace. Le mot de passe est demandé au terminal ; seule son empreinte est gardée.

    \b
    Exemples :
      python -m indexer utilisateurs ajouter jeanne --role editeur
      python -m indexer utilisateurs mot-de-passe jeanne
      python -m indexer utilisateurs role jeanne publieur
      python -m indexer utilisateurs retirer jeanne
    """


@utilisateurs.command()
@click.argument("name", metavar="NOM")
@click.option("--role", required=True, metavar="ROLE", help="lecteur, editeur ou publieur.")
@click.option(
    "--sans-mot-de-passe", "without", is_flag=True,
    help="Pour qui n'entre que par un mandataire qui l'a reconnu (serve --entete).",
)
@office
def ajouter(name: str, role: str, without: bool, folder: Path) -> None:
    """Ajoute un utilisateur.

    \b
    Exemple :
      python -m indexer utilisateurs ajouter jeanne --role editeur
    """
    from indexer.staff.access.commands import add, role_named

    wanted = role_named(role)
    _say(add(folder, name, wanted, None if without else _password()))


@utilisateurs.command()
@office
def lister(folder: Path) -> int:
    """Liste les utilisateurs et leurs rôles ; le code de sortie est 1 quand il n'y en a aucun.

    \b
    Exemple :
      python -m indexer utilisateurs lister
    """
    from indexer.staff.access.commands import listing

    found = listing(folder)
    for line in found:
        _say(line)
    return 0 if found else 1


@utilisateurs.command("mot-de-passe")
@click.argument("name", metavar="NOM")
@office
def mot_de_passe(name: str, folder: Path) -> None:
    """Change le mot de passe d'un utilisateur ; ses sessions ouvertes finissent.

    \b
    Exemple :
      python -m indexer utilisateurs mot-de-passe jeanne
    """
    from indexer.staff.access.commands import change_password, must_exist

    must_exist(folder, name)
    _say(change_password(folder, name, _password()))


@utilisateurs.command()
@click.argument("name", metavar="NOM")
@click.argument("wanted", metavar="ROLE")
@office
def role(name: str, wanted: str, folder: Path) -> None:
    """Change le rôle d'un utilisateur, dès sa prochaine page.

    \b
    Exemple :
      python -m indexer utilisateurs role jeanne publieur
    """
    from indexer.staff.access.commands import change_role, role_named

    _say(change_role(folder, name, role_named(wanted)))


@utilisateurs.command()
@click.argument("name", metavar="NOM")
@office
def retirer(name: str, folder: Path) -> None:
    """Retire un utilisateur ; ses sessions ouvertes finissent.

    \b
    Exemple :
      python -m indexer utilisateurs retirer jeanne
    """
    from indexer.staff.access.commands import remove

    _say(remove(folder, name))


def _password() -> str:
    """A password typed twice at a terminal, or the first line that another program sends."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    typed = getpass.getpass("Mot de passe : ")
    if getpass.getpass("Le même, pour le vérifier : ") != typed:
        raise AccessError("Les deux mots de passe diffèrent. Rien n'a été écrit.")
    return typed


def _say(line: str) -> None:
    click.echo(typeset(line))
