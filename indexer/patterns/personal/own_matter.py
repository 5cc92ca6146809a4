"""What stands around a name in a matter of its bearer, whoever else bears it in a mandate."""

from __future__ import annotations

from indexer.patterns.core import pattern

OF_BODIES = r"(?:(?:une?|la|l[ea]s?|des|l')\s?(?:subvention|avis|accord|autorisation(?!\sde\s(?:construire|voirie|stationn))|appui|soutien|concours|rendez-vous|partenariat|audience|entretien|mise\sa\sdisposition|credits?|conseil\b|commune\b|ville\b|mairie\b|report|vote|parole|precisions?|explications?)|(?:du|de\sla\scommune|de\sla\sville|de\sl'assemblee)\b)"
"""What a body asks for, or a member."""
_TRADES = r"(?:plombi|garagist|boulang|menuisi|electricien|artisan|commercant|agricult|eleveu|apicult|viticult|maraich|coiffeu|restaurateur|hoteli|chauffeu|magasini|musicien|livreu|macon|peintre|facteur|cuisini|serveu|patissi|boucher|fleurist|ostreicult|pecheu|forgeron|potier|taxi)\w{0,5}"
_GOOD = r"(?:a\sla\s(?:commune|ville)\s)?(?:l[ae]s?\s|l'|une?\s|sa\s|son\s)(?:lots?|parcelles?|terrains?|maison|appartement|logement|garage|local|delaisse|immeuble|box|jardin)\b"
_DOES = rf"(?:(?:touche|percoit)\s(?:le\srsa|l'a[adps]{{1,3}}\b|une?\s(?:allocation|pension|rente|bourse)|les\sallocations)|(?:achete|acquiert)\s{_GOOD}|doit\s\d)"
"""What nobody does in the mandate."""

BEHIND = pattern(
    rf"""\A\W{{0,5}}(?:rien\sa\svoir|(?:sans|aucune?)\s(?:aucune?\s)?(?:lien|rapport|parente))\savec\b|\A,\s(?:(?:beau|belle)-(?:fils|fille|frere|soeur|pere|mere)|petite?-fil(?:s|le)|gendre|bru|fil(?:s|le)|neveu|niece|frere|soeur|conjointe?)\s?(?:[.,;)]|\Z)|\A\s?\((?:le\s|la\s|l')?(?:fils|fille|frere|soeur|mere|pere|veuve|veuf|epouse|epoux|neveu|niece|jeune|aine|ancien|cadet|junior|senior|{_TRADES})\b|\A,?\s(?:en\sson\snom\spersonnel|a\stitre\s(?:personnel|prive)|pour\s(?:son\s(?:propre\s)?compte|ses\sbesoins\spersonnels))\b|\A,\s[^,;.\n]{{3,60}},\s{_DOES}|\A(?:,\s(?:(?!\b(?:maire|adjoint|conseill|vice|president|elue?\b|delegue))[^,;.\n]){{3,40}},\ssans\s(?:aucun\s)?lien\b)|\A(?:,\s(?:(?!\b(?:maire|adjoint|conseill|vice|president|elue?\b|delegue))[^,;.\n]){{3,40}},\s|\s?[,(–-]?\s{{0,2}})(?:agee?s?\sde\s)?(?:homonymes?\b|qui\sn'a\sque\sle\snom|\d{{1,3}}(?:\s?\d{{3}})?(?:,\d\d)?\s?(?:€|euros)\s?\)|\d{{1,3}}\s(?:ans|mois)\b|nee?s?\s(?:le\s(?=\d|premier)|(?:en|a)\b)|benevoles?\b|electrices?\b|electeurs?\b|lect(?:eur|rice)s?\b|emprunteu(?:r|se)s?\b|attributaires?\b|concessionnaires?\b|locataires?\b|redevables?\b|riveraine?s?\b|usagere?s?\b|retraitee?s?\b|demeurant\b|domiciliee?s?\b|residant\b|parents?\sd'eleves?|(?:mere|pere)\sde\b|veuf\b|veuve\b|celibataire\b|enceinte\b|invalide\b|handicapee?\b|mineure?s?\b
    |present(?:e|s|es)?\sdans\sle\spublic|tutelle\b|curatelle\b|couple\b|sous\s(?:tutelle|curatelle)|hospitalisee?\b|malvoyante?\b|sourde?\b|gir\s\d|doit\s\d|requerante?s?\b|demandeu(?:r|se)s?\b|demanderesse\b|acquereurs?\b|vendeurs?\b|preneurs?\b|proprietaires?\b|debit(?:eur|rice)s?\b|(?:a\s)?sollicit\w{{1,4}}\b(?!\s{OF_BODIES}|[.,;])|{_DOES}|conteste\b|a\sfait\s(?:connaitre\sson\sintention|une\schute|l'objet)|(?:souhaite|desire|voudrait)\s(?:acquerir|acheter|louer|construire|vendre)|atteinte?s?\s(?:d[e']|du)|victime\b|plaignante?\b|titulaire\s(?:du|d'un|de\sla)\s(?:permis|bail|carte|concession|licence|compte))""",
    matches=(" attributaire du lot 3", ", gendre.", " - « rien à voir avec l'adjointe", ", requérant, conteste", " (fils de Paul)", " (le jeune)", " (plombier)", ", en son nom personnel", " à titre privé", ", agent des parcs, sans lien avec l'élu", ", homonyme d'un conseiller", " (35 €)", " a fait connaître son intention", ", 91 ans, GIR 4", " (9 ans)", ", électrice, ", ", présent dans le public", ", titulaire du permis", ", née le 3 mai", " touche le rsa", " achète le lot 3", ", conseillère, achète le lot 3", ", sollicite un logement"),
    refuses=(", inspectrice, ne le permet pas", ", maire", ", adjoint, sans lien avec", ", 12 voix", ", présent", ", titulaire", ", sollicite une subvention", " acquiert la conviction", " (adjoint)", " (le rapporteur)", ", musicien, maire"),
)
"""Right behind a name: an age, a place in life, a home to come."""

