"""Who sat, who voted through whom, who left: the lists in the head of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import ONE_PERSON

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
    needs=(":", "=", "presents"),
)

LONE_LABEL = pattern(
    r"^\W{0,3}(?P<label>(?:(?:etaient|etait|etant|sont)\s)?(?:presente?s|absente?s?|(?:absente?s?\s)?excusee?s?|representee?s|pouvoirs?|procurations?))\W*$",
    matches=("Absent", "ABSENTS EXCUSÉS", "Étaient présents", "PROCURATIONS"),
    refuses=("membres présents", "présent", "le pouvoir"),
)
"""A label without a sign, alone on its line above its list."""

APPOINTS = pattern(
    r"\bsecretaire\b",
    matches=("Le conseil désigne à l'unanimité M. Paul COT secrétaire de séance",),
    refuses=("Le secrétariat est ouvert", "Adopté à l'unanimité"),
)
"""Whom the assembly appoints before it deliberates."""

CHANGES_AGENDA = pattern(
    r"\b(?:r?ajout|invers|interverti|inscri|retir|report|modifi|complet)\w{0,8}\s[^.;]{0,50}\b(?:points?\b|questions?\b|sujets?\b|ordre\sdu\sjour\b)",
    matches=("demande d'inverser les points 5 et 6", "souhaite rajouter un point à l'ordre du jour"),
    refuses=("Ajout d'une tranche au marché", "Point n° 5 : report de la dette"),
)
"""What the assembly changes of its agenda before it deliberates."""

SAT = pattern(
    r"""^\W{0,3}(?:nombre\sde|date\sde|convocation|votants?\b|en\sexercice|quorum|le\squorum|formant\sla) | \b(?:donn|remis)\w*\s(?:\w+\s)?(?:pouvoir|procuration|mandat)
      | \b(?:elu|design|nomm|choisi)e?e?s?\b.{0,60}\bsecretaire\b | \bsecretaire\b.{0,30}(?::|\b(?:elu|design|nomm|choisi)e?e?\b|\bm\.|\bmme\b|\bmadame\b|\bmonsieur\b)
      | \bsecretariat\b.{0,40}\bassure\b | (?<!\d)\d{1,3}\s(?:presents?|pouvoirs?|procurations?|absents?|votants?)\b | \bla\smajorite\sdes\smembres\sen\sexercice\b""",
    matches=(
        "Nombre de conseillers en exercice : 15",
        "Mme Ida SERT a été élue secrétaire de séance.",
        "M. Luc XAVIER a donné pouvoir à M. Paul ROUX",
        "Secrétaire de séance : Mme Ida SERT",
        "formant la majorité des membres en exercice",
    ),
    refuses=("Désignation du secrétaire de séance", "Tarifs de la salle", "Le maire donne la parole à Mme SERT"),
    needs=("nombre", "date", "convocation", "votant", "exercice", "quorum", "formant", "donn", "remis", "secreta", "present", "pouvoir", "procuration", "absent"),
)
"""A line that still says who sat, who was represented, who keeps the minutes."""

HAPPENED = pattern(
    rf"""^\W{{0,3}}(?:ouverture\sde\s(?:la\s)?seance|la\sseance\s(?:est|a\sete|debute|commence)\b|(?:arrivee|depart|retour|sortie)s?\sde\s{ONE_PERSON}|assist(?:e|ent|ait|aient)\b
      |(?:affiche|publie|transmis|depose|convoque|certifie)e?s?\s(?:le|en|au|a\sla|par|executoires?|conformes?)\b|acte\srendu\b|l[ea]\s(?:maire|president\w{{0,2}})\scertifie|appel\snominal
      |sous\sla\spresidence|salle\s(?:du\sconseil|des\sdeliberations|de\sreunions?)[a-z\s]{{0,20}}$|hotel\sde\sville\b|dossier\ssuivi|(?:autres\s)?personnes\spresentes
      |l[ea]\sproces[\s-]verbal\b.{{0,60}}\best\s(?:adopte|approuve))|\bpeut\s(?:valablement|legalement)\sdeliberer\b""",
    matches=(
        "Ouverture de la séance à vingt heures",
        "Arrivée de M. Jean NOËL à 20 h 15",
        "Assistait également Mme Claire BON",
        "Affiché en mairie le 10 avril 2023",
        "Salle du conseil municipal",
        "Le procès-verbal de la séance précédente est adopté",
        "Le conseil peut valablement délibérer",
    ),
    refuses=(
        "Ouverture dominicale des commerces",
        "Départ de la course cycliste",
        "Assistance juridique",
        "Salle des fêtes : tarifs",
        "Approbation du procès-verbal",
    ),
)
"""What a head says of the course of a session, of its place and of its publication."""

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
