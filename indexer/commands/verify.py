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
    "--signature-requise", "must_be_signed", is_flag=True, help="Refuse un site qui n'est pas signé.",
)
@click.option(
    "--journal", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="DOSSIER",
    help="Journal des publications : refuse un site ancien ou inconnu (publications/ s'il est là).",
)
@click.option(
    "--recu", "file", type=click.Path(path_type=Path), metavar="FICHIER",
    help="Dit si le site a été fait de ce fichier, tel qu'il a été reçu.",
)
@click.option(
    "--cle", "key", type=click.Path(path_type=Path), default=KEY, metavar="FICHIER",
    help="Clé des empreintes, pour --recu (empreintes.cle par défaut).",
)
def verify(
    site: Path, signers: Path | None, must_be_signed: bool, journal: Path | None, file: Path | None, key: Path
) -> int:
    """Vérifie qu'un site est celui qui a été publié.

    Compare chaque fichier à manifest.json : ce qui manque, a changé ou est en trop ; dit qui l'a signé, et si une
    publication plus récente est inscrite au journal. Le dossier du site suffit, sans réseau. Avec --recu, prouve
    de quel fichier un texte vient. Le code de sortie est 1 dès qu'il y a une différence.

    \b
    Exemples :
      python -m indexer verify --signataires signataires.txt /var/www/deliberations
      python -m indexer verify --signature-requise --journal publications copie-du-site
      python -m indexer verify --recu acte-recu.txt
    """
    from indexer.publishing.proof import verifying

    told, same = (
        verifying.verify_received(site, file, key)
        if file
        else verifying.verify(site, signers, journal=journal, must_be_signed=must_be_signed)
    )
    click.echo(told)
    return int(not same)
