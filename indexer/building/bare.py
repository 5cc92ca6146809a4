"""What the site says by itself, in menus, help, templates and scripts: what it would say of no text at all.

A value that stands there tells nothing of the text in which it is hidden: « M. Ouvertes DONNÉES » is no reason to stop
an archive whose menu says « Données ouvertes ».
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from indexer.building.site import PAGES, Workshop, make_site
from indexer.privacy import Protected, Secret
from indexer.privacy.proof.leaks import said_below
from indexer.publishing.ledger.file import Ledger
from indexer.publishing.ledger.publishing import Publication

_NOTHING = Protected(readings=(), redacted=(), secrets=frozenset())


def said_of_no_text(shop: Workshop, secrets: Collection[Secret]) -> frozenset[str]:
    """Places (`Lookup.said`) of hidden values in a site that is made of no text, and is gone at the end."""
    with TemporaryDirectory(dir=shop.work) as folder:
        bare = replace(shop, work=Path(folder) / "bare", before=None, pages_before=None)
        make_site(Publication(readings=(), ledger=Ledger()), _NOTHING, bare)
        return said_below((bare.site, bare.work / PAGES), secrets)
