"""Heads and cells of a table of grants."""

from __future__ import annotations

from indexer.patterns.core import pattern

RECEIVING = pattern(
    r"^\s{0,3}(?:noms?\s(?:de\sl'|des\s))?(?:associations?|organismes?|clubs?|structures?|etablissements?)(?:\s(?:sportives?|culturelles?|beneficiaires?|locales?|subventionnee?s?|concernee?s?)){0,2}\s{0,3}$",
    matches=("Associations", "Nom de l'association", "ORGANISME BÉNÉFICIAIRE", "Clubs sportives"),
    refuses=("Bénéficiaires", "Nom", "Associations ayant demandé"),
)
"""A head that says that every name below is a legal person's; « Bénéficiaires » may be anybody."""

GRANTED = pattern(
    r"^\s{0,3}(?:montants?|subventions?|sommes?|aides?)(?:\s(?:de\sla\ssubvention|des\ssubventions|attribuee?s?|accordee?s?|votee?s?|allouee?s?|20\d\d|en\seuros?|en\s€|\(€\)|\(en\s€\)|\(euros\))){0,3}\s{0,3}$",
    matches=("Montant", "Subvention 2024", "Montant de la subvention attribuée", "MONTANT EN EUROS"),
    refuses=("Montant demandé", "Subvention 2023 demandée", "Numéro"),
)

CELL = pattern(
    r"^\s{0,3}(?P<whole>\d{1,3}(?:[\s.]\d{3}){1,3}|\d{1,9})(?:,(?P<cents>\d{2}))?\s?(?:€|euros?)?\s{0,3}$",
    matches=("1 500", "1.500,00 €", "800", "12 000,50 euros"),
    refuses=("néant", "1,5", "12/03/2024", "environ 800"),
)

TOTAL = pattern(
    r"^\W{0,3}(?:sous-?\s?)?tota(?:l|ux)\b", matches=("TOTAL", "Sous-total", "Total général"), refuses=("Totalité",)
)
