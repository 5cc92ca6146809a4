"""What stands beside the name of a person: an address, a date, the name again."""

from __future__ import annotations

from indexer.patterns.core import pattern

OF_HOME = pattern(
    r"\A(?:\d{1,4}[a-d]?\b|\d{1,2}(?:er|e|eme)\s(?:etage|gauche|droite),?\s\d|(?P<hamlet>lieu-?\s?dit|hameau)\b|peniche\b|[^\n]{1,60}\b(?:app\.|appt|apt|appartement|chambre|logement|porte|bat|batiment|n\s?°)[ ]?\w{1,4}\b)",
    matches=(
        "12 rue haute",
        "lieu-dit la croix",
        "hameau de labarthe",
        "residence lilas, appt 6",
        "peniche aldebaran",
    ),
    refuses=("rue haute", "place de la mairie", "residence lilas", "mail du 27 mars 2023"),
)
"""An address of one house: it has a number, or is a hamlet."""

PUBLIC = pattern(
    r"\bdomaine\s(?:public|prive|communal)\b|\b(?:hotel\sde\sville|mairie)\b|\b(?:b\.?p\.?|cs)\s?\d{2,5}\b|\bcedex\b",
    matches=("19 domaine public", "1 rue de l'hotel de ville", "2 rue haute bp 90073", "59047 lille cedex"),
    refuses=("2 domaine des pins",),
)
"""An address of nobody, or of an office: post boxes and cedex are theirs."""

_DATE = r"(?:[0-3]?\d(?:er)?[ ]?[./ -][ ]?(?:[01]?\d|[a-z]{3,9}\.?)[ ]?[./ -][ ]?(?P<year>(?:19|20)\d\d|\d\d)(?!\d))"

BIRTH_AFTER = pattern(
    rf"\A(?:,?[ ](?:ep\.|epouse|nee|veuve|vve)[ ][\w'-]{{2,30}})?[ ]?[,;|\t(/–-][ ]{{0,2}}(?P<date>{_DATE}|(?P<alone>(?:19|20)\d\d)(?=[ ]?(?:[,;|\t)/]|$)))",
    matches=(", 12.03.1984", " | 1er mai 1994 |", " (03/11/1958)", ", ép. LECOQ | 30/06/1966", ", 1990,"),
    refuses=(" : 12.03.1984", ", le 12.03.1984", " 1990"),
)
"""A date that is all that follows a name."""

BORN = pattern(
    r"\b(?:naissance|nee?s?\b|ages?\b)",
    matches=("nom, naissance, domicile", "nés en"),
    refuses=("connaissances", "année"),
)

YEAR = pattern(r"\b(?P<year>20\d\d)\b", matches=("en 2026",), refuses=("120264",))

CAPITALISED = pattern(
    r"(?<![\w'’-])[A-ZÀ-ÝŒ][A-Za-zÀ-ÿŒœ]{3,30}(?![\w-])",
    matches=("Touati", "TOUATI"),
    refuses=("touati", "Saint-Jean"),
    cased=True,
)
"""A word that may be a surname said again."""

INITIALLED = pattern(
    r"(?<![\w'’.-])(?!M\.[ ])[A-ZÀ-Ý]h?\.(?:-?[A-ZÀ-Ý]h?\.)?[ \u00a0]?(?P<last>[A-ZÀ-ÝŒ][A-Za-zÀ-ÿŒœ'’]{2,30}(?:-[A-Za-zÀ-ÿŒœ'’]{2,30}){0,2})(?![\w-])",
    matches=("P.-L. HASCOT-MILLET", "P. Hascot"),
    refuses=("Perrine HASCOT", "M. Luc", "art. L. 21"),
    cased=True,
)
"""A name with initials that may be somebody's who is named in full elsewhere."""

HOUSE = pattern(
    r"(?<=,[ ])\d{1,4}(?:[ ](?:bis|ter|quater))?,?[ ](?=[a-zà-ÿ]{3,12}[ ])",
    matches=("chemin de la Croix, 5 chemin de la Croix",),
    refuses=("5 chemin de la Croix", "rue Haute, 59000 Lille"),
    cased=True,
)
"""The number of a house within what is printed like an address."""

