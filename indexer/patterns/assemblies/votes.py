"""Votes: figures, unanimity, who voted how."""

from __future__ import annotations

from indexer.patterns.core import pattern

UNANIMOUS = pattern(
    r"""\b(?:a\s+)?[a-z/|]?['/]?\s?[ua]nani\s?mi*te\b|\bunanime(?:ment)?\b|\bunanimi+te\b""",
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
    r"""(?:sauf|si|lorsque|quand|condition\sque|des\slors\sque)\b[^.;]{0,60}\bunanimite|unanimite[^.;]{0,40}\b(?:de\sne\spas|est\srequise)
        |(?:peut|pouvoir|doit)\b(?:(?![,:]\s?(?:l'assemblee|le\s(?:conseil|comite|bureau)|les\smembres)\b|\bmise?s?\saux\svoix\b)[^.;]){0,60}\bunanimite""",
    matches=("le conseil peut décider, à l'unanimité", "lorsque le conseil en décide à l'unanimité", "doit être approuvé par le comité à l'unanimité"),
    refuses=("décide à l'unanimité", "que la commune doit se prononcer, le conseil, à l'unanimité"),
)

COMMITTEE = pattern(
    r"^\W*vu\sl|\bavis\b.{0,60}\bcommissions?\b|\bcommissions?\b.{0,80}\b(?:avis|favorable|emis)\b",
    matches=(
        "Vu l'avis majoritairement favorable après examen des commissions",
        "La 1ère Commission a émis un avis favorable",
    ),
    refuses=("DECIDE à l'unanimité",),
    needs=("vu", "commission"),
)

OUTCOME = pattern(
    r"""^\W*\(?(?P<adopted>adoptee?s?|approuvee?s?)\)?\W*$|(?:vote|abstentions?)\W[^\n]*?\b(?P<voted>adopte[es]*)\W*$|^\W*\(?(?P<rejected>rejetee?s?|repoussee?s?)\)?\W*$
        |\b(?:proposition|deliberation|projet|motion|voeu|rapport|amendement)s?\s+(?:[\w']+\s+){0,3}?(?:est|sont|a\s+ete)\s+(?:(?P<said>adopte|approuve)|(?P<refused>rejete|repousse|non\s+adopte))e?s?\b
        |\b(?:proposition|deliberation|projet|motion|voeu|rapport)s?\s+(?:[\w']+\s+){0,3}?n'est\s+pas\s+(?P<denied>adopte|approuve)e?\b""",
    matches=(
        "(Adopté)",
        "La proposition est rejetée.",
        "le projet n'est pas adopté",
        "Vote : 14 pour / 0 contre / 0 abstention \uf0f0 adopté",
        "REJETÉ",
    ),
    refuses=("adopte la proposition",),
)


NAMED_CHOICE = pattern(
    r"^\W*(?P<choice>[Cc]ontre|CONTRE|[Aa]bstentions?|ABSTENTIONS?)\s?[:=]\s?(?P<names>(?:M\.|Mme|MME|MM\.|Mmes|MMES|Monsieur|MONSIEUR|Madame|MADAME)\s?[A-ZÀ-Ý].*)$",
    matches=("Abstention : M. Petit", "Contre : M. Roux", "- Abstentions : Mme Noël, M. Petit", "CONTRE : MME ROUX"),
    refuses=("Abstention : 2", "contre : le projet", "Abstentions : 3 (Mme"),
    cased=True,
)
"""Who voted so, named without a figure."""

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

CHOOSES = pattern(
    r"""(?<!\w)(?:(?P<abstain>s'abstien(?:t|nent)|s'abstenant|s'est\sabstenue?|se\ssont\sabstenue?s)
        |(?P<against>(?<!le\s)vote(?:nt)?\scontre|votant\scontre|(?:a|ont)\svote\scontre))(?!\w)(?!\sd(?:e\s|'))""",
    matches=("s'abstient", "se sont abstenus", "votent contre", "a voté contre"),
    refuses=("abstention", "s'abstient de prendre part au vote", "le vote contre", "voix contre", "votera contre"),
    needs=("abst", "contre"),
)
"""A verb that says how its subject voted."""

NAMED_BEFORE = pattern(
    r"\b(?!(?:Mmes?|MME|MMES|MM|M|Monsieur|Madame)\b)[A-ZÀ-Ý][\w'-]{1,30}\s?(?:,|et|ainsi\sque)?\s{0,2}(?:(?:M\.|MM\.|Mmes?|Monsieur|Madame)\s{0,2})?$",
    matches=("M. DURAND, ", "M. Durand et Mme ", "DURAND et "),
    refuses=("APPROUVE le budget, Mme ", "", "Le vote a lieu. M. "),
    cased=True,
)
"""A name right before those of members: somebody whom no list knows."""

OF_A_PART = pattern(
    r"^\W{0,3}(?:vote\sd[eu]s?\s(?:la\s|l')?)?(?:chapitres?|sections?|titres?|operations?|fonctionnement|investissement|exploitation|recettes|depenses|budgets?\s(?:principal|annexes?|general|ville|eau|assainissement|lotissement)|(?:la\s)?section\sd)(?!\w)",
    matches=("Chapitre 011 : 22 pour", "Section de fonctionnement : unanimité", "- Investissement : 7 pour", "Budget annexe eau : 5 pour"),
    refuses=("Le budget est adopté par 6 voix", "Budget primitif : 6 pour", "Vote : 22 pour"),
)
"""A result on a part of what is voted."""

ACT_CLOSED = pattern(
    r"^\W*(?:fait\set\sdel|fait\sa\s|ainsi\s(?:fait|deliber)|pour\s(?:extrait|copie|expedition)\b|signe\b)",
    matches=(
        "Fait et délibéré le jour",
        "Ainsi délibéré en séance",
        "Pour extrait conforme",
        "Signé électroniquement",
    ),
    refuses=("signer l'avenant", "fait part au conseil",),
)
