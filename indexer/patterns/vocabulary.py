"""Words that rules share, each list once: alternatives for flat text unless they are said to be cased.

A rule writes `rf"\\b{HONORIFIC}\\s+…"`; a word that a new text needs is added here and serves every rule.
"""

from __future__ import annotations

from collections.abc import Sequence


def any_of(words: Sequence[str]) -> str:
    """A group of alternatives, the longest first; a blank in a word stands for any run of blanks."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(word.replace(" ", r"\s+") for word in ordered) + ")"


MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)  # fmt: skip
MONTH = any_of(MONTHS)

WEEKDAY = any_of(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))

COUNTED = r"(?=\s?[:=]|\s\d|\s(?:PR[EÉ]S|VOT|[Pp]rés|[Vv]ot))"
"""After « en exercice », cased: a figure, or the heads of a row of figures; no phrase goes on."""

NUMBER_WORD = any_of((
    "un", "une", "premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante",
    "cent", "cents", "mil", "mille",
))  # fmt: skip
NUMBER_WORDS = rf"(?:{NUMBER_WORD}(?:[\s-]+(?:et[\s-]+)?{NUMBER_WORD})*)"
"""A number in words: « vingt et un », « deux mil vingt-trois »."""

ONE_PERSON = r"(?:m\.|mr\.?|m(?=\s)|mme\.?|mlle\.?|monsieur|madame|mademoiselle|docteur|dr\.?|maitre|me(?=\s))"
"""An honorific of one person."""
SEVERAL_PERSONS = r"(?:mm\.?|mmes\.?|mrs\.?|ms\.?|messieurs|mesdames|mlles\.?|mesdemoiselles)"
"""An honorific of several."""
HONORIFIC = rf"(?:{ONE_PERSON}|{SEVERAL_PERSONS})"

MANDATE = any_of((
    "maire", "president", "presidente", "vice-president", "vice-presidente", "vice-presidents", "vice-presidentes",
    "adjoint", "adjointe", "adjoints", "adjointes", "conseiller", "conseillere", "conseillers", "conseilleres",
    "delegue", "deleguee", "delegues", "deleguees", "rapporteur", "rapporteure", "rapporteuse",
    "doyen", "doyenne",
))  # fmt: skip
"""What an elected member is."""

BODY = any_of((
    "conseil municipal", "conseil departemental", "conseil regional", "conseil communautaire",
    "conseil metropolitain", "conseil territorial", "conseil syndical", "conseil general",
    "conseil d'administration", "conseil de communaute", "conseil de la communaute",
    "conseil de metropole", "conseil de la metropole", "conseil de territoire",
    "conseil d'arrondissement", "conseil de paris", "commission permanente", "bureau communautaire",
    "bureau metropolitain", "bureau municipal", "bureau syndical", "comite syndical", "comite directeur",
    "assemblee de corse", "assemblee departementale", "assemblee regionale",
))  # fmt: skip
"""Who deliberates."""

SYNDICATES = (
    "sivom", "sivu", "sivos", "sictom", "smictom", "sirtom", "smirtom", "sitom", "smitom", "sytom", "sietom", "sieom",
    "siaep", "siaepa", "siep", "smaep", "siae", "sidaep", "smtom", "siredom", "sirom", "petr", "epage", "eptb",
    r"s\.i\.v\.o\.m\.", r"s\.i\.v\.u\.", r"s\.i\.c\.t\.o\.m\.",
)  # fmt: skip
"""Initials of what groupings of communes do: waste, water, schools; a place stands after them."""

AUTHORITY_KIND = any_of((
    "commune", "commune nouvelle", "ville", "mairie", "departement", "region", "metropole", "collectivite",
    "collectivite territoriale", "collectivite d'outre-mer", "collectivite europeenne",
    "communaute de communes", r"communaute d['\s]agglomeration", "communaute urbaine", "syndicat mixte",
    "syndicat intercommunal", "syndicat departemental", *SYNDICATES, "etablissement public territorial",
    "etablissement public territorial de bassin", "etablissement public foncier", "centre de gestion", "office de tourisme",
    "pole metropolitain", "pole d'equilibre territorial et rural", "parc naturel regional", "caisse des ecoles",
    "service departemental d'incendie et de secours", "sdis", "centre communal d'action sociale",
    "centre intercommunal d'action sociale", "ccas", "cias", r"c\.c\.a\.s\.", r"c\.i\.a\.s\.",
))  # fmt: skip
"""What a legal person that deliberates is called, before its name."""

DECIDES = any_of((
    "approuve", "autorise", "decide", "adopte", "donne", "fixe", "designe", "precise", "charge", "attribue",
    "accorde", "sollicite", "prend acte", "emet", "confie", "mandate", "valide", "institue", "cree", "accepte",
    "vote", "delibere", "desapprouve", "rejette", "elit", "nomme", "arrete", "constate", "retire", "abroge",
    "modifie", "proclame", "declare", "habilite", "confirme", "maintient", "renouvelle", "dit",
))  # fmt: skip
"""Verbs of a decision, third person."""
