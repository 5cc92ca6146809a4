"""Words of the publication of an act: the capacity in which it is signed."""

from __future__ import annotations

from indexer.patterns.core import pattern

CAPACITY = pattern(
    r"""^\W* (?P<capacity> (?:pour\s)? (?:l[ae]\s|l') (?: (?:\d+(?:e|er|ere|eme)\s|premier\s|premiere\s)?
            (?:vice-)?president[e]? | maire(?:\s(?:adjoint|delegue)e?)? | adjointe?(?:\sau\smaire)?
            | directeur | directrice | secretaire\sgenerale? )
        (?: \s (?:du|de|des|delegue|general|generale|adjoint|adjointe|aux) \b [^,;.:\n]{0,60} )? ) \W*$""",
    matches=(
        "Le Maire,",
        "LE PRESIDENT DU CONSEIL DEPARTEMENTAL,",
        "Pour le Président du Conseil départemental,",
        "La Directrice Générale des Services,",
        "La Directrice des Affaires Juridiques",
        "La 1ère Vice-Présidente",
        "L’adjoint au maire",
    ),
    refuses=(
        "Le Maire expose que la commune",
        "Monsieur le Maire rappelle l'article L. 2121-29",
        "Le Président du jury est désigné par le maire, qui en informe le conseil",
    ),
)
"""A line that says only in what capacity somebody signs, or for whom."""
