"""The session: when it was held, who presided, who kept the minutes. Flat text, cut anywhere."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import BODY, MONTH, NUMBER_WORDS, WEEKDAY

_BEFORE_DATE = rf"(?:\s*[,:|–-]\s*|\s+)(?:(?:qui\s+s'est\s+tenue?|tenue?|en\s+date)\s+)?(?:(?:du|de|le|d'hier)\s+)?(?:{WEEKDAY}\s*,?\s*)?(?:le\s+)?$"

SESSION = pattern(
    rf"(?<![\w'])(?:seance|reunion|session|assemblee\s+generale|{BODY})(?:\s+(?:ordinaire|publique|extraordinaire|pleniere|(?:du\s+|de\s+la\s+|de\s+l')?{BODY}|du\s+conseil|n\s?°\s*\d{{1,3}}|a\s+[a-z-]+))*",
    matches=(
        "SEANCE DU 28",
        "Réunion à Lille le 15",
        "CONSEIL MUNICIPAL EN DATE DU 30",
        "Séance publique du\njeudi",
    ),
    refuses=("la commune",),
)
"""Words that name a session; its date stands right after them."""

HELD = pattern(
    r"(?:s'est|s'etant|se\s+sont|s'etaient|est|sont|etant|etaient|a\s+ete)\s+(?:(?:a\s+nouveau|legalement|dument)\s+)?(?:reuni|assembl|tenu|rassembl)[a-z]*|\baura\s+lieu|\bse\s+tiendra|\bdoit\s+se\s+derouler",
    matches=("s'est réuni en mairie", "se sont réunis", "est assemblé"),
    refuses=("la réunion",),
)
"""The verb of a session; its date stands in the same sentence."""

SENTENCE_STOP = pattern(
    r"[.;](?!\d)(?=\s+[a-z]?)|(?<!legalement\s)(?<!regulierement\s)(?<!dument\s)convo\w+|presidence|presents?\s*:",
    matches=("mairie. Présents", "convocation"),
    refuses=("le 12", "légalement convoqué"),
)

RIGHT_AFTER = pattern(
    rf"^(?:\s*[,:|–-]\s*|\s+)?(?:(?:qui\s+s'est\s+tenue?|tenue?|en\s+date)\s+)?(?:(?:du|de|le|des)\s+)?(?:{WEEKDAY}\s*,?\s*)?(?:le\s+)?",
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
    r"approb|approuv|observation|adopt|precedent|dernier|\b(?!assemblee\b|reunie\b)(?<!\ndeliberation\s)(?:[a-z]{3,12}ee|(?:vot|confi|decid|present|evoqu|propos|valid|accept|attribu|engag|expos)e|retenu)\s+(?:[a-z'-]{1,15}\s+){0,4}lors\s+de\s+la\s*\Z|\bcommission\b[^\n.;]{2,52},\s+en\s*\Z",
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

OTHERS_MET = pattern(
    r"\bcommission\s+d'appel|\bjury\b|\bcomite\s+(?:technique|social|de\s+pilotage)",
    matches=("la commission d'appel d'offres", "le jury du concours", "le comité de pilotage"),
    refuses=("la commission permanente", "le comité syndical"),
)
"""Who is no assembly, in the sentence that says who met."""

DATED = pattern(
    r"^\W{0,3}(?:date|jour)(?:\s+de\s+(?:la\s+)?(?:seance|reunion|session))?\s*:\s*",
    matches=("Date : 12 mars 2024", "Date de la réunion : 3"),
    refuses=("Date de convocation : 5", "Date d'affichage : 6"),
)
"""The field of a form that dates the session."""

LONE_DATE = pattern(
    rf"^\W*(?:le\s+)?{WEEKDAY}\s*,?\s*(?=\d|premier)",
    matches=("Vendredi 5 mars 2021, 18:30",),
    refuses=("le vendredi saint", "du vendredi 5 mars"),
)
"""A line that opens with the day."""

TITLE_DATED = pattern(
    r"^\W{0,3}deliberation\s+n\s?°?\s{0,3}[\w./ -]{1,30}\s+(?:du|en\s+date\s+du)\s+(?=\d)",
    matches=("DÉLIBÉRATION N°CP 2024-024 DU 25 JANVIER 2024",),
    refuses=("Vu la délibération n° 3 du 5 mai", "Délibération n° 2024-024 Objet"),
)
"""The title of an act, up to its date."""

GOES_ON = pattern(
    r"(?<!\w)(?:du|de|le|des|au)\s*$", matches=("la réunion du conseil municipal du\n",), refuses=("Séance\n",)
)
"""Before a line that goes on with the line above."""

YEAR_FIRST = pattern(
    rf"l'?\s?an\s+(?P<year>20\d\d|{NUMBER_WORDS})\W{{1,4}}(?:et\s+)?(?:le\s+)?(?:{WEEKDAY}\s+)?(?P<day>\d{{1,2}}|premier|{NUMBER_WORDS})(?:er)?\s+(?:du\s+mois\s+d[e']\s*|d[e']\s*)?(?P<month>{MONTH})",
    matches=(
        "L'an deux mille vingt-trois, le mardi 07 février, le Bureau",
        "L’An Deux-Mil-Vingt-Cinq, le Vingt-huit du mois d’Octobre",
        "L’an deux mille seize, le 10 mars à 20h30",
        "L’an 2023, le 29 mars",
        "L'an deux mil vingt et un, le dix-sept du mois de février",
    ),
    refuses=("L'an , le , la Commission",),
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
    r"(?:\s?,[^.,:;\n]{2,50},)?(?<!\s)\s{1,4}(?:est\s+(?:le\s+|la\s+)?presidente?\s+de\s+(?:la\s+)?seance|(?:preside|presidant)\s+la\s+seance|assure\s+la\s+presidence)",
    matches=("JUDALET est Président de la séance", " préside la séance", " présidant la séance", ", maire, préside la séance"),
    refuses=("le président de la commission",),
)
"""After the name of who presides."""

OFFICE_OPENS = pattern(
    r"(?<!\s)(?:,\s{1,4}(?:l[ea]\s+)?|(?<!\bl[ea])[ ])(?:depute-)?(?:maire|president|presidente)(?:\s+sortante?)?(?:\s+d[eu'][^.,;:\n]{2,50})?\s*,?\s+(?:ouvre|declare(?:\s+ouverte)?)\s+(?:la\s+)?(?:seance|reunion|session)",
    matches=(" ADREL, Maire, ouvre la séance", " ADREL, président sortant ouvre la séance"),
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
