"""Habits of clerks: each table is one independent choice, each entry one way that towns have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CODES: Mapping[str, str] = {
    "year and rank": "2023-{n:03}",
    "rank and year": "{n:02}/2023",
    "day and rank": "2023-04-{n:02}",
    "letters": "DEL_2023_{n:03}",
    "letter": "D2023-04-{n:02}",
    "short year": "23.04.{n:02}",
    "slashes": "2023/04/{n:02}",
}
"""Numbers of acts."""

HEADINGS: Mapping[str, str] = {
    "code, dash": "{code} - {title}",
    "code, colon": "{code} : {title}",
    "code, space": "{code} {title}",
    "N°, dash": "N° {code} - {title}",
    "N°, object": "N° {code} – Objet : {title}",
    "worded code": "Délibération n° {code} : {title}",
    "worded code above": "Délibération n° {code}\n{title}",
    "DCM above": "DCM {code}\n{title}",
    "sign above": "N° {code}\n{title}",
    "code above": "{code}\n{title}",
    "code above object": "Délibération n° {code}\nObjet : {title}",
    "object above code": "Objet : {title}\nDélibération n° {code}",
    "title above code": "{title}\nDélibération n° {code}",
    "code at the end": "{title} - {code}",
    "code in brackets": "{title} (n° {code})",
    "worded at the end": "{title} (délibération n° {code})",
    "field": "Numéro : {code}\nObjet : {title}",
    "rank, dot": "{n}. {title}",
    "rank, dash": "{n} - {title}",
    "rank, bracket": "{n}) {title}",
    "rank, slash": "{n}/ {title}",
    "rank, degree": "{n}°) {title}",
    "rank, space": "{n} {title}",
    "Roman, dash": "{roman} - {title}",
    "Roman, dot": "{roman}. {title}",
    "point": "Point n° {n} : {title}",
    "point, dash": "Point {n} - {title}",
    "question": "Question n° {n} : {title}",
    "affair above": "Affaire n° {n}\n{title}",
    "file": "Dossier n° {n} – {title}",
    "ordinal": "{n}ème question : {title}",
    "sign and rank": "N° {n} : {title}",
    "object": "Objet : {title}",
    "object in capitals": "OBJET : {title}",
    "object alone": "OBJET\n{title}",
    "object of the act": "Objet de la délibération : {title}",
    "title": "{title}",
    "title and colon": "{title} :",
    "dash": "- {title}",
    "bold": "**{title}**",
}
"""How an item or an act is headed."""

CASES: Mapping[str, Any] = {"plain": str, "capitals": str.upper}

RAPPORTEURS: Mapping[str, str] = {
    "none": "{heading}",
    "below": "{heading}\nRapporteur : Mme Odile FERRAND",
    "in brackets": "{heading}\n(Rapporteur : M. Paul ROUX)",
}

OPENINGS: Mapping[str, str] = {
    "the mayor": "Monsieur le Maire expose la situation au conseil municipal. {told}",
    "an assistant": "Mme Odile FERRAND, adjointe au maire, présente le dossier. {told}",
    "speech": "M. le Maire : {told}",
    "recalls": "Le Maire rappelle que le sujet a été vu en commission. {told}",
    "visas": "Vu le code général des collectivités territoriales,\nVu l'avis de la commission compétente,\nConsidérant que la commune doit se prononcer,",
    "narrative": "{told}",
    "it is proposed": "{told} Il est proposé au conseil municipal de se prononcer.",
    "recital": "Considérant l'intérêt de ce dossier pour les habitants,\n{told}",
    "nothing": "",
}

_ALL = {"unanimous": True}
_NO = {"for": 12, "against": 2, "abstain": 1}
_OUT = {"for": 14, "against": 0, "abstain": 1}

VOTES: Mapping[str, tuple[str, dict[str, Any]]] = {
    "one sentence": ("Le conseil municipal, après en avoir délibéré, à l'unanimité, {present}.", _ALL),
    "decides to": ("Après en avoir délibéré, le conseil municipal, par 12 voix pour, 2 voix contre et 1 abstention, décide de {decided}.", _NO),
    "points": ("Le Conseil Municipal,\nAprès en avoir délibéré,\n- DECIDE de {decided} ;\n- AUTORISE le maire à signer tout document utile.\nVote : unanimité", _ALL),
    "figures on a line": ("Le conseil {present}.\nPour : 14 Contre : 0 Abstention : 1", _OUT),
    "figures on lines": ("Le conseil municipal {present}.\nPour : 12\nContre : 2\nAbstention : 1", _NO),
    "votes with dashes": ("Le conseil municipal décide de {decided}.\nVotants : 15 – Pour : 12 – Contre : 2 – Abstention : 1", _NO),
    "adopted": ("{told}\nAdopté à l'unanimité.", _ALL),
    "adopted in brackets": ("Il est proposé de {decided}.\n(Adopté à l'unanimité)", _ALL),
    "majority": ("Il est proposé de {decided}.\nAdopté à la majorité : 12 pour, 2 contre, 1 abstention.", _NO),
    "members": ("Les membres du conseil, à l'unanimité des présents et représentés, décident de {decided}.", _ALL),
    "show of hands": ("Vote à main levée : 14 pour, 0 contre, 1 abstention.\nLe conseil {present}.", _OUT),
    "articles": ("Le conseil municipal, après en avoir délibéré, à l'unanimité :\nArticle 1 : décide de {decided}.\nArticle 2 : charge le maire de l'exécution.", _ALL),
    "slashes": ("Le conseil municipal {present}.\nVote : 12 pour / 2 contre / 1 abstention", _NO),
    "put to the vote": ("Mis aux voix, le projet est adopté à l'unanimité.", _ALL),
    "unanimity": ("Le maire propose de {decided}.\nUnanimité", _ALL),
    "assembly": ("L'assemblée, à l'unanimité, {present}.", _ALL),
    "ranks": ("Le conseil municipal, à l'unanimité :\n1. Décide de {decided} ;\n2. Autorise le maire à signer les pièces.", _ALL),
    "favourable": ("Avis favorable à l'unanimité pour {decided}.", _ALL),
}  # fmt: skip

AUTHORITIES: Mapping[str, str] = {
    "commune": "COMMUNE DE VALSERRE",
    "town hall": "Mairie de Valserre",
    "département": "DEPARTEMENT DE LA LORELLE\nCOMMUNE DE VALSERRE",
    "republic": "RÉPUBLIQUE FRANÇAISE\nCommune de Valserre",
}

TITLES: Mapping[str, str] = {
    "minutes": "PROCES-VERBAL DE LA SEANCE DU CONSEIL MUNICIPAL",
    "account": "Compte rendu de la réunion du conseil municipal",
    "council of": "Conseil municipal du 4 avril 2023",
}

SESSIONS: Mapping[str, str] = {
    "year in words": "L'an deux mille vingt-trois, le quatre avril à vingt heures, le conseil municipal de la commune de Valserre, légalement convoqué, s'est réuni en mairie sous la présidence de M. Henri DOL, maire.",
    "year in figures": "L'an 2023, le 4 avril à 20 h 30, le conseil municipal s'est réuni sous la présidence de Monsieur Henri DOL, Maire.",
    "session of": "Séance du 4 avril 2023\nPrésident de séance : M. Henri DOL",
    "day": "Mardi 4 avril 2023 à 20 heures, le conseil municipal s'est réuni sous la présidence de M. Henri DOL.",
}  # fmt: skip

PRESENT: Mapping[str, tuple[str, str, str]] = {
    "commas": ("Présents : ", ", ", "."),
    "were present": ("Étaient présents : ", ", ", "."),
    "one a line": ("Etaient présents :\n", "\n", ""),
    "dashes": ("Présents :\n- ", "\n- ", ""),
    "semicolons": ("PRESENTS : ", " ; ", ""),
}
"""Before, between and after the names of those present."""

ABSENT: Mapping[str, tuple[str, dict[str, int]]] = {
    "nobody": ("", {"represented": 0}),
    "excused": ("Absents excusés : M. Luc XAVIER, Mme Rose NOEL", {"excused": 2}),
    "proxy": ("Absent ayant donné pouvoir : M. Luc XAVIER à M. Paul ROUX", {"represented": 1}),
    "power": ("Pouvoirs : M. Luc XAVIER donne pouvoir à M. Paul ROUX", {"represented": 1}),
    "absent": ("Absente : Mme Rose NOEL", {"absent": 1}),
}

COUNTS: Mapping[str, str] = {
    "none": "",
    "lines": "Nombre de conseillers en exercice : 15\nPrésents : 6\nVotants : {voters}",
    "one line": "En exercice : 15 – Présents : 6 – Votants : {voters}",
    "convocation": "Date de la convocation : 28 mars 2023",
}
"""What stands above those present."""

SECRETARIES: Mapping[str, str] = {
    "label": "Secrétaire de séance : Mme Ida SERT",
    "elected": "Mme Ida SERT a été élue secrétaire de séance.",
    "named": "Madame Ida SERT est désignée secrétaire de séance.",
}

AGENDAS: Mapping[str, str] = {"none": "", "bullets": "- {title}", "ranks": "{n}. {title}"}
FURNITURE: Mapping[str, str] = {
    "none": "",
    "pages": "{page} / 9",
    "heads": "Commune de Valserre - Séance du 4 avril 2023\nPage {page}",
}
ENDS: Mapping[str, str] = {
    "none": "",
    "closed": "La séance est levée à 22 heures.",
    "signed": "Fait et délibéré les jour, mois et an que dessus.\nPour extrait conforme,\nLe Maire, Henri DOL",
}
PLACES = ("below", "above the session", "above the present")
"""Where the heading of a lone act stands."""
SPACINGS = ("tight", "items", "paragraphs", "double")
WIDTHS = (0, 72, 90)
"""Characters of a line; 0 for a paragraph a line."""
KINDS = ("minutes", "register", "extract")

CHOICES: Mapping[str, tuple[Any, ...]] = {
    "kind": KINDS,
    "code": tuple(CODES),
    "heading": tuple(HEADINGS),
    "case": tuple(CASES),
    "rapporteur": tuple(RAPPORTEURS),
    "opening": tuple(OPENINGS),
    "vote": tuple(VOTES),
    "authority": tuple(AUTHORITIES),
    "title": tuple(TITLES),
    "session": tuple(SESSIONS),
    "present": tuple(PRESENT),
    "absent": tuple(ABSENT),
    "counts": tuple(COUNTS),
    "secretary": tuple(SECRETARIES),
    "place": PLACES,
    "agenda": tuple(AGENDAS),
    "furniture": tuple(FURNITURE),
    "end": tuple(ENDS),
    "spacing": SPACINGS,
    "width": WIDTHS,
}
"""Every choice by its name."""
