"""Figures of a vote, in flat text: a label and its figure, a figure and its label, labels first and figures after."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import NUMBER_WORD, NUMBER_WORDS

_CHOICE = r"(?:(?P<for>pour)|(?P<against>contre)|(?P<abstain>abstentions?|abstenus?|s'abstient|s'abstiennent|abst?(?=\.)))(?:\(s\))?\.?"
_FIGURE = r"(?P<figure>\d{1,3})"
_WORDED = rf"(?P<words>{NUMBER_WORDS})(?=\s*(?:voix|[,;.)]|$))"
_NOT_A_COUNT = r"(?![\d€%/.,]?\d)(?!\s?(?:€|%|h\b|er\b|euros?))"

LABELLED = pattern(
    rf"""(?<![\w'-]){_CHOICE}\s?»?\s?(?:\(s\))?\s*(?:[:=|►•]|->|\.{{2,}})+\s*(?:\n\s*(?=\d{{1,3}}\s*(?:voix\s*)?(?:\n|$)))?(?:{_WORDED}|{_FIGURE}{_NOT_A_COUNT})(?!\s+(?:voix\s+)?(?:contre|abstention)s?\b(?!\s*[:=|]))""",
    matches=(
        "CONTRE : 0",
        "Pour :\t70 (Groupe",
        "| Pour | 12 |",
        "Abstentions : 3 (Mme",
        "Pour : 43 voix",
        "POUR :\n12\n",
        "ABSTENTION(S) : 0",
        "pour : quinze voix",
    ),
    refuses=(
        "Contre :\nAbstention",
        "lutte contre : 3 actions".replace(" : 3", ""),
        "Pour : 10 %",
        "Pour : 12 contre",
    ),
)
"""« Pour : 12 »; an empty box gives nothing."""

COUNTED = pattern(
    rf"""(?<![\w/.,'-])(?:{_FIGURE}|(?P<words>(?<!\w){NUMBER_WORDS}))\s*(?:\(\d{{1,3}}\)\s*)?(?:votes?|voix|suffrages?|bulletins?|membres|elus|conseillers)?\s*(?:ont\s+vote\s+|se\s+sont\s+|s'etant\s+)?«?\s?\b{_CHOICE}(?!\w)(?!-)(?!\s*»?\s*[:=|]\s*\d)
        (?(abstain)|(?!\s+(?:la|le|les|l'|une?|cette|ce|son|sa|leur|chaque|lequel|laquelle|cents?|mille|\d+\s+(?!abst|contre|voix|vote))(?!\w)))""",
    matches=(
        "12 voix pour",
        "1 abstention\nLa séance est levée",
        "dix-neuf voix pour",
        "14 pour / 0 contre",
        "3 voix\ncontre",
        "2 abstentions",
        "une abstention",
        "22 voix « Pour » et",
        "5 « Abstentions »",
        "trente (30) voix pour",
        "1 abs.)",
    ),
    refuses=("pour 2 personnes", "12 pour la commune", "10 000 € pour le projet", "lutte contre", "deux pour cent"),
)
"""« 12 voix pour », in figures or in words, cut anywhere."""

ROW = pattern(
    r"(?:^\W{0,3}votes?\s+|(?<!\d\s)(?<!voix\s)(?<!votes\s)(?<!\w))pour\s+(?P<for>\d{1,3})[\s,;/–-]+(?:votes?\s+)?contre\s+(?P<against>\d{1,3})(?:[\s,;/–-]+abst(?:entions?|\.)\s+(?P<abstain>\d{1,3}))?\b",
    matches=(
        "Pour 12 - Contre 0 - Abstention 1",
        "pour 12, contre 0",
        "POUR 12 CONTRE 2 ABST. 1",
        "Votes pour 15\nVotes contre 1",
    ),
    refuses=("pour 2 personnes", "12 pour 3 contre"),
)

ADOPTED_BY = pattern(
    r"\b(?:adopte|approuve)e?s?\s+par\s+(?P<for>\d{1,3})\s+voix(?=\s*(?:[.;)]|$))",
    matches=("Adopté par 15 voix.",),
    refuses=("adopté par 15 voix pour", "adopté par 15 voix contre 2"),
)
"""Voices whose choice is the outcome's."""

COLUMNS = pattern(
    r"(?P<labels>(?:\b(?:pour|contre|abstentions?|votants|exprimes|suffrages\s+exprimes|ne\s+prend\s+pas\s+part)\b[\s|:;.,/-]*){2,6})(?P<figures>(?:\b\d{1,3}\b(?:\s+voix)?[\s|:;.,/-]*){2,6})(?![\w])",
    matches=(
        "Pour Contre Abstentions 12 0 1",
        "POUR\nCONTRE\nABSTENTION\n12\n0\n1\n",
        "| Pour | Contre | Abstention |\n| 12 | 0 | 1 |",
    ),
    refuses=("Pour : 12 Contre : 0", "pour ou contre 12 projets"),
)
"""A row of labels and, below or after it, as many figures."""

COLUMN_LABEL = pattern(
    r"\b(?:(?P<for>pour)|(?P<against>contre)|(?P<abstain>abstentions?)|(?P<took_part>votants)|(?P<cast>(?:suffrages\s+)?exprimes)|(?P<other>ne\s+prend))\b",
    matches=("pour", "Suffrages exprimés"),
    refuses=("pourquoi",),
)

TOOK_PART = pattern(
    r"\bont\s+pris\s+part\s+(?:au\s+vote|a\s+la\s+deliberation)\s*[:=]\s*(?P<after>\d{1,3})\b|(?<!\w)(?:nombre\s+de\s+)?votants?\s*[:=]\s*(?P<voters>\d{1,3})\b(?!\s?[/h])|sur\s+(?P<among>\d{1,3})\s+votants|(?<![\w/.])(?<!presents\s)(?P<before>\d{1,3})\s+votants\b(?!\s*[:=])",
    matches=("Ont pris part au vote : 70", "Votants : 32", "sur 34 VOTANTS", "27 votants"),
    refuses=("N'ont pas pris part au vote : 2", "EN EXERCICE 29 PRESENTS 21 VOTANTS"),
    needs=("pris", "votant"),
)

CAST = pattern(
    r"(?:suffrages\s+(?:valablement\s+)?|^\W{0,3})exprimes\s*[:=]\s*(?P<after>\d{1,3})\b(?<!majorite)",
    matches=("Total des suffrages exprimés :\t70", "Exprimés : 30"),
    refuses=("les suffrages",),
)

MAJORITY = pattern(
    r"majorite\s+(?:absolue\s+)?(?:des\s+suffrages\s+exprimes\s*)?[:=]\s*(?P<after>\d{1,3})\b",
    matches=("Majorité des suffrages exprimés :\t36",),
    refuses=("la majorité des membres",),
)

LESS_THAN_ALL = pattern(
    rf"unanimi+te\W+(?:(?:et|moins|avec|sauf|excepte)\s+)?(?:\d{{1,3}}|{NUMBER_WORD})\s+(?:voix\s+)?(?:abstention|contre)",
    matches=("à l’unanimité et une abstention", "unanimité moins 2 abstentions"),
    refuses=("à l'unanimité. 3 pour",),
)
"""« À l'unanimité et une abstention » is no unanimity."""

FIGURES = pattern(r"\d{1,3}", matches=("12",), refuses=("douze",))

LABEL_BEFORE = pattern(
    r"\b(?:(?P<for>pour)|(?P<against>contre)|(?P<abstain>abstentions?)|(?P<cast>exprimes)|(?P<took_part>votants))\s+$",
    matches=("Exprimés ", "pour "),
    refuses=("pour, ",),
)
"""Right before a figure: labels stand first, without a sign."""
