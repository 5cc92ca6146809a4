"""`python -m indexer publications …`: the ledger of what was published."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from indexer.french_click import FrenchGroup
from indexer.typography import typeset

LEDGER = Path("publications")


def journal(command: click.decorators.FC) -> click.decorators.FC:
    """The option that names the folder of the ledger."""
    return click.option(
        "--journal", "folder", type=click.Path(path_type=Path), default=LEDGER, metavar="DOSSIER",
        help="Dossier du journal (publications par défaut).",
    )(command)


def why(required: bool = True) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """The option that says why."""
    return click.option("--motif", "reason", required=required, metavar="TEXTE", help="Pourquoi ; publié.")


@click.group(cls=FrenchGroup)
def publications() -> None:
    """Tient le journal de ce qui a été publié.

    Une adresse publiée répond toujours : l'acte, l'adresse où il se trouve maintenant, ou la raison de son
    retrait. « python site_build.py --inscrire » inscrit ce qui est publié.

    \b
    Exemples :
      python -m indexer publications lister
      python -m indexer publications retirer bourg/2024/2024-03-14-5 --motif "…" --demandeur "…"
      python -m indexer publications reparer
    """


@publications.command()
@journal
def lister(folder: Path) -> None:
    """Vérifie le journal et liste les adresses publiées, déplacées et retirées.

    \b
    Exemple :
      python -m indexer publications lister
    """
    from indexer.publishing.ledger.shown.listing import listing

    click.echo(listing(folder))


@publications.command()
@click.argument("address", metavar="ADRESSE")
@why()
@click.option("--demandeur", "asked_by", required=True, metavar="QUI", help="Qui l'a demandé ; publié.")
@journal
def retirer(address: str, reason: str, asked_by: str, folder: Path) -> None:
    """Retire un acte de l'archive ; son adresse dira quand et pourquoi.

    N'écrivez dans le motif rien de ce qui doit disparaître. Construisez ensuite le site : l'acte n'y est plus,
    même si son texte reste dans le dossier des textes.

    \b
    Exemple :
      python -m indexer publications retirer bourg/2024/2024-03-14-5 --motif "acte individuel" --demandeur "le maire"
    """
    from indexer.publishing.ledger.repair.deciding import withdraw

    done = withdraw(folder, address, reason=reason, asked_by=asked_by, today=date.today())
    click.echo(typeset(f"Retiré : {done}. Construisez maintenant le site : make site"))


@publications.command()
@click.argument("address", metavar="ADRESSE")
@click.argument("target", metavar="NOUVELLE")
@why()
@journal
def deplacer(address: str, target: str, reason: str, folder: Path) -> None:
    """Dit à quelle adresse se trouve maintenant un acte publié.

    \b
    Exemple :
      python -m indexer publications deplacer bourg/2024/2024-03-14-5 bourg/2024/2024-03-14-6 --motif "rectifié"
    """
    from indexer.publishing.ledger.repair.deciding import move

    before, now = move(folder, address, target, reason=reason, today=date.today())
    click.echo(typeset(f"{before} mène maintenant à {now}."))


@publications.command()
@click.argument("address", metavar="ADRESSE")
@journal
def republier(address: str, folder: Path) -> None:
    """Permet de publier de nouveau un acte retiré.

    \b
    Exemple :
      python -m indexer publications republier bourg/2024/2024-03-14-5
    """
    from indexer.publishing.ledger.repair.deciding import restore

    done = restore(folder, address, today=date.today())
    click.echo(typeset(f"{done} sera publié à la prochaine construction du site."))


@publications.command()
@click.option(
    "--site", type=click.Path(path_type=Path), default=Path("site"), metavar="DOSSIER",
    help="Site publié, dont ce qui manque est repris (site par défaut).",
)
@click.option("--ecrire", "writing", is_flag=True, help="Écrit le journal réparé ; l'ancien reste à côté.")
@journal
def reparer(site: Path, writing: bool, folder: Path) -> None:
    """Répare un journal coupé, modifié ou mêlé par Git, ou le refait à partir du site publié.

    Montre d'abord ce qui serait fait ; rien n'est écrit sans --ecrire.

    \b
    Exemples :
      python -m indexer publications reparer
      python -m indexer publications reparer --site /var/www/deliberations --ecrire
    """
    from indexer.publishing.ledger.repair.repairing import repair

    click.echo(repair(folder, site, writing=writing, today=date.today()))
