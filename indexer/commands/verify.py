"""`python -m indexer verify`: is a site what was published?"""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand

SITE = Path("site")
KEY = Path("empreintes.cle")


@click.command(cls=FrenchCommand)
@click.argument("site", metavar="[SITE]", type=click.Path(path_type=Path), default=SITE)
@click.option(
    "--signataires", "signers", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FICHIER",
    help="Clés admises (« allowed signers » d'OpenSSH) : vérifie aussi la signature.",
)
@click.option(
    "--recu", "file", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Dit si le site a été fait de ce fichier, tel qu'il a été reçu.",
)
@click.option(
    "--cle", "key", type=click.Path(path_type=Path), default=KEY, metavar="FICHIER",
    help="Clé des empreintes, pour --recu (empreintes.cle par défaut).",
)
def verify(site: Path, signers: Path | None, file: Path | None, key: Path) -> int:
    """Vérifie qu'un site est celui qui a été publié.

    Compare chaque fichier à manifest.json : ce qui manque, a changé ou est en trop. Avec --recu, prouve de quel
    fichier un texte vient. Le code de sortie est 1 dès qu'il y a une différence.

    \b
    Exemples :
      python -m indexer verify --signataires signataires.txt /var/www/deliberations
      python -m indexer verify --recu acte-recu.txt
    """
    from indexer.publishing import verifying

    told, same = verifying.verify_received(site, file, key) if file else verifying.verify(site, signers)
    click.echo(told)
    return int(not same)
