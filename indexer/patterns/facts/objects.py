"""Numbers and objects of acts in running text: where a number stands in its title, where an object ends."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import CODE
from indexer.patterns.vocabulary import COUNTED, HONORIFIC, ONE_PERSON

TITLE_NUMBER = pattern(
    rf"liberation\s(?:n\s?[°o]\W{{0,3}})?(?P<number>{CODE}|(?<=[°o\s])(?<!liberation\s)(?=[\w/.-]*\d)(?!\d{{2,4}}\s\d)\w[\w/.-]*(?!\s[a-z]{{2,4}}\s\d))",
    matches=(
        "DELIBERATION N° 2023-12 DU CONSEIL",
        "DÉLIBÉRATION N°CP 2024-024 DU 25 JANVIER",
        "Délibération N° DEL — 2024 — 007 : Avis",
    ),
    refuses=("délibération du 3", "delibération 3 mai"),
)

LAST_NUMBER = pattern(
    rf"""^\W{{0,3}}(?:extrait|registre|deliberations?|conseil|comite|bureau|commission\spermanente|seance\sdu|reunion\sdu)\b(?=[^\n]{{0,120}}\bdelib|(?<=\bdeliberation))
        (?![^\n]{{0,160}}\b(?:(?:seance|reunion|session|feuillet|page|rapport|marche|lot|parcelle|convention|avenant|arrete|decision)\sn\s?[°o]|relati(?:ve|f)|portant|concernant|approuv|autoris|fixant|modifi|annul|retir|abrog|complet))
        [^\n]{{4,160}}?\bn\s?[°o]\s?(?P<number>{CODE})\W*$""",
    matches=(
        "Délibération du conseil municipal de Valserre n° 2031-12",
        "EXTRAIT DU REGISTRE DES DELIBERATIONS N° 2031-12",
        "Conseil d'administration du CCAS - Délibération n° 2031/12",
        "Séance du 4 avril 2031 – Délibération du conseil n° 2031-12",
    ),
    refuses=(
        "EXTRAIT DU REGISTRE DES DELIBERATIONS - SEANCE N° 2031-04",
        "Délibération modifiant la délibération n° 2031-12",
        "Vu la délibération du conseil n° 2031-12",
        "Registre des délibérations n° 12",
    ),
)
"""The number at the end of a line that entitles an act: whose it is and of which day stand between."""

PARTED_NUMBER = pattern(
    r"(?:[-–—|:,]\s|\d\s)deliberation\s?n\s?[°o]\s?\d",
    matches=("Réunion du 5 décembre 2023 - Délibération n° 2023-12-05-003", "Séance du 8 mars 2022 Délibération n° 12"),
    refuses=("Vu la délibération n° 2023-12", "modification de la délibération n° 3"),
)
"""« Délibération n° » after the day of the session on its line."""

SPACED_NUMBER = pattern(
    r"^\W{0,3}(?:deliberation\s)?n\s?°\s?(?P<number>20\d\d(?:\s\d{1,3}){1,2}|\d\d\s\d\d[_\s]\d\d)\b\W*$",
    matches=("N° 2024 1 4", "n° 24 03_01"),
    refuses=("N° 2024", "n° 12"),
)

LABELLED_NUMBER = pattern(
    rf"^\W{{0,3}}(?:etaient\s)?presents?\s?:\s?n\s?°\s?(?P<number>{CODE})(?=\s[a-z])",
    matches=("Présents : n° 2024 / 017 Anne ROY",),
    refuses=("Présents : 12", "Présents : Anne ROY, n° 2024/017"),
)
"""The number of the act in a column beside its head, where the columns are lost."""

DAY_ONLY = pattern(
    r"^\W*(?:\w+\s)?\d{1,2}[/. -]\d{1,2}[/. -](?:19|20)\d\d\W*$",
    matches=(": 19/12/2017", "du 23/01/2024"),
    refuses=("2023/08/21", "25-10/077"),
)
"""A day, which is no number of an act."""

DAY_BEFORE = pattern(
    r"^(?:du|DU)\s\d{1,2}(?:er)?\s[a-zéûA-ZÉÛ]{3,9}\s(?:19|20)\d\d\s(?:[-–—:]\s?)?(?=[A-ZÀ-Ý])",
    matches=("du 26 janvier 2023 Parking de la gare",),
    refuses=("du 26 janvier 2023", "du personnel"),
    cased=True,
)
"""The day of the session between the number and the title."""

NO_NUMBER = pattern(
    r"""^\W{0,4}(?:\d{1,3}(?:\s\d{3})+(?:[.,]\d{1,2})?(?![\w/.-]) | (?!(?:19|20)\d\d\.)\d{3,7}[.,]\d\d(?![\w/.,-]) | \d(?:\s\d){1,4}(?![\w/.-]) | [1-9]\d{0,2}(?:\s(?:0|[1-9]\d?)){1,3}(?![\w/.-])
      | (?:[lr]\s?[.*]?|d[.*])\s?(?!(?:19|20)\d\d)\d{3,4}-\d
      | (?!(?:19|20)\d\d)(?:[1-9]\d[1-9]\d-[1-9]\d{0,2}|[1-9]\d\d-\d)(?![\w/.-]) | \d{3,4}(?:-\d{1,2}){1,2},?\s(?:et\s(?:suivants|[lrd]\W|\d)|du\s(?:code|cgct)|alineas?\b)
      | (?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?![\w/.-]) | \d/(?:[3-9]\d|\d{3})(?![\w/.-]))""",
    matches=(
        "43 927.29", "927,50", "12 345", "1 8", "19 14 16", "L. 2222-3", "2222-3", "123-7", "123-19 et suivants", "2020-2025 - Aides",
        "2/85",
    ),
    refuses=(
        "2024-012", "N° 2222-3", "24 03 01", "045-23", "2303-12", "2023.12", "16/165", "4/22", "24.03.015", "2024 012", "123-2024", "D2025-035", "6.5.1",
    ),
)  # fmt: skip
"""At the start of a line without a sign: an amount, figures that stand apart, an article of a code, years, a page."""

ARTICLE_CALLED = pattern(
    r"\b(?:articles?|art\.?|[lrd]\.?|lois?|decrets?|ordonnances?|circulaires?|directives?)\s*$",
    matches=("notamment ses articles L.", "en vertu de l'article", "frais fixés par le décret"),
    refuses=("l'article 3", "Tarifs de la salle"),
)
"""The end of a line that goes on with the number of an article or a law."""

OTHER_ACT = pattern(
    r"^\W{0,3}(?:par|vu|selon|suite\sa|conformement\sa)\s(?:\w+\s){0,2}deliberation\s|\b(?:modifi|annul|retrait|retir|abrog|complet|prorog|rectifi|remplac|rapport)\w*\s(?:partiel\w*\s)?(?:de\s)?(?:la|sa|notre)\s(?:\w+\s)?deliberation\s",
    matches=("Modification de la délibération n° 2021-44", "annule la délibération n° 12", "Par délibération n° 2021-32 du 9 mai"),
    refuses=("Délibération n° 2021-44", "Extrait de la délibération n° 2021-44"),
)
"""A title that names the act that it changes."""

PERSON_ALONE = pattern(
    rf"^\W{{0,3}}{ONE_PERSON}\s{{0,2}}[a-z'-]{{2,30}}(?:\s[a-z'-]{{2,30}}){{0,3}}\W{{0,3}}$",
    matches=("M. RICHARDOT Bernard", "Mme LACOMBRE Anne-Marie,"),
    refuses=("Monsieur Paul COT présente à tous le projet de budget", "MAIRIE DE CORTE"),
)
"""A person alone on a line, below the commune that he or she stands for."""

PERSON_FIRST = pattern(
    rf"^\W{{0,3}}{HONORIFIC}\s{{0,2}}(?!l[ea]s?\s)[a-z'-]{{2,30}}\b",
    matches=("Mme Ida SERT mandataire M. Luc ADREL", "MM. SERT, ADREL"),
    refuses=("Monsieur le Maire expose", "M57 : nomenclature", "Mesures nouvelles"),
)
"""A line that opens with a person."""

PARTING_DASH = pattern(r"\s[–—-]{1,2}\s", matches=("SERT I. – ADREL L.",), refuses=("Saint-Loup",), cased=True)
"""A dash between the names of a list."""

BARE_OBJECT = pattern(
    r"^\W{0,3}(?:OBJET|Objet)\s(?!D[EU]\b|DES\b|ET\b)(?=[A-ZÉÈÀÊ«])",
    matches=("OBJET Réfection du pont", "Objet « Mission locale »"),
    refuses=("Objet de la convention", "OBJET DE LA CONVENTION", "OBJET : Tarifs"),
    cased=True,
)
"""The label without its sign, in a head."""

OBJECT_END = pattern(
    r"""[\s,;:.–—-]{1,8}(?:
      L[ea]\s(?:[Cc]onseil|CONSEIL|[Mm]aire|MAIRE|[Pp]r[ée]sidente?|PR[EÉ]SIDENTE?|[Bb]ureau|[Cc]omité|[Cc]ommission\s[Pp]ermanente|[Aa]ssemblée)\b[^.]{0,90}?
        (?:,|\s(?:expose|rappelle|indique|propose|informe|pr[ée]sente|explique|décide|approuve|après|à\sl|donne|rapporte))
    | (?:M\.|MME|Mme|Monsieur|Madame|MONSIEUR|MADAME)\s[^.]{2,60}?
        (?:,\s\d{0,2}\w{0,3}\s?(?:[Aa]djoint|[Mm]aire|[Vv]ice|[Cc]onseill|[Rr]apporteu|[Pp]résident)|\s(?:expose|EXPOSE|rappelle|présente|indique|informe|propose|explique|cède|rapporte|donne|soumet)\b|\s?:)
    | (?<!PAR\s)(?<!par\s)(?<!AVEC\s)(?<!avec\s)(?<!ENTRE\s)(?<!entre\s)(?<!POUR\s)(?<!pour\s)(?<!ET\s)(?<!et\s)(?<!DANS\s)(?<!QUE\s)
      L[eE]\s(?:CONSEIL|COMIT[EÉ]|BUREAU|Conseil|Comité|Bureau)(?:\s[A-ZÉ]{5,20}|\s[a-zé]{5,20})?\s*$
    | [A-ZÉ][a-zéèëï]{1,20}(?:-[A-ZÉ][a-zéèëï]{1,20})?\s[A-ZÉ]{2,30}(?:[\s-][A-ZÉ]{2,30})?\s:
    | (?<=:\s)(?:[>•▪]\s|(?:L[ea]s?\s[a-zéè]|L['’][a-zéè]|Une?\s[a-z]|Ils?\s|Elles?\s|C['’]est\s|Cet(?:te)?\s|Ces\s)[^:]{25,300}?\.(?:\s|$))
    | (?:Deux|Trois|Quatre|Cinq|Plusieurs|Aucune?|Chaque|Une?|Le|La|Les)\s[a-zéèêû]{3,20}\s(?:d[eu]s?\s[a-zéèêû]{3,20}\s)?(?:a|ont|sont|est|doit|doivent|sera|seront|avait|avaient)\s
    | \(?(?:[Rr]apporteu(?:re?|se)|RAPPORTEUR)\b
    | (?<=[:–—-]\s)(?:[Vv]ot|[Aa]dopt|[Aa]pprouv|[Rr]ejet)ée?s?\s(?:à\s(?:l['’]unanimité|la\smajorité)|par\s\d{1,3}\s(?:voix|pour))
    | V[uU]\s(?:l[ea]\b|l['’]|les\b|LE\b|LES\b|L['’]|son\b) | (?:Considérant|CONSID[EÉ]RANT|Entendu)\b
    | [Aa]près\s(?:en\s)?avoir\s(?:délib|entendu) | (?:Sur\s(?:le\srapport|proposition))\b
    | 1[.)]\s[a-zéè] | Nombre\sde\s(?:membres|conseillers|délégués|administrateurs) | Date\sde\s(?:la\s)?convocation | L['’]\s?(?:an|AN)\s(?:deux|DEUX|20) | Présents?\s:
    | Délibération\s[nN](?:\s?[°º]|o\s) | (?:Exposé\sdes\smotifs|EXPOS[EÉ]\sDES\sMOTIFS) | (?:(?:(?:Conseillers|Membres|Délégués)\sen|En)\sexercice|EN\sEXERCICE)""" + COUNTED + r""" | (?:Mesdames|MESDAMES),\s
    | (?<![,:–—-]\s)(?<!verbal\s)(?<!rendu\s)(?:Séance|Réunion)\s(?:(?:ordinaire|publique)\s)?du\s(?:[a-zé]{2,9}\s){0,2}\d | Date\sd['’]affichage | Il\s(?:est|vous\sest)\s(?:proposé|rappelé|exposé|demandé) | Par\sdélibération\b | Conformément\s(?:à|aux)\b | Vote\s:
    | (?<![:–—-]\s)(?:Dans\sle\scadre\sd|Suite\s(?:à|aux?)\s|Afin\sd|Depuis\s|Lors\sd|Compte[\s-]tenu\sd|Après\s(?:présentation|lecture|exposé|débat|examen|discussion)|Face\s(?:à|aux?)\s|Pour\srappel|En\seffet|Comme\schaque\s)(?=[^.:]{0,160},) | En\sapplication\sd[eu'’]
    | (?<![Bb]udget\s)(?<![Bb]udgets\s)(?:N(?:omenclature|OMENCLATURE)|Code\s[Mm]atière|M(?:atière|ATI[EÈ]RE)|P(?:ièces?\sjointes?|I[EÈ]CES?\sJOINTES?)|S(?:ervice|ERVICE)|Annexes?|D(?:omaine|OMAINE)|Thème|Direction|Commission)(?:\s[a-zé]{5,15})?\s:\s
    | Les\smembres\sdu\s | (?:Envoyé|Reçu)\sen\s | Page\s\d
    )""",
    matches=(
        "Rapport annuel - présentation Madame Pascale LAVAL, Adjointe au Maire, présente",
        "Tarifs de la salle : adopté à l’unanimité",
        "Achat d’outils – approuvé par 5 voix pour",
        "compte rendu du 24 mai 2024. Le Conseil municipal, À l’unanimité,",
        "marché annuel, Rapporteur M. Gaudin",
        "en ÉNERGIE Mme CORBES EXPOSE : Dans",
        "Décision modificative n° 2 LE CONSEIL COMMUNAUTAIRE",
        "motion pour l'école Ida SERT : lit la motion",
        "Choix d'un architecte Trois offres ont été reçues",
        "Budget primitif 2024 : > Le Conseil adopte",
        "Tarifs de la salle polyvalente Mesdames, Messieurs, Les tarifs",
        "Vente d'un chemin Conseillers en exercice : 19",
        "Vente d'un chemin Nombre de délégués en exercice : 19",
        "Réfection du pont 1. première tranche au printemps",
        "Réfection du pont Le montant des travaux est estimé",
        "Vente d'un chemin Réunion du mardi 4 avril 2023",
        "Déneigement : L'entreprise qui en était chargée arrête cette année.",
        "Vente d'un chemin Suite à la demande des riverains, le dossier a été étudié",
        "Vente d'un chemin Pièces jointes : plan",
    ),
    refuses=(
        "Autorisation donnée à Monsieur le Maire de signer",
        "Désignation de la commission",
        "le maire",
        "Finances : la décision modificative n° 2",
        "Désignation au Conseil",
        "DELEGATIONS ACCORDEES PAR LE CONSEIL MUNICIPAL",
        "Accueil de loisirs – Suite à donner, programme 2024",
        "Vote du budget dans le cadre de la fusion, année 2024",
        "Vote des budgets Annexes : eau, forêt",
    ),
    cased=True,
)
"""Who speaks, what is considered: the object ends above."""

SIGN_LAST = pattern(
    r"\bn\s?[°o]\W{0,2}$|\bpar\sdeliberation\s*$",
    matches=("couvert (délibération n°", "Tarifs (N °", "fixés par délibération"),
    refuses=("un vélo", "n° 12", "Objet de la délibération"),
)
"""The end of a line that a number goes on with: the number stands below."""

ENDING_NUMBER = pattern(
    rf"""^(?!.*\b(?:avenant|(?:modifi|annul|retrait|abrog|complet|prorog|rectifi)\w{{0,9}}(?:\s[\w']{{1,15}}){{0,4}}?\s(?:deliberation|decision|arrete|marche|contrat|convention|bail|permis|autorisation|acte|emprunt|pret|regie)s?\b))(?P<title>.*)\s[-–—(\[]\s?(?:(?:delib\w*|dcm)\.?\s?)?(?:n\s?[°o]\s?|n\s)?(?P<number>{CODE})\s?[)\]]?\s*$""",
    matches=(
        "Approbation du devis pour le mur du cimetière - DE_2024_003",
        "Budget : ouverture de crédits (délibération 2025-01)",
        "Tarifs de la cantine [2024-12-07]",
        "Décision modificative n° 2 (n° 2024-12)",
        "Modification des statuts du syndicat - D2024-12",
    ),
    refuses=(
        "Modification de la délibération n° 2021-44",
        "Retrait du permis de construire (2021-088)",
        "Retrait d'une décision (délibération 2021-44)",
        "Programme pluriannuel (2022-2027)",
        "Compte administratif - 2023",
        "Bail du 12 (voir 2 et 3)",
    ),
)
"""The number of the act at the end of its title."""

_OTHERS_NUMBER = r"""(?:exercices?|annees?|saisons?|periodes?|campagnes?|parcelles?|cadastree?s?|lots?|marches?|contrats?|conventions?|avenants?|devis|factures?|mandats?|titres?|permis|declarations?|dm|modificatives?|virements?\sde\scredits?
    |prets?|emprunts?|comptes?|vehicules?|immatricul\w{1,6}|references?|sections?|dossiers?|arretes?|decrets?|lois?)"""
COLON_NUMBER = pattern(
    rf"""^(?!.{{0,400}}\b{_OTHERS_NUMBER}(?:\s[\w'-]{{1,20}}){{0,4}}\s?:\s?[^:\n]{{1,40}}$)
        (?P<title>.{{8,400}}?)\s?:\s?(?!{_OTHERS_NUMBER}\s)(?:n\s?[°o]\s?)?(?P<number>{CODE})\s*$""",
    matches=("Tarifs de la cantine : 2024-12", "Achat d'un terrain : DE_2024_003"),
    refuses=(
        "Programme pluriannuel : 2022-2027",
        "Cession de la parcelle : B 2024-12",
        "Attribution du marché de travaux : 2024-05",
        "Approbation du devis : 2024-113",
        "Modification des statuts : arrêté 2024-113",
        "Tarifs de la cantine : 12",
        "Tarifs : 3,50 €",
    ),
)
"""The same behind a colon, where it may also be a school year; none of what else has a number of its own."""
SIGNED_LAST = pattern(
    rf"^(?P<title>(?!.*\b(?:{_OTHERS_NUMBER}|articles?|points?|rapports?|avis|deliberations?|decisions?|seances?|programmes?|phases?|tranches?|pages?)\s?n\s?[°o])[^\W\d].{{8,200}}?)\s?,?\s?n\s?[°o]\s?(?P<number>{CODE})\s*$",
    matches=("Tarifs de la cantine n° 2024-12", "ZONES D'ACTIVITÉS N°36/2031"),
    refuses=("Signature de l'avenant n° 2024-12", "Décision modificative n° 2024-01", "Tarifs de la cantine n° 3"),
)
"""The same behind its sign alone, where nothing else that has numbers stands before it."""

NO_OBJECT = pattern(
    r"^\W{0,3}(?:seance|reunion|session)\s(?:(?:ordinaire|publique|extraordinaire|pleniere)\s)?du\s|\bcedex\W*$|(?:\bm(?:me|lle|r)?\.?\s(?:[^\W\d][\w'’-]{1,24}\s){1,3}){3}",
    matches=("Séance ordinaire du quatre avril Conseil municipal", "VALSERRE CEDEX", "Mme SERT Ida M. ROUX Paul Mme DUR Eva M. COT Luc"),
    refuses=("Réunion d'information", "Vente à M. et Mme ROUX Paul", "Désignation de M. COT et de Mme DUR Eva au syndicat"),
)
"""What a head says of its session, its address or its members, and no act is about."""
