"""Where a text that lost its line ends starts a new line: before the formulas that open a part of an act."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import BEHIND, CODE, NO_TITLE, SIGN
from indexer.patterns.vocabulary import COUNTED, MONTH, any_of

_SPEAKS = r"""(?:rappelle|expose|indique|informe|propose|présente|presente|explique|souhaite|donne(?!\s(?:pouvoir|procuration))|précise|precise|soumet|fait|a[ ]fait|rapporte
    |déclare|cède|cede|sollicite|demande|invite|remercie|ouvre|lève|clôt|procède|RAPPELLE|EXPOSE|INDIQUE|INFORME|PROPOSE|PR[EÉ]SENTE)\b"""
_NAME = r"(?:(?!(?:Mme|Mlle|Monsieur|Madame|L[ea])\b)[A-ZÉÈ][\w'’-]+\s?){1,4}"
_CHOSEN = r"(?:est|a\sété|ont\sété|sont)\s(?:[ée]lu|d[ée]sign|nomm)[ée]?e?s?\b"

FORMULA = pattern(
    rf"""(?:(?<=\s)|^)(?:(?<!\s\d\s)|(?<=:\s\d\s))(?<!\s\d[./)]\s)(?<![-–•*>]\s)(?:
      Envoyé\sen\spréfecture|Reçu\sen\spréfecture|AR\sPrefecture|Affiché\sle\s|Publié\sle\b|ID\s?:\s?\d|Accusé\sde\sréc
    | EXTRAIT\b|(?<![dlL][aeu]\s)(?<!LE\s)(?<!LA\s)(?<!DU\s)(?:D[EÉ]PARTEMENT\sD|Département\sd|COMMUNE\sD|Commune\sd['’e]|VILLE\sD)
    | (?:LISTE|Liste)\s(?:DES\sD[EÉ]LIB[EÉ]RATIONS|des\s[Dd][ée]lib[ée]rations)\b | Le\s\d{{1,2}}(?:er)?\s[a-zéû]{{3,9}}\s20\d\d,?\sà\s | R[EÉ]PUBLIQUE\sFRAN[CÇ]AISE | Extrait\sd[ue]s?\s(?:[Rr]egistre|[Pp]roc[èe]s|[Dd][ée]lib) | PROC[EÈ]S[\s-]VERBAL\b | COMPTE[\s-]RENDU\b
    | (?<![dlaD][aeu]\s)(?<!un\s)(?<!tion\s)(?<!TION\s)(?<!RENDU\s)(?:Compte[\s-][Rr]endu|Proc[èe]s[\s-][Vv]erbal)\s(?:sommaire|de\sla\s(?:r[ée]union|s[ée]ance)|d[ue]s?\s(?:[Cc]onseil|[Cc]omit[ée]|[Bb]ureau|[Dd][ée]lib))
    | ARR[EÊ]T[EÉ]\s(?:DU\sMAIRE|DU\sPR[EÉ]SIDENT|MUNICIPAL|N°)|(?:ARR[EÊ]T[EÉ]|Arrêté)\s[nN]°\s?\d|ARR[EÊ]T[EÉ]\s(?=A[rR][tT][iI][cC][lL][eE]\s)|D[EÉ]CISION\sDU\s(?:MAIRE|PR[EÉ]SIDENT)
    | D[EÉ]LIB[EÉ]RATION\b|COMMUNAUT[EÉ]\s|S[EÉ]ANCE\s(?:(?:PUBLIQUE|ORDINAIRE)\s)?D|S[ée]ance\s(?:(?:publique|ordinaire)\s)?d|SESSION\b|Canton\sd|CONVOCATION\b
    | (?:Ville|VILLE|Mairie|MAIRIE|Région|REGION|RÉGION|Métropole|M[EÉ]TROPOLE|CCAS)\s(?:d['’e]|D['’E]|[A-ZÉ])|Communauté\sd['’e]\s?(?:communes|agglo)|(?:SYNDICAT|Syndicat)\s(?:MIXTE|mixte|INTER|inter)
    | R[ée]union\s(?:(?:publique|ordinaire)\s)?du\s|R[EÉ]UNION\s(?:(?:PUBLIQUE|ORDINAIRE)\s)?DU\s | Présidence\s?: | Séance\sprésidée\s | Présidente?\sde\sséance\s?:
    | (?:Conseillers|Membres|Délégués|Administrateurs)\sen\sexercice | EN\sEXERCICE{COUNTED} | Date\sd['’](?:affichage|envoi) | Date\sde\s(?:publication|transmission|la\sséance)
    | (?:Mesdames|MESDAMES),\s(?:et\s)?(?:Messieurs|MESSIEURS) | EXPOS[EÉ]\sDES\sMOTIFS | Exposé\sdes\smotifs | (?:Intitulé|Numéro)(?:\sde\sla\sdélibération)?\s?: | [nN]\s?[°º]\s(?:de\sdélibération|d['’]ordre)
    | Secrétaire\s?: | Le\ssecrétariat\s | A\sété\s(?:élue?|nommée?|désignée?)\s
    | L['’]an\sdeux|L['’]AN\sDEUX | L['’]an\s20\d\d | (?<!,\s)[Ss]ous\sla\s[Pp]résidence\sd | Le\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\s\w+ | D[ée]lib(?:[ée]ration|\.)\s[nN](?:\s?[°º]|o\s) | (?:Rapporteure?|RAPPORTEURE?)\s?:
    | L[ea]\s(?:[Cc]onseil\s[Mm]unicipal|[Cc]onseil\s[Cc]ommunautaire|[Bb]ureau|[Cc]ommission\s[Pp]ermanente|[Cc]onseil)\s?(?:,|\saprès|\sdécide|\sà\sl)
    | L[ea]\s(?:Maire|Présidente?|Secrétaire)\s?,\s(?=[A-ZM]) | L[EA]\s(?:MAIRE|PR[EÉ]SIDENTE?)\s?,\s(?=[A-ZÉ]) | Les\smembres\sdu\s
    | (?<!ou\s)(?<!et\s)(?<!taient\s)(?:(?:[EÉ]taient\s|[EÉ]TAIENT\s)(?:présents?|presents)|P(?:résents?|resents)|(?<!\w\s)(?:présents?|presents)|(?:[EÉ]TAIENT\s)?PR[EÉ]SENTS?)(?:\s\w+)?\s?[:=]
    | (?<!ou\s)(?<!et\s)(?<!taient\s)(?:Absents?|ABSENTS?|Excusés?|Excuses|EXCUS[EÉ]S?|Procurations?|PROCURATIONS?|Pouvoirs?|POUVOIRS?|Votants?|VOTANTS?|Représentés?)
      [^:.;]{{0,40}}?\s?[:=]
    | (?:[EÉ]taient|[EÉ]TAIENT)\s(?:absents|ABSENTS|excusés|EXCUS|représentés|REPR)
    | (?:Nombre|NOMBRE)\s(?:de|DE)\s(?:membres|conseillers|votants|présents|MEMBRES|CONSEILLERS|VOTANTS) | (?:Date|DATE)\s(?:de|DE)\s(?:la\s|LA\s)?(?:convocation|CONVOCATION) | (?:Présidente?|PR[EÉ]SIDENTE?)(?:\sde\s(?:la\s)?séance|\sDE\sS[EÉ]ANCE)?\s?:
    | (?:[EÉ]lue?\s)?[Ss]ecrétaire\sde\s(?:la\s)?séance\s?: | SECR[EÉ]TAIRE\sDE\sS[EÉ]ANCE
    | (?:OBJET|Objet)(?:\sde\sla\s(?:présente\s)?délibération|\sDE\sLA\s(?:PR[EÉ]SENTE\s)?D[EÉ]LIB[EÉ]RATION)?\s?: | OBJET\s(?!D[EU]\s)(?=[A-ZÉ]) | (?:E[nN]|(?<![sS]\s)e[nN])\s(?:exercice|EXERCICE)\s?: | V[uU]\s(?:l[ea'’]|les\s|sa\s) | (?:CONSID[EÉ]RANT|Considérant|Considerant|ENTENDU)\s
    | Sur\s(?:proposition|(?:le\s)?rapport)\sd[eu'’]\s?
    | (?:Ainsi|Cet\sexposé)\s(?:inform|entendu) | Apr[èeé]s\s(?:en\s)?(?:avoir\s)?d[ée]l | APR[EÈ]S\s(?:EN\s)?(?:AVOIR\s)?D[EÉ]L | Au\svu\sde\sces
    | (?:ARTICLE|Article)\s(?:\d\d?(?:er)?|premier|unique|PREMIER|UNIQUE)\s?[:.–-] | (?:D[EÉ]CIDE|APPROUVE|AUTORISE|ADOPTE|DONNE|PR[EÉ]CISE|DIT(?=\s(?:que|qu['’]|QUE|QU['’]))|SOLLICITE|FIXE|D[EÉ]SIGNE|CHARGE|ACCEPTE|VALIDE|PREND|DEMANDE
      |MANDATE|INSCRIT|ATTRIBUE|CR[EÉ]E|[EÉ]MET|CONFIE|RETIENT)\s
    | Fait\set\sdél | Fait\sà\s[A-Z] | FAIT\s[AÀ]\s | (?:Pour|POUR)\s(?:extrait|copie|expédition|EXTRAIT|COPIE)
    | (?:POINT|Point|AFFAIRE|Affaire|QUESTION|Question|DOSSIER|Dossier|DCM)\s(?:[nN](?:\s?[°º]|o)?\s?)?\d{{1,3}}(?:(?:\s(?:de|à)\sl['’]ordre\sdu\sjour)?\s?[:.–—-]|\s(?=[A-ZÉÈ][\w'’]+\s)) | (?:Questions|QUESTIONS)\s(?:diverses|DIVERSES)
    | (?:APPROBATION|Approbation|ADOPTION|Adoption)\s(?:DU|du|DES|des)\s(?:PROC[EÈ]S|proc[èe]s|COMPTES?|comptes?|PV)[\s-](?:VERB|verb|RENDU|rendu|DE|de|DU|du)
    | (?<!['’])(?:ORDRE|Ordre)\s(?:DU|du)\s(?:JOUR|jour)\b
    | ANNEXE\s(?:N\s?°\s?)?(?:\d+\b|[A-ZÉÈÀ]{{4,}}) | (?:CONVENTION|AVENANT)\s(?:DE|D['’]|POUR|N\s?°)
    | (?:Entre|ENTRE)\s?(?:[:;]|(?:les|LES)\s(?:soussign|SOUSSIGN))
    | (?:Monsieur|Madame|M\.|Mme)\s(?:l[ea]\s\w+|{_NAME})(?:,\s[\w\s'’-]{{3,60}},\s)?\s?(?:{_SPEAKS}|{_CHOSEN})
    )""",
    matches=(
        "18h... Présents : A",
        "siège Vu le code",
        "Pabu OBJET : y",
        "Monsieur le Maire rappelle au conseil",
        "PABU Monsieur Stéphane LECLERE a fait connaître",
        "à 18h... EXTRAIT DU REGISTRE",
        "Absents excusés : CLEC'H Vincent",
        "présentation Madame Pascale DORVAL, Adjointe au Maire, présente le rapport",
        "GRANDJEAN ANNEXE RÈGLEMENT DU CIMETIÈRE",
        "Abstentions : 0 Objet : Tarifs",
        "Luc BRAME Ordre du jour : Tarifs",
        "Ville de Valserre Compte-rendu de la réunion",
        "conseil municipal. QUESTION N 1 : TARIFS",
        "budget annexe En exercice : 19",
        "salle polyvalente Mesdames, Messieurs, les tarifs",
        "Luc BRAME Délibération N ° 12",
        "mai 2023 Communauté de communes du Pays de Valserre",
        "Paul ROUX Secrétaire : Mme Ida SERT",
        "Ida SERT Objet de la délibération : Tarifs",
        "est levée. QUESTION 2 TARIFS DE LA SALLE",
        "Valserre Extrait du procès-verbal des délibérations",
        "VAL-DE-SERRE LISTE DES DELIBERATIONS (article",
        "PROCÈS VERBAL Le 12 décembre 2022, à compter de 17 h",
    ),
    refuses=(
        "il est vu comme",
        "les présents articles",
        "la signature avec la Commune de Valbrune",
        "unanimité 2. AUTORISE Monsieur",
        "Monsieur Jean-Luc BOCHU, Monsieur Jean-Benoît FRANCO,",
        "Approbation Compte-rendu du conseil",
    ),
    cased=True,
)
"""Opens a part of an act; a new line starts before it."""

SENTENCE = pattern(
    r"\s(?:(?<=[A-Za-zÀ-ÿ)»\d]{3}[.!?]\s)|(?<=[\s\d][€%][.!?]\s)|(?<=\d[hH][.]\s)|(?<=\d\s[hH][.]\s)|(?<=[hH]\s\d\d[.]\s))(?<!Mme\.\s)(?<![IVX]{3}\.\s)(?=[A-ZÉÈÀ«][\w'’ «]|\d{1,3}(?:\s?[./)°–—-]{1,2}){1,2}\s?[A-ZÉÈÀ])",
    matches=("une aide de 300 €. Tarifs", "du conseil. Le maire", "Louis MARTIN. Mme Marie", "à 18h30. Présents", "ouverte à 20 h. Tarifs", "à 20 h 30. Tarifs", "de 12 €. 2° – Tarifs", "est adopté. 0. Tarifs"),
    refuses=("M. Paul", "N. Jean", "le plan. la suite"),
    cased=True,
)
"""After a sentence."""

ITEM = pattern(
    r"(?<=\sOBJET)\s(?!D[EU]\s)(?=[A-ZÉ])|(?<=[:;,.])\s(?=[-–•*✓➢►][_ ]{1,3}(?:[dD]['’e]|[a-zA-Z]))|(?<=\s)(?<!(?:tion|TION|ntre|NTRE|Pour|POUR|ants|ANTS)\s:\s)(?<!(?:tion|TION|ntre|NTRE|Pour|POUR|ants|ANTS):\s)(?=\d\.?\s(?!JANV|F[EÉ]VR|MARS|AVRIL|JUIN|JUIL|SEPT|OCTO|NOVE|D[EÉ]CE|ABST|CONTRE|PR[EÉ]SENT|EXCUS|VOTANT|POUVOIR|PROCUR|OBJET)[A-ZÉ]{5,}\s)",
    matches=("la salle OBJET Tarifs", "décident : - De se prononcer", "A l'unanimité 1 APPROUVE le plan", "habitat ; - D'approuver"),
    refuses=("à cinq - six personnes", "la zone : 12 personnes"),
    cased=True,
)
"""Before an operative point."""

SENTENCE_OPENS = pattern(
    r"""\s(?<=[\w»”"')%€².!?]\s)(?=L['’]\s?[\wÀ-ÿ]|(?:L[ea]s?|Une?|Ils?|Elles?|On|Cet?|Cette|Ces|Dans|Afin|Depuis|Suite|Lors|Compte\stenu|Conformément|Des|Après|Trois|Deux|Chaque|Toutefois|Cependant)\s[a-zà-ÿ]
        |(?:L[ea]\s(?:Conseil|CONSEIL|Comité|COMIT[EÉ]|Bureau|BUREAU|Commission|COMMISSION|Assemblée|Maire|MAIRE|Présidente?|PR[EÉ]SIDENTE?|Vice-)|(?:M(?:me|\.)|Monsieur|Madame)\sl[ea]\s[a-zA-Z])
        |(?:Adopt[ée]|ADOPT[EÉ]|Approuv[ée]|APPROUV[EÉ]|Rejet[ée])(?:e|E)?s?\s(?:à|a|par|A|À|PAR)\s|(?:Votes?|VOTES?|Pour|POUR|Contre|CONTRE|Unanimité)\s?:)""",
    matches=(
        "du club de boules Le club fête",
        "location de la salle L'école demande",
        "budget annexe Adopté à l'unanimité",
        "de la salle Vote : pour 9",
        "Pass'Culture Le Conseil régional réuni",
    ),
    refuses=("la salle Les Tilleuls", "vente, le maire", "du Président"),
    cased=True,
)
"""A sentence that starts after words without a stop: a title stood there on a line of its own."""

PREFIX_WORD = any_of(("cp", "cm", "cc", "ca", "cs", "ap", "bc", "bm", "bs", "cr", "dcm", "dcc", "del", "delib", "d", "de", "db", "n"))
"""Letters that stand apart before the figures of a number; a name that a line above ends with is none."""

_NOT_A_DATE = r"(?!\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b)(?!(?:19|20)\d\d[-/](?:19|20)\d\d\s)"

NUMBERED = pattern(
    rf"""(?<=\s)(?<![Ll]oi\s)(?<![nN]°\s)(?<![nN]°\s\d\d\s)(?<!\s[nN]\s)(?<!N°[A-Z][A-Z]\s)(?<!\s[BC][ACMPRS]\s)(?={_NOT_A_DATE}(?:
      [Nn]°\s?\d{{1,4}}[-/]\d{{1,2}}[-/]\d{{2,4}}\s(?:[-–—:]\s?)?\w
    | [A-Z][A-Za-z]+[A-Za-z/_]*[-\s_]?\d{{2,4}}[-_/]\d{{1,4}}(?:[-_/]\d{{1,4}})?\s(?:[-–—:]\s?)?\w
    | 20\d\d[/-]\d{{2,4}}\s(?:[-–—:]\s?)?[A-ZÉ]
    | [Nn]°\s?(?:20)?\d{{4,6}}[\s._-]\d{{1,3}}\s?[-–—:]\s?[A-ZÉ]
    | [Nn]°\s?20\d\d(?:\s\d{{1,3}}){{2}}\s[A-ZÉ]
    | [Nn]°\s?\d\d\s\d\d[_\s]\d\d\s?[-–—:]\s?[A-ZÉ]
    | (?:[Nn]°\s?)?\d{{2,8}}(?:[-/_.][A-Z]?\d{{1,4}}){{1,3}}[a-z]?\s?[-–—:]\s\W?[A-ZÉ]
    | 20\d\d-\d\d-\d\d\s[A-ZÉ]{{3}} | 20\d{{6}}\s\d{{1,3}}\s?[-–—:]\s | 20\d\d-\d\d-\d\d[-\s]DCM
    ))""",
    matches=(
        "CHAPPE Fanny es DELBU2023-02-012 innovation et grands",
        "Jack BOULARD n° 13-02-2023 - Approbation du plan",
        "Dominique BEC PACU/17-2023 Etude de faisabilité",
        "à 18h... 2023/009 Présents",
        "Carole MASSON DEL-2023-021 - RÉSEAU DE CHALEUR",
        "GRANDJEAN N°240312 001 - TARIFS",
        "du 21 mars N° 24 03_01 - TARIFS",
        "Présents Votants N° 2031 2 7 L’an deux mille trente et un",
        "proposée. 25-07/065 — Désinscription d’un chemin",
        "séance du 11 mars 2024 2024-03-02 RÉFECTION DU LAVOIR",
        "séance du 3 mai CP 2023-008 TARIFS",
    ),
    refuses=(
        "le 16/02/2023 Reçu",
        "L.2422-12 du Code",
        "ID : 022-200067981-20230207-DELBU2023 02_12-DE",
        "la loi 82-213 - Droits",
        "le décret n° 88-145 du 15",
        "des façades 2020-2025 - Aides",
    ),
    cased=True,
)
"""Before the number of an act and its object."""

_CODE = rf"(?<![\w/.,-])(?<!\s-)(?<!n°\s\d\d\s)(?<!\s[lrd]\s)(?<!\s[lrd]\.\s)(?P<sign>{SIGN})(?P<number>(?!(?!{PREFIX_WORD}\b)[a-z]{{1,8}}\s?[/_.—–-]?\s){CODE})"

CODED = pattern(
    rf"{_CODE}{BEHIND}\s?(?P<sep>[-–—:|]{{1,2}}\s?)?(?:objet\s?:\s?)?{NO_TITLE}(?P<title>[«\"]?\s?[a-z])",
    matches=(
        "Secrétaire : Mme CARLIER 22-06-01 : ADOPTION DU REFERENTIEL",
        "est approuvé. D2024-12 Vote des taux",
        "Délibération n° 2024/012 - Objet : Approbation",
    ),
    refuses=("le 12/03/2024 Réunion", "072-22-06-01", "n° 12 Tarifs"),
)
"""A number of an act and its title; counts where such numbers count up."""

_BEHIND_FIGURES = r"(?:(?<!\d\s)|(?<=\d\d[-.\s]\d\d[-.\s]\d\d[-.\s]\d\d[-.\s]\d\d\s))"
"""Behind no figure, save those of a telephone."""

LONE_CODE = pattern(
    rf"{_BEHIND_FIGURES}{_CODE}\s",
    matches=("tel. 01-99-00-12-34 25-07/041 l'an", "25-07/041 commune de", "n° 2024/012 objet", "par délégation 2024-031 extrait"),
    refuses=("le 12/03/2024 vu", "1 234.50 vu", "article l 123-7 vu", "article l. 123-7 vu"),
)
"""A number of an act; counts right above what opens a part of it."""

ENDED = pattern(
    rf"\((?:delib\w*\.?\s)?{SIGN}(?P<number>{CODE})\)",
    matches=("tarifs de la salle (deliberation n° 2023-012)", "tarifs (2023/12)"),
    refuses=("le budget (2023)", "au plan (article l. 2121-29)"),
)
"""The number of an act behind its title, in brackets; counts where there are several."""

INITIALS = pattern(
    r"(?<=[\w.;:!?)»\"]\s)(?P<code>(?:(?:D[ÉE]LIB[ÉE]RATION\s|[Dd][ée]lib[ée]ration\s)?[nN]\s?[°º]\s?)?(?P<letters>[A-Z]{1,5})\s(?=\d[\d./_-]{4}$))",
    matches=("l'unanimité. CCAS 2023-", "la séance B 23-07", "du jour. Délibération n° CA 2023/"),
    refuses=("l'unanimité. 2023-", "Mme Sert 2023-", "l'article L.2312", "la séance SG 1 – P"),
    cased=True,
)
"""Capitals apart from the figures of a code, of which the first end the text."""

HONORIFIC = pattern(r"MM?\.", matches=("M.", "MM."), refuses=("MAIRE", "n°"), cased=True)
"""A capital that opens a sentence, not the end of a title in capitals."""

ORDINAL_WORD = pattern(
    r"\d{1,2}(?:[èe]re|er|[èe]me|nde|e)", matches=("1ère", "2ème"), refuses=("2023", "euros"), cased=True
)
"""« 1ère » in a title in capitals."""

MONTH_WORD = pattern(rf"{MONTH}\b", matches=("octobre",), refuses=("objet",))

DAY = pattern(
    rf"(?:\b{MONTH}\s|\d\d?[/.-])(?:19|20)\d\d$", matches=("le 15 mai 2023", "06/02/2023"), refuses=("budget 2023", "n° 2023")
)
"""A day at the end of a text."""

DASH = pattern(r"^[-–—:|]+$", matches=("—", "-"), refuses=("a-b",))
"""A sign between a number and its title."""

TOKEN = pattern(r"\S+", matches=("mot",), refuses=(" ",))

AFTER_CONVOCATION = pattern(
    r"\s(?=[A-ZÉÈÀ]{4,}\s[A-ZÉÈÀ':]{2,}|SEANCE)(?<=\d{4}\s)",
    matches=("convocation : 18 janvier 2023 DEMANDE DETR : REALISATION",),
    refuses=("le 16/02/2023 Reçu en préfecture", "en 2023 et en 2024"),
    cased=True,
)
"""After a date, before words in capitals."""

STAMPED = pattern(
    r"\s(?:(?<=-(?:DE|AI|AR)\s)(?=\w|[-•]\s[A-Z])|(?<=\d\d/\d\d/\d{4}\s)(?=[A-ZÉ]{2}))",
    matches=("20230131-DEL2023_001-DE RAPPORT ANNUEL", "le 08/02/2023 EXTRAIT"),
    refuses=("20230131-DEL2023_001-DE-1-1", "le 08/02/2023 à 18 h"),
    cased=True,
)
"""After the stamp of a page."""

NUMBERS = (NUMBERED, AFTER_CONVOCATION, STAMPED)
STARTS = (FORMULA, SENTENCE, ITEM, *NUMBERS)
