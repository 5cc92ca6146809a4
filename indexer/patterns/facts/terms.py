"""When an agreement starts and how long it lasts."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import NUMBER_WORDS

START = pattern(
    r"\b(?:(?:a\s(?:compter|partir|dater)|prend\w{0,4}\s(?:effet|cours)(?:\sa\scompter)?|debut\w{0,6}|entr\w{1,5}\sen\svigueur)\s(?:du|le|au)\s(?=\d{1,2}(?:er)?[\s/.-]|premier\s)|du\s(?=\d{1,2}(?:er)?[\s/.-][\w\s/.-]{4,20}\sau\b))",
    matches=(
        "conclue à compter du 1er janvier 2022",
        "prend effet le 3 mars 2024",
        "du 1er janvier 2023 au 31 décembre 2025",
    ),
    refuses=(
        "à compter de sa signature",
        "prend effet à la date de notification",
        "dure 3 ans",
        "la convention du 14 mars 2022 est prolongée",
    ),
)

LENGTH = pattern(
    rf"\b(?:duree|periode|dure\w{{0,3}}|conclue?s?\spour|consentie?s?\spour)\b(?:\s(?:maximale|totale|initiale|ferme|est|fixee|de|a)){{0,4}}\s?(?:d')?\s?(?P<count>\d{{1,2}}|{NUMBER_WORDS})\s(?:\(\d{{1,2}}\)\s)?(?P<unit>ans?|annees?|mois)\b",
    matches=(
        "pour une durée de 9 ans",
        "durée d'un an",
        "conclue pour trois (3) années",
        "la durée est fixée à 18 mois",
    ),
    refuses=("durée du mandat", "une durée indéterminée", "pour l'année 2023"),
)

RENEWED = pattern(
    r"\b(?:tacite|tacitement|renouvel\w{1,8}|reconduct\w{1,8}|reconduite?s?|proroge\w{0,4}|prorogation)\b",
    matches=("renouvelable par tacite reconduction", "elle pourra être prorogée"),
    refuses=("d'une durée d'un an",),
)
