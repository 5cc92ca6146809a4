"""How the documents of a bundle open: deliberation, report, agreement, amendment, annex, minutes."""

from __future__ import annotations

from indexer.patterns.core import pattern

_BODY = r"""(?:conseil\s(?:municipal|departemental|communautaire|regional|metropolitain|general|syndical|d'administration|de\s\w+)
    |commission\spermanente|bureau(?:\scommunautaire|\ssyndical|\smetropolitain)?|comite\s(?:syndical|directeur)|assemblee(?:\sde\s\w+)?)"""

OPENS_PART = pattern(
    r"^\W{0,3}(?:article|annexe|objet|secretaire|vu|decide|approuve)\b",
    matches=("ARTICLE 6 : Accusé de réception", "OBJET : Finances"),
    refuses=("Accusé de réception", "Vue d'ensemble"),
)

AUTHORITY_LINE = pattern(
    r"""^\W*(?:republique\sfrancaise\W*)?(?:d[ée]partement|commune|ville|mairie|region|metropole|collectivite|syndicat(?:\s\w+)?
        |communaute\s(?:de\scommunes|d'agglomeration|urbaine)|ccas|sivom|sivu)\s(?:d[eu'][^\d]{2,60}|des\s[^\d]{2,60})$""",
    matches=(
        "DEPARTEMENT DU PAS-DE-CALAIS",
        "COMMUNE DE CORTE",
        "Ville de Corte",
        "Communauté de communes du Pays d'Héricourt",
    ),
    refuses=("La commune de Corte délègue", "communes associées", "Département", "Commune de Corte - BP 2025"),
)

ACT_TITLE = pattern(
    rf"""^\W*(?:extrait\s(?:du|des|de\s\w+)\s)?(?:(?:registre|recueil|proces[\s-]verbal)\s(?:des?|du)\s)?
        (?:\w{{0,4}}liberations?|ration)(?:\sn\W{{0,3}}[\w/. -]{{1,30}}?)?(?:\s(?:du|de\sla|de\sl'|des|de)\s{_BODY}|\s{_BODY}|\W*$)
        |^\W*extrait\s(?:du|des|de\s\w+)\s(?:\w+\s){{0,3}}?(?:registre|deliberations|proces)""",
    matches=(
        "DELIBERATION DU CONSEIL MUNICIPAL",
        "DELIBERATION DE LA COMMISSION PERMANENTE",
        "EXTRAIT DU REGISTRE DES DELIBERATIONS DU Conseil Municipal",
        "DELIBERATION N° 0 DE LA COMMISSION PERMANENTE",
        "DELIBERATION BUREAU COMMUNAUTAIRE SEANCE du mardi",
        "REGISTRE DES DELIBERATIONS",
        "DÉLIBÉRATION N°2023-12",
        "RATION DU CONSEIL MUNICIPAL",
    ),
    refuses=(
        "Vu la délibération du Conseil Municipal",
        "La présente délibération sera transmise",
        "Délibération du 16 décembre 2008 adoptant",
        "par délibération du conseil",
    ),
)

SESSION_LINE = pattern(
    r"""^\W*(?:(?:seance|reunion|session)\s(?:(?:ordinaire|publique|extraordinaire|pleniere)\s)*(?:du|de|a\s\w+)\b(?!\s(?:travail|la\b|cette)).{0,60}$
        |(?:seance|reunion)\sdu\s*$)""",
    matches=(
        "SEANCE DU 28 Octobre 2025",
        "Réunion à Lille le 15 MAI 2023",
        "REUNION DU 14 AVRIL 2023",
        "REUNION DU",
        "Séance du 16 février 2023",
    ),
    refuses=("réunion de travail", "la séance du conseil", "séance de la commission"),
)

BODY_LINE = pattern(
    rf"^\W*(?:l[ea]\s|l')?{_BODY}(?:\s(?:du|de)\sconseil\s\w+)?(?:\sd[eu]s?\s[\w' -]{{2,40}})?\W*$",
    matches=(
        "LA COMMISSION PERMANENTE DU CONSEIL DEPARTEMENTAL",
        "COMMISSION PERMANENTE",
        "Conseil Municipal",
    ),
    refuses=("La commission permanente a décidé d'approuver", "LE CONSEIL,"),
)

