"""References that a document makes to itself and to the other documents of its dossier."""

from __future__ import annotations

from indexer.patterns.core import pattern

LEAD = pattern(
    r"""(?:\b[ldc]'|\b(?:aux|les|des|cf\.?|voir|selon|suivant|et|ou|a|de|en|par|et/ou|conformement\sa|dit)\s
        |\(\s?(?:cf\.?\s|voir\s)?|\bl\s'\s?)\s?$""",
    matches=("dans les conditions de l'", "prévues aux ", "(cf. ", "(", "et l'"),
    refuses=("Fait à Lille. ", "durée de la convention ", "- "),
)
"""What must stand before « article 2 » for it to be a reference and not a heading."""

OTHER_TEXT = pattern(
    r"""\s?,?\s?(?:(?:[ivx]{1,4}|\d{1,2}\s?°|alinea\s\d|\w{4,9}\salinea|paragraphes?\s\d{1,2})\s?,?\s){0,3}(?:
        (?:de\sla|du|de\sl'|des|dudit|de\sladite|de\sce(?:tte|t)?|a\sla|au)\b|(?:budgetaire|nature|fonction|fonctionnel|\(?statuts|tfue|loi|decret)\b)""",
    matches=(
        " de la loi n° 90-449",
        " IV de la loi",
        " des statuts",
        " du budget",
        " du CCAG",
        " budgétaire",
        " 2°, du décret",
        " de ce décret",
    ),
    refuses=("ci-dessus", "est modifié"),
)
"""What follows an article of another text."""

NOT_OWN = pattern(
    r"\b(?:notamment\s(?:a\s|en\s)?(?:les\s|aux\s|l'|ses\s)?$|(?:chapitre|imput\w*|budgetaires?|compte|nature|nomenclature|ligne|depenses?|recettes?|credits?|lots?|section\sd')\b[^.;]{0,60}$)",
    matches=("au chapitre 65, ", "imputée à l'", "crédits inscrits à l'"),
    refuses=("dans les conditions prévues à l'",),
)

OWN_TEXT = pattern(
    r"\s?,?\s?(?:de\sla|du|de\sl'|des|a\sla)\s?(?:presente?s?\s)(?:convention|avenant|contrat|accord|reglement|annexe|protocole|cahier|charte|bail|document|acte|condition)s?\b",
    matches=(" de la présente convention", " du présent avenant"),
    refuses=(" de la convention initiale",),
)

ARTICLE = pattern(
    r"(?<![\d.-])\d{1,2}(?!\d)(?:\s?[.-]\d{1,2}(?!\d))*(?:\s?(?:er|bis|ter)\b)?",
    matches=("2.1", "25", "1er", "9 bis", "5-2"),
    refuses=("6574", "2023-177"),
)

ANNEX = pattern(
    r"\bannexes?\s?(?:n\s?[°o0]\s?|numero\s|ndeg\s?)?(?P<number>\d{1,2}(?![\d%/])|(?<=\W)(?:i{1,3}|iv|vi{0,3}|ix|x)\b(?!')|(?<=\W)[a-h]\b(?!['\s]))",
    matches=("l'annexe n°2", "en annexe 1", "aux annexes I et II", "l'annexe 3", "annexe B."),
    refuses=("les budgets annexes", "annexe à la convention", "annexe 2023", "convention annexée"),
    needs=("annexe",),
)

ANNEX_OF_OTHER = pattern(
    r"\s?,?\s(?:a|de|du)\s?(?:la\s|l')?\s?(?:articles?|loi|decret|arrete|directive|code|reglement|traite|ordonnance)\b",
    matches=(" à l'article D. 353-1", " du décret", " de l'arrêté"),
    refuses=(" à la convention", " de la présente convention"),
)

MORE_ANNEXES = pattern(
    r"\s?(?:,|et|ou|a)\s(?:l'|a\sl'|de\sl')?\s?(?:annexes?\s)?(?:n\s?°\s?)?(?P<number>\d{1,2}(?![\d%/.])|(?:i{1,3}|iv|vi{0,3})\b(?!'))(?!\s(?:jours?|mois|ans?|euros?|agents?|%))",
    matches=(" et 2", ", 3", " et II", " et n° 4"),
    refuses=(" et la convention", " 12 jours"),
)

REPORT = pattern(
    r"\b(?:vu|entendu|apres\slecture\sdu)\s(?:le\s)?rapport\b(?!\s(?:annuel|social|n\s?°|d'|de\s(?:gestion|la\schambre)|du\scommissaire))(?:\s(?:de|du)\s(?:m\.|mme|madame|monsieur|la|le|l')?\s?(?:le\s|la\s)?(?:presidente?|maire|vice-presidente?|rapporteur))?"
    r"|\brapport\s(?:ci-?\s?)?(?:annexe|joint)\b|\brapport\sde\spresentation\b",
    matches=(
        "Vu le rapport du Président",
        "le rapport ci-annexé",
        "rapport de présentation",
        "Entendu le rapport de M. le Maire",
    ),
    refuses=("Vu le rapport annuel du mandataire", "par rapport à", "rapport annuel", "en rapport avec"),
)
