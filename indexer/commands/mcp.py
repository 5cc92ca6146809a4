"""`python -m indexer mcp`: the published archive for programs that speak the Model Context Protocol."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand
from indexer.model import SearchError


@click.command(cls=FrenchCommand)
@click.option(
    "--index", "folder", type=click.Path(path_type=Path), default=Path(".index"), metavar="DOSSIER",
    help="Dossier de l'index (.index par défaut).",
)
@click.option(
    "--site", type=click.Path(path_type=Path), default=Path("site"), metavar="DOSSIER",
    help="Site construit avec cet index (site par défaut).",
)
def mcp(folder: Path, site: Path) -> None:
    """Répond aux programmes qui parlent MCP, sur l'entrée et la sortie standard.

    Chercher, lire un acte ou un article, comparer, citer : en lecture seule, dans ce qui est publié. Chaque réponse
    porte son adresse permanente et ses lignes. Rien de ce qui est occulté ne peut en sortir.

    \b
    Exemples, sur la ligne de commande, puis dans la configuration du programme :
      python -m indexer mcp --site /srv/archive/site
      {"command": "python", "args": ["-m", "indexer", "mcp", "--site", "/srv/archive/site"]}
    """
    try:
        from indexer.staff.tools.server import server
    except ModuleNotFoundError as missing:
        raise SearchError(
            f"La bibliothèque « {missing.name} » manque. Installez l’extra : pip install '.[mcp]'."
        ) from missing
    server(folder, site).run("stdio")
