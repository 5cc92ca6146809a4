"""Homes that no street names: farms, hamlets, flats, boats, ways of other languages; and numbers after their names."""

from __future__ import annotations

from indexer.patterns.core import pattern

_KIND = r"(?i:lieu-?[ ]?dit|hameau|ferme|r[ée]sidence|b[âa]timent|b[âa]t\.?|appartement|appt\.?|logement[ ]n|lotissement|p[ée]niche|caravane|mobil-?home|maison|villa|pavillon|moulin|mas|domaine|cit[ée]|clos|bastide|borde|quartier|bourg|chalet|gîte|studio|ehpad|foyer|h[ôo]tel|camping|ch[âa]teau|manoir|aire[ ]d|m[ée]tairie|airial|mazet|berg[e]rie|long[èe]re|closerie|foyer-logement|chez[ ](?:sa|son|ses|leurs?)|au-dessus[ ]d)"
_REST = r"(?:[^,;:.()|\t\n┬│]|\.(?!\s)){1,50}"
_FURTHER = r"(?i:section|morne|ravine|habitation|tour|immeuble|cour)(?=[ ][A-ZÀ-Ý])"
"""Dwellings behind « demeurant » only: elsewhere a plot or a building."""
_NUMBERED = r"\d{1,4}(?:[ ]?(?:bis|ter|quater))?,?[ ][a-zà-ÿ]{3,12}[ ](?:(?:d[eau]s?|del|la|les?|dau|ar|an|ann|al|ur|des)[ ]){0,2}(?:[dl]['’])?[A-ZÀ-Ý][\w'’-]{1,30}(?:[ ][A-ZÀ-Ý][\w'’-]{1,30}){0,2}"
_PLACE = r"(?:(?:Les?|La|L['’])[ ]?)?[A-ZÀ-Ý][\w'’-]{1,30}(?:[ ](?:(?:de|du|des|la|le|les|sur|sous)[ ]){0,2}[A-ZÀ-Ý][\w'’-]{1,30}){0,2}"
_STREET = rf"(?:rue|avenue|place|chemin|impasse|allée|route|quai|boulevard|venelle|traverse|montée|ruelle)[ ](?:(?:de|du|des|la|le|les)[ ]|d['’]|l['’]){{0,2}}{_PLACE}"
_PLACE_NAMED = r"(?!Poste|Ligue|Croix-Rouge|Maison|Chambre|Caisse|Région|Ville|Commune|Mairie|Voix|Dauphiné|Télégramme|Monde|Figaro|Parisien|Marseillaise|Montagne|Provence|Dépêche|Républi|Courrier|Progrès|Maire|Président|Direct|Pr[ée]fet|Conseil|Comit|Soci|Compagnie|Secr|D[ée]l[ée]gu|Adjoint|Vice)[A-ZÀ-Ý][\w'’-]{2,25}(?:[ ](?:(?:de|du|des|la|le|les)[ ]){0,2}[A-ZÀ-Ý][\w'’-]{1,25}){0,2}"
_ABROAD = r"(?:(?i:via|viale|piazza|corso|calle|plaza|avenida|rua|travessa|largo|strada|ulica|ul\.|am|an[ ]der|auf[ ]der|im)[ ][A-ZÀ-Ý][\w'’.-]{1,30}(?:[ ][^\W\d][\w'’.-]{0,20}){0,3}[ ]?,?[ ]\d{1,4}[a-z]?(?!\d)|[A-ZÀ-Ý][\w'’-]{1,25}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|straat|laan|dreef|steenweg)[ ]\d{1,4}[a-z]?|\d{1,4}[a-z]?,?[ ](?:[A-Z][\w'’]{1,20}[ ]){1,2}(?:Lane|Street|Road|Avenue|Close|Drive|Way|Court|Gardens|Terrace|Crescent|Hill|Row|Green|Place))(?:,[ ](?:[A-Z]{1,2}-)?(?:\d{4,5}[ ])?[A-ZÀ-Ý][\w'’-]{1,30}(?:[ ]\([\w -]{2,20}\))?)?"
_TOWN = r"(?:(?:,|[ ]à|[ ][–-])[ ](?:\d{2}[ ]?\d{3}[ ])?[A-ZÀ-Ý][\w'’-]{2,30}(?:[ ]\(\d{2,5}\))?)?"
_MORE = rf"(?:,[ ](?:appartement|appt\.?|logement|lot|porte|b[âa]timent|cit[ée]|quai|rue|chemin|route|impasse|all[ée]e|avenue|place|boulevard|lieu-?dit|hameau|quartier|escalier|entr[ée]e|n°|\d{{1,2}}(?:er|e|[èe]re|[èe]me)[ ](?=[ée]tage|maison|porte|palier)|\d{{1,4}}[ ]?(?:bis|ter)?,?[ ][a-zà-ÿ]{{3,12}}[ ]){_REST}){{0,3}}"

