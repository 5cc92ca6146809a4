"""Signs by which a line of running text is told from a row, an item of a list, the last line of a sentence."""

from __future__ import annotations

from indexer.patterns.core import pattern

STANDS_ALONE = pattern(
    r"(?:;[^;\n]{0,60}){3}|[|\t┬│┃]|\S[ ]{3,40}\S|[.:;!?]\s{0,3}\Z(?<!\bM\.)(?<!\bMM\.)",
    matches=("a | b", "a    b", "fin.", "1;Roux;Luc;CP"),
    refuses=("a b,", "et M."),
    cased=True,
)
"""A row, or the last line of a sentence."""

_WAY = r"(?:rue|avenue|boulevard|place|all[ée]e|impasse|chemin|route|quai|cours|square|sentier|passage|cit[ée]|faubourg|ruelle|venelle|mont[ée]e|traverse|r[ée]sidence|lotissement|hameau)"

STREET_OPEN = pattern(
    rf"(?<![\w/])\d{{1,4}}(?:[ ]?(?:bis|ter|quater))?,?[ ]{_WAY}(?:[ ](?:des?|du|de[ ]la|aux?))?[ ]?\Z",
    matches=("demeurant 12 rue", "3 bis, place de la"),
    refuses=("12 rue Haute", "la rue"),
    cased=True,
)
"""The number of a house and its way, whose name stands below, however short the line."""

LEFT_OPEN = pattern(
    rf"(?:,|(?<![\w/])\d{{1,4}}(?:[ ]?(?:bis|ter|quater))?,?[ ]{_WAY}[ ][^,;:.()\n]{{1,45}}|\b(?:M\.|MM\.|Mme|Mmes|Mlle|Madame|Monsieur|Dr|Me)|(?<![\w'’-])[a-zà-ÿ'’]{{1,25}})[ ]?\Z",
    matches=("et M.", "au 12 rue du Général", "3 place de l'Ancienne", "demeurant quartier", "Mme Roux,"),
    refuses=("et Roux", "ECOLE", "12 rue Haute, Lille", "la rue du Général"),
    cased=True,
)
"""What no sentence ends with; a house whose street may go on."""

GOES_ON = pattern(
    r"\A(?![-–•*]|\d{1,3}[.)°/]|\d[ ]?[-–][ ]|(?:[Aa]rticle|ARTICLE|ART\.)\b|(?:Arrêté|Décision|Délibération|ARR[ÊE]T[ÉE]|D[ÉE]CISION|D[ÉE]LIB[ÉE]RATION)[ ](?:[nN][ ]?°|portant|PORTANT)|[A-Z][A-Za-zÀ-ÿ' ]{2,30}[ ]?:)(?![^\n]{0,300}(?:[|\t┬│┃]|\S[ ]{3}))\S",
    matches=("ruelle des Religieuses", "Cabrisseau a choisi"),
    refuses=("- Mme Roux", "  en retrait", "Article 2", "Arrêté n° 66 portant", "1. Vente", "Présents : Mme Roux", "a   b"),
    cased=True,
)
"""A line that may go on with the sentence of the line above."""
