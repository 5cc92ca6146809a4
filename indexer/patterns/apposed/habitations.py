"""Where persons live, told by a verb, a dwelling or a label some words before, or by the place right behind the name alone."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_WAY = r"(?i:rue|avenue|av\.|boulevard|bd|place|all[ée]es?|impasse|chemin|route|quai|cours|square|sentier|sente|passage|cit[ée]|faubourg|ruelle|venelle|voie|mont[ée]e|esplanade|promenade|traverse|c[ôo]te|lotissement|hameau)"
_LINK = r"(?:(?:de|du|des|la|le|les|aux?|à|sur|sous)[ ]|[dl]['’])"
_NAME = rf"{_LINK}{{0,2}}[A-ZÀ-Ý][\w'’-]{{1,25}}(?:[ ]{_LINK}{{0,2}}[A-ZÀ-Ý][\w'’-]{{1,25}}){{0,4}}"
_END = r"(?=[ ]?(?:[,;:.)|\t\n(]|$))"

HOUSE_NUMBERED = pattern(
    rf"(?<![\w/])(?P<value>(?:au[ ])?n°[ ]?\d{{1,4}}(?:[ ](?:bis|ter))?,?[ ](?:de[ ](?:la[ ]|l['’])|du[ ]|des[ ]|d['’])?{_WAY}[ ]{_NAME}|{_WAY}[ ]{_NAME},[ ](?:au[ ])?n°[ ]?\d{{1,4}}(?:[ ](?:bis|ter))?\b|(?:[Gg]rande?['’ -][Rr]ue|[A-ZÀ-Ý][\w'’-]{{2,20}}(?:gass|gasse|stra(?:ss|ß)e|weg|platz)),?[ ]\d{{1,4}}(?:[ ]?(?:bis|ter|[a-d]\b))?(?!\d))",
    matches=("Grand-Rue 14", "au n° 31 de la route de Nérac", "allée des Camélias, n° 4", "rue Haute, n° 18"),
    refuses=("délibération n° 31 de la route", "allée des Camélias", "route de Nérac, lot n° 4"),
    cased=True,
)
"""One house, its number before or behind its way."""

_LIVING = any_of(
    r"""
    demeur(?:e|ent|ait|aient) resid(?:e|ent|ait|aient) habit(?:e|ent|ait|aient) viv(?:ent|ait|aient) \bvit
    loge(?:nt|ait|aient)? dort dorment boite\saux\slettres(?=\sest|\sse|\sau) s'est\sinstallee? est\shebergee?
    sont\sheberges ont\semmenage a\semmenage
    """
)
_UNNUMBERED = r"(?:rue|avenue|boulevard|place|allee|impasse|chemin|route|quai|sentier|venelle|ruelle|montee|hameau|lieu-dit)\s(?:d[eu]s?\s|d'|l[ae]s?\s|l')"

LIVES_SOMEHOW = pattern(
    rf"\b{_LIVING}\b(?!\sen\sface)[^.;:()\n]{{0,60}}?[ ,]\s?(?=(?:n°\s?)?\d{{1,4}}(?:\s?(?:bis|ter|quater))?,?\s[a-z]|{_UNNUMBERED})",
    matches=("vit dans une caravane installée chemin des Roses", "réside depuis le 1er janvier 44 grande rue", "vivent à quatre dans une pièce, 38 avenue", "sa boîte aux lettres est 8 rue"),
    refuses=("réside depuis le 1er janvier", "les habitants, 12 rue", "habite en face du 8 rue"),
)
"""Before an address, with what is said of how or since when."""

_DWELLING = any_of(
    r"""
    maison pavillon appartement logement studio villa habitation chalet mobil-home viager
    """
)

DWELLING_AT = pattern(
    rf"(?:\bresidence\s(?:secondaire|principale)\s(?:au\s|a\s)?|\b(?:compteur|branchement)\s(?:sis|situe)\s(?:au\s|a\s)?|\b(?:point\sde\slivraison|branchement|lieu\sde\sconsommation|bien)\s?:\s(?:du\s|au\s)?|\b(?:la|une?|le|l'|cette?|son|sa|d'une?|du|(?<=[.;:)]\s)|^)\s?{_DWELLING}(?!\sde\s(?:sante|retraite|quartier|services))(?:\s(?:communal|squatte|vacant|occupe|loue|vendu|meuble|mitoyen|individuel)(?:le|e)?)?,?\s(?:(?:sise?|situee?)\s)?(?:(?:au|a)\s)?)(?=(?:n°\s?)?\d{{1,4}}(?:\s?(?:bis|ter|quater))?,?\s[a-z])",
    matches=("un pavillon 14 sente", "la maison sise 6 chemin", "; logement squatté 10 rue", "Logement communal 10, rue", "Point de livraison : 14 rue", "résidence secondaire 4 chemin", "compteur situé 4 sente"),
    refuses=("la maison de santé sise 6 chemin", "des logements 6 rue", "12 logements situés 6 rue"),
)
"""A dwelling right before its numbered address."""

ROOM = pattern(
    r"\b(?:occup(?:e|ait|ant|ante)|residente?|locataire|hebergee?|loue|quitte|(?:(?:em|de)menag|relog)(?:e|ee|es|ent|ait)(?:\sle\s[\w ]{5,20})?)\s(?:de\s|dans\s|en\s|actuellement\s)?(?:(?:la|le|l'|un|une)\s?)?(?P<value>(?:chambre|logement|appartement|studio|bungalow)\s(?:n\s?°\s?)?[a-z]?\d{1,4}\b(?:\s(?:de\s(?:la\s|l')|du\s)(?:residence|foyer|batiment|ehpad|immeuble|tour)(?:\s[\w'-]{2,20}){1,3}?(?=[\s]?(?:[,.;)]|\Z)))?)",
    matches=("résidente de la chambre 214", "occupe le logement n° 412 de la résidence Les Iris."),
    refuses=("la chambre 214 est libre", "occupe une chambre"),
)
"""The room of somebody, flat."""

HOME_LABEL = pattern(
    r"(?:^|\b(?:derniere|nouvelle|ancienne|seule)\s)(?:[ \t]{0,8})(?:adresse|domicile|demeurant|residence|habitation)(?:\s(?:connue?|actuelle?|principale?|personnelle?))?\s?:\s{1,2}(?P<value>(?:l[ae]s?\s|l')?[a-z0-9][^.;:\n|@€]{3,90}?)(?=[ \t]{0,4}(?:[.;|\n]|$))",
    matches=("Dernière adresse connue : les Combes Basses, chez Mme Roux.", "\n   demeurant : La Métairie Neuve, route de Castres\n"),
    refuses=("à l'adresse : ", "adresse électronique : lise"),
)
"""All that stands behind a label of homes, flat."""

_PLACE = r"[A-ZÀ-Ý][\w'’]{1,25}(?:-[A-ZÀ-Ý]?[\w'’]{1,25}){0,3}(?:[ ](?:(?:de|du|des|la|le|les)[ ]|d['’])?[A-ZÀ-Ý][\w'’-]{1,25}){0,2}"
_DOOR = r"(?:(?:\d{1,2}(?:er|e|[èe]me)|premier|deuxième|troisième|dernier)[ ][ée]tage|rez-de-chaussée|(?:appartement|appt|porte|chambre|logement|b[âa]t(?:iment)?|esc(?:alier|\.)|emplacement|villa|maison|bungalow|chalet|mobil-home)[ ](?:n°[ ]?)?[A-Z0-9]{1,5})"

PLACE_BEHIND = pattern(
    rf"\A(?:,[ ]\d{{1,3}}[ ]ans)?,[ ](?P<value>(?:[Ll][ae]s?[ ]|[Ll]['’]|[Aa]ux?[ ]|[Àà][ ](?:la[ ]|l['’]))(?!(?:[A-ZÀ-Ý]{{2,}})\b){_PLACE}(?=[ ]?(?:[,;.)]|$))|{_PLACE},[ ]{_DOOR}\b|\d{{1,4}}(?:[ ]?(?:bis|ter))?,?[ ](?!(?:ans|mois|jours|enfants?|euros|voix|heures?|personnes?|M\.|Mme)\b)(?:[a-zà-ÿ]{{2,12}}[ ]){{0,3}}(?:L[ae]s?[ ]|L['’])?[A-ZÀ-Ý][\w'’-]{{2,25}}(?:[ ]{_LINK}{{0,2}}[A-ZÀ-Ý][\w'’-]{{2,25}}){{0,3}}(?=[ ]?(?:[,;.)]|$)))",
    matches=(", la Borie-Haute, agriculteur", ", Château-Vieux, 2e étage, sollicite", ", au Moulin Rouge ;", ", 41 ans, Les Genêts, ", ", 14, hinter den Höfen,", ", 4 La Croix-Blanche,"),
    refuses=(", la directrice", ", au DGS,", ", Château-Vieux, sollicite", ", Paul Roux, "),
    cased=True,
)
"""Right behind the name of somebody: a place with its article, or with a floor or a door."""

_STRONG = rf"(?:(?:(?:\d{{1,4}}(?:[ ]?(?:bis|ter|[a-d]\b))?,?[ ])?(?:{_WAY}|(?i:villa|r[ée]sidence))[ ]{_NAME}|(?:[Mm]ême|[Mm]êmes)[ ](?:rue|adresse|immeuble|r[ée]sidence|b[âa]timent|palier|lieu-dit|hameau)|[Pp][KR][ ]\d{{1,3}}(?:[.,]\d)?|B\.?P\.?[ ]\d{{1,5}}|\d{{5}}[ ]{_PLACE}|[Cc]hef-lieu|[Ll]e[ ](?:[Bb]ourg|[Vv]illage)|(?i:rez-de-(?:chauss[ée]e|jardin))|{_DOOR}))"
_WEAK = r"(?:«[ ]?[A-ZÀ-Ý][\w'’ -]{2,30}[ ]?»|(?:L[ae]s?[ ]|L['’])?[A-ZÀ-Ý][\w'’]{1,25}(?:[ -](?:(?:de|du|des|la|le|les|en|sur|sous)[ -]|d['’])?[A-ZÀ-Ý][\w'’]{1,25}){0,3}|chez[ ](?:M\.|Mme|Mlle|sa|son|ses|des)[ ][\w'’-]{2,20}|(?:au[ ])?fond[ ]de[ ](?:la[ ])?cour|sur[ ]cour|code[ ]\w{2,6}|\d{1,4}[ ][A-ZÀ-Ý][\w'’]{2,25}(?:[ -][A-ZÀ-Ý][\w'’]{1,25}){0,3}|entr[ée]e[ ]\w{1,3}|(?:maison|case|cabane|baraque|caravane|mobil-home|chalet)(?:[ ][a-zà-ÿ]{3,15}){1,3})"
_FURTHER = rf"(?:,[ ](?!(?:M\.|Mme|Mlle|Monsieur|Madame)[ ])(?:{_STRONG}|{_WEAK})(?=[ ]?(?:[,;:.()|\t\n]|[ ]{{2}}|$)))"

CHAIN_BEHIND = pattern(
    rf"\A(?P<said>(?:,[ ][\da-zà-ÿ](?:[^,;:.()|\n\t]|(?<=\d)\.(?=\d)){{2,32}}){{0,2}})(?:,[ ]|[ ]\()(?P<value>(?:{_WEAK},[ ]){{0,2}}{_STRONG}(?=[ ]?(?:[,;:.)|\t\n]|[ ]{{2}}|$)){_FURTHER}{{0,4}})",
    matches=(", « La Borde », 97998 Kerguen, est", ", fille, Le Mesnil, route des Landes   12", ", « La Bastide », 230 chemin du Vallon, d'un", " (9 villa Roux, fond de cour)", ", bâtiment 7, entrée A, même rue.", ", PK 9, route de la Ligne, case jaune ;", ", 27 ans, Chef-lieu, Saint-Roux\n"),
    refuses=(", la directrice", ", Paul Roux, adjoint", ", Le Mesnil, maçon", ", 12 voix, contre"),
    cased=True,
)
"""Right behind the name, an age or a trade of somebody: parts of an address, one of which nothing but a home has."""

LIVES_AT = pattern(
    rf"\b(?:demeure|réside|habite|loge|vit|demeurant|résidant|habitant|domiciliée?s?|logée?s?|hébergée?s?)[ ](?P<value>(?:aux?[ ]|à[ ](?:la[ ]|l['’]))(?![A-ZÀ-Ý]{{2,}}\b){_PLACE}(?:[ ]\([\w' -]{{2,25}}\))?{_FURTHER}{{0,3}}|à[ ]{_PLACE}(?:[ ]\([\w' -]{{2,25}}\))?{_FURTHER}{{1,3}})(?=[ ]?(?:[,;:.)|\t\n]|$))|\b(?:re)?(?:logée?s?|placée?s?|hébergée?s?|installée?s?)(?:[ ][a-zà-ÿ]{{5,20}})?[ ](?P<lodged>(?:aux?|à[ ]l[ae]|à[ ]l['’]|dans[ ](?:l[ae]|l['’]|une?))[ ]?[^,;:.()\n]{{3,50}},[ ]{_DOOR})",
    matches=("réside au Climont, maison forestière.", "domicilié à Oran (Algérie), 8 rue Verte,", "relogée temporairement au gîte communal, chambre 3"),
    refuses=("réside à Lyon.", "réside au foyer."),
    cased=True,
)
"""A verb of living and a place with what goes on with it."""

CALLED_AT = pattern(
    rf"\A,[ ](?!(?:née?s?|morte?|décédée?|inhumée?|tuée?|not|avocat|huissi|archit|médecin|géom|doct|kiné|pharm)\w*[ ])[a-zà-ÿ-]{{4,16}}(?:[ ][a-zà-ÿ-]{{3,14}}){{0,2}}[ ](?P<value>(?:aux?|à)[ ](?:la[ ]|l['’])?{_PLACE})(?=[ ]?(?:[,;.)]|$))",
    matches=(", éleveur à Kerguen-Izel, ", ", retraitée au Cap-Brun,"),
    refuses=(", notaire à Kerguen,", ", né à Oran,", ", adjoint, à Lyon", ", éleveur à temps plein,"),
    cased=True,
)
"""Right behind the name of a private person: what they are, and where."""

TOLD_AT = pattern(
    r"\b(?:(?:derni[eè]res?|nouvelles?|anciennes?|futures?|seules?)\sadresses?(?:\sconnues?)?|(?:son|leurs?)\sadresses?|adresses?\s(?:connues?|actuelles?|personnelles?))(?:\s(?:connues?|actuelles?|personnelles?|provisoires?))?(?:,?\s(?:soit|est|sont|etait))?(?:\s?:|(?<=\ssoit)|(?<=\sest)|(?<=\ssont)|(?<=\setait))\s{1,2}(?:chez\s|au\s|a\s)?",
    matches=("dont la dernière adresse connue est\n", "Sa nouvelle adresse est : ", "aux dernières adresses connues, soit : ", "son adresse actuelle : "),
    refuses=("l'adresse du site est : ", "sa nouvelle adresse électronique : ", "son adresse à "),
)
"""Before the home of somebody, flat."""

PARTS = pattern(
    rf"\A(?P<value>(?:{_STRONG}|{_WEAK}|[a-zà-ÿ]{{3,12}}[ ](?:d['’][a-zà-ÿ]{{3,12}}[ ])?{_LINK}{{1,2}}[A-ZÀ-Ý][\w'’-]{{1,25}}(?=,[ ]{_DOOR}))(?:{_FURTHER}|,[ ]\d{{5}}[ ]{_PLACE}){{0,4}})",
    matches=("Le Bourg, 15999 Kerguen, doit", "aire d'accueil du Bois, emplacement 8 (M.", "3 ruelle Haute, Kerguen-le-Bas (M."),
    refuses=("la mairie", "12 voix"),
    cased=True,
)
"""The parts of one address."""

NEXT_OF = pattern(
    r"\A[ ]?\([^()\n]{3,50}\)(?:[ ]?[;,]|[ ]et)\s", matches=(" (M. ROUX) ; ", " (Mme ROUX) et "), refuses=(" ; ", " (M. ROUX)."), cased=True
)
"""Between two of several addresses: whose the first is."""

NEIGHBOUR = pattern(
    r"\b(?:voisine?s?|riveraine?s?|locataires?|habitante?s?|occupante?s?)\sdu\s(?P<value>(?:n°\s?)?\d{1,4}(?:\s(?:bis|ter))?)(?=\s?[,;.)]|\s(?:bis|ter|et|qui)\b)",
    matches=("leur voisin du 14, ", "les habitants du n° 3 bis."),
    refuses=("les locataires du 3 mars ", "un voisin du maire"),
)
"""Whoever lives at a number of the street, flat."""

NAME_LINE = pattern(
    r"\A[ \t]{0,60}(?:(?:M\.|Mme|Mlle|Monsieur|Madame|MONSIEUR|MADAME)(?:[ ]et[ ](?:Mme|Madame))?[ ]{1,2})?\Z",
    matches=("  Monsieur ", ""),
    refuses=("Le maire, M. ",),
    cased=True,
)
"""On its line before a name that heads an address."""

ADDRESS_LINE = pattern(
    r"\A[ \t]{0,60}(?P<value>[^\W_][^:;|@€\t\n]{2,48}?)[ ,]{0,3}\Z",
    matches=("   Le Mas Brun", "Bâtiment C, porte 14"),
    refuses=("Objet : aide", "- 12 €", "vu le code général des collectivités territoriales et notamment"),
    cased=True,
)
TOWN_LINE = pattern(
    r"\A[ \t]{0,60}(?P<value>\d{2}[ ]?\d{3}[ ][A-ZÀ-Ý][\w'’ -]{1,40})[ ]{0,3}\Z",
    matches=("   97998 Kerguen-le-Bas",),
    refuses=("97998 euros sont", "Kerguen"),
    cased=True,
)
"""The lines of an address below a name, the last with its postcode."""
LIVES_IN = pattern(
    rf"\b(?:(?:demeure|réside|habite|loge|vit|loue|s'est[ ]installée?|(?:a|ont)[ ]emménagé|demeurent|résident|habitent|vivent)(?:[ ](?:seule?|actuellement|désormais|maintenant|toujours))?[ ](?P<value>(?:à|aux?)[ ](?![A-ZÀ-Ý]{{2,4}}\b){_PLACE})|(?:habite|habitent)[ ](?P<named>{_PLACE}))",
    matches=("loue à Kerguen.", "vit à Locmélar chez son frère", "habite Kerguen."),
    refuses=("vit à quatre", "loue une salle à Kerguen"),
    cased=True,
)
"""A verb of living and a place: a home where its subject is a private person."""

WHO_LIVES = pattern(
    r"\A(?:,[ ][^,;.:\n]{2,40},)?[ ]\Z", matches=(" ", ", 54 ans, "), refuses=(" salue ", ". Elle "), cased=True
)
"""Between a name and the verb of which it is the subject."""

_PUBLIC = any_of(
    r"""
    maires? president\w{0,2} adjoint\w{0,2} conseil\w{0,6} direct\w{3,5} prefet\w? tresor\w{0,5} perception etat
    ville commune mairie departement region metropole tribunal college lycee ecole hopital clinique association
    societe banque caisse croix secours restos? poste gendarmerie police union federation comite office agence monde
    voix depeche provence republique parti liste rassemblement socialiste ecolog\w{1,5}
    (?<!fond\sde\s)(?<!sur\s)cour conge titre nom motif demande lieu retour deuxieme premier association croix-rouge
    """
)

NOT_A_HOME = pattern(
    rf"(?<![\w-]){_PUBLIC}(?![\w-])",
    matches=("le maire", "la croix-rouge", "au conseil"),
    refuses=("la borie-haute", "la haute-ville", "au moulin rouge"),
)
"""A word of bodies, offices and titles in such a place, flat."""
