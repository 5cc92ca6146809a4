"""`python -m indexer licences`: what the libraries of the lock may be used for."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand

ROOT = Path(__file__).parents[2]


@click.command(cls=FrenchCommand)
def licences() -> int:
    """Liste la licence de chaque bibliothèque de requirements.lock.

    Le code de sortie est 1 quand une licence est inconnue, ou n'est pas de celles que le projet accepte.

    \b
    Exemple :
      python -m indexer licences
    """
    from indexer.publishing.bill.components import locked
    from indexer.publishing.bill.licences import is_accepted

    refused = 0
    for component in locked(ROOT):
        accepted = is_accepted(component.licence)
        refused += not accepted
        told = component.licence or "licence inconnue"
        click.echo(f"{component.name} {component.version} : {told}{'' if accepted else ' (refusée)'}")
    return int(bool(refused))
