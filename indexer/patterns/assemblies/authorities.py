"""The legal person that deliberates: its kind, and its name without the words after it."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import AUTHORITY_KIND, BODY, WEEKDAY

KIND = pattern(
    rf"(?<![\w'-])(?P<kind>{AUTHORITY_KIND}|ept)(?P<link>\s*:\s*|\s+[«\"]\s*|\s+(?:de\s+la\s+|de\s+l'\s*|d[eu]\s+|des\s+|d'\s*)?)(?=[a-z])",
    matches=(
        "Communauté d'agglomération « Rive-et-Val »",
        "COMMUNE D'IBOS",
        "Commune : VALMORIN",
        "Communauté de communes\nPévèle",
        "Région Grand-Ouest",
    ),
    refuses=("communes associées", "départements"),
)
"""A kind and what links it to a name."""

KIND_LINE = pattern(
    rf"^\W{{0,3}}{AUTHORITY_KIND}\s(?:d[eu]\s|des\s|d')?[a-z' -]{{2,60}}\W*$",
    matches=("CENTRE COMMUNAL D'ACTION SOCIALE DE VALBONNAIS", "VILLE DE CORTE"),
    refuses=("VILLE : TARIFS 2024", "Les communes associées"),
)
"""A line that only names an authority."""

MAYOR_OF = pattern(
    r"(?<![\w'-])(?<!au\s)(?<!ancien\s)(?<!ancienne\s)(?<!adjointe\s)(?<!adjoint\s)(?:maire|mairesse)\s+(?:d[eu]\s+|des\s+|d'\s*)(?:la\s+(?:commune|ville)\s+(?:d[eu]\s+|des\s+|d'\s*))?(?=[a-z])",
    matches=("Nous Paul DAMIEN, Maire de La Brette, avons", "le maire d'Orlac", "Maire de la Commune de Corte"),
    refuses=("adjoint au maire de Corte", "le maire donne lecture", "Mairie de Corte"),
)
"""« Maire de X » names the commune X."""

BODY_OF = pattern(
    rf"(?<![\w'-])(?P<body>{BODY})\s+(?:de\s+la\s+(?:commune|ville)\s+)?(?P<link>de\s+la\s+|de\s+l'\s*|d[eu]\s+|des\s+|d'\s*)(?!{WEEKDAY}|jour|mois|seance|reunion|\d)(?=[a-z])",
    matches=(
        "le Conseil Municipal de PIERREFONDS",
        "Bureau communautaire de Guingamp",
        "Conseil départemental du Nord",
    ),
    refuses=("conseil municipal, après", "Conseil Municipal 4 juin", "Conseil municipal du jeudi 14"),
)
"""« Conseil municipal de X »."""

_STOP = r"""(?!(?i:conseil\w*|extraits?|pv|proc[eè]s(?:-verbal)?|compte-rendu|d[ée]partements?|communes?|ville|arrondissement|canton|s[ée]ances?|registres?|mairie|r[ée]gions?|d[ée]lib[ée]rations?|compte|r[ée]union|bureau|commission|liste|arr[eê]t[ée]s?|feuillets?|folio
    |nombre|date|objet|services?|direction|r[ée]publique|convocation|h[oô]tel|ordre|actes?|d[ée]cisions?|num[ée]ro|n°|recueil|pr[ée]sident\w*|monsieur|madame|t[ée]l|si[eè]ge|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ann[ée]e
    |l['’]an|sous|sont|vu|il|elle|comit[ée]|assembl[ée]e|communaut[ée]|publi[ée]\w*|affich\w*|re[çc]u|accus[ée]|envoy[ée]|id|page|relev[ée]|projet|rapport\w*|pr[ée]sents?|absents?|membres|citoyen\w*|libert[ée]|canton|convoqu\w*|pour|dans|avec)(?![\w'’-]))"""
_PARTICLE = r"(?:(?:(?i:de\s+la|de|du|des|la|le|les|et|en|sur|sous|aux?|lez|lès|à)\s+)|(?i:d|l)['’]\s?)"
_WORD = rf"(?!(?i:de|du|des|la|le|les|et|en|sur|aux?|à)\s){_STOP}[A-ZÀ-ÝŒ][^\W\d_]*(?!\w)(?:['’-]\w+)*"

_AREA = r"(?i:secteur|pays|canton|bassin|r[ée]gion|vall[ée]es?|val|plateau|plaine|massif|haut|bas)\s+(?:(?i:de\s+la|du|des|de)\s+|(?i:de\s+l|d)['’]\s?)"
"""What a grouping of communes covers, before a place."""

NAME = pattern(
    rf"^(?P<name>(?:{_AREA})?(?:(?i:la|le|les|l['’])\s*)?{_WORD}(?:(?:(?:[ ]|[ ]?[-–][ ]?){_PARTICLE}{{0,2}}|\s(?!À){_PARTICLE}{{1,2}}){_WORD})*(?:\s(?i:agglom[ée]ration|m[ée]tropole|communaut[ée]|aval|amont)(?![\w]|\s+d[eu'’]))?)",
    matches=(
        "Labastide Saint-Pierre, se sont",
        "Pas-de-Calais",
        "CORTE",
        "Côtes d'Armor",
        "Val de Drôme en Biovallée",
        "La Châtre",
        "secteur de Corte",
        "Région d'Ibos",
        "Guingamp-Paimpol Agglomération",
        "Sorle – Valserre, se sont",
    ),
    refuses=("AF04_2031 VOIRIE", "conseil", "EXTRAIT", "Procès-verbal", "Compte-rendu de la réunion"),
    cased=True,
)
"""A place, up to the first word that belongs to something else."""

CUT_NAME = pattern(
    r"^(?:(?:le|la|les)\s|l')?(?:grand\s)?(?:pays|val|vallees?|portes|terres|rives|coteaux|plateaux?|plaines?|monts|bords|cotes|canton|bassin|agglomeration|sources)$",
    matches=("Pays", "les Portes", "VAL"),
    refuses=("Pays de Sorle", "Valserre", "Montaigu"),
)
"""What names no place: the rest of the name was lost."""

ADJECTIVE = pattern(
    r"^\s[a-zà-ÿ'’-]{3,20}(?:ois|ais|ien|ain|ard|in|on|ique)\b(?!\s?:)",
    matches=(" valserrois Réunion", " ornais,"),
    refuses=(" Valserrois", ", réuni", " de Sorle"),
    cased=True,
)
"""In small letters behind « Pays »: the name of the place."""

OWN_NAME = pattern(
    r"^\W{0,3}(?!l[ea]\s|communaute\s|chambre\s|siege\b|bureau\b|conseil\b)(?P<name>[a-z][a-z'-]*(?:[ ][a-z'-]+){0,4}(?<!\sde)(?<!\sla)\s(?:agglomeration|agglo|metropole|communaute(?:\surbaine)?))(?:\W*$|\s+(?=(?:seance|conseil|bureau|proces|compte|extrait)(?!\w)))",
    matches=(
        "Rive-et-Val Agglomération",
        "Montpellier Méditerranée Métropole",
        "Grand Valserre Communauté urbaine",
        "RIVE ET VAL AGGLO Séance du conseil",
    ),
    refuses=("CONSEIL DE COMMUNAUTÉ", "la métropole", "Rive-et-Val Agglomération séances", "Bureau de la communauté"),
)
"""A line that is the name of an authority, kind last."""

VOWEL = pattern(r"^[aeiouyh]", matches=("ibos", "hericourt"), refuses=("corte",))

KIND_ALONE = pattern(
    rf"^(?:{AUTHORITY_KIND}|syndicat|communaute)$",
    matches=("syndicat mixte", "sictom"),
    refuses=("syndicat mixte de l'orle",),
)
"""A kind that names nobody."""

WHOLE_LINE = pattern(
    r"""^\W{0,3}(?P<name>(?i:syndicat|r[ée]gie|office|[ée]tablissement\spublic|centre|service)[ ][^.,;:()|\d\n]{1,110}[ '’-](?:[A-ZÀ-Ý][\w'’-]{2,40}|(?<=ses[ ])affluents))[ ]{0,9}
        (?:$(?!\n\s?(?:[a-zà-ÿ]|(?i:d[eu]|des|et|en|pour|la|les?|sur|aux?)[ ]|(?i:d|l)['’])))""",
    matches=("Syndicat départemental d'énergie du Haut-Orle", "Régie des eaux de Valserre"),
    refuses=(
        "Syndicat mixte : adhésion de Valserre",
        "Syndicat mixte de Valserre\net de ses affluents",
        "Le Syndicat mixte de Valserre",
        "Syndicat mixte pour le traitement",
    ),
    cased=True,
)
"""A line that is the whole name of an authority, place last."""

BEFORE_INITIALS = pattern(
    r"\b(?P<name>(?i:syndicat)\s[^.,;:()]{8,160}?)\s{0,9}\([A-Z][A-Z0-9]{2,9}\)",
    matches=("Syndicat mixte pour le traitement des déchets de l'Orle (SMTO)",),
    refuses=("Syndicat mixte (voir plus bas)",),
    cased=True,
)
"""The whole name of a syndicate, before its initials."""

DEPARTMENT = pattern(
    r"\s\d{2,3}(?=\s{0,9}(?:[(,;.]|$))", matches=(" 66 (",), refuses=(" 66 rue",), cased=True
)
"""The number of a département that ends a name in initials."""
