"""The office that stands right after the name of a member: « Mme Anne ROY, adjointe aux finances »."""

from __future__ import annotations

from indexer.patterns.core import pattern

OFFICE = pattern(
    r"""\s?[,(]\s?(?P<office>(?:(?:premi(?:er|ère)|deuxième|seconde?|\d{1,2}\s?(?:er|[eè]re|[eè]me|nde?|e))\s)?
        (?:[Vv]ice-?\s?[Pp]résidente?|[Aa]djointe?(?!\s(?:administrati|technique|d[’']animation|du\spatrimoine|(?:au|à\sla)\s(?:chef|direct)))|[Cc]onseill(?:er|ère)\s(?:municipale?\s|départementale?\s|communautaire\s|régionale?\s)?déléguée?|[Mm]aire[\s-](?:déléguée?|adjointe?)
          |[Pp]résidente?(?=\s(?:de\sla\s[Cc]ommission|d[eu]\s(?:la\s)?(?:[Cc]onseil|[Cc]ommunauté|[Dd]épartement|[Rr]égion|[Mm]étropole|[Ss]yndicat))|\s?[,;.)])|[Mm]aire(?=\s?[,;.)]))
        (?:\s(?:[Aa]u\s[Mm]aire|déléguée?s?|en\scharge|chargée?|aux?|à\s(?:la\s|l[’'])|de\s(?:la\s|l[’'])|des?|du|d[’'])\s?[^\W\d](?:[^,.;:()\n]|\n(?=[a-zà-ÿ])){0,70})?)(?=\s?[,.;:)]|[^\S\n]*(?:\n|$)|\s(?:a|est|donne|expose|présente|rappelle|propose)\s)""",
    matches=(
        ", adjointe aux finances,",
        " (1er adjoint)",
        ", vice-présidente en charge des mobilités, expose",
        ", conseiller municipal délégué à la voirie.",
        ", Maire,",
        ", président de la commission travaux, donne lecture",
        ", Présidente du Conseil Départemental\nNombre de membres",
    ),
    refuses=(
        ", présidente de l'association des parents,",
        ", adjoint administratif,",
        ", adjoints,",
        "adjointe aux finances",
        ", maire de la commune voisine de Lavans,",
    ),
    cased=True,
    needs=("aire", "djoint", "résident", "élégué"),
)

ELISION = pattern(
    r"^(?:[dDlL]|[Qq]u)[’'](?=[A-ZÀ-Ý])",
    matches=("d'Anne ROY", "qu’Anne ROY"),
    refuses=("D' or", "Anne D'ANGELO"),
    cased=True,
)
"""What stands without a space before a name that starts with a vowel."""
