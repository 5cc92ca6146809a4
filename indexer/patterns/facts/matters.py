"""The code of the national nomenclature of acts (ACTES), where a text prints it."""

from __future__ import annotations

from indexer.patterns.core import pattern

MATTER_CODE = pattern(
    r"""\b(?:nomenclature(?:[ ]actes)?|(?:code[ ])?matiere(?:[ ]de[ ]l'acte)?|classification(?:[ ]actes)?)
    [ ]{0,4}(?::|-|n[ ]?°)?[ ]{0,4}(?P<code>[1-9]\.[0-9]{1,2})(?![0-9])""",
    matches=("Nomenclature ACTES: 6.1.1", "2024-03-12-07   Nomenclature : 7.10", "Matière : 8.8 Environnement", "Classification 3.5"),
    refuses=("nomenclature M57", "Nomenclature budgétaire 7.5", "Matière : 2024", "classification : 12.4"),
)

MATTER_LABEL = pattern(
    r"^[ ]{0,8}(?P<code>[1-9]\.[0-9]{1,2})(?:\.[0-9]{1,2})?[ ]{0,3}[-:.]?[ ]{1,3}(?P<name>[a-z][^\n]{3,90})$",
    matches=("8.8 Environnement", "7.5 - Subventions", "3.1. Acquisitions", "5.7.2 Intercommunalité"),
    refuses=("8.8", "Article 8.8 Environnement", "12.4 Voirie", "8.8 1 200 euros"),
)
