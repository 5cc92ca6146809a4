"""How the documents of a bundle open, and how what follows their last clause does: proposals, vote, signatures, notes."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import BODY, MONTH

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

MOTIVES = pattern(
    r"^\W*expose\sdes\smotifs\W*$", matches=("EXPOSÉ DES MOTIFS", "Exposé des motifs :"), refuses=("RAPPORT N°24",)
)
"""The title of the reasons of an act, which stand in the act itself or as a report."""

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

POSTED = pattern(
    r"\b(?:affich|publi(?:ee?s?\b|cation)|mise?s?\sen\sligne|convo(?:cation|que)|transmi|certifi)",
    matches=("Affichée le 11 avril 2023", "Date de convocation : 28 mars 2023"),
    refuses=("Séance publique du 4 avril 2023",),
)
"""What tells another day than that of the session."""

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

_ASSEMBLY = rf"(?:{BODY}|conseil|commission|comite|bureau|assemblee)\b"
_OFFICE = r"(?:maire|president\w{0,3}|vice-president\w{0,3}|direct\w{3,6}|secretaire|prefet\w{0,3}|adjointe?|rapporteur\w{0,3}|doyen\w{0,2})"

PROPOSES = pattern(
    rf"""^\W{{0,3}}(?:
      (?:en\s(?:consequence|conclusion)|par\sconsequent|aussi|ainsi|c'est\spourquoi|compte\stenu|au\s(?:vu|regard)|dans\sces\sconditions|des\slors)\b[^.]{{0,200}}?\b(?:propose|invitee?|demande)\b
    | il\s(?:vous\s|leur\s)?(?:est|sera)\s(?:donc\s|ainsi\s)?(?:propose|demande)\s(?:a\s|au\s|aux\s)(?:l[ea']\s?|les\s|membres\s(?:du|de\sla)\s)?{_ASSEMBLY}
    | il\svous\s(?:est|sera|appartient)\b | il\s(?:est|sera)\spropose[^.]{{0,80}}:\W*$ | il\sconvient\sde\sstatuer\b
    | (?:je|nous)\svous\s(?:propos|demand|pri|invit)\w{{1,4}}\s | je\spropose\s(?:a|au|aux)\s
    | (?:l[ea]\s|l'){_ASSEMBLY}[^.]{{0,60}}\s(?:est|sont)\s(?:invite|appele|prie)e?s?\b
    )""",
    matches=(
        "En conséquence, il est proposé à la Commission permanente :",
        "Je propose à la Commission permanente de voter",
        "Il convient de statuer sur cette affaire et, le cas échéant :",
        "Il vous est proposé d'approuver la convention.",
        "Je vous prie de bien vouloir en délibérer.",
        "Le conseil communautaire est invité à délibérer",
    ),
    refuses=(
        "Il est proposé de reconduire ce dispositif.",
        "Il est proposé un avenant à la convention",
        "Le maire propose un projet",
    ),
)

VOTE_TOLD = pattern(
    r"""^\W{0,3}(?:
      dans\sles\sconditions\sde\svote\b | (?:resultats?\s(?:du\s|des\s|de\s)?)?(?:votes?|scrutin)\s{0,2}: | vote\sintervenu\b | au\smoment\sdu\svote\b | le\squorum\sa\s
    | nombre\sde\s(?:votants|suffrages|voix|procurations|pouvoirs|presents|membres\sen\sexercice)\b | suffrages\sexprimes\b
    | (?:ont\svote\s)?(?:pour|contre|abstentions?|votants|unanimite)\s{0,2}[:=]\s{0,2}\d
    | adoptee?\W{0,3}$ | adoptee?s?\s(?:a|par)\s(?:l'?\s?unanimite|la\smajorite|\d) | (?:ces?|cette|la|les?)\s[^.]{3,40}\s(?:est|sont)\sadoptee?s?\b | unanimite\W{0,3}$
    )""",
    matches=(
        "Dans les conditions de vote ci-dessous :",
        "Résultat du vote :",
        "Le quorum a été vérifié à l'appel de l'affaire à 17 h 42.",
        "Pour : 43 voix",
        "(Adopté)",
        "ADOPTÉ à l'unanimité",
        "La délibération est adoptée par 20 voix pour.",
    ),
    refuses=(
        "Vote des taux d'imposition",
        "Pour extrait conforme",
        "adopte le principe de la vente",
        "pour la section : 12 000 €",
        "Le maire est chargé de l'exécution",
    ),
)

SIGNED = pattern(
    rf"""^\W{{0,3}}(?:
      fait\s(?:et\sdelibere|a|le|en)\b | fait,?\s*$ | ainsi\s(?:fait|delibere)\b | etabli\s(?:en|a)\s | signe\b | (?:ont\ssigne|suivent\sles\ssignatures?)\b | signatures?\W{{0,3}}$
    | pour\s(?:extrait|copie|expedition|ampliation)\b | (?:pour|p/o|p\.)\s(?:l[ea]\s|l'|le\s)?{_OFFICE}\b[^.:]{{0,60}}$
    | (?:l[ea]\s|l'){_OFFICE}(?:\s(?:general\w{{0,2}}|delegu\w{{1,3}}|de\sseance))?(?:\s(?:d[eu]s?\s|d'|de\sl')[\w'\s-]{{2,60}})?\s?,?\W{{0,3}}$
    | [a-z'\s-]{{2,30}},\s?le\s\d{{1,2}}(?:er)?\s{MONTH}\s\d{{4}}\W{{0,3}}$
    )""",
    matches=(
        "Fait à Lille, en quatre exemplaires, le",
        "Fait et délibéré le jour, mois et an",
        "Pour extrait conforme",
        "Signé électroniquement",
        "LE PRESIDENT DU CONSEIL DEPARTEMENTAL,",
        "Le Maire,",
        "Pour la Présidente et par délégation",
        "ARRAS, le 14 avril 2023",
    ),
    refuses=(
        "Fait part au Conseil",
        "Le Maire est chargé de l'exécution de la présente délibération.",
        "Pour l'année 2023",
        "Le président informe le conseil de la situation.",
    ),
)

NOTE = pattern(
    r"^[¹²³⁴-⁹]{1,2}\s?(?=\S)",
    matches=("¹ Préciser la mission,", "²Voir le rapport"),
    refuses=("m² de plancher", "1 Objet"),
    cased=True,
)
"""The foot of a page that opens with its mark."""

CALL = pattern(
    r"(?<=\S)\s?[¹²³⁴-⁹]{1,2}(?![\w¹²³⁴-⁹])",
    matches=("des publics suivants² :", "l'Associé ¹ mène"),
    refuses=("¹ Préciser",),
    cased=True,
)
"""The mark in a clause that calls a note; « m² » looks like one and calls none, for want of a note."""
