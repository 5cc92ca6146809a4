"""Where a text that lost its line ends starts a new line: before the formulas that open a part of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern

_SPEAKS = r"""(?:rappelle|expose|indique|informe|propose|présente|presente|explique|souhaite|donne|précise|soumet|fait|a[ ]fait|rapporte
    |déclare|sollicite)\b"""

FORMULA = pattern(
    rf"""(?:(?<=\s)|^)(?<!\s\d\s)(?<!\s\d\.\s)(?<![-–•*>]\s)(?:
      Envoyé\sen\spréfecture|Reçu\sen\spréfecture|AR\sPrefecture|Affiché\sle\s|Publié\sle\b|ID\s?:\s?\d|Accusé\sde\sréc
    | EXTRAIT\sDU\sREGISTRE\sDES\sD[EÉ]LIB[EÉ]RATIONS(?:\sDU\sCONSEIL\s\w+)?|EXTRAIT\b|REGISTRE\sDES|DU\sREGISTRE|DU\sCONSEIL|D[EÉ]PARTEMENT\sD|Département\sd|COMMUNE\sD|Commune\sd['’e]|VILLE\sD
    | D[EÉ]LIB[EÉ]RATION\b|COMMUNAUT[EÉ]\s|S[EÉ]ANCE\sD|Séance\sd|SESSION\b|Canton\sd
    | L['’]an\sdeux | Le\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\s\w+ | D[ée]lib[ée]ration\s[nN]° | Rapporteure?\s?:
    | L[ea]\s(?:[Cc]onseil\s[Mm]unicipal|[Cc]onseil\s[Cc]ommunautaire|[Bb]ureau|[Cc]ommission\s[Pp]ermanente|[Cc]onseil)\s?(?:,|\saprès|\sdécide|\sà\sl)
    | L[ea]\s(?:Maire|Présidente?)\s?,\s(?=[A-ZM]) | Les\smembres\sdu\s
    | (?:[EÉ]taient\s|[EÉ]TAIENT\s)?(?:[Pp]résents?|[Pp]resents|PR[EÉ]SENTS?)(?:\s\w+)?\s?[:=]
    | (?:Absents?|ABSENTS?|Excusés?|EXCUS[EÉ]S?|Procurations?|PROCURATIONS?|Pouvoirs?|POUVOIRS?|Votants?|VOTANTS?|Représentés?)
      [^:.;]{{0,40}}?\s?[:=]
    | Nombre\sde\s(?:membres|conseillers|votants|présents) | Date\sde\s(?:la\s)?convocation | Président\s?:
    | (?:[EÉ]lue?\s)?[Ss]ecrétaire\sde\s(?:la\s)?séance\s?: | SECR[EÉ]TAIRE\sDE\sS[EÉ]ANCE
    | (?:OBJET|Objet)\s?: | V[uU]\s(?:l[ea'’]|les\s|sa\s) | (?:CONSID[EÉ]RANT|Considérant|ENTENDU)\s
    | (?:Ainsi|Cet\sexposé)\s(?:inform|entendu) | Apr[èe]s\s(?:en\s)?avoir\sdél | Au\svu\sde\sces
    | (?:ARTICLE|Article)\s\d\s?[:.–-] | (?:D[EÉ]CIDE|APPROUVE|AUTORISE|ADOPTE|DONNE|PR[EÉ]CISE|DIT|SOLLICITE|FIXE|D[EÉ]SIGNE|CHARGE|ACCEPTE|VALIDE|PREND|DEMANDE
      |MANDATE|INSCRIT|ATTRIBUE|CR[EÉ]E|[EÉ]MET|CONFIE|RETIENT)\s
    | Fait\set\sdél | FAIT\s[AÀ]\s | Pour\s(?:extrait|copie|expédition)
    | (?:Monsieur|Madame|M\.|Mme)\s(?:l[ea]\s\w+|(?:[A-Z][\w-]+\s?){{2,4}})\s{_SPEAKS}
    )""",
    matches=(
        "18h... Présents : A",
        "siège Vu le code",
        "Pabu OBJET : y",
        "Monsieur le Maire rappelle au conseil",
        "PABU Monsieur Stéphane LECLERE a fait connaître",
        "à 18h... EXTRAIT DU REGISTRE",
        "Absents excusés : CLEC'H Vincent",
    ),
    refuses=(
        "il est vu comme",
        "les présents articles",
        "unanimité 2. AUTORISE Monsieur",
        "Monsieur Jean-Luc BOCHU, Monsieur Jean-Benoît FRANCO,",
    ),
    cased=True,
)
"""Opens a part of an act; a new line starts before it."""

ITEM = pattern(
    r"(?<=[:;,])\s(?=[-–•*][_ ]{1,3}(?:[dD]['’e]|[a-zA-Z]))|(?<=\s)(?=\d\.?\s[A-ZÉ]{5,}\s)",
    matches=("décident : - De se prononcer", "A l'unanimité 1 APPROUVE le plan", "habitat ; - D'approuver"),
    refuses=("à cinq - six personnes", "la zone : 12 personnes"),
    cased=True,
)
"""Before an operative point."""

NUMBERED = pattern(
    r"""(?<=\s)(?=(?:[Nn]°\s?\d{1,4}[-/]\d{1,2}[-/]\d{2,4}|[A-Z]{2,}[A-Z/_]*[-\s]?\d{2,4}[-_/]\d{1,4}(?:[-_/]\d{1,4})?)\s(?:[-–:]\s?)?\w)
    |(?<=\s)(?=20\d\d/\d{2,4}\s)""",
    matches=(
        "CHAPPE Fanny es DELBU2023-02-012 innovation et grands",
        "Jack BOULARD n° 13-02-2023 - Approbation du plan",
        "Dominique BEC PACU/17-2023 Etude de faisabilité",
        "à 18h... 2023/009 Présents",
        "Carole MASSON DEL-2023-021 - RÉSEAU DE CHALEUR",
    ),
    refuses=("le 16/02/2023 Reçu", "L.2422-12 du Code", "ID : 022-200067981-20230207-DELBU2023 02_12-DE"),
    cased=True,
)
"""Before the number of an act and its object."""

AFTER_CONVOCATION = pattern(
    r"(?<=\d{4})\s(?=[A-ZÉÈÀ]{4,}\s[A-ZÉÈÀ':]{2,}|SEANCE)",
    matches=("convocation : 18 janvier 2023 DEMANDE DETR : REALISATION",),
    refuses=("le 16/02/2023 Reçu en préfecture", "en 2023 et en 2024"),
    cased=True,
)
"""After a date, before words in capitals."""

STARTS = (FORMULA, ITEM, NUMBERED, AFTER_CONVOCATION)
