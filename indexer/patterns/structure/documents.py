"""How the documents of a bundle open: report, agreement, amendment, annex."""

from __future__ import annotations

from indexer.patterns.core import pattern

OPENS_PART = pattern(
    r"^\W{0,3}(?:article|annexe|objet|secretaire|vu|decide|approuve)\b",
    matches=("ARTICLE 6 : Accusé de réception", "OBJET : Finances"),
    refuses=("Accusé de réception", "Vue d'ensemble"),
)

REPORT_TITLE = pattern(
    r"""^\W*(?:rapport(?:\s(?:n\W{0,2}\s?[\w./-]+|d[eu]\s(?:m|mme|monsieur|madame|la|le)?\s?.{3,60}|de\spresentation|a\sl'assemblee|au\sconseil.{0,40}))
        |note\s(?:explicative\s)?de\ssynthese|expose\sdes\smotifs|rapport)\W*$""",
    matches=("RAPPORT N°24", "Rapport du Président", "NOTE DE SYNTHESE", "Rapport de présentation"),
    refuses=("Rapport annuel sur l'eau", "le rapport du Président, ci-annexé ;", "- Un rapport d'exécution"),
)

REPORT_TEXT = pattern(
    r"\ble\spresent\srapport\b|\bje\svous\s(?:prie|propose|demande)\b|\bil\s(?:vous\s)?est\spropose\b|\bpropose\sa\sla\scommission\b|de\sm'autoriser\b",
    matches=(
        "Le présent rapport a pour objet",
        "Je vous prie de bien vouloir en délibérer.",
        "il est proposé à la Commission permanente :",
    ),
    refuses=("vu le rapport du président",),
)

AGREEMENT_TITLE = pattern(
    r"""^\W{0,3}(?:(?:projet\sd[e']\s?|modele\sde\s|annexe\s?:?\s?)?)(?:convention|avenant|contrat|protocole|accord|charte|pacte|bail|concession)
        (?:\b(?!\s(?:ou|et|est|sera|peut|prend|ne|n'|a\spour|annexee|conclue|signee|susvisee))|-)""",
    matches=(
        "CONVENTION DE RECETTES",
        "Avenant à la CONVENTION RELATIVE A L'ÉCHANGE",
        "Convention d’adhésion à l’outil OuiForm",
        "PROJET DE CONVENTION CADRE 2025-2027",
        "Avenant n° 2",
    ),
    refuses=("La présente convention", "Convention ou si celle-ci", "Conventionnement", "vu la convention"),
)

AMENDMENT_TITLE = pattern(
    r"^\W{0,3}(?:projet\sd'\s?)?avenant\b",
    matches=("Avenant n° 1 à la convention",),
    refuses=("Convention", "Les avenants"),
)

PARTIES_OPEN = pattern(
    r"""^\W{0,3}(?:entre\s*[:,;]?\s*$|entre\s?[:;,]?\s(?:les?\s)?soussigne|entre\sles\sparties|conclue?\sentre\b|entre\s*[:;]\s*\w
        |entre\s(?:l[ea]\s|l'|monsieur|madame|d'une\spart)(?!.*\bet\b.*\b(?:a|est|sont|dans)\b))""",
    matches=(
        "Entre les soussignés,",
        "ENTRE",
        "Entre :",
        "ENTRE ; La Régie de Peau",
        "Entre le Département du Nord, représenté par",
        "Conclu entre",
    ),
    refuses=("entre ces politiques.", "Entrée en vigueur", "entre le 1er janvier et le 3 mars, la salle est"),
)

ANNEX_TITLE = pattern(
    r"""^[\s"«*]{0,3}annexe\b\s*(?:(?:n\W{0,2}\s*)?(?P<number>\d{1,2}|[ivx]{1,4}|[a-z])\b)?\s*(?:(?P<sep>[-:.–_/])\s*(?P<title>\S.*)?|(?P<bare>[^\W\d_].*)?)$""",
    matches=(
        "ANNEXE N°1 – ELEMENTS CONSTITUTIFS",
        "Annexe 1 - Liste des données",
        "ANNEXE : Clauses pour les contrats",
        "ANNEXE 2",
        "Annexe A : plan",
        "ANNEXE III",
    ),
    refuses=("- annexe 1 : liste des données ;", "La présente annexe complète", "ANNEXES"),
)

REFERENCE_TAIL = pattern(
    r"[;,]\s*$|\.{3,}|\b(?:ci-|de\sla\spresente|a\sla\spresente|du\spresent)|^\W{0,3}annexes?\s(?:n\W{0,2}\s*)?\w{1,3}\s(?:de|du|a|au|et|est|sont|ou)\s",
    matches=(
        "annexe 1 : liste ;",
        "annexe n°1 à la présente délibération.",
        "ANNEXES.......... 12",
        "Annexe 2 et annexe 3",
    ),
    refuses=("ANNEXE N°3 - CORRESPONDANTS", "Annexe 1 - Liste des données"),
)

ARTICLE_ONE = pattern(
    r"^\W{0,3}articles?\s*(?:n\W{0,2}\s*)?(?:1\b|1\s?er|premier|i\b)",
    matches=("Article 1er – Objet", "ARTICLE PREMIER :"),
    refuses=("Article 12",),
)

LIST_TITLE = pattern(
    r"^\W{0,3}(?:liste|(?:registre|table|repertoire)\schronologique)\s(?:chronologique\s)?des\s(?:projets\sde\s)?(?:deliberations|actes)\b(?!\sdoit).{0,100}$",
    matches=("LISTE DES DELIBERATIONS EXAMINEES PAR LE CONSEIL MUNICIPAL", "Liste des délibérations"),
    refuses=("la liste des délibérations doit être affichée", "EXTRAIT DU REGISTRE DES DELIBERATIONS"),
)
"""A table of what a session decided, with no act in it."""

DELIBERATED = pattern(
    r"apres\s(?:en\s)?avoir\sdelibere|\bconseil\b.{0,60}\b(?:decide|approuve|adopte|autorise)\b|\bvu\sle\scode\b|fait\set\sdelibere",
    matches=("Après en avoir délibéré,", "Le Conseil municipal, à l'unanimité, décide", "Fait et délibéré"),
    refuses=("Le maire décide de fermer la salle",),
)

TITLE_STOP = pattern(
    r"""^\W{0,3}(?:entre\b|vu\b|preambule|article\b|conclue?\sentre|il\s(?:est|a\sete)|represente|la\spresente|le\spresent|les?\ssoussigne|et\s*$|annexe\b
        |visa|considerant|[-•])""",
    matches=("Entre les soussignés", "PREAMBULE", "ARTICLE 1", "La présente annexe"),
    refuses=("globale de l’accompagnement.", "POUR L'ELABORATION DES PLANS"),
)
