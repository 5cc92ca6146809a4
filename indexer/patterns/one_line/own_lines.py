"""What stands on a line of its own in a text that lost its line ends, and what ends one."""

from __future__ import annotations

from indexer.patterns.core import pattern

ALONE = pattern(
    r"""(?<=\s)(?:\((?:Rapporteure?|RAPPORTEURE?)\s?:[^()]{3,80}\)\s | OBJET\s(?!D[EU]\s)(?=[A-ZÉÈÀ]\w)
      | (?<!\s[eE][nN]\s)(?<!\s[lL][aA]\s)(?<!\s[àÀA]\s)(?<!voir\s)(?<!VOIR\s)(?:Page|PAGE)\s\d{1,3}(?:\s?(?:/|sur|SUR)\s?\d{1,3})?(?:\s|$)
      | EXTRAIT\sDU\sREGISTRE\sDES\sD[EÉ]LIB[EÉ]RATIONS(?:\sDU\s(?:CONSEIL|COMIT[EÉ]|BUREAU)\s(?:MUNICIPAL|COMMUNAUTAIRE|SYNDICAL|D[EÉ]PARTEMENTAL|R[EÉ]GIONAL|M[EÉ]TROPOLITAIN))?\s(?!D[UE]\s|DES\s)
    )""",
    matches=("de la toiture (Rapporteur : M. Paul ROUX) Présents", "la séance OBJET Réfection de", "de délibérer. Page 2 sur 3 Le maire", "Valserre EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL TARIFS DE"),
    refuses=("de la toiture (Paul ROUX) Présents", "OBJET : Tarifs", "les tarifs de la page 4 sont", "figure en Page 12 du rapport"),
    cased=True,
)
"""What stands on a line of its own: a new one starts before it and after."""

COUNTED_PAGE = pattern(
    r"(?<=\s)(?:page\s)?(?P<page>\d{1,3})\s?(?:/|sur)\s?(?P<pages>\d{1,3})(?:\s|$)",
    matches=("à l'unanimité. 1 / 9 Le maire", "Le maire 2/3", "de délibérer. page 2 sur 3 Le maire"),
    refuses=("le 12/03/2024 vu", "n° 12/2024 -"),
)
"""A page of so many; counts where they count up."""

NAMED = pattern(
    r"(?<=\s)(?:M\.|MM?\b|Mme|Monsieur|Madame)\s(?:[A-ZÉÈ][\w'’-]+\s){0,2}[A-ZÉÈÀ'’-]{3,20}\s(?=(?!(?:Mair|Adjoint|Conseill|Pr[ée]sid|D[ée]l[ée]gu|Vice|Premi|Secr[ée]tair|Doyen|S[ée]nat|D[ée]put|Direct|Procur|Pouvoir))[A-ZÉ][a-zéèêîôç]+\s(?:de|du|des|d['’]\w+|à|au|aux|pour|sur|et|en|avec|entre|par)\s)",
    matches=("sous la présidence de M. Henri DOL Aménagement de la place",),
    refuses=("par M. Henri DOL Maire de Valserre", "M. Henri DOL donne pouvoir"),
    cased=True,
)
"""A person right above a title: a new line starts after it."""

COUNTED_LAST = pattern(
    r"(?:Abstentions?|ABSTENTIONS?|Contre|CONTRE)\s?:?\s?\d{1,3}\s(?=(?!Abst|ABST|Contre|CONTRE|Pour|POUR|N[e'’]|NE\s|Ne\s|Nppv|NPPV|Vot|VOT|Expr|EXPR|Refus|REFUS|M\.|MM|Mme|Monsieur|Madame)[A-ZÉÈ])",
    matches=("Pour : 12 Contre : 2 Abstention : 1 Désignation d'un délégué", "Pour 12, Contre 0, Abstention 0 Point n° 3"),
    refuses=("Contre : 2 Abstention : 1", "Contre : 2 Mme Ida SERT"),
    cased=True,
)
"""The last figure of a vote: a new line starts after it."""

ENDS = (NAMED, COUNTED_LAST)
"""Words that a new line starts after."""
