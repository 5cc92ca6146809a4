"""Titles of items that stand on the line of what is told or decided below them."""

from __future__ import annotations

from indexer.patterns.core import pattern

_NO_TITLE = r"(?!(?:Objet|OBJET|Rapporteur|RAPPORTEUR|Vu|VU|Consid[ée]rant|CONSID[ÉE]RANT|Article|ARTICLE|Vote|VOTE|Pr[ée]sents?|Absente?s?|Votants?|Secr[ée]taire|Pr[ée]sident|Nombre|Date|R[ée]sultat|D[ée]cision|D[ÉE]CISION|D[ée]lib[ée]r[ée]|Monsieur|Madame|Messieurs|Mesdames|Mme|M\.|MM\.|Mr|Le|La|Les|L['’]|Il|Elle|Ils|On|Nous|Apr[èe]s|Sur|Ainsi|Aussi|Proposition|R[ée]ponse|Question|NB|Nota|PS|P\.S)\b)"
GLUED_TITLE = pattern(
    rf"""^(?P<before>\W{{0,3}}(?:\d{{1,2}}\s?[.)°/–-]{{1,2}}\s?)?{_NO_TITLE}[A-ZÀ-Ý][^.:;!?\n]{{5,140}}\s?:)\s{{1,3}}
        (?P<after>(?:Apr[èe]s\s(?:en\s)?avoir\s(?:d[ée]lib[ée]r[ée]|entendu|pris)|[ÀAa]\sl['’]unanimité|(?:Le|Les\smembres\sdu)\s(?:[Cc]onseil|[Cc]omité|[Bb]ureau)\b
          |(?:Monsieur|Madame|M\.|Mme|Mr)?\s?(?:Le|le|La|la)\s(?:[Mm]aire|[Pp]r[ée]sidente?)\s(?:fait\spart|informe|rappelle|expose|pr[ée]sente|propose|indique|explique|donne\slecture|soumet|pr[ée]cise)\b).{{20,}})$""",
    matches=(
        "Subvention : Après en avoir délibéré, le Conseil Municipal décide d'attribuer 300 euros au club.",
        "Coupe de bois : Monsieur le Maire fait part de la lettre que l'office lui a écrite.",
    ),
    refuses=(
        "Objet : Après en avoir délibéré, le Conseil Municipal décide d'attribuer 300 euros au club.",
        "Mme Ida SERT : Le conseil municipal a déjà vu ce dossier au mois de juin dernier.",
        "Les tarifs sont les suivants : 12 euros pour un repas et 3 euros pour la garderie",
    ),
    cased=True, needs=(":",),
)
"""A title with what is told or decided below it, on one line."""

CAPITAL_TITLE = pattern(
    r"""^(?P<before>(?=[^a-zà-ÿ]{0,200}?[A-ZÀ-Ý]{4}[^a-zà-ÿ]{0,200}?[A-ZÀ-Ý]{4})[A-ZÀ-Ý][^a-zà-ÿ\n:]{14,200}(?::[^a-zà-ÿ\n:]{4,120})?)(?<![«(,])\s
        (?P<after>(?:(?:M\.|Mme|Monsieur|Madame)\s(?:le|la|Le|La)\s(?:[Mm]aire|[Pp]r[ée]sidente?)|(?:Le|Les\smembres\sdu)\s(?:[Cc]onseil|[Cc]omit[ée]|[Bb]ureau)\b|Apr[èe]s\sen\savoir).*)$""",
    matches=(
        "SYNDICAT DES RIVIÈRES : DÉSIGNATION D’UN DÉLÉGUÉ M. le Maire informe l’assemblée du nouveau syndicat.",
        "TARIFS DE LA CANTINE Le Conseil Municipal,",
    ),
    refuses=(
        "TARIFS DE LA CANTINE",
        "VU LE CODE M. le Maire",
        "COMMUNE DE VALSERRE Le Havre",
        "SECTION D'INVESTISSEMENT Libellé Recettes",
    ),
    cased=True,
)
"""The same in capitals."""
