"""Dates on the prefecture's stamp."""

from __future__ import annotations

from indexer.patterns.core import pattern

RECEIVED = pattern(
    r"""r[e]cue?\s?en\s(?:sous-)?prefecture\s?(?:le)?|r\w?eception\s(?:en\s(?:sous-)?prefecture|par\sle\spr\w+t)\s?(?:le)?|^\W*recu\sle
        |\b(?:depot|transmission|transmise?)\s(?:en|a\sla)\s(?:sous-)?prefecture\s(?:de\s\w+\s)?(?:le|:)""",
    matches=(
        "Reçu en préfecture le 16/02/2023",
        "Date de réception en préfecture le 25 mai 2023",
        "Réception par le préfet : 30/10/2025",
        "Reçu le 08/02/2023",
        "Acte rendu exécutoire après dépôt en Préfecture le 14/04/2023",
    ),
    refuses=("avec accusé de réception",),
    needs=("prefecture", "par", "recu"),
)

PUBLISHED = pattern(
    r"(?:^\W*|[\d.:;,|]\W{1,3}|\bet\s|\b(?:acte|deliberation)\s(?:a\sete\s)?)publiee?\s(?:le|sur)|\bpublication\s?:|\bpublication\sou\snotification\s(?:le|du)|\baffiche\sle|mise?\sen\sligne\sle",
    matches=(
        "Publié le 25 mai 2023",
        "Publication : 30/10/2025",
        "Affiché le 12/02/2021",
        "publication ou notification le 14/04/2023",
    ),
    refuses=(
        "la publication de l'acte",
        "Un avis a été publié le 22 novembre 2021",
        "rapport de la chambre publié le 18 décembre 2024",
    ),
    needs=("publi", "affiche", "ligne"),
)

STAMPED_DAY = pattern(
    r"(?:19|20)\d{6}", matches=("1962-20250701-DEL",), refuses=("2025", "25-10"), needs=("19", "20")
)
"""The day in an identifier, damaged or not."""
