"""Kinds of authorities, and which of them each body is of."""

from __future__ import annotations

from collections.abc import Mapping

from indexer.patterns.vocabulary import SYNDICATES

COMMUNES: tuple[str, ...] = ("commune", "ville", "mairie")
SYNDICAL = ("syndicat", "etablissement", *(name.replace("\\", "") for name in SYNDICATES), "pole", "parc")
GROUPS = (
    "communaute", "metropole", "ept", "collectivite", *SYNDICAL,
)  # fmt: skip
LINKED = (*COMMUNES, "departement", "collectivite")
"""Kinds that never stand right before a name."""
BODIES: Mapping[str, tuple[str, ...]] = {
    "municipal": COMMUNES,
    "departemental": ("departement", "collectivite europeenne"),
    "general": ("departement",),
    "regional": ("region",),
    "permanente": ("departement", "region", "collectivite", "metropole"),
    "communautaire": GROUPS,
    "communaute": GROUPS,
    "syndical": SYNDICAL,
    "metropol": GROUPS,
    "territo": GROUPS,
    "d'administration": (
        "ccas", "cias", "c.c.a.s.", "c.i.a.s.", "centre", "etablissement", "syndicat", "service", "sdis", "caisse",
        "office", "regie",
    ),
}
"""Word of a body's name and the kinds of authority whose body it is."""