IN_MANDATE = pattern(
    r"\b(?:maires?|adjointe?s?(?!\s(?:techni|admini|d'anim|du\spatri))|conseill(?:er|ere)s?|vice-?\s?president\w{0,2}|president\w{0,2}|elue?s?|deleguee?s?|rapporteu(?:r|se)|deputee?|senat(?:eur|rice)|depute|mandats?|groupe|liste)\b",
    matches=(", adjointe aux écoles, ", ", conseiller"),
    refuses=(", adjointe technique", ", couple"),
)
"""Between a name and what would be its own, a mandate."""

PRIVATE_LIST = pattern(
    r"""\d\s?(?:€|euros?\b)|(?<![\d,])\d{1,3},\d\d(?!\d)|\b\d{1,3}\sans\b|\S@\S|\bnee?s?\sle\s\d|\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|impasse|chemin|allee|route|boulevard|quai|cours?|place|residence|square|ruelle)\s
    |\b(?:debit(?:eurs?|rices?)|beneficiaires?|laureate?s?|bachelie\w{1,3}|locataires?|redevables?|tires?\sau\ssort|jures?\b|eleves?|usage(?:rs?|res?)\b|abonnee?s?|courrier\sde|mutation\sde|dettes?\b|loyers?\b|secours|bourses?\b|recompense\w{0,2}|medaille\w{0,2}|admissions?\b|prime\sde|quotient)\b""",
    matches=("Débiteurs présents : ", "Ont été tirés au sort :", "1. ROUX Anne 14 rue Neuve 120,00", "ROUX Anne, 17 ans"),
    refuses=("Présents : Mme Odile ROUX, maire", "Excusée : Anne ROUX", "Secrétaire : Luc ROUX"),
)
"""In a line on persons who get, owe, live or are drawn by lot somewhere."""

