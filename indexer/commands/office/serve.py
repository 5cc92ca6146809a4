"""`python -m indexer serve`: the search and the office in a browser."""

from __future__ import annotations

from pathlib import Path

import click

from indexer.french_click import FrenchCommand


@click.command(cls=FrenchCommand)
@click.option(
    "--index", "folder", type=click.Path(path_type=Path), default=Path(".index"), metavar="DOSSIER",
    help="Dossier de l'index (.index par défaut).",
)
@click.option(
    "--site", type=click.Path(path_type=Path), default=Path("site"), metavar="DOSSIER",
    help="Site construit, vers lequel mènent les résultats (site par défaut).",
)
@click.option(
    "--sources", type=click.Path(path_type=Path), default=Path("source_texts"), metavar="DOSSIER",
    help="Dossier des textes, que le bureau complète (source_texts par défaut).",
)
@click.option(
    "--arrivees", "arrivals", type=click.Path(path_type=Path), metavar="DOSSIER",
    help="Dossier surveillé : ce qu'on y laisse va au dépôt du bureau.",
)
@click.option("--hote", "host", default="127.0.0.1", metavar="ADRESSE", help="Adresse d'écoute (cette machine seule).")
@click.option("--port", type=click.IntRange(1, 65535), metavar="N", default=8000, help="Port d'écoute (8000).")
@click.option("--mandataire", "proxy", metavar="ADRESSE", help="Seule adresse qui demande : celle du serveur HTTPS.")
@click.option("--adresse-publique", "public", metavar="URL", help="Ce que tapent les utilisateurs : https://…")
@click.option("--entete", "header", metavar="NOM", help="En-tête où le mandataire écrit qui est connecté.")
def serve(
    folder: Path, site: Path, sources: Path, arrivals: Path | None, host: str, port: int,
    proxy: str | None, public: str | None, header: str | None,
) -> None:
    """Ouvre la recherche dans un navigateur, sans autre service.

    Résultats, filtres, clause entière, exports et interface JSON ; au bureau (/bureau) : déposer des actes,
    vérifier et corriger ce qui en a été lu, décider ce qui est occulté, publier. Cette machine seule y entre ;
    avec --hote ou --mandataire, les utilisateurs que « utilisateurs ajouter » a créés, chacun selon son rôle.

    \b
    Exemples :
      python -m indexer serve
      python -m indexer serve --arrivees /srv/scanner
      python -m indexer serve --hote 192.168.1.20 --port 8080
      python -m indexer serve --mandataire 127.0.0.1 --adresse-publique https://bureau.bourg.example
    """
    from indexer.staff.access.proxy import proxy_of
    from indexer.staff.command import serve as start
    from indexer.staff.press.folders import Folders

    folders = Folders(sources=sources, site=site, index=folder)
    start(folders, arrivals, host=host, port=port, proxy=proxy_of(public, proxy, header))
