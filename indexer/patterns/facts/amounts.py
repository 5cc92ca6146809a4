"""Sums of money, and the words before them: which say what a sum is, which only lead to it."""

from __future__ import annotations

from indexer.patterns.core import pattern

AMOUNT = pattern(
    r"""(?<![\d/,.-])(?<!\d\s[<>|]\s)(?<!\bde\s\|\s)(?!(?<=\d,\d\s)\d\s?€)(?P<whole>\d{1,3}(?:[\s.'’]\d{3})+|\d+)(?:\s?[,.]\s?(?P<cents>\d{1,2}))?(?!\d)\s?(?P<scale>M|m|k|K|millions?\sd[’']|milliers?\sd[’'])?\s?(?:€|[Ee]uros?\b|EUROS?\b)""",
    matches=(
        "470 210,46 €",
        "60 000 €",
        "1.000 €",
        "1500€",
        "1,5 M€",
        "2 000 euros",
        "145 529,72€",
        "9 millions d'euros",
        "TVA 5,5 1 200,00 €",
    ),
    refuses=("2023", "196,20 ETP", "15 %", "256 > 500 €", "la somme de | 428 €", "9 675,3 6€"),
    cased=True,
    needs=("€", "uro", "URO"),
)

NOT_DIGIT = pattern(r"\D", matches=("1 0",), refuses=("10",))

SENTENCE_BREAK = pattern(
    r"(?<=[.:])\s+(?=[A-ZÀ-Ý«-])|;\s|\s-\s",
    matches=("fin. Le maire", "2023 ; - D'autoriser"),
    refuses=("art. 2",),
    cased=True,
)

PURPOSE = pattern(
    r"""(?P<purpose>(?:subventions?|aides?|contributions?|participations?|acomptes?|avances?|dotations?|primes?|indemnit[ée]s?|cotisations?|prix|loyers?|co[ûu]ts?|march[ée]s?|travaux
        |enveloppe|budget|cr[ée]dits?|dispositif|convention|prestation)\b.{0,320}?)\s?(?:,?\s?(?:(?:d['’]|pour\s|[àa]\s)une?\s|[àa]\s)?(?:montant|hauteur|somme|valeur)\s(?:total\w*\s|maxim\w*\s|pr[ée]visionnel\w*\s)?(?:de|d['’])\s?|,?\s?(?:à|pour|de|est\sde|s['’][ée]l[èe]ve\sà)\s?)$""",
    matches=(
        "d'attribuer une subvention à l'Association X, d'un montant total de ",
        "reconduire le dispositif Cumul RSA pour un montant de ",
    ),
    refuses=("la somme due",),
    cased=True,
)

LEAD = pattern(
    r"(?<![a-z0-9])[\s,(:-]{0,6}(?:(?:d'|pour\s|a\s|dont\s|de\s|moyennant\s|sur\sla\sbase\sd'){0,4}(?:un|une|le|la|l')?\s?(?:montant|hauteur|somme|prix|cout|valeur|enveloppe|maximum)s?(?:\s(?:h\.?t\.?|t\.?t\.?c\.?|total\w*|global\w*|maxim\w*|annuel\w*|forfaitaire|previsionnel\w*|symbolique|estime\w*|net|brut|de\stravaux|qui|est|sera|s'eleve\w*|s'elevera|fixee?|limitee?|a)){0,6}\s?(?:de|d'|a|:)?\s?(?:la\ssomme\sde\s?)?|(?:a|de|pour|est\sde|s'eleve\sa|:)\s?)$",
    matches=(
        "RSA pour un montant de ",
        ", d'un montant total de ",
        " pour un coût de ",
        " à hauteur de ",
        " au prix de ",
        " : ",
    ),
    refuses=("la somme due",),
)
"""What leads to a sum and says nothing of it."""

GOES_ON = pattern(
    r"^(?:(?!\bet\b|[,;])[^\n]){0,60}?(?:,\s?(?:et\s|-\s)?|;\s?|\set\s)(?=\S)",
    matches=("de garantie, - du Crédit Agricole", "hors taxes et une aide au club"),
    refuses=("au titre de la dotation",),
)
"""After a sum: what is still said of it, up to what leads to the next."""

VERB_ALONE = pattern(
    r"^(?:d[e']\s?)?(?:verser?|attribuer?|accorder?|allouer?|octroyer?|payer?|regler?|acquerir|acheter|solliciter?|fixer?)\W{0,3}$",
    matches=("verser", "d'accorder"),
    refuses=("verser une aide", "acquérir un kiosque"),
)
