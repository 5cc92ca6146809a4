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
    r"\A(?!\w{0,20}[ ]?[A-Z]{2,4}(?:\d|\b))(?P<value>(?:(?:L[ae]s?|Saint|Sainte)[ -]|L['’])?[A-ZÀ-Ý][\w'’]{1,25}(?:[ -](?:(?:de|du|des|la|le|les|lès|sur|sous|en|aux?)[ -]|[dl]['’]){0,2}[A-ZÀ-Ý][\w'’]{1,25}){0,4}(?:[ ]\([\w' -]{2,25}\))?)\Z",
    matches=("Saint-Étienne", "Oran (Algérie)", "La Rochelle"),
    refuses=("CM1", "maçon", "12 rue"),
    cased=True,
)
"""A cell that may be a town."""

PLACE_OF_BIRTH = pattern(
    r"\A\W{0,4}(?:(?:lieu|commune|ville|departement|pays)\sde\snaissance|nee?(?:\(e\))?\sa|lieu\sde\snaiss\w{0,4}\.?)\W{0,4}\Z",
    matches=("Lieu de naissance", "Né(e) à"),
    refuses=("lieu", "né le"),
)

BIRTH = pattern(
    r"\b(?:naissance|nee?s?(?:\(e\)s?)?(?:\s(?:le|en))?|ddn|d\.d\.n)\b", matches=("Date et lieu de naissance", "Né(e) le"), refuses=("année",)
)
"""In the title of a column of births."""
