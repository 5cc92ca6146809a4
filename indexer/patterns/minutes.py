"""Minutes of a session: the agenda and its items."""

from __future__ import annotations

from indexer.patterns.core import pattern

AGENDA_LINE = pattern(
    r"^\W*(?:l')?ordre\sdu\sjour(?:\sde\sla\sseance)?\W*$",
    matches=("Ordre du jour :", "ORDRE DU JOUR"),
    refuses=("Elle donne lecture de l'ordre du jour.",),
)

ITEM_CODE = pattern(
    r"""^\W{0,3}(?:(?:\d{1,2}(?:\.\d{1,2})?\s?[.)/–-]{0,2}\s)?deliberation\s)?(?:n\s?°\s?)?(?P<number>(?:[a-z]{1,6}[\s-]?)?(?:20)?\d{2}[-/. _]\d{2,4}(?:[/-]\d{1,4})?(?:-?[a-z])?|20\d{6}\s\d{1,3})
        \s*[-:–]+\s*(?:objet\s?:\s?)?(?P<title>\S.*)$""",
    matches=(
        "24-07/060 — Instauration d’un mécanisme",
        "D2025-035 - Objet : Adhésion",
        "2022-12 : Tarifs",
        "20220531 1 - Compte rendu",
        "1.2 Délibération n° 2024-12 – Modification des statuts",
    ),
    refuses=("25-10/077", "2022-2027 plan", "1/ ONF Etat d’assiette"),
)

LONE_CODE = pattern(
    r"""^\W{0,3}(?:deliberation|dcm)\s?(?:n\s?°\s?)?(?P<number>(?=[\w/._-]*\d)[\w/._-]+)\W*$""",
    matches=("DELIBERATION N° 22-031", "Délibération n°2023_12 :", "DCM 2023-014"),
    refuses=("Délibération n° 12 : Tarifs", "délibération du conseil", "22-031"),
)
"""The code of an item on a line above its object."""

LONE_ROMAN = pattern(
    r"^\W{0,3}(?P<number>[IVX]{1,5})\s?[.)/–-]?\s*$",
    matches=("I", "IV.", "XII -"),
    refuses=("I. Finances", "1", "Vu"),
    cased=True,
)

ITEM_ROMAN = pattern(
    r"^\W{0,3}(?P<number>[IVX]{1,5})\s?[.)/:–-]{1,2}\s*(?P<title>[^\W\d_].*)$",
    matches=("I – APPROBATION DU COMPTE DE GESTION", "IV. Questions diverses", "II) Tarifs"),
    refuses=("IV", "Il est proposé", "Vu le code"),
    cased=True,
)

ITEM_NUMBER = pattern(
    r"^\W{0,3}(?:(?:point|deliberation|question|dossier|affaire)\s(?:n\s?°\s?)?)?(?P<number>\d{1,2})\s*(?:(?P<sep>[/.)°:–-]{1,2})\s*|\s)(?P<title>[^\W\d_«(].*)$",
    matches=(
        "1/ ONF Etat d’assiette 2023 :",
        "1. Tarification : location",
        "2 Décisions modificatives (DM)",
        "Point n° 3 : Vœux",
        "Délibération n° 2 – Tarifs",
    ),
    refuses=("6.1 Ecole", "2000 € budget"),
)

LONE_NUMBER = pattern(
    r"^\W{0,2}(?P<number>\d{1,2})\s?[.)/-]\s*$", matches=("1.", "12)"), refuses=("1. Objet", "12")
)

LONE_PREFIX = pattern(
    r"^\W{0,3}\d{1,2}\s?[.)/-]+\s+(?P<title>\S.*)$",
    matches=("2. « Espaces verts »",),
    refuses=("2.1 Objet", "Objet"),
)

OTHER_BUSINESS = pattern(
    r"^\W{0,3}(?:\d{1,2}\s?[/.)-]?\s?|[ivx]+\s?[.)-]\s?)?(?:questions?\sdiverses?|informations?\sdiverses|divers|communications?\sdu\smaire)\W*$",
    matches=("Questions diverses :", "6 Questions diverses", "V. Questions diverses"),
    refuses=("Questions diverses et variées sur le budget",),
)

VOTED = pattern(
    r"""\bvotes?\s?[:=]|\bvot(?:e|es|ent)\s?(?:pour|a\sl'unanimite)|(?<!\d)\d{1,4}\s(?:votes?|voix)\b|a\sl'?\s?unanimite|\badopte[e ]|\bapprouv(?:e|ent)\b|\bdecid(?:e|ent)\b
        |apres\s(?:en\s)?avoir\sdelibere|(?<!\d)\d{1,4}\spour\b|\bautorise\b|\bdesigne\b|\bprend\sacte\b""",
    matches=(
        "13 votes pour",
        "Vote : pour à l’unanimité",
        "Vote : 14 pour / 0 contre",
        "Adopte à l’unanimité",
    ),
    refuses=("La délibération sera réalisée au prochain conseil.", "un budget"),
)
