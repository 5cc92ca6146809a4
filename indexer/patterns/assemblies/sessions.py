"""The session: when it was held, who presided, who kept the minutes. Flat text, cut anywhere."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.dates import DAY_AND_MONTH, YEAR_WORDS
from indexer.patterns.vocabulary import BODY, MONTH, WEEKDAY, any_of

_BEFORE_DATE = rf"(?:\s*[,:|–-]\s*|\s+)(?:(?:qui\s+s'est\s+tenue?|tenue?|en\s+date)\s+)?(?:(?:du|de|le|d'hier)\s+)?(?:{WEEKDAY}\s*,?\s*)?(?:le\s+)?$"

_QUALIFIED = any_of((
    "ordinaire", "publique", "extraordinaire", "pleniere", "supplementaire", "exceptionnelle", "solennelle", "inaugurale",
    "d'installation", "d'urgence", "a huis clos", "ouverte",
))  # fmt: skip

SESSION = pattern(
    rf"(?<![\w'])(?:seance|reunion|session|assemblee(?:\s+generale)?|(?<!\d\s)cm|c\.m\.|{BODY}|conseil)(?:\s+(?:{_QUALIFIED}|(?:du\s+|de\s+la\s+|de\s+l')?{BODY}|du\s+(?:conseil|bureau|comite|ccas|c\.a\.)|n\s?°\s*[\d/-]{{1,8}}|a\s+[a-z-]+))*",
    matches=(
        "SEANCE DU 28",
        "Réunion à Lille le 15",
        "CONSEIL MUNICIPAL EN DATE DU 30",
        "Séance publique du\njeudi",
        "PV du CM du 12",
        "Séance d'installation du 28",
    ),
    refuses=("la commune", "120 cm"),
)
"""Words that name a session; its date stands right after them."""

HELD = pattern(
    rf"(?:s'est|s'etant|se\s+sont|s'etaient|est|sont|etant|etaient|a\s+ete)\s+(?:(?:a\s+nouveau|legalement|dument)\s+)?(?:reuni|assembl|tenu|rassembl|deroul)[a-z]*|\b(?:{BODY}|conseil)\W{{1,3}}(?:reuni|assemble)e?s?\b|\ba\s+(?:eu\s+lieu|siege\b|delibere\s+le\b)|\baura\s+lieu|\bse\s+tiendra|\bdoit\s+se\s+derouler",
    matches=("s'est réuni en mairie", "se sont réunis", "est assemblé", "Le conseil municipal, réuni en mairie", "la séance a eu lieu le 12"),
    refuses=("la réunion", "la commission réunie le 4"),
)
"""The verb of a session; its date stands in the same sentence."""

SENTENCE_STOP = pattern(
    r"[.;](?!\d)(?=\s+[a-z]?)|(?<!legalement\s)(?<!regulierement\s)(?<!dument\s)convo\w+|presidence|presents?\s*:",
    matches=("mairie. Présents", "convocation"),
    refuses=("le 12", "légalement convoqué"),
)

TOLD = pattern(
    r"[.;](?!\d)(?=\s+[a-z]?)|\||presidence|presents?\s*:", matches=("mairie. Présents", "présidence"), refuses=("le 12", "convocation")
)
"""What parts the sentence of the verb from what stands above it."""

OTHER_DAY_TOLD = pattern(
    r"(?:convo|courrier|affich|publi|transmi|recu|envoy)[^.;\n\d]{0,40}\Z|\bdes\s+\d{1,2}\s+(?:et|au)\s+\Z|\|\s*\Z",
    matches=("convoqué le ", "Séance des 12 et ", "5/03/2024 | ", "Date d'affichage : ", "convoqué par lettre du "),
    refuses=("convoqué le 5 mars 2024, réuni le ",),
)
"""Before a day that is none of the session."""

RIGHT_AFTER = pattern(
    rf"^(?:\s*[,:|–-]\s*|\s+)?(?:(?:qui\s+s'est\s+tenue?|tenue?|en\s+date)\s+)?(?:(?:du|de|le|des)\b\s*:?\s*)?(?:{WEEKDAY}\s*,?\s*)?(?:le\s+)?",
    matches=(" du jeudi 14", " en date du 30", ": 12"),
    refuses=(),
)
"""What may stand between a session and its date."""

BETWEEN_NAMED = pattern(
    rf"^\s+(?:de\s+la\s+|de\s+l'\s*|d[eu]\s+|des\s+|d'\s*)(?!\d|{WEEKDAY})[a-z][a-z' -]{{2,90}}?\s+(?=(?:du|en\s+date\s+du)\s+(?:{WEEKDAY}\s+)?\d)",
    matches=(" de Valserre sur Orle du 03 juillet", " du centre communal d'action sociale\ndu 18"),
    refuses=(" du 3 mai", " de la commission, du 3 mai"),
)
"""Between a session and its date: whose session it is."""

ANOTHER = pattern(
    r"approb|approuv|observation|adopt|precedent|dernier|prochain|\b(?!assemblee\b|reunie\b)(?<!\ndeliberation\s)(?:[a-z]{3,12}ee|(?:vot|confi|decid|present|evoqu|propos|valid|accept|attribu|engag|expos)e|retenu)\s+(?:[a-z'-]{1,15}\s+){0,4}lors\s+de\s+la\s*\Z|\bcommission\b[^\n.;]{2,52},\s+en\s*\Z",
    matches=(
        "approbation du procès-verbal de la ",
        "observations sur la ",
        "étude votée lors de la ",
        "travaux confiés à la société et étude confiée au syndicat lors de la\n",
        "la commission des bâtiments et des travaux, en ",
    ),
    refuses=("procès-verbal de la ", "délibérations prises lors de la ", "assemblée réunie lors de la ", "commune\ndélibération votée lors de la ", "conseil de la commune lors de la ", "le conseil, en "),
)
"""Before a session that is another one: its minutes are approved, something was decided there, a committee sat."""

OF_MINUTES = pattern(
    r"(?<!extrait\sdu\s)\b(?:proces[\s-]verb\w+|comptes?[\s-]rendus?|pv)\s+d(?:e\s+la|u|es|e)\s*\Z",
    matches=("Le procès-verbal de la ", "Les comptes rendus des "),
    refuses=("Extrait du procès-verbal de la ", "procès-verbal adopté en "),
)
"""Before a session: its minutes,"""

ADOPTED = pattern(
    r"^[^.;]{0,80}?\b(?:est|sont|ete|lu)\b[^.;]{0,40}?\b(?:adopte|approuve|valide)",
    matches=(" du 30 janvier 2024 est adopté", " du 4 mai, n'ayant soulevé aucune observation, sont approuvés"),
    refuses=(" du 12 mars 2024. Le budget est adopté",),
)
"""and behind it, that they are adopted: it is an earlier one."""

OTHERS_MET = pattern(
    r"\bcommission\s+d'appel|\bjury\b|\bcomite\s+(?:technique|social|de\s+pilotage)",
    matches=("la commission d'appel d'offres", "le jury du concours", "le comité de pilotage"),
    refuses=("la commission permanente", "le comité syndical"),
)
"""Who is no assembly, in the sentence that says who met."""

DATED = pattern(
    r"^\W{0,3}(?:date|jour)(?:\s+de\s+(?:la\s+)?(?:seance|reunion|session))?\s*:\s*(?:le\s+)?",
    matches=("Date : 12 mars 2024", "Date de la réunion : 3"),
    refuses=("Date de convocation : 5", "Date d'affichage : 6"),
)
"""The field of a form that dates the session."""

LONE_DATE = pattern(
    rf"^\W*(?:le\s+)?(?:{WEEKDAY}\s*,?\s*(?=\d|premier)|(?=.{{8,50}}$)(?:en\s+date\s+du\s+|tenue?\s+le\s+|du\s+)?(?:{WEEKDAY}\s*,?\s*)?(?=(?:\d{{1,2}}|premier)(?:er)?[\s/.-]*(?:{MONTH}|\d\d)[\s/.-]*20\d\d(?:\W+(?:a\s+)?\d{{1,2}}\s?(?:h|:).{{0,12}})?\W*$))",
    matches=("Vendredi 5 mars 2021, 18:30", "12 mars 2024", "Du mardi 12 mars 2024", "Le 12/03/2024 à 20 heures"),
    refuses=("le vendredi saint", "12 mars 2024 : réunion", "du vendredi 5 mars"),
)
"""A line that opens with the day and its name, or that says the day and nothing else but the hour."""

OTHER_DAY = pattern(
    r"(?:convo|affich|publi|transmi|recu|envoy|recept|depo|certifi|vu\b|notifi)[^\n\d]*\n\W*\Z",
    matches=("Date de convocation :\n", "Affiché le\n"),
    refuses=("Séance\n", "Publié\nSéance ordinaire\n"),
)
"""Above a day that is another one than that of the session."""

TITLE_DATED = pattern(
    r"^\W{0,3}(?:(?:extrait|registre)\s[\w' -]{0,50}\s)?deliberations?(?:\s+n\s?°?\s{0,3}[\w./ -]{1,30})?\s+(?:du|en\s+date\s+du)\s+(?=\d)",
    matches=("DÉLIBÉRATION N°CP 2024-024 DU 25 JANVIER 2024", "Extrait du registre des délibérations du 12 mars 2024"),
    refuses=("Vu la délibération n° 3 du 5 mai", "Délibération n° 2024-024 Objet"),
)
"""The title of an act, up to its date."""

GOES_ON = pattern(
    r"(?<!\w)(?:du|de|le|des|au)\s*$", matches=("la réunion du conseil municipal du\n",), refuses=("Séance\n",)
)
"""Before a line that goes on with the line above."""

YEAR_FIRST = pattern(
    rf"(?<![a-z])l?'?\s?an(?:nee)?\s+(?P<year>20\d\d|2\s0\d\d|{YEAR_WORDS})(?:\s*\(\d{{4}}\))?\W{{1,4}}(?:et\s+)?(?:a\s+[\w\s]{{4,30}},\s+)?(?:le\s+|ce\s+)?(?:{WEEKDAY}\W{{1,3}})?{DAY_AND_MONTH}",
    matches=(
        "L'an deux mille vingt-trois, le mardi 07 février, le Bureau",
        "L’An Deux-Mil-Vingt-Cinq, le Vingt-huit du mois d’Octobre",
        "L’an deux mille seize, le 10 mars à 20h30",
        "L’an 2023, le 29 mars",
        "L'an deux mil vingt et un, le dix-sept du mois de février",
        "L'année deux mille vingtquatre (2024), à vingt heures, le mardi, douze (12) mars",
    ),
    refuses=("L'an , le , la Commission", "le bilan 2024 et le 12 mars"),
)

PRESIDENCY = pattern(
    r"""\bpresidence\s+(?:d[eu'](?!\s*la\s+commission)\s*(?:la\s+|l'|son\s+|sa\s+)?)|\bpresident(?:e)?\s*(?:de\s+(?:la\s+)?seance)?\s*:\s|\bpresidence\s*:\s*|\bpresidee?\s+par\s+|\bouverte\s+par\s+(?:son|la|le)\s+(?=president)""",
    matches=(
        "Sous la présidence de Christian POIRET",
        "PRESIDENCE DE MONSIEUR",
        "Président : Jean-Philippe",
        "présidée par Mme X",
        "ouverte par son président, Monsieur X",
        "sous la présidence de son Maire, Paul X",
        "PRÉSIDENCE : Mme X",
    ),
    refuses=("le président rappelle", "la présidente"),
)

PRESIDES = pattern(
    r"(?:\s?,[^.,:;\n]{2,50},)?(?<!\s)\s{1,4}(?:est\s+(?:le\s+|la\s+)?presidente?\s+de\s+(?:la\s+)?seance|(?:preside|presidant)\s+la\s+seance|assure\s+la\s+presidence)|(?<!\s),\s{1,3}(?:depute-|senateur-)?maire-president(?:e)?(?![\w'-])",
    matches=("JUDALET est Président de la séance", "Paul JUDALET, Maire-Président ;", " préside la séance", " présidant la séance", ", maire, préside la séance"),
    refuses=("le président de la commission", "Mme Ida SERT, maire, présidente du syndicat"),
)
"""After the name of who presides."""

OFFICE_OPENS = pattern(
    r"(?<!\s)(?:,\s{1,4}(?:l[ea]\s+)?|(?<!\bl[ea])[ ])(?:depute-)?(?:maire|president|presidente)(?:\s+sortante?)?(?:\s+d[eu'][^.,;:\n]{2,50})?\s*,?\s+(?:(?:ouvre|declare(?:\s+ouverte)?)\s+(?:la\s+)?(?:seance|reunion|session)|constate\s+que\s+le\s+quorum)",
    matches=(" ADREL, Maire, ouvre la séance", " ADREL, Présidente du syndicat, constate que le quorum est atteint", " ADREL, président sortant ouvre la séance"),
    refuses=("Le maire ouvre le débat", "ADREL\nLe Président ouvre la séance"),
)
"""After the name of who opens a session."""

OPENED = pattern(
    r"\bouverte[^.;:]{0,40}\s$", matches=("La séance est ouverte sous la ",), refuses=("sous la ",)
)
"""Before « présidence de » in a sentence that opens the session, below its head."""

OPENS_SESSION = pattern(
    r"\b(?:maire|president|presidente)(?:\s+d[eu][\w\s'-]{2,40}?)?\s*,(?P<name>[^.,;:\n]{4,60}),\s*(?:ouvre|declare\s+(?:la\s+seance\s+)?ouvert|souhaite\s+la\s+bienvenue)",
    matches=("Monsieur le Maire, Pierre ADREL, ouvre la séance",),
    refuses=("Le maire ouvre la séance",),
)
"""Who opens a session, named with the office."""
