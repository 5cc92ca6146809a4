"""Headings of clauses and the words that join them; of titles as they are shown, which word is one and which dot ends it."""

from __future__ import annotations

from indexer.patterns.core import pattern

BRACKETED = pattern(r"\([^()]*\)", matches=("Subvention (50 % de 120 000 €)",), refuses=("Subvention (", "50 %)"), cased=True)
"""What stands in brackets inside a title."""

NOT_WORD = pattern(r"[\W_]+", matches=("a b", "l'eau"), refuses=("abc",))

ARTICLE = pattern(
    r"""^\W{0,3}(?P<word>ar[tl][il]c[lt]e|arti?cle|art\.?)\s*(?:n\s?°\s?)?
    (?P<label>premier|unique|1\s?(?:er|°|®|ere?)\b|\d{1,3}(?:\s?[.-]\s?\d{1,3})*(?:\s(?:bis|ter|quater)\b)?|(?<=\s)[ivx]{1,5}\b|(?<=\s)[sl]\b)
    \s?(?P<sep>[\s.:;,_\\–—=°*-]*)(?P<rest>.*)$""",
    matches=(
        "ARTICLE 1 - OBJET DE LA CONVENTION",
        "Article 1er – Objet",
        "ARTICLE 2. CARACTERISTIQUES",
        "Article 5.3. Utilisation des données",
        "ARTICLE PREMIER :",
        "Article 1 : les logements",
        "ARTICLE 1 La présente convention",
        "Article 8 —- Modi",
        "- Article 1°: Le groupement",
        "Article 3-2 - Délais",
        "Article unique",
        "Article S : Un avis",
    ),
    refuses=("Les articles 2 et 3", "l'article 5", "Articles", "artichaut 3"),
)

PART = pattern(
    r"""^\W{0,3}(?P<word>titre|chapitre|partie|section|sous-section)\s+(?P<label>\d{1,2}|[ivxl]{1,5}|premi(?:er|ere)|unique)\b
    \s?(?P<sep>[\s.:;–—_-]*)(?P<rest>.*)$""",
    matches=("TITRE 1 – LES ENGAGEMENTS", "Chapitre III : Finances", "SECTION 2"),
    refuses=("titre de recettes", "Section de fonctionnement", "Chapitre de dépenses"),
)

DOTTED = pattern(
    r"^(?P<label>\d{1,2}(?:\s?[.-]\s?\d{1,2}){1,3})\s?(?P<sep>[.):–-]*)\s*(?P<rest>[^\W\d_«(\"].*)$",
    matches=(
        "2-1- MONTANT DE LA CONTRIBUTION",
        "2.1- Situation",
        "2.4-Suivi et évaluation",
        "1.1. Désignation",
        "6.1 Ecole",
    ),
    refuses=("2.1", "15-10 000 €", "L.115-2", "1. Objet"),
)

NUMBER = pattern(
    r"^(?P<label>\d{1,2})\s?(?P<sep>[.)°/–-]{1,2})\s*(?P<rest>[^\W\d_«(\"].*)$",
    matches=("1. Règles d'accès", "2) Objet", "3- Durée", "1/ ONF"),
    refuses=("2.1- Situation", "15 mai 2023", "12 000 €"),
)

ROMAN = pattern(
    r"^(?P<label>[IVXl|]{1,5})\s?(?P<sep>[.)/–—-]{1,2})\s*(?P<rest>[^\W\d_«(\"].*)$",
    matches=("I – Contribution", "IV. FINANCEMENT", "II) Objet", "|. OBJET", "IIl. OBJECTIFS"),
    refuses=("Il est proposé", "V", "Vu le code"),
    cased=True,
)

LETTER = pattern(
    r"^(?P<label>[A-Z])\s?(?P<sep>[.)/–—-]{1,2})\s*(?P<rest>[^\W\d_«(\"].{2,})$",
    matches=("A. GOUVERNANCE", "B) Description du traitement", "C - Obligations"),
    refuses=("A Pôle emploi : Frédéric", "a. objet"),
    cased=True,
)

REFERENCE = pattern(
    r"""^(?:d[eu']|des\b|(?:et|ou|a|au|aux|ci|ainsi|qui|est|sont|dudit|bis|alinea|ne|en|pour)\b|susvis|precit|relati|modifi|prevoi|dispos|s'
        |[,;)]|[lr]\.)""",
    matches=("du code général", "et 3 de la convention", "ci-dessus", "de la présente convention"),
    refuses=("objet de la convention", "la présente convention", "Estacté à compter", "Etendue"),
)
"""What follows a number when it is a reference and not a heading."""

WORD_OF_TITLE = pattern(
    r"(?:[A-Z]\.){2,}|[A-Za-zÀ-ÖØ-öø-ÿŒœ]+",
    matches=("CONVENTION", "l'accès", "C.C.A.S."),
    refuses=("2023", "n°"[1:]),
    cased=True,
)

FINAL_DOT = pattern(
    r"(?<=[a-zà-ÿA-ZÀ-Ý»\")\d])\.$",
    matches=("allocataires du RSA.", "Budget 2023."),
    refuses=("en cours...", "Budget 2023"),
    cased=True,
)

ABBREVIATED = pattern(
    r"(?:\b[A-Z]\.[A-Z]|\betc|\b[A-Z])\.$",
    matches=("gestion du C.C.A.S.", "voirie, réseaux, etc."),
    refuses=("allocataires du RSA.",),
    cased=True,
)

FIRST = pattern(
    r"[^A-Za-zÀ-ÿ]*",
    matches=("« convention", "Annexe"),
    cased=True,
)

NAMED = pattern(
    r"Annexe\sn[°º]\s?\w+\s?[-–—:]\s",
    matches=("Annexe n°2 - conditions",),
    refuses=("l'annexe n°2",),
    cased=True,
)
"""What stands before a word that takes a capital."""

TOLD = pattern(
    r"""^\W{0,3}(?!(?:Votes?|Vot[ée]|Pour|Contre|Abst|Pr[ée]sents?|Absents?|Excus|D[ée]cisions?|R[ée]sultats?|Avis|Objet|Propositions?|Secr[ée]taire|Monsieur|Madame|Mme|MM?\.?|L[ea]s?|Adopt|Approuv|Unanimit|Apr[èe]s|[AÀ])\b)
    (?P<title>[A-ZÉÈÀ][^.:;!?\n]{3,90}?)\s?:\s(?=\S)""",
    matches=("Tarifs de la cantine : le conseil décide", "- Voirie : le devis est accepté"),
    refuses=("Vote : 12 pour", "Décision du conseil : accord", "Le conseil décide : accord", "Présents : Luc ADREL"),
    cased=True,
)
"""A title on the line of the sentence in which its matter is decided."""
