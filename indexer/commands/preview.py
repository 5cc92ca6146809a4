"""`python -m indexer preview`: the built site in a browser of this machine."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand


@click.command(cls=FrenchCommand)
@click.argument("site", metavar="[DOSSIER]", type=click.Path(path_type=Path), default=Path("site"))
@click.option(
    "--port", type=click.IntRange(1, 65534), default=8000, metavar="PORT", help="Port (8000 par défaut)."
)
def preview(site: Path, port: int) -> None:
    """Montre le site construit dans un navigateur, sur cette machine seule.

    \b
    Exemples :
      python -m indexer preview
      python -m indexer preview --port 8001
    """
    from indexer.publishing.terminal.previewing import show_site

    show_site(site, port)