SUM = pattern(
    r"\d\s?(?:€|euros?\b)|(?<![\d,])\d{1,3},\d\d(?!\d)",
    matches=("12 €", "\t416,00\n"),
    refuses=("12", "1,5"),
)
"""Between two names of a list of who gets or owes."""

DRAWN = pattern(
    r"\b(?:debit(?:eurs?|rices?)|beneficiaires?|laureate?s?|locataires?|redevables?|tires?\sau\ssort|jures?|recompensee?s|medailles?)\b[^:]{0,60}:\Z",
    matches=("bénéficiaires :", "ont été tirés au sort :"),
    refuses=("présents :", "le jury :"),
)
"""The heading of a list of persons in a matter of their own."""

PARTED = pattern(
    r"\A[ ]?(?:[,(|\t]|[–-](?=[ ]))", matches=(", couple", " (tél.", " | "), refuses=(" salue", " :", "."), cased=True
)
"""Right behind a name: what follows is said of its bearer."""

OTHER_NAME = pattern(
    r"(?<!\w)(?:M\.|MM\.|Mmes?|Mlles?|Monsieur|Madame|[A-ZÀ-Ý][\w'’-]{2,30}[ ][A-ZÀ-Ý][\w'’-]{1,30})(?![\w.])",
    matches=(", mère de Jean DUPONT", ", et Mme "),
    refuses=(", couple, NIR 2", ", GIR 4, "),
    cased=True,
)

_CIVIL = r"\s{0,2}(?:(?:m\.|mme|mlle|monsieur|madame|(?:la\s)?(?:dame|demoiselle)|(?:le\s)?sieur)\s{1,3})?\Z"

ASKED = pattern(
    rf"\b(?:(?:demande|dossier|requete|recours|plainte|situation|carte|compte|vehicule(?:\spersonnel)?|candidature)\sd[e']\s?|en\sfaveur\sd[e']\s?|demandeu(?:r|se)s?\s:?|proprietaires?\s:?){_CIVIL}",
    matches=("la demande de mme ", "demandeur : "),
    refuses=("la parole à m. ", "les questions de mme ", "pouvoir à "),
)
"""Right before a name: what its bearer asks."""

GIVEN = pattern(
    rf"""\b(?:(?:(?:dette|creance|loyers?|impayes?)(?:\s(?:de\s|d')\w{{3,15}})?|logement|domicile|terrain|parcelle|maison|propriete|secours|bourse|remise|tutelle|curatelle|hospitalisation|licenciement|indemnisation|expulsion|concession|offre|reclamation|echeancier|preemption\sdu\sbien)\sd[eu']\s?|(?:cheque|caution|reclamation|petition|arrhes)\b[^.;]{{0,60}}\s(?:depose|verse|remis|signe)\w{{0,2}}\spar
    |(?:attribu|accord|octroy|allou|vers|reverse|ced|vend|lou|rembours|indemnis|reclam|factur)\w{{1,5}}\s(?:a\s|au\s(?:profit|benefice)\sd[e']\s?)|au\s(?:profit|benefice)\sd[e']\s?|l'encontre\sd[e']\s?|locataires?\s:?|redevables?\s:?|beneficiaires?\s:?){_CIVIL}""",
    matches=("accorde à m. ", "la dette de cantine de m. ", "locataire : ", "au profit de ", "le logement de mme ", "la réclamation de la dame ", "le chèque de caution (n° 12) déposé par m. "),
    refuses=("la parole à m. ", "pouvoir à "),
)
"""Right before a name: what its bearer gets, owes or lives in."""

OF_MANDATE = pattern(
    r"\b(?:mandats?|delegations?|pouvoirs?|procurations?|parole|voix|fonctions|presidence|indemnites?\sde\sfonctions?)\b(?:[^.;]|(?<=\bm)\.){0,100}\Z",
    matches=("un mandat spécial est accordé à ", "délégation au bénéfice de m. ", "procuration au profit de "),
    refuses=("une aide est accordée à ",),
)
"""Before what the assembly gives in the mandate."""
