"""Long numbers that nothing names, in the place where a row or a sentence tells of somebody."""

from __future__ import annotations

from indexer.patterns.core import pattern

CODE = pattern(
    r"(?<![\w.,/-])(?P<code>\d(?:[ .-]?\d){8,18}(?:[ ][A-Z](?![\w'’]))?|(?!(?:PC|DP|PA|PD|CU|AT|AP|CP|BP|CS|RD|RN|ZA|ZI|AB|M|L|R)[ ])[A-Z]{2,3}[ ]\d{6,8}|\d(?:[ .]?\d){1,5}[ .]?2[ABab](?:[ .]?\d){8,12}|\d{2}[A-Za-z]{2}\d{5}|\d{9,10}[A-Za-z]{1,2})(?![\w/]|[.,-]\d)",
    matches=("2 84 12 76 451 089", "05 87 65 43 21 23 3", "4561120099887761", "15AB12011", "0418 773 214 B", "TX 418773"),
    refuses=("12 345,50", "2023-041", "75 000", "DP 418773"),
    cased=True,
)

BEFORE = pattern(
    r"(?:^|[,;|/(\t┬│┃]|[ ][–-]|[ ]{2})[ ]{0,2}\Z",
    matches=(", ", "| ", "┬", " – ", "objet   "),
    refuses=("n° ", "marché "),
    cased=True,
)
AFTER = pattern(
    r"\A[ ]?(?:[,;|/)\t.:┬│┃]|$|[ ]{2}|[ ][–-][ ])", matches=(", ", "", "┬", " : ", "   12"), refuses=(" x",), cased=True
)
"""Signs on both sides of a code that fills its place."""

OTHERS = pattern(
    r"\b(?:avis(?!\sd'impo)|siret|siren|rcs|tva|marches?|engagement|titres?|mandats?|bordereau|finess|uai|rna|imputation|compte|chapitre|article|facture|devis|police|pdl|prm|pce|isbn|actes?|deliberations?|decisions?|permis\sde\sconstruire|pc|dp|parcelles?|sections?|lots?|concessions?|tombes?|emplacements?|cases?|baux|bail|jardins?|logements?|garages?|places?|lignes?|conventions?|avenants?|arretes?|dossiers?\sde\ssubvention|recommandes?|bons?\sde\scommande|commande|requetes?|instances?|jugements?|ordonnances?|pourvoi|recours|dossiers?(?!\s(?:d'aide|surendettement|de\ssurendettement|cnracl|anah|apa|pch|fsl|medical|social|caf|msa|mdph|de\s(?:m|mme)\b))|operations?|lots?|bulletins?|articles?|annexes?|chantiers?|produits?|mesures?|pieces?\scomptables?|budgets?|fonds|ccp|cote|cadastre|references?\scadastrales?|loi|decret|circulaire|instruction|lettres?|courriers?|referes?(?:-\w{4,14})?|telephone|tel|fax|standard|declaration\s(?:prealable|d'|de\s)|dia|certificats?\sd'urbanisme|cu|pa|pd|at|inventaire|immobilisation|recettes?|rejets?|numerotation|ds|quittances?|recu|liasse|role|tournee|bus|circuits?|departements?|codes?\spostaux|points?|communes?|ville|tribunal|cour|affaires?)\b[^,;|\t\n]{0,30}\Z",
    matches=("siret ", "marche n° ", "titre "),
    refuses=("mme roux, ",),
)
"""Before a number of something else."""
