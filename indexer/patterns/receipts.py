"""Dates on the prefecture's stamp."""

from __future__ import annotations

from indexer.patterns.core import pattern

RECEIVED = pattern(
    r"r[e]cue?\s?en\s(?:sous-)?prefecture\s?(?:le)?|r\w?eception\s(?:en\s(?:sous-)?prefecture|par\sle\spr\w+t)\s?(?:le)?|^\W*recu\sle",
    matches=(
        "Reçu en préfecture le 16/02/2023",
        "Date de réception en préfecture le 25 mai 2023",
        "Réception par le préfet : 30/10/2025",
        "Reçu le 08/02/2023",
    ),
    refuses=("avec accusé de réception",),
)

PUBLISHED = pattern(
    r"\bpublie(?:e)?\s(?:le|sur)|\bpublication\s?:|\baffiche\sle|mise?\sen\sligne\sle",
    matches=("Publié le 25 mai 2023", "Publication : 30/10/2025", "Affiché le 12/02/2021"),
    refuses=("la publication de l'acte",),
)
