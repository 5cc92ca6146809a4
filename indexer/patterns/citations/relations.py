"""What an act does to another one, said by a verb right before its citation or right after it.

Only words that tell which part of the cited act is meant may stand between them: « modifie la convention approuvée par la
délibération n° 12 » does nothing to the deliberation.
"""

from __future__ import annotations

from indexer.patterns.core import Pattern, pattern

_PART = r"""(?: (?:les\s|l')? (?:articles?|dispositions?|annexes?|points?)\b [\w\s,.°'-]{0,30}? \b(?:de|du)\s )?"""
_BEFORE = rf"""(?: \s(?:partiellement|totalement|en\sconsequence|ainsi),? | ,?\sa\scompter\sdu\s[\w/.]{{1,10}}(?:\s[\w]{{3,9}}\s\d{{4}})?,? )?
    \s {_PART} (?:la\s|sa\s|l'|les\s)? $"""
_AFTER = r"""^ [^.;:]{0,60}? (?:,\s|\s) (?:est|sont|soit|sera)\s (?:et\sdemeure\s|donc\s|ainsi\s|partiellement\s)?"""


def _verb(active: str, passive: str, matches: tuple[str, ...], refuses: tuple[str, ...]) -> tuple[Pattern, Pattern]:
    """A pattern of what stands before a citation, and one of what stands after it."""
    before = pattern(rf"(?<!n')(?<!sans\s)\b(?:{active}) {_BEFORE}", matches=matches[:2], refuses=refuses[:1])
    after = pattern(rf"{_AFTER} (?:{passive})\b", matches=matches[2:], refuses=refuses[1:])
    return before, after


REPEALS, REPEALED = _verb(
    "abroge[rsz]?(?:nt)?",
    "abrogee?s?",
    ("abroge la ", "DÉCIDE d'abroger, à compter du 1er janvier 2024, la ", " du 5 mai 2020 est abrogée"),
    ("sans abroger la ", " du 5 mai 2020 n'est pas abrogée"),
)
REPLACES, REPLACED = _verb(
    r"(?:annule[r]?\set\s)?remplace[r]?(?:nt)?|se\ssubstitue\sa",
    "(?:annulee?s?\\set\\s)?remplacee?s?",
    ("annule et remplace la ", "remplacer les dispositions de la ", " du 5 mai 2020 est annulée et remplacée"),
    ("remplace M. Roux désigné par la ", " du 5 mai 2020 sera appliquée"),
)
AMENDS, AMENDED = _verb(
    "modifie[r]?(?:nt)?|complete[r]?(?:nt)?",
    "modifiee?s?|completee?s?",
    ("modifie l'article 2 de la ", "compléter la ", " du 5 mai 2020 est modifiée"),
    ("modifie la convention approuvée par la ", " est citée ; la convention est modifiée"),
)
EXTENDS, EXTENDED = _verb(
    "proroge[r]?(?:nt)?|prolonge[r]?(?:nt)?",
    "prorogee?s?|prolongee?s?",
    ("proroge la ", "prolonger les dispositions de la ", " du 5 mai 2020 est prorogée"),
    ("proroge le bail approuvé par la ", " reste applicable"),
)
WITHDRAWS, WITHDRAWN = _verb(
    "retire[r]?(?:nt)?|rapporte[r]?(?:nt)?",
    "retiree?s?|rapportee?s?",
    ("retire la ", "DÉCIDE de rapporter sa ", " du 5 mai 2020 est rapportée"),
    ("retire le dossier instruit par la ", " du 5 mai 2020 rapportait"),
)
