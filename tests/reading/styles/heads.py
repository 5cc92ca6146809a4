"""Heads of texts: the assembly, the session, its day, who presides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """An authority and the words that its clerks write where others write « conseil municipal » and « maire »."""

    name: str
    of: str
    """The authority after a noun."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What stands in the place of words of a town, in small letters."""


_GROUP = {
    "conseil municipal": "conseil communautaire",
    "adjointe au maire": "vice-présidente",
    "maire": "président",
    "conseillers municipaux": "conseillers communautaires",
    "mairie": "salle du siège",
}
_SYNDICATE = {
    **_GROUP,
    "conseil municipal": "comité syndical",
    "conseillers municipaux": "délégués",
    "conseillers": "délégués",
    "conseil": "comité",
}
_DEPARTMENT = {
    **_GROUP,
    "conseil municipal": "conseil départemental",
    "conseillers municipaux": "conseillers départementaux",
    "mairie": "hôtel du département",
}
_REGION = {
    **_GROUP,
    "conseil municipal": "conseil régional",
    "conseillers municipaux": "conseillers régionaux",
    "mairie": "hôtel de région",
}
_METROPOLIS = {
    **_GROUP,
    "conseil municipal": "conseil métropolitain",
    "conseillers municipaux": "conseillers métropolitains",
}
_AID = {
    **_GROUP,
    "conseil municipal": "conseil d'administration",
    "conseillers municipaux": "administrateurs",
    "conseillers": "administrateurs",
    "mairie": "salle des fêtes",
}

ASSEMBLIES: Mapping[str, Assembly] = {
    "commune": Assembly(name="Commune de Valserre", of="de la commune de Valserre"),
    "town": Assembly(name="Ville de Valserre", of="de la ville de Valserre"),
    "town hall": Assembly(name="Mairie de Valserre", of="de Valserre"),
    "long name": Assembly(
        name="Commune de Saint-Aubin-sur-Serre", of="de la commune de Saint-Aubin-sur-Serre"
    ),
    "vowel": Assembly(name="Commune d'Orvalle", of="de la commune d'Orvalle"),
    "article": Assembly(name="Ville de La Chapelle-Valserre", of="de La Chapelle-Valserre"),
    "community": Assembly(
        name="Communauté de communes du Pays de Valserre",
        of="de la communauté de communes du Pays de Valserre",
        words=_GROUP,
    ),
    "agglomeration": Assembly(
        name="Communauté d'agglomération Valserre-Orle",
        of="de la communauté d'agglomération Valserre-Orle",
        words=_GROUP,
    ),
    "mixed syndicate": Assembly(
        name="Syndicat mixte du bassin de la Serre", of="du syndicat mixte du bassin de la Serre", words=_SYNDICATE
    ),
    "initials": Assembly(name="SMICTOM du Val de Serre", of="du SMICTOM du Val de Serre", words=_SYNDICATE),
    "département": Assembly(
        name="Département de la Lorelle", of="du département de la Lorelle", words=_DEPARTMENT
    ),
    "region": Assembly(name="Région Haute-Lorelle", of="de la région Haute-Lorelle", words=_REGION),
    "metropolis": Assembly(name="Métropole de Valserre", of="de la métropole de Valserre", words=_METROPOLIS),
    "aid": Assembly(name="CCAS de Valserre", of="du CCAS de Valserre", words=_AID),
}

AUTHORITIES: Mapping[str, str] = {
    "name": "{name}",
    "capitals": "{capitals}",
    "département": "DEPARTEMENT DE LA LORELLE\n{capitals}",
    "arrondissement": "Département de la Lorelle\nArrondissement de Cormont\nCanton de Brelle\n{name}",
    "republic": "RÉPUBLIQUE FRANÇAISE\n{name}",
    "motto": "RÉPUBLIQUE FRANÇAISE\nLiberté – Égalité – Fraternité\n{capitals}",
    "number": "{name} (59)",
    "address": "{name}\n2, place du Marché\n59123 CORMONT\nTél. : 03 27 00 00 01",
    "below": "RÉPUBLIQUE FRANÇAISE\nDÉPARTEMENT DE LA LORELLE\n{name}",
    "session alone": "",
}
"""How a head names who deliberates; where it does not, a sentence does."""

