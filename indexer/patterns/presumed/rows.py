"""Rows of lists and the fields that signs part in them."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import PARTICLE

LONGEST_HEAD = 12
"""Characters of a word such as « Veuve » before a name in its field."""

ITEM = pattern(r"(?:[^;.\n]|\.(?!\s)){1,400}", matches=("a, b", "x"), refuses=(";",), cased=True)
"""What stands between two semicolons or ends of sentences."""

FIELD = pattern(
    r"(?:^|(?<=[|\t;,:])|(?<=[ ][–—-])|(?<=[0-9.)–—•-][ ]))[ \d.)°•*–—-]{0,12}(?P<value>[^\W\d_](?:[^|\t;,:\n\d(–—]{0,60}[^\W\d_.]|[^|\t;,:\n\d(–—]{0,60}\.)?)(?=[ ]{0,3}(?:[|\t;,:\n\d(–—]|$))",
    matches=("12 – Jean DUPONT, agent", "| TRAN Thi |"),
    refuses=("12", "--"),
    cased=True,
)
"""What stands between two signs that part fields, numbers and bullets before it aside."""

CELL = pattern(
    r"(?:^|[|\t;,])[ ]{0,3}(?P<value>[^|\t;,\n]{1,80}?)[ ]{0,3}(?=[|\t;,\n]|$)",
    matches=("a, b", "12 rue Haute | 3"),
    refuses=(";", ""),
    cased=True,
)
PLACE = pattern(
    r"(?:(?:(?:au|à)[ ])?(?:lieu-?dit|hameau|résidence|bourg|village|route|chemin|rue|impasse|place|allée|ferme|mas|moulin)[ ])?(?:(?:de|du|des|la|le|les)[ ]){0,2}(?:[dl]['’])?(?:(?:Les?|La)[ ]|L['’])?[A-ZÀ-Ý][a-zà-ÿ'’-]{3,25}(?:[ ](?:(?:de|du|des|la|le|les)[ ]){0,2}[A-ZÀ-Ý][\w'’-]{1,25}){0,3}",
    matches=("Le Mazet", "hameau de Cazelles", "La Borde Basse"),
    refuses=("quotient 412", "accordé"),
    cased=True,
)
"""A cell that may be a place where somebody lives."""

CODE = pattern(
    r"(?<![\w.,/-])(?=[A-Z0-9./-]{0,8}[A-Z/-])(?=[A-Z./-]{0,8}\d)[A-Z0-9]{1,10}(?:[./-][A-Z0-9]{1,10}){0,4}(?![\w/]|[.,-]\d)",
    matches=("EQ-117-0042", "7418B"),
    refuses=("1 204", "12,50", "Roux"),
    cased=True,
)
"""A code in a row: digits with a letter or a sign among them."""

WORDS = pattern(r"[^\W\d_]+|[ ]+", matches=("Jean",), refuses=("12",), cased=True)
NUMBER = pattern(r"\d+", matches=("12",), refuses=("a",), cased=True)

_CAPITAL = r"[A-ZÀ-ÝŒ](?:['’]?[A-Za-zÀ-ÿŒœ]){1,30}(?:-[A-ZÀ-Ý]?[A-Za-zÀ-ÿ'’]{1,30}){0,2}"

NAME = pattern(
    rf"{PARTICLE}{{0,2}}{_CAPITAL}(?:[ ]{PARTICLE}{{0,2}}(?:{_CAPITAL}|[A-Z]\.)){{0,3}}",
    matches=("TRAN Thi Mai", "Hautecœur-Delattre", "O'Keeffe Brendan", "HADJ S."),
    refuses=("le maire", "12"),
    cased=True,
)
"""The whole field may be a name."""

OF = pattern(
    r"[ ](?:de|du|des)[ ]|[ ]d['’]", matches=("Type de Partenaire",), refuses=("TRAN Thi",), cased=True
)
"""In a title: « Type de Partenaire »."""