COMMA_STREET = pattern(
    r"(?<![\w.,/])(?P<value>\d{1,4}(?:[ ]?(?:bis|ter|quater))?,[ ](?!propri|appart|vend|acqu|locat|titul|adjoint|maire|conseill|membre|dont|soit|pour|avec|dans|sous|chez)[a-zà-ÿ-]{3,20}(?<!é)(?<!és)[ ](?:(?:de|du|des|aux?|à)[ ](?:(?:la|les?)[ ])?|d['’]|de[ ]l['’])[A-ZÀ-Ý][\w'’-]{1,30}(?:[ ][A-ZÀ-Ý][\w'’-]{1,30}){0,2})",
    matches=("41, grève de Porz", "7, ruelle aux Moines"),
    refuses=("41 voix", "12, rapport", "03/05/2011, cédé à Ursule", "ZC 88, propriété de Madame", "lot 2, attribué à la SAS"),
    cased=True,
)
"""A number, a comma and a way of whatever name."""

TOWN = pattern(
    r"(?:(?<!\d)\d{5}\s|\b(?:communes?|ville|mairie)\s(?:de\s|d'))(?P<town>[a-z][\w'-]{2,30})",
    matches=("29770 audierve", "commune d'audierve"),
    refuses=("commune nouvelle", "129770 audierve"),
)
"""The name of a town where nothing else stands."""

HAMLET = pattern(
    r"\A(?:,[ ][a-zà-ÿ]{4,20}(?:[ ][a-zà-ÿ]{4,15})?)?[ ]?[,;|/\t–-][ ]{0,2}(?!(?:[ÉE]cole|Coll[èe]ge|Lyc[ée]e|Universit[ée]|Facult[ée]|Institut|CFA|MFR|IUT|UFR|Club|Association|Soci[ée]t[ée]|Entreprise)s?[ ])(?P<value>(?:(?:rue|avenue|route|chemin|impasse|place|allée|quai|boulevard|hameau|lieu-dit|résidence)[ ](?:(?:de|du|des|la|le|les)[ ]|de[ ]la[ ]|d['’]|l['’])?)?[A-ZÀ-Ý][\w'’-]{1,30}(?:[ ](?:(?:de|du|des|la|le|les)[ ])?[A-ZÀ-Ý][\w'’-]{1,30}){0,3})(?=[ ]?(?:[,;|/\t).]|$))",
    matches=(", Kerhuon Vihan,", " ; La Mothe Haute", ", route de Brive ;", ", retraité, La Combe"),
    refuses=(", née", ", Maire de", " | Lycée Solange Aubrin |"),
    cased=True,
)
"""After a date of birth: where the person lives."""

SITUATED = pattern(
    r"\b(?:sise?s?|situee?s?)\s{1,2}(?:aux?\s(?:n°\s)?|a\s)?(?:[a-z][\w'-]{1,30}(?:\s[a-z][\w'-]{1,20}){0,2},?\s)?(?:\d{1,4}\s(?:a|et|-)\s)?\Z|\b(?:parcelles?|cadastree?s?)\s(?:cadastree?s?\s)?(?:sections?\s)?[a-z]{1,3}\s?(?:n\s?°\s?)?(?:\d{1,4},\s)?\Z|\b(?:cession|vente|acquisition|achat|preemption)\s(?:du|des)\s\Z",
    matches=("parcelle ad 312, ", "cession du ", "cadastré section AC n° ", "sis ", "situé au ", "sises à bray, 24 à ", "sis à bray le long "),
    refuses=("demeurant ", "sis à bray ; mme anne roy, "),
)
"""Before the place of what is sold or built, which is nobody's home."""

LIVED_IN = pattern(
    r"\b(?:maisons?(?!\sd(?:es?|u)\s(?:sante|retraite|quartier|services|la\s|associations|arret))|appartements?|logements?|pavillon|habitation|studio|villa)\b[^.;:\n]{0,40}\Z",
    matches=("une maison d'habitation sise ", "l'appartement de mme roux situé "),
    refuses=("un terrain sis ", "la maison de santé sise ", "la maison. parcelle sise "),
)
"""Before the place of a dwelling, which is somebody's home even when it is sold or repaired."""

OCCUPIED = pattern(
    r"\A[\s,(–-]{1,4}(?:est\s|(?:qui|que)\s)?(?:occupee?|habitee?|louee?|loue)\s(?:par|a)\b",
    matches=(", occupé par ", " loué à "),
    refuses=(", vendu à ",),
)
"""After the place where somebody lives."""

SOLD = pattern(
    r"\A[\s(,:–-]{1,4}(?:(?:est|sont|sera|seront)\s)?(?:propr|vend(?:eu|u)|acq|ced)",
    matches=(" (propr. ", ", vendeur : ", ", est vendu à "),
    refuses=(" (logement",),
)
"""After the place of what changes hands."""
