"""Homes in apposition to a person, and what goes on with an address: floors, doors, the postcode, the town over its commas."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_LINK = r"(?:(?:de|du|des|la|le|les|lès|sur|sous|en|aux?|à)[ -]|[dl]['’])"
_TOWN = rf"(?!(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Maître|Me|Le|Article|Considérant|Vu|Tél|Né|Née)\b)(?:(?:L[ae]s?|Saint|Sainte)[ -]|L['’])?[A-ZÀ-Ý][\w'’]{{1,25}}(?:[ -]{_LINK}{{0,2}}[A-ZÀ-Ý][\w'’]{{1,25}}){{0,4}}"
_ENDS = r"(?=[ ]?(?:[,;:.)|\t\n]|[ ]{2}|$|[ ](?:et|qui|a|est|pour|en|au|afin)\b))"
_DOOR = r"(?:(?i:appartement|appt?\.?|apt\.?|b[âa]timent|b[âa]t\.?|escalier|esc\.?|porte|logement|log\.|chambre|ch\.|entr[ée]e|bloc|hall|tour|studio|villa|pavillon|emplacement|lot|casier|case|n°|bo[îi]te)[ ](?:n°[ ]?)?(?:[A-Z][ ]\d{1,4}\b|[A-Z]?\d{0,4}[A-Za-z]?\b|[A-ZÀ-Ý][\w'’-]{1,20}))"
_FLOOR = r"(?:(?:au[ ])?(?:\d{1,2}(?:er|e|[èe]me|nd|de)|premier|deuxième|second|troisième|quatrième|cinquième|sixième|dernier)[ ](?:[ée]tage\b|[ée]t\.?|gauche\b|droite\b)|(?:au[ ])?(?i:rez-de-chauss[ée]e|r\.?d\.?c\.?)(?![\w])|(?:face|à[ ])?[ ]?(?:gauche|droite)\b)"
_SIGN = r"(?:[ ]?[,;–—-][ \n]{1,2}|[ \n]{1,2}|[ ]?\()"

BEHIND = pattern(
    rf"(?:{_SIGN}(?:{_DOOR}|{_FLOOR})(?:[ ](?:gauche|droite|face)\b)?|[ ]?[,–—-]?[ \n]{{1,2}}\d{{2}}[ ]?\d{{3}}[ \n]{_TOWN}|[ ]?[,–—-][ ]{_TOWN},?[ ]\d{{5}}[ ]{_TOWN}|[ ]?,[ \n]{{1,2}}(?:à[ ])?(?![A-Z]{{2,4}}[ ]){_TOWN}{_ENDS}|(?:[ ]à\n|\nà[ ]){_TOWN}{_ENDS}|,[ ]\d{{1,2}}(?:er|e|[èe]me)(?=[ ]?[,;.)\n])|,?[ ]chez[ ](?:M\.|Mme|Mlle|Monsieur|Madame)[ ]{_TOWN}|[ ]à[ ](?:chaux|pain|ban|vent|eau|huile|tan|grains?|foulon|papier|roue|sable|bois|balles?)\b|[ ](?:[bB]ass|[hH]aut|[gG]rand|[pP]etit|[vV]ieill|[nN]eu[fv])e?s?(?=[ ]?[,;.)\n])){{1,5}}",
    matches=(" – Serre-Brune 97998 Orlières", ", 12998\nMontarnaud-le-Haut", " à\nOrlières, ", ", escalier D", ", 2e ét.", ", rez-de-chaussée gauche", ", appt 2, Fonsegrives-le-Neuf.", ", appartement 3, à Fonsegrives-le-Neuf,", ", esc. B, 4e,", ", appartement B 204", ", 12 990 Salvaterre", " à chaux", " basses,", ", chez Mme Solène", ", villa 6, Sévérières"),
    refuses=(", Mme Roux", " est vendu", ", née", ", 12 ans"),
    cased=True,
)
"""Right behind an address, its end."""

LIVED_BEFORE = pattern(
    r"(?:(?P<with>\b(?:[Hh]éberg[ée]{1,2}s?|[Ll]og[ée]{1,2}s?|[Vv]it|[Hh]abite)[ ](?:par|chez)[ ](?:sa|son|ses|leurs?|une?)[ ][\w-]{3,15},[ ]|(?<![\w-])[Cc]hez[ ](?:M\.|Mme|Mlle|Monsieur|Madame)[ ][A-ZÀ-Ý][\w'’-]{1,25}(?:[ ][A-ZÀ-Ý][\w'’-]{1,25})?,[ ]|(?<=[,;:(][ ])(?:(?:appartement|appt|logement|porte|chambre)[ ](?:n°[ ]?)?[A-Z]?\d{1,4},[ ])(?=\Z))|(?<!\d)(?:[Aa]u[ ])?\d{1,4}(?:[ ](?:bis|ter))?[ ](?:d[eu][ ]|d[eu][ ]l[a'’][ ]?|des[ ])|(?<=[\w,;:(][ ])(?:aux?[ ]|à[ ](?:la[ ]|l['’])))\Z",
    matches=("66 ans, hébergé par sa sœur, ", "notifiée chez Mme Roux, ", "intervention au 14 du ", "demeurant au ", "logée à l'", "X, au "),
    refuses=("le conseil, ", "du maire aux présidents de "),
    cased=True,
)
"""Right before an address, of it: « au lieu-dit », with whom somebody lives."""

TOWN_BEFORE = pattern(
    rf"(?:(?<=\bà[ ])|(?<=[,;(][ ]))(?P<town>{_TOWN}(?:[ ]\(\d{{2,5}}\))?,[ \n])\Z",
    matches=("familiale à Saint-Lyé-la-Forêt, ", ", Corbie, "),
    refuses=("M. Roux, ", "le maire, "),
    cased=True,
)
"""Right before the number of a house: its town."""

_KIND = r"(?i:lotissement|r[ée]sidence(?:-autonomie|-services?)?|hameau|lieu-?[ ]?dit|mas|ferme|clos|bastide|chalet|studio|p[ée]niche|caravane|mobil-?home|appartement|appt|quartier(?=[ ](?:d[eu]s?[ ](?:la[ ])?|d['’])?[A-ZÀ-Ý]))"
_LARGE = r"(?i:quartier|foyer|moulin|cit[ée]|camping|villa|tour|ehpad|aire[ ]d['’]accueil|h[ôo]tel|manoir|domaine|immeuble|b[âa]timent)"
"""What holds more than homes, so that a door or a postcode must tell one."""
_NAME = rf"(?:[ \n]{_LINK}{{0,2}}(?:[a-zà-ÿ]{{3,12}}[ ]{_LINK}{{0,2}}){{0,3}}(?:[A-ZÀ-Ý][\w'’-]{{1,25}}|\d{{1,4}}[A-Za-z]?\b|[A-Z]\b)(?:[ \n]{_LINK}{{0,2}}[A-ZÀ-Ý][\w'’-]{{1,25}}){{0,4}})"
_WAY = r"\d{1,4}(?:[ ]?(?:bis|ter|quater|[A-D]\b))?,?[ ](?i:rue|avenue|av\.?|boulevard|bd|place|pl\.|all[ée]es?|impasse|imp\.|chemin|ch\.|route|rte|quai|cours|square|sentier|passage|cit[ée]|faubourg|ruelle|venelle|voie|mont[ée]e|esplanade|promenade|traverse|c[ôo]te|hameau|lotissement|r[ée]sidence)"

APPOSED = pattern(
    rf"(?:[,;|(\t:]|[–-](?=[ ]))[ \n]{{0,3}}(?P<value>{_KIND}{_NAME}(?:{_SIGN}(?:{_DOOR}|{_FLOOR})|,[ ]\d{{5}}[ ]{_TOWN}|,[ ]{_TOWN}{_ENDS}){{0,4}}|{_LARGE}{_NAME}(?:{_SIGN}(?:{_DOOR}|{_FLOOR})|,[ ]\d{{5}}[ ]{_TOWN})(?:,[ ]\d{{5}}[ ]{_TOWN}|,[ ]{_TOWN}{_ENDS}){{0,2}}|{_TOWN}(?:,[ \n]|[ ][–-][ ])\d{{5}}[ \n]{_TOWN}{_ENDS})",
    matches=(" – Serre-Brune – 12996 Pruines", ", lotissement Les Chênes\nBlancs, villa 6, Sévérières", ", quartier des Chartreux, tour 3", ", foyer Kreisker, studio 19", ", Mas del Bosc, 12996 Pruines", ", aire d'accueil des gens du voyage, emplacement 9".replace("des gens du voyage", "du Pré Long")),
    refuses=(", quartier prioritaire", " résidence Les Lilas", ", tour à tour"),
    cased=True,
)
"""In the sentence or the row of a person."""

LIVES = pattern(
    rf"\b(?:demeurant|domiciliée?s?|résidant|habitant|logée?s?|installée?s?)(?:[ ]ensemble)?[ ](?:aux?|à[ ]la|à)?[ \n]?(?P<value>(?:{_TOWN},[ \n])\d{{5}}[ \n]{_TOWN})",
    matches=("domiciliée au\nGrand-Domaine, 03998 Châtel-Besbre",),
    refuses=("demeurant 12 rue Haute",),
    cased=True,
)

OF_ONE = pattern(
    r"\b(?:notifi\w{1,3}\s(?:du\spresent\sarrete\s|de\sla\spresente\s|sera\sfaite\s)?a\s(?:l'interesse\w?|l'agente?|madame|monsieur|mme|m\.)|(?:lui|leur)\s(?:repondra?|ecrira|adressera|sera|seront|notifie\w{0,2}|a\sete)|l'interesse\w?\s(?:a\s|est\s|demeure|habite|reside)|ses\squittances|(?:a|par)\scourrier|peut\setre\sjointe?|chez\s(?:lui|elle|eux)|son\s(?:domicile|adresse|logement)|a\sl'adresse)\b[^.;\n]{0,60}[,:(]?\s{0,2}\Z",
    matches=("sera notifié à l'intéressée, ", "le maire lui répondra par courrier, ", "l'intéressée a produit ses quittances ("),
    refuses=("le siège est ", "les travaux du "),
)
"""Before the home of whoever was named before."""

CHEZ_ONE = pattern(rf"\A{_WAY}[ ]", matches=("12 rue ", "3 bis, place "), refuses=("rue Haute", "12 voix"), cased=True)
"""An address of one house."""

_SITES = any_of(
    r"""
    sise?s? situee?s? travaux parcelles? terrains? siege sarl societe association entreprise cabinet etude office
    maitre magasin commerce local locaux salle ecole agence mairie permanence bureaux? guichet tresorerie paierie
    prefecture tribunal rendez-vous reunion chantier stationnement arret station rassemblement organisee? implantee?
    construction lotisseur voirie reseau eclairage requalification amenagement secteur zac opah
    """
)

NOT_HOME = pattern(
    rf"\b{_SITES}\b[^.;\n]{{0,50}}\Z",
    matches=("la parcelle sise ", "travaux du ", "le siège de "),
    refuses=("mme roux, ",),
)
"""Before the place of something else."""