TITLES: Mapping[str, str] = {
    "minutes": "PROCES-VERBAL DE LA SEANCE DU CONSEIL MUNICIPAL",
    "minutes of the day": "Procès-verbal du conseil municipal du {day}",
    "account": "Compte rendu de la réunion du conseil municipal",
    "council of": "Conseil municipal du {day}",
    "minutes alone": "PROCÈS-VERBAL",
}

EXTRACTS: Mapping[str, str] = {
    "register": "EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL",
    "register, two lines": "EXTRAIT DU REGISTRE\nDES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
    "of the body": "DÉLIBÉRATION DU CONSEIL MUNICIPAL",
    "small letters": "Extrait du registre des délibérations du Conseil Municipal",
    "session": "CONSEIL MUNICIPAL\nSÉANCE DU {day}",
    "minutes": "Extrait du procès-verbal des délibérations du conseil municipal",
    "none": "",
}
"""Titles of a lone act."""

DAYS: Mapping[str, str] = {
    "plain": "4 avril 2023",
    "weekday": "mardi 4 avril 2023",
    "capitals": "4 AVRIL 2023",
    "figures": "04/04/2023",
    "zero": "04 avril 2023",
    "words": "quatre avril deux mille vingt-trois",
    "half in words": "mardi 4 avril deux mille vingt-trois",
}

SESSIONS: Mapping[str, str] = {
    "year in words": "L'an deux mille vingt-trois, le quatre avril à vingt heures, le conseil municipal {of}, légalement convoqué, s'est réuni en mairie{presided}.",
    "year without a hyphen": "L'an deux mille vingt trois, le quatre du mois d'avril, à dix-neuf heures, le conseil municipal {of}, dûment convoqué le 28 mars 2023, s'est réuni en mairie{presided}.",
    "old thousand": "L'an deux mil vingt-trois et le quatre avril à 18 H 30, le Conseil Municipal {of} s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances{presided}.",
    "year in figures": "L'an 2023, le 4 avril à 20 h 30, le conseil municipal {of} s'est réuni{presided}.",
    "session of": "Séance du {day}\nLe conseil municipal {of} s'est réuni en mairie{presided}.",
    "session in capitals": "SÉANCE DU {day}\nLe conseil municipal {of}, convoqué le 28 mars 2023, s'est réuni{presided}.",
    "ordinary session": "Séance ordinaire du {day} à 20 heures\nConseil municipal {of}",
    "date of the session": "Date de la séance : {day}\nDate de la convocation : 28 mars 2023\nLe conseil municipal {of} s'est réuni{presided}.",
    "the day": "Le {day} à 20 heures, le conseil municipal {of}, régulièrement convoqué, s'est réuni en séance publique{presided}.",
    "met on": "Le conseil municipal {of}, régulièrement convoqué le 28 mars, s'est réuni le {day}{presided}.",
    "meeting": "Réunion du {day}\nLe conseil municipal {of} s'est assemblé en mairie{presided}.",
}  # fmt: skip

PRESIDED: Mapping[str, tuple[str, str]] = {
    "under": (" sous la présidence de {chair}, maire", ""),
    "under, no office": (" sous la présidence de {chair}", ""),
    "under capitals": (", sous la Présidence de {chair}, Maire", ""),
    "president": ("", "Président de séance : {chair}"),
    "presidency": ("", "Présidence : {chair}"),
    "presided": ("", "Séance présidée par {chair}"),
    "chairing": (", {chair} présidant la séance", ""),
}
"""In the sentence of the session, and on a line below."""
