"""Acts of one person (orders, decisions by delegation) and lists of what a session decided."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import CODE

_WHOSE = r"(?:municipal|d[eu]\s(?:la\s)?(?:maire|president|presidente)\b|conjoint|permanent|temporaire|portant|departemental|reglementaire|de\spolice|individuel)"

ORDER_TITLE = pattern(
    rf"""^\W{{0,3}}(?:(?:n[o°]?\W{{0,2}}\s?)?[a-z]{{0,3}}\s?\d[\w/-]{{2,12}}\s)?
        arrete\s(?:{_WHOSE}(?:\s{_WHOSE})*\s?)?(?:n\s?[°o]\s?(?P<number>(?=[\w/_. -]*\d)[\w][\w/_.-]*(?:\s?[/-]\s?\d+)*))?(?P<rest>.*)$""",
    matches=(
        "ARRETE DU MAIRE N° 2024-118",
        "Arrêté n° 2023/12",
        "Arrêté du maire n° DG2025-005",
        "ARRETE MUNICIPAL PERMANENT",
        "No A 2024-15 ARRETE DU MAIRE",
        "ARRÊTE n°008PM/2026",
    ),
    refuses=("ARRETE", "vu l'arrêté municipal", "L'arrêté du maire"),
)

DECISION_TITLE = pattern(
    rf"""^\W{{0,3}}decision\s(?:(?:municipale|d[eu]\s(?:la\s)?(?:maire|president|presidente))\b\s?)(?:n\s?[°o]\s?(?P<number>(?=[\w/_.-]*\d)[\w][\w/_.-]*|{CODE}))?(?P<rest>.*)$
        |^\W{{0,3}}decision\sn\s?°\s?(?P<bare>(?=[\w/_.-]*\d)[\w/_.-]+)\W*(?:portant\b.*)?$""",
    matches=(
        "DECISION DU MAIRE",
        "Décision du Président n° 2024-12",
        "DECISION MUNICIPALE N°2023_45",
        "DECISION N° 2024-07",
    ),
    refuses=("DECISION DU BUREAU COMMUNAUTAIRE", "Décision modificative n° 2", "la décision du maire"),
)
"""A decision that a mayor or president takes by delegation of the body."""

ORDERS = pattern(
    r"^\W{0,3}(?:arret(?:e|ent|ons)|decid(?:e|ent)|d\s?e\s?c\s?i\s?d\s?e|a\s?r\s?r\s?e\s?t\s?e)\W*(?:ce\squi\ssuit\W*)?$|^\W{0,3}a[rt]?ticle\s?(?:1\b|1\s?er|ler|premier)",
    matches=(
        "ARRETE",
        "DÉCIDE :",
        "Arrête ce qui suit :",
        "Article 1er : La circulation",
        "Atticle 1 : Les travaux",
    ),
    refuses=("Arrêté du maire", "décide de fermer la salle"),
)
"""Where the order itself starts."""

HEAD_STOPS = pattern(
    r"^\W{0,4}(?:l[ea]\s(?:maire|president)|vu\b|_?vu(?:l|les)\b|mu\s|considerant\b|nous\b|article\b|decide\b|arrete\b\W*$|objet\b)",
    matches=("Le Maire de Rochebrune,", "Vu le code", "Considérant que"),
    refuses=("portant réglementation", "Vue sur la mer"),
)
"""What ends the title of an order."""

SIGNED_ON = pattern(
    r"(?:^\W{0,3}fait\s(?:a|en)\b|^\W{0,3}fait\sle\b|\bprise?\sle\b|^\W{0,3}a\s[a-z' -]{2,40},\sle\b)",
    matches=("Fait à Rochebrune, le 6 mars 2024", "DECISION DU MAIRE PRISE LE 29 MARS 2024"),
    refuses=("Fait part au Conseil",),
)

OUTCOMES: dict[str, str] = {
    "defavorable": "rejected",
    "approuve": "adopted",
    "adopte": "adopted",
    "vote": "adopted",
    "unanimite": "adopted",
    "majorite": "adopted",
    "favorable": "adopted",
    "rejete": "rejected",
    "refuse": "rejected",
    "ajourne": "postponed",
    "reporte": "postponed",
    "retire": "withdrawn",
    "prend acte": "noted",
    "pris acte": "noted",
    "prise d'acte": "noted",
}
"""Words of an outcome, flat, and what they say; the first word that fits counts."""

OUTCOME_TAIL = pattern(
    r"""\W{0,8}(?P<outcome>(?:non\s)?(?:approuve|adopte|vote|rejete|refuse|ajourne|reporte|retire)e?s?(?:\s(?:a|par)\sl[a']\s?(?:unanimite|majorite)(?:\sdes\s[\w\s]{3,40})?)?
        |a\sl[a']?\s?(?:unanimite|majorite)|unanimite|majorite|(?:avis\s)?(?:de)?favorable|prend\sacte|pris\sacte|prise\sd'acte
        |(?:vote\s?:\s?)?(?:(?:voix\s)?pour\s?:?\s?\d{1,4}(?:\W{1,4}(?:contre|abstentions?)\s?:?\s?\d{1,4}){0,2}|\d{1,4}\s(?:voix\s)?pour(?:\W{1,4}\d{1,4}\s(?:contre|abstentions?)){0,2}))\W*$""",
    matches=(" - APPROUVEE", "Vente du lot G REJETEE", "ADOPTÉE à l'unanimité", "prend acte", "Lavoir Pour : 14 Contre : 0 Abstention : 1", "12 pour, 2 contre"),
    refuses=("Budget voté en 2023 par la commune",),
)
"""The outcome at the end of a row of a list."""
