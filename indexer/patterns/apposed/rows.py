"""Cells of rows that name a person: a date of birth, the town behind it, what the title above says."""

from __future__ import annotations

from indexer.patterns.core import pattern

SIGNS = pattern(r"[ ]?[|\t;┬│][ ]?|[ ]{2,}", matches=("|", "   ", ";"), refuses=(" ", ","), cased=True)
"""What parts the cells of a row."""

DATE = pattern(
    r"\A\W{0,3}(?P<value>[0-3]?\d(?:er)?[ ./-](?:[01]?\d|janv\w{0,4}|fevr\w{0,4}|mars|avr\w{0,3}|mai|juin|juil\w{0,4}|aout|sept\w{0,6}|oct\w{0,4}|nov\w{0,5}|dec\w{0,5})\.?[ ./-](?P<year>(?:19|20)\d\d))(?P<place>(?:,?\s(?:a\s)?|\s?[–-]\s|\s?\()[a-z][a-z0-9' -]{2,30}(?:\([\w' -]{2,25})?\)?)?\W{0,3}\Z",
    matches=("12/03/1984", "3 mars 1990", "12.03.1984, Brive", "12/03/1984 à Viana (Portugal)", "12/03/1984 à Lyon 3e", "12/03/1984 à Lille"),
    refuses=("1984", "12/03/84", "du 12/03/1984"),
)
"""A cell that is a day in full, with or without a town."""

TOWN = pattern(
    r"\A(?!\w{0,20}[ ]?(?:[A-Z]{2,4}(?:\d|\b)|[A-Z]\d))(?P<value>(?:(?:L[ae]s?|Saint|Sainte)[ -]|L['’])?[A-ZÀ-Ý][\w'’]{1,25}(?:[ -](?:(?:de|du|des|la|le|les|lès|sur|sous|en|aux?)[ -]|[dl]['’]){0,2}[A-ZÀ-Ý][\w'’]{1,25}){0,4}(?:[ ]\([\w' -]{2,25}\))?)\Z",
    matches=("Saint-Étienne", "Oran (Algérie)", "La Rochelle"),
    refuses=("CM1", "S07", "maçon", "12 rue"),
    cased=True,
)
"""A cell that may be a town."""

PLACE_OF_BIRTH = pattern(
    r"\A\W{0,4}(?:(?:lieu|commune|ville|departement|pays)\sde\snaissance|nee?(?:\(e\))?\sa|lieu\sde\snaiss\w{0,4}\.?)\W{0,4}\Z",
    matches=("Lieu de naissance", "Né(e) à"),
    refuses=("lieu", "né le"),
)

OTHER_DAY = pattern(
    r"\A\W{0,4}(?:dates?\s(?:d[eu]\s(?:la\s)?|d'))?(?:echeances?|expirations?|fin|terme|debut|effet|depuis|depots?|demandes?|decisions?|attributions?|signatures?|factures?|emissions?|titres?|seances?)\W{0,4}\Z",
    matches=("Échéance", "Date de fin", "Date d'effet", "Depuis"),
    refuses=("Date", "Date de naissance", "Décès", "Demandeur"),
)
"""Title of a column of days on which nobody was born."""

CODE_BEHIND = pattern(r"(?:\A|[ ]{2,9})[A-Za-z]{0,2}[ ]?\d{1,3}\Z", matches=("02/09/2014  S12", "S07"), refuses=("3 mai 1990", "Lyon 3e"), cased=True)
"""The code of the next column at the end of a cell of births, or alone in it."""

BIRTH = pattern(
    r"\b(?:naissance|nee?s?(?:\(e\)s?)?(?:\s(?:le|en))?|ddn|d\.d\.n)\b", matches=("Date et lieu de naissance", "Né(e) le"), refuses=("année",)
)
"""In the title of a column of births."""
