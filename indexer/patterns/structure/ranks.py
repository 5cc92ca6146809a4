"""Ranks of the items of a session: with a word, alone, dotted, Roman, before a title or above it."""

from __future__ import annotations

from indexer.patterns.core import pattern

_WORD = r"(?:point|(?:projet\sde\s)?deliberation|delib|dcm|question|dossier|affaire|rapport|sujet|resolution|(?:de|expose|motion)(?=\sn\s?°))"
_SIGN = r"(?:n(?:\s?[°o]\s?|\s(?=\d)))"
_AGENDA = r"(?:\s(?:de|a)\sl'ordre\sdu\sjour)?"
_TITLE = r"(?!(?:bis|ter|et|ou|du|de|des|a|au|en|pour|sur|rue|place|avenue|boulevard|chemin|route|impasse|allee|quai)\b)[a-z]"
_ORDINAL = rf"(?=\d{{1,2}}\s?(?:ere|er|eme|nde|e)\s{_WORD}\b)"
_RANK = rf"""(?:{_WORD}\.?\s{_SIGN}?|{_SIGN}(?=\d{{1,3}}\s?[-–—:/.]{{1,2}}\s)|n°(?=\d{{1,3}}\s{_TITLE})|d(?:el(?:ib)?|cm)?\.?\s?(?=\d{{1,2}}\s?[-–—:]\s)|{_ORDINAL})
    (?P<number>\d{{1,3}})(?!\d)(?:\s?bis\b|\s?(?:ere|er|eme|nde|e)\s{_WORD}\b)?{_AGENDA}"""

WORDED_RANK = pattern(
    rf"^\W{{0,3}}{_RANK}\s*(?:[-–—:.)/°]+\s*)?(?P<title>[«\"]?\s?[^\W\d].*)$",
    matches=(
        "Point n° 3 : Vœux",
        "Délibération n° 2 – Tarifs",
        "POINT 1 - Approbation",
        "N° 7 – Finances – Décision modificative",
        "1ère délibération : Renouvellement du bail",
        "Point 4 de l'ordre du jour : Choix du maître d'œuvre",
        "DE N°1 Renouvellement du contrat",
        "Projet de délibération n° 4 : Tarifs",
        "N°2 Tarifs de la salle",
        "DEL02 : Tarifs de la salle",
        "D2 – Tarifs",
    ),
    refuses=(
        "Point sur les travaux",
        "Délibération n° 2023-12 : Tarifs",
        "Point 3.2",
        "DOSSIER N°3",
        "N° 12 rue du Four",
        "n°12 rue du Four",
        "D 924 Réfection",
    ),
)

LONE_WORDED = pattern(
    rf"^\W{{0,3}}{_RANK}\W*$",
    matches=("DOSSIER N°3", "Question 5", "Rapport n° 301", "Point n° 2 :"),
    refuses=("Délibération n° 2023-12", "Point n° 3 : Vœux", "12"),
)
"""The word and the rank of an item, above its title."""

RANK = pattern(
    r"^\W{0,3}(?P<number>\d{1,3})\s*(?:(?P<sep>[/.)\]°:–—-]{1,2}|°\s[–—-])\s*|\s)(?P<title>(?:[«\"]\s?)?[^\W\d_].*)$",
    matches=(
        "1/ ONF Etat d’assiette 2023 :",
        "1. Tarification",
        "2 Décisions modificatives (DM)",
        "2-Election",
        "1° – Tarification",
        "[2] Tarification",
    ),
    refuses=("6.1 Ecole", "25-10/077", "12"),
)

LONE_RANK = pattern(
    r"^\W{0,2}(?P<number>\d{1,3})\s?[.)/-]+\s*$", matches=("1.", "12)", "3 -"), refuses=("1. Objet", "12")
)

DOTTED_RANK = pattern(
    r"^\W{0,3}(?P<number>(?:\d{1,2}|[ivx]{1,5})\s?[.-]\s?\d{1,2})\s?[.)/°:–—-]{0,2}\s+(?P<title>(?:[«\"]\s?)?[^\W\d_].*)$",
    matches=("2.1 Décision modificative n° 4", "III-2 – Vœu", "1.10. Tarifs", "2 - 3) Cession"),
    refuses=("2.1", "15-10 000 €", "2024-12 Tarifs", "1. Tarifs", "II. Finances"),
)
"""A rank below the rank of a chapter."""

LABEL = pattern(
    r"^(?:objet\s?:\s?|deliberation\s?:\s?|deliberation\s(?!n\b|du\b|de\b|des\b|d'|relative|portant|sur\b|concernant|pour\b|cadre|modificative))",
    matches=("OBJET : Tarifs", "DELIBERATION Compte administratif", "Délibération : Tarifs"),
    refuses=("Délibération relative aux tarifs", "Délibération du budget", "Objet trouvé"),
)
"""What may stand between a rank and the title."""

RANK_NUMBER = pattern(
    r"^(?:\d{1,3}|\d{1,2}\.\d{1,2}|\d(?:\.\d{1,2}){2,3})$", matches=("3", "112", "2.1", "6.5.1"), refuses=("2024-12", "24.031", "D12")
)
"""A number that only says where an item stands."""

ROMAN = pattern(
    r"^\W{0,3}(?P<number>[IVX]{1,6})(?:\s?(?:[.)/:–—-]{1,2})\s*|\s(?=[A-ZÀ-Ý]))(?P<title>[^\W\d_].*)$",
    matches=("I – APPROBATION DU COMPTE DE GESTION", "IV. Questions diverses", "II) Tarifs", "III Personnel"),
    refuses=("IV", "Il est proposé", "Vu le code"),
    cased=True,
)

LETTERED = pattern(
    r"^\W{0,3}(?P<number>[A-HJ-L])\s?[.)/:–—-]{1,2}\s+(?P<title>[^\W\d_].{3,})$",
    matches=("A – Informations du Maire :", "B) Tarifs de la salle", "C. Convention"),
    refuses=("A l'unanimité", "M. Paul COT", "D.2024-01 : Tarifs", "C'est le maire"),
    cased=True,
)
"""Items of a session counted in letters."""

LONE_ROMAN = pattern(
    r"^\W{0,3}(?P<number>[IVX]{1,6})\s?[.)/–-]?\s*$",
    matches=("I", "IV.", "XII -"),
    refuses=("I. Finances", "1", "Vu"),
    cased=True,
)
