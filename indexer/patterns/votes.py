"""Votes and decisions: figures, unanimity, who voted how, and the operative points of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern

_NO_FIGURE_AFTER = r"(?!\s?»?\s?[:=|]\s?\d)"
"""A word with its own figure after it does not take the one before: « Pour : 28 Contre : 1 »."""
_ROW = r"(?<!\d\s)(?<!voix\s)(?<!votes\s)(?<!\w)pour\s"
"""How figures without a sign start: « Pour 12 Contre 0 Abstention 1 »."""

FOR = pattern(
    rf"""(?<![\w.])pour\s?»?\s?[:=|]\s?(?P<after>\d{{1,3}})\b(?!\s?[€%/]) | {_ROW}(?P<row>\d{{1,3}})(?=[\s,;/–-]+contre\b)
        |(?<![\w/.,])(?P<before>\d{{1,3}})\s(?:votes?|voix|suffrages?)?\s?«?\s?pour\b{_NO_FIGURE_AFTER}(?!\s(?:la|le|les|l'|un|une)\b|\s\d+\s(?!abst|contre|voix|vote))
        |^\W*(?P<votes>\d{{1,3}})\svotes\W*$""",
    matches=(
        "CONTRE : 0 POUR : 12",
        "Pour 12 - Contre 0 - Abstention 1",
        "| Pour | 12 |",
        "Pour :\t70 (Groupe",
        "Pour : 43 voix",
        "13 votes pour",
        "14 pour / 0 contre",
        "13 votes",
        "22 voix « Pour » et",
        "à 18 voix pour et 1 abstention",
        "13 votes pour 1 abstention",
    ),
    refuses=("lors des 2 votes", "pour 2 personnes", "12 pour la commune", "10 000 € pour le projet"),
)

AGAINST = pattern(
    rf"""(?<!\w)contre\s?»?\s?[:=|]\s?(?P<after>\d{{1,3}})\b | {_ROW}\d{{1,3}}[\s,;/–-]+contre\s(?P<row>\d{{1,3}})\b
        |(?<![\w/.,])(?P<before>\d{{1,3}})\s(?:votes?\s|voix\s)?«?\s?contre\b{_NO_FIGURE_AFTER}(?!\s(?:la|le|les|l'))
        |(?:pour|contre|abstentions?)\W{{1,3}}(?:et\s)?(?P<word>un|une|deux|trois|quatre|cinq)\s(?:voix\s)?contre\b""",
    matches=(
        "POUR : 28 CONTRE : 1 ABSTENTION : 2",
        "12 voix pour et une voix contre",
        "Pour 12 - Contre 0 - Abstention 1",
        "Contre : 0 voix",
        "0 contre",
        "Contre :\t0",
        "2 voix contre",
    ),
    refuses=("lutte contre", "3 contre la pauvreté", "l'un contre l'autre"),
)

ABSTAIN = pattern(
    rf"""(?<!\w)abstentions?\s?»?\s?[:=|]\s?(?P<after>\d{{1,3}})\b | {_ROW}\d{{1,3}}[\s,;/–-]+contre\s\d{{1,3}}[\s,;/–-]+abstentions?\s(?P<row>\d{{1,3}})\b
        |(?<![\w/.,])(?P<before>\d{{1,3}})\s(?:voix\s)?«?\s?abstentions?\b{_NO_FIGURE_AFTER}
        |(?:pour|contre)\W{{1,3}}(?:et\s)?(?P<word>un|une|deux|trois|quatre|cinq)\sabstentions?\b""",
    matches=(
        "CONTRE : 1 ABSTENTION : 2",
        "12 voix pour et une abstention",
        "Pour 12, contre 0, abstention 1",
        "Abstention :\t0",
        "2 abstentions",
        "5 « Abstentions »",
        "Abstentions : 3 (Mme",
    ),
    refuses=("une abstention remarquée",),
)

CAST = pattern(
    r"suffrages\sexprimes\s?[:=]\s?(?P<after>\d{1,3})\b(?<!majorite)",
    matches=("Total des suffrages exprimés :\t70",),
    refuses=("les suffrages",),
)

MAJORITY = pattern(
    r"majorite\s(?:absolue\s)?(?:des\ssuffrages\sexprimes\s?)?[:=]\s?(?P<after>\d{1,3})\b",
    matches=("Majorité des suffrages exprimés :\t36",),
    refuses=("la majorité des membres",),
)

TOOK_PART = pattern(
    r"\bont\spris\spart\s(?:au\svote|a\sla\sdeliberation)\s?[:=]\s?(?P<after>\d{1,3})\b|(?<!\w)votants?\s?[:=]\s?(?P<voters>\d{1,3})\b",
    matches=("Ont pris part au vote : 70", "Votants : 32", "Qui ont pris part à la délibération : 13"),
    refuses=("N'ont pas pris part au vote : 2",),
)

UNANIMOUS = pattern(
    r"""\b(?:a\s)?l'?\s?(?:unanimite|ananimite|unani\s?mite)|\bunanime(?:ment)?\b|\b(?:a\s|votes?\s?:\s?(?:pour\W{1,3})?)unanimite|^\W*unanimite\b""",
    matches=(
        "Vote : unanimité",
        "adopté à unanimité",
        "UNANIMITÉ",
        "à l'unanimité des membres",
        "A l’ananimité des membres",
        "adopte à l’Unanimité",
    ),
    refuses=("la majorité",),
)

UNANIMITY_ASKED = pattern(
    r"(?:peut|pouvoir|sauf|doit|si)\b[^.;]{0,60}\bunanimite|unanimite[^.;]{0,40}\b(?:de\sne\spas|est\srequise)",
    matches=("le conseil municipal peut décider, à l'unanimité", "sauf à l'unanimité"),
    refuses=("décide à l'unanimité",),
)

COMMITTEE = pattern(
    r"^\W*vu\sl|\bavis\b.{0,60}\bcommissions?\b|\bcommissions?\b.{0,80}\b(?:avis|favorable|emis)\b",
    matches=(
        "Vu l'avis majoritairement favorable après examen des commissions",
        "La 1ère Commission a émis un avis favorable",
    ),
    refuses=("DECIDE à l'unanimité",),
)

OUTCOME = pattern(
    r"^\W*\(?(?P<adopted>adopte[es]*|approuve[es]*)\)?\W*$|(?:vote|abstentions?)\W.*?\b(?P<voted>adopte[es]*)\W*$|^\W*\(?(?P<rejected>rejete[es]*)\)?\W*$",
    matches=("(Adopté)", "Vote : 14 pour / 0 contre / 0 abstention \uf0f0 adopté", "REJETÉ"),
    refuses=("adopte la proposition",),
)


NAMED_CHOICE = pattern(
    r"^\W*(?P<choice>[Cc]ontre|CONTRE|[Aa]bstentions?|ABSTENTIONS?)\s?[:=]\s?(?P<names>(?:M\.|Mme|MM\.|Mmes|Monsieur|Madame)\s?[A-ZÀ-Ý].*)$",
    matches=("Abstention : M. Petit", "Contre : M. Roux", "- Abstentions : Mme Noël, M. Petit"),
    refuses=("Abstention : 2", "contre : le projet", "Abstentions : 3 (Mme"),
    cased=True,
)
"""Who voted so, named without a figure."""

OPERATIVE = pattern(
    r"""apres\s(?:en\s)?avoir\s\w*(?:lib|avis|pris)|\bdecid(?:e|ent)\b\s?(?:a\s(?:l'?unanimite|la\smajorite)[\w\s]*)?\s*[:,]*\s*$|^\W*(?:le\s)?conseil\b.{0,80}\b(?:decide|approuve|autorise|adopte)
        |\ba\sl'?\s?unanimite[^.;]{0,60}(?:[:,]\s*$|decid)|^\W*deliberen?t?\W*$|^\W*a\sl'?\s?[ua]nanimite""",
    matches=(
        "Après en avoir délibéré,",
        "DECIDE à l'unanimité:",
        "les membres du Bureau communautaire, à l'unanimité décident :",
        "A l'unanimité",
        "DECIDE :",
        "DÉLIBÈRE",
    ),
    refuses=("il a été décidé d'étudier", "une décision"),
)

_VERBS = r"""(?:appro?uv|autoris|decid|adopt|dit\b|dits\b|donn|fix|design|precis|charg|attribu|accord|sollicit|prend\sacte|prend\b|emet|confi|mandat|valid|institu|cre[ae]|accept
    |arret|modifi|rappel|constat|affect|vot|inscri|ratifi|habilit|elit|elisent|engag|impute|supprim|abrog|retir|renonc|cede|ced|acqu|procede)"""

POINT = pattern(
    rf"""^(?:(?P<mark>[-−–—•▪●◦■►➢➤✓✔→*§\uf000-\uf0ff>}}]+(?:\s?[_>])?|\d{{1,2}}\s?°?\s?[.)/-]?|[a-z]\))\s*)
        (?:d[e']\s?(?:l[ea]\s|les\s|se\s|s')?[a-z]{{3,}}|{_VERBS}\w*)""",
    matches=(
        "- d'attribuer une subvention",
        "}> APPROUVE la proposition du Maire,",
        "1 APPROUVE le plan",
        "1°) d'approuver la convention",
        "- De se prononcer",
        "> ADOPTE le principe",
        "- approuve le projet",
        "-_ D'approuver le Cahier",
        "- _ D'approuver",
    ),
    refuses=("- Littoral Nord", "> compter du 1er juillet", "Article 2", "le maire"),
)

VERB_POINT = pattern(
    rf"^(?:{_VERBS}[A-Z]*)".replace("a-z", "a-z"),
    matches=("approuve le principe", "autorise le maire"),
    refuses=("le maire autorise",),
)

INLINE_POINT = pattern(
    rf"(?:unanimite|delibere|majorite)[^:]{{0,60}},\s?(?:decide\s(?:d[e']|que)|{_VERBS}\w*\s)",
    matches=("à l’unanimité, autorise M. le Maire à solliciter",),
    refuses=("à l'unanimité :",),
)

POINTS_END = pattern(
    r"""^\W*(?:fait\s(?:et|a)\b|adoptee?\s(?:a|par)\b|pour\s(?:extrait|copie|expedition)|ainsi\s(?:fait|deliber)|le\squorum|dans\sles\sconditions|vote\b|resultat|(?:le|la)\smaire\s(?:certifie|,|$)|signe
        |le\spresident\W*$|nombre\sde|la\sseance|l[ea]\s(?:secretaire|president\w*)\s|acte\srendu)""",
    matches=(
        "Fait et délibéré les jour",
        "Pour extrait conforme",
        "Ainsi délibéré en séance",
        "Dans les conditions de vote ci-dessous :",
        "Le quorum a été vérifié",
    ),
    refuses=("fait part au conseil", "- d'attribuer"),
)

GROUP = pattern(
    r"^[\s\w]{0,12}\((?P<names>[^()]{3,}(?:\([^()]*\)[^()]*)*)\)",
    matches=(" voix (Groupe Union Pour le Nord - Groupe Socialiste)", " (Mme DEBUISSER, M. THUILLIER)"),
    refuses=(" voix sur ce point de la liste (A)", "()"),
    cased=True,
)
"""Names in brackets right after a figure."""

GROUP_BREAK = pattern(
    r"\s;\s?|;\s|\s-\s(?=Groupe|Mme|M\.|Madame|Monsieur)|,\s(?=M\.|Mme|Madame|Monsieur|MM\.)",
    matches=("A ; B", "X - Groupe Y"),
    refuses=("Socialiste, Républicain",),
    cased=True,
)

ACT_CLOSED = pattern(
    r"^\W*(?:fait\set\sdel|fait\sa\s|ainsi\s(?:fait|deliber)|pour\s(?:extrait|copie|expedition)\b|signe\b)",
    matches=(
        "Fait et délibéré le jour",
        "Ainsi délibéré en séance",
        "Pour extrait conforme",
        "Signé électroniquement",
    ),
    refuses=("fait part au conseil",),
)
