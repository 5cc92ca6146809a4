"""Ranks of items in a text on one line: in figures, with a sign, below a chapter, Roman, ordinal."""

from __future__ import annotations

from indexer.patterns.core import pattern

RANKED = pattern(
    r"(?<=\s)[(\[]?(?P<rank>\d{1,2})\s?(?:[.)\]/°–—-]{1,2}\s?)(?=(?!(?:Abstention|Contre|Pour|Absent|Votant|Pr[ée]sent|Pouvoir)s?\s:)[A-ZÉÈÀ][\w'’-]+\s)",
    matches=("ordre du jour : 1. Tarifs de l'eau", "BON 2) Réfection de la toiture", "DURAND 1/ COMPTE-RENDU de la", "Ida SERT [1] Tarifs de l'eau"),
    refuses=("le 12 mars", "article 6.1 Ecole", "2023-011 Etude", "Contre : 2 – Abstention : 1"),
    cased=True,
)
"""Before the rank of an item and its title; counts where ranks count up."""

BARE_RANK = pattern(
    r"(?:(?<=[.)!?»;/]\s)|(?<=[A-ZÉ]{3}\s)|(?<=:\s\d\s)|(?<=:\s\d\d\s))(?P<rank>\d{1,2})\s(?::\s)?(?!(?:Rue|Place|Avenue|Boulevard|Bd|All[ée]e|Chemin|Route|Impasse|Quai|Cours|Square)\b)(?=(?:[A-ZÉÈÀ][\w'’-]+|[LD]['’][\w-]+)\s)",
    matches=("Adopté. 2 Nœud routier", "(détails en annexe) 3 L'avenir du", "Ida SERT 01 Tarifs de", "Abstention : 0 2 Nœud routier", "l'unanimité. 2 : Réfection de la"),
    refuses=("le 12 Mars", "page 2 Nœud routier", "Mairie ; 1 Place du Four"),
    cased=True,
)
"""Before a rank without a sign of its own, behind a sentence, a surname, a figure of a vote."""

SIGNED_RANK = pattern(
    r"(?<=\s)[nN]\s?[°ºo]\s?(?P<rank>\d{1,2})\s?[:.)/–—-]{1,2}\s?(?=[A-ZÉÈÀ][\w'’-]+\s)",
    matches=("Ida SERT N° 1 : Tarifs de la salle", "l'unanimité. n ° 2 - CESSION DU CHEMIN"),
    refuses=("modificative n° 2 du budget", "le lot n° 3 : vitrerie"),
    cased=True,
)
"""Before the sign of a rank and its title."""

DOTTED = pattern(
    r"(?<=\s)(?<![Aa]rticle\s)(?P<rank>(?:\d{1,2}|[IVX]{1,5})[.-]\d{1,2})(?:\s?[.)/°–—-]{1,2}\s?|\s)(?=[A-ZÉÈÀ][\w'’]+\s)",
    matches=("II. FINANCES 2.1. Décision modificative", "FINANCES II-2 – Admission en non-valeur", "FINANCES 2.1 Décision modificative"),
    refuses=("article 6.1 Ecole", "le 12.03 Une", "de 2.1 points"),
    cased=True,
)
"""Before a rank below a chapter."""

ROMAN = pattern(
    r"(?<=\s)(?P<rank>[IVX]{1,6})\s?[.)/–—-]{1,2}\s?(?=[A-ZÉÈÀ][\w'’]+\s)",
    matches=("COL I. APPROBATION DU COMPTE", "séance II) Rapport annuel"),
    refuses=("Louis XIV et la cour", "le titre IV du livre"),
    cased=True,
)

RANK_AND_WORDS = pattern(
    r"^\W{0,2}(?:\d{1,2}|[ivx]{1,6})\W{1,4}[^\W\d][^.;:]{2,60}$",
    matches=("5. decision modificative ",),
    refuses=("5. decision modificative. ", "5. "),
)
"""A rank and the first words of its title."""

ORDINAL = pattern(
    r"(?<=\s)(?P<rank>\d{1,2})\s?(?:[èe]re|er|[èe]me|nde|e)\s(?:délibération|DÉLIBÉRATION|point|question)\b",
    matches=("secrétaire. 1ère délibération : Bail", "ans. 2ème délibération : Frais"),
    refuses=("le 2ème étage",),
    cased=True,
)
