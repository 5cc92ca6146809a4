"""Between MkDocs and the public: what no reader needs is taken away, what is missing is said."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from indexer.publishing.website.settings import Settings

PLACEHOLDER = "https://deliberations.example/"
"""`site_url` of `mkdocs.yml` where the address of the site is not given."""
_LEGAL = {
    "publisher": "l'éditeur",
    "address": "son adresse",
    "director": "le directeur de la publication",
    "email": "une adresse électronique",
    "host": "l'hébergeur",
    "data_protection": "le contact pour les données personnelles",
}


def remove_unused(site: Path) -> None:
    """Source maps, and the search of the theme that the archive does not use."""
    for path in [*site.rglob("*.map")]:
        path.unlink()
    shutil.rmtree(site / "assets/javascripts/lunr", ignore_errors=True)


def what_is_missing(settings: Settings) -> Iterator[str]:
    """What the publisher has still to give, in French; nothing when the site is complete."""
    if settings.site_url in (PLACEHOLDER, "/"):
        yield (
            f"L'adresse du site n'est pas donnée : liens canoniques, plan du site et flux disent {PLACEHOLDER}, "
            "et la page des adresses inconnues ne mène qu'un niveau plus haut. "
            "Relancez avec ARCHIVE_URL=https://votre-adresse/."
        )
    known = {field.name for field in fields(settings) if getattr(settings, field.name)}
    missing = [words for name, words in _LEGAL.items() if name not in known]
    if missing:
        yield f"Les mentions légales attendent encore {', '.join(missing)} (extra.archive, mkdocs.yml)."
