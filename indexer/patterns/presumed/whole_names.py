"""What goes on with a name that a rule found in part: a first name in brackets, a married name, the other half of a hyphen."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import PARTICLE

_WORD = r"[A-ZÀ-ÝŒ](?:[A-Za-zÀ-ÿŒœ]|['’](?=[A-Za-zÀ-ÿ])){1,30}(?:-[A-Za-zÀ-ÿŒœ'’]{2,30}){0,2}"
_SMALL = r"[a-zà-ÿœ][a-zà-ÿœ'’]{2,30}(?:-[a-zà-ÿœ'’]{2,30}){0,2}"

IN_BRACKETS = pattern(
    rf"\A[ \n]\((?P<first>{_WORD}|{_SMALL})(?:[ ,]{{1,2}}(?P<other>{_WORD}|{_SMALL}))?\)",
    matches=(" (Ghislain)", " (Marie, Anne)", " (clotilde)"),
    refuses=(" (12 ans)", "(x)"),
    cased=True,
)
"""After a surname: its first names."""

BEHIND_COMMA = pattern(
    rf"\A,[ \n](?P<first>{_WORD}|{_SMALL})(?=[ ]?(?:[,;|\t():.┬│–]|$|[ ](?:[a-zà-ÿ-])))",
    matches=(", Adelino", ", adelino ;"),
    refuses=(", Adelino Ferreira", ","),
    cased=True,
)

MARRIED = pattern(
    rf"\A(?:,?[ \n](?i:née?|nee|n[ée]e?\(e\)|ép\.|ep\.|épouse|epouse|veuve|vve|divorcée?|dite?)|,[ ](?i:dite?|alias|surnommée?))[ ](?:{PARTICLE}{{0,2}}{_WORD})(?:[ ]{_WORD}){{0,2}}|\A,?[ \n](?i:dite?|alias|surnommée?)[ ][«\"“‘][ \u00a0]?[^«»\"“”\n]{{1,24}}[»\"”’](?:[ ]{_WORD}){{0,2}}|\A[ ]\((?i:dite?|alias|surnommée?)[ ][^()\n]{{2,24}}\)",
    matches=(" née BRESSUIRE", " (dite Zette)", " dit « Bob » Autret", ", dite \"La Mère\"", ", née Bressuire", "\nveuve Le Goff", " NÉE BRESSUIRE", " épouse de Wailly"),
    refuses=(" née le 3 mars", " née en 1950"),
    cased=True,
)

MARRIED_SMALL = pattern(
    rf"\A[ ](?:née|nee|ép\.|épouse|epouse|veuve|vve)[ ](?P<last>{_SMALL})(?![\w'’])",
    matches=(" née bressuire",),
    refuses=(" née le", " Née BRESSUIRE"),
    cased=True,
)

HALF = pattern(
    r"\A(?:-[ ]?\n?[ ]?[A-Za-zÀ-ÿŒœ'’]{2,30}){1,2}(?![\w'’-])",
    matches=("-Kumar", "-\nKumar"),
    refuses=(" - Kumar", "-2"),
    cased=True,
)
"""Right behind a name: the rest of its last word."""

SLASHED = pattern(
    rf"\A[ ]?/[ ]?{PARTICLE}{{0,2}}(?P<word>{_WORD})(?![\w/])",
    matches=("/Pelletan", " / de Kerdaniel"),
    refuses=("/12", " / la"),
    cased=True,
)
"""The surname of the other parent."""

NEXT = pattern(
    rf"\A[ \u00a0]{{1,2}}(?P<word>(?P<particle>(?:Le|La|Du|De|Des|Van|Von|Ben|El|Al|Da|Dos|Di)[ ]{{1,2}})?{PARTICLE}{{0,2}}{_WORD})(?![\w'’-])",
    matches=(" PETIT", " de Kerdaniel", " Le Kerdan"),
    refuses=(" petit", ", Petit"),
    cased=True,
)

LAST = pattern(
    rf"(?<![\w'’-])(?P<word>(?:{PARTICLE}{{0,2}}{_WORD}|[A-Z]\.(?:-?[A-Z]\.)?))[ \u00a0]{{1,2}}\Z",
    matches=("Le conseil félicite PETIT ", "H. "),
    refuses=("petit ", "PETIT, "),
    cased=True,
)
"""The word before a name."""

AND_OTHER = pattern(
    rf"\A[ ]et[ ](?P<word>{_WORD})(?=[ ]?(?:[,;.)\n|\t:(]|$|[ ][a-zà-ÿ\d]))",
    matches=(" et Laure,", " et Rose."),
    refuses=(" et Laure Petit", " et la"),
    cased=True,
)
"""After a first name: another one, with no surname of its own."""

LISTED_BEFORE = pattern(
    rf"(?:^|[|\t;:(]|\b(?:enfants|jumeaux|jumelles|frères|sœurs|fils|filles))[ ]{{0,3}}(?P<others>(?:{_WORD},[ ]){{1,4}})\Z",
    matches=("| Anaé, Lou, ", "les enfants Anaé, "),
    refuses=("Mme Roux, ", "à Lyon, "),
    cased=True,
)
"""Before a first name in its cell: others, whatever their words."""

PARTED = pattern(r"\A(?:[|\t;,\n]|$|[ ][|(–])", matches=("\t", ", "), refuses=(" a",), cased=True)
"""What ends the cell of a name."""

OPENED = pattern(
    r"(?<![\w'’-])(?:(?:LE|LA|DE|DU|DI|DA|DOS|EL|BEN|VAN)[ ]){0,2}[A-ZÀ-ÝŒ][A-ZÀ-ÝŒ'’-]{2,30}(?P<sign>[ ]\(|,[ ])\Z",
    matches=("GARNIER (", "à LE BIHAN, "),
    refuses=("Garnier (", "SA ("),
    cased=True,
)
"""A surname in capitals and the sign before its first name."""