MINUTES_TITLE = pattern(
    rf"""^\W*(?:(?:compte[\s-]rendu|proces[\s-]verbal|c-?r|pv)\b(?!.*\bextrait)(?:(?:\s\w+){{0,3}}\s(?:du|de\sla|de|des)\b.*)?$
        |{_BODY}\s(?:du|de\sla\sseance\sdu)\s\d.{{0,40}}$)""",
    matches=(
        "CR du conseil municipal 7 octobre 2022",
        "Conseil Municipal du 04 juillet 2022",
        "Conseil Municipal du 20/11/2025",
        "Compte-rendu de la réunion",
        "PROCES-VERBAL",
    ),
    refuses=(
        "EXTRAIT DU PROCES-VERBAL",
        "Le procès-verbal de la séance du 29 septembre est approuvé.",
        "Conseil Municipal",
    ),
)

ATTENDANCE_LINE = pattern(
    r"""^\W*(?:(?:etaient|etait|sont)\s)?presents?(?:\s(?:et\s)?\w+)?\s?[:=]|^\W*presents?\s\d|\bnombre\sde\s(?:membres|conseillers)
        |^\W*membres\s(?:presents|en\sexercice)""",
    matches=(
        "Etaient présents : Salim ACHIBA",
        "PRÉSENTS : 20",
        "Nombre de membres en exercices : 82",
        "ETAIENT PRESENTS : Mmes",
    ),
    refuses=("les membres présents et représentés", "Présentation"),
)

SESSION_FORMULA = pattern(
    r"l'?\s?an\s?,?\s*(?:deux|20\d\d|le\s,)|date\sde\s(?:la\s)?convocation|suite\sa\sla\sconvocation|\bpresidence\sd[eu']|dument\sconvoqu|legalement\sconvoqu",
    matches=(
        "L’An Deux-Mil-Vingt-Cinq, le Vingt-huit",
        "DATE DE CONVOCATION : 20 Octobre 2025",
        "Suite à la convocation en date du 28 avril 2023",
        "PRESIDENCE DE MONSIEUR JEAN-CLAUDE LEROY",
        "L'an , le , la Commission Permanente",
    ),
    refuses=("l'an dernier", "la présidente"),
)

