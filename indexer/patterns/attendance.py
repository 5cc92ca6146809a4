"""Who sat, who voted through whom, who left: the lists in the head of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern

_S = r"(?:\(?e?\)?\(?s?\)?)"

LABEL = pattern(
    rf"""(?:(?<=\s)|^|(?<=[.;+]))\W{{0,3}}(?P<label>
      (?:(?:etai(?:en)?t|etant|sont)\s)?(?:presents?|presentes|present\(e?s?\)|pre?\s?ts)(?:\s(?:et\s(?:representes?|ont\svote)|a\sla\sseance|\(\d+\)))?
    | (?:membres\s)?absent{_S}(?:\s(?:et\s)?(?:non\s)?(?:excuse|represente|ayant|avec|sans)[\w()\s]{{0,40}}?)?
    | (?:absent{_S}\s)?excuse{_S}(?:\s(?:et\s|ayant|avec|sans)[\w()\s]{{0,40}}?)?
    | (?:absent{_S}\s)?represente{_S}(?:\s(?:par|ayant)[\w()\s]{{0,30}}?)?
    | (?:ont\s(?:donne|remis)\s)?(?:pouvoir|procuration)s?(?:\s(?:donne|ecrit)\w*)?
    | assist\w+\s[\w\s]{{3,40}}? | votants? | (?:elue?\s)?secretaires?(?:\sde\s(?:la\s)?seance)? | president(?:e)?(?:\sde\sseance)?
    | nombre\sde\s[\w\s()]{{4,50}}? | date\sde\s[\w\s]{{4,30}}? | quorum | ob[ij]et | en\sexercice | conseillers?\sen\sexercice
    )(?:\s\(\d{{1,3}}\))?\s?(?:[:=]\s?|(?<=presents)\s(?=\d{{1,2}}\b))""",
    matches=(
        "Etaient présents : Salim ACHIBA",
        "Absent(e)(s) représenté(e)(s) : Bernard BAUDOUX",
        "Absent(e)(s) excusé(e)(s) : Marie",
        "Excusé(s)  :  Mme  Blandine".replace("  ", " "),
        "PROCURATIONS : 02",
        "Absents ayant donné pouvoir : Gulistan",
        "Absents non excusés : Mathieu",
        "Excusé(s) sans voix délibérative : M. Michel",
        "Nombre de conseillers en exercice : 39",
        "+ Présents : Jean-Pierre",
        "Absents (5) : Mme Eva VIALA",
        "PRESENTS 16 PROCURATIONS = 05",
    ),
    refuses=("les membres présents et représentés", "la présente convention :", "absent de la réunion"),
)

LONE_LABEL = pattern(
    r"^\W{0,3}(?P<label>(?:(?:etaient|etait|etant|sont)\s)?(?:presente?s|absente?s?|(?:absente?s?\s)?excusee?s?|representee?s|pouvoirs?|procurations?))\W*$",
    matches=("Absent", "ABSENTS EXCUSÉS", "Étaient présents", "PROCURATIONS"),
    refuses=("membres présents", "présent", "le pouvoir"),
)
"""A label without a sign, alone on its line above its list."""

LIST_ENDS = pattern(
    r"""^\W*(?:en\s(?:preambule|introduction|ouverture)\b|il\s|apres\s|la\s(?:seance|convocation)\b|le\s(?:quorum|proces|compte)\b
        |(?:m\.|mr|mme|monsieur|madame|le|la)\s(?:l[ea]\s)?(?:maire|presidente?)\s(?:[a-z]+e|ouvre)\s|[^:,;]{2,30}\s:\s(?:absent|excuse))""",
    matches=(
        "En préambule, présentation du plan",
        "Mr le Maire demande l’autorisation d’ajouter un point",
        "Le quorum est atteint.",
        "Maryline : absente non excusée",
    ),
    refuses=(
        "M. le Maire, Mme Julie FAYE",
        "Marie LEROY",
        "Mme la Présidente et M. PETIT",
        "Absents : M. PETIT",
    ),
)
"""A sentence that no list of names goes on with."""

MEMBERS = pattern(
    r"(?:nombre\sde\s)?(?:membres|conseillers|delegues|elus)(?:\s\w+)?\s(?:en\s(?:exercice|fonction)s?|composant\s\w+)\s?[:=]?\s?(?P<count>\d{1,3})|effectif\s(?:legal|total)\s?:\s?(?P<legal>\d{1,3})|\ben\sexercice\s?[:=]\s?(?P<listed>\d{1,3})\b",
    matches=(
        "Nombre de membres en exercices : 82",
        "Nombre de conseillers en exercice : 39",
        "Nombre de membres en exercice : 29",
        "- en exercice : 15",
        "Conseillers en fonction : 18",
    ),
    refuses=("Nombre de membres présents : 24", "les crédits de l'exercice : 2023"),
)

COUNT = pattern(
    r"^\s?(?P<count>\d{1,3})\b(?!\s?h|\s?[/.,]\d)",
    matches=("20", " 05 ", "27 réunis"),
    refuses=("20/10/2025", "18h30"),
)


PROXY = pattern(
    r"""(?P<giver>[a-z][^,;:()+]{2,60}?)\s?\(?\s?(?:(?:(?:ayant|qui\sa|a)\s)?donn\w+\s(?:pouvoir|procuration)|pouvoir(?:\sdonne)?|procuration(?:\sdonnee)?|representee?)\s(?:a\s|au\s|par\s|(?<=pouvoir\sdonne\s))
        (?P<holder>[^,;()]{2,60})""",
    matches=(
        "Bernard BAUDOUX donne pouvoir à Michel LEFEBVRE",
        "Juliette SALANNE (procuration à Hélène FRANCES)",
        "Mario (procuration à Adeline)",
        "Marc (pouvoir donné Patrick)",
    ),
    refuses=("pas de pouvoir donné",),
)

GIVEN_TO = pattern(
    r"^\W*(?P<giver>.{3,60}?)\s(?:a|au|4|par)\s(?P<holder>(?:m\.|mme|monsieur|madame|dr\.?|docteur|(?<=\spar\s)[a-z])\s?.{2,60})$",
    matches=(
        "Monsieur Joachim LUDER à Madame Emmanuelle LEMAITRE",
        "Marie-Cécile RUIZ à Madame Jeannine CAMPANA",
        "Antoine ORSINI au Dr. Xavier POLI",
        "Serge HUC par Didier VIEU",
        "M. ESCANDE Guy par M. ALIBERT Jean",
    ),
    refuses=("Monsieur Gérard LANNIER",),
)

SPLIT = pattern(
    r"\s?[,;/+]\s?|\s[−–-]\s|^\s?[−–-]\s|\s(?:et|&)\s|(?<!à)(?<!au)(?<!\sa)\s(?=(?:Monsieur|Madame|M\.|Mme|Mlle|MM\.)\s[A-ZÀ-Ý])",
    matches=("A, B", "A ; B", "- A", "A et B", "Florent OLIVIER Monsieur Youssef"),
    refuses=("Jean-Pierre", "à Madame X"),
    cased=True,
)

GIVES_PROXY = pattern(
    r"\s?\b(?:qui\s|ayant\s|a\s|avec\s)?(?:donn\w+\s)?(?:pouvoir|procuration)\b.*$",
    matches=("qui donne procuration à M. Henri DOL", "Luc XAVIER donne pouvoir à M. Henri DOL"),
    refuses=("Marie LEROY",),
)
"""What a list says of a name: to whom the member gave a proxy."""

PARENTHESIS = pattern(r"\([^()]*\)?", matches=("(arrivée à 18h36)",), refuses=("a",))

TITLE_OF_MEMBER = pattern(
    r"^(?:(?:m(?:onsieur|adame|me|mes|lle|m|essieurs|esdames)?\.?|docteur|dr\.?|et)\s)+",
    matches=("Monsieur Jean", "Messieurs Paul", "Mmes et MM. RICHARD", "MM. POLI", "M. Jean", "Mme Sophie"),
    refuses=("Marie",),
)

SURNAME = pattern(
    r"\b[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\b", matches=("Salim ACHIBA", "POLI X"), refuses=("Adjoints", "Maire"), cased=True
)

FIRST_NAME = pattern(
    r"^[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*$",
    matches=("Jean-Pierre", "Yves"),
    refuses=("Conseillers Municipaux", "de"),
    cased=True,
)

ROLE = pattern(
    r"\b(?:maire|adjoint|adjointe|conseill|president|vice|delegue|secretaire|membre|elu|sans\svoix|formant|majorite|absent|excuse|present|pouvoir|procuration)\w*",
    matches=("Maire", "conseillers municipaux délégués", "Adjoints"),
    refuses=("Marie LEROY",),
)

WITHDRAWN = pattern(
    r"""n'?\s?(?:ont|a|ayant)\spas\spris\spart\s(?:au|a\sce)\svote|ne\s(?:prend|prennent|prenant|peut|peuvent)(?:\s\w+){0,3}\spas\s?(?:prendre)?\spart\sau\s(?:vote|delibere)
        |ne\spren\w+\spas\spart\sau\svote|ne\speut\sni\sprendre\spart|quitt\w+\sla\s(?:salle|seance)\s""",
    matches=(
        "N'ont pas pris part au vote : 2",
        "Madame Paula RINIERI ne prenant pas part au vote",
        "elle ne peut ni prendre part au délibéré",
    ),
    refuses=("Ont pris part au vote : 70",),
)

MEMBER_NAMED = pattern(
    r"\b(?:Madame|Monsieur|M\.|Mme)\s(?P<name>(?:[A-ZÀ-Ý][a-zà-ÿ-]+\s)?[A-ZÀ-Ý][A-ZÀ-Ý'’-]+(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+)*)",
    matches=("Madame BOISSEAUX est Conseillère", "ainsi que Monsieur MANIER"),
    refuses=("Madame le Maire",),
    cased=True,
)

PROXY_BREAK = pattern(
    r"\s?[,;]\s?|\s[−–-]\s|(?<!à)(?<!au)(?<!par)(?<!\s4)\s(?=(?:Monsieur|Madame|M\.|Mme)\s[A-ZÀ-Ý])",
    matches=("X à Madame Y Monsieur Z à Mme T", "A à M. B, C à M. D"),
    refuses=("Jean DUPONT à Madame NOËL",),
    cased=True,
)
"""Between two proxies of a list without punctuation."""

COUNT_IN_LABEL = pattern(
    r"\((?P<count>\d{1,3})\)", matches=("Présents (52) :",), refuses=("Absent(s) :", "(2024)")
)

COUNT_BEFORE = pattern(
    r"(?:^|[(\s])(?P<count>\d{1,2})\s$", matches=("(07 ", "et 04 "), refuses=("2024 ", "n°12 mots")
)
