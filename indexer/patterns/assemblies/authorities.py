"""The legal person that deliberates: its kind, and its name without the words after it."""

from __future__ import annotations

from indexer.patterns import vocabulary as v
from indexer.patterns.core import pattern

KIND = pattern(
    rf"(?<![\w'-])(?P<kind>{v.AUTHORITY_KIND}|ept)(?P<link>\s*:\s*|\s+(?:de\s+la\s+|de\s+l'\s*|d[eu]\s+|des\s+|d'\s*)?)(?=[a-z])",
    matches=("COMMUNE D'IBOS", "Commune : VALMORIN", "Communauté de communes\nPévèle", "Région Grand-Ouest"),
    refuses=("communes associées", "départements"),
)
"""A kind and what links it to a name."""

KIND_LINE = pattern(
    rf"^\W{{0,3}}{v.AUTHORITY_KIND}\s(?:d[eu]\s|des\s|d')?[a-z' -]{{2,60}}\W*$",
    matches=("CENTRE COMMUNAL D'ACTION SOCIALE DE VALBONNAIS", "VILLE DE CORTE"),
    refuses=("VILLE : TARIFS 2024", "Les communes associées"),
)
"""A line that only names an authority."""

MAYOR_OF = pattern(
    r"(?<![\w'-])(?<!au\s)(?<!ancien\s)(?<!ancienne\s)(?<!adjointe\s)(?<!adjoint\s)(?:maire|mairesse)\s+(?:d[eu]\s+|des\s+|d'\s*)(?=[a-z])",
    matches=("Nous Paul DAMIEN, Maire de La Brette, avons", "le maire d'Orlac"),
    refuses=("adjoint au maire de Corte", "le maire donne lecture", "Mairie de Corte"),
)
"""« Maire de X » names the commune X."""

BODY_OF = pattern(
    rf"(?<![\w'-])(?P<body>{v.BODY})\s+(?:de\s+la\s+(?:commune|ville)\s+)?(?P<link>de\s+la\s+|de\s+l'\s*|d[eu]\s+|des\s+|d'\s*)(?!{v.WEEKDAY}|jour|mois|seance|reunion|\d)(?=[a-z])",
    matches=(
        "le Conseil Municipal de PIERREFONDS",
        "Bureau communautaire de Guingamp",
        "Conseil départemental du Nord",
    ),
    refuses=("conseil municipal, après", "Conseil Municipal 4 juin", "Conseil municipal du jeudi 14"),
)
"""« Conseil municipal de X »."""

_STOP = r"""(?!(?i:conseil\w*|extraits?|pv|proc[eè]s(?:-verbal)?|compte-rendu|d[ée]partements?|communes?|ville|arrondissement|canton|s[ée]ances?|registres?|mairie|r[ée]gions?|d[ée]lib[ée]rations?|compte|r[ée]union|bureau|commission|liste|arr[eê]t[ée]s?
    |nombre|date|objet|services?|direction|r[ée]publique|convocation|h[oô]tel|ordre|actes?|d[ée]cisions?|num[ée]ro|n°|recueil|pr[ée]sident\w*|monsieur|madame|t[ée]l|si[eè]ge|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ann[ée]e
    |l['’]an|sous|sont|vu|il|elle|comit[ée]|assembl[ée]e|communaut[ée]|publi[ée]\w*|affich\w*|re[çc]u|accus[ée]|envoy[ée]|id|page|relev[ée]|projet|rapport\w*|pr[ée]sents?|absents?|membres|citoyen\w*|libert[ée]|canton)(?![\w'’-]))"""
_PARTICLE = r"(?:(?:(?i:de\s+la|de|du|des|la|le|les|et|en|sur|sous|aux?|lez|lès|à)\s+)|(?i:d|l)['’]\s?)"
_WORD = rf"(?!(?i:de|du|des|la|le|les|et|en|sur|aux?)\s){_STOP}[A-ZÀ-ÝŒ][\w]*(?:['’-]\w+)*"

NAME = pattern(
    rf"^(?P<name>(?:(?i:la|le|les|l['’])\s*)?{_WORD}(?:(?:[ ]|[ ]?-[ ]?|\s(?={_PARTICLE})){_PARTICLE}{{0,2}}{_WORD})*(?:\s(?i:agglom[ée]ration|m[ée]tropole|communaut[ée])(?![\w]|\s+d[eu'’]))?)",
    matches=(
        "Labastide Saint-Pierre, se sont",
        "Pas-de-Calais",
        "CORTE",
        "Côtes d'Armor",
        "Val de Drôme en Biovallée",
        "La Châtre",
        "Guingamp-Paimpol Agglomération",
    ),
    refuses=("conseil", "EXTRAIT", "Procès-verbal", "Compte-rendu de la réunion"),
    cased=True,
)
"""A place, up to the first word that belongs to something else."""

OWN_NAME = pattern(
    r"^\W{0,3}(?!l[ea]\s|communaute\s|chambre\s|siege\b|bureau\b|conseil\b)(?P<name>[a-z][a-z'-]*(?:[ ][a-z'-]+){0,4}(?<!\sde)(?<!\sla)\s(?:agglomeration|metropole|communaute))\W*$",
    matches=("Rive-et-Val Agglomération", "Montpellier Méditerranée Métropole"),
    refuses=("CONSEIL DE COMMUNAUTÉ", "la métropole", "Bureau de la communauté"),
)
"""A line that is the name of an authority, kind last."""

VOWEL = pattern(r"^[aeiouyh]", matches=("ibos", "hericourt"), refuses=("corte",))
