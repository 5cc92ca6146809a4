"""Words of a text, and the signs of the query language."""

from __future__ import annotations

from indexer.patterns.core import pattern

GROUPED_DIGITS = pattern(
    r"(?<![^\W_])\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?![^\W_])",
    matches=("1 234 567,89 €", "13.102,00", "60 000"),
    refuses=("2023 167", "12 30", "8.2", "L.2131-1"),
    cased=True,
)

WORD = pattern(
    r"(?<![^\W_])\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?![^\W_])|(?:[^\W\d_]+['’ʼ‘´`])?[^\W\d_](?:\.[^\W\d_])+(?![^\W_])|[^\W_]+(?:['’ʼ‘´`][^\W_]+)*",
    matches=("résiliation", "l’article", "aujourd'hui", "2021", "R.S.A.", "l'A.P.A", "470 210"),
    refuses=("« — … »", "'", "_"),
    cased=True,
)

ELISION = pattern(
    r"^(?:l|d|qu|jusqu|lorsqu|puisqu|quoiqu|s|n|c|j|m|t)'(?=.)",
    matches=("l'article", "qu'il", "jusqu'au", "l'aujourd'hui"),
    refuses=("aujourd'hui", "presqu'ile", "article", "l'"),
)

QUOTED = pattern(
    r'"(?P<text>[^"]*)"(?:~(?P<reach>[0-9]{1,4})(?![0-9]))?',
    matches=('"lettre recommandée"', '"convention résiliation"~10', 'cite:"L. 115-2"'),
    refuses=('"lettre recommandée', "lettre"),
    cased=True,
)

OPENING = pattern(r"[(]", matches=("(a OU b) c",), refuses=("a)",), cased=True)
CLOSING = pattern(r"[)]", matches=("(a OU b) c",), refuses=("(a",), cased=True)
BLANK = pattern(r"\s+", matches=("a b", "\u00a0"), refuses=("ab", ""), cased=True)

FIELD = pattern(
    r"(?<![^\s(-])(?P<text>[^\W\d_]+):(?=[^\s)])",
    matches=("annee:2023", '(collectivité:"pas de calais")', "-type:avenant", "type:(convention OU avenant)"),
    refuses=("annee: 2023", "12:30", "annee :2023", "x/y:z"),
    cased=True,
)

BEGINNING = pattern(
    r'(?<![^\s()"*~:])(?P<text>[^\s()"*~:]+)\*(?=[\s()]|$)',
    matches=("résili*", "l'assoc*", "article:5*"),
    refuses=("*", "ré*sili", "résili"),
    cased=True,
)

APPROXIMATE = pattern(
    r'(?<![^\s()"*~:])(?P<text>[^\s()"*~:]+)~(?P<reach>[12]?)(?=[\s()]|$)',
    matches=("conventoin~", "conventoin~1", "elu:poirer~"),
    refuses=("~", "conventoin~3", "conventoin"),
    cased=True,
)

MINUS = pattern(
    r"(?<![^\s(])-(?=[^\s)-])",
    matches=("convention -avenant", "(-avenant convention)", '-"à titre gratuit"'),
    refuses=("pas-de-calais", "a - b"),
    cased=True,
)

AND = pattern(
    r"(?<![^\s()])(?:ET|AND)(?![^\s()])",
    matches=("a ET b", "(a) AND b", "a ET"),
    refuses=("a et b", "ETAT"),
    cased=True,
)

OR = pattern(
    r"(?<![^\s()])(?:OU|OR)(?![^\s()])",
    matches=("a OU b", "(a)OR (b)", "OU b"),
    refuses=("a ou b", "OUI"),
    cased=True,
)

EXCEPT = pattern(
    r"(?<![^\s()])(?:SAUF|NOT)(?![^\s()])",
    matches=("a SAUF b", "NOT b"),
    refuses=("a sauf b", "SAUFCONDUIT"),
    cased=True,
)

STRAY = pattern(r'["*~]', matches=('"lettre', "ré*sili", "~"), refuses=("lettre",), cased=True)

CITED_NUMBER = pattern(
    r"(?:\b(?P<letter>[lrda])(?:\s?\.?\s?(?P<organic>o))?\s?\.?\s?\*?\s?|\b)(?P<number>[0-9]+(?:\s?[-/]\s?[0-9]+)*)",
    matches=(
        "l. 115-2",
        "article l115-2 du casf",
        "loi n° 2020-1577 du 14 decembre 2020",
        "2016/679",
        "r.* 123",
    ),
    refuses=("casf", "l."),
)

SUBJECT_CODE = pattern(
    r"(?<![0-9])[0-9]+(?:\.[0-9]+)+",
    matches=("8.2", "7.10 Divers", "8.2.1"),
    refuses=("8", "8.", ".2", "8,2"),
    cased=True,
)

NUMBER = pattern(
    r"^(?P<whole>[0-9]{1,12})(?:[.,](?P<cents>[0-9]{1,2}))?$",
    matches=("100000", "1500,50", "12.5"),
    refuses=("", "10 000", "1.000.000", "mille", "9999999999999"),
    cased=True,
)

PARTIAL_DATE = pattern(
    r"^(?:(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2}))?)?|(?:(?P<d>[0-9]{1,2})/)?(?P<m>[0-9]{1,2})/(?P<y>[0-9]{4}))$",
    matches=("2023", "2023-04", "2023-04-14", "14/04/2023", "04/2023"),
    refuses=("23", "14/04/23", "avril 2023", "2023-"),
    cased=True,
)

LONELY_FIELD = pattern(
    r"^(?P<text>[^\W\d_]+):$",
    matches=("type:", "année:"),
    refuses=(":", "type:convention", "12:"),
    cased=True,
)

COMPARISON = pattern(
    r"^(?P<sign>>=|<=|>|<)\s*(?P<bound>[^\s=].*)$",
    matches=(">=100000", "< 2022", ">2021-03"),
    refuses=("2021..2023", "=>3", ">="),
    cased=True,
)