HEAD_END = pattern(
    r"^\W*(?:ob[ij]et\b|vu\s(?:l|le|la|les|sa)\b|considerant|le\smaire\W*$|le\sconseil\W*$|decide\b|lemaire\W*$|ordre\sdu\sjour\b)",
    matches=("OBJET : Finances", "OBIET * Régie", "Vu le rapport", "LE MAIRE,", "Ordre du jour"),
    refuses=("Le Maire expose",),
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

OBJECT_LABEL = pattern(
    r"^\W{0,3}(?:ob[ij]et|obiet)\s?(?:[:;=*\\_.-]\s?)+",
    matches=("OBJET : Partenariat", "OBIET \\* Résie", "Objet: Tarifs"),
    refuses=("Objet de la convention", "Article 1 - Objet"),
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

AGENDA_LINE = pattern(
    r"^\W*(?:l')?ordre\sdu\sjour(?:\sde\sla\sseance)?\W*$",
    matches=("Ordre du jour :", "ORDRE DU JOUR"),
    refuses=("Elle donne lecture de l'ordre du jour.",),
)

ITEM_CODE = pattern(
    r"""^\W{0,3}(?:deliberation\s)?(?:n\s?°\s?)?(?P<number>(?:[a-z]{1,6}[\s-]?)?(?:20)?\d{2}[-/. _]\d{2,4}(?:[/-]\d{1,4})?(?:-?[a-z])?|20\d{6}\s\d{1,3})
        \s*[-:–]+\s*(?:objet\s?:\s?)?(?P<title>\S.*)$""",
    matches=(
        "24-07/060 — Instauration d’un mécanisme",
        "D2025-035 - Objet : Adhésion",
        "2022-12 : Tarifs",
        "20220531 1 - Compte rendu",
    ),
    refuses=("25-10/077", "2022-2027 plan", "1/ ONF Etat d’assiette"),
)

ITEM_NUMBER = pattern(
    r"^\W{0,3}(?:point\s(?:n\s?°\s?)?)?(?P<number>\d{1,2})\s*(?:(?P<sep>[/.)°:–-]{1,2})\s*|\s)(?P<title>[^\W\d_«(].*)$",
    matches=(
        "1/ ONF Etat d’assiette 2023 :",
        "1. Tarification : location",
        "2 Décisions modificatives (DM)",
        "Point n° 3 : Vœux",
    ),
    refuses=("6.1 Ecole", "2000 € budget"),
)

LONE_NUMBER = pattern(
    r"^\W{0,2}(?P<number>\d{1,2})\s?[.)/-]\s*$", matches=("1.", "12)"), refuses=("1. Objet", "12")
)

OTHER_BUSINESS = pattern(
    r"^\W{0,3}(?:\d{1,2}\s?[/.)-]?\s?|[ivx]+\s?[.)-]\s?)?(?:questions?\sdiverses?|informations?\sdiverses|divers|communications?\sdu\smaire)\W*$",
    matches=("Questions diverses :", "6 Questions diverses", "V. Questions diverses"),
    refuses=("Questions diverses et variées sur le budget",),
)

VOTED = pattern(
    r"""\bvotes?\s?[:=]|\bvot(?:e|es|ent)\s?(?:pour|a\sl'unanimite)|\d+\s(?:votes?|voix)\b|a\sl'?\s?unanimite|\badopte[e ]|\bapprouv(?:e|ent)\b|\bdecid(?:e|ent)\b
        |apres\s(?:en\s)?avoir\sdelibere|\d+\spour\b|\bautorise\b|\bdesigne\b|\bprend\sacte\b""",
    matches=(
        "13 votes pour",
        "Vote : pour à l’unanimité",
        "Vote : 14 pour / 0 contre",
        "Adopte à l’unanimité",
    ),
    refuses=("La délibération sera réalisée au prochain conseil.", "un budget"),
)

SESSION_CLOSED = pattern(
    r"\bseance\s(?:est|a\sete)\slevee|\bleve\sla\sseance",
    matches=("La séance est levée à 19h59",),
    refuses=("la séance est ouverte",),
)

HEAD_NUMBER = pattern(
    r"^\W{0,4}(?:(?:n\s?°\s?|deliberation\s)?(?:[a-z]{1,8}[\s/_-]?)?\d{1,4}(?:[\s./_-]{1,3}\d{1,4}){1,3}(?:-?[a-z])?|\d{1,2}\.\d{1,2})\W{0,3}$",
    matches=("25-10/077", "2.1", "#25.03-015", "N° 2023-167", "DCM 2023/12"),
    refuses=("72", "Article 2", "le 2.1 du code"),
)

EMBLEM = pattern(
    r"^\W*(?:republique\sfrancaise|liberte\W+egalite\W+fraternite|canton\sd|arrondissement\sd|nombre\sde|accuse|publie)",
    matches=("REPUBLIQUE FRANCAISE", "Liberté - Égalité - Fraternité", "Canton de Bordères"),
    refuses=("La République",),
)

LONE_PREFIX = pattern(
    r"^\W{0,3}\d{1,2}\s?[.)/-]+\s+(?P<title>\S.*)$",
    matches=("2. « Espaces verts »",),
    refuses=("2.1 Objet", "Objet"),
)

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

BODY_STARTS = pattern(
    r"""^\W{0,3}(?:vu\s(?:l|le|la|les|sa)\b|considerant\b|entendu\b|le\smaire\s*,|lemaire\b|le\sconseil\s*,|l[ea]\s(?:maire|president\w*|rapporteur\w*)\s(?:rappelle|expose|indique|informe|propose|presente|soumet)
        |(?:monsieur|madame|m\.|mme)\s.{3,50}\s(?:rappelle|expose|indique|informe|propose|presente|explique|soumet|donne\slecture|a\sfait)\b
        |decide\b|apres\s(?:en\s)?avoir|la\scommission\spermanente.{0,60},$|ordre\sdu\sjour\b|le\squorum\b|(?:madame|monsieur|mme|m\.)\sl[ea]\smaire\souvre)""",
    matches=("Vu le rapport", "LE MAIRE,", "Monsieur le Maire rappelle au conseil", "Ordre du jour"),
    refuses=("Le maire de Corte", "OBJET : Tarifs"),
)
