"""The roll of a session: labels of its lists, what ends them, counts, proxies."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import HONORIFIC, NUMBER_WORDS, ONE_PERSON, any_of

_S = r"(?:e?s?(?![\w(.·])|e?s?\s?\([es/.·-]{1,4}[)}]*(?:\s?\(?s?\)?)?|[.·-]?e?(?:[.·-]s)?)"
_STATE = rf"(?:present{_S}|absent{_S}|excuse{_S}|fait\s+excuser|represente{_S}|supplee{_S}|remplace{_S}|(?:pouvoir|procuration|mandat|delegation)s?(?:\(s\))?(?:\s+de\s+vote)?)"
_TITLES = ("m", "mm", "mmes", "mesdames", "messieurs")
_WORDS = (
    "etaient", "etait", "etant", "sont", "ont", "avaient", "ayant", "avant", "donne", "donnee", "donnees", "donnes", "remis", "ecrit",
    "et", "ou", "non", "par", "avec", "sans", "membres", "conseillers", "conseilleres", "delegues", "elus", "personnes", "titulaires",
    "suppleants", "municipaux", "communautaires", "departementaux", "metropolitains", "territoriaux", "regionaux", "nombre", "de", "des", "du", "d'",
    "vote", "voix", "les", "qui", "se sont fait", "dont", "autres", "pour", "a l'ouverture de la seance", "a la seance", "en seance",
    "au moment du vote", "lors du vote", "a l'ouverture", "un", "une", "leur", "physiquement", "en exercice", "deliberative", "consultative", "liste", "d'un", "d'une", "sa", "son",
    "en tant que", "en qualite de", "s'est", "s'etait", "s'etaient", "se sont", "suivants", "suivantes",
)  # fmt: skip
_FILLER = any_of(_WORDS)
_OPENING = any_of((*_WORDS, *_TITLES))

LABEL = pattern(
    rf"""(?:(?<![\w/.,'°-])(?P<before>\d{{1,3}})\s{{1,2}}(?:membres\s+|conseillers\s+)?)?(?<![\w'-])(?P<label>(?:(?:{_OPENING}(?!\w)[\s,/-]{{1,3}}){{0,8}}(?:nombre\s+d'(?=absent|excus))?){_STATE}(?!\w)(?:[\s(),/-]{{1,3}}(?:{_STATE}|{_FILLER})(?!\w)){{0,8}})
        (?:\s+en\s+application\s+de[^:]{{0,140}}?(?=:))?(?:\s*[\[(](?P<inside>\d{{1,3}})(?:/\d{{1,3}})?[\])])?(?P<sign>\s*(?:[:=]|[.…]{{3,120}})|(?=\s*$))?""",
    matches=(
        "Étaient présents : ",
        "Absent(e)(s) représenté(e)(s) :",
        "ABSENTS EXCUSÉS",
        "44 PRESENTS :",
        "Absents ayant donné pouvoir :",
        "Présent(e)s Madame",
        "Absents (5) :",
        "PRESENTS [13] :",
        "Présents (41/71) :",
        "Absent(s/es) excusé(s/es) :",
        "Présents(es) :",
        "Présents ........ 35",
        "Étaient présents en tant que titulaires :",
        "PROCURATION(S) :",
        "Nombre d'excusés : ",
        "S'est fait excuser : ",
        "Ont donné délégation de vote :",
        "Absents ayant voté par procuration en application de l'article L 2121-20 du Code :",
    ),
    refuses=("la présidente", "présentation", "un représentant"),
)
"""A run of the words of which labels are made; `rolls` says whether it stands where a label does."""

OPENS_LABEL = pattern(
    r"(?:^|[.;:,)|•+}\uf0b7\d]|\s[-–]|\n)\W{0,4}$",
    matches=("ligne.\n", "Maire. ", "", "exercice, "),
    refuses=("les membres ", "de "),
    cased=True,
)
"""What stands before a label."""

ROLL_FOLLOWS = pattern(
    rf"^\s*(?:\W{{0,2}}{HONORIFIC}(?!\w)|\d{{1,3}}\b(?!\s?[/h.°\d])|[a-z]\.(?:\s?-?[a-z]\.)?\s[a-z]{{2}})",
    matches=(" Madame X", " 27", " MM. X", " J.-P. ADREL"),
    refuses=(" la délibération", " 20/10"),
)

_NAME = r"[\w'-]{1,20}(?:[ ][\w'-]{1,20}){1,3}[ ]?,"
BESIDE_NAMES = pattern(
    rf"\s{{0,8}}(?P<number>n\s?°)[ ]?\d[\d /_.-]{{1,15}}[ ]{_NAME}[ ]?{_NAME}",
    matches=("n° 2031 / 12 Anne ROUVEL, Luc ADREL,Ida",),
    refuses=("N° 2031-12 Tarifs de la salle", "N° 2031-12 Anne ROUVEL"),
)
"""A number in a column of its own, left of the names of a list."""

ROLL_ENDS = pattern(
    rf"""(?<![\w'])(?:(?:elue?\s+)?secreta(?:riat|ires?)(?!\s+general)\b | (?:a|ont|est)\s+ete\s+(?:elue?|nommee?|designee?|choisie?)s? | est\s+(?:elue?|nommee?|designee?) | assist(?:ent|aient|ait|e)\b | formant\s+la | lesquels
      | votants? | suffrages | quorum | date\s+d[eu'] | en\s+exercice\s*: | l'an\s+(?:deux|20) | ordre\s+du\s+jour | convocation | accuse\s+de | visa\s+d | conformement\s+(?:a|aux)
      | (?:les\s+)?(?:membres|conseillers)(?:\s+municipaux)?\s+presents?\s*(?:,|form|repr) | delais\s+et | deposee?\s+(?:en|a) | publiee?\s+(?:le|par|sur) | affichee?\s+le | (?:monsieur|madame|m\.|mme)\s+l[ea]\s+(?:maire|president\w*)\s+(?:ouvre|declare|rappelle|expose|propose|informe|constate|fait|demande|indique)
      | {ONE_PERSON}\s+[\w' -]{{3,40}}?\s+(?:est|a\s+ete|ayant)\s+(?:nomm|design|elu|choisi|obtenu|arriv|sorti|parti|entr)
      | delibere | il\s+(?:a|est)\s+ | certifi | compte[\s-]rendu | proces[\s-]verbal | (?<!fin\sde\s)(?<!reste\sde\s)(?<!suite\sde\s)la\s+seance | rapporteure?\s*: | participaient | egalement | fait\s+l'appel | (?:a|ont)\s+(?:rejoint|quitte)\s )
      | ^\W{{0,3}}[\w'. -]{{4,50}},\s*(?:maire|president\w*)\b[^\n,.;]{{0,40}},?\s+(?:ouvre|declare)\b
      | ^\W{{0,3}}[\w'-]+(?:\s[\w'-]+){{1,3}}\s(?:est|a\s+ete)\s+(?:nomm|design|elu|choisi) | ^\W{{0,3}}(?:ob[ij]et\b|vu\s|considerant|deliberation|le\s+conseil|la\s+commission|le\s+bureau|le\s+maire\W|n\s?°|extrait|seance|reunion|president\w*\s*[:(]|[a-z]{{1,2}}\s*:|en\s+(?:preambule|introduction|ouverture)|apres\b|rappel|approbation|directeur|directrice|question|point\s|(?:arrivee|depart|retour|sortie)s?\s+de\b|mandants?\b|article|nombre\s+de\s+v|monsieur\s+[a-z]+\s+(?:rapporte|expose|presente)\b)
      | ^\W{{0,3}}[a-z0-9]{{1,6}}[-./_]\d{{2,4}}[-./_ ]""",
    matches=(
        "Secrétaire de séance",
        "Le quorum est atteint",
        "OBJET : Tarifs",
        "Lesquels forment la majorité",
        "Assistaient également",
        "S : Jean",
        "Vu le code",
        "Arrivée de M. Jean DUPONT",
        "Mme ROUVEL est arrivée au point 2",
        "Luc ADREL, Maire, ouvre la séance",
        "N° 2031 / 12",
        "N° 2031-12 Tarifs de la salle",
    ),
    refuses=("M. Jean DUPONT, maire", "Mme Vuillemin", "Jean Assist"),
)
"""What no list of names goes on with."""

COUNT = pattern(
    r"^\s?:?\s?(?P<open>\()?(?P<count>\d{1,3})\b(?(open)\))(?!\s?h|\s?[/.,°]\d|\s?%|\s?€)",
    matches=("20", " 05 ", "27 réunis", " (3)"),
    refuses=("20/10/2025", "18h30", "(1er adjoint)"),
)

NUMBERED = pattern(
    r"""(?<![\w/.,'°-])(?P<count>\d{1,3})\s+(?:(?:sont|etaient|ont|donne|membres|conseillers|delegues|elus)\s+){0,3}(?P<state>presents?|procurations?|pouvoirs?|absents?|excuses?|representes?)\b(?!\s*[:=])""",
    matches=("dont 22 Présents et 05 Procurations", "14 sont présents", "3 ont donné pouvoir"),
    refuses=("les présents", "2023/12 présents"),
)

_SEATED = r"(?:membres|conseill\w{2,5}|deleguee?s|elue?s)"
_IN_WORDS = rf"(?<!\w)(?<!\bles\s)(?<!\bces\s)(?<!\bdes\s)(?P<words>{NUMBER_WORDS})"

NUMBERED_IN_WORDS = pattern(
    rf"{_IN_WORDS}\s{{1,3}}(?:{_SEATED}\s{{1,3}}(?:(?:municipaux|communautaires|titulaires)\s{{1,3}})?)?(?:(?:sont|etaient|ont\sdonne)\s{{1,3}})?(?P<state>presents?|procurations?|pouvoirs?|absents?|excuses?|representes?)\b(?!\s*[:=])",
    matches=("dix-neuf conseillers étaient présents", "au nombre de vingt et un membres présents", "deux absents excusés"),
    refuses=("les deux absents", "deux adjoints présents", "dix-neuf voix", "19 présents"),
)

STATE_AND_WORDS = pattern(
    rf"(?:sont|etaient|etant)\s{{1,3}}(?P<state>presents|absents|excuses|representes)\s{{0,3}}:?\s{{0,3}}{_IN_WORDS}\s{{1,3}}{_SEATED}(?!\w)",
    matches=("Étaient présents dix-neuf conseillers", "sont absents : deux membres"),
    refuses=("Étaient présents : Mme Six", "sont présents dix-neuf agents"),
)
"""A count in words behind its state."""

COUNT_IN_WORDS = pattern(
    rf"^\s?:?\s?(?P<words>{NUMBER_WORDS})(?=\s?(?:[,;.()]|\n|$))",
    matches=(" dix-neuf", " : vingt et un (21)", "quatre\n"),
    refuses=("Dix Jean", "six rue", "19"),
)
"""A count in words right behind its label."""

LISTED = pattern(
    r"(?<![\d\w][ ])(?<![\w'-])(?P<state>presents?|procurations?|pouvoirs?|absents?|excuses?|representes?)[ ]+(?P<count>\d{1,3})(?=\s*(?:[,;–-]|$))",
    matches=("présents 11, ", "procurations 2\n"),
    refuses=("15 présents 11,", "présents 11/12"),
)
"""A count after its word, in a list of counts: « en exercice 15, présents 11 »."""

CALLED = pattern(
    r"""(?P<sign>:\s*)?(?<!\w)(?P<state>presente?|absente?,?\s+(?:et\s+)?representee?|representee?|repr\.|absente?,?\s+excusee?|excusee?|absente?)(?!\w|\s*[:(])""",
    matches=(
        "Robert AIGOIN : présent",
        "BREMOND : absente, représentée par Gilbert",
        "BOURJAC Jean-Marc Présent P",
        "Repr. M. X",
    ),
    refuses=("Présents : Robert", "Présent(e)s", "Absent : X"),
    needs=("present", "repr", "excuse", "absent"),
)
"""The state of one member, in a roll-call or in a row of a table."""

GIVES = pattern(
    r"""[\s,(:;–-]{0,8}\b(?:(?:qui\s+|ayant\s+|avait\s+|avaient\s+|a\s+|ont\s+|avec\s+)?(?:donn\w+|remis\w*)\s+(?:(?:son|sa|leur|un|une)\s+)?(?:pouvoir|procuration|mandat|delegation)s?(?:\s+(?:ecrite?|de\s+vote))?
        |(?:avec\s+|par\s+)?(?:pouvoir|procuration|mandat)(?:\s+(?:donnee?|ecrite?|de\s+vote))?(?!\s+d[eu'])|(?:proc|pouv|pvr)\.|(?:ayant\s+(?:pour|comme)\s+)?mandataire(?=\s{1,3}m(?:\.|me|r|onsieur|adame)\s)|(?P<replaced>(?:est\s+|etait\s+)?representee?s?))(?!\w)
        (?:\s+(?:pour|de|afin\s+de)\s+[a-z\s']{3,40}?(?=\s+(?:a|au)\s))?\s*(?::|→|->)?\s*(?:a|au|par|4|en\s+faveur\s+de)?(?![\w'])\s*(?::\s*)?""",
    matches=(
        " donne pouvoir à M",
        " (procuration à Adeline",
        ", pouvoir à Mme",
        " représenté par Valérie",
        " (pouvoir donné Patrick",
        " a donné pouvoir écrit de voter en son nom à M",
        " avait donné procuration écrite à",
        " (proc. à Mme",
        " mandataire M. X",
    ),
    refuses=("pouvoirs publics", "représentant", "pouvoir de Mme"),
)
"""Between who gives a proxy and who holds it."""

HOLDS = pattern(
    r"""[\s,(]{1,4}(?:(?:a|ont|ayant)\s{1,4}recu|detient|detiennent|porteu(?:r|se)\s{1,4}d[u']|avec|munie?s?\s{1,4}d[u'])?\s{0,4}(?:l[ea]\s{1,4}|une?\s{1,4})?(?:pouvoir|procuration|mandat)\s{1,4}d(?:e\s{1,4}|')(?!vot|represent|sign|la\s|l')""",
    matches=(" a reçu pouvoir de M. X", " (pouvoir de Denis", " détient la procuration de Mme"),
    refuses=(" donne pouvoir de voter", " le pouvoir de la commune"),
)
"""Between who holds a proxy and who gave it."""

GIVES_BARE = pattern(
    rf"\s{{1,9}}(?:a|au|4|par|→|->|=?>|⇒)\s+(?={HONORIFIC}(?!\w)|(?<=par\s)[a-z]|(?<=\sa\s)[a-z])|\s{{0,9}}(?:→|->|=?>|⇒)\s*|(?<=\w)[ ]{{1,3}}\|[ ]{{1,3}}(?=[a-z][^|\n\d]{{3,40}}(?:\||$))",
    matches=("LUDER à Madame X", "HUC par Didier VIEU", "ORSINI au Dr. POLI", "A à Jean", "HUC > VIEU", "HUC | Didier VIEU |"),
    refuses=("a été", "parti"),
)
"""The same in a list that holds proxies only."""

MEMBERS = pattern(
    r"""(?:nombre\s+(?:total\s+|legal\s+)?de\s+)?(?:membres|conseillers|delegues|elus)(?:\s+\w+){0,2}?\s+(?:en\s+(?:exercice|fonction)s?|composant\s+\w+(?:\s+\w+)?)\s*(?:est\s+de|sont\s+au\s+nombre\s+de|etant\s+de)?\s*(?:[:=]|[.…]{3,120})?\s*(?P<count>\d{1,3})\b(?!\s?[/h])
      |effectif\s+(?:legal|total|theorique)(?:\s+\w+){0,3}\s*[:=]\s*(?P<legal>\d{1,3})\b|\ben\s+exercice\s*(?:[:=]|[.…]{3,120})?\s*(?P<listed>\d{1,3})\b(?!\s?[/h.°])|en\s+exercice\s+qui\s+sont\s+au\s+nombre\s+de\s+(?P<said>\d{1,3})\b
      |(?<![\w/.-])(?P<first>\d{1,3})\s+(?:membres|conseillers|delegues)(?:\s+\w+)?\s+(?:sont\s+)?en\s+exercice""",
    matches=(
        "Nombre de membres en exercices : 82",
        "Nombre de conseillers en exercice : 39",
        "- en exercice : 15",
        "Nombre de conseillers en exercice ...... 43",
        "Conseillers en fonction : 18",
        "Le nombre des Conseillers Municipaux en exercice est de 35",
        "membres composant le conseil : 55",
        "membres en exercice qui sont au nombre de 33",
    ),
    refuses=("Nombre de membres présents : 24", "les crédits de l'exercice : 2023"),
)

COUNT_TAKEN = pattern(
    r"(?:presents?|presentes|absents?|absentes|excuse[es]*|represente[es]*|procurations?|pouvoirs?|exercices?|fonctions?|votants?)\s*[:=]?\s*$|quorum\s*(?:est\s+(?:de|fixe\s+a)|etant\s+de|:)?\s*$",
    matches=("présents : ", "ABSENTS ", "quorum est de "),
    refuses=("dont ", "E: "),
)
"""Before a count that belongs to the word above it, not to the one below."""

RESPECTIVELY = pattern(
    r"(?:,?\s+(?:qui\s+)?(?:ont|avaient|ayant)\s+)?\brespectivement\s+(?:donne|remis)\w{0,3}\s+(?:leur\s+)?(?:pouvoir|procuration|mandat)s?\s+a\s+",
    matches=(" qui avaient respectivement donné procuration à ", " ayant respectivement donné pouvoir à "),
    refuses=("respectivement présents", "ont donné pouvoir à"),
)
"""Between those who give proxies and those who hold them, in the same order."""

HELD_BY_OFFICE = pattern(
    r"^\s*(?:(?:m|mr|mme)\.?\s+|monsieur\s+|madame\s+)?l[ea]\s+(?:maire|president(?:e)?)\s*[,;.\n]",
    matches=("M. le Maire, Mme Odile", "Madame la Maire\nMme Odile", "la Présidente ; Luc"),
    refuses=("M. le Maire Jean BRAL,", "Mme le Maire-adjoint,", "M. Lemaire,"),
)
"""Who holds a proxy, told by office alone."""