BESIDE = pattern(
    rf"\A(?:,[ ][a-zà-ÿ]{{4,20}}(?:[ ][a-zà-ÿ]{{4,15}})?)?[ ]?(?:[,;|(\t┬:]|[–—-](?=[ ])|[ ]{{3,60}}(?=L))[ ]{{0,2}}(?P<value>{_ABROAD}|(?:Le|La|Les)[ ](?:(?:Haut|Bas|Grand|Petit|Vieux|Gros)e?s?[ ])?{_PLACE_NAMED}(?:,[ ][A-ZÀ-Ý][\w'’-]{{2,30}})?(?=[ ]?(?:[,;|)\t]|[ ]{{2}}|$))|(?:[Ll][ae]s?[ ](?:derni[èe]re[ ]|petite[ ])?)?{_KIND}{_REST}{_MORE}{_TOWN}|[Ll]e[ ](?:[Bb]ourg|[Vv]illage)(?=[ ]?(?:[,;|)\t]|$))|{_NUMBERED}{_TOWN}|(?:{_PLACE},[ ])?\d{{5}}[ ]{_PLACE}(?=[ ]?(?:[,;|).\t]|$|[–-][ ]))|{_STREET}(?=[ ]?(?:[,;|)\t]|$)))",
    matches=(", lieu-dit Les Quatre-Vents", ", La Croix-Blanche   |", ", ingénieur, Château de Plessis ;", "      Le Haut Éclair, Vaubert    01", " (14 carrer de la Font)", " | ferme du Haut-Bois, 21340 Montfaur", ", la dernière maison du chemin", ", Les Genêts, 21340 Montfaur", ", rue Haute,", ", résidence Les Lilas, appartement 12", ", Le Bourg, ", ", via Verdi 12, Turin", ", 12 Mill Lane, Ashford (Kent)", ", Am Markt 12, 66424 Homburg"),
    refuses=(" ferme du bois", ", 12 voix pour", ", 3 enfants", ", adjoint", ", La Poste", ", Le Maire"),
    cased=True,
)
"""Right behind the name of somebody."""

TOLD = pattern(
    rf"(?P<value>{_ABROAD}|(?:(?:[Ll][ae]s?|un|une)[ ](?:\w{{4,10}}[ ])?)?(?:{_KIND}|{_FURTHER}){_REST}{_MORE}{_TOWN}|{_NUMBERED}{_TOWN}|(?:La|Le|Les)[ ][A-ZÀ-Ý][\w'’-]{{2,20}}(?:[ ](?:(?:de|du|des|la|le|les|d['’]en)[ ]){{0,2}}(?:[dl]['’])?[A-ZÀ-Ý][\w'’-]{{2,20}}){{0,2}}{_TOWN})",
    matches=("la dernière maison du chemin des Vignes", "La Borde Neuve", "Le Mas de Cabrières", "La Combe du Loup", "hameau de Serre-Longue", "Section Bel-Air, n° 14", "maison Arotza, chemin d'Ustaritz"),
    refuses=("Montfaur", "la commune"),
    cased=True,
)
"""Right behind « demeurant » and the like."""

PRONOUN = pattern(r"\b(?:il|elle|ils|elles|qui|lequel|laquelle)\s(?:y\s|se\s)?\Z", matches=("il ", "qui "), refuses=("avril ",))
"""Before « logeait », of who was named before."""

LINE = pattern(
    rf"\A[ \t]{{0,12}}(?P<value>(?:(?:[Aa]u|[Ll]e)[ ](?:[Bb]ourg|[Vv]illage|[Hh]ameau)|{_KIND}{_REST}{_MORE}|{_PLACE}(?=,[ ]\d{{5}}[ ]))(?:,[ ]\d{{5}}[ ]{_PLACE})?)[ ]{{0,4}}\Z",
    matches=("   Au Village, 32190 AURENQUE", "Domaine du Guerrérot", "Les Genêts, 21340 Montfaur"),
    refuses=("Le maire", "Montfaur", "ferme du bois, vendue."),
    cased=True,
)
"""A whole line below somebody's name or birth."""

LABELLED = pattern(
    r"\b(?:passeport|cartes?|permis|licence|identifiant|matricule|titre|livret|dossier|numero|n\s?°)\b(?:[^.;:\n]{0,30}\s)?(?:de\s|d'|du\s)(?:(?:m\.|mme|mlle|monsieur|madame)\s)?\Z",
    matches=("passeport de mme ", "numero de carte de "),
    refuses=("la maison de mme ", "passeport : "),
)
"""Before somebody whose number stands behind a colon."""

BEHIND_COLON = pattern(
    r"\A\s?:\s(?:n\s?°\s)?(?P<value>(?=[a-z0-9 ./-]{0,6}\d{4})[a-z0-9](?:[ ./-]?[a-z0-9]){4,24})(?![\w/])",
    matches=(" : 14ab12345", " : 12 34 5678"),
    refuses=(" : 300", " : la maison"),
)

WORDED = pattern(
    r"\A[ ]?(?:[,;(]|[–-](?=[ ]))[ ]{0,2}(?:[a-z][\w'.-]{1,20}[ ]){1,5}(?P<value>(?:[a-z][ ])?(?=[a-z0-9]{0,5}\d{5})[a-z0-9]{6,20}(?:[ ][a-z](?![\w']))?)(?![\w/]|[ ]?(?:€|euros?|m2|m²|ha\b|voix|habitants|km))",
    matches=(", licenciee ffn 1234567", " (badge 004512)", ", titre de pension 7512345 x"),
    refuses=(", 21340 montfaur", ", a paye 125000 euros", ", maire"),
)
"""Right behind the name of somebody: words and a number."""

NUMBER = pattern(
    r"\A[ ]?(?:[,;|(\t:–-][ ]{0,2})?(?:[a-z][\w'.-]{1,20}[ ]){1,5}(?:n\s?°\s?|:[ ]|numero[ ])(?:\n)?(?P<value>(?=[a-z/-]{0,4}\d{5})[a-z0-9][a-z0-9/-]{4,20})(?![\w/])",
    matches=(", carte d'invalidite n° 596632", " (badge n° 715041)", ", licence fff n° 5036482211"),
    refuses=(", lot n° 12", ", 596632", ", titre n° 596632".replace("titre", "2 titres")),
)
"""Right behind the name of somebody: words, « n° » and a number."""
