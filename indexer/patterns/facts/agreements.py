"""Parties, representation and duration of an agreement."""

from __future__ import annotations

from indexer.patterns.core import pattern

PARTIES = pattern(
    r"^\W*(?:conclue?\s)?entre\b", matches=("Entre les soussignés,", "ENTRE :"), refuses=("L'entreprise",)
)

PARTIES_CLOSED = pattern(
    r"^\W*(?:preambule|vu\b|considerant|il\s(?:est|a\sete)\s(?:expose|convenu|arrete)|article\s)|\bont?\s(?:convenu|arrete)\b",
    matches=("Préambule", "Il a été convenu ce qui suit :", "Vu la loi"),
    refuses=("D'une part,",),
)

LINK = pattern(
    r"^\W*(?:(?:[Cc]onclue?\s)?(?:[Ee]ntre|ENTRE|[Ee]t|ET)\b(?!\s+(?:les|LES|Les)\b)[\s:,;]*)+",
    matches=("Et L'Association", "ENTRE : La commune", "Conclu entre la commune"),
    refuses=("Entre les soussignés", "ENTRE LES SOUSSIGNÉS"),
    cased=True,
)

PART_CLOSED = pattern(
    r"^\W*(?:d'une?|d'autre)\s(?:\w+\s)?part\b",
    matches=("D'une part,", "D'une deuxième part,", "D'autre part."),
    refuses=("Le Département",),
)

REPRESENTATION = pattern(
    r"^\W*(?:ici\s)?represente", matches=("Représentée par Nom Prénom",), refuses=("Les représentants",)
)

CALLED = pattern(
    r"^\W*(?:la|l')\s?(?:structure|association|societe|partie|collectivite)\s?\w*,\s(?:ci-apres\s)?denommee?\s(?:«\s?)?(?P<name>[^,»]{4,80}?)(?:\s?[,»]|\sdomicili|\s?$)",
    matches=("La structure associée, dénommée DEPARTEMENT DU NORD",),
    refuses=("Ci-après dénommé « Le Département »",),
)

NO_PARTY = pattern(
    r"^\W*(?:ci-apres|d'une|d'autre|entre\sles|represente|domicili|dont\sle|adresse|les\sfinanceurs\sayant|siret|telephone|mail|en\spresence|bp\b|\d|monsieur\b|madame\b|m\.|mme\b|et\W*$|entre\W*$)",
    matches=("Ci-après dénommé", "D'une part,", "Représentée par"),
    refuses=("Le Département du Nord",),
)

PARTY = pattern(
    r"""^\W*(?P<name>(?:l[ea]\s|l'|les\s|monsieur\s|madame\s|m\.\s)?[a-z0-9].*?)(?=\s?[,;(]|\ssis\b|\sdont\s|\s(?:re)?presente|\sdomicili|\sagissant|\sayant\b|\s-\s|\s?$)""",
    matches=(
        "Le Département du Nord, sis Hôtel du Département",
        "Pôle emploi,",
        "La Région Hauts-de-France dont le siège",
    ),
    refuses=("« »",),
)

REPRESENTED = pattern(
    r"represente\w{0,4}(?:\(e\))?\s(?:ici\s)?par\s(?:(?:l[ea]\s|son\s|sa\s|l')?(?:president\w*|maire|direct\w+|prefet\w*|gerant\w*)[^,;.]{0,80},\s?)?|,\s(?=(?:monsieur|madame|m\.|mme)\s[a-z-]+\s[a-z'-]+,\s(?:dument|en\ssa\squalite))",
    matches=(
        "représenté par le Président en exercice du conseil départemental, Monsieur Christian POIRET",
        "représentée par Christian POIRET, Président",
        "Représentée par Monsieur Frédéric Danel",
    ),
    refuses=("les représentants du personnel",),
)

DURATION_HEADING = pattern(
    r"\bduree\b|\bprise\sd'effet\b|\brenouvellement\b",
    matches=("Article 7 – Durée, Résiliation",),
    refuses=("Objet",),
)

DURATION = pattern(
    r"""(?:convention|accord|avenant|contrat|protocole)\b.{0,120}\b(?:conclue?|prend\seffet|valable|duree|jusqu|consentie?)\b|\bduree\sde\b.{0,60}\b(?:ans?|annees?|mois)\b
        |\bconclue?\s(?:pour|jusqu|a\scompter|au\stitre)""",
    matches=(
        "La présente convention est conclue jusqu'au 31 décembre 2024.",
        "Cette convention prend effet à compter de sa signature et dure un an.",
        "La convention est consentie pour une durée de 9 ans",
    ),
    refuses=("Les parties s'engagent",),
)

UNTIL = pattern(
    r"jusqu'?\s?(?:au|a\sla|a)\b|\bprend\w*\sfin\sle\b|\bcourt\sjusqu'?\s?au\b|\bexpir\w+\sle\b|\bau\splus\stard\sle\b|\bdu\s\d[\w\s]{6,24}\sau\b",
    matches=(
        "conclue jusqu’au 31 décembre 2024",
        "court jusqu'au 26 janvier 2027",
        "du 1er janvier 2023 au 31 décembre 2025",
    ),
    refuses=("prend effet le",),
)

SENTENCE = pattern(
    r"(?<=[.;])\s+(?=[A-ZÀ-Ý«])", matches=("fin. Elle prend",), refuses=("art. 2",), cased=True
)

PLACEHOLDER = pattern(
    r"(?:prenoms?|noms?|x+|_+)(?:\s(?:prenoms?|noms?|x+|_+))*",
    matches=("NOM Prénom", "Prénom Nom"),
    refuses=("Martin",),
)
